"""A field to type in, with an edge that is seen: some styles draw it fainter than WCAG 2, 1.4.11 lets them."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from briefing.compat import override
from briefing.qt.panes.bars import fill
from briefing.qt.panes.signs import draw
from briefing.qt.theme import theme_of


class Field(QLineEdit):
    """A line to type in; with the keyboard in it the style's own edge is the stronger one."""

    def offer_clearing(self) -> None:
        """Have a button in it that clears it, from when there is something to clear.

        Its sign is ours: that of the style Qt paints also where it cannot be seen, and keeps once for each field.
        """
        self.setClearButtonEnabled(True)
        (clearing,) = self.findChildren(QAction)
        clearing.setVisible(False)
        self.textChanged.connect(partial(_show_clearing, clearing))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:  # with which Qt sets the style's sign again
            for button in self.findChildren(QToolButton):
                button.setIcon(button.defaultAction().icon())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, width, height = theme_of(self.palette()), self.width(), self.height()
        colour = theme.accent if self.hasFocus() else theme.muted
        across = ((0, 0, width, 1), (0, height - 1, width, 1))
        upright = ((0, 0, 1, height), (width - 1, 0, 1, height))
        fill(self, colour, *across, *upright)


def _show_clearing(clearing: QAction, text: str) -> None:
    if text and not clearing.isVisible():
        draw(clearing, "close")
        clearing.setVisible(True)
