"""The brief: one immutable object for one file."""

import datetime as dt
from collections import Counter
from enum import StrEnum
from functools import cached_property
from itertools import islice
from typing import Annotated, Any, Literal

import msgspec

from briefing.model.base import Id, Record, Words
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.standing import Category, Confidence, Currency, Likelihood, Status, Year
from briefing.model.text import Text, fitting

MOST_KEY_FIGURES = 12
"""More cards than this are no key figures any more."""


class Tab(StrEnum):
    """The four tabs of the window, in their order."""

    OVERVIEW = "overview"
    PARTICIPANTS = "participants"
    MINERALS = "minerals"
    OUTLOOK = "outlook"


class FactKind(StrEnum):
    """What a claim is: information or judgement, done or promised."""

    FIGURE = "figure"
    EVENT = "event"
    STATEMENT = "statement"
    ASSESSMENT = "assessment"
    COMMITMENT = "commitment"


class Qualifier(StrEnum):
    """How a figure's value bounds the quantity; part of the figure."""

    OVER = "over"
    UNDER = "under"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    UP_TO = "up to"
    NEARLY = "nearly"


class Event(Record, frozen=True):
    """The event a brief reports on."""

    name: Text
    venue: Text | None = None
    place: Text | None = None
    date: Annotated[dt.date | None, msgspec.Meta(description="Left out where no source states it.")] = None


class Source(Record, frozen=True):
    """Where claims come from. What is not known is left out, never made up."""

    id: Id
    title: Text
    publisher: Text | None = None
    author: Text | None = None
    date: dt.date | None = None
    url: Annotated[str | None, msgspec.Meta(description="https:, http: or mailto:")] = None


class Section(Record, frozen=True):
    """A heading and its prose, shown in one tab."""

    id: Id
    tab: Tab
    heading: Text
    body: Annotated[Text, msgspec.Meta(description="Paragraphs, emphasis and lists; [#id] marks a claim by its fact.")]


class Figure(Record, frozen=True):
    """A quantity: its value, what bounds it, and what is counted."""

    value: int | float
    unit: Text | None = None
    qualifier: Qualifier | None = None
    currency: Currency | None = None
    year: Year | None = None
    category: Annotated[Category | None, msgspec.Meta(description="Of a tonnage: what it counts.")] = None
    code: Annotated[
        Words | None, msgspec.Meta(description="Of resources and reserves: the reporting code, e.g. JORC 2012.")
    ] = None
    as_of: Annotated[dt.date | None, msgspec.Meta(description="Of resources and reserves: the effective date.")] = None


class Citation(Record, frozen=True):
    """A place in a source."""

    source: Annotated[str, msgspec.Meta(description="The id of a source.")]
    at: Annotated[Words | None, msgspec.Meta(description="The locator: paragraph, page, minute, e.g. ¶2.")] = None


class Fact(Record, frozen=True):
    """One claim: what is said, by whom, and where that can be read."""

    id: Id
    tab: Tab
    kind: FactKind
    text: Text
    figure: Figure | None = None
    said_by: Annotated[
        str | None,
        msgspec.Meta(description="The id of a participant; left out where the source itself says it."),
    ] = None
    condition: Annotated[Text | None, msgspec.Meta(description="The condition the claim hangs on, as part of it.")] = (
        None
    )
    cites: tuple[Citation, ...] = ()
    status: Annotated[Status | None, msgspec.Meta(description="Of a commitment: how far it has come.")] = None
    likelihood: Annotated[Likelihood | None, msgspec.Meta(description="Of an assessment: how likely it holds.")] = None
    confidence: Annotated[Confidence | None, msgspec.Meta(description="Of an assessment: how sure it is.")] = None
    total_of: Annotated[
        tuple[str, ...], msgspec.Meta(description="The ids of the facts whose figures this one adds up.")
    ] = ()


class Gap(Record, frozen=True):
    """Something a reader would ask and the sources do not say."""

    id: Id
    text: Text
    facts: Annotated[tuple[str, ...], msgspec.Meta(description="The ids of the facts that leave this open.")] = ()


