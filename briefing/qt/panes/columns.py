"""How wide the columns of a table are, and how many cards stand beside each other."""

from collections.abc import Sequence

from briefing.qt.panes.pieces import Card
from briefing.qt.theme import GRID

_CARDS_A_ROW = 4
_VALUES_A_ROW = 36
_LETTERS_A_ROW = 60
"""How many characters of values, which are large, and of units stand side by side without a break in a word."""
_FIRST_HAN = "\u2e80"


def shared_widths(natural: list[int], room: int) -> list[int]:
    """Widths in pixels that add up to `room`: narrow columns keep their natural width, wide ones share what is left."""
    widths = dict(enumerate(natural))
    fixed: dict[int, int] = {}
    while widths:
        share = (room - sum(fixed.values())) / len(widths)
        narrow = {column: width for column, width in widths.items() if width <= share}
        if not narrow:
            fixed |= dict.fromkeys(widths, max(24 * GRID, int(share)))
            break
        fixed |= narrow
        widths = {column: width for column, width in widths.items() if column not in narrow}
    left = room - sum(fixed.values())
    if left > 0 and natural:
        widest = max(fixed, key=lambda column: natural[column])
        fixed[widest] += left
    return [fixed[column] for column in range(len(natural))]


def card_columns(cards: Sequence[Card]) -> int:
    """How many of `cards` stand beside each other, none with a word broken."""
    value = max(_letters(card.value) for card in cards)
    word = max(_letters(word) for card in cards for word in _words(card.unit) or [""])
    return max(1, min(len(cards), _CARDS_A_ROW, _VALUES_A_ROW // value, _LETTERS_A_ROW // (word + 2)))


def _letters(text: str) -> int:
    """How wide `text` is, in Latin letters: one of Han is as wide as two."""
    return len(text) if text.isascii() else sum(2 if letter >= _FIRST_HAN else 1 for letter in text)


def _words(text: str) -> list[str]:
    """What is not broken in `text`: of Han letters each one."""
    apart = text if text.isascii() else "".join(f" {one} " if one >= _FIRST_HAN else one for one in text)
    return apart.split()
