"""Finds the lines and columns of values in a TOML file. Needed, and imported, only once something is wrong."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from typing import NamedTuple

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from briefing.model import limits
from briefing.model.problems import Fault, Path, Problem

_HEADERS = {"table", "table_array_element"}
_KEYS = {"bare_key", "quoted_key", "dotted_key"}
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


class _Place(NamedTuple):
    key: _Spot
    value: _Spot


def locate(source: str, faults: Sequence[Fault]) -> list[Problem]:
    """A problem for each of `faults` in `source`: at its value, its key, or the nearest place above it."""
    places = _places(source, {fault.path[:length] for fault in faults for length in range(len(fault.path) + 1)})
    return [_problem(fault, places, source) for fault in faults]


def _problem(fault: Fault, places: dict[Path, _Place], source: str) -> Problem:
    path = fault.path
    while path not in places:
        path = path[:-1]
    row, start = places[path].key if fault.at_key else places[path].value
    if fault.within:
        found = source.find(fault.within, start)
        if found >= 0:  # else it is written with escapes
            row, start = row + source.count("\n", start, found), found
    return Problem(row + 1, start - source.rfind("\n", 0, start), fault.message)


class _Headers(NamedTuple):
    """A part of the source each line of which stands for itself, with the headers of its records."""

    row: int
    start: int
    end: int
    found: list[re.Match[str]]

    def places(self) -> Iterator[tuple[str, _Place]]:
        """The key of each header, and its place in the whole source."""
        row, before = self.row, self.start
        for header in self.found:
            text, start = header.string, header.start(1)
            row += text.count("\n", before, start)
            before = start
            yield header[1], _Place((row, start), (row, start))

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


class _Piece:
    """A part of the source that is whole tables, parsed without the words of its long texts, which cost memory."""

    def __init__(self, source: str, row: int, start: int, end: int, insides: list[tuple[int, int]]) -> None:
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

    def place(self, key: Node, value: Node) -> _Place:
        """The place of a value in the whole source."""
        spot = self._spot(key)
        return _Place(spot, spot if value is key else self._spot(value))

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


def _headers(source: str, row: int, start: int) -> _Headers | None:
    """The next part of the source, if each line of it stands for itself."""
    end = _line_end(source, start + _PIECE)
    is_plain = end - start <= _LONG_PIECE and not any(source.find(quotes, start, end) >= 0 for quotes in ("'''", '"""'))
    if not is_plain or _REACHES_ON.search(source, start, end):
        return None
    return _Headers(row, start, end, [*_HEADER.finditer(source, start, end)])


def _nothing(_headers: _Headers) -> bool:
    return False


def _pieces(source: str, passes_over: Callable[[_Headers], bool] = _nothing) -> Iterator[_Piece | _Headers]:
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
        piece = _Piece(source, row, start, end, insides)
        if end < len(source) and piece.root.has_error:
            size, open_at = 2 * (end - start), 0
            continue
        yield piece
        row += source.count("\n", start, end)
        start, size, open_at = end, _PIECE, 0


def _line_end(source: str, place: int) -> int:
    """Where the line that is at `place` ends."""
    return source.find("\n", place) + 1 or len(source)


def _places(source: str, wanted: set[Path]) -> dict[Path, _Place]:
    """The places of what is `wanted`, which has with each path all that lead to it."""
    walk = _Walk(wanted)
    for part in _pieces(source, walk.passes_over):
        if not (walk.see_headers(part) if isinstance(part, _Headers) else walk.see(part)):
            break
    return walk.places


