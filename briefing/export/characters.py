"""Makes any text fit to be typeset: the standards refuse control characters, and characters that no font has."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import Any

# Nothing to see, or (the overrides and isolates of direction) made to show text other than it is.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ud800-\udfff\ufe00-\ufe0f\u180b-\u180f\u061c\U000e0000-\U000e0fff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]+"
)
_BREAKS = re.compile(r"[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029 ]+")
_OVERLONG = re.compile(r"[^\s\u200b-]{33,}")
_BREAK_EVERY = 12
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class Characters:
    """Cleans texts for the fonts at hand, and remembers what it had to replace."""

    def __init__(self, covered: Callable[[str], bool]) -> None:
        """Take as shown what is `covered` by a font."""
        self._is_covered = cache(covered)
        self._replaced: dict[str, None] = {}

    @property
    def replaced(self) -> tuple[str, ...]:
        """The characters that no font has, in the order of their first appearance."""
        return tuple(self._replaced)

    def fit(self, value: Any, key: str = "") -> Any:  # noqa: ANN401 -- any JSON, of the same shape as it came
        """The same JSON with every text in it cleaned. An address (under `href`) is never shown, so it stays."""
        if isinstance(value, str):
            return value if key == "href" else self.text(value)
        if isinstance(value, dict):
            return {name: self.fit(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [self.fit(item) for item in value]
        return value

    def text(self, words: str) -> str:
        """The text without what cannot or must not be set; a visible stand-in for each character no font has."""
        if not words.isascii() or not words.isprintable():
            words = _UNWANTED.sub("", unicodedata.normalize("NFC", words))
            words = _BREAKS.sub(" ", words)
            missing = {character for character in _NOT_ASCII.findall(words) if not self._is_covered(character)}
            if missing:
                words = self._replace(words, missing)
        return _OVERLONG.sub(_with_breaks, words) if len(words) > _BREAK_EVERY else words

    def _replace(self, words: str, missing: Iterable[str]) -> str:
        def stand_in(match: re.Match[str]) -> str:
            shown = [character for character in match[0] if unicodedata.category(character) != "Cf"]
            self._replaced.update(dict.fromkeys(shown))
            return f"[{' '.join(f'U+{ord(character):04X}' for character in shown)}]" if shown else ""

        return re.sub(f"[{re.escape(''.join(missing))}]+", stand_in, words)


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
    def ranges(path: Path) -> list[tuple[int, int]]:
        return _ranges(path.read_bytes())

    def covered(character: str) -> bool:
        code = ord(character)
        return any(
            family and all(any(first <= code <= last for first, last in ranges(path)) for path in family)
            for family in paths
        )

    return covered


def _ranges(font: bytes) -> list[tuple[int, int]]:
    """The ranges of characters that a TrueType font has, from the tables of its `cmap` for Unicode."""
    tables = {font[12 + 16 * i : 16 + 16 * i]: 12 + 16 * i for i in range(unpack_from(">H", font, 4)[0])}
    start = unpack_from(">I", font, tables[b"cmap"] + 8)[0]
    subtables = {unpack_from(">HHI", font, start + 4 + 8 * i)[2] for i in range(unpack_from(">H", font, start + 2)[0])}
    by_format = {unpack_from(">H", font, start + offset)[0]: start + offset for offset in subtables}
    place = by_format.get(12)  # the format for all of Unicode; the other one ends at U+FFFF
    if place is not None:
        groups = unpack_from(">I", font, place + 12)[0]
        return [unpack_from(">II", font, place + 16 + 12 * i) for i in range(groups)]
    place = by_format[4]
    count = unpack_from(">H", font, place + 6)[0] // 2
    ends = unpack_from(f">{count}H", font, place + 14)
    starts = unpack_from(f">{count}H", font, place + 16 + 2 * count)
    return [pair for pair in zip(starts, ends, strict=True) if pair != (0xFFFF, 0xFFFF)]
