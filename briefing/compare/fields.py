"""What of a record is compared, kind by kind: what a reader sees of it, in words."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from briefing.compare.changes import What
from briefing.compare.versions import Versions, figure_words
from briefing.model.brief import Brief, Event, Fact, Gap, Section, Source
from briefing.model.evidence import speaker_role
from briefing.model.markup import blocks
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.text import Text

Record = Fact | Section | Participant | Mineral | OutlookItem | Gap | Source
Words = Callable[[str], str]
"""Words by language."""


class Field(NamedTuple):
    """Something of a record that may be different: its name, its old and its new words."""

    name: str
    old: Words
    new: Words
    change: What = What.CHANGED


def of_fact(versions: Versions, old: Fact, new: Fact) -> Iterator[Field]:
    """What a claim says, who says it, and where that can be read."""
    was, now = versions.old, versions.new
    yield from _text("text", old.text, new.text)
    if old.figure is not None or new.figure is not None:  # by its words: 850 and 850.0 are equal
        yield Field("figure", lambda tag: figure_words(old.figure, tag), lambda tag: figure_words(new.figure, tag))
    if not versions.is_speaker(old.said_by, new.said_by):
        yield Field("speaker", lambda tag: speaker(was, old, tag), lambda tag: speaker(now, new, tag))
    if not versions.are_places(old.cites, new.cites):
        yield Field("sources", lambda tag: sources(was, old, tag), lambda tag: sources(now, new, tag))
    yield from _plain("kind", old.kind, new.kind)
    yield from _text("condition", old.condition, new.condition)
    for name in ("status", "likelihood", "confidence"):
        yield from _plain(name, getattr(old, name) or "", getattr(new, name) or "")
    if old.figure is not None and new.figure is not None:
        for name in ("currency", "year", "category", "code", "as_of"):
            yield from _plain(name, str(getattr(old.figure, name) or ""), str(getattr(new.figure, name) or ""))
    yield from _claims(versions, old.total_of, new.total_of, "total_of")
    yield from _plain("tab", old.tab, new.tab, What.MOVED)


def of_section(_versions: Versions, old: Section, new: Section) -> Iterator[Field]:
    """A section's heading and tab; its prose is compared by paragraphs."""
    yield from _text("heading", old.heading, new.heading)
    yield from _plain("tab", old.tab, new.tab, What.MOVED)


def of_participant(versions: Versions, old: Participant, new: Participant) -> Iterator[Field]:
    """A row of the participants' table, and the claims it rests on."""
    was, now = versions.old.organisation_of(old), versions.new.organisation_of(new)
    yield from _text("name", old.name, new.name)
    yield from _plain("kind", old.kind, new.kind)
    yield from _text("role", old.role, new.role)
    if not versions.is_participant(old.organisation, new.organisation):
        yield from _text("organisation", was.name if was else None, now.name if now else None)
    yield from _plain("country", old.country or "", new.country or "")
    yield from _plain("count", _number(old.count), _number(new.count))
    yield from _plain("aliases", ", ".join(old.aliases), ", ".join(new.aliases))
    yield from _claims(versions, old.facts, new.facts)


def of_mineral(versions: Versions, old: Mineral, new: Mineral) -> Iterator[Field]:
    """A row of the minerals' table, and the claims it rests on."""
    yield from _text("name", old.name, new.name)
    yield from _plain("symbol", old.symbol or "", new.symbol or "")
    yield from _text("group", old.group, new.group)
    yield from _text("status", old.status, new.status)
    yield from _text("constraints", old.constraints, new.constraints)
    yield from _plain("aliases", ", ".join(old.aliases), ", ".join(new.aliases))
    yield from _claims(versions, old.facts, new.facts)


def of_outlook(versions: Versions, old: OutlookItem, new: OutlookItem) -> Iterator[Field]:
    """An outlook item with its condition, and the claims it rests on."""
    yield from _text("text", old.text, new.text)
    yield from _plain("kind", old.kind, new.kind)
    yield from _text("condition", old.condition, new.condition)
    yield from _plain("status", old.status or "", new.status or "")
    yield from _text("trigger", old.trigger, new.trigger)
    yield from _plain("due", str(old.due or ""), str(new.due or ""))
    yield from _claims(versions, old.facts, new.facts)