class Dismissal(Record, frozen=True):
    """A rule of the checks that is not to be told any more, and why."""

    rule: Annotated[str, msgspec.Meta(description="The rule, as the checks name it.")]
    reason: Text
    at: Annotated[Id | None, msgspec.Meta(description="The id of the record; left out: in the whole brief.")] = None


class Brief(Record, frozen=True, dict=True):
    """A whole, valid brief. Texts are complete in each of its languages, and every id it refers to exists."""

    format: Literal[1]
    id: Id
    languages: Annotated[
        tuple[str, ...],
        msgspec.Meta(min_length=1, description="BCP 47 tags; the first is the one to fall back on."),
    ]
    issued: Annotated[dt.date, msgspec.Meta(description="The brief's own date, not the event's.")]
    title: Text
    bottom_line: Annotated[Text | None, msgspec.Meta(description="One to three sentences; [#id] marks a claim.")] = None
    event: Event | None = None
    sources: Annotated[tuple[Source, ...], msgspec.Meta(description="Where the claims come from.")] = msgspec.field(
        default=(), name="source"
    )
    sections: tuple[Section, ...] = msgspec.field(default=(), name="section")
    facts: tuple[Fact, ...] = msgspec.field(default=(), name="fact")
    participants: tuple[Participant, ...] = msgspec.field(default=(), name="participant")
    minerals: tuple[Mineral, ...] = msgspec.field(default=(), name="mineral")
    outlook: tuple[OutlookItem, ...] = ()
    gaps: tuple[Gap, ...] = msgspec.field(default=(), name="gap")
    dismissals: tuple[Dismissal, ...] = msgspec.field(default=(), name="dismissal")

    def language(self, wanted: str | None) -> str:
        """The brief's language for a reader of `wanted`: itself, its base language, else the first one."""
        return fitting(wanted, self.languages)

    @cached_property
    def records(self) -> dict[str, tuple[Any, ...]]:
        """The records of each kind, by the key of the file's array of their tables."""
        return {
            "source": self.sources,
            "section": self.sections,
            "fact": self.facts,
            "participant": self.participants,
            "mineral": self.minerals,
            "outlook": self.outlook,
            "gap": self.gaps,
        }

    @cached_property
    def fact_by_id(self) -> dict[str, Fact]:
        """The facts by their ids."""
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def fact_number(self) -> dict[str, int]:
        """The number a reader sees at a claim's mark, by fact id: its place in the file, from 1."""
        return {fact.id: number for number, fact in enumerate(self.facts, 1)}

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """The sources by their ids."""
        return {source.id: source for source in self.sources}

    @cached_property
    def participant_by_id(self) -> dict[str, Participant]:
        """The participants by their ids."""
        return {participant.id: participant for participant in self.participants}

    @cached_property
    def _facts_by_tab(self) -> dict[Tab, tuple[Fact, ...]]:
        found: dict[Tab, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.tab, []).append(fact)
        return {tab: tuple(facts) for tab, facts in found.items()}

    def prepare(self) -> None:
        """Make now what is asked for later, where time matters more."""
        _ = self.fact_by_id, self.fact_number, self.source_by_id, self.participant_by_id, self.key_figures
        _ = self.claims_by_speaker

    @cached_property
    def claims_by_speaker(self) -> dict[str | None, int]:
        """How many claims each speaker makes, the sources themselves (None) too; most first, else as in the file."""
        return dict(Counter(fact.said_by for fact in self.facts).most_common())

    def organisation_of(self, participant: Participant) -> Participant | None:
        """The organisation or group that `participant` belongs to, as far as it is known."""
        return self.participant_by_id.get(participant.organisation or "")

    @cached_property
    def key_figures(self) -> tuple[Fact, ...]:
        """The first twelve figures of the overview, which stand on top as cards; the others stand as claims."""
        figures = (fact for fact in self.facts_of(Tab.OVERVIEW) if fact.figure is not None)
        return tuple(islice(figures, MOST_KEY_FIGURES))

    def sections_of(self, tab: Tab) -> tuple[Section, ...]:
        """The sections shown in `tab`, in the file's order."""
        return tuple(section for section in self.sections if section.tab is tab)

    def facts_of(self, tab: Tab) -> tuple[Fact, ...]:
        """The facts listed in `tab`, in the file's order."""
        return self._facts_by_tab.get(tab, ())
