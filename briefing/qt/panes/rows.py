"""The rows of a table: what the reader asks of one by mouse and keyboard, and a copy of some."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from briefing.compat import override
from briefing.qt.panes.header import Header
from briefing.qt.panes.menuplace import menu_place
from briefing.qt.wheel import Scrolled


class TableView(Scrolled, QTableView):
    """A table that tells of its width, and of the row whose evidence is asked for."""

    resized = Signal()
    row_pressed = Signal(QModelIndex)
    """A row was pressed, and no more than that one is chosen."""
    row_entered = Signal(QModelIndex)
    """Enter or Space was pressed on a row."""
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a table without rows."""
        super().__init__(parent)
        self.setHorizontalHeader(Header(self))
        self.clicked.connect(self._press)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if is_enter and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            self.row_entered.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(*menu_place(self, event))

    def _press(self, index: QModelIndex) -> None:
        if len(self.selectionModel().selectedRows()) == 1:
            self.row_pressed.emit(index)


def copy_rows(table: QTableView, rows: Sequence[int]) -> None:
    """Copy those rows as tab-separated text and as an HTML table; more than one come with the titles."""
    if not rows:
        return
    model = table.model()
    columns = range(model.columnCount())
    titles = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    cells = [[str(model.index(row, column).data()) for column in columns] for row in rows]
    lines = [titles, *cells] if len(rows) > 1 else cells
    data = QMimeData()
    data.setText("\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines))
    html = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>" for line in lines)
    data.setHtml(f"<table>{html}</table>")
    QGuiApplication.clipboard().setMimeData(data)
