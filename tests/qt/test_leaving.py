"""Documents that are not shown any more: long ones go bit by bit."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from briefing.qt.panes.leaving import leave


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
