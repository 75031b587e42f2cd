"""The rows of a table as a reader has them: those that pass a filter, in the order of a column.

It is no `QSortFilterProxyModel`: that asks Python for two cells at each comparison, which in a table of 10,000 rows
holds the window up for a second.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from briefing.compat import override
from briefing.model.passages import Key
from briefing.qt.items.records import ROOT, AnyIndex, Cell, RecordsModel
from briefing.qt.numbers import DISPLAY_ROLE
from briefing.qt.tasks import Task
from briefing.search.text import fold

_FOLDED_AT_ONCE = 500
"""The words of more rows than these are folded off the UI thread, which is done once."""


class Rows(QAbstractTableModel):
    """The rows of a `RecordsModel` in an order of their own."""

    def __init__(self, source: RecordsModel[Any], parent: QObject | None = None) -> None:
        """Show every row of `source`, in its own order."""
        super().__init__(parent)
        self._source = source
        self._words: tuple[str, ...] = ()
        self._folded: Sequence[str] | None = None
        self._folding: Task[Sequence[str]] | None = None
        self._passes: Callable[[int], bool] | None = None
        self._by = -1, False  # the column that rows are sorted by, and whether from the last to the first
        self._sorted: Sequence[int] = ()  # all rows of the source
        self._shown: Sequence[int] = ()
        self._places: dict[int, int] | None = None
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._begin_anew)
        self._order()
        self._choose()

    def row_at(self, place: int) -> int:
        """The row of the source that stands at that place."""
        return self._shown[place]

    def index_of(self, row: int) -> QModelIndex:
        """Where the row with that number in the source stands; no valid index where it does not."""
        if self._places is None:
            self._places = {shown: place for place, shown in enumerate(self._shown)}
        return self.index(self._places.get(row, -1), 0)

    def key(self, place: int, column: int) -> Key | None:
        """What the search calls the cell there; None where nothing is found in it."""
        return self._source.key(self._shown[place], column)

    def cell(self, place: int, column: int) -> Cell:
        """All that a cell is painted by."""
        return self._source.cell(self._shown[place], column)

    def words(self, column: int, most: int) -> list[str]:
        """The words of the first cells of a column, so many at most."""
        return [self._source.words(row, column) for row in self._shown[:most]]

    def set_words(self, words: str) -> None:
        """Show the rows in which all of `words` stand, in any column, folded as in the search."""
        before, self._words = self._words, tuple(fold(words).text.split())
        if self._words == before:
            return  # a space was typed
        if not self._words or self._folded is not None:
            self._lay_out(order=False)
        elif self._folding is None:
            self._fold()

    def set_passes(self, passes: Callable[[int], bool] | None) -> None:
        """Show those alone of which `passes` says so by their number in the source; None lets all through."""
        if passes is not None or self._passes is not None:
            self._passes = passes
            self._lay_out(order=False)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        by = column, order is Qt.SortOrder.DescendingOrder
        if by != self._by:  # Qt asks twice
            self._by = by
            self._lay_out(order=True)

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return self._source.columnCount(parent)

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY_ROLE) -> object:
        return self._source.answer(self._shown[index.row()], index.column(), role) if index.isValid() else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY_ROLE) -> object:
        return self._source.headerData(section, orientation, role)

    def _begin_anew(self) -> None:
        self._folded = self._folding = None
        self._order()
        self._choose()
        self.endResetModel()
        if self._words:
            self._fold()

    def _fold(self) -> None:
        """Fold the words of all rows, and then show those that pass."""
        texts = self._source.texts
        if self._source.rowCount() <= _FOLDED_AT_ONCE:
            self._folded = _folded(texts)
            self._lay_out(order=False)
            return
        task = self._folding = Task(lambda _control: _folded(texts))
        task.done.connect(lambda folded: self._take_folded(task, folded))
        task.start()

    def _take_folded(self, task: Task[Sequence[str]], folded: Sequence[str]) -> None:
        if task is self._folding:
            self._folding, self._folded = None, folded
            self._lay_out(order=False)

    def _lay_out(self, *, order: bool) -> None:
        """Show what is to be shown now; what is selected stays so, if it is still there."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [(self._shown[index.row()], index.column()) for index in before]
        if order:
            self._order()
        self._choose()
        after = [self.index_of(row).siblingAtColumn(column) for row, column in rows]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _order(self) -> None:
        column, is_reversed = self._by
        count = self._source.rowCount()
        if 0 <= column < self._source.columnCount():
            keys = self._source.sort_keys(column)
            self._sorted = sorted(range(count), key=keys.__getitem__, reverse=is_reversed)
        else:
            self._sorted = range(count)

    def _choose(self) -> None:
        passes, words, folded = self._passes, self._words, self._folded
        rows = self._sorted if passes is None else [row for row in self._sorted if passes(row)]
        if folded is not None:
            for word in words:
                rows = [row for row in rows if word in folded[row]]
        self._shown, self._places = rows, None


def _folded(texts: Callable[[], Sequence[str]]) -> Sequence[str]:
    return [fold(text).text for text in texts()]
