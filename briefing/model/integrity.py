"""What types alone cannot say of a file: ids are unique, and what is referred to exists.

It reads the file's own tables and passes over what has the wrong type, so that it serves sound and broken files alike.
"""

import math
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from briefing.message import QT_TRANSLATE_NOOP, Message, message
from briefing.model.markup import MARK, MAX_DEPTH, MAX_MARKUP, claims, depth, extent
from briefing.model.problems import Fault, Path
from briefing.model.text import LANGUAGE, with_line_feeds
from briefing.model.text_rules import MAX_LANGUAGES

LINK = re.compile(r"(?:https?://(?=(?:[^/?#@]*@)*[^/?#@:])|mailto:)[!#-;=?-\[\]-~]+", re.IGNORECASE)
"""The links a brief may have: of visible ASCII characters, all others written as %XX."""

KINDS = ("source", "section", "fact", "participant", "mineral", "outlook", "gap")
"""The file's arrays of tables, by their keys."""

MAX_RECORDS = 120_000
"""How many of these tables a file has at most."""

_KNOWN = 2000
"""Among how many words the one that was meant is looked for."""

_COMPARED = 200
"""How many of them, of about the same length, are compared letter by letter, which is slow."""

_LONGER = 5
"""By how many letters the word that was meant may be longer or shorter."""

_Tables = dict[str, Any]
_Ids = dict[str, dict[str, int]]


def faults_of(tables: _Tables) -> Iterator[Fault]:
    """Every fault in how the parts of a file hang together; `tables` is the file as `tomllib` reads it."""
    ids: _Ids = {kind: {} for kind in KINDS}
    count = sum(1 for kind in KINDS for _ in _records(tables, kind))
    if count > MAX_RECORDS:
        template = QT_TRANSLATE_NOOP(
            "Problems", "has {count} records; a brief has at most {most}, so split it into several"
        )
        yield Fault((), message(template, count=f"{count:,}", most=f"{MAX_RECORDS:,}"))
        return
    yield from _doubled(tables, ids)
    yield from _language_faults(tables)
    yield from _mark_faults(tables, ids)
    yield from _reference_faults(tables, ids)
    yield from _value_faults(tables)


def closest(word: str, words: Iterable[str]) -> str:
    """The word most like `word`; empty where none is near, or too many are to compare."""
    alike = [known for known in islice(words, _KNOWN) if abs(len(known) - len(word)) <= _LONGER]
    import difflib  # only once something is wrong

    found = difflib.get_close_matches(word, alike[:_COMPARED], n=1)
    return found[0] if found else ""


def suggested(what: Message, near: str) -> Message:
    """What is wrong, with the word that may have been meant, if there is one."""
    return (
        message(QT_TRANSLATE_NOOP("Problems", "{what}; did you mean '{near}'?"), what=what, near=near) if near else what
    )


def _records(tables: _Tables, kind: str) -> Iterator[tuple[int, _Tables]]:
    found = tables.get(kind)
    if isinstance(found, list):
        yield from ((number, record) for number, record in enumerate(found) if isinstance(record, dict))


def _doubled(tables: _Tables, ids: _Ids) -> Iterator[Fault]:
    """The ids that are taken twice; fills `ids` with the place of each on the way."""
    for kind in KINDS:
        for number, record in _records(tables, kind):
            found = record.get("id")
            if isinstance(found, str) and ids[kind].setdefault(found, number) != number:
                template = QT_TRANSLATE_NOOP("Problems", "the id '{id}' is taken by {kind} {number}; choose another")
                what = message(template, id=found, kind=kind, number=ids[kind][found] + 1)
                yield Fault((kind, number, "id"), what)


def _language_faults(tables: _Tables) -> Iterator[Fault]:
    listed = tables.get("languages")
    languages = listed if isinstance(listed, list) else []
    if len(languages) > MAX_LANGUAGES:
        template = QT_TRANSLATE_NOOP("Problems", "{count} languages; a brief has at most {most}")
        yield Fault(("languages",), message(template, count=len(languages), most=MAX_LANGUAGES))
        return
    seen: set[str] = set()
    for number, language in enumerate(languages):
        if not isinstance(language, str):
            continue
        if not re.fullmatch(LANGUAGE, language):
            template = QT_TRANSLATE_NOOP(
                "Problems", "'{language}' is no language tag; write it as in 'en', 'zh' or 'ur-PK'"
            )
            yield Fault(("languages", number), message(template, language=language))
        elif language in seen:
            template = QT_TRANSLATE_NOOP("Problems", "'{language}' is listed twice; list it once")
            yield Fault(("languages", number), message(template, language=language))
        seen.add(language)


