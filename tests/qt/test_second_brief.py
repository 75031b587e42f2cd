"""What is left of one brief when another is opened: nothing that would mislead."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.model.brief import Brief, Tab
from briefing.model.load import read_bytes
from briefing.qt.panes.document import DocumentView
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.tasks import Task
from briefing.qt.window import MainWindow
from briefing.search.index import Index
from briefing.search.query import Query
from briefing.search.results import Results

if TYPE_CHECKING:
    from tests.qt.conftest import FakeAlerts

Open = Callable[[Path], MainWindow]

OTHER = """
format = 1
id = "other"
languages = ["en"]
issued = 2026-11-01
title.en = "Copper & more"
[[mineral]]
id = "tin"
name.en = "Tin"
"""


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second brief, whose name needs care."""
    path = tmp_path / "a&b.brief.toml"
    path.write_text(OTHER, encoding="utf-8")
    return path


def test_a_pasted_query_fills_the_list_at_once(qtbot: QtBot, window: MainWindow) -> None:
    """The first search shows its hits in the list, though it comes in one go."""
    window.search.field.setText("copper")
    qtbot.waitUntil(lambda: window.finder.results is not None)
    assert window.side.results is not None
    assert window.side.results.list.model().rowCount() == window.finder.total > 0


def test_a_first_search_for_nothing_says_so(qtbot: QtBot, window: MainWindow) -> None:
    """The first search says that nothing was found, though it comes in one go."""
    window.search.field.setText("zinc")
    qtbot.waitUntil(lambda: window.finder.results is not None)
    assert window.side.results is not None
    assert window.side.results.empty.isVisible()


def test_enter_right_after_typing_goes_to_the_first_hit(qtbot: QtBot, window: MainWindow) -> None:
    """A step that comes before the answer is made when the answer comes."""
    window.search.field.setText("copper")
    window.search.field.step_requested.emit(1)
    qtbot.waitUntil(lambda: window.finder.current == 0)


