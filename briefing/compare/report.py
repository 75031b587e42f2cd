"""Changes in words: a line each and a tally, and as rows for other programs."""

from collections import Counter
from collections.abc import Callable, Sequence

from briefing.compare.changes import Change, What
from briefing.model.problems import on_one_line

Say = Callable[[str], str]
"""Puts the program's own words into the language of its interface."""

WORDS = {
    "added": "added",
    "withdrawn": "withdrawn",
    "changed": "changed",
    "renamed": "renamed",
    "moved": "moved",
}
"""What became of something."""

KINDS = {
    "brief": "brief",
    "event": "event",
    "fact": "claim",
    "section": "section",
    "participant": "participant",
    "mineral": "mineral",
    "outlook": "outlook",
    "gap": "gap",
    "source": "source",
}
"""What the kinds of records are called."""

FIELDS = {
    "aliases": "other names",
    "as_of": "effective date",
    "author": "author",
    "body": "paragraph",
    "bottom_line": "bottom line",
    "category": "what it counts",
    "claims": "claims it rests on",
    "code": "reporting code",
    "condition": "condition",
    "confidence": "confidence",
    "constraints": "what holds it back",
    "count": "count",
    "country": "country",
    "currency": "currency",
    "date": "date",
    "due": "day to look again",
    "figure": "figure",
    "group": "group",
    "heading": "heading",
    "id": "id",
    "issued": "date of issue",
    "kind": "kind",
    "languages": "languages",
    "likelihood": "likelihood",
    "name": "name",
    "organisation": "organisation",
    "place": "place",
    "publisher": "publisher",
    "role": "role",
    "sources": "sources",
    "speaker": "speaker",
    "status": "status",
    "symbol": "symbol",
    "tab": "tab",
    "text": "words",
    "title": "title",
    "total_of": "claims it adds up",
    "trigger": "sign to watch for",
    "url": "address",
    "venue": "venue",
    "year": "year of its prices",
}
"""What the fields are called."""

NONE = "(none)"
_ONE_OF_THEM = ("brief", "event")
"""Kinds of which there is one, so that no id need tell which."""


def _as_it_is(words: str) -> str:
    return words


def subject(change: Change, say: Say = _as_it_is) -> str:
    """What is changed: its kind, its id and the field, e.g. `claim delegates: figure`."""
    kind = say(KINDS[change.kind])
    field = say(FIELDS[change.field]) if change.field else ""
    if change.kind == "brief":
        return field
    record = kind if change.kind in _ONE_OF_THEM else f"{kind} {change.id}"
    return f"{record}: {field}" if field else record


def sides(change: Change, say: Say = _as_it_is) -> tuple[str, str]:
    """The old and the new words; of a change both, though there may be none."""
    is_one_sided = change.change in {What.ADDED, What.WITHDRAWN}
    none = "" if is_one_sided else say(NONE)
    return change.old or none, change.new or none


def line(change: Change, shown: str, say: Say = _as_it_is) -> str:
    """A change in one line; its language is told where that is not the one `shown`."""
    words = " → ".join(part for part in sides(change, say) if part)
    other = f" [{change.language}]" if change.language != shown else ""
    words = words.replace("\n", " ¶ ")
    return on_one_line(f"{say(WORDS[change.change]):<10} {subject(change, say)}{other}: {words}")


def tally(changes: Sequence[Change]) -> dict[What, int]:
    """How many changes of each sort there are, of those there are any of."""
    counts = Counter(change.change for change in changes)
    return {what: counts[what] for what in What if counts[what]}


def summary(changes: Sequence[Change], say: Say = _as_it_is) -> str:
    """The result in words."""
    if not changes:
        return say("no differences")
    counts = ", ".join(f"{count} {say(WORDS[what])}" for what, count in tally(changes).items())
    number = say("1 difference") if len(changes) == 1 else say("{} differences").format(len(changes))
    return f"{number}: {counts}"


def row(change: Change) -> dict[str, str]:
    """A change with the keys that other programs hold on to."""
    return {
        "change": change.change.value,
        "kind": change.kind,
        "id": change.id,
        "field": change.field,
        "old": change.old,
        "new": change.new,
        "language": change.language,
    }
