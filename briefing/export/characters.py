"""Makes any text fit to be typeset: the standards refuse control characters, and characters that no font has."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache, cached_property
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import unpack_from
from typing import Any, NamedTuple, Protocol

from briefing.export.tongues import parted

_BREAKS = frozenset("\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")
_JOINERS = frozenset("\xad\u200c\u200d\u200e\u200f")
"""What shows nothing by itself but shapes or orders the letters around it."""
_SELECTORS = frozenset([*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
"""Choices between forms of the letter before, which show nothing by themselves."""
_NONCHARACTERS = range(0xFDD0, 0xFDF0)
_LAST_OF_PLANE = 0xFFFE  # this and the next are no characters, in every plane
_STAND_IN = "[U+"
_SPACES = re.compile(" {2,}")
_HAN = (("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"), ("\U00020000", "\U0003ffff"))
"""The first and the last of letters and signs between which a line may end anyhow, or never."""
_OVERLONG_FROM = 25
# compiled when there is one: to make a pattern of all of Han takes longer than to look through a document
_OVERLONG = rf"[^\s\u200b{''.join(f'{first}-{last}' for first, last in _HAN)}-]{{{_OVERLONG_FROM},}}"
_JOINED = range(0x600, 0x900)
"""Letters that change their form where they are parted, unless they are told to join."""
_BREAK_EVERY = 12


class Marked(Protocol):
    """Marks the passages of a text that are in another language."""

    def __call__(self, words: str, /, *, is_untranslated: bool = False) -> str:
        """`words` with its passages marked."""


_CODES = frozenset(
    ["align", "direction", "drops", "href", "language", "list", "paper", "profile", "script", "width", "words_language"]
)
"""Names of texts that are not words."""
_BLOCKS = frozenset({"paragraph", "bullets", "numbered"})
_UNSEEN = frozenset({"alt", "attachment", "description", "jump", "keywords"})
"""Names of texts that stand in no line: nothing in them can have a language of its own."""


class _Fitted(NamedTuple):
    """A text that was cleaned, the characters of it that no font has, and the folders of the fonts for it."""

    words: str
    replaced: tuple[str, ...]
    folders: frozenset[str]


class Characters:
    """Cleans texts for the fonts at hand, and remembers what it had to replace.

    The texts of one document after another can be cleaned: what comes again is cleaned already.
    """

    def __init__(self, folder_of: Callable[[str], str | None], marked: Marked | None = None) -> None:
        """Take as shown what is in a font of a folder; `marked` marks the passages of a text that can be seen."""
        self._folder_of = folder_of
        self._marked = marked
        self._shown = cache(self._shown_as)
        self._folders: dict[str, str] = {}
        self._kept: set[str] = set()
        self._known: dict[tuple[str, bool], _Fitted] = {}
        self._replaced: dict[str, None] = {}
        self.folders: set[str] = set()
        """The folders of the fonts that the texts need, beside those of letters without accents."""

    def begin(self) -> None:
        """Begin another document: nothing is replaced in it yet."""
        self._replaced, self.folders = {}, set()

    @property
    def replaced(self) -> tuple[str, ...]:
        """The characters that no font has, in the order of their first appearance."""
        return tuple(self._replaced)

    def fit(self, value: Any, key: str = "") -> Any:  # noqa: ANN401 -- any JSON, of the same shape as it came
        """The same JSON with every text in it cleaned, and the passages in it marked.

        An address (under `href`) is never shown, so it stays. Of other `names` those that no font has are left out, and
        `unshown` is their number.
        """
        if isinstance(value, str):
            is_code = key in _CODES or (key == "kind" and value in _BLOCKS)
            return value if is_code else self._fitted(value, is_seen=key not in _UNSEEN)
        if isinstance(value, dict):
            fitted = {name: self.fit(item, key if key in _UNSEEN else name) for name, item in value.items()}
            if "names" in value:
                shown = [name for name in value["names"] if not self._is_missed_by(name)]
                fitted |= {"names": self.fit(shown), "unshown": len(value["names"]) - len(shown)}
            return fitted
        if isinstance(value, list):
            return [self.fit(item, key) for item in value]
        return value

    def _fitted(self, words: str, *, is_seen: bool) -> str:
        known = self._known.get((words, is_seen))
        if known is None:
            document = self._replaced, self.folders
            self.begin()
            parts = [self.text(part) for part in parted(words)]
            if is_seen and self._marked is not None:
                parts = [self._marked(part, is_untranslated=n % 2 == 1) for n, part in enumerate(parts)]
            known = _Fitted("".join(parts), self.replaced, frozenset(self.folders))
            self._known[words, is_seen] = known
            self._replaced, self.folders = document
        self._replaced.update(dict.fromkeys(known.replaced))
        self.folders |= known.folders
        return known.words

    def text(self, words: str) -> str:
        """The text without what cannot or must not be set; a visible stand-in for each character no font has."""
        if not words.isascii() or not words.isprintable():
            words = unicodedata.normalize("NFC", words)
            letters = set(words)
            if unknown := letters - self._kept:  # after a few texts there are seldom any
                words = self._with_stand_ins(words, unknown)
            self.folders.update(filter(None, map(self._folders.get, letters)))
        words = _SPACES.sub(" ", words) if "  " in words else words
        is_long = _has_overlong(words) and (words.isascii() or _has_overlong(words.translate(_WITHOUT_HAN)))
        return re.sub(_OVERLONG, _with_breaks, words) if is_long else words

    def _with_stand_ins(self, words: str, unknown: set[str]) -> str:
        """The text with its `unknown` characters as they are shown; what is shown as it is stays known."""
        shown = {character: self._shown(character) for character in unknown}
        self._kept.update(character for character, instead in shown.items() if instead == character)
        missing = {character for character, instead in shown.items() if instead.startswith(_STAND_IN)}
        self._replaced.update(dict.fromkeys(character for character in words if character in missing))
        words = words.translate({ord(character): instead for character, instead in shown.items()})
        return words.replace("][U+", " U+") if missing else words  # neighbours share their brackets

    def _is_missed_by(self, words: str) -> bool:
        return any(self._shown(character).startswith(_STAND_IN) for character in words)

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
        if folder := self._folder_of(character):
            self._folders[character] = folder
            return character
        return "" if kind == "Cf" else f"{_STAND_IN}{code:04X}]"


class _WithoutHan(dict[int, str]):
    """A space for each letter between which and the next a line may end."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = shown = " " if any(first <= character <= last for first, last in _HAN) else character
        return shown


