"""A brief's texts as its tests read them: each with what it leans on, sentence by sentence, in any of its languages."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

import msgspec

from briefing.model.brief import Brief, Fact
from briefing.model.markup import blocks, claims
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.text import Text

_SENTENCE_END = re.compile(r"(?<=[.!?۔؟])\s+|(?<=[。！？])\s*")


class Piece(NamedTuple):
    """A piece of text beside the facts, and the facts it leans on."""

    where: str
    text: str
    facts: tuple[str, ...]


class Place(NamedTuple):
    """A text in all its languages, and where it stands."""

    where: str
    text: Text


def sentences(text: str) -> list[str]:
    """The sentences of `text`."""
    return [sentence for sentence in _SENTENCE_END.split(text.strip()) if sentence]


def words_of(fact: Fact, language: str) -> str:
    """All that `fact` says, in one string."""
    parts = [fact.text[language]]
    if fact.figure is not None:
        unit = fact.figure.unit[language] if fact.figure.unit else ""
        parts.append(f"{fact.figure.qualifier or ''} {fact.figure.value} {unit}".strip())
    if fact.condition is not None:
        parts.append(fact.condition[language])
    return " / ".join(parts)


def pieces(brief: Brief, language: str) -> Iterator[Piece]:
    """Every piece of text in `brief` that must lean on facts."""
    if brief.bottom_line is not None:
        yield from (Piece("bottom line", block.text, block.claims) for block in blocks(brief.bottom_line[language]))
    for section in brief.sections:
        yield Piece(f"heading of {section.id}", section.heading[language], claims(section.body[language]))
        for block in blocks(section.body[language]):
            yield Piece(f"section {section.id}", block.text, block.claims)
    records: list[Participant | Mineral | OutlookItem] = [*brief.participants, *brief.minerals, *brief.outlook]
    for record in records:
        for field in msgspec.structs.fields(record):
            value = getattr(record, field.name)
            if isinstance(value, Text):
                yield Piece(f"{type(record).__name__} {record.id}, {field.name}", value[language], record.facts)


def carried(brief: Brief, piece: Piece, language: str) -> str:
    """What the facts that `piece` leans on say, in one string."""
    return " / ".join(words_of(brief.fact_by_id[fact], language) for fact in piece.facts)


def texts(record: object, where: str = "brief") -> Iterator[Place]:
    """Every text of `record` and of what it holds."""
    if isinstance(record, Text):
        yield Place(where, record)
    elif isinstance(record, tuple):
        for number, part in enumerate(record):
            yield from texts(part, f"{where} {getattr(part, 'id', number)}")
    elif isinstance(record, msgspec.Struct):
        for field in msgspec.structs.fields(record):
            yield from texts(getattr(record, field.name), f"{where}, {field.name}")


def aligned(place: Place, languages: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The sentences of a text in `languages`, those in the same place side by side; "" where one lacks it."""
    for paragraphs in zip_longest(*(_paragraphs(place.text[language]) for language in languages), fillvalue=""):
        yield from zip_longest(*map(sentences, paragraphs), fillvalue="")


def _paragraphs(text: str) -> list[str]:
    return re.split(r"\n\s*\n", text.strip())
