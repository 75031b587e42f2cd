"""How much of a document its window shows at first, guessed before it is laid out: rather too much than too little."""

from PySide6.QtWidgets import QWidget

from briefing.qt.panes.pieces import Cards, Piece, Prose, Row
from briefing.qt.theme import MEASURE

_CARDS_A_ROW = 4
_LINES_A_CARD = 2
_FIRST_WIDE = "\u2e80"
"""From this letter on most are as wide as two of others."""


def room_of(view: QWidget) -> int:
    """How high the window of `view` will be, in pixels; it need not be on the screen yet."""
    window = view.window()
    fills_screen = window.isMaximized() or window.isFullScreen()
    return window.screen().availableSize().height() if fills_screen else window.height()


def lines_of(piece: Piece) -> int:
    """How many lines `piece` takes at least."""
    match piece:
        case Cards():
            return _LINES_A_CARD * -(-len(piece.cards) // _CARDS_A_ROW)
        case Row():
            return min(1, len(piece.lines))
        case Prose():
            return _lines(piece.block.text)
        case _:
            return _lines(piece.text)


def _lines(text: str) -> int:
    return 1 + len(text) * (2 if max(text, default="") >= _FIRST_WIDE else 1) // MEASURE
