"""Changes in words: a line each and a tally, and as rows for other programs."""

from collections import Counter
from collections.abc import Callable, Sequence

from briefing.compare.changes import Change, What
from briefing.message import QT_TRANSLATE_NOOP
from briefing.model.problems import on_one_line

Say = Callable[[str], str]
"""Puts the program's own words into the language of its interface, which has them under `Compare`."""

WORDS = {
    "added": QT_TRANSLATE_NOOP("Compare", "added"),
    "withdrawn": QT_TRANSLATE_NOOP("Compare", "withdrawn"),
    "changed": QT_TRANSLATE_NOOP("Compare", "changed"),
    "renamed": QT_TRANSLATE_NOOP("Compare", "renamed"),
    "moved": QT_TRANSLATE_NOOP("Compare", "moved"),
}
"""What became of something."""

KINDS = {
    "brief": QT_TRANSLATE_NOOP("Compare", "brief"),
    "event": QT_TRANSLATE_NOOP("Compare", "event"),
    "fact": QT_TRANSLATE_NOOP("Compare", "claim"),
    "section": QT_TRANSLATE_NOOP("Compare", "section"),
    "participant": QT_TRANSLATE_NOOP("Compare", "participant"),
    "mineral": QT_TRANSLATE_NOOP("Compare", "mineral"),
    "outlook": QT_TRANSLATE_NOOP("Compare", "outlook"),
    "gap": QT_TRANSLATE_NOOP("Compare", "gap"),
    "source": QT_TRANSLATE_NOOP("Compare", "source"),
}
"""What the kinds of records are called."""

FIELDS = {
    "aliases": QT_TRANSLATE_NOOP("Compare", "other names"),
    "as_of": QT_TRANSLATE_NOOP("Compare", "effective date"),
    "author": QT_TRANSLATE_NOOP("Compare", "author"),
    "body": QT_TRANSLATE_NOOP("Compare", "paragraph"),
    "bottom_line": QT_TRANSLATE_NOOP("Compare", "bottom line"),
    "category": QT_TRANSLATE_NOOP("Compare", "what it counts"),
    "claims": QT_TRANSLATE_NOOP("Compare", "claims it rests on"),
    "code": QT_TRANSLATE_NOOP("Compare", "reporting code"),
    "condition": QT_TRANSLATE_NOOP("Compare", "condition"),
    "confidence": QT_TRANSLATE_NOOP("Compare", "confidence"),
    "constraints": QT_TRANSLATE_NOOP("Compare", "what holds it back"),
    "count": QT_TRANSLATE_NOOP("Compare", "count"),
    "country": QT_TRANSLATE_NOOP("Compare", "country"),
    "currency": QT_TRANSLATE_NOOP("Compare", "currency"),
    "date": QT_TRANSLATE_NOOP("Compare", "date"),
    "due": QT_TRANSLATE_NOOP("Compare", "day to look again"),
    "figure": QT_TRANSLATE_NOOP("Compare", "figure"),
    "group": QT_TRANSLATE_NOOP("Compare", "group"),
    "heading": QT_TRANSLATE_NOOP("Compare", "heading"),
    "id": QT_TRANSLATE_NOOP("Compare", "id"),
    "issued": QT_TRANSLATE_NOOP("Compare", "date of issue"),
    "kind": QT_TRANSLATE_NOOP("Compare", "kind"),
    "languages": QT_TRANSLATE_NOOP("Compare", "languages"),
    "likelihood": QT_TRANSLATE_NOOP("Compare", "likelihood"),
    "name": QT_TRANSLATE_NOOP("Compare", "name"),
    "organisation": QT_TRANSLATE_NOOP("Compare", "organisation"),
    "place": QT_TRANSLATE_NOOP("Compare", "place"),
    "publisher": QT_TRANSLATE_NOOP("Compare", "publisher"),
    "role": QT_TRANSLATE_NOOP("Compare", "role"),
    "sources": QT_TRANSLATE_NOOP("Compare", "sources"),
    "speaker": QT_TRANSLATE_NOOP("Compare", "speaker"),
    "status": QT_TRANSLATE_NOOP("Compare", "status"),
    "symbol": QT_TRANSLATE_NOOP("Compare", "symbol"),
    "tab": QT_TRANSLATE_NOOP("Compare", "tab"),
    "text": QT_TRANSLATE_NOOP("Compare", "words"),
    "title": QT_TRANSLATE_NOOP("Compare", "title"),
    "total_of": QT_TRANSLATE_NOOP("Compare", "claims it adds up"),
    "trigger": QT_TRANSLATE_NOOP("Compare", "sign to watch for"),
    "url": QT_TRANSLATE_NOOP("Compare", "address"),
    "venue": QT_TRANSLATE_NOOP("Compare", "venue"),
    "year": QT_TRANSLATE_NOOP("Compare", "year of its prices"),
}
"""What the fields are called."""

