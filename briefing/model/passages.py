"""Every text a reader sees, passage by passage, in the order of the window.

The search index is made of passages, and the window knows by a passage's key where it shows it, so that what is
found is what is seen.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing.model.brief import Brief, Fact, Section, Source, Tab
from briefing.model.countries import country_name, other_country_names
from briefing.model.figures import value_words
from briefing.model.markup import blocks
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.text import Text


class Key(NamedTuple):
    """Where a passage belongs: the kind of its record, the record's id, the field, and which block of it."""

    kind: str
    id: str
    field: str
    part: int = 0


class Passage(NamedTuple):
    """A text that is shown as one piece: a paragraph, a table's cell, a claim."""

    tab: Tab
    key: Key
    text: str
    aliases: tuple[str, ...] = ()


def passages(brief: Brief, language: str) -> Iterator[Passage]:
    """The passages of `brief` in `language` (one it has), tab by tab from top to bottom."""
    yield from _head(brief, language)
    yield from _sections(brief, Tab.OVERVIEW, language)
    for gap in brief.gaps:
        yield Passage(Tab.OVERVIEW, Key("gap", gap.id, "text"), gap.text[language])
    yield from _facts(brief, Tab.OVERVIEW, language)
    for source in brief.sources:
        yield from source_passages(source, language)
    for participant in brief.participants:
        yield from participant_passages(participant, brief, language)
    yield from _sections(brief, Tab.PARTICIPANTS, language)
    yield from _facts(brief, Tab.PARTICIPANTS, language)
    for mineral in brief.minerals:
        yield from mineral_passages(mineral, language)
    yield from _sections(brief, Tab.MINERALS, language)
    yield from _facts(brief, Tab.MINERALS, language)
    yield from _sections(brief, Tab.OUTLOOK, language)
    for item in brief.outlook:
        yield from outlook_passages(item, language)
    yield from _facts(brief, Tab.OUTLOOK, language)


def _sections(brief: Brief, tab: Tab, language: str) -> Iterator[Passage]:
    for section in brief.sections_of(tab):
        yield from section_passages(section, language)


def _facts(brief: Brief, tab: Tab, language: str) -> Iterator[Passage]:
    for fact in brief.facts_of(tab):
        yield from fact_passages(fact, language)


def _head(brief: Brief, language: str) -> Iterator[Passage]:
    yield Passage(Tab.OVERVIEW, Key("brief", brief.id, "title"), brief.title[language])
    if brief.event is not None:
        event = brief.event
        name = event.name if event.name[language] != brief.title[language] else None  # it is shown once
        fields = (("name", name), ("venue", event.venue), ("place", event.place))
        yield from _texts(Tab.OVERVIEW, "event", brief.id, fields, language)
    if brief.bottom_line is not None:
        yield from _prose(Tab.OVERVIEW, Key("brief", brief.id, "bottom_line"), brief.bottom_line[language])
    for fact in brief.key_figures:
        yield from figure_passages(fact, language)


def figure_passages(fact: Fact, language: str) -> Iterator[Passage]:
    """The value and the unit on a key figure's card."""
    if fact.figure is not None:
        yield Passage(fact.tab, Key("fact", fact.id, "figure"), value_words(fact.figure, language))
        if fact.figure.unit is not None:
            yield Passage(fact.tab, Key("fact", fact.id, "unit"), fact.figure.unit[language])


def section_passages(section: Section, language: str) -> Iterator[Passage]:
    """The heading, then the body block by block."""
    yield Passage(section.tab, Key("section", section.id, "heading"), section.heading[language])
    yield from _prose(section.tab, Key("section", section.id, "body"), section.body[language])


def fact_passages(fact: Fact, language: str) -> Iterator[Passage]:
    """The words of a claim, and its condition."""
    fields = (("text", fact.text), ("condition", fact.condition))
    yield from _texts(fact.tab, "fact", fact.id, fields, language)


def participant_passages(participant: Participant, brief: Brief, language: str) -> Iterator[Passage]:
    """The cells of a row of the participants' table."""
    key = Key("participant", participant.id, "name")
    yield Passage(Tab.PARTICIPANTS, key, participant.name[language], other_names(participant, language))
    organisation = brief.organisation_of(participant)
    fields = (("role", participant.role), ("organisation", organisation.name if organisation else None))
    yield from _texts(Tab.PARTICIPANTS, "participant", participant.id, fields, language)
    if participant.country is not None:
        country = participant.country
        names = country_name(country, language), other_country_names(country, language)
        yield Passage(Tab.PARTICIPANTS, key._replace(field="country"), *names)
    if participant.count is not None:
        yield Passage(Tab.PARTICIPANTS, key._replace(field="count"), f"{participant.count:,}")


def mineral_passages(mineral: Mineral, language: str) -> Iterator[Passage]:
    """The cells of a row of the minerals' table."""
    key = Key("mineral", mineral.id, "name")
    yield Passage(Tab.MINERALS, key, mineral.name[language], other_names(mineral, language))
    if mineral.symbol is not None:
        yield Passage(Tab.MINERALS, key._replace(field="symbol"), mineral.symbol)
    fields = (("group", mineral.group), ("status", mineral.status), ("constraints", mineral.constraints))
    yield from _texts(Tab.MINERALS, "mineral", mineral.id, fields, language)


def other_names(record: Participant | Mineral, language: str) -> tuple[str, ...]:
    """What a row is called besides its name in `language`: other names, then its names in other languages."""
    names = (*record.aliases, *(record.name[other] for other in record.name))
    return tuple(dict.fromkeys(name for name in names if name != record.name[language]))


def outlook_passages(item: OutlookItem, language: str) -> Iterator[Passage]:
    """The words of an outlook item, its condition, and what would show it."""
    fields = (("text", item.text), ("condition", item.condition), ("trigger", item.trigger))
    yield from _texts(Tab.OUTLOOK, "outlook", item.id, fields, language)


def source_passages(source: Source, language: str) -> Iterator[Passage]:
    """What is known of a source."""
    fields = (("title", source.title), ("publisher", source.publisher), ("author", source.author))
    yield from _texts(Tab.OVERVIEW, "source", source.id, fields, language)


def _texts(
    tab: Tab, kind: str, record: str, fields: Iterable[tuple[str, Text | None]], language: str
) -> Iterator[Passage]:
    for field, text in fields:
        if text is not None:
            yield Passage(tab, Key(kind, record, field), text[language])


def _prose(tab: Tab, key: Key, prose: str) -> Iterator[Passage]:
    for part, block in enumerate(blocks(prose)):
        if block.text:
            yield Passage(tab, Key(key.kind, key.id, key.field, part), block.text)
