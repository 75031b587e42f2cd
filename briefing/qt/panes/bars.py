"""Bars of one colour, painted over a widget at its edges."""

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from briefing.qt.theme import GRID, brush_of


def fill(widget: QWidget, colour: QColor, *bars: tuple[int, int, int, int]) -> None:
    """Fill `bars`, each by its left, top, width and height, with `colour`.

    What a painter erases it fills with its background: its pen, and what is filled by a colour, have PySide make all of
    `Qt` first (see `numbers`).
    """
    painter = QPainter(widget)
    painter.setBackground(brush_of(colour))
    for bar in bars:
        painter.eraseRect(*bar)
    painter.end()


def mark_edge(widget: QWidget, colour: QColor) -> None:
    """Paint the edge of `widget` on which its lines begin in `colour`."""
    left = widget.width() - GRID + 1 if widget.isRightToLeft() else 0
    fill(widget, colour, (left, 0, GRID - 1, widget.height()))
