"""The index of a brief, and the ranked hits of a query.

All passages stand folded in one long string, one after the other with a line feed between, so that a term is found by
the scan of the C library and not by a loop over passages. No folded text has a line feed in it.

Order of hits: (1) whole words before parts of words, (2) headings, figures and names before prose, (3) the brief's
order. Terms are AND-ed over a paragraph of prose, and over the whole of any smaller record (a table's row, a claim).
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple, overload

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.model.passages import Key, Passage
from briefing.search.query import Query
from briefing.search.text import Folded, fold

_TITLES = frozenset({"title", "heading", "figure", "unit", "name", "symbol", "count"})
_PROSE = frozenset({"body", "bottom_line"})


class Hit(NamedTuple):
    """A passage that a query finds.

    `spans` are code points of the passage's text, in order; `why` is empty, or the alias that was found in its stead.
    """

    passage: Passage
    spans: tuple[tuple[int, int], ...]
    why: str


class _Entry(NamedTuple):
    """A text of the index: a passage's own, or one of its aliases."""

    passage: int
    alias: str
    folded: Folded


class Index:
    """The searchable form of a brief in one language; immutable."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        """Fold every passage and alias."""
        self._passages = tuple(passages)
        self._entries = tuple(_entries(self._passages))
        folded = [entry.folded.text for entry in self._entries]
        self._text = "\n".join(folded)
        self._starts = array("Q", accumulate((len(text) + 1 for text in folded), initial=0))
        numbers: dict[object, int] = {}
        self._groups = [numbers.setdefault(_group(passage.key), len(numbers)) for passage in self._passages]

    def search(self, query: Query) -> "Results":
        """The hits of `query` in order; none for an empty query."""
        if not query.terms:
            return Results(self, query, {}, ())
        found = [set(self._entries_with(term)) for term in query.terms]
        groups = set.intersection(*({self._group_of(entry) for entry in entries} for entries in found))
        entries: dict[int, list[int]] = {}
        for entry in sorted(set.union(*found)):
            if self._group_of(entry) in groups:
                entries.setdefault(self._entries[entry].passage, []).append(entry)
        order = sorted(entries, key=lambda passage: (self._rank(query, passage, entries[passage]), passage))
        return Results(self, query, entries, tuple(order))

    def passage(self, number: int) -> Passage:
        """The passage with that number, counted in the brief's order from 0."""
        return self._passages[number]

    def hit(self, query: Query, number: int, entries: Sequence[int]) -> Hit:
        """The hit of `query` in passage `number`, found by way of `entries`."""
        spans = list(self._spans(query, entries[0])) if not self._entries[entries[0]].alias else []
        passage = self._passages[number]
        if spans:
            return Hit(passage, _merged(spans), "")
        return Hit(passage, ((0, len(passage.text)),), self._entries[entries[0]].alias)

    def _entries_with(self, term: str) -> Iterator[int]:
        """The entries in which `term` stands, in order; one step for each, however often it stands there."""
        place = self._text.find(term)
        while place >= 0:
            entry = bisect_right(self._starts, place) - 1
            yield entry
            place = self._text.find(term, self._starts[entry + 1])

    def _group_of(self, entry: int) -> int:
        return self._groups[self._entries[entry].passage]

    def _rank(self, query: Query, passage: int, entries: Sequence[int]) -> tuple[bool, bool]:
        is_part = not any(
            _stands_whole(self._text, term, self._starts[entry], self._starts[entry + 1])
            for entry in entries
            for term in query.terms
        )
        return is_part, self._passages[passage].key.field not in _TITLES

    def _spans(self, query: Query, entry: int) -> Iterator[tuple[int, int]]:
        folded = self._entries[entry].folded
        for term in query.terms:
            for match in re.finditer(re.escape(term), folded.text):
                yield folded.span(*match.span())


class Results(Sequence[Hit]):
    """The ranked hits of a query, each made when it is asked for."""

    def __init__(self, index: Index, query: Query, entries: dict[int, list[int]], order: Sequence[int]) -> None:
        """Keep the numbers of the passages found in their `order`, with the entries they were found by."""
        self._index = index
        self._entries = entries
        self._order = order
        self.query = query

    @overload
    def __getitem__(self, position: int) -> Hit: ...
    @overload
    def __getitem__(self, position: slice) -> Sequence[Hit]: ...
    @override
    def __getitem__(self, position: int | slice) -> Hit | Sequence[Hit]:
        if isinstance(position, slice):
            return Results(self._index, self.query, self._entries, self._order[position])
        number = self._order[position]
        return self._index.hit(self.query, number, self._entries[number])

    @override
    def __len__(self) -> int:
        return len(self._order)

    @cached_property
    def counts(self) -> dict[Tab, int]:
        """The number of hits in each tab; 0 where there are none."""
        counts = dict.fromkeys(Tab, 0)
        for number in self._order:
            counts[self._index.passage(number).tab] += 1
        return counts

    def positions(self) -> dict[Key, int]:
        """The position of each hit by the key of its passage."""
        return {self._index.passage(number).key: position for position, number in enumerate(self._order)}

    def by_tab(self) -> "Results":
        """The same hits tab by tab in the window's order, ranked within each."""
        tabs = list(Tab)
        order = sorted(self._order, key=lambda number: tabs.index(self._index.passage(number).tab))
        return Results(self._index, self.query, self._entries, tuple(order))


def _entries(passages: Sequence[Passage]) -> Iterator[_Entry]:
    for number, passage in enumerate(passages):
        yield _Entry(number, "", fold(passage.text))
        for alias in passage.aliases:
            yield _Entry(number, alias, fold(alias))


def _group(key: Key) -> object:
    """What terms are AND-ed over."""
    return key if key.field in _PROSE else (key.kind, key.id)


def _stands_whole(text: str, term: str, start: int, end: int) -> bool:
    """Whether `term` stands as whole words in `text[start:end]`; words of Chinese have no ends that show."""
    place = text.find(term, start, end)
    while place >= 0:
        stop = place + len(term)
        if _is_edge(text[place - 1 : place], text[place]) and _is_edge(text[stop - 1], text[stop : stop + 1]):
            return True
        place = text.find(term, place + 1, end)
    return False


def _is_edge(before: str, after: str) -> bool:
    return not (before.isalnum() and after.isalnum()) or _is_ideograph(before) or _is_ideograph(after)


def _is_ideograph(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff" or letter >= "\U00020000"


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans in order, those that overlap or touch joined."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
