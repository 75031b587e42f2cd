"""A scroll bar that shows where the hits are, those that are out of view too."""

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QScrollBar

from briefing.compat import override
from briefing.qt.theme import theme_of

_THICK = 2
LAID_OUT_WHOLE = 100_000
"""Characters of a document that is laid out whole to see how far down a hit stands; in a longer one the share of
characters before it stands for that, since laying it out would hold the window up."""


class TickBar(QScrollBar):
    """A vertical scroll bar with a tick for each hit, at its share of the whole length."""

    def __init__(self) -> None:
        """Make a bar without ticks."""
        super().__init__()  # upright, as Qt makes them
        self.ticks: tuple[float, ...] = ()
        """Where the hits stand: 0 is the top of what is scrolled, 1 its end."""
        self._pixels: frozenset[int] = frozenset()  # where they are painted in a groove of the height `_pixels_of`
        self._pixels_of = -1

    def set_ticks(self, places: Iterable[float]) -> None:
        """Show a tick at each of `places`."""
        ticks = tuple(places)
        if ticks != self.ticks:
            self.ticks = ticks
            self._pixels, self._pixels_of = frozenset(), -1
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.ticks:
            return
        from PySide6.QtCore import QRect  # launching, which shows no ticks, does not pay for these
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarGroove
        groove = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        room, colour = groove.height() - _THICK, theme_of(self.palette()).current
        with QPainter(self) as painter:  # ended whatever happens: Qt does not bear one that is left
            if self._pixels_of != room:  # many ticks are one pixel, and are found out once
                self._pixels = frozenset(round(tick * room) for tick in self.ticks)
                self._pixels_of = room
            for top in self._pixels:
                painter.fillRect(QRect(groove.left() + 2, groove.top() + top, groove.width() - 4, _THICK), colour)


def share_of(document: QTextDocument, position: int) -> float:
    """How far down in `document` a position stands, from 0 to 1."""
    if document.characterCount() > LAID_OUT_WHOLE:
        return position / document.characterCount()
    top = document.documentLayout().blockBoundingRect(document.findBlock(position)).top()
    return top / max(1.0, document.size().height())