def of_source(_versions: Versions, old: Source, new: Source) -> Iterator[Field]:
    """What is known of a source."""
    yield from _text("title", old.title, new.title)
    yield from _text("publisher", old.publisher, new.publisher)
    yield from _text("author", old.author, new.author)
    yield from _plain("date", str(old.date or ""), str(new.date or ""))
    yield from _plain("url", old.url or "", new.url or "")


def of_gap(versions: Versions, old: Gap, new: Gap) -> Iterator[Field]:
    """What the sources do not say, and the claims that leave it open."""
    yield from _text("text", old.text, new.text)
    yield from _claims(versions, old.facts, new.facts)


def of_event(old: Event, new: Event) -> Iterator[Field]:
    """What is known of the event."""
    yield from _text("name", old.name, new.name)
    yield from _text("venue", old.venue, new.venue)
    yield from _text("place", old.place, new.place)
    yield from _plain("date", str(old.date or ""), str(new.date or ""))


def of_brief(old: Brief, new: Brief) -> Iterator[Field]:
    """What stands over the whole brief, but for its bottom line."""
    yield from _text("title", old.title, new.title)
    yield from _plain("issued", str(old.issued), str(new.issued))
    yield from _plain("languages", ", ".join(old.languages), ", ".join(new.languages))


def record_words(brief: Brief, record: Record, language: str) -> str:
    """What is told of a record that only `brief` has: what would be quoted of it."""
    match record:
        case Fact():
            said_by = speaker(brief, record, language)
            return _conditional(record.text, record.condition, language) + (f" — {said_by}" if said_by else "")
        case OutlookItem():
            return _conditional(record.text, record.condition, language)
        case Section():
            return "\n".join([record.heading[language], *(block.text for block in blocks(record.body[language]))])
        case Participant():
            role = speaker_role(brief, record, language)
            return f"{record.name[language]} ({role})" if role else record.name[language]
        case Source():
            text = record.title
        case Gap():
            text = record.text
        case _:
            text = record.name
    return text[language]


def event_words(event: Event, language: str) -> str:
    """All that is known of the event."""
    texts = [text[language] for text in (event.name, event.venue, event.place) if text]
    return ", ".join([*texts, *([str(event.date)] if event.date else [])])


def speaker(brief: Brief, fact: Fact, language: str) -> str:
    """Who says `fact`, with the role; empty where the source itself says it."""
    found = brief.participant_by_id.get(fact.said_by or "")
    return record_words(brief, found, language) if found is not None else ""


def sources(brief: Brief, fact: Fact, language: str) -> str:
    """Where `fact` can be read: source by source, with the place in each."""
    titles = ((brief.source_by_id[cite.source].title[language], cite.at) for cite in fact.cites)
    return "; ".join(", ".join(filter(None, cite)) for cite in titles)


def _conditional(text: Text, condition: Text | None, language: str) -> str:
    return f"{text[language]} ({condition[language]})" if condition else text[language]


def _text(name: str, old: Text | None, new: Text | None) -> Iterator[Field]:
    if old != new:
        yield Field(name, lambda tag: old[tag] if old else "", lambda tag: new[tag] if new else "")


def _plain(name: str, old: str, new: str, change: What = What.CHANGED) -> Iterator[Field]:
    if old != new:
        yield Field(name, lambda _: str(old), lambda _: str(new), change)  # str: of a kind or a tab its plain value


def _claims(versions: Versions, old: tuple[str, ...], new: tuple[str, ...], name: str = "claims") -> Iterator[Field]:
    """The claims that only one of two records rests on; one that is added or withdrawn itself is told by that."""
    was, now = versions.shared_facts(old, new)
    gone = [fact for id_, fact in was.items() if id_ not in now]
    come = [fact for id_, fact in now.items() if id_ not in was]
    if gone or come:
        yield Field(
            name,
            lambda tag: " / ".join(fact.text[tag] for fact in gone),
            lambda tag: " / ".join(fact.text[tag] for fact in come),
        )


def _number(count: int | None) -> str:
    return "" if count is None else f"{count:,}"