def _prose(tables: _Tables) -> Iterator[tuple[Path, str]]:
    """All prose with its place."""
    texts: list[tuple[Path, object]] = [(("bottom_line",), tables.get("bottom_line"))]
    texts += [(("section", number, "body"), section.get("body")) for number, section in _records(tables, "section")]
    for path, text in texts:
        for language, prose in text.items() if isinstance(text, dict) else ():
            if isinstance(prose, str):
                yield (*path, language), with_line_feeds(prose)


def _mark_faults(tables: _Tables, ids: _Ids) -> Iterator[Fault]:
    """The marks in prose that name no fact, and what is too much to look through for them."""
    room = MAX_MARKUP
    for path, prose in _prose(tables):
        found = extent(prose)
        room -= found
        if room < 0:
            template = QT_TRANSLATE_NOOP(
                "Problems",
                "too many paragraphs, list items, emphases and marks up to here; split the brief into several",
            )
            yield Fault(path, message(template))
            return
        if found > prose.count("\n") and depth(prose) > MAX_DEPTH:  # only what has markup has that much
            template = QT_TRANSLATE_NOOP("Problems", "lists nested over {most} deep; a brief needs 2")
            yield Fault(path, message(template, most=MAX_DEPTH))
            continue
        # a look at the letters spares sound prose the parser, which alone knows a mark from an escaped one
        if ids["fact"].keys() >= set(MARK.findall(prose)):
            continue
        for claim in dict.fromkeys(claims(prose)):
            if claim not in ids["fact"]:
                mark = f"[#{claim}]"
                what = message(QT_TRANSLATE_NOOP("Problems", "the mark {mark} names no fact"), mark=mark)
                yield Fault(path, suggested(what, closest(claim, ids["fact"])), within=mark)


def _reference_faults(tables: _Tables, ids: _Ids) -> Iterator[Fault]:
    for path, kind, target in _references(tables):
        if target not in ids[kind]:
            template = QT_TRANSLATE_NOOP("Problems", "no {kind} has the id '{id}'")
            yield Fault(path, suggested(message(template, kind=kind, id=target), closest(target, ids[kind])))
    people = [record.get("id") for _, record in _records(tables, "participant") if record.get("kind") == "person"]
    names = {name for name in people if isinstance(name, str)}
    for number, participant in _records(tables, "participant"):
        organisation = participant.get("organisation")
        if isinstance(organisation, str) and organisation in names:
            template = QT_TRANSLATE_NOOP("Problems", "'{id}' is a person; name an organisation or a group")
            yield Fault(("participant", number, "organisation"), message(template, id=organisation))


def _references(tables: _Tables) -> Iterator[tuple[Path, str, str]]:
    """Each reference: the way to it, the kind it refers to, and the id it names."""
    found: list[tuple[Path, str, object]] = []
    for number, fact in _records(tables, "fact"):  # of which there may be very many
        if "said_by" in fact:
            found.append((("fact", number, "said_by"), "participant", fact["said_by"]))
        found += _listed(("fact", number), fact, "total_of")
        cites = fact.get("cites")
        for place, citation in enumerate(cites if isinstance(cites, list) else ()):
            if isinstance(citation, dict):
                found.append((("fact", number, "cites", place, "source"), "source", citation.get("source")))
    for number, participant in _records(tables, "participant"):
        if "organisation" in participant:
            found.append((("participant", number, "organisation"), "participant", participant["organisation"]))
    for kind in ("participant", "mineral", "outlook", "gap"):
        for number, record in _records(tables, kind):
            found += _listed((kind, number), record, "facts")
    yield from ((path, kind, target) for path, kind, target in found if isinstance(target, str))


def _listed(path: Path, record: _Tables, key: str) -> Iterable[tuple[Path, str, object]]:
    """The references to facts under `key`."""
    facts = record.get(key)
    return [((*path, key, place), "fact", fact) for place, fact in enumerate(facts)] if isinstance(facts, list) else ()


def _value_faults(tables: _Tables) -> Iterator[Fault]:
    for number, source in _records(tables, "source"):
        url = source.get("url")
        if isinstance(url, str) and not LINK.fullmatch(url):
            template = QT_TRANSLATE_NOOP("Problems", "{url} is no https:, http: or mailto: link")
            yield Fault(("source", number, "url"), message(template, url=repr(url)))
    for number, fact in _records(tables, "fact"):
        figure = fact.get("figure")
        value = figure.get("value") if isinstance(figure, dict) else None
        if isinstance(value, float) and not math.isfinite(value):
            what = message(QT_TRANSLATE_NOOP("Problems", "expected a number, not infinity or nan"))
            yield Fault(("fact", number, "figure", "value"), what)
