"""A field to type in, with an edge that is seen: some styles draw it fainter than WCAG 2, 1.4.11 lets them."""

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from briefing.compat import override
from briefing.qt.theme import theme_of


class Field(QLineEdit):
    """A line to type in; with the keyboard in it the style's own edge is the stronger one."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        theme = theme_of(self.palette())
        pen = QPen()
        pen.setColor(theme.accent if self.hasFocus() else theme.muted)
        painter.setPen(pen)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
