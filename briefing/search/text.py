"""Folding: what makes two writings of the same words equal in a search, with the way back to the original.

Folded away are case, accents, width, presentation forms and ligatures (Unicode NFKD and case folding), the letter
variants and vowel marks of Arabic and Urdu, the digits of other scripts, thousands separators, kinds of dashes, quotes
and spaces, and characters that show nothing.
"""

import re
import unicodedata
from array import array
from itertools import pairwise
from typing import NamedTuple

_ARABIC = {"يىېےۍ": "ی", "كڪ": "ک", "هةۃۂۀە": "ہ", "ٱ": "ا", "٬": ",", "٫": ".", "۔": ".", "،": ","}
_LATIN = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th"}
_MARKS = {"‘’‚‛′ʼʻ": "'", "“”„‟″«»": '"', "−": "-", "⁄": "/"}
_LETTERS = {
    letter: target for table in (_ARABIC, _LATIN, _MARKS) for letters, target in table.items() for letter in letters
}
_TATWEEL = "\u0640"
_UNSEEN = {"Cf", "Cc"}  # format characters (joiners, direction marks, soft hyphen) and controls
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}([,' ])\d{3}(?:\1\d{3})*(?![\d])")


def _folded_letter(letter: str) -> str:
    if letter.isspace():
        return " "
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    return "".join(_mapped(part) for part in decomposed if not _is_dropped(part))


def _mapped(part: str) -> str:
    target = _LETTERS.get(part)
    if target is not None:
        return target
    category = unicodedata.category(part)
    if category == "Nd":
        return str(unicodedata.digit(part))
    if category == "Pd":
        return "-"
    return " " if part.isspace() else part


def _is_dropped(part: str) -> bool:
    if part == _TATWEEL or unicodedata.combining(part):
        return True
    return unicodedata.category(part) in _UNSEEN and not part.isspace()


class _Letters(dict[str, str]):
    """The folded form of each letter met so far."""

    def __missing__(self, letter: str) -> str:
        folded = self[letter] = _folded_letter(letter)
        return folded


_FOLDED = _Letters()


class Folded(NamedTuple):
    """Folded text, and for each of its characters the place in the original it comes from.

    `starts` has one more entry than `text`, the original's length; None stands for "the same places". `ends` is there
    where separators were taken out, and keeps them out of the span of the digit before.
    """

    text: str
    starts: "array[int] | None"
    ends: "array[int] | None" = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original (code points) that folds to `text[start:end]`, which must not be empty."""
        if self.starts is None:
            return start, end
        stop = self.starts[end] if self.ends is None else self.ends[end - 1]
        return self.starts[start], max(stop, self.starts[end - 1] + 1)


def fold(text: str) -> Folded:
    """Fold `text` for searching."""
    if text.isascii() and text.isprintable():
        return _ungrouped(text.lower(), None)
    pieces = [_FOLDED[letter] for letter in text]
    folded = "".join(pieces)
    if len(folded) == len(text) and all(pieces):
        return _ungrouped(folded, None)
    starts = array("I")
    for place, piece in enumerate(pieces):
        starts.extend([place] * len(piece))
    starts.append(len(text))
    return _ungrouped(folded, starts)


def _ungrouped(folded: str, starts: "array[int] | None") -> Folded:
    """Take the thousands separators out of numbers."""
    separators = [
        place
        for number in _GROUPED.finditer(folded)
        for place in range(number.start(), number.end())
        if not folded[place].isdigit()
    ]
    if not separators:
        return Folded(folded, starts)
    starts = array("I", range(len(folded) + 1)) if starts is None else starts
    kept = [slice(before + 1, place) for before, place in pairwise([-1, *separators, len(folded)])]
    ends = starts[1:]
    kept_starts, kept_ends = array("I"), array("I")
    for part in kept:
        kept_starts.extend(starts[part])
        kept_ends.extend(ends[part])
    kept_starts.append(starts[-1])
    return Folded("".join(folded[part] for part in kept), kept_starts, kept_ends)
