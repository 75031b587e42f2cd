"""What somebody types, when it is answered and seen to be, and that the window lives meanwhile."""

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefing.qt.window import MainWindow

FOR_LONG = 1000.0
"""Seconds for which who types has nothing else have its turn: longer than any test takes."""

_LONGEST_WAIT = 60.0
"""In seconds."""


def type_letter(field: QLineEdit, letter: str) -> None:
    """Type it; where there is no key for it, an input method puts it in."""
    if letter.isascii():
        QTest.keyClicks(field, letter)
    else:
        field.insert(letter)


def is_answered(window: MainWindow) -> bool:
    """Whether what stands in the search field is found, and its hits are being painted."""
    finder, pane = window.finder, window.side.results
    is_found = finder.results is not None and finder.results.query == finder.asked
    return is_found and (pane is None or pane.list.viewport().updatesEnabled())


def answered(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until it is so."""
    qtbot.waitUntil(lambda: is_answered(window))


def let_live(qtbot: QtBot) -> None:
    """Have the event loop turn so often that whoever was to have a turn has had it."""
    ticks: list[None] = []
    tick = QTimer(interval=0)
    tick.timeout.connect(lambda: ticks.append(None))
    tick.start()
    qtbot.waitUntil(lambda: len(ticks) > 20)
    tick.stop()


def write_all(window: MainWindow) -> None:
    """Let the window live until the pages that are made so far are written: at first no more is than is seen."""
    documents = [page.document for page in window.pages._pages.values()]
    end = monotonic() + _LONGEST_WAIT
    while any(document._turn.is_waiting for document in documents):
        assert monotonic() < end
        QApplication.processEvents()
