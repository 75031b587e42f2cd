"""The index of a brief, and the ranked hits of a query.

Terms are AND-ed over a document of the index: a paragraph of prose, or the whole of any smaller record (a table's row,
a claim). A hit is a passage of such a document that has at least one of them; where nothing but filters is asked for,
it is the passage that says most of it.

A passage has what it says in any of the brief's languages, so that a query, and each of its exclusions, means the same
whichever language is shown, and its words may be of several: whoever types `铜 reserves` means what is said of both.

Order of hits: (1) those that have all of it in the language shown, (2) those with more of the terms as whole words,
(3) headings, figures and names before prose, (4) the brief's order.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from briefing.errors import Cancelled
from briefing.model.brief import Brief
from briefing.model.passages import Passage, passages
from briefing.search.counterparts import Counterpart, Counterparts, counterparts
from briefing.search.documents import Place, documents, is_title, main_passage, place, single_first
from briefing.search.facets import Facets, Pass
from briefing.search.hints import Fault, Hint, hint
from briefing.search.lines import Lines
from briefing.search.pattern import BadPatternError, Pattern, matches
from briefing.search.query import Filter, FilterName, Query
from briefing.search.reasons import Reason, marked, reasons
from briefing.search.results import Results
from briefing.search.spans import Span
from briefing.search.text import Folded, fold
from briefing.search.watch import MOST_SECONDS, TooLong, Watch
from briefing.search.words import stands_whole_in

_TITLES = frozenset({"title", "heading", "figure", "unit", "name", "symbol", "count"})
_STEP = 2048
"""How many documents are looked at between two looks at the watch."""
_MOST_PASSES = 32
_MOST_CHOICES = 12
"""How many values a hint names."""


class Index:
    """The searchable form of a brief shown in one language; nothing changes it but what it remembers of filters.

    Passages and documents go by their numbers, counted in the brief's order from 0.
    """

    def __init__(
        self,
        found: Iterable[Passage],
        facets: Facets | None = None,
        others: Counterparts | None = None,
        *,
        keep_case: bool = False,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Fold every passage, alias and counterpart, but for their case with `keep_case`; filters go by `facets`.

        Raises:
            Cancelled: once `is_cancelled` says so.
        """
        self.passages = tuple(found)
        self.keeps_case = keep_case
        self.facets = facets
        self._maps: dict[int, Folded] = {}  # of passages whose letters change their places when they are folded
        self._counterparts = others or {}
        lines: list[str] = []
        for number, passage in enumerate(self.passages):
            if number % _STEP == 0 and is_cancelled():
                raise Cancelled
            lines.append(self._folded_lines(number, passage))
        self._is_text = bytes(passage.key.field not in _TITLES for passage in self.passages)
        # those of one passage first: nearly all are in a brief of many claims, and their hits need not be looked for
        self._documents = single_first(documents(self.passages))
        self._manifold = sum(len(document.members) == 1 for document in self._documents)  # from which on they have more
        self._own = Lines(lines, self._documents)
        """What the passages say in the language shown, and their other names."""
        self._other = self._other_lines(is_cancelled) if others else None
        """What they say in the brief's other languages."""
        self._all = (self._own,) if self._other is None else (self._own, self._other)
        self._firsts = [document.members[0] for document in self._documents]
        self._mains = [main_passage(self.passages, document) for document in self._documents]
        self._passes: dict[Filter | Pass, frozenset[int]] = {}
        self._by_name: dict[str, frozenset[int]] = {}
        self.number_of = {passage.key: number for number, passage in enumerate(self.passages)}
        """The number of each passage by its key."""
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
        """The index of `brief` shown in `language`, one that it has."""
        found, facets = tuple(passages(brief, language)), Facets(brief, language)
        others = counterparts(brief, language, found, is_cancelled)
        return cls(found, facets, others, keep_case=keep_case, is_cancelled=is_cancelled)

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

    def spans(self, query: Query, number: int) -> tuple[Span, ...]:
        """Where the terms of `query` stand in the passage's own text (code points), in order, none touching another."""
        return marked(self._maps.get(number) or Folded(self._own_line(number), None), query)

    def reasons(self, query: Query, number: int) -> tuple[Reason, ...]:
        """What has the terms of `query` that the passage's own text has not."""
        return reasons(query, self._own_line(number), self.passages[number].aliases, self.counterparts(number))

    def counterparts(self, number: int) -> tuple[Counterpart, ...]:
        """What the passage says in other languages."""
        return self._counterparts.get(number, ())

    def has(self, term: str) -> bool:
        """Whether `term` stands anywhere."""
        return any(term in text for lines in self._all for text in lines.texts)

    @cached_property
    def alphabetic(self) -> tuple[str, ...]:
        """Every word in the language shown that ends where it shows, folded and in order."""
        return tuple(sorted(self._own.words()))

    @cached_property
    def alphabetic_elsewhere(self) -> tuple[str, ...]:
        """The same of the other languages, but for words that the one shown has."""
        return tuple(sorted(self._other.words() - self._own.words())) if self._other is not None else ()

    @cached_property
    def lines(self) -> Sequence[str]:
        """Each passage folded, with its other names and what it says in other languages, in lines."""
        if self._other is None:
            return self._own.lines
        return [f"{own}\n{other}" for own, other in zip(self._own.lines, self._other.lines, strict=True)]

    # Terms

    def _by_terms(self, query: Query, hints: tuple[Hint, ...], within: Results | None, watch: Watch) -> Results:
        found: Sequence[int]
        if within is not None and within.searched is self and within.is_whole and _narrows(within.query, query):
            found, known = within.documents, within.query
        else:
            found, known = self._filtered(query, watch), Query()
        for term in sorted({*query.terms} - {*known.terms}, key=len, reverse=True):  # the longest is likely the rarest
            found = self._with(term, found, watch, whole=query.options.whole_words)
        for term in {*query.excluded} - {*known.excluded}:
            unwanted = frozenset(self._with(term, found, watch, whole=query.options.whole_words))
            found = [number for number in found if number not in unwanted]
        return Results(self, query, self._order(query, found, watch), found, hints=hints)

    def _with(self, term: str, documents: Sequence[int], watch: Watch, *, whole: bool) -> Sequence[int]:
        """The documents in which `term` stands, in whichever language."""
        texts, found = self._own.texts, []
        others = self._other.texts if self._other is not None else None
        for start in range(0, len(documents), _STEP):
            watch.check()
            step = documents[start : start + _STEP]
            if others is None:
                found += [number for number in step if term in texts[number]]
            else:
                found += [number for number in step if term in texts[number] or term in others[number]]
        return self._whole(term, found, self._all) if whole else found

    def _order(self, query: Query, found: Sequence[int], watch: Watch) -> list[int]:
        """The hits in the documents found, ranked."""
        own = (self._own,)
        if self._other is None or not query.terms:
            return self._ranked(query, self._hits(query, found, own), own, watch)
        mine = found
        for term in query.terms:
            mine = self._with_own(term, mine, whole=query.options.whole_words)
        first = self._hits(query, mine, own)
        known = frozenset(first)
        rest = [hit for hit in self._hits(query, found, self._all) if hit not in known]
        return self._ranked(query, first, own, watch) + self._ranked(query, rest, self._all, watch)

    def _with_own(self, term: str, documents: Sequence[int], *, whole: bool) -> Sequence[int]:
        """The documents in which `term` stands in the language shown."""
        texts = self._own.texts
        found = [number for number in documents if term in texts[number]]
        return self._whole(term, found, (self._own,)) if whole else found

    def _whole(self, term: str, documents: Sequence[int], looked: Sequence[Lines]) -> Sequence[int]:
        """The documents in which `term` stands as whole words of a passage."""
        members = [p for number in documents for p in self._documents[number].members]
        having = {p for lines in looked for p, has in zip(members, lines.whole(term, members), strict=True) if has}
        return [number for number in documents if not having.isdisjoint(self._documents[number].members)]

    def _hits(self, query: Query, documents: Sequence[int], looked: Sequence[Lines]) -> list[int]:
        """The passages of the documents found, which rise, that have a term in what is looked through."""
        if not query.terms:
            return [self._mains[number] for number in documents]
        firsts, manifold = self._firsts, bisect_left(documents, self._manifold)
        hits = [firsts[number] for number in documents[:manifold]]
        others = [p for number in documents[manifold:] for p in self._documents[number].members]
        if query.options.whole_words:
            flags = [lines.whole(term, others) for term in query.terms for lines in looked]
            return hits + [p for p, *has in zip(others, *flags, strict=True) if any(has)]
        wanted = [(term, lines.lines) for term in query.terms for lines in looked]
        return hits + list({p for term, lines in wanted for p in others if term in lines[p]})

    def _ranked(self, query: Query, hits: list[int], looked: Sequence[Lines], watch: Watch) -> list[int]:
        """The hits in order."""
        watch.check()
        lacking = [len(query.terms)] * len(hits)
        for term in query.terms:
            flags = looked[0].whole(term, hits)
            for lines in looked[1:]:
                flags = [has or also for has, also in zip(flags, lines.whole(term, hits), strict=True)]
            lacking = [lacks - has for lacks, has in zip(lacking, flags, strict=True)]
            watch.check()
        ranks: list[list[int]] = [[] for _ in range(2 * len(query.terms) + 2)]
        for hit, lacks, is_text in zip(hits, lacking, [self._is_text[hit] for hit in hits], strict=True):
            ranks[2 * lacks + is_text].append(hit)
        return [hit for rank in ranks for hit in sorted(rank)]

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
            through = self.facets.passed(by) if self.facets is not None else Pass()
            passed = self._passes.get(through)  # while a value is typed, most letters change nothing
            if passed is None:
                passed = self._passes[through] = frozenset(self._let_through(through, watch))
            self._passes[by] = passed
        return passed

    def _let_through(self, through: Pass, watch: Watch) -> Iterator[int]:
        tabs, records, names = through
        for number, document in enumerate(self._documents):
            if document.tab in tabs or document.record in records:
                yield number
        for name in names:
            yield from self._named(name, watch)

    def _named(self, name: str, watch: Watch) -> frozenset[int]:
        """The documents in which `name` stands; remembered, so that a search that was stopped can be gone on with."""
        found = self._by_name.get(name)
        if found is None:
            having: set[int] = set()
            for lines in self._all:
                for start in range(0, len(lines.texts), _STEP):
                    watch.check()
                    for number, text in enumerate(lines.texts[start : start + _STEP], start):
                        folded = text.casefold() if self.keeps_case else text
                        if name in folded and stands_whole_in(name, folded):
                            having.add(number)
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
            return Results(self, query, hints=(*hints, hint(Fault.BAD_PATTERN, place=error.place, reason=error.reason)))
        members = (number for document in self._filtered(query, watch) for number in self._documents[document].members)
        looked = ((number, self.passages[number], self.counterparts(number)) for number in members)
        found = matches(pattern, looked, watch)
        order = sorted(found, key=lambda number: (*found[number].rank, self._is_text[number], number))
        return Results(self, query, order, found=found, hints=hints)

    # Making the index

    def _folded_lines(self, number: int, passage: Passage) -> str:
        folded = fold(passage.text, keep_case=self.keeps_case)
        if folded.starts is not None:
            self._maps[number] = folded
        return "\n".join([folded.text, *(fold(alias, keep_case=self.keeps_case).text for alias in passage.aliases)])

    def _other_lines(self, is_cancelled: Callable[[], bool]) -> Lines:
        lines: list[str] = []
        for number in range(len(self.passages)):
            if number % _STEP == 0 and is_cancelled():
                raise Cancelled
            others = self.counterparts(number)
            lines.append("\n".join(fold(other.text, keep_case=self.keeps_case).text for other in others))
        return Lines(lines, self._documents)

    def _own_line(self, number: int) -> str:
        """The passage's own text, folded."""
        return self._own.lines[number].partition("\n")[0]


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
