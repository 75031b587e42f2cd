"""How wide the columns of a table are, and how many cards stand beside each other."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from briefing.qt.panes.pieces import Card
from briefing.qt.theme import GRID, MEASURE, letter_width

CARD_EDGES = 8 * GRID
"""What a card takes besides its words, to both sides: padding, and what is between cards."""
_CARDS_A_ROW = 4
_VALUE_SCALES = (2.0, 1.7)
_FIRST_HAN = "\u2e80"

Width = Callable[[str], float]


def shared_widths(natural: list[int], room: int, least: int = 24 * GRID) -> list[int]:
    """Widths in pixels that add up to `room`: narrow columns keep their natural width, wide ones share what is left.

    None that wants more gets less than `least`, in which words stand unbroken; then they add up to more than `room`.
    """
    widths = dict(enumerate(natural))
    fixed: dict[int, int] = {}
    while widths:
        share = (room - sum(fixed.values())) / len(widths)
        narrow = {column: width for column, width in widths.items() if width <= share}
        if not narrow:
            fixed |= dict.fromkeys(widths, max(least, int(share)))
            break
        fixed |= narrow
        widths = {column: width for column, width in widths.items() if column not in narrow}
    left = room - sum(fixed.values())
    if left > 0 and natural:
        widest = max(fixed, key=lambda column: natural[column])
        fixed[widest] += left
    return [fixed[column] for column in range(len(natural))]


def card_row(cards: Sequence[Card], font: QFont) -> tuple[int, float]:
    """How many of `cards` stand beside each other in a line of `font`, and how large their values are, times `font`.

    Values are as large as can be without fewer cards in a row.
    """
    units = QFontMetricsF(font)
    found = []
    for scale in _VALUE_SCALES:
        large = QFont(font)
        large.setPointSizeF(font.pointSizeF() * scale)
        large.setWeight(QFont.Weight.DemiBold)
        values = QFontMetricsF(large)
        room = letter_width(units) * MEASURE
        found.append((card_columns(cards, room, values.horizontalAdvance, units.horizontalAdvance), scale))
    return max(found)


def card_columns(cards: Sequence[Card], room: float, value_width: Width, unit_width: Width) -> int:
    """How many of `cards` stand beside each other in `room` pixels, with no value and no word of a unit broken.

    The widths are those of texts in the font of values and in that of units, in pixels; a card's edges are in `room`.
    """
    widest = max(
        max(value_width(card.value), *(unit_width(word) for word in _words(card.unit) or [""])) for card in cards
    )
    return max(1, min(len(cards), _CARDS_A_ROW, int(room / max(widest + CARD_EDGES, 1.0))))


def _words(text: str) -> list[str]:
    """What is not broken in `text`: of Han letters each one."""
    apart = text if text.isascii() else "".join(f" {one} " if one >= _FIRST_HAN else one for one in text)
    return apart.split()
