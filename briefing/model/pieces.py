"""Cuts a TOML file into parts for the parser: whole tables, without the words of long texts, or headers alone."""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterator
from typing import NamedTuple

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from briefing.model import limits
from briefing.model.problems import Path

_PIECE = 1 << 15
"""Characters that are parsed at once: the parser lets no other thread go on until it is done."""

_HEADER = re.compile(r"^\[\[([A-Za-z0-9_-]++)\]\][ \t]*+$", re.MULTILINE)
_ITEMS = r"""(?:[^\[\]"'\#\n]++|"[^"\\\[\]\n]*+"|'[^'\[\]\n]*+'){0,100}"""
_VALUES = rf"""[ \t]*+[A-Za-z0-9_-]{_ITEMS}\[{_ITEMS}\]{_ITEMS}$"""
_REACHES_ON = re.compile(rf"^(?!{_HEADER.pattern[1:]}|{_VALUES})[^\[\n]*+\[", re.MULTILINE)
"""A line of sound TOML that is another header, or may go on in the next line; as may one with three quotes."""

_LONG_PIECE, _LONG_TEXT = 1 << 16, 1 << 10
"""Characters from which on a piece is parsed without the words of its texts, and a text without them."""
_BLOCK = 1 << 10
_CONTINUATION = bytes(range(0x80, 0xC0))
"""The bytes of UTF-8 that begin no letter."""

_Spot = tuple[int, int]
"""A row, and a place in the source; both from 0."""


class Place(NamedTuple):
    """Where a key stands, and its value."""

    key: _Spot
    value: _Spot


class Headers(NamedTuple):
    """A part of the source each line of which stands for itself, with the headers of its records."""

    row: int
    start: int
    end: int
    found: list[re.Match[str]]

    def places(self) -> Iterator[tuple[str, Place]]:
        """The key of each header, and its place in the whole source."""
        row, before = self.row, self.start
        for header in self.found:
            text, start = header.string, header.start(1)
            row += text.count("\n", before, start)
            before = start
            yield header[1], Place((row, start), (row, start))

    def has(self, wanted: Container[Path], lengths: dict[Path, int]) -> bool:
        """Whether one of the records is `wanted`, where `lengths` say how many there were of each kind before."""
        seen: dict[str, int] = {}
        for header in self.found:
            kind = header[1]
            number = seen.get(kind) or lengths.get((kind,), 0)
            if (kind, number) in wanted:
                return True
            seen[kind] = number + 1
        return False


class _Cut(NamedTuple):
    """Where something was left out of a piece, and how many letters and rows were until there."""

    place: int
    letters: int
    rows: int


class Piece:
    """A part of the source that is whole tables, parsed without the words of its long texts, which cost memory."""

    def __init__(self, source: str, row: int, start: int, end: int, insides: list[tuple[int, int]]) -> None:
        """Parse `source[start:end]`, which begins in `row`, without its `insides`."""
        self._row, self._start = row, start
        self._cuts: list[_Cut] = []
        kept: list[str] = []
        before, letters, rows = start, 0, 0
        for first, last in insides:
            kept.append(source[before : start + first])
            place = first - letters
            letters += last - first
            rows += source.count("\n", start + first, start + last)
            self._cuts.append(_Cut(place, letters, rows))
            before = start + last
        kept.append(source[before:end])
        self._data = "".join(kept).encode()
        self._counts = [0]
        """How many letters there are before each block of bytes that was asked for."""
        self._is_ascii = len(self._data) == sum(map(len, kept))
        self.root = Parser(Language(tree_sitter_toml.language())).parse(self._data).root_node

    def place(self, key: Node, value: Node) -> Place:
        """The place of a value in the whole source."""
        spot = self._spot(key)
        return Place(spot, spot if value is key else self._spot(value))

    def _spot(self, node: Node) -> _Spot:
        place, row = self._letters_before(node.start_byte), node.start_point.row
        number = bisect_left(self._cuts, place, key=_place_of) if self._cuts else 0
        _, letters, rows = self._cuts[number - 1] if number else _Cut(0, 0, 0)
        return self._row + row + rows, self._start + place + letters

    def _letters_before(self, end: int) -> int:
        """How many letters the bytes before `end` are; what many ask for is counted once."""
        if self._is_ascii:
            return end
        block = end // _BLOCK
        for number in range(len(self._counts), block + 1):
            self._counts.append(self._counts[-1] + _letters(self._data[(number - 1) * _BLOCK : number * _BLOCK]))
        return self._counts[block] + _letters(self._data[block * _BLOCK : end])


def _place_of(cut: _Cut) -> int:
    return cut.place


def _letters(data: bytes) -> int:
    return len(data.translate(None, _CONTINUATION))


def _headers(source: str, row: int, start: int) -> Headers | None:
    """The next part of the source, if each line of it stands for itself."""
    end = _line_end(source, start + _PIECE)
    is_plain = end - start <= _LONG_PIECE and not any(source.find(quotes, start, end) >= 0 for quotes in ("'''", '"""'))
    if not is_plain or _REACHES_ON.search(source, start, end):
        return None
    return Headers(row, start, end, [*_HEADER.finditer(source, start, end)])


def pieces(source: str, passes_over: Callable[[Headers], bool]) -> Iterator[Piece | Headers]:
    """The source in parts, cut between lines; of a part that is passed over there are the headers alone.

    Where a part is no sound TOML, it was cut within a text or a list: it is tried again with more of what follows, and
    ends soon behind that text.
    """
    row, start, size, open_at = 0, 0, _PIECE, 0
    while start < len(source):
        if size == _PIECE and (headers := _headers(source, row, start)) and passes_over(headers):
            yield headers
            row += source.count("\n", start, headers.end)
            start = headers.end
            continue
        end = _line_end(source, start + size)
        insides = limits.insides(source[start:end], _LONG_TEXT) if end - start > _LONG_PIECE else []
        if insides is None:
            if end == len(source):
                return
            open_at = end - start
            size = 2 * open_at
            continue
        behind = next((last for _, last in insides if last >= open_at), 0) if open_at else 0
        if behind:
            end = _line_end(source, start + behind)
            insides = [inside for inside in insides if inside[1] <= behind]
        piece = Piece(source, row, start, end, insides)
        if end < len(source) and piece.root.has_error:
            size, open_at = 2 * (end - start), 0
            continue
        yield piece
        row += source.count("\n", start, end)
        start, size, open_at = end, _PIECE, 0


def _line_end(source: str, place: int) -> int:
    """Where the line that is at `place` ends."""
    return source.find("\n", place) + 1 or len(source)
