"""The hits of a query: ranked, and as the window lists them, in groups."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple, overload

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.model.passages import Key, Passage
from briefing.search.documents import Place
from briefing.search.hints import Hint
from briefing.search.query import Query
from briefing.search.reasons import Reason
from briefing.search.spans import Span

if TYPE_CHECKING:
    from briefing.search.index import Index
    from briefing.search.pattern import Match


class Hit(NamedTuple):
    """A passage that a query finds.

    `spans` are code points of the passage's text, in order; none where only filters were asked for, or where it is its
    text in another language that has the words. `why` are the other names and texts that have the words it has not
    itself; where a name is all that was found, the passage is marked whole.
    """

    passage: Passage
    spans: tuple[Span, ...] = ()
    why: tuple[Reason, ...] = ()


class Group(NamedTuple):
    """The hits of one place, from the position `start` on; the first of them may be its very title."""

    start: int
    place: Place
    begins_with_title: bool = False


class Results(Sequence[Hit]):
    """The hits of a query in order, each made when it is asked for; immutable."""

    def __init__(
        self,
        searched: "Index",
        query: Query,
        order: Sequence[int] = (),
        documents: Sequence[int] | None = None,
        *,
        found: "Mapping[int, Match] | None" = None,
        hints: Iterable[Hint] = (),
        groups: tuple[Group, ...] = (),
    ) -> None:
        """Keep the numbers of the passages found in their `order`, and of the `documents` they stand in.

        `found` is there where a pattern was looked for: what it matches in each passage.
        """
        self.searched = searched
        self.query = query
        self.documents: Sequence[int] = documents or ()
        self.is_whole = documents is not None
        """Whether `documents` are all that the query's terms stand in."""
        self.hints = tuple(hints)
        self.groups = groups
        self._order = order
        self._found = found

    @overload
    def __getitem__(self, position: int) -> Hit: ...
    @overload
    def __getitem__(self, position: slice) -> Sequence[Hit]: ...
    @override
    def __getitem__(self, position: int | slice) -> Hit | Sequence[Hit]:
        if isinstance(position, slice):
            return [self._hit(number) for number in self._order[position]]
        return self._hit(self._order[position])

    @override
    def __len__(self) -> int:
        return len(self._order)

    @cached_property
    def counts(self) -> dict[Tab, int]:
        """The number of hits in each tab; 0 where there are none."""
        counts, end = dict.fromkeys(Tab, 0), len(self)
        for group in reversed(self.groups or self.grouped().groups):
            counts[group.place.tab] += end - group.start
            end = group.start
        return counts

    def key(self, position: int) -> Key:
        """The key of the passage in which the hit at `position` stands; it is not made for that."""
        return self.searched.passages[self._order[position]].key

    def hit(self, key: Key) -> Hit | None:
        """The hit in the passage with that key; None where there is none."""
        return self._hit(self.searched.number_of[key]) if self.has(key) else None

    def has(self, key: Key) -> bool:
        """Whether there is a hit in the passage with that key."""
        return self.searched.number_of.get(key) in self._numbers

    def position(self, key: Key) -> int:
        """The position of the hit in the passage with that key; -1 where there is none. It is looked for one by one."""
        return self._order.index(self.searched.number_of[key]) if self.has(key) else -1

    @cached_property
    def _numbers(self) -> frozenset[int]:
        return frozenset(self._order)

    def prepare(self) -> None:
        """Make now what is asked for later, where time matters more."""
        _ = self._numbers, self.counts

    def grouped(self) -> "Results":
        """The same hits place by place: each tab, and in it each place, stands where its best hit ranks."""
        place_of = self.searched.place_of
        places: dict[int, list[int]] = {}
        for number in self._order:
            places.setdefault(place_of[number], []).append(number)
        tabs: dict[Tab, list[int]] = {}
        for place in places:
            tabs.setdefault(self.searched.places[place].tab, []).append(place)
        in_order = list(chain.from_iterable(tabs.values()))
        starts = accumulate((len(places[place]) for place in in_order), initial=0)
        groups = (
            Group(start, self.searched.places[place], places[place][0] in self.searched.titles)
            for start, place in zip(starts, in_order, strict=False)
        )
        return Results(
            self.searched,
            self.query,
            list(chain.from_iterable(places[place] for place in in_order)),
            self.documents if self.is_whole else None,
            found=self._found,
            hints=self.hints,
            groups=tuple(groups),
        )

    def _hit(self, number: int) -> Hit:
        passage = self.searched.passages[number]
        if self._found is not None:
            spans, why = self._found[number].spans, self._found[number].why
        elif not self.query.terms:
            return Hit(passage)
        else:
            spans, why = self.searched.spans(self.query, number), self.searched.reasons(self.query, number)
        if not spans and any(not reason.language for reason in why):
            spans = ((0, len(passage.text)),)
        return Hit(passage, spans, why)
