"""What is on the screen is what painting all of it would give, whatever has been painted of it by itself."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.qt.found import Found
from briefing.qt.panes.table import TablePane
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.window import MainWindow
from tests.qt.answers import answered, write_all
from tests.qt.painted import Painted, on_screen, painted_anew

Search = Callable[[str], None]
Do = Callable[[MainWindow, TablePane], object]


@pytest.fixture
def pane(window: MainWindow) -> TablePane:
    """The table of participants, in front; some of its rows are out of sight."""
    window.resize(1000, 420)
    window.pages.show_tab(Tab.PARTICIPANTS)
    write_all(window)
    return cast("RecordsPage", window.pages.page(Tab.PARTICIPANTS)).pane


def _cut(pane: TablePane) -> None:
    """Have half of a row, in which other words will be found, below the edge."""
    rows = [pane.table.model().index(row, 0) for row in range(pane.table.model().rowCount())]
    rect = pane.table.visualRect(next(row for row in rows if row.data() == "Senior Pakistani leadership"))
    pane.bar.setValue(pane.bar.value() + rect.center().y() - pane.table.viewport().height())
    QApplication.processEvents()


def _scroll(pane: TablePane) -> None:
    pane.bar.setValue(pane.bar.value() + 6)


def _scroll_as_hits_come(window: MainWindow, pane: TablePane) -> None:
    _cut(pane)
    window.finder.results_changed.connect(lambda: _scroll(pane))
    window.search.search("pakistan")


def _scroll_before_hits_come(window: MainWindow, pane: TablePane) -> None:
    _cut(pane)
    show = window.finder._show

    def scroll_first(found: Found | None) -> None:
        _scroll(pane)  # what it has exposed is painted later
        show(found)

    window.finder.__dict__["_show"] = scroll_first
    window.search.search("pakistan")


def _type(query: str) -> Do:
    return lambda window, _: window.search.search(query)


def _select(window: MainWindow, _: TablePane) -> None:
    hits = window.finder.results or ()
    window.finder.select(next(n for n, hit in enumerate(hits) if hit.passage.key.kind == "participant"))


def _go_and_come_back(window: MainWindow, _: TablePane) -> None:
    for tab in (Tab.OUTLOOK, Tab.PARTICIPANTS):
        window.pages.show_tab(tab)


WHAT: dict[str, Do] = {
    "other hits": _type("pakistan"),
    "no hits": _type("xylofon"),
    "no search": _type(""),
    "a hit in it": _select,
    "scrolled as hits come": _scroll_as_hits_come,
    "scrolled before hits come": _scroll_before_hits_come,
    "sorted": lambda _, pane: pane.table.sortByColumn(0, Qt.SortOrder.DescendingOrder),
    "filtered": lambda _, pane: pane.filter.setText("pak"),
    "another tab and back": _go_and_come_back,
    "larger": lambda window, _: window.actions_["larger"].trigger(),
    "another window": lambda window, _: window.resize(900, 500),
}


AS_BEFORE = {"another tab and back"}
"""What leaves the table as it is."""


@pytest.mark.parametrize("what", list(WHAT))
def test_a_table_is_as_if_it_were_painted_anew(
    qtbot: QtBot, window: MainWindow, search: Search, pane: TablePane, what: str
) -> None:
    """After each thing that has only some of its cells painted, or all of them later."""
    painted = Painted(pane.table)
    search("china")
    qtbot.waitUntil(painted.is_still)
    before = on_screen(pane.table.viewport())
    WHAT[what](window, pane)
    if window.finder.is_searching:
        answered(qtbot, window)
    qtbot.waitUntil(painted.is_still)
    after = on_screen(pane.table.viewport())
    assert after == painted_anew(pane.table.viewport()).convertToFormat(after.format())
    assert (after == before) == (what in AS_BEFORE)


class Beginning(QObject):
    """Notes whether a table is left out, each time that its window begins to paint, until it is painted."""

    def __init__(self, window: MainWindow, pane: TablePane, painted: Painted) -> None:
        """Watch `window`; `painted` is what has been painted of the table."""
        super().__init__()
        self._pane, self._painted = pane, painted
        self.left_out: list[bool] = []
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 -- as Qt calls it
        if event.type() == QEvent.Type.UpdateRequest and not self._painted.widths:
            self.left_out.append(not self._pane.table.viewport().updatesEnabled())
        return False


def test_a_table_that_comes_to_the_front_is_painted_with_all_else(
    qtbot: QtBot, window: MainWindow, search: Search, pane: TablePane
) -> None:
    """Hits have come up beside another tab: what was in its place there would be seen until it has its columns."""
    painted = Painted(pane.table)
    qtbot.waitUntil(painted.is_still)
    window.pages.show_tab(Tab.OUTLOOK)
    search("china")
    painted.widths.clear()
    beginning = Beginning(window, pane, painted)
    window.pages.show_tab(Tab.PARTICIPANTS)
    qtbot.waitUntil(lambda: bool(painted.widths))
    assert beginning.left_out
    assert not any(beginning.left_out)
