"""A field to type in, with an edge that is seen: some styles draw it fainter than WCAG 2, 1.4.11 lets them."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from briefing.compat import override
from briefing.qt.theme import brush_of, theme_of


class Field(QLineEdit):
    """A line to type in; with the keyboard in it the style's own edge is the stronger one."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        theme = theme_of(self.palette())
        painter.setBackground(brush_of(theme.accent if self.hasFocus() else theme.muted))
        width, height = self.width(), self.height()
        for edge in ((0, 0, width, 1), (0, height - 1, width, 1), (0, 0, 1, height), (width - 1, 0, 1, height)):
            painter.eraseRect(*edge)  # a pen would have PySide make all of `Qt`
        painter.end()