NONE = QT_TRANSLATE_NOOP("Compare", "(none)")

VALUES = (
    QT_TRANSLATE_NOOP("Values", "figure"),
    QT_TRANSLATE_NOOP("Values", "event"),
    QT_TRANSLATE_NOOP("Values", "statement"),
    QT_TRANSLATE_NOOP("Values", "assessment"),
    QT_TRANSLATE_NOOP("Values", "commitment"),
    QT_TRANSLATE_NOOP("Values", "person"),
    QT_TRANSLATE_NOOP("Values", "organisation"),
    QT_TRANSLATE_NOOP("Values", "group"),
    QT_TRANSLATE_NOOP("Values", "policy"),
    QT_TRANSLATE_NOOP("Values", "expectation"),
    QT_TRANSLATE_NOOP("Values", "watch"),
    QT_TRANSLATE_NOOP("Values", "overview"),
    QT_TRANSLATE_NOOP("Values", "participants"),
    QT_TRANSLATE_NOOP("Values", "minerals"),
    QT_TRANSLATE_NOOP("Values", "outlook"),
    QT_TRANSLATE_NOOP("Values", "stated"),
    QT_TRANSLATE_NOOP("Values", "memorandum"),
    QT_TRANSLATE_NOOP("Values", "binding"),
    QT_TRANSLATE_NOOP("Values", "financed"),
    QT_TRANSLATE_NOOP("Values", "operating"),
    QT_TRANSLATE_NOOP("Values", "almost no chance"),
    QT_TRANSLATE_NOOP("Values", "very unlikely"),
    QT_TRANSLATE_NOOP("Values", "unlikely"),
    QT_TRANSLATE_NOOP("Values", "roughly even chance"),
    QT_TRANSLATE_NOOP("Values", "likely"),
    QT_TRANSLATE_NOOP("Values", "very likely"),
    QT_TRANSLATE_NOOP("Values", "almost certain"),
    QT_TRANSLATE_NOOP("Values", "low"),
    QT_TRANSLATE_NOOP("Values", "moderate"),
    QT_TRANSLATE_NOOP("Values", "high"),
    QT_TRANSLATE_NOOP("Values", "resources"),
    QT_TRANSLATE_NOOP("Values", "inferred resources"),
    QT_TRANSLATE_NOOP("Values", "indicated resources"),
    QT_TRANSLATE_NOOP("Values", "measured resources"),
    QT_TRANSLATE_NOOP("Values", "reserves"),
    QT_TRANSLATE_NOOP("Values", "probable reserves"),
    QT_TRANSLATE_NOOP("Values", "proved reserves"),
    QT_TRANSLATE_NOOP("Values", "production"),
    QT_TRANSLATE_NOOP("Values", "capacity"),
    QT_TRANSLATE_NOOP("Values", "trade"),
)
"""What the fields hold that have words of the program's for values."""

_CHOSEN = {"kind", "tab", "status", "likelihood", "confidence", "category"}
"""Those fields; a mineral's status is a text of the brief."""

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
    named = say(QT_TRANSLATE_NOOP("Compare", "{kind} {id}"))
    record = kind if change.kind in _ONE_OF_THEM else named.format(kind=kind, id=change.id)
    return (
        say(QT_TRANSLATE_NOOP("Compare", "{record}: {field}")).format(record=record, field=field) if field else record
    )


def sides(change: Change, say: Say = _as_it_is, say_value: Say = _as_it_is) -> tuple[str, str]:
    """The old and the new words; of a change both, though there may be none.

    `say_value` does for the program's own values what `say` does for its other words; it has them under `Values`.
    """
    is_one_sided = change.change in {What.ADDED, What.WITHDRAWN}
    none = "" if is_one_sided else say(NONE)
    is_chosen = change.field in _CHOSEN and change.kind != "mineral"
    old, new = (say_value(words) if is_chosen and words in VALUES else words for words in (change.old, change.new))
    return old or none, new or none


def line(change: Change, shown: str) -> str:
    """A change in one line of English; its language is told where that is not the one `shown`."""
    words = " → ".join(part for part in sides(change) if part)
    other = f" [{change.language}]" if change.language != shown else ""
    words = words.replace("\n", " ¶ ")
    return on_one_line(f"{WORDS[change.change]:<10} {subject(change)}{other}: {words}")


def tally(changes: Sequence[Change]) -> dict[What, int]:
    """How many changes of each sort there are, of those there are any of."""
    counts = Counter(change.change for change in changes)
    return {what: counts[what] for what in What if counts[what]}


def summary(changes: Sequence[Change]) -> str:
    """The result in English words."""
    if not changes:
        return "no differences"
    counts = ", ".join(f"{count} {WORDS[what]}" for what, count in tally(changes).items())
    number = "1 difference" if len(changes) == 1 else f"{len(changes)} differences"
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
