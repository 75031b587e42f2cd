"""What of a brief a document shows when not all of it has room: the least important goes first, and is counted."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import islice
from typing import TypeVar

from briefing.export.setting import Part, Setting
from briefing.model.brief import Brief, Tab
from briefing.model.markup import Block, Run, blocks
from briefing.model.outlook import OutlookKind

Item = TypeVar("Item")

_MOST_LINES = 240
"""More lines than the pages of a summary have: no list that is to fit needs to be looked at any further."""


_GAPS_AT_ONCE = 4
"""So many gaps have the weight of a paragraph: they are short, and readers of a summary need them."""


class Longest(IntEnum):
    """The most characters of a text, where a document has to leave anything out."""

    FIGURE = 60
    CELL = 120
    TITLE = 250
    ITEM = 400
    PARAGRAPH = 900
    BOTTOM_LINE = 1200


class Selection:
    """How many entries of each list are shown, the first ones of each; it counts what is left out or shortened."""

    def __init__(self, names: Sequence[str] | None = None) -> None:
        """Show of each list as many entries as `names` has its name; all of every list where it is None."""
        self._counts = None if names is None else Counter(names)
        self.left_out = 0
        """How many entries are not there, or not in full."""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self._counts is None

    def shows(self, name: str) -> bool:
        """Whether anything is shown of the list `name`; what is not counts as one entry left out."""
        is_shown = self._counts is None or self._counts[name] > 0
        self.left_out += not is_shown
        return is_shown

    def kept(self, name: str, items: Sequence[Item], *, as_one: bool = False) -> Sequence[Item]:
        """The items that are shown of the list `name`; `as_one`: whatever is missing counts as one entry."""
        if self._counts is None:
            return items
        kept = items[: self._counts[name]]
        missing = len(items) - len(kept)
        self.left_out += min(missing, 1) if as_one else missing
        return kept

    def clipped(self, words: str, most: int) -> str:
        """`words`, at most `most` characters of them where anything is left out at all."""
        if self._counts is None or len(words) <= most:
            return words
        self.left_out += 1
        return clip(words, most)

    def shortened(self, block: Block, most: int) -> Block:
        """`block`, at most `most` characters of it where anything is left out at all; later marks go with the rest."""
        if self._counts is None or len(block.text) <= most:
            return block
        self.left_out += 1
        runs: list[Run] = []
        for run in block.runs:
            if len(run.text) > most:
                return block._replace(runs=(*runs, run._replace(text=clip(run.text, most))))
            runs.append(run)
            most -= len(run.text)
        return block._replace(runs=tuple(runs))


def ranked(brief: Brief, language: str, setting: Setting) -> list[str]:
    """The name of a list for each of its entries, the most important entries first.

    Early sections come before late ones, and the beginning of each before its rest; rows and items in their order. What
    is not known counts for more than what to watch.
    """
    found = sorted(_entries(brief, language, setting.parts), key=lambda entry: entry[0])
    return [name for _, name in islice(found, _MOST_LINES)]


def _entries(brief: Brief, language: str, parts: frozenset[Part]) -> Iterator[tuple[float, str]]:
    for tab in Tab:
        if Part(tab.value) not in parts:
            continue
        for place, section in enumerate(islice(brief.sections_of(tab), _MOST_LINES)):
            for depth, _ in enumerate(islice(blocks(section.body[language]), _MOST_LINES)):
                yield place + 2 * depth, f"section {section.id}"
    gaps = min(len(brief.gaps), _MOST_LINES) if Part.GAPS in parts else 0
    last_gap = gaps / _GAPS_AT_ONCE
    kinds = [(kind, sum(item.kind is kind for item in brief.outlook)) for kind in OutlookKind]
    for part, name, count, at_once, after in (
        (Part.PARTICIPANTS, "participants", len(brief.participants), 3, 0.0),
        (Part.MINERALS, "minerals", len(brief.minerals), 3, 0.0),
        *(
            (Part.OUTLOOK, f"outlook {kind}", count, 2, last_gap if kind is OutlookKind.WATCH else 0.0)
            for kind, count in kinds
        ),
        (Part.GAPS, "gaps", gaps, _GAPS_AT_ONCE, 0.0),
    ):
        if part in parts:
            for place in range(min(count, _MOST_LINES)):
                yield after + place / at_once, name
    for place in range(min(len(brief.facts), _MOST_LINES)):
        yield 6 + place / 3, "claims"


def clip(words: str, most: int) -> str:
    """The beginning of `words`, at most that many characters, up to the end of a word."""
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    at_word, _, _ = cut.rpartition(" ")
    return (at_word if len(at_word) > most // 2 else cut).rstrip(" ,;:.–—-،؛۔，、；：。") + "…"
