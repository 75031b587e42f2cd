"""What a rule is: its name, its weight, why it matters, and how it finds what does not keep it."""

import datetime as dt
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

from briefing.checks.findings import Severity
from briefing.message import Message
from briefing.model.brief import Brief, Tab
from briefing.model.problems import Path
from briefing.model.text import Text

Hit = tuple[Path, Message]
"""The way to a value that does not keep a rule, and what is wrong with it and what would be right."""


class Passage(NamedTuple):
    """A text that the author wrote: the way to it, and whether it speaks of the time to come."""

    path: Path
    text: Text
    is_outlook: bool


class Context:
    """What rules look at: the brief, and the day it is read on."""

    def __init__(self, brief: Brief, today: dt.date) -> None:
        """Look at `brief` on `today`."""
        self.brief = brief
        self.today = today

    @cached_property
    def texts(self) -> tuple[Passage, ...]:
        """The texts that make or carry claims, in the order of the file's tables."""
        return tuple(self._texts())

    def _texts(self) -> Iterator[Passage]:
        brief = self.brief
        if brief.bottom_line is not None:
            yield Passage(("bottom_line",), brief.bottom_line, is_outlook=False)
        for number, section in enumerate(brief.sections):
            yield Passage(("section", number, "body"), section.body, section.tab is Tab.OUTLOOK)
        for number, fact in enumerate(brief.facts):
            yield Passage(("fact", number, "text"), fact.text, fact.tab is Tab.OUTLOOK)
        for number, item in enumerate(brief.outlook):
            yield Passage(("outlook", number, "text"), item.text, is_outlook=True)


class Rule(NamedTuple):
    """A rule that a brief is checked by; `why` is a sentence for the author who breaks it."""

    name: str
    severity: Severity
    why: str
    find: Callable[[Context], Iterator[Hit]]
