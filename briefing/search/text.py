"""Folding: what makes two writings of the same words equal in a search, with the way back to the original.

Folded away are case, accents, width, presentation forms and ligatures (Unicode NFKD and case folding), the letter
variants and vowel marks of Arabic and Urdu, CJK radicals, the digits of other scripts, thousands separators, kinds of
dashes, quotes and spaces, hyphens between words, and characters that show nothing.
"""

import re
import unicodedata
from array import array
from itertools import compress, pairwise
from typing import NamedTuple

_ARABIC = {
    "يىېےۍ": "ی",
    "كڪ": "ک",
    "هةۃۂۀەھ": "ہ",
    "ٱ": "ا",
    "٬": ",",
    "٫": ".",
    "۔": ".",
    "،": ",",
    "؟": "?",
    "؛": ";",
}
_LATIN = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th"}
_CAPITALS = {letter.upper(): target.upper() for letter, target in _LATIN.items() if letter != "ı"}
_MARKS = {"‘’‚‛′ʼʻ": "'", "“”„‟″«»": '"', "−": "-", "⁄": "/"}
_LETTERS = {
    letter: target
    for table in (_ARABIC, _LATIN, _CAPITALS, _MARKS)
    for letters, target in table.items()
    for letter in letters
}
_RADICALS = (
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌"
    "⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐"
    "⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎"
)
"""Radicals and strokes, each before its ideograph (Unicode's EquivalentUnifiedIdeograph.txt), but for those of NFKD."""
_LETTERS |= dict(zip(_RADICALS[::2], _RADICALS[1::2], strict=True))
_STEP = 65_536
"""Letters that are folded at once: a list of all letters of a long text would take eight times its memory."""
_TATWEEL = "\u0640"
_UNSEEN = {"Cf", "Cc"}  # format characters (joiners, direction marks, soft hyphen) and controls
_GROUPED = re.compile(
    r"[0-9](?<![0-9.,][0-9])(?:[0-9]{0,2}([,' ])[0-9]{3}(?:\1[0-9]{3})*|[0-9]?(?:,[0-9][0-9])+,[0-9]{3})(?![0-9])"
)
"""A number in groups of three, or as in South Asia of two before the last three (12,34,567).

Folded digits are ASCII; a pattern that begins with a set of them is looked for several times as quickly as with others.
"""
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W_])|(?<=[^\W_])-(?=[^\W\d_])")
"""A hyphen between words; one between two digits is a range or a sign."""


def _folded_letter(letter: str, *, keep_case: bool) -> str:
    if letter.isspace():
        return " "
    decomposed = unicodedata.normalize("NFKD", letter)
    if not keep_case:
        decomposed = unicodedata.normalize("NFKD", decomposed.casefold())
    return "".join(_mapped(part) for part in decomposed if not _is_dropped(part))


def _mapped(part: str) -> str:
    target = _LETTERS.get(part)
    if target is not None:
        return target
    category = unicodedata.category(part)
    if category == "Nd":
        return str(unicodedata.digit(part))
    return "-" if category == "Pd" else part


def _is_dropped(part: str) -> bool:
    if part == _TATWEEL or unicodedata.combining(part):
        return True
    return unicodedata.category(part) in _UNSEEN and not part.isspace()


class _Letters(dict[str, str]):
    """The folded form of each letter met so far."""

    def __init__(self, *, keep_case: bool) -> None:
        super().__init__()
        self._keep_case = keep_case

    def __missing__(self, letter: str) -> str:
        folded = self[letter] = _folded_letter(letter, keep_case=self._keep_case)
        return folded


_FOLDED = _Letters(keep_case=False)
_CASED = _Letters(keep_case=True)


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


def fold(text: str, *, keep_case: bool = False) -> Folded:
    """Fold `text` for searching; with `keep_case` everything but case is folded away."""
    if text.isascii() and text.isprintable():
        return _spaced(_ungrouped(text if keep_case else text.lower(), None))
    folded, starts = _by_letters(text, _CASED if keep_case else _FOLDED)
    return _spaced(_ungrouped(folded, starts))


def _by_letters(text: str, letters: _Letters) -> "tuple[str, array[int] | None]":
    """`text` folded letter by letter, and where each comes from; None where all stay at their places."""
    found: list[str] = []
    starts: array[int] | None = None
    for begin in range(0, len(text), _STEP):
        pieces = [letters[letter] for letter in text[begin : begin + _STEP]]
        folded = "".join(pieces)
        found.append(folded)
        left = len(pieces) - pieces.count("")
        if starts is None:
            if len(folded) == left == len(pieces):
                continue
            starts = array("I", range(begin))
        places = range(begin, begin + len(pieces))
        if len(folded) == left:  # a look at each that is left is enough, and several times as quick
            starts.extend(compress(places, pieces))
        else:
            starts.extend(_of_each(places, pieces))
    if starts is not None:
        starts.append(len(text))
    return "".join(found), starts


def _of_each(places: range, pieces: list[str]) -> "array[int]":
    """For each letter of all `pieces` the place of its piece."""
    lengths = set(map(len, set(pieces)))
    if len(lengths) > 1:
        return array("I", [place for place, piece in zip(places, pieces, strict=True) for _ in piece])
    (length,) = lengths  # all alike: four times as quick, which a text of ß and nothing else needs
    once = array("I", places)
    found = array("I", [0]) * (length * len(once))
    for offset in range(length):
        found[offset::length] = once
    return found


def _spaced(folded: Folded) -> Folded:
    """Part words at their hyphens, which takes no letter away: `value-added` is `value added`."""
    return folded._replace(text=_HYPHEN.sub(" ", folded.text)) if "-" in folded.text else folded


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
