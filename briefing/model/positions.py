"""Finds the lines and columns of values in a TOML file. Needed, and imported, only once something is wrong."""

import tomllib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from briefing.model.problems import Fault, Path, Problem

_HEADERS = {"table", "table_array_element"}
_KEYS = {"bare_key", "quoted_key", "dotted_key"}
_PIECE = 1 << 15
"""Characters that are parsed at once: the parser lets no other thread go on until it is done."""

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
    found = source.find(fault.within, start)
    if found >= 0:  # else it is written with escapes
        row, start = row + source.count("\n", start, found), found
    return Problem(row + 1, start - source.rfind("\n", 0, start), fault.message)


class _Piece:
    """A part of the source that is whole tables, parsed."""

    def __init__(self, root: Node, data: bytes, row: int, start: int) -> None:
        self.root = root
        self._data = data
        self._row, self._start = row, start
        self._known = 0, start

    def place(self, key: Node, value: Node) -> _Place:
        """The place of a value in the whole source."""
        return _Place(self._spot(key), self._spot(value))

    def _spot(self, node: Node) -> _Spot:
        before, start = self._known
        if node.start_byte < before:
            before, start = 0, self._start
        start += len(self._data[before : node.start_byte].decode(errors="replace"))
        self._known = node.start_byte, start
        return self._row + node.start_point.row, start


def _pieces(source: str) -> Iterator[_Piece]:
    """The source in parts, cut before headers.

    Where a part is no sound TOML, it was cut within a text or a list, in what only looks like a header: it is tried
    again with more of what follows.
    """
    parser = Parser(Language(tree_sitter_toml.language()))
    row, start, size = 0, 0, _PIECE
    while start < len(source):
        end = source.find("\n[", start + size) + 1 or len(source)
        data = source[start:end].encode()
        root = parser.parse(data).root_node
        if root.has_error and end < len(source):
            size = 2 * (end - start)
            continue
        yield _Piece(root, data, row, start)
        row += source.count("\n", start, end)
        start, size = end, _PIECE


def _places(source: str, wanted: set[Path]) -> dict[Path, _Place]:
    places: dict[Path, _Place] = {(): _Place((0, 0), (0, 0))}
    lengths: dict[Path, int] = {}
    for piece in _pieces(source):
        for node in piece.root.named_children:
            if node.type not in _HEADERS:
                places.update(_walk_pair(piece, node, (), wanted))
                continue
            header = next(child for child in node.named_children if child.type in _KEYS)
            path = _header_path(_key(header), lengths, is_array=node.type == "table_array_element")
            # a table may come back under another header: its first place is the one to show
            for depth in range(1, len(path) + 1):
                if path[:depth] in wanted:
                    places.setdefault(path[:depth], piece.place(header, header))
            if path in wanted:
                for pair in node.named_children:
                    places.update(_walk_pair(piece, pair, path, wanted))
    return places


def _header_path(keys: tuple[str, ...], lengths: dict[Path, int], *, is_array: bool) -> Path:
    path: Path = ()
    for number, key in enumerate(keys):
        path = (*path, key)
        if is_array and number == len(keys) - 1:
            lengths[path] = lengths.get(path, 0) + 1
        if path in lengths:
            path = (*path, lengths[path] - 1)
    return path


def _walk_pair(piece: _Piece, node: Node, path: Path, wanted: set[Path]) -> Iterator[tuple[Path, _Place]]:
    if node.type != "pair":
        return
    key, value = node.named_children[:2]  # a comment may follow them
    for part in _key(key):
        path = (*path, part)
        yield path, piece.place(key, value)
    yield from _walk_value(piece, value, path, wanted)


def _walk_value(piece: _Piece, value: Node, path: Path, wanted: set[Path]) -> Iterator[tuple[Path, _Place]]:
    if path not in wanted:
        return
    if value.type == "inline_table":
        for pair in value.named_children:
            yield from _walk_pair(piece, pair, path, wanted)
    elif value.type == "array":
        items = [child for child in value.named_children if child.type != "comment"]
        for number, item in enumerate(items):
            yield (*path, number), piece.place(item, item)
            yield from _walk_value(piece, item, (*path, number), wanted)


def _key(node: Node) -> tuple[str, ...]:
    if node.type == "dotted_key":
        return tuple(part for child in node.named_children for part in _key(child))
    words = (node.text or b"").decode()
    # the parser of the standard library undoes quotes and escapes
    return (next(iter(tomllib.loads(f"{words} = 0"))),) if node.type == "quoted_key" else (words,)