class _Walk:
    """What is known of the places of what is `wanted` on the way through the source."""

    def __init__(self, wanted: set[Path]) -> None:
        self.places: dict[Path, _Place] = {(): _Place((0, 0), (0, 0))}
        self._wanted = wanted
        self._missing = wanted - self.places.keys()
        self._parents = {path[:-1] for path in self._missing}
        self._lengths: dict[Path, int] = {}
        self._known: dict[bytes | None, tuple[str, ...]] = {}  # headers come by the hundred thousand, and are few
        self._path: Path = ()

    def passes_over(self, headers: _Headers) -> bool:
        """Whether nothing is wanted of the next part but its headers."""
        return self._path not in self._parents and not headers.has(self._parents, self._lengths)

    def see_headers(self, headers: _Headers) -> bool:
        """Take the places of the headers; whether anything is missing still."""
        for key, place in headers.places():
            self._path = _header_path((key,), self._lengths, is_array=True)
            for above in _first_met(self._path, self._missing):
                self.places[above] = place
        return bool(self._missing)

    def see(self, piece: _Piece) -> bool:
        """Take the places of all there is in a piece; whether anything is missing still."""
        for node in piece.root.named_children:
            pairs = [node]
            if node.type in _HEADERS:
                if not self._missing:
                    return False
                self._see_header(piece, node)
                pairs = node.named_children if self._path in self._parents else []
            if self._path in self._parents:
                for pair in pairs:
                    found = dict(_walk_pair(piece, pair, self._path, self._wanted, self._parents))
                    self.places |= found
                    self._missing.difference_update(found)  # in place: it may be long
        return True

    def _see_header(self, piece: _Piece, node: Node) -> None:
        header = node.named_child(0)  # a list of all children takes a while
        if header is None or header.type not in _KEYS:
            header = next(child for child in node.named_children if child.type in _KEYS)
        words = header.text
        keys = self._known.get(words) or self._known.setdefault(words, _key(header))
        self._path = _header_path(keys, self._lengths, is_array=node.type == "table_array_element")
        for above in _first_met(self._path, self._missing):
            self.places[above] = piece.place(header, header)


def _first_met(path: Path, missing: set[Path]) -> list[Path]:
    """Takes from the `missing` what the header of `path` is the place of.

    A table may come back under another header: its first place is the one to show.
    """
    found = [above for depth in range(1, len(path) + 1) if (above := path[:depth]) in missing]
    missing.difference_update(found)
    return found


def _header_path(keys: tuple[str, ...], lengths: dict[Path, int], *, is_array: bool) -> Path:
    if is_array and len(keys) == 1:  # as nearly all are
        number = lengths[keys] = lengths.get(keys, 0) + 1
        return (keys[0], number - 1)
    path: Path = ()
    for number, key in enumerate(keys):
        path = (*path, key)
        if is_array and number == len(keys) - 1:
            lengths[path] = lengths.get(path, 0) + 1
        if path in lengths:
            path = (*path, lengths[path] - 1)
    return path


def _walk_pair(
    piece: _Piece, node: Node, path: Path, wanted: set[Path], parents: set[Path]
) -> Iterator[tuple[Path, _Place]]:
    if node.type != "pair":
        return
    key, value = node.named_children[:2]  # a comment may follow them
    for part in _key(key):
        path = (*path, part)
        if path not in wanted:
            return
        yield path, piece.place(key, value)
    yield from _walk_value(piece, value, path, wanted, parents)


def _walk_value(
    piece: _Piece, value: Node, path: Path, wanted: set[Path], parents: set[Path]
) -> Iterator[tuple[Path, _Place]]:
    if path not in parents:
        return
    if value.type == "inline_table":
        for pair in value.named_children:
            yield from _walk_pair(piece, pair, path, wanted, parents)
    elif value.type == "array":
        items = [child for child in value.named_children if child.type != "comment"]
        for number, item in enumerate(items):
            if (inner := (*path, number)) in wanted:
                yield inner, piece.place(item, item)
                yield from _walk_value(piece, item, inner, wanted, parents)


def _key(node: Node) -> tuple[str, ...]:
    if node.type == "dotted_key":
        return tuple(part for child in node.named_children for part in _key(child))
    words = (node.text or b"").decode()
    # the parser of the standard library undoes quotes and escapes
    return (next(iter(tomllib.loads(f"{words} = 0"))),) if node.type == "quoted_key" else (words,)
