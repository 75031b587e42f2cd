"""How wide the columns of tables and of text are, and how many cards stand beside each other."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from briefing.qt.panes.pieces import Card
from briefing.qt.theme import GRID, MEASURE, letter_width

CARD_EDGES = 8 * GRID
"""What a card takes besides its words, to both sides: padding, and what is between cards."""
CARDS_A_ROW = 4
FIRST_HAN = "\u2e80"
"""From this letter on most are of Han, and as wide as two of others."""

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


def margins_of(room: int, letters: QFontMetrics, *, is_centred: bool, is_mirrored: bool) -> tuple[int, int]:
    """What is left free on the left and the right of a column of text in `room` pixels, so that it can be read.

    One that is not centred stands where its lines begin, which is on the right where that `is_mirrored`.
    """
    longest = int(letter_width(letters) * MEASURE) + 8 * GRID
    free = max(0, room - longest)
    before = max(GRID, free // 2 if is_centred else 0)
    behind = max(0, free - before)
    return (behind, before) if is_mirrored else (before, behind)  # Qt mirrors no more than the scroll bar


def card_row(cards: Sequence[Card], font: QFont, scales: Sequence[float]) -> tuple[int, float]:
    """How many of `cards` stand beside each other in a line of `font`, and how large their values are, times `font`.

    Values are set in the first of `scales` in which no fewer cards are in a row than in the others.
    """
    units = QFontMetricsF(font)
    widths: dict[str, float] = {}

    def unit_width(word: str) -> float:  # which letters of Nastaliq make long to measure
        if word not in widths:
            widths[word] = units.horizontalAdvance(word)
        return widths[word]

    found = []
    for scale in scales:
        large = QFont(font)
        large.setPointSizeF(font.pointSizeF() * scale)
        large.setWeight(QFont.Weight.DemiBold)
        values = QFontMetricsF(large)
        room = letter_width(units) * MEASURE
        found.append((card_columns(cards, room, values.horizontalAdvance, unit_width), scale))
        if found[-1][0] == min(len(cards), CARDS_A_ROW):
            break
    return max(found, key=lambda row: row[0])


def card_columns(cards: Sequence[Card], room: float, value_width: Width, unit_width: Width) -> int:
    """How many of `cards` stand beside each other in `room` pixels, with no value and no word of a unit broken.

    The widths are those of texts in the font of values and in that of units, in pixels; a card's edges are in `room`.
    """
    widest = max(
        max(value_width(card.value), *(unit_width(word) for word in _words(card.unit) or [""])) for card in cards
    )
    return max(1, min(len(cards), CARDS_A_ROW, int(room / max(widest + CARD_EDGES, 1.0))))


def _words(text: str) -> list[str]:
    """What is not broken in `text`: of Han letters each one."""
    apart = text if text.isascii() else "".join(f" {one} " if one >= FIRST_HAN else one for one in text)
    return apart.split()
