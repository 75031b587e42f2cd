"""Documents that are not shown any more: long ones go bit by bit."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSizeF, QTimer, QTimerEvent
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from briefing.qt.memory import Trim
from briefing.qt.panes.leaving import _BYTES_A_LETTER, leave


def document_of(paragraphs: int) -> QTextDocument:
    """A document with so many paragraphs, laid out."""
    document = QTextDocument()
    document.documentLayout()
    document.setTextWidth(400)
    cursor = QTextCursor(document)
    for number in range(paragraphs):
        cursor.insertText(f"Paragraph {number} of a long brief, with words enough for a line or two.\n")
    return document


def test_a_long_document_goes_bit_by_bit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A part of it goes at each turn of the event loop, and between two of them the window lives."""
    monkeypatch.setattr("briefing.qt.panes.leaving._SLICE", 0.0)  # a part a turn, however fast the machine is
    document = document_of(2000)
    whole, seen = document.characterCount(), set[int]()
    between = QTimer(interval=0)
    between.timeout.connect(lambda: seen.add(document.characterCount()) if Shiboken.isValid(document) else None)
    with qtbot.waitSignal(document.destroyed):
        between.start()
        leave(document)
        assert document.characterCount() == whole
    between.stop()
    assert len(seen) > 5
    assert max(seen) <= whole


def test_a_document_that_goes_is_not_laid_out_any_more(qtbot: QtBot) -> None:
    """Qt, which had not come to its end yet, does not go on meanwhile."""
    document = document_of(2000)
    document.setTextWidth(300)  # Qt begins anew, and lays out the rest by a timer
    asked: list[QSizeF] = []
    leave(document)
    document.documentLayout().documentSizeChanged.connect(asked.append)
    QCoreApplication.sendEvent(document.documentLayout(), QTimerEvent(0))
    (leaving,) = (child for child in document.children() if type(child).__name__ == "_Leaving")
    assert leaving.eventFilter(document.documentLayout(), QTimerEvent(0))
    assert not leaving.eventFilter(document.documentLayout(), QEvent(QEvent.Type.DynamicPropertyChange))
    assert asked == []
    qtbot.waitSignal(document.destroyed).wait()


def test_a_short_document_goes_whole(qtbot: QtBot) -> None:
    """It is deleted as it is."""
    document = document_of(20)
    sizes: list[int] = []
    document.contentsChange.connect(lambda *_: sizes.append(document.characterCount()))
    with qtbot.waitSignal(document.destroyed):
        leave(document)
    assert sizes == []


def test_a_document_of_one_table_goes_too(qtbot: QtBot) -> None:
    """What cannot be taken apart is deleted in the end."""
    document = QTextDocument()
    QTextCursor(document).insertTable(160, 160)
    assert document.characterCount() > 20_000
    with qtbot.waitSignal(document.destroyed):
        leave(document)


@pytest.mark.skipif(sys.platform != "linux", reason="it is the C library of Linux that keeps it")
def test_what_a_long_document_took_is_given_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not to the heap alone, amid what is in use: to the system."""
    monkeypatch.setattr("briefing.qt.memory._PAUSE_MS", 0)
    monkeypatch.setattr("briefing.qt.memory.TRIM._timer", None)
    before = resident()
    document = document_of(10_000)
    kept = [QTextDocument(f"{number}") for number in range(100)]  # above it in the heap
    taken = resident() - before
    leave(document)
    qtbot.waitUntil(lambda: resident() - before < taken / 2)
    assert kept


def test_what_a_long_document_took_is_given_back_by_portions(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it at once would keep the window waiting for memory."""
    monkeypatch.setattr("briefing.qt.panes.leaving._SLICE", 0.0)
    document, given = document_of(2000), list[int]()
    whole = document.characterCount()
    monkeypatch.setattr("briefing.qt.memory._PORTION", whole * _BYTES_A_LETTER // 4)
    monkeypatch.setattr("briefing.qt.memory._trim", lambda: given.append(whole))
    monkeypatch.setattr("briefing.qt.panes.leaving.TRIM", Trim())
    with qtbot.waitSignal(document.destroyed):
        leave(document)
    qtbot.waitUntil(lambda: len(given) == 3)


def test_the_rest_is_given_back_once_nobody_uses_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads or types would have to wait for it."""
    asked, given = list[float](), list[bool]()
    monkeypatch.setattr("briefing.qt.memory._PAUSE_MS", 1)

    def is_calm(seconds: float) -> bool:
        asked.append(seconds)
        return len(asked) > 2

    monkeypatch.setattr("briefing.qt.memory.is_calm", is_calm)
    monkeypatch.setattr("briefing.qt.memory._trim", lambda: given.append(len(asked) > 2))
    trim = Trim()
    trim.soon()
    qtbot.waitUntil(lambda: bool(given))
    assert given == [True]


def resident() -> int:
    """Bytes of memory that the process has."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096
