"""The window of a comparison: the list of what changed, and the chosen change in full."""

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.compare.changes import Comparison
from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.compare.cells import ChangeDelegate, write
from briefing.qt.compare.items import ChangesModel, Column, Copied, in_full, marked, summary
from briefing.qt.panes.header import Header
from briefing.qt.panes.split import Split
from briefing.qt.tasks import Task
from briefing.qt.theme import GRID, embolden, theme_of
from briefing.qt.turns import Turn
from briefing.qt.worded import Worded

_ROWS_MEASURED = 300
"""Of so many rows each is as high as its words are; of more all are alike, so that none is made before it is seen."""
_NARROW = {Column.CHANGE: 24 * GRID, Column.SUBJECT: 52 * GRID}


class _Table(QTableView):
    """A table of whole rows, one of which is chosen by a press or by Enter."""

    chosen = Signal(QModelIndex)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(ChangeDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.setHorizontalHeader(Header(self))
        self.clicked.connect(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class ChangesWindow(Worded, QWidget):
    """Shows one comparison at a time."""

    place_requested = Signal(object)  # Place
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty window, over `parent`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.head = QLabel(wordWrap=True)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.summary = QLabel(wordWrap=True)
        embolden(self.summary)
        self.model = ChangesModel(self)
        self.table = _Table()
        self.table.setModel(self.model)
        self.details = QTextEdit(readOnly=True, tabChangesFocus=True)
        self.note = QLabel(wordWrap=True)
        self.copy_button = QPushButton()
        self.close_button = QPushButton()
        self._copying: Task[Copied] | None = None
        self._lay_out()
        self._fitting = Turn(self)
        self._fitting.come.connect(self._fit)
        self.table.resized.connect(self._fitting.start)
        self.table.chosen.connect(self._go)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.close)
        for keys, act in (("Esc", self.close), ("Ctrl+W", self.close), ("Ctrl+C", self.copy)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, act=act: act())
            self.addAction(action)
        self.resize(900, 620)
        self.word()

    @override
    def word(self) -> None:
        """Set every text, in the language of the interface; the comparison follows with the brief."""
        self.table.setAccessibleName(self.tr("Changes"))
        self.details.setAccessibleName(self.tr("The chosen change in full"))
        self.copy_button.setText(self.tr("&Copy all"))
        self.copy_button.setToolTip(self.tr("Copy all changes as a table (Ctrl+C)"))
        self.close_button.setText(self.tr("C&lose"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))

    def show_comparison(self, head: str, comparison: Comparison) -> None:
        """Show what changed, under a `head` that says between which versions."""
        self.head.setText(head)
        self.model.set_comparison(comparison)
        is_any = bool(comparison.changes)
        words = summary(comparison.changes) if is_any else self.tr("Nothing changed: a reader sees the same in both.")
        self.summary.setText(words)
        self.note.clear()
        self._parts.setVisible(is_any)
        self.copy_button.setEnabled(is_any)
        if is_any:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.details.clear()
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fitting.start()
        announce(self, words)

    def copy(self) -> None:
        """Copy all changes, as soon as they are put into words."""
        if self.model.changes:
            put = self.model.copied()
            task = self._copying = Task(lambda _: put())
            task.done.connect(lambda copied: self._copy(task, copied))
            task.start()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._copying = None
        super().closeEvent(event)
        self.closed.emit()  # at once: Qt destroys it only later

    def _lay_out(self) -> None:
        self._parts = Split(Qt.Orientation.Vertical)
        self._parts.addWidget(self.table)
        self._parts.addWidget(self.details)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        self._parts.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.head)
        layout.addWidget(self.summary)
        layout.addWidget(self._parts, 1)
        layout.addStretch(0)
        layout.addLayout(buttons)

    def _go(self, index: QModelIndex) -> None:
        place = self.model.changes[index.row()].place
        self._say("" if place else self.tr("This stands only in the other file."))
        if place is not None:
            self.place_requested.emit(place)

    def _copy(self, task: Task[Copied], copied: Copied) -> None:
        if task is not self._copying:
            return
        data = QMimeData()
        data.setText(copied.text)
        data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._say(self.tr("Copied."))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        announce(self, words)

    def _show_details(self, current: QModelIndex) -> None:
        self.note.clear()
        self.details.clear()
        if not current.isValid():
            return
        change = self.model.changes[current.row()]
        theme, cursor = theme_of(self.palette()), self.details.textCursor()
        title, label = QTextCharFormat(), QTextCharFormat()
        title.setFontWeight(QFont.Weight.Bold)
        label.setForeground(theme.muted)
        words = [str(current.siblingAtColumn(column).data()) for column in (Column.CHANGE, Column.SUBJECT)]
        cursor.insertText(" · ".join(words), title)
        for column, text in zip((Column.OLD, Column.NEW), marked(change), strict=True):
            if text.text:
                cursor.insertBlock()
                cursor.insertText(str(self.model.headerData(column, Qt.Orientation.Horizontal)), label)
                cursor.insertBlock()
                write(cursor, in_full(text), theme, is_old=column is Column.OLD)
        self.details.moveCursor(cursor.MoveOperation.Start)

    def _fit(self) -> None:
        """Give the words what room the rest leaves."""
        table, header = self.table, self.table.horizontalHeader()
        left = (table.viewport().width() - sum(_NARROW.values())) // 2
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(column, _NARROW.get(column, left))
        if self.model.rowCount() <= _ROWS_MEASURED:
            table.resizeRowsToContents()
        else:
            table.verticalHeader().setDefaultSectionSize(3 * table.fontMetrics().height() + 4 * GRID)
