"""The index of a brief, and the ranked hits of a query.

Terms are AND-ed over a document of the index: a paragraph of prose, or the whole of any smaller record (a table's row,
a claim). A hit is a passage of such a document that has at least one of them; where nothing but filters is asked for,
it is the passage that says most of it.

Order of hits: (1) those with more of the terms as whole words, (2) headings, figures and names before prose, (3) the
brief's order.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from briefing.errors import Cancelled
from briefing.model.brief import Brief
from briefing.model.passages import Key, Passage, passages
from briefing.search.documents import Place, documents, is_title, main_passage, place
from briefing.search.facets import Facets
from briefing.search.hints import Fault, Hint, hint
from briefing.search.pattern import BadPatternError, Pattern, matches
from briefing.search.query import Filter, FilterName, Query
from briefing.search.results import Results
from briefing.search.spans import Span, merged, places
from briefing.search.text import Folded, fold
from briefing.search.watch import MOST_SECONDS, TooLong, Watch
from briefing.search.words import (
    has_ideographs,
    is_ideograph,
    parted,
    stands_in,
    stands_whole,
    stands_whole_in,
)

_TITLES = frozenset({"title", "heading", "figure", "unit", "name", "symbol", "count"})
_STEP = 2048
"""How many documents are looked at between two looks at the watch."""
_MOST_PASSES = 32
_MOST_CHOICES = 12
"""How many values a hint names."""


class Index:
    """The searchable form of a brief in one language; nothing changes it but what it remembers of filters.

    Passages and documents go by their numbers, counted in the brief's order from 0.
    """

    def __init__(
        self,
        found: Iterable[Passage],
        facets: Facets | None = None,
        *,
        keep_case: bool = False,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Fold every passage and alias, but for their case with `keep_case`; filters go by `facets`.

        Raises:
            Cancelled: once `is_cancelled` says so.
        """
        self.passages = tuple(found)
        self.keeps_case = keep_case
        self.facets = facets
        self._maps: dict[int, Folded] = {}  # of passages whose letters change their places when they are folded
        self._lines: list[str] = []
        for number, passage in enumerate(self.passages):
            if number % _STEP == 0 and is_cancelled():
                raise Cancelled
            self._lines.append(self._folded_lines(number, passage))
        self._parted = [parted(lines) for lines in self._lines]
        self._ideographic = frozenset(number for number, lines in enumerate(self._lines) if has_ideographs(lines))
        self._is_text = bytes(passage.key.field not in _TITLES for passage in self.passages)
        self._documents = tuple(documents(self.passages))
        self._texts = ["\n".join(self._lines[number] for number in document.members) for document in self._documents]
        self._firsts = [document.members[0] for document in self._documents]
        self._mains = [main_passage(self.passages, document) for document in self._documents]
        self._manifold = frozenset(n for n, document in enumerate(self._documents) if len(document.members) > 1)
        self._passes: dict[Filter, frozenset[int]] = {}
        self._by_name: dict[str, frozenset[int]] = {}
        numbers: dict[Place, int] = {}
        self.place_of = [numbers.setdefault(place(passage), len(numbers)) for passage in self.passages]
        """The number of the place where each passage stands."""
        self.places = tuple(numbers)
        self.titles = frozenset(number for number, found in enumerate(self.passages) if is_title(found))
        """The passages that are what the reader sees over their place."""

    @classmethod
    def of(
        cls, brief: Brief, language: str, *, keep_case: bool = False, is_cancelled: Callable[[], bool] = lambda: False
    ) -> "Index":
        """The index of `brief` in `language`, one that it has."""
        found, facets = passages(brief, language), Facets(brief, language)
        return cls(found, facets, keep_case=keep_case, is_cancelled=is_cancelled)

    def search(
        self, query: Query, *, within: Results | None = None, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Results:
        """The hits of `query` in order; none for an empty query.

        `within` are hits of an earlier query; where they must have all of the new ones among them, only they are
        looked through. A query that works for too long ends without hits and with a hint.

        Raises:
            Cancelled: once `is_cancelled` says so.
        """
        if query.is_empty:
            return Results(self, query, hints=query.hints)
        watch = Watch(is_cancelled)
        hints = query.hints
        try:
            hints = (*hints, *self._unknown(query.filters, watch))
            if query.pattern:
                return self._by_pattern(query, hints, watch)
            return self._by_terms(query, hints, within, watch)
        except TooLong:
            stopped = hint(Fault.STOPPED, milliseconds=round(MOST_SECONDS * 1000))
            return Results(self, query, hints=(*hints, stopped))

    @cached_property
    def number_of(self) -> dict[Key, int]:
        """The number of each passage by its key."""
        return {passage.key: number for number, passage in enumerate(self.passages)}

    def spans(self, query: Query, number: int) -> tuple[Span, ...]:
        """Where the terms of `query` stand in the passage's own text (code points), in order, none touching another."""
        own = self._lines[number].partition("\n")[0]
        folded = self._maps.get(number) or Folded(own, None)
        return merged(
            folded.span(place, place + len(term))
            for term in query.terms
            for place in places(own, term)
            if not query.options.whole_words or stands_whole(own, place, place + len(term))
        )

    def alias(self, query: Query, number: int) -> str:
        """The other name by which `query` finds the passage; empty where there is none."""
        is_found = stands_whole_in if query.options.whole_words else stands_in
        for alias in self.passages[number].aliases:
            folded = fold(alias, keep_case=self.keeps_case).text
            if any(is_found(term, folded) for term in query.terms):
                return alias
        return ""

    def has(self, term: str) -> bool:
        """Whether `term` stands anywhere."""
        return any(term in text for text in self._texts)

    @cached_property
    def alphabetic(self) -> tuple[str, ...]:
        """Every word that ends where it shows, folded and in order."""
        words: set[str] = set()
        for number, text in enumerate(self._parted):
            parts = text.split()
            words.update(parts if number not in self._ideographic else (p for p in parts if not has_ideographs(p)))
        return tuple(sorted(words))

    @property
    def lines(self) -> Sequence[str]:
        """Each passage folded, with its other names, in lines."""
        return self._lines

    # Terms

    def _by_terms(self, query: Query, hints: tuple[Hint, ...], within: Results | None, watch: Watch) -> Results:
        found: Sequence[int]
        if within is not None and within.searched is self and within.is_whole and _narrows(within.query, query):
            found = within.documents
        else:
            found = self._filtered(query, watch)
        for term in sorted(query.terms, key=len, reverse=True):  # the longest is likely the rarest
            found = self._with(term, found, watch, whole=query.options.whole_words)
        for term in query.excluded:
            unwanted = frozenset(self._with(term, found, watch, whole=query.options.whole_words))
            found = [number for number in found if number not in unwanted]
        return Results(self, query, self._ranked(query, self._hits(query, found), watch), found, hints=hints)

    def _with(self, term: str, documents: Sequence[int], watch: Watch, *, whole: bool) -> Sequence[int]:
        """The documents in which `term` stands."""
        texts, found = self._texts, []
        for start in range(0, len(documents), _STEP):
            watch.check()
            found += [number for number in documents[start : start + _STEP] if term in texts[number]]
        if whole:
            return [number for number in found if any(self._whole_flags(term, self._documents[number].members))]
        return found

    def _hits(self, query: Query, documents: Sequence[int]) -> list[int]:
        """The passages of the documents found that have a term."""
        firsts, manifold = self._firsts, self._manifold
        if not query.terms:
            return [self._mains[number] for number in documents]
        hits = [firsts[number] for number in documents if number not in manifold]
        others = [p for number in documents if number in manifold for p in self._documents[number].members]
        if query.options.whole_words:
            flags = [self._whole_flags(term, others) for term in query.terms]
            return hits + [p for p, *has in zip(others, *flags, strict=True) if any(has)]
        return hits + [p for p in others if any(term in self._lines[p] for term in query.terms)]

    def _ranked(self, query: Query, hits: list[int], watch: Watch) -> list[int]:
        """The hits in order; each is sorted by one number that says it all."""
        watch.check()
        size, is_text = len(self.passages), self._is_text
        lacking = [len(query.terms)] * len(hits)
        for term in query.terms:
            lacking = [lacks - has for lacks, has in zip(lacking, self._whole_flags(term, hits), strict=True)]
            watch.check()
        keys = [(2 * lacks + is_text[hit]) * size + hit for lacks, hit in zip(lacking, hits, strict=True)]
        keys.sort()
        return [key % size for key in keys]

    def _whole_flags(self, term: str, numbers: Sequence[int]) -> list[bool]:
        """Of each passage, whether `term` stands in it as whole words."""
        lines = self._lines
        if is_ideograph(term[0]) and is_ideograph(term[-1]):
            return [term in lines[number] for number in numbers]
        if not term.isalnum():
            return [stands_whole_in(term, lines[number]) for number in numbers]
        needle, texts = f" {term} ", self._parted
        flags = [needle in texts[number] for number in numbers]
        if self._ideographic:
            pairs = zip(numbers, flags, strict=True)
            flags = [is_whole or (n in self._ideographic and stands_whole_in(term, lines[n])) for n, is_whole in pairs]
        return flags

    # Filters

    def _filtered(self, query: Query, watch: Watch) -> Sequence[int]:
        """The documents that the filters let through."""
        found: Sequence[int] = range(len(self._documents))
        for name in FilterName:
            wanted = [by for by in query.filters if by.name is name and not by.is_negated]
            if wanted:
                watch.check()
                passed = frozenset().union(*(self._passed(by, watch) for by in wanted))
                found = [number for number in found if number in passed]
        for by in query.filters:
            if by.is_negated:
                unwanted = self._passed(by._replace(is_negated=False), watch)
                found = [number for number in found if number not in unwanted]
        return found

    def _passed(self, by: Filter, watch: Watch) -> frozenset[int]:
        """The documents that a filter (not negated) lets through; remembered, for each keystroke asks again."""
        passed = self._passes.get(by)
        if passed is None:
            if len(self._passes) >= _MOST_PASSES:
                self._passes.clear()
            passed = self._passes[by] = frozenset(self._let_through(by, watch))
        return passed

    def _let_through(self, by: Filter, watch: Watch) -> Iterator[int]:
        if self.facets is None:
            return
        tabs, records, names = self.facets.passed(by)
        for number, document in enumerate(self._documents):
            if document.tab in tabs or document.record in records:
                yield number
        for name in names:
            yield from self._named(name, watch)

    def _named(self, name: str, watch: Watch) -> frozenset[int]:
        """The documents in which `name` stands; remembered, so that a search that was stopped can be gone on with."""
        found = self._by_name.get(name)
        if found is None:
            having: list[int] = []
            for start in range(0, len(self._texts), _STEP):
                watch.check()
                for number, text in enumerate(self._texts[start : start + _STEP], start):
                    folded = text.casefold() if self.keeps_case else text
                    if name in folded and stands_whole_in(name, folded):
                        having.append(number)
            found = self._by_name[name] = frozenset(having)
        return found

    def _unknown(self, filters: Iterable[Filter], watch: Watch) -> Iterator[Hint]:
        """A hint at each filter whose value the brief does not know."""
        for by in filters:
            is_known = bool(self._passed(by._replace(is_negated=False), watch))
            if self.facets is not None and not is_known and self.facets.passed(by).is_empty:
                values = self.facets.choices(by.name)
                choices = ", ".join(values[:_MOST_CHOICES]) + (", …" if len(values) > _MOST_CHOICES else "")
                fault = Fault.NO_VALUE if values else Fault.NO_VALUES
                yield hint(fault, name=by.name.value, value=by.value, choices=choices)

    # Patterns

    def _by_pattern(self, query: Query, hints: tuple[Hint, ...], watch: Watch) -> Results:
        try:
            pattern = Pattern(query.pattern, query.options)
        except BadPatternError as error:
            return Results(self, query, hints=(*hints, hint(Fault.BAD_PATTERN, place=error.place, reason=str(error))))
        members = (number for document in self._filtered(query, watch) for number in self._documents[document].members)
        found, whole = matches(pattern, ((number, self.passages[number]) for number in members), watch)
        order = sorted(found, key=lambda number: (number not in whole, self._is_text[number], number))
        return Results(self, query, order, found=found, hints=hints)

    # Making the index

    def _folded_lines(self, number: int, passage: Passage) -> str:
        folded = fold(passage.text, keep_case=self.keeps_case)
        if folded.starts is not None:
            self._maps[number] = folded
        return "\n".join([folded.text, *(fold(alias, keep_case=self.keeps_case).text for alias in passage.aliases)])


def _narrows(old: Query, new: Query) -> bool:
    """Whether every document with hits of the `new` query must have hits of the `old` one."""
    return (
        not old.is_empty
        and not old.pattern
        and not old.options.whole_words  # `copp` as a whole word is no part of `copper`
        and (old.options, old.filters) == (new.options, new.filters)
        and set(old.excluded) <= set(new.excluded)
        and all(any(term in longer for longer in new.terms) for term in old.terms)
    )
