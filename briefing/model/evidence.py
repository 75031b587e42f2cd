"""What stands behind a claim: the one place that puts its words, speaker and sources together.

`citation` turns that into words to be quoted, `claims` knows where a claim is used.
"""

from typing import NamedTuple

from briefing.languages import COMMAS, script_of
from briefing.model.brief import Brief, Fact, FactKind, Source
from briefing.model.participants import Participant


class Reference(NamedTuple):
    """A place in a source that a claim cites."""

    source: Source
    at: str


class Evidence(NamedTuple):
    """A claim in one language with all that answers for it. `speaker` is empty where the source itself says it."""

    fact: Fact
    number: int
    text: str
    kind: FactKind
    condition: str
    speaker: str
    role: str
    references: tuple[Reference, ...]


def evidence(brief: Brief, fact: Fact, language: str) -> Evidence:
    """What stands behind `fact`, in `language` (one that `brief` has)."""
    speaker = brief.participant_by_id.get(fact.said_by or "")
    return Evidence(
        fact=fact,
        number=brief.fact_number[fact.id],
        text=fact.text[language],
        kind=fact.kind,
        condition=fact.condition[language] if fact.condition else "",
        speaker=speaker.name[language] if speaker else "",
        role=speaker_role(brief, speaker, language) if speaker else "",
        references=tuple(Reference(brief.source_by_id[c.source], c.at or "") for c in fact.cites),
    )


def speaker_role(brief: Brief, speaker: Participant, language: str) -> str:
    """The role of `speaker` and the organisation it is held in, as far as they are known."""
    organisation = brief.organisation_of(speaker)
    parts = (
        speaker.role[language] if speaker.role else "",
        organisation.name[language] if organisation else "",
    )
    return COMMAS[script_of(language)].join(part for part in parts if part)
