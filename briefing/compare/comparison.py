"""From two versions of a brief to the list of what changed."""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TypeVar

from briefing.compare import fields
from briefing.compare.changes import Change, Comparison, Place, What
from briefing.compare.fields import Field
from briefing.compare.pairing import Pairs
from briefing.compare.prose import Pair, differences, paragraphs, whole
from briefing.compare.versions import Versions
from briefing.model.brief import Brief, Fact, Figure, Gap, Section, Source, Tab
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.passages import Key

Record = TypeVar("Record", Fact, Section, Participant, Mineral, OutlookItem, Gap, Source)

_SHOWN = {
    "brief": ("title", "bottom_line"),
    "event": ("name", "venue", "place"),
    "fact": ("text", "condition"),
    "section": ("heading",),
    "participant": ("name", "role", "organisation", "country", "count"),
    "mineral": ("name", "symbol", "group", "status", "constraints"),
    "outlook": ("text", "condition", "trigger"),
    "gap": ("text",),
    "source": ("title", "publisher", "author"),
}
"""The fields of each kind that are passages of the window; all others are told at the first."""

_TABS = {"participant": Tab.PARTICIPANTS, "mineral": Tab.MINERALS, "outlook": Tab.OUTLOOK}
"""The tab that shows the records of a kind; without one they name theirs, or stand in the overview."""


def compare(old: Brief, new: Brief, wanted: str | None = None) -> Comparison:
    """What of `old` is different in `new`, for a reader of `wanted`: first the bottom line, then the claims.

    Words are told in the language both have that fits best; what differs only in another, in that other.

    Raises:
        BriefingError: where they have no language in common.
    """
    versions = Versions(old, new, wanted)
    return Comparison(versions.language, tuple(_changes(versions)))


def _changes(v: Versions) -> Iterator[Change]:
    old, new = v.old, v.new
    yield from _bottom_line(v)
    yield from _records(v, "fact", v.facts, fields.of_fact)
    for field in fields.of_brief(old, new):
        yield from _told(v, "brief", new.id, field, Tab.OVERVIEW)
    yield from _event(v)
    yield from _records(v, "section", v.sections, fields.of_section)
    yield from _records(v, "participant", v.participants, fields.of_participant)
    yield from _records(v, "mineral", v.minerals, fields.of_mineral)
    yield from _records(v, "outlook", v.outlook, fields.of_outlook)
    yield from _records(v, "gap", v.gaps, fields.of_gap)
    yield from _records(v, "source", v.sources, fields.of_source)


def _records(
    v: Versions, kind: str, pairs: Pairs[Record], of: Callable[[Versions, Record, Record], Iterator[Field]]
) -> Iterator[Change]:
    """What became of the records of one kind: those both have, in the new order; those withdrawn; those added."""
    for new in pairs.news:
        old = pairs.old_of.get(new.id)
        if old is None or (old == new and v.ids_tell and _number(old) == _number(new)):
            continue
        tab = _tab(kind, new)
        if kind == "fact" and old.id != new.id:
            yield Change(What.RENAMED, kind, new.id, "id", old.id, new.id, v.language, _place(kind, new.id, "", tab))
        for field in of(v, old, new):
            yield from _told(v, kind, new.id, field, tab)
        if isinstance(old, Section) and isinstance(new, Section):
            yield from _body(v, old, new)
    for old in pairs.olds:
        if old.id not in pairs.new_of:
            words = fields.record_words(v.old, old, v.language)
            yield Change(What.WITHDRAWN, kind, old.id, "", words, "", v.language)
    for new in pairs.news:
        if new.id not in pairs.old_of:
            words = fields.record_words(v.new, new, v.language)
            place = _place(kind, new.id, "", _tab(kind, new))
            yield Change(What.ADDED, kind, new.id, "", "", words, v.language, place)


def _told(v: Versions, kind: str, record: str, field: Field, tab: Tab) -> Iterator[Change]:
    """A field whose words differ."""

    def tell(language: str) -> Iterator[Change]:
        old, new = field.old(language), field.new(language)
        if old != new:
            place = _place(kind, record, field.name if new else "", tab)
            yield Change(field.change, kind, record, field.name, old, new, language, place)

    yield from _by_language(v, tell)


def _bottom_line(v: Versions) -> Iterator[Change]:
    was, now, record = v.old.bottom_line, v.new.bottom_line, v.new.id

    def tell(language: str) -> Iterator[Change]:
        old = whole(paragraphs(was[language], v.marks_of_old)) if was else None
        new = whole(paragraphs(now[language], v.marks_of_new)) if now else None
        pair = Pair(old, new)
        if pair.is_different:
            place = _place("brief", record, "bottom_line" if new else "", Tab.OVERVIEW)
            yield Change(pair.change, "brief", record, "bottom_line", *pair.words, language, place)

    yield from _by_language(v, tell)


def _event(v: Versions) -> Iterator[Change]:
    was, now, record = v.old.event, v.new.event, v.new.id
    if was is not None and now is not None:
        for field in fields.of_event(was, now):
            yield from _told(v, "event", record, field, Tab.OVERVIEW)
    elif was is not None:
        yield Change(What.WITHDRAWN, "event", record, "", fields.event_words(was, v.language), "", v.language)
    elif now is not None:
        place = _place("event", record, "", Tab.OVERVIEW)
        yield Change(What.ADDED, "event", record, "", "", fields.event_words(now, v.language), v.language, place)


def _body(v: Versions, old: Section, new: Section) -> Iterator[Change]:
    """The paragraphs of a section that differ."""
    if old.body == new.body:
        return

    def tell(language: str) -> Iterator[Change]:
        olds = paragraphs(old.body[language], v.marks_of_old)
        news = paragraphs(new.body[language], v.marks_of_new)
        for pair in differences(olds, news):
            place = _place("section", new.id, "", new.tab)
            if pair.new is not None and language == v.language:  # another language may have other paragraphs
                place = Place(new.tab, Key("section", new.id, "body", pair.new.part))
            yield Change(pair.change, "section", new.id, "body", *pair.words, language, place)

    yield from _by_language(v, tell)


def _by_language(v: Versions, tell: Callable[[str], Iterator[Change]]) -> Iterator[Change]:
    """What differs in the language that is shown; where nothing does, what differs in each of the others."""
    told = tuple(tell(v.language))
    yield from told or chain.from_iterable(tell(language) for language in v.languages[1:])


def _number(record: object) -> str:
    """The value of a claim's figure as it is shown: 850 and 850.0 are equal."""
    figure: Figure | None = getattr(record, "figure", None)
    return str(figure.value) if figure else ""


def _tab(kind: str, record: object) -> Tab:
    tab: Tab = getattr(record, "tab", _TABS.get(kind, Tab.OVERVIEW))
    return tab


def _place(kind: str, record: str, field: str, tab: Tab) -> Place:
    """Where the window shows a field of a record; one that it shows nowhere, or that has gone, at the record."""
    shown = _SHOWN[kind]
    return Place(tab, Key(kind, record, field if field in shown else shown[0]))
