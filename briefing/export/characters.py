"""Makes any text fit to be typeset: the standards refuse control characters, and characters that no font has."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import Any

_BREAKS = frozenset("\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")
_JOINERS = frozenset("\xad\u200c\u200d\u200e\u200f")
"""What shows nothing by itself but shapes or orders the letters around it."""
_SELECTORS = frozenset([*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
"""Choices between forms of the letter before, which show nothing by themselves."""
_NONCHARACTERS = range(0xFDD0, 0xFDF0)
_LAST_OF_PLANE = 0xFFFE  # this and the next are no characters, in every plane
_SPACES = re.compile(" {2,}")
_OVERLONG = re.compile(r"[^\s\u200b-]{25,}")
_BREAK_EVERY = 12


class Characters:
    """Cleans texts for the fonts at hand, and remembers what it had to replace."""

    def __init__(self, covered: Callable[[str], bool]) -> None:
        """Take as shown what is `covered` by a font."""
        self._is_covered = covered
        self._shown = cache(self._shown_as)
        self._replaced: dict[str, None] = {}

    @property
    def replaced(self) -> tuple[str, ...]:
        """The characters that no font has, in the order of their first appearance."""
        return tuple(self._replaced)

    def fit(self, value: Any, key: str = "") -> Any:  # noqa: ANN401 -- any JSON, of the same shape as it came
        """The same JSON with every text in it cleaned.

        An address (under `href`) is never shown, so it stays. Of other `names` those that no font has are left out, and
        `unshown` is their number.
        """
        if isinstance(value, str):
            return value if key == "href" else self.text(value)
        if isinstance(value, dict):
            fitted = {name: self.fit(item, name) for name, item in value.items()}
            if "names" in value:
                shown = [name for name in value["names"] if not self._missing(name)]
                fitted |= {"names": self.fit(shown), "unshown": len(value["names"]) - len(shown)}
            return fitted
        if isinstance(value, list):
            return [self.fit(item) for item in value]
        return value

    def text(self, words: str) -> str:
        """The text without what cannot or must not be set; a visible stand-in for each character no font has."""
        if not words.isascii() or not words.isprintable():
            words = unicodedata.normalize("NFC", words)
            missing = self._missing(words)
            self._replaced.update(dict.fromkeys(character for character in words if character in missing))
            words = words.translate({ord(character): self._shown(character) for character in set(words)})
            if missing:
                words = words.replace("][U+", " U+")  # neighbours share their brackets
        words = _SPACES.sub(" ", words) if "  " in words else words
        return _OVERLONG.sub(_with_breaks, words) if len(words) > _BREAK_EVERY else words

    def _missing(self, words: str) -> set[str]:
        return {character for character in set(words) if self._shown(character).startswith("[U+")}

    def _shown_as(self, character: str) -> str:
        if character.isascii() and character.isprintable():
            return character
        if character in _BREAKS:
            return " "
        code = ord(character)
        kind = unicodedata.category(character)
        is_nothing = code & _LAST_OF_PLANE == _LAST_OF_PLANE or code in _NONCHARACTERS or code in _SELECTORS
        if is_nothing or kind in {"Cc", "Cs"} or (kind == "Cf" and character not in _JOINERS):
            return ""
        if self._is_covered(character):
            return character
        return "" if kind == "Cf" else f"[U+{code:04X}]"


def _with_breaks(match: re.Match[str]) -> str:
    """The overlong word with places where a line may end, none before a mark that belongs to the letter before it."""
    parts: list[str] = []
    since = 0
    for character in match[0]:
        if since >= _BREAK_EVERY and not unicodedata.combining(character):
            parts.append("\u200b")
            since = 0
        parts.append(character)
        since += 1
    return "".join(parts)


def coverage(families: Iterable[Iterable[Path]]) -> Callable[[str], bool]:
    """Whether a character is in every font of any of the `families`, each given by the files of its styles."""
    paths = [tuple(family) for family in families]

    @cache
    def ranges(path: Path) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return _ranges(path.read_bytes())

    def has(path: Path, code: int) -> bool:
        firsts, lasts = ranges(path)
        place = bisect_right(firsts, code) - 1
        return place >= 0 and code <= lasts[place]

    def covered(character: str) -> bool:
        return any(family and all(has(path, ord(character)) for path in family) for family in paths)

    return covered


def _ranges(font: bytes) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The first and the last of each range of characters that a TrueType font has, from its `cmap` for Unicode."""
    tables = {font[12 + 16 * i : 16 + 16 * i]: 12 + 16 * i for i in range(unpack_from(">H", font, 4)[0])}
    start = unpack_from(">I", font, tables[b"cmap"] + 8)[0]
    subtables = {unpack_from(">HHI", font, start + 4 + 8 * i)[2] for i in range(unpack_from(">H", font, start + 2)[0])}
    by_format = {unpack_from(">H", font, start + offset)[0]: start + offset for offset in subtables}
    place = by_format.get(12)  # the format for all of Unicode; the other one ends at U+FFFF
    if place is not None:
        groups = unpack_from(f">{3 * unpack_from('>I', font, place + 12)[0]}I", font, place + 16)
        return groups[0::3], groups[1::3]
    place = by_format[4]
    count = unpack_from(">H", font, place + 6)[0] // 2 - 1  # the last range is the end of the table
    return unpack_from(f">{count}H", font, place + 18 + 2 * count), unpack_from(f">{count}H", font, place + 14)
