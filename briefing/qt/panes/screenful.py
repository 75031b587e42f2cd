"""How much of a document its window shows at first, guessed before it is laid out: rather too much than too little."""

from PySide6.QtWidgets import QWidget

from briefing.qt.panes.columns import CARDS_A_ROW, FIRST_HAN
from briefing.qt.panes.pieces import Cards, Heading, Piece, Prose, Row
from briefing.qt.theme import GRID, MEASURE

_AROUND = 24 * GRID
"""What the bars above and below take at least."""
_LINES_A_CARD = 4
_LINES_A_HEADING = 2
"""With what is around them, which is never less than a line."""


def room_of(view: QWidget) -> int:
    """How high `view` will be at most, in pixels; its window need not be on the screen yet."""
    window = view.window()
    fills_screen = window.isMaximized() or window.isFullScreen()
    height = window.screen().availableSize().height() if fills_screen else window.height()
    return height - _AROUND


def lines_of(piece: Piece) -> int:
    """How many lines `piece` takes at least."""
    match piece:
        case Cards():
            return _LINES_A_CARD * -(-len(piece.cards) // CARDS_A_ROW)
        case Heading():
            return _LINES_A_HEADING
        case Row():
            return min(1, len(piece.lines))
        case Prose():
            return _lines(piece.block.text)
        case _:
            return _lines(piece.text)


def _lines(text: str) -> int:
    return 1 + len(text) * (2 if max(text, default="") >= FIRST_HAN else 1) // MEASURE
