"""A table of records: sorted by a press on a header, filtered by typing, copied as text and HTML."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QStyle, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.qt.counts import Counts
from briefing.qt.finder import Finder
from briefing.qt.fonts import overlook
from briefing.qt.items.records import RecordsModel
from briefing.qt.panes.columns import shared_widths
from briefing.qt.panes.field import Field
from briefing.qt.panes.highlight import PADDING, CellDelegate
from briefing.qt.panes.rows import FoldingFilter, TableView, copy_rows
from briefing.qt.panes.ticks import TickBar
from briefing.qt.theme import GRID, letter_width

_LEAST_ROWS = 2
_LETTERS_A_COLUMN = 13
"""So many letters have room in the narrowest column: few words are longer, and would be broken."""
_ROWS_MEASURED = 500
"""A longer table gets rows of one height: measuring each of 100,000 rows would hold the window up."""


_TICK_AFTER_MS = 80
"""Ticks are set when typing pauses: they need the UI thread, which the next letter wants."""


class TableNames(NamedTuple):
    """The words around a table: its name to screen readers, what its empty filter says, and what stands for no rows."""

    name: str
    hint: str
    empty: str


class _Left(NamedTuple):
    """How a reader left the table: how far it is scrolled, what is selected, how wide they made the columns."""

    scrolled: tuple[int, int]
    selected: tuple[str, ...]
    widths: tuple[int, ...]


class TablePane(QWidget):
    """A table with a filter above it."""

    row_chosen = Signal(str)
    """The id of the record whose row was chosen; empty when none is."""
    evidence_requested = Signal(str, bool)
    """The id of a record whose evidence is asked for, and whether by the keyboard."""
    menu_requested = Signal(str, QPoint)
    """The id of a record to do something with, and where on the screen."""

    def __init__(
        self,
        model: RecordsModel[Any],
        finder: Finder,
        names: TableNames,
        meet: Callable[[str], None] = overlook,
        parent: QWidget | None = None,
    ) -> None:
        """Show `model`, with the words in `names`; `meet` takes note of what is shown."""
        super().__init__(parent)
        self._model = model
        self._meet = meet
        self._proxy = FoldingFilter(self)
        self._proxy.setSourceModel(model)
        self.filter = Field(clearButtonEnabled=True)
        self.filter.setMaximumWidth(90 * GRID)
        self.count = QLabel()
        self.table = TableView()
        self._set_up_table(finder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.filter)
        layout.addWidget(self.count)
        layout.addWidget(self.table, 1)
        self._empty = QLabel()
        layout.addWidget(self._empty, 1)
        self.word(names)
        self.filter.textChanged.connect(self._filter_rows)
        self.filter.textChanged.connect(meet)
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self._fit)
        self._is_fitting = self._is_sized_by_hand = False
        self._left = _Left((0, 0), (), ())
        self._scroll_to: tuple[int, int] | None = None
        self._natural: list[int] = []  # how wide the columns want to be
        self.table.resized.connect(self._fitting.start)
        self.table.horizontalHeader().sectionResized.connect(self._note_size)
        model.modelReset.connect(self._show_anew)
        for changed in (self._proxy.modelReset, self._proxy.layoutChanged, self._proxy.rowsInserted):
            changed.connect(self._fitting.start)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.row_pressed.connect(lambda index: self._ask_evidence(index, by_keyboard=False))
        self.table.row_entered.connect(lambda index: self._ask_evidence(index, by_keyboard=True))
        self.table.menu_requested.connect(self._ask_menu)
        finder.results_changed.connect(self.table.viewport().update)
        self._finder = finder
        self.bar = TickBar()
        self.table.setVerticalScrollBar(self.bar)
        self._ticking = QTimer(self, interval=_TICK_AFTER_MS, singleShot=True)
        self._ticking.timeout.connect(self._tick_hits)
        self.bar.rangeChanged.connect(self._ticking.start)
        for changed in (finder.results_changed, self._proxy.modelReset, self._proxy.layoutChanged):
            changed.connect(self._renew_ticks)
        finder.current_changed.connect(self.table.viewport().update)

    def word(self, names: TableNames) -> None:
        """Set every text, in the language of the interface."""
        self.filter.setPlaceholderText(names.hint)
        self.filter.setAccessibleName(names.hint)
        self.table.setAccessibleName(names.name)
        self._empty.setText(names.empty)
        self._show_count()
        self._align()

    def select(self, record_id: str) -> bool:
        """Choose the row of that record, and show it; a filter that hides it is cleared. False where there is none."""
        row = self._model.row_of(record_id)
        if row < 0:
            return False
        index = self._proxy.mapFromSource(self._model.index(row, 0))
        if not index.isValid():
            self.filter.clear()
            index = self._proxy.mapFromSource(self._model.index(row, 0))
        if not index.isValid():
            return False  # only some claims are shown, and it rests on others
        selection = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, selection.ClearAndSelect | selection.Rows)
        self.table.scrollTo(index)
        return True

    def narrow(self, passes: Callable[[Any], bool] | None) -> None:
        """Show the rows alone of whose records `passes` says so; None shows all."""
        self._proxy.set_passes(None if passes is None else lambda row: passes(self._model.records[row]))
        self._show_count()
        self._fitting.start()

    def remember(self) -> None:
        """Keep in mind how the reader has the table, before the records come anew."""
        header, records = self.table.horizontalHeader(), self._model.records
        rows = [self._proxy.mapToSource(index).row() for index in self.table.selectionModel().selectedRows()]
        self._left = _Left(
            (self.table.horizontalScrollBar().value(), self.table.verticalScrollBar().value()),
            tuple(records[row].id for row in rows),
            tuple(header.sectionSize(column) for column in range(self._columns() if self._is_sized_by_hand else 0)),
        )

    def come_back(self) -> None:
        """Have the table as it was when that was kept in mind: the records are those of the same brief."""
        for column, width in enumerate(self._left.widths):
            self.table.setColumnWidth(column, width)
        self._is_sized_by_hand = bool(self._left.widths)
        flags = QItemSelectionModel.SelectionFlag
        for record_id in self._left.selected if len(self._left.selected) > 1 else ():
            index = self._proxy.mapFromSource(self._model.index(self._model.row_of(record_id), 0))
            self.table.selectionModel().select(index, flags.Select | flags.Rows)
        self._scroll_to = self._left.scrolled

    def copy(self) -> None:
        """Copy the selected rows as tab-separated text and as an HTML table."""
        copy_rows(self.table, sorted(index.row() for index in self.table.selectionModel().selectedRows()))

    def _set_up_table(self, finder: Finder) -> None:
        table = self.table
        table.setModel(self._proxy)
        table.setItemDelegate(CellDelegate(finder, table.columnWidth, table, self._meet))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # the file's order, until a header is pressed
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._natural = []
            self._fitting.start()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticking.start()

    def _align(self) -> None:
        """Set what is said on the side where the table begins, though its words may run the other way."""
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.count.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._empty.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)

    def _columns(self) -> int:
        return self._proxy.columnCount()

    def _filter_rows(self, words: str) -> None:
        self._proxy.set_words(words)
        self._show_count()
        self._fitting.start()

    def _show_anew(self) -> None:
        """Follow the model to other records."""
        self._is_sized_by_hand = False
        self._natural = []
        self._show_count()
        self.row_chosen.emit("")

    def _show_count(self) -> None:
        shown, total = self._proxy.rowCount(), self._model.rowCount()
        self.count.setText(Counts().rows(shown, total))
        self.count.setVisible(shown != total)
        for widget in (self.filter, self.table):
            widget.setVisible(total > 0)
        self._empty.setVisible(total == 0)

    def _note_size(self) -> None:
        """A width that the reader gave a column stays."""
        self._is_sized_by_hand = self._is_sized_by_hand or not self._is_fitting

    def _choose(self, current: QModelIndex) -> None:
        record_id = self._record_id(current)
        selection = self.table.selectionModel()
        if record_id and not selection.isRowSelected(current.row(), QModelIndex()):
            flags = QItemSelectionModel.SelectionFlag
            selection.select(current, flags.ClearAndSelect | flags.Rows)
        self.row_chosen.emit(record_id)

    def _record_id(self, index: QModelIndex) -> str:
        return str(self._model.records[self._proxy.mapToSource(index).row()].id) if index.isValid() else ""

    def _ask_evidence(self, index: QModelIndex, *, by_keyboard: bool) -> None:
        record_id = self._record_id(index)
        if record_id:
            self.evidence_requested.emit(record_id, by_keyboard)

    def _ask_menu(self, index: QModelIndex, place: QPoint) -> None:
        record_id = self._record_id(index)
        if record_id:
            self.menu_requested.emit(record_id, place)

    def _renew_ticks(self) -> None:
        self.bar.set_ticks(())  # those of the hits before
        self._ticking.start()

    def _tick_hits(self) -> None:
        """Show on the scroll bar which rows have hits."""
        if not self.isVisible():
            return  # it is done when it comes to the front
        results, header = self._finder.results, self.table.verticalHeader()
        kind, length = self._model.kind, max(1, header.length())
        found = {record for of, record in results.records if of == kind} if results is not None else set()
        rows = (self._model.row_of(record) for record in found)
        places = [self._proxy.mapFromSource(self._model.index(row, 0)).row() for row in rows if row >= 0]
        self.bar.set_ticks(sorted(header.sectionPosition(row) / length for row in places if row >= 0))

    def _fit(self) -> None:
        """Give short columns what they need and let long ones share the rest; then fit the rows."""
        table, header = self.table, self.table.horizontalHeader()
        if not self._proxy.rowCount():
            return
        if not self._natural:  # asking a thousand rows takes long, and the window changes its width often
            self._natural = [
                max(table.sizeHintForColumn(column), header.sectionSizeHint(column))
                for column in range(self._columns())
            ]
        self._is_fitting = True
        table.setMinimumHeight(header.height() + _LEAST_ROWS * (table.fontMetrics().height() + 2 * PADDING))
        least = round(_LETTERS_A_COLUMN * letter_width(table.fontMetrics())) + 2 * PADDING
        if not self._is_sized_by_hand:
            for column, width in enumerate(shared_widths(self._natural, table.viewport().width(), least)):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                table.setColumnWidth(column, width)
        self._is_fitting = False
        if self._proxy.rowCount() <= _ROWS_MEASURED:
            table.resizeRowsToContents()
        if self._scroll_to is not None:  # only now is it as high as it was
            for bar, value in zip((table.horizontalScrollBar(), self.bar), self._scroll_to, strict=True):
                bar.setValue(value)
            self._scroll_to = None
