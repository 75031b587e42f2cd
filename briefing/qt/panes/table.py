"""A table of records: sorted by a press on a header, filtered by typing, copied as text and HTML."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QStyle, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.qt.counts import Counts
from briefing.qt.finder import Finder
from briefing.qt.fonts import overlook
from briefing.qt.items.records import RecordsModel
from briefing.qt.items.rows import Rows
from briefing.qt.panes.field import Field
from briefing.qt.panes.fitting import Fitting
from briefing.qt.panes.highlight import CellDelegate
from briefing.qt.panes.rows import TableView, copy_rows
from briefing.qt.panes.ticks import TickBar, Ticking
from briefing.qt.theme import GRID
from briefing.qt.turns import rest


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
        self._rows = Rows(model, self)
        self.filter = Field()
        self.filter.offer_clearing()
        self.filter.setMaximumWidth(90 * GRID)
        self.count = QLabel()
        self.table = TableView()
        self._cells = CellDelegate(finder, self._rows.cell, self.table.columnWidth, self.table, meet)
        self._set_up_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.filter)
        layout.addWidget(self.count)
        layout.addWidget(self.table, 1)
        self._empty = QLabel()
        layout.addWidget(self._empty, 1)
        self.word(names)
        self.filter.textChanged.connect(lambda: rest())  # noqa: PLW0108 -- without the words
        self.filter.textChanged.connect(self._rows.set_words)
        self.filter.textChanged.connect(meet)
        self.fitting = Fitting(self.table, self._rows, lambda: self._cells.is_seen)
        self.fitting.fitted.connect(self._scroll_back)
        self._left = _Left((0, 0), (), ())
        self._scroll_to: tuple[int, int] | None = None
        self.table.resized.connect(self.fitting.start)
        model.modelReset.connect(self._show_anew)
        for changed in (self._rows.modelReset, self._rows.layoutChanged):
            changed.connect(self.fitting.start)
        self._rows.layoutChanged.connect(self._follow_rows)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.row_pressed.connect(lambda index: self._ask_evidence(index, by_keyboard=False))
        self.table.row_entered.connect(lambda index: self._ask_evidence(index, by_keyboard=True))
        self.table.menu_requested.connect(self._ask_menu)
        self._finder = finder
        self.bar = TickBar()
        self.table.setVerticalScrollBar(self.bar)
        self._ticking = Ticking(self.bar, finder, self._hit_places)
        self.bar.rangeChanged.connect(self._ticking.start)
        for changed in (finder.results_changed, self._rows.modelReset, self._rows.layoutChanged):
            changed.connect(self._ticking.renew)
        for changed in (finder.results_changed, finder.current_changed):
            changed.connect(self._mark_hits)

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
        index = self._rows.index_of(row)
        if not index.isValid():
            self.filter.clear()
            index = self._rows.index_of(row)
        if not index.isValid():
            return False  # only some claims are shown, and it rests on others
        selection = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, selection.ClearAndSelect | selection.Rows)
        self.table.scrollTo(index)
        return True

    def narrow(self, passes: Callable[[Any], bool] | None) -> None:
        """Show the rows alone of whose records `passes` says so; None shows all."""
        self._rows.set_passes(None if passes is None else lambda row: passes(self._model.records[row]))

    def remember(self) -> None:
        """Keep in mind how the reader has the table, before the records come anew."""
        header, records = self.table.horizontalHeader(), self._model.records
        is_by_hand = self.fitting.is_sized_by_hand
        rows = [self._rows.row_at(index.row()) for index in self.table.selectionModel().selectedRows()]
        self._left = _Left(
            (self.table.horizontalScrollBar().value(), self.table.verticalScrollBar().value()),
            tuple(records[row].id for row in rows),
            tuple(header.sectionSize(column) for column in range(header.count())) if is_by_hand else (),
        )

    def come_back(self) -> None:
        """Have the table as it was when that was kept in mind: the records are those of the same brief."""
        self.fitting.restore(self._left.widths)
        flags = QItemSelectionModel.SelectionFlag
        for record_id in self._left.selected if len(self._left.selected) > 1 else ():
            index = self._rows.index_of(self._model.row_of(record_id))
            self.table.selectionModel().select(index, flags.Select | flags.Rows)
        self._scroll_to = self._left.scrolled

    def copy(self) -> None:
        """Copy the selected rows as tab-separated text and as an HTML table."""
        copy_rows(self.table, sorted(index.row() for index in self.table.selectionModel().selectedRows()))

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._rows)
        table.setItemDelegate(self._cells)
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
            self.fitting.measure_anew()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticking.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._cells.is_seen = False  # it gets its room before it is told that it is shown again

    def _align(self) -> None:
        """Set what is said on the side where the table begins, though its words may run the other way."""
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.count.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._empty.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)

    def _show_anew(self) -> None:
        """Follow the model to other records."""
        self.fitting.let_go()
        self._show_count()
        self.row_chosen.emit("")

    def _follow_rows(self) -> None:
        """Other rows are shown, or in another order; a chosen one that is not among them is let go."""
        self._show_count()
        if not self.table.currentIndex().isValid():
            self.row_chosen.emit("")

    def _show_count(self) -> None:
        shown, total = self._rows.rowCount(), self._model.rowCount()
        self.count.setText(Counts().rows(shown, total))
        self.count.setVisible(shown != total)
        for widget in (self.filter, self.table):
            widget.setVisible(total > 0)
        self._empty.setVisible(total == 0)

    def _choose(self, current: QModelIndex) -> None:
        record_id = self._record_id(current)
        selection = self.table.selectionModel()
        if record_id and not selection.isRowSelected(current.row(), QModelIndex()):
            flags = QItemSelectionModel.SelectionFlag
            selection.select(current, flags.ClearAndSelect | flags.Rows)
        self.row_chosen.emit(record_id)

    def _record_id(self, index: QModelIndex) -> str:
        return str(self._model.records[self._rows.row_at(index.row())].id) if index.isValid() else ""

    def _ask_evidence(self, index: QModelIndex, *, by_keyboard: bool) -> None:
        record_id = self._record_id(index)
        if record_id:
            self.evidence_requested.emit(record_id, by_keyboard)

    def _ask_menu(self, index: QModelIndex, place: QPoint) -> None:
        record_id = self._record_id(index)
        if record_id:
            self.menu_requested.emit(record_id, place)

    def _mark_hits(self) -> None:
        """Paint anew the cells in view whose marks are others, and no more: all take a third of a letter's time.

        At once: if the reader scrolled first, strips of cells would be painted as they are now, and the rest not.
        """
        if self.isVisible():
            table, rows, columns = self.table, self._rows, range(self._rows.columnCount())
            first, last = (table.rowAt(place) for place in (0, table.viewport().height() - 1))
            for row in range(max(0, first), (last if last >= 0 else rows.rowCount() - 1) + 1):
                for column in columns:
                    if self._cells.is_outdated(row, column, rows.key(row, column)):
                        table.update(rows.index(row, column))
        if self._finder.results is None:
            self._cells.forget()

    def _hit_places(self) -> Iterator[float | None]:
        """How far down each row stands that has a hit."""
        results, header = self._finder.results, self.table.verticalHeader()
        if results is None or not self.isVisible():
            return  # it is done when it comes to the front
        length = max(1, header.length())
        for group in results.groups:
            row = self._model.row_of(group.place.id) if group.place.kind == self._model.kind else -1
            place = self._rows.index_of(row).row() if row >= 0 else -1
            yield header.sectionPosition(place) / length if place >= 0 else None

    def _scroll_back(self) -> None:
        """Scroll to where the reader was, now that the rows are as high as they were."""
        if self._scroll_to is not None:
            for bar, value in zip((self.table.horizontalScrollBar(), self.bar), self._scroll_to, strict=True):
                bar.setValue(value)
            self._scroll_to = None
