"""Colours and sizes, drawn from the system's palette and font so that light, dark and high contrast all hold."""

from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QFontMetrics, QFontMetricsF, QPalette, QPen, QTextCharFormat

GRID = 4
"""Everything is spaced in multiples of this many pixels."""

MEASURE = 72
"""The longest line, in letters; about 70 read best."""
_SAMPLE = "many of these reserves are underdeveloped"
"""Words whose average width stands for that of all."""


class Theme(NamedTuple):
    """The colours the program adds to the palette's own; each keeps 4.5 : 1 on what it stands on."""

    is_dark: bool
    text: QColor
    muted: QColor
    accent: QColor
    card: QColor
    rule: QColor
    hit: QColor
    hit_text: QColor
    current: QColor
    current_text: QColor


def theme_of(palette: QPalette) -> Theme:
    """The theme that goes with `palette`."""
    base = palette.color(QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorRole.Text)
    is_dark = base.lightnessF() < text.lightnessF()
    return Theme(
        is_dark=is_dark,
        text=text,
        muted=mixed(text, base, 0.72),
        accent=QColor("#8ec5ff") if is_dark else QColor("#0b5394"),
        card=mixed(text, base, 0.09 if is_dark else 0.045),
        rule=mixed(text, base, 0.25),
        hit=QColor("#5c4a00") if is_dark else QColor("#ffe9a8"),
        hit_text=QColor("#fff3c4") if is_dark else QColor("#1f1a00"),
        current=QColor("#ffb000") if is_dark else QColor("#a34700"),
        current_text=QColor("#1a1200") if is_dark else QColor("#ffffff"),
    )


def brush_of(colour: QColor) -> QBrush:
    """A brush of that colour.

    It comes from a pen, since a brush that is made of a colour has PySide make all of `Qt` first (see `numbers`).
    """
    pen = QPen()
    pen.setColor(colour)
    return pen.brush()


def letter_width(metrics: QFontMetrics | QFontMetricsF) -> float:
    """The width in pixels that a letter of running text takes on average."""
    return max(1.0, metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE))


def hit_look(theme: Theme, *, current: bool) -> QTextCharFormat:
    """How found words are set; the current hit is underlined too, for colour alone may not be seen."""
    look = QTextCharFormat()
    look.setBackground(theme.current if current else theme.hit)
    look.setForeground(theme.current_text if current else theme.hit_text)
    look.setFontUnderline(current)
    return look


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """`share` of one colour, the rest of the other."""
    return QColor.fromRgbF(
        *(
            share * a + (1 - share) * b
            for a, b in (
                (over.redF(), under.redF()),
                (over.greenF(), under.greenF()),
                (over.blueF(), under.blueF()),
            )
        )
    )
