"""Text of a file or of a brief, made safe for where Qt would read it as HTML, as a mnemonic, or in another order.

A text may bear marks that turn what follows. One without its counterpart would turn the rest of the line, and with it
what is said by somebody else. An override turns letters round. Both show as nothing (`balanced`).
"""

import re
from functools import cache

from PySide6.QtWidgets import QWidget

from briefing.model.text import OVERRIDES

ISOLATES = frozenset("\u2066\u2067\u2068")
_EMBEDDINGS = frozenset("\u202a\u202b") | OVERRIDES
_END, _END_OF_EMBEDDING = "\u2069", "\u202c"
_NOTHING = "\u2060"
"""Shows nothing and turns nothing: as long as what it stands for, so that every place in a text stays."""
_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""What runs from right to left."""
_MARKS = "\u200f\u202a-\u202e\u2066-\u2069"


def balanced(text: str) -> str:
    """`text` with every mark of direction that has no counterpart, and every override, made one that does nothing.

    It is as long as before.
    """
    if not turns(text):
        return text
    opened: list[int] = []
    idle: list[int] = []
    isolates = 0
    for place, letter in enumerate(text):
        if letter in ISOLATES or letter in _EMBEDDINGS:
            opened.append(place)
            isolates += letter in ISOLATES
        elif letter == _END and isolates:  # it ends what was begun in there, too
            while text[opened[-1]] not in ISOLATES:
                idle.append(opened.pop())
            opened.pop()
            isolates -= 1
        elif letter == _END_OF_EMBEDDING and opened and text[opened[-1]] in _EMBEDDINGS:
            begun = opened.pop()
            idle += [begun, place] if text[begun] in OVERRIDES else []
        elif letter in {_END, _END_OF_EMBEDDING}:
            idle.append(place)
    if not (idle or opened):
        return text
    letters = list(text)
    for place in (*idle, *opened):
        letters[place] = _NOTHING
    return "".join(letters)


def turns(text: str) -> bool:
    """Whether something in `text` runs from right to left, or turns what stands beside it."""
    return not text.isascii() and _pattern(_LETTERS + _MARKS).search(text) is not None


def runs_left(text: str) -> bool:
    """Whether a letter of `text` runs from right to left."""
    return _pattern(_LETTERS).search(text) is not None


@cache
def _pattern(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]")


def tip(text: str) -> str:
    """A tooltip that shows `text` as it stands, in lines."""
    # the module html would do it too, but has a table of all entities, which launching does not pay for
    escaped = balanced(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>".replace("\n", "<br>") if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Explain `widget` by `text`, as it stands: to the eye in a tooltip, to a screen reader without its markup."""
    widget.setToolTip(tip(text))
    widget.setAccessibleDescription(text)


def label(text: str) -> str:
    """A menu's or button's title that shows `text` as it stands."""
    return balanced(text).replace("&", "&&")
