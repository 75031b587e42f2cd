"""Where claims come from and where they are used: looked up by speaker, by source, by participant, by passage.

Each table is made in one pass over the brief when it is first asked for, so that a list of 100,000 claims costs no more
than that.
"""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

from briefing.model.brief import Brief, Fact, FactKind, Section, Tab
from briefing.model.markup import MARK, blocks, claims
from briefing.model.participants import Participant
from briefing.model.passages import Key
from briefing.model.text import Text


class Of(StrEnum):
    """What all claims are listed of."""

    SPEAKER = "speaker"
    """The claims that a participant makes."""
    PARTICIPANT = "participant"
    """The claims that a participant makes, and those its row rests on."""
    SOURCE = "source"
    """The claims that cite a source."""


class Group(NamedTuple):
    """Claims that belong together: what of, and the id of the participant or source."""

    of: Of
    id: str


class Use(NamedTuple):
    """A place that uses a claim: its tab, its passage, and what it is called."""

    tab: Tab
    key: Key
    title: Text | None


class Only(StrEnum):
    """The claims to show where not all are."""

    FIGURES = "figure"
    STATEMENTS = "statement"
    COMMITMENTS = "commitment"
    ASSESSMENTS = "assessment"
    OWN_ASSESSMENTS = "own"
    """The assessments that the sources themselves make: no speaker answers for them."""
    EVENTS = "event"

    def passes(self, fact: Fact) -> bool:
        """Whether `fact` is shown."""
        return _passes(self, fact.kind, is_own=fact.said_by is None)


class Claims:
    """The claims of one brief, read in one language."""

    def __init__(self, brief: Brief, language: str) -> None:
        """Look them up in `brief`; its prose is read in `language`, one that it has."""
        self.brief = brief
        self._language = language

    def of(self, group: Group) -> tuple[str, ...]:
        """The ids of the claims in `group`, in the file's order."""
        match group.of:
            case Of.SPEAKER:
                return tuple(self._by_speaker.get(group.id, ()))
            case Of.SOURCE:
                return tuple(self._by_source.get(group.id, ()))
        participant = self.brief.participant_by_id.get(group.id)
        return self.of_participant(participant) if participant is not None else ()

    def of_participant(self, participant: Participant) -> tuple[str, ...]:
        """The ids of the claims that `participant` makes, and of those its row rests on, in the file's order."""
        number = self.brief.fact_number
        both = {*self._by_speaker.get(participant.id, ()), *participant.facts}
        return tuple(sorted(both, key=number.__getitem__))

    def behind(self, key: Key) -> tuple[str, ...]:
        """The ids of the claims that the passage with that key shows or rests on."""
        match key.kind:
            case "fact":
                return (key.id,) if key.id in self.brief.fact_by_id else ()
            case "participant":
                return self.of(Group(Of.PARTICIPANT, key.id))
            case "section":
                parts = self._marked_in(key.id)
            case "brief":
                parts = self._bottom_line if key.field == "bottom_line" else ()
            case _:
                return self._rests_on.get((key.kind, key.id), ())
        if key.field == "heading":
            return tuple(dict.fromkeys(claim for part in parts for claim in part))
        return parts[key.part] if key.part < len(parts) else ()

    def uses(self, fact_id: str) -> tuple[Use, ...]:
        """The places that mark the claim or rest on it, in the order of the window."""
        return tuple(self._uses.get(fact_id, ()))

    def counts(self, only: Only) -> int:
        """How many claims are shown."""
        return sum(number for (kind, is_own), number in self._kinds.items() if _passes(only, kind, is_own=is_own))

    @cached_property
    def _kinds(self) -> Counter[tuple[FactKind, bool]]:
        """How many claims there are of each kind, by whether the source itself makes them."""
        return Counter((fact.kind, fact.said_by is None) for fact in self.brief.facts)

    @cached_property
    def _by_speaker(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for fact in self.brief.facts:
            if fact.said_by is not None:
                found.setdefault(fact.said_by, []).append(fact.id)
        return found

    @cached_property
    def _by_source(self) -> dict[str, dict[str, None]]:
        found: dict[str, dict[str, None]] = {}
        for fact in self.brief.facts:
            for citation in fact.cites:
                found.setdefault(citation.source, {})[fact.id] = None  # once, though it cites two places
        return found

    @cached_property
    def _rests_on(self) -> dict[tuple[str, str], tuple[str, ...]]:
        brief = self.brief
        named = (("mineral", brief.minerals), ("outlook", brief.outlook), ("gap", brief.gaps))
        return {(kind, record.id): tuple(dict.fromkeys(record.facts)) for kind, records in named for record in records}

    @cached_property
    def _section_by_id(self) -> dict[str, Section]:
        return {section.id: section for section in self.brief.sections}

    def _marked_in(self, section_id: str) -> tuple[tuple[str, ...], ...]:
        section = self._section_by_id.get(section_id)
        return _marked(section.body[self._language]) if section is not None else ()

    @cached_property
    def _bottom_line(self) -> tuple[tuple[str, ...], ...]:
        line = self.brief.bottom_line
        return _marked(line[self._language]) if line is not None else ()

    @cached_property
    def _uses(self) -> dict[str, list[Use]]:
        brief, found = self.brief, dict[str, list[Use]]()

        def add(facts: Iterable[str], use: Use) -> None:
            for fact in dict.fromkeys(facts):
                found.setdefault(fact, []).append(use)

        if brief.bottom_line is not None:
            key = Key("brief", brief.id, "bottom_line")
            add((claim for part in self._bottom_line for claim in part), Use(Tab.OVERVIEW, key, None))
        for section in brief.sections:
            use = Use(section.tab, Key("section", section.id, "heading"), section.heading)
            add(_marks(section.body[self._language]), use)
        for gap in brief.gaps:
            add(gap.facts, Use(Tab.OVERVIEW, Key("gap", gap.id, "text"), gap.text))
        for participant in brief.participants:
            key = Key("participant", participant.id, "name")
            add(participant.facts, Use(Tab.PARTICIPANTS, key, participant.name))
        for mineral in brief.minerals:
            add(mineral.facts, Use(Tab.MINERALS, Key("mineral", mineral.id, "name"), mineral.name))
        for item in brief.outlook:
            add(item.facts, Use(Tab.OUTLOOK, Key("outlook", item.id, "text"), item.text))
        return found


def _passes(only: Only, kind: FactKind, *, is_own: bool) -> bool:
    if only is Only.OWN_ASSESSMENTS:
        return is_own and kind is FactKind.ASSESSMENT
    return kind.value == only.value


@lru_cache(maxsize=64)
def _marked(prose: str) -> tuple[tuple[str, ...], ...]:
    """The ids of the claims marked in each block of `prose`."""
    return tuple(block.claims for block in blocks(prose))


def _marks(prose: str) -> Iterable[str]:
    """The ids of the claims marked in `prose`; read as prose only where a mark may be escaped."""
    return claims(prose) if "\\" in prose else MARK.findall(prose)
