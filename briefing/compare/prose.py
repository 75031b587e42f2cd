"""Prose compared paragraph by paragraph: which are new, gone, or in other words."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing.compare.changes import What
from briefing.compare.spans import words
from briefing.model.markup import Block, blocks

_ALIKE = 0.4
"""The share of its words that a paragraph keeps, at least, where it counts as the same one."""
_MOST_COMPARED = 2500
"""How many pairs of paragraphs in one place are held against each other; of more, each against the one in its place."""


class Paragraph(NamedTuple):
    """A block of prose: its words, the same with the marks of claims, and its number among the blocks."""

    text: str
    marked: str
    part: int


class Pair(NamedTuple):
    """A paragraph in both versions: None where one has it not."""

    old: Paragraph | None
    new: Paragraph | None

    @property
    def is_different(self) -> bool:
        """Whether its words, or the claims that back them, are others."""
        return (self.old and self.old.marked) != (self.new and self.new.marked)

    @property
    def change(self) -> What:
        """What became of it."""
        return What.ADDED if self.old is None else What.WITHDRAWN if self.new is None else What.CHANGED

    @property
    def words(self) -> tuple[str, str]:
        """Its old and its new words; with the marks of claims, where only they are different."""
        old, new = self.old, self.new
        if old is not None and new is not None and old.text == new.text:
            return old.marked, new.marked
        return old.text if old else "", new.text if new else ""


def paragraphs(prose: str, fact_ids: Mapping[str, str]) -> tuple[Paragraph, ...]:
    """The paragraphs of `prose`, with the marks of the facts in `fact_ids`, under the ids it gives them."""
    return tuple(
        Paragraph(block.text, _marked(block, fact_ids), part) for part, block in enumerate(blocks(prose)) if block.text
    )


def whole(parts: Sequence[Paragraph]) -> Paragraph:
    """All of a text as one paragraph, a line for each."""
    return Paragraph("\n".join(part.text for part in parts), "\n".join(part.marked for part in parts), 0)


def differences(olds: Sequence[Paragraph], news: Sequence[Paragraph]) -> tuple[Pair, ...]:
    """The paragraphs that are not the same, in the order of `news`, those that are gone last. A move is none."""
    same = _same(olds, news)
    places = {new: old for old, new in same.items()}
    left: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    before = -1
    for number in range(len(olds)):
        before = same.get(number, before)
        if number not in same:
            left[before][0].append(number)
    before = -1
    for number in range(len(news)):
        before = number if number in places else before
        if number not in places:
            left[before][1].append(number)
    changed = dict(pair for was, now in left.values() for pair in _alike(olds, news, was, now))
    old_of = {new: old for old, new in changed.items()}
    found = [
        Pair(olds[old_of[number]] if number in old_of else None, new)
        for number, new in enumerate(news)
        if number not in places
    ]
    gone = [Pair(old, None) for number, old in enumerate(olds) if number not in same and number not in changed]
    return (*found, *gone)


def _marked(block: Block, fact_ids: Mapping[str, str]) -> str:
    return "".join(
        run.text if not run.claim else f" [#{fact_ids[run.claim]}]" if run.claim in fact_ids else ""
        for run in block.runs
    ).strip()


def _same(olds: Sequence[Paragraph], news: Sequence[Paragraph]) -> dict[int, int]:
    """The numbers of the paragraphs that are alike in all: old to new."""
    waiting: defaultdict[str, deque[int]] = defaultdict(deque)
    for number, paragraph in enumerate(olds):
        waiting[paragraph.marked].append(number)
    return {
        waiting[paragraph.marked].popleft(): number
        for number, paragraph in enumerate(news)
        if waiting.get(paragraph.marked)
    }


def _alike(
    olds: Sequence[Paragraph], news: Sequence[Paragraph], was: list[int], now: list[int]
) -> Iterator[tuple[int, int]]:
    """Of the numbers `was` and `now`, which stand in one place, those of the same paragraph: the most alike first.

    Where several are as much alike, those that come first: thus either way round the same are paired.
    """
    if len(was) * len(now) <= _MOST_COMPARED:
        places = [(old, new) for old in was for new in now]
    else:
        places = list(zip(was, now, strict=False))
    counted = {("old", number): Counter(words(olds[number].text)) for number in was}
    counted |= {("new", number): Counter(words(news[number].text)) for number in now}
    ranked = sorted((-_likeness(counted["old", old], counted["new", new]), old + new, old, new) for old, new in places)
    taken: set[tuple[str, int]] = set()
    for likeness, _, old, new in ranked:
        if -likeness >= _ALIKE and taken.isdisjoint({("old", old), ("new", new)}):
            taken |= {("old", old), ("new", new)}
            yield old, new


def _likeness(old: Counter[str], new: Counter[str]) -> float:
    return (old & new).total() / max(old.total(), new.total(), 1)
