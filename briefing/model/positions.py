"""Finds the lines and columns of values in a TOML file. Needed, and imported, only once something is wrong."""

import tomllib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from briefing.model.problems import Fault, Path, Problem

_HEADERS = {"table", "table_array_element"}
_KEYS = {"bare_key", "quoted_key", "dotted_key"}


class _Place(NamedTuple):
    key: tuple[int, int]
    value: tuple[int, int]


def locate(source: str, faults: Sequence[Fault]) -> list[Problem]:
    """A problem for each of `faults` in `source`: at its value, its key, or the nearest place above it."""
    places = _places(source, {fault.path[:length] for fault in faults for length in range(len(fault.path) + 1)})
    lines = source.split("\n")
    return [_problem(fault, places, lines) for fault in faults]


def _problem(fault: Fault, places: dict[Path, _Place], lines: list[str]) -> Problem:
    path = fault.path
    while path not in places:
        path = path[:-1]
    row, column_in_bytes = places[path].key if fault.at_key else places[path].value
    column = len(lines[row].encode()[:column_in_bytes].decode(errors="replace"))
    if fault.within:
        row, column = _first(fault.within, lines, row, column)
    return Problem(row + 1, column + 1, fault.message)


def _first(words: str, lines: list[str], row: int, column: int) -> tuple[int, int]:
    """Where `words` first stand from row and column on; there itself where they are written with escapes."""
    for number in range(row, len(lines)):
        found = lines[number].find(words, column if number == row else 0)
        if found >= 0:
            return number, found
    return row, column


def _places(source: str, wanted: set[Path]) -> dict[Path, _Place]:
    tree = Parser(Language(tree_sitter_toml.language())).parse(source.encode())
    places: dict[Path, _Place] = {(): _Place((0, 0), (0, 0))}
    lengths: dict[Path, int] = {}
    for node in tree.root_node.named_children:
        if node.type in _HEADERS:
            header = next(child for child in node.named_children if child.type in _KEYS)
            path = _header_path(_key(header), lengths, is_array=node.type == "table_array_element")
            # a table may come back under another header: its first place is the one to show
            places.setdefault(path, _Place(header.start_point, header.start_point))
            for depth in range(1, len(path)):
                places.setdefault(path[:depth], places[path])
            if path in wanted:
                for pair in node.named_children:
                    places.update(_walk_pair(pair, path, wanted))
        else:
            places.update(_walk_pair(node, (), wanted))
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


def _walk_pair(node: Node, path: Path, wanted: set[Path]) -> Iterator[tuple[Path, _Place]]:
    if node.type != "pair":
        return
    key, value = node.named_children[:2]  # a comment may follow them
    for part in _key(key):
        path = (*path, part)
        yield path, _Place(key.start_point, value.start_point)
    yield from _walk_value(value, path, wanted)


def _walk_value(value: Node, path: Path, wanted: set[Path]) -> Iterator[tuple[Path, _Place]]:
    if path not in wanted:
        return
    if value.type == "inline_table":
        for pair in value.named_children:
            yield from _walk_pair(pair, path, wanted)
    elif value.type == "array":
        items = [child for child in value.named_children if child.type != "comment"]
        for number, item in enumerate(items):
            yield (*path, number), _Place(item.start_point, item.start_point)
            yield from _walk_value(item, (*path, number), wanted)


def _key(node: Node) -> tuple[str, ...]:
    if node.type == "dotted_key":
        return tuple(part for child in node.named_children for part in _key(child))
    words = (node.text or b"").decode()
    # the parser of the standard library undoes quotes and escapes
    return (next(iter(tomllib.loads(f"{words} = 0"))),) if node.type == "quoted_key" else (words,)
