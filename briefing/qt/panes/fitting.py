"""The room that the columns and rows of a table get: as their words ask for, measured a few at a time."""

from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from time import perf_counter

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from briefing.qt.items.rows import Rows
from briefing.qt.panes.columns import shared_widths
from briefing.qt.panes.highlight import PADDING, natural_width
from briefing.qt.theme import letter_width
from briefing.qt.turns import Turn

_LEAST_ROWS = 2
_LETTERS_A_COLUMN = 13
"""So many letters have room in the narrowest column: few words are longer, and would be broken."""
_ROWS_MEASURED = 500
"""A longer table gets rows of one height: measuring each of 100,000 rows would take long."""
_ROWS_ASKED, _CELLS_MEASURED = 200, 8
"""Among how many rows the longest cells of a column are looked for, and how many of them are measured."""
_WIDTHS_KEPT = 4
"""For how many widths of the columns heights of rows are kept: hits come and go beside a table as somebody types."""
_SLICE = 0.004
"""Seconds of measuring rows at a time, so that a table never holds the window up."""


class Fitting(QObject):
    """Fits one table, as soon as the event loop turns; the widths that a reader gave the columns stay."""

    fitted = Signal()
    """Every row is as high as it will be."""

    def __init__(self, table: QTableView, rows: Rows, is_seen: Callable[[], bool]) -> None:
        """Fit `table`, which shows `rows`; `is_seen` says whether it was painted since it came to the front."""
        super().__init__(table)
        self._table, self._rows, self._is_seen = table, rows, is_seen
        self._is_under_way = False
        self._natural: list[int] = []  # how wide the columns want to be
        self._heights: dict[tuple[int, ...], dict[int, int]] = {}  # of records, by the widths of the columns
        self._to_measure: Iterator[int] = iter(())  # rows
        self._window = QSize()
        self.is_sized_by_hand = False
        self._waiting = Turn(self, is_seen=True)
        self._waiting.come.connect(self.fit)
        self._measuring = Turn(self, is_seen=True)
        self._measuring.come.connect(self._fit_rows)
        self._showing = Turn(self, is_seen=True)
        self._showing.come.connect(lambda: table.setUpdatesEnabled(True))
        table.horizontalHeader().sectionResized.connect(self._note_size)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be fitted."""
        return self._waiting.is_waiting or self._measuring.is_waiting or self._showing.is_waiting

    def start(self) -> None:
        """Fit the table soon: its rows or its room have changed, and what was being measured is not asked for now."""
        self._measuring.stop()
        self._showing.stop()
        self._waiting.start()
        # it would be painted twice, at first in columns that go; but nothing is there yet to be seen meanwhile where it
        # has just come to the front, or its window has another size
        is_kept = self._is_seen() and self._window == self._table.window().size()
        self._table.setUpdatesEnabled(not is_kept)

    def measure_anew(self) -> None:
        """Forget how wide columns want to be, and fit the table soon: its words or their font are others."""
        self._forget()
        self.start()

    def let_go(self) -> None:
        """Give columns the width that they want again: the records are others."""
        self.is_sized_by_hand = False
        self._forget()

    def _forget(self) -> None:
        self._natural = []
        self._heights.clear()

    def restore(self, widths: Sequence[int]) -> None:
        """Give the columns these widths, as by hand; where there are none, those that they want."""
        for column, width in enumerate(widths):
            self._table.setColumnWidth(column, width)
        self.is_sized_by_hand = bool(widths)

    def fit(self) -> None:
        """Give short columns what they need and let long ones share the rest; then begin to fit the rows."""
        if not self._table.updatesEnabled():
            self._showing.start()  # to paint it takes longer than all that is done here: it has a turn of its own
        self._window = self._table.window().size()
        table, header, count = self._table, self._table.horizontalHeader(), self._rows.rowCount()
        if not count:
            return
        columns = range(self._rows.columnCount())
        if not self._natural:  # the window changes its width often
            self._natural = [max(self._wish_of(column), header.sectionSizeHint(column)) for column in columns]
        self._is_under_way = True
        table.setMinimumHeight(header.height() + _LEAST_ROWS * (table.fontMetrics().height() + 2 * PADDING))
        least = round(_LETTERS_A_COLUMN * letter_width(table.fontMetrics())) + 2 * PADDING
        if not self.is_sized_by_hand:
            for column, width in enumerate(shared_widths(self._natural, table.viewport().width(), least)):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                table.setColumnWidth(column, width)
        self._is_under_way = False
        self._to_measure = iter(self._fitted())
        self._fit_rows()
        if self._measuring.is_waiting:
            self._set_heights()  # of the rows that are seen, most often

    def _wish_of(self, column: int) -> int:
        """How wide a column wants to be: as the longest of its cells, which are told by their bytes."""
        longest = nlargest(_CELLS_MEASURED, self._rows.words(column, _ROWS_ASKED), key=lambda text: len(text.encode()))
        return natural_width(longest, self._table.fontMetrics())

    def _fit_rows(self) -> None:
        """Measure the rows that are not known by now, some at a time; then they all get the height of their words."""
        end = perf_counter() + _SLICE
        known = self._known()
        for row in self._to_measure:
            record = self._rows.row_at(row)
            if record not in known:
                known[record] = self._table.sizeHintForRow(row)
            if perf_counter() > end:
                self._measuring.start()
                return
        self._set_heights()
        self.fitted.emit()

    def _fitted(self) -> range:
        """The rows that get heights of their own."""
        count = self._rows.rowCount()
        return range(count if count <= _ROWS_MEASURED else 0)

    def _set_heights(self) -> None:
        """Give rows the heights that are known of their records; after each such time Qt paints all that is seen."""
        known = self._known()
        for row in self._fitted():
            height = known.get(self._rows.row_at(row))
            if height is not None and height != self._table.rowHeight(row):
                self._table.setRowHeight(row, height)

    def _known(self) -> dict[int, int]:
        """The heights of records in columns as wide as they are now."""
        header = self._table.horizontalHeader()
        widths = tuple(header.sectionSize(column) for column in range(header.count()))
        if widths not in self._heights and len(self._heights) == _WIDTHS_KEPT:
            del self._heights[next(iter(self._heights))]
        return self._heights.setdefault(widths, {})

    def _note_size(self) -> None:
        """A width that the reader gave a column stays, and rows become as high as their words in it."""
        if not self._is_under_way:
            self.is_sized_by_hand = True
            self.start()
