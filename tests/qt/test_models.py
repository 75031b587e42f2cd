"""The Qt item models over a brief's records."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from briefing.model.passages import Key
from briefing.qt.items.records import Column, RecordsModel
from briefing.qt.items.results import HitRole, ResultsModel
from briefing.qt.panes.table import TablePane
from briefing.qt.window import MainWindow

MODELS = ["sections", "figures", "participants", "minerals", "outlook", "gaps", "sources"]


@pytest.mark.parametrize("name", MODELS)
def test_each_model_keeps_the_rules_of_qt(window: MainWindow, qtmodeltester: ModelTester, name: str) -> None:
    """Qt's own tester finds nothing wrong with a model of the bundled brief, and it has rows."""
    model = getattr(window.models, name)
    assert model.rowCount() > 0
    qtmodeltester.check(model)


def test_the_results_keep_the_rules_of_qt(
    window: MainWindow, qtmodeltester: ModelTester, search: Callable[[str], None]
) -> None:
    """The list of hits is a sound model, empty and filled."""
    model = ResultsModel(window.models, window.finder)
    qtmodeltester.check(model)
    search("min")
    assert model.rowCount() == window.finder.total > 0
    qtmodeltester.check(model)


@pytest.mark.parametrize("pane", ["participants", "minerals"])
def test_the_filtered_tables_keep_the_rules_of_qt(window: MainWindow, qtmodeltester: ModelTester, pane: str) -> None:
    """The proxy between model and table is sound while it filters."""
    found = window.findChildren(TablePane)
    table = next(p.table for p in found if p.table.accessibleName().casefold() == pane)
    qtmodeltester.check(table.model())
    next(p for p in found if p.table is table).filter.setText("co")
    qtmodeltester.check(table.model())


def test_a_model_is_flat(window: MainWindow) -> None:
    """A cell has no rows and columns below it."""
    model = window.models.minerals
    below = model.index(0, 0)
    assert (model.rowCount(below), model.columnCount(below)) == (0, 0)
    assert model.data(QModelIndex()) is None


def test_a_cell_answers_its_roles(window: MainWindow) -> None:
    """A cell says its words, the passage it shows, what it is sorted by, and its name to a screen reader."""
    model = window.models.participants
    row = model.row_of("chinese-companies")
    count = model.index(row, 5)
    assert count.data() == "71"
    assert model.cell(row, 5).key == Key("participant", "chinese-companies", "count")
    assert model.sort_keys(5)[row] == 71
    assert count.data(Qt.ItemDataRole.AccessibleTextRole) == "71"
    assert model.index(row, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "empty"
    assert model.cell(row, 1).key is None
    assert count.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.row_of("nobody") == -1


def test_headers_say_what_the_columns_are(window: MainWindow) -> None:
    """Each column of the minerals' table has its title, on the side its cells stand on."""
    model = window.models.minerals
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles == ["Mineral", "Symbol", "Group", "Status", "What holds it back"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None


def test_a_new_brief_resets_the_rows() -> None:
    """Views hear of new records, and old rows are gone."""
    model: RecordsModel[str] = RecordsModel("word")
    heard: list[int] = []
    model.modelReset.connect(lambda: heard.append(model.rowCount()))
    model.set_records(["a", "b"], [Column("Word", str)])
    model.set_records([], [Column("Word", str)])
    assert heard == [2, 0]


def test_the_first_hit_of_each_tab_carries_its_title(window: MainWindow, search: Callable[[str], None]) -> None:
    """In the list of hits a tab is named once, over its first hit, and so is each place in it."""
    search("mining")
    model = ResultsModel(window.models, window.finder)
    above = [model.index(row).data(HitRole.TITLES) for row in range(model.rowCount())]
    titles = [one.tab for one in above if one.tab]
    counts = window.finder.results.counts if window.finder.results is not None else {}
    assert sorted(titles) == sorted(tab.value.capitalize() for tab, count in counts.items() if count)
    places = [one.place for one in above if one.place]
    assert {"Title and bottom line", "What the chamber says", "Claims"} <= set(places)
    assert places.count("What the chamber says") == 1
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(titles[0])
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
