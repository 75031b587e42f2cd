"""What is painted of a window, and what is on the screen then."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QTableView, QWidget

from briefing.compat import override

_TIMES = 10
"""So often nothing is painted where all is painted that there was to paint."""


class Painted(QObject):
    """Where a viewport is painted, and how wide its columns are then."""

    def __init__(self, table: QTableView) -> None:
        """Watch `table`."""
        super().__init__()
        self._table = table
        self._asked = 0
        self.where = QRegion()
        self.widths: list[tuple[int, int]] = []
        table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 -- as Qt calls it
        if isinstance(event, QPaintEvent):
            self.where = self.where.united(event.region())
            self.widths.append((self._table.horizontalHeader().length(), self._table.viewport().width()))
        return False

    def is_still(self) -> bool:
        """Whether nothing was painted the last times that this was asked; begins anew then."""
        self._asked = self._asked + 1 if self.where.isEmpty() else 0
        self.where = QRegion()
        if self._asked <= _TIMES:
            return False
        self._asked = 0
        return True


def on_screen(widget: QWidget) -> QImage:
    """What of `widget` is on the screen."""
    window = widget.window()
    image = window.screen().grabWindow(window.winId()).toImage()
    place = widget.mapTo(window, QPoint(0, 0))
    return image.copy(place.x(), place.y(), widget.width(), widget.height())


def painted_anew(widget: QWidget) -> QImage:
    """What would be there if all of it were painted."""
    return widget.grab().toImage()
