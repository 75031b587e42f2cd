"""When what somebody has typed is answered, and seen to be."""

from pytestqt.qtbot import QtBot

from briefing.qt.window import MainWindow


def is_answered(window: MainWindow) -> bool:
    """Whether what stands in the search field is found, and its hits are being painted."""
    finder, pane = window.finder, window.side.results
    is_found = finder.results is not None and finder.results.query == finder.asked
    return is_found and (pane is None or pane.list.viewport().updatesEnabled())


def answered(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until it is so."""
    qtbot.waitUntil(lambda: is_answered(window))
