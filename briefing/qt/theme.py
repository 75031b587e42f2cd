"""Colours and sizes, drawn from the system's palette and font so that light, dark and high contrast all hold."""

from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QFontMetricsF, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import QWidget

GRID = 4
"""Everything is spaced in multiples of this many pixels."""

MEASURE = 72
"""The longest line, in letters; about 70 read best."""
_SAMPLE = "many of these reserves are underdeveloped"
"""Words whose average width stands for that of all."""
_USUAL, _HIGH = 4.5, 7.0
"""The least contrast of text, by WCAG 2, at its levels AA and AAA."""
_LINEAR = 0.04045
"""Up to which share of its full strength a colour grows with its number (sRGB)."""
_MOST_THEMES = 32


class Theme(NamedTuple):
    """The colours the program adds to the palette's own; each is legible on what it stands on."""

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


_themes: dict[tuple[int, bool], Theme] = {}
"""By the cache key of their palette, and whether it is that of something disabled, which the key does not tell.

They are asked for at every painting of a cell.
"""
_least = _USUAL


def theme_of(palette: QPalette) -> Theme:
    """The theme that goes with `palette`, in its colours for what is disabled if it is that of something disabled."""
    is_disabled = palette.currentColorGroup() is QPalette.ColorGroup.Disabled
    key = palette.cacheKey(), is_disabled
    theme = _themes.get(key)
    if theme is None:
        if len(_themes) >= _MOST_THEMES:
            _themes.clear()
        theme = _themes[key] = _made(palette, is_disabled=is_disabled)
    return theme


def prefer_contrast(*, high: bool) -> None:
    """Have every theme from now on with high contrast, or with the usual one."""
    global _least  # noqa: PLW0603 -- the system has one such setting
    _least = _HIGH if high else _USUAL
    _themes.clear()


def _made(palette: QPalette, *, is_disabled: bool) -> Theme:
    group = QPalette.ColorGroup.Disabled if is_disabled else QPalette.ColorGroup.Active  # in windows behind, too
    base = palette.color(group, QPalette.ColorRole.Base)
    text = palette.color(group, QPalette.ColorRole.Text)
    is_dark = base.lightnessF() < text.lightnessF()
    card = mixed(text, base, 0.09 if is_dark else 0.045)
    return Theme(
        is_dark=is_dark,
        text=text,
        muted=legible(mixed(text, base, 0.72), card, text),
        accent=legible(palette.color(group, QPalette.ColorRole.Highlight), card, text),
        card=card,
        rule=mixed(text, base, 0.25 if _least == _USUAL else 0.6),
        hit=QColor("#5c4a00") if is_dark else QColor("#ffe9a8"),
        hit_text=QColor("#fff3c4") if is_dark else QColor("#1f1a00"),
        current=QColor("#ffb000") if is_dark else QColor("#a34700"),
        current_text=QColor("#1a1200") if is_dark else QColor("#ffffff"),
    )


def legible(colour: QColor, ground: QColor, towards: QColor) -> QColor:
    """`colour`, and no more of `towards` in it than makes it legible on `ground` (WCAG 2, 1.4.3 or 1.4.6)."""
    share = 1.0
    found = colour
    while share > 0 and contrast(found, ground) < _least:
        share -= 0.05
        found = mixed(colour, towards, max(share, 0.0))
    return found


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, from 1 to 21, by the formula of WCAG 2."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def brush_of(colour: QColor) -> QBrush:
    """A brush of that colour.

    It comes from a pen, since a brush that is made of a colour has PySide make all of `Qt` first (see `numbers`).
    """
    pen = QPen()
    pen.setColor(colour)
    return pen.brush()


def embolden(widget: QWidget) -> None:
    """Set the words of `widget` in the bold that Chinese has, too: of a bolder one Qt would smear its letters."""
    bold = widget.font()
    bold.setWeight(QFont.Weight.DemiBold)
    widget.setFont(bold)


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
