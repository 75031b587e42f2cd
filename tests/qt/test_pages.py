"""The four tabs of a very long brief: what is not in front does not take the memory that it would laid out."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.qt.window import MainWindow
from tests.benchmarks.large import large_file
from tests.qt.test_reload import Open


def seen(window: MainWindow, tab: Tab) -> list[Key]:
    """The passages that a reader of `tab` sees."""
    return [shown.key for shown in window.pages.page(tab).document._seen()]


def test_who_comes_back_to_a_tab_set_aside_is_where_they_were(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the others only so much stays laid out; the rest is laid out again, as far as the reader was."""
    monkeypatch.setattr("briefing.qt.pages._LAID_OUT", 500)
    monkeypatch.setattr("briefing.qt.panes.document._SLICE", 0.01)  # as in the program
    window = opened(large_file(tmp_path, 600, 8000))
    pages = window.pages
    document = pages.page(Tab.OVERVIEW).document
    qtbot.waitUntil(lambda: document.document().characterCount() > 100_000 and not document._turn.is_waiting)
    bar = document.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20_000)
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: bool(seen(window, Tab.OVERVIEW)))
    here = seen(window, Tab.OVERVIEW)[0]
    assert pages.page(Tab.OVERVIEW).laid_out > 500
    pages.show_tab(Tab.OUTLOOK)
    qtbot.waitUntil(lambda: pages.page(Tab.OVERVIEW).laid_out == 0)
    qtbot.waitUntil(lambda: not document._turn.is_waiting)
    assert pages.page(Tab.OUTLOOK).laid_out > 500
    pages.show_tab(Tab.OVERVIEW)
    qtbot.waitUntil(lambda: bar.value() > 0 and seen(window, Tab.OVERVIEW)[:1] == [here])
    qtbot.waitUntil(lambda: pages.page(Tab.OUTLOOK).laid_out == 0)


def test_what_there_is_room_for_stays_laid_out(qtbot: QtBot, window: MainWindow) -> None:
    """Who goes to and fro in a brief of usual length waits for nothing."""
    for tab in (*Tab, *reversed(Tab)):
        window.pages.show_tab(tab)
        qtbot.waitUntil(lambda: not window.pages._going.is_waiting)
    documents = {tab: window.pages.page(tab).document.document() for tab in Tab}
    for tab in Tab:
        window.pages.show_tab(tab)
        qtbot.waitUntil(lambda: not window.pages._going.is_waiting)
    assert documents == {tab: window.pages.page(tab).document.document() for tab in Tab}
    assert all(window.pages.page(tab).laid_out for tab in Tab)