_WITHOUT_HAN = _WithoutHan()


def _has_overlong(words: str) -> bool:
    return max(map(len, words.split()), default=0) >= _OVERLONG_FROM


def _with_breaks(match: re.Match[str]) -> str:
    """The overlong word with places where a line may end, none before a mark that belongs to the letter before it."""
    parts: list[str] = []
    since = 0
    for character in match[0]:
        if since >= _BREAK_EVERY and not unicodedata.combining(character):
            parts.append("\u200d\u200b\u200d" if ord(character) in _JOINED else "\u200b")
            since = 0
        parts.append(character)
        since += 1
    return "".join(parts)


def coverage(families: Iterable[Iterable[Path]]) -> Callable[[str], str | None]:
    """The folder of the first of the `families` that has a character in all its styles, each given by their files."""
    known = [(fonts[0].folder, fonts) for family in families if (fonts := [_Font(path) for path in family])]

    def folder_of(character: str) -> str | None:
        code = ord(character)
        for folder, fonts in known:
            for font in fonts:
                if not font.has(code):
                    break
            else:
                return folder
        return None

    return folder_of


class _Font:
    """The characters of a font, which are read when the first is looked for."""

    def __init__(self, path: Path) -> None:
        self.folder = path.parent.name
        self._path = path

    @cached_property
    def _ranges(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        with self._path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as font:
            return _ranges(font)

    def has(self, code: int) -> bool:
        firsts, lasts = self._ranges
        place = bisect_right(firsts, code) - 1
        return place >= 0 and code <= lasts[place]


def _ranges(font: mmap) -> tuple[tuple[int, ...], tuple[int, ...]]:
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
