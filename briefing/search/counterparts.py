"""What the passages of a brief, as shown in one language, say in its others.

A cell or a claim says the same in each. Prose need not have as many paragraphs in each: then those belong together
that mark the same claims, or else stand equally far from the beginning.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from briefing.errors import Cancelled
from briefing.model.brief import Brief
from briefing.model.markup import blocks
from briefing.model.passages import Key, Passage, passages
from briefing.model.text import Text
from briefing.search.documents import PROSE, is_row_name

_STEP = 1024
"""How many passages are read between two questions whether the answer is still wanted."""


class Counterpart(NamedTuple):
    """A text of a passage in another language."""

    language: str
    text: str


Counterparts = dict[int, tuple[Counterpart, ...]]
"""What passages say in other languages than the shown one, by their numbers."""


def counterparts(
    brief: Brief, language: str, shown: Sequence[Passage], is_cancelled: Callable[[], bool] = lambda: False
) -> Counterparts:
    """What the passages `shown` in `language` say in the brief's other languages, in the brief's order of them.

    What a passage says in its own language is left out, and so are the names of rows: those are its other names.

    Raises:
        Cancelled: once `is_cancelled` says so.
    """
    found: dict[int, list[Counterpart]] = {}
    for other in brief.languages:
        if other != language:
            pairs = _Pairs(brief, language, other, shown)
            for step, (number, text) in enumerate(pairs):
                if step % _STEP == 0 and is_cancelled():
                    raise Cancelled
                if text != shown[number].text:
                    found.setdefault(number, []).append(Counterpart(other, text))
    return {number: tuple(texts) for number, texts in found.items()}


class _Pairs:
    """The numbers of passages in one language, each with a text of the same in another."""

    def __init__(self, brief: Brief, language: str, other: str, shown: Sequence[Passage]) -> None:
        self._brief = brief
        self._languages = language, other
        self._shown = shown
        self._number_of = {passage.key: number for number, passage in enumerate(shown)}
        self._prose: dict[Key, list[int]] = {}
        for number, passage in enumerate(shown):
            if passage.key.field in PROSE:
                self._prose.setdefault(passage.key._replace(part=0), []).append(number)

    def __iter__(self) -> Iterator[tuple[int, str]]:
        prose: dict[Key, list[Passage]] = {}
        for passage in passages(self._brief, self._languages[1]):
            key = passage.key
            if key.field in PROSE:
                prose.setdefault(key._replace(part=0), []).append(passage)
            elif not is_row_name(key):
                # the event's name is not shown where it is the brief's title
                title = Key("brief", self._brief.id, "title")
                yield self._number_of.get(key, self._number_of[title]), passage.text
        for key, theirs in prose.items():
            for number, passage in self._aligned(key, self._prose.get(key, []), theirs):
                yield number, passage.text

    def _aligned(self, key: Key, numbers: list[int], theirs: list[Passage]) -> Iterator[tuple[int, Passage]]:
        """The numbers of paragraphs, each with one of `theirs` that belongs to it."""
        if len(numbers) == len(theirs):
            yield from zip(numbers, theirs, strict=True)
        elif numbers:
            language, other = self._languages
            places = self._marking(key, language, [self._shown[number].key.part for number in numbers])
            their_places = self._marking(key, other, [passage.key.part for passage in theirs])
            pairs = {pair for claim, some in places.items() for pair in _spread(some, their_places.get(claim, []))}
            left = sorted({*range(len(numbers))} - {mine for mine, _ in pairs})
            their_left = sorted({*range(len(theirs))} - {place for _, place in pairs})
            if left and their_left:
                pairs.update(_spread(left, their_left))
            else:
                pairs |= {(mine, mine * len(theirs) // len(numbers)) for mine in left}
                pairs |= {(place * len(numbers) // len(theirs), place) for place in their_left}
            for mine, place in sorted(pairs):
                yield numbers[mine], theirs[place]

    def _marking(self, key: Key, language: str, parts: list[int]) -> dict[str, list[int]]:
        """Each claim that prose marks, with the places among `parts` of the blocks that mark it."""
        found: dict[str, list[int]] = {}
        marked = blocks(self._texts[key.kind, key.id][language])
        for place, part in enumerate(parts):
            for claim in dict.fromkeys(marked[part].claims):
                found.setdefault(claim, []).append(place)
        return found

    @cached_property
    def _texts(self) -> dict[tuple[str, str], Text]:
        """All prose by the kind and id of its record."""
        brief = self._brief
        found = {("section", section.id): section.body for section in brief.sections}
        return found if brief.bottom_line is None else {("brief", brief.id): brief.bottom_line, **found}


def _spread(some: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs with all of both in their order, the fewer ones several times; none where there are none of one."""
    many = max(len(some), len(others)) if some and others else 0
    for number in range(many):
        yield some[number * len(some) // many], others[number * len(others) // many]