def test_the_hits_of_the_old_brief_are_gone_at_once(
    qtbot: QtBot, window: MainWindow, opened: Open, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the new brief is not yet indexed no count, mark or step speaks of the old one; the query stays."""
    window.search.field.setText("copper")
    qtbot.waitUntil(lambda: window.finder.results is not None)
    window.finder.step(1)
    go = Event()
    made = Index.__init__
    monkeypatch.setattr(Index, "__init__", lambda self, *a, **k: (go.wait(10), made(self, *a, **k))[1])
    opened(other)
    assert (window.finder.total, window.finder.hit(), window.search.place.text()) == (0, None, "searching…")
    assert window.pages.tabText(0) == "Overview"
    assert window.search.field.text() == "copper"
    go.set()
    qtbot.waitUntil(lambda: window.finder.total == 1)


def test_a_slow_answer_does_not_replace_a_newer_one(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older query that is answered late is not shown."""
    go = Event()
    search = Index.search

    def slow(self: Index, query: Query, **options: object) -> Results:
        if query.terms == ("copper",):
            go.wait(10)
        return search(self, query, **options)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(Index, "search", slow)
    qtbot.waitUntil(lambda: window.finder.indexes.get(keep_case=False) is not None)
    window.finder.find("copper")
    late = cast("Task[object]", window.finder._searching)
    with qtbot.waitSignal(window.finder.results_changed):
        window.finder.find("gold")
    with qtbot.waitSignal(late.stopped):
        go.set()
    assert window.finder.results is not None
    assert window.finder.results.query.terms == ("gold",)


@pytest.mark.parametrize("is_bad", [False, True])
def test_a_slow_file_does_not_replace_a_newer_one(
    qtbot: QtBot, window: MainWindow, other: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_bad: bool
) -> None:
    """Of two files opened one after the other the second stays, whenever the first is read."""
    go = Event()
    slow_path = tmp_path / "none" if is_bad else other

    def slow(path: Path) -> bytes:
        if path == slow_path:
            go.wait(10)
        return read_bytes(path)

    monkeypatch.setattr("briefing.qt.opener.read_bytes", slow)
    window.opener.open(slow_path)
    late = cast("Task[Brief]", window.opener._loading)
    with qtbot.waitSignal(window.opener.opened):
        window.opener.open(resources.bundled_brief())
    with qtbot.waitSignal(late.failed if is_bad else late.done):
        go.set()
    assert window.windowTitle().startswith("Pak–China")
    assert window.pages.isVisible()


def test_the_filter_does_not_hide_the_next_brief(window: MainWindow, opened: Open, other: Path) -> None:
    """Another brief starts unfiltered, with no row chosen."""
    page = cast("RecordsPage", window.pages.page(Tab.MINERALS))
    page.pane.filter.setText("gold")
    page.pane.select("gold")
    opened(other)
    assert window.pages.page(Tab.MINERALS) is page
    assert page.pane.table.model().rowCount() == 1
    assert page.pane.count.isHidden()
    assert page.chosen == ""


def test_reading_the_same_brief_again_keeps_row_place_and_hit(qtbot: QtBot, window: MainWindow, opened: Open) -> None:
    """F5 on an unchanged file leaves the reader where they were."""
    page = cast("RecordsPage", window.pages.page(Tab.MINERALS))
    page.pane.select("copper")
    document = window.pages.page(Tab.OVERVIEW).document
    window.search.field.setText("mining")
    qtbot.waitUntil(lambda: window.finder.results is not None)  # the index may not be made yet
    window.finder.select(3)
    QApplication.processEvents()  # the hit is gone to in the next turn
    document.verticalScrollBar().setValue(document.verticalScrollBar().maximum() // 2)
    before = place_in(document)
    opened(resources.bundled_brief())
    assert window.pages.page(Tab.MINERALS) is page
    assert page.chosen == "copper"
    assert abs(place_in(document) - before) <= 1
    qtbot.waitUntil(lambda: window.finder.current == 3)


def place_in(document: DocumentView) -> int:
    """Which of the passages is at the top."""
    assert document._writer is not None
    return document._writer.shown.index(document._seen()[0])


def test_a_brief_without_rows_says_so(window: MainWindow, opened: Open, other: Path) -> None:
    """A table without rows gives way to a sentence."""
    opened(other)
    page = cast("RecordsPage", window.pages.page(Tab.PARTICIPANTS))
    window.pages.show_tab(Tab.PARTICIPANTS)
    assert not page.pane.table.isVisible()
    assert page.pane._empty.text() == "This brief names no participants."


def test_recent_names_are_shown_as_they_are(window: MainWindow, opened: Open, other: Path, tmp_path: Path) -> None:
    """An ampersand in a name is no mnemonic; the newest stands first, and eight are kept."""
    paths = [other]
    for number in range(9):
        path = tmp_path / f"{number}.toml"
        path.write_text(OTHER, encoding="utf-8")
        paths.append(path)
    for path in paths[1:]:
        opened(path)
    assert [Path(name).name for name in window.settings.recent] == [f"{number}.toml" for number in range(8, 0, -1)]
    opened(other)
    assert window._recent.actions()[0].text() == "a&&b.brief.toml"


def test_back_from_a_bad_file_forgets_it(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """After Back, F5 reads the brief that is open."""
    with qtbot.waitSignal(window.opener.failed):
        window.opener.open(tmp_path / "none")
    window.problems.back.click()
    with qtbot.waitSignal(window.opener.opened):
        window.actions_["reload"].trigger()


def test_a_file_that_is_being_read_is_read_once_more(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """F5 many times while a file is read is once more after it: what is shown is what the file holds in the end."""
    go, reads = Event(), []

    def slow(path: Path) -> bytes:
        reads.append(path)
        go.wait(10)
        return read_bytes(path)

    # the file is looked at once more when the window begins to follow it
    qtbot.waitUntil(lambda: window.live.watcher._has_told and not window.opener.is_busy)
    monkeypatch.setattr("briefing.qt.opener.read_bytes", slow)
    window.actions_["auto_reload"].trigger()  # off: only the reader reads here
    for _ in range(5):
        window.actions_["reload"].trigger()
    with qtbot.waitSignal(window.opener.opened):
        go.set()
    assert len(reads) == 2
    go.clear()
    gone = tmp_path / "none"
    window.opener.open(gone)
    window.opener.open(gone)
    with qtbot.waitSignal(window.opener.failed):
        go.set()
    assert reads[2:] == [gone, gone]


def test_the_tabs_come_one_after_the_other(qtbot: QtBot, window: MainWindow) -> None:
    """Stepping through hits never comes back to a tab it has left."""
    window.search.field.setText("mineral")
    qtbot.waitUntil(lambda: window.finder.total > 0)
    seen = []
    for _ in range(window.finder.total):
        window.finder.step(1)
        seen.append(window.pages.tab)
    runs = [tab for number, tab in enumerate(seen) if number == 0 or seen[number - 1] is not tab]
    assert len(runs) == len(set(runs)) > 2


def test_tasks_do_not_pile_up(qtbot: QtBot, window: MainWindow) -> None:
    """What has been answered is let go of."""
    for query in ("a", "b", "c", "d"):
        with qtbot.waitSignal(window.finder.results_changed):
            window.finder.find(query)
    qtbot.waitUntil(lambda: not Task._running)


def test_an_export_replaces_what_the_reader_agreed_to(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """The dialog has asked: an existing file is replaced."""
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")
    alerts.pdf = str(target)
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        window.actions_["export"].trigger()
    assert target.read_bytes().startswith(b"%PDF")
