"""A Qt table model over any records of a brief; its columns are data."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from briefing.compat import override
from briefing.model.passages import Key
from briefing.qt.numbers import DISPLAY_ROLE
from briefing.qt.plain import balanced, tip

Record = TypeVar("Record")
AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Cell(NamedTuple):
    """What is painted: the words, the key of the passage they are, or None, and whether they stand as numbers do."""

    words: str
    key: Key | None
    is_number: bool


class Column(NamedTuple, Generic[Record]):
    """A column: its title, the words of a record's cell, the field its passage has, and what to sort by.

    Without `sort` rows go by their words, case folded; with it all of a column's answers are numbers, or all are text.
    """

    title: str
    text: Callable[[Record], str]
    field: str = ""
    sort: Callable[[Record], float | str] | None = None
    is_number: bool = False

    def key(self, record: Record) -> float | str:
        """What the row of `record` goes by."""
        return self.sort(record) if self.sort else self.text(record).casefold()


class RecordsModel(QAbstractTableModel, Generic[Record]):
    """Records of one kind as rows. Set anew when a brief or a language comes; never edited."""

    def __init__(self, kind: str, parent: QObject | None = None) -> None:
        """Make an empty model for records of `kind`, as the file calls them."""
        super().__init__(parent)
        self.kind = kind
        self.records: Sequence[Record] = ()
        self._rows: dict[str, int] | None = None
        self._columns: Sequence[Column[Record]] = ()

    def set_records(self, records: Sequence[Record], columns: Sequence[Column[Record]]) -> None:
        """Show `records` in `columns`."""
        self.beginResetModel()
        self.records = records
        self._rows = None
        self._columns = columns
        self.endResetModel()

    def row_of(self, record_id: str) -> int:
        """The row of the record with that id; -1 where there is none."""
        if self._rows is None:
            self._rows = {_id(record): row for row, record in enumerate(self.records)}
        return self._rows.get(record_id, -1)

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.records)

    @override
    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def texts(self) -> list[str]:
        """The words of each row, a line a column."""
        return ["\n".join([column.text(record) for column in self._columns]) for record in self.records]

    def key(self, row: int, column: int) -> Key | None:
        """What the search calls a cell; None where nothing is found in it."""
        field = self._columns[column].field
        return Key(self.kind, _id(self.records[row]), field) if field else None

    def words(self, row: int, column: int) -> str:
        """The words of a cell."""
        return self._columns[column].text(self.records[row])

    def cell(self, row: int, at: int) -> Cell:
        """All that a cell is painted by."""
        column = self._columns[at]
        return Cell(balanced(column.text(self.records[row])), self.key(row, at), column.is_number)

    def sort_keys(self, column: int) -> list[float | str]:
        """What each row goes by where rows are ordered by `column`."""
        by = self._columns[column].key
        return [by(record) for record in self.records]

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY_ROLE) -> object:
        return self.answer(index.row(), index.column(), role) if index.isValid() else None

    def answer(self, row: int, at: int, role: int) -> object:
        """What a cell says to `role`."""
        record, column, roles = self.records[row], self._columns[at], QtCore.Qt.ItemDataRole
        if role == DISPLAY_ROLE:
            return balanced(column.text(record))
        if role == roles.TextAlignmentRole:
            return _alignment(column) | QtCore.Qt.AlignmentFlag.AlignVCenter
        if role == roles.ToolTipRole:
            return tip(column.text(record))
        if role == roles.AccessibleTextRole:
            return column.text(record) or self.tr("empty")
        return None

    @override
    def headerData(self, section: int, orientation: "QtCore.Qt.Orientation", role: int = DISPLAY_ROLE) -> object:
        if orientation is QtCore.Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role == QtCore.Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == QtCore.Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(self._columns[section]) | QtCore.Qt.AlignmentFlag.AlignVCenter
        return None


def _alignment(column: Column[Record]) -> "QtCore.Qt.AlignmentFlag":
    return QtCore.Qt.AlignmentFlag.AlignRight if column.is_number else QtCore.Qt.AlignmentFlag.AlignLeft


def _id(record: object) -> str:
    return str(record.id)  # type: ignore[attr-defined]  # every record of a brief has an id
