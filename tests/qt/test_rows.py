"""A table of very many rows: it is sorted, filtered and fitted without holding the window up."""

from collections.abc import Iterator
from threading import current_thread, main_thread
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefing.qt.items.records import Column, RecordsModel
from briefing.qt.items.rows import Rows
from briefing.qt.panes import fitting
from briefing.qt.panes.fitting import Fitting

MANY = 3000


class Company(NamedTuple):
    """A record of a table."""

    id: str
    name: str
    firms: int


class Asked:
    """A column's words, and who asked for them."""

    def __init__(self) -> None:
        """Nobody has asked."""
        self.times = 0
        self.threads: set[str] = set()

    def __call__(self, company: Company) -> str:
        """The name of `company`."""
        self.times += 1
        self.threads.add("UI" if current_thread() is main_thread() else "other")
        return company.name


def companies(count: int) -> list[Company]:
    """So many, in no order of their names."""
    return [Company(f"c{n}", f"Company {n * 7919 % count:05}", n % 10) for n in range(count)]


@pytest.fixture
def asked() -> Asked:
    """What is asked of the first column."""
    return Asked()


@pytest.fixture
def source(asked: Asked) -> RecordsModel[Company]:
    """Many records."""
    model: RecordsModel[Company] = RecordsModel("participant")
    model.set_records(
        companies(MANY),
        [
            Column("Name", asked),
            Column("Count", lambda company: str(company.firms), sort=lambda company: company.firms, is_number=True),
        ],
    )
    return model


@pytest.fixture
def rows(source: RecordsModel[Company]) -> Iterator[Rows]:
    """Their rows."""
    made = Rows(source)
    yield made
    made.deleteLater()


def cells(rows: Rows, column: int = 0) -> list[str]:
    """The words of a column, as they stand."""
    return rows.words(column, rows.rowCount())


def test_each_cell_is_asked_once_to_sort_the_rows(rows: Rows, asked: Asked) -> None:
    """Not at each comparison, of which there are some 30,000."""
    rows.sort(0)
    assert asked.times == MANY
    assert cells(rows) == sorted(cells(rows))
    rows.sort(0, Qt.SortOrder.DescendingOrder)
    assert cells(rows) == sorted(cells(rows), reverse=True)


def test_rows_that_are_alike_keep_the_order_of_the_file(rows: Rows, source: RecordsModel[Company]) -> None:
    """Sorted up and down; and no column gives the file's order back."""
    for order, first in ((Qt.SortOrder.AscendingOrder, 0), (Qt.SortOrder.DescendingOrder, 9)):
        rows.sort(1, order)
        assert [rows.row_at(place) for place in range(3)] == [first, first + 10, first + 20]
    rows.sort(-1)
    assert [rows.row_at(place) for place in range(MANY)] == list(range(source.rowCount()))


def test_the_words_of_many_rows_are_folded_off_the_ui_thread(qtbot: QtBot, rows: Rows, asked: Asked) -> None:
    """Once, whatever is typed; the last that was typed counts, and clearing the filter needs no words."""
    with qtbot.waitSignal(rows.layoutChanged):
        rows.set_words("COMPANY 0001")
        rows.set_words("company 00012")
    assert cells(rows) == ["Company 00012"]
    assert asked.threads == {"other", "UI"}  # the latter by the line before
    asked.threads.clear()
    asked.times = 0
    rows.set_words("company 00013")
    assert rows.rowCount() == 1
    rows.set_words("")
    assert (rows.rowCount(), asked.times) == (MANY, 0)


def test_words_that_come_too_late_are_not_those_of_other_records(
    qtbot: QtBot, rows: Rows, source: RecordsModel[Company]
) -> None:
    """The filter goes by the records that there are, though those before were still being folded."""
    rows.set_words("00007")
    with qtbot.waitSignal(rows.layoutChanged):
        source.set_records([Company("a", "Other 00007", 1)], [Column("Name", lambda company: company.name)])
    qtbot.wait(0)
    assert cells(rows) == ["Other 00007"]


def test_what_is_selected_stays_so_in_another_order(qtbot: QtBot, rows: Rows, qtmodeltester: ModelTester) -> None:
    """The row goes along; one that is filtered out is not selected any more."""
    qtmodeltester.check(rows)
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(rows)
    table.selectRow(5)
    company = rows.row_at(5)
    rows.sort(0, Qt.SortOrder.DescendingOrder)
    assert [rows.row_at(index.row()) for index in table.selectionModel().selectedRows()] == [company]
    assert rows.row_at(table.currentIndex().row()) == company
    rows.set_passes(lambda row: row != company)
    assert not table.selectionModel().hasSelection()
    assert not table.currentIndex().isValid()
    qtmodeltester.check(rows)


def test_a_column_is_as_wide_as_its_longest_cell_asks_for(qtbot: QtBot, rows: Rows, asked: Asked) -> None:
    """Among the first two hundred, of which few are measured; and no row of so many."""
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(rows)
    made = Fitting(table, rows, lambda: True)
    made.fit()
    assert asked.times == 200
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance("Company 00000")
    assert not made.is_under_way


def test_rows_are_measured_some_at_a_time(
    qtbot: QtBot, rows: Rows, source: RecordsModel[Company], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the end all of them are as high as their words."""
    monkeypatch.setattr(fitting, "_SLICE", 0)
    source.set_records(companies(3), [Column("Name", lambda company: company.name)])
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(rows)
    table.verticalHeader().setDefaultSectionSize(90)
    made = Fitting(table, rows, lambda: True)
    with qtbot.waitSignal(made.fitted):
        made.fit()
        assert made.is_under_way
        assert (table.rowHeight(0) < 90, table.rowHeight(2)) == (True, 90)
    assert {table.rowHeight(row) for row in range(3)} == {table.rowHeight(0)}


def test_what_is_asked_for_twice_is_done_once(rows: Rows, asked: Asked, qtbot: QtBot) -> None:
    """Qt sorts twice at one press on a header, and a space that is typed changes no words."""
    laid_out: list[None] = []
    with qtbot.waitSignal(rows.layoutChanged):
        rows.set_words("company")
    rows.layoutChanged.connect(lambda: laid_out.append(None))
    asked.times = 0
    for _ in range(2):
        rows.sort(0, Qt.SortOrder.DescendingOrder)
        rows.set_words("company ")
    assert (asked.times, len(laid_out)) == (MANY, 1)
