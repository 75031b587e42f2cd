"""A field to type in, with an edge that is seen: some styles draw it fainter than WCAG 2, 1.4.11 lets them."""

from PySide6.QtGui import QAction, QIcon, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from briefing.compat import override
from briefing.qt.panes.bars import fill
from briefing.qt.panes.signs import draw
from briefing.qt.theme import theme_of


class Field(QLineEdit):
    """A line to type in; with the keyboard in it the style's own edge is the stronger one."""

    def offer_clearing(self) -> None:
        """Have a button in it that clears it; its sign is put on when there is something to clear.

        The sign is ours: that of the style Qt paints also where it cannot be seen, and keeps once for each field.
        """
        self.setClearButtonEnabled(True)
        for action in self.findChildren(QAction):
            action.setIcon(QIcon())
        self.textChanged.connect(self._draw_sign)

    def _draw_sign(self, text: str) -> None:
        for action in self.findChildren(QAction):
            if text and action.icon().isNull():
                draw(action, "close")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, width, height = theme_of(self.palette()), self.width(), self.height()
        colour = theme.accent if self.hasFocus() else theme.muted
        across = ((0, 0, width, 1), (0, height - 1, width, 1))
        upright = ((0, 0, 1, height), (width - 1, 0, 1, height))
        fill(self, colour, *across, *upright)
