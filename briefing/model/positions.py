"""Finds the lines and columns of values in a TOML file. Needed, and imported, only once something is wrong."""

import tomllib
from collections.abc import Iterator, Sequence

from tree_sitter import Node

from briefing.model.pieces import Headers, Piece, Place, pieces
from briefing.model.problems import Fault, Path, Problem

_HEADERS = {"table", "table_array_element"}


def locate(source: str, faults: Sequence[Fault]) -> list[Problem]:
    """A problem for each of `faults` in `source`: at its value, its key, or the nearest place above it."""
    places = _places(source, {fault.path[:length] for fault in faults for length in range(len(fault.path) + 1)})
    return [_problem(fault, places, source) for fault in faults]


def _problem(fault: Fault, places: dict[Path, Place], source: str) -> Problem:
    path = fault.path
    while path not in places:
        path = path[:-1]
    row, start = places[path].key if fault.at_key else places[path].value
    if fault.within:
        found = source.find(fault.within, start)
        if found >= 0:  # else it is written with escapes
            row, start = row + source.count("\n", start, found), found
    return Problem(row + 1, start - source.rfind("\n", 0, start), fault.message)


def _places(source: str, wanted: set[Path]) -> dict[Path, Place]:
    """The places of what is `wanted`, which has with each path all that lead to it."""
    walk = _Walk(wanted)
    for part in pieces(source, walk.passes_over):
        if not (walk.see_headers(part) if isinstance(part, Headers) else walk.see(part)):
            break
    return walk.places


class _Walk:
    """What is known of the places of what is `wanted` on the way through the source."""

    def __init__(self, wanted: set[Path]) -> None:
        self.places: dict[Path, Place] = {(): Place((0, 0), (0, 0))}
        self._wanted = wanted
        self._missing = wanted - self.places.keys()
        self._parents = {path[:-1] for path in self._missing}
        self._lengths: dict[Path, int] = {}
        self._known: dict[bytes | None, tuple[str, ...]] = {}  # headers come by the hundred thousand, and are few
        self._path: Path = ()

    def passes_over(self, headers: Headers) -> bool:
        """Whether nothing is wanted of the next part but its headers."""
        return self._path not in self._parents and not headers.has(self._parents, self._lengths)

    def see_headers(self, headers: Headers) -> bool:
        """Take the places of the headers; whether anything is missing still."""
        for key, place in headers.places():
            self._path = _header_path((key,), self._lengths, is_array=True)
            for above in _first_met(self._path, self._missing):
                self.places[above] = place
        return bool(self._missing)

    def see(self, piece: Piece) -> bool:
        """Take the places of all there is in a piece; whether anything is missing still."""
        for node in piece.root.named_children:
            is_header = node.type in _HEADERS
            if is_header:
                if not self._missing:
                    return False
                self._see_header(piece, node)
            if self._path in self._parents:
                for pair in node.named_children if is_header else [node]:
                    found = dict(_walk_pair(piece, pair, self._path, self._wanted, self._parents))
                    self.places |= found
                    self._missing.difference_update(found)  # in place: it may be long
        return True

    def _see_header(self, piece: Piece, node: Node) -> None:
        header = node.named_child(0)  # a list of all children takes a while
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
    piece: Piece, node: Node, path: Path, wanted: set[Path], parents: set[Path]
) -> Iterator[tuple[Path, Place]]:
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
    piece: Piece, value: Node, path: Path, wanted: set[Path], parents: set[Path]
) -> Iterator[tuple[Path, Place]]:
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
