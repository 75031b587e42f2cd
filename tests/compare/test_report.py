"""Changes in words and as rows for other programs."""

from typing import get_args

import msgspec
import pytest

from briefing.compare.changes import Change, What
from briefing.compare.fields import Record
from briefing.compare.report import FIELDS, KINDS, VALUES, WORDS, line, row, sides, subject, summary, tally
from briefing.model.brief import FactKind, Figure, Tab
from briefing.model.outlook import OutlookKind
from briefing.model.participants import ParticipantKind
from briefing.model.standing import Category, Confidence, Likelihood, Status

CHANGE = Change(What.CHANGED, "fact", "delegates", "figure", "over 850 delegates", "900 delegates", "en")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (CHANGE, "changed    claim delegates: figure: over 850 delegates → 900 delegates"),
        (CHANGE._replace(language="zh"), "changed    claim delegates: figure [zh]: over 850 delegates → 900 delegates"),
        (CHANGE._replace(new=""), "changed    claim delegates: figure: over 850 delegates → (none)"),
        (CHANGE._replace(old=""), "changed    claim delegates: figure: (none) → 900 delegates"),
        (Change(What.ADDED, "gap", "dates", "", "", "The dates.", "en"), "added      gap dates: The dates."),
        (Change(What.WITHDRAWN, "gap", "dates", "", "The dates.", "", "en"), "withdrawn  gap dates: The dates."),
        (Change(What.RENAMED, "fact", "b", "id", "a", "b", "en"), "renamed    claim b: id: a → b"),
        (Change(What.MOVED, "section", "s", "tab", "a", "b", "en"), "moved      section s: tab: a → b"),
        (Change(What.CHANGED, "brief", "x", "title", "A", "B", "en"), "changed    title: A → B"),
        (Change(What.CHANGED, "event", "x", "venue", "A", "B", "en"), "changed    event: venue: A → B"),
        (Change(What.ADDED, "event", "x", "", "", "A", "en"), "added      event: A"),
        (
            Change(What.ADDED, "gap", "g", "", "", "one\ntwo\x1b[31m\u2028three", "en"),
            "added      gap g: one ¶ two\\x1b[31m\\u2028three",
        ),
    ],
)
def test_a_change_is_one_line(change: Change, expected: str) -> None:
    """A change says what became of what, in one line whatever is in its words."""
    assert line(change, "en") == expected


def test_every_word_is_translated() -> None:
    """The program's own words go through whoever knows the reader's language; those of the brief do not."""
    german = {"claim": "Aussage", "figure": "Zahl", "(none)": "(nichts)", "{kind} {id}": "{id} ({kind})"}

    def say(words: str) -> str:
        return german.get(words, words)

    assert subject(CHANGE, say) == "delegates (Aussage): Zahl"
    assert sides(CHANGE._replace(new=""), say) == ("over 850 delegates", "(nichts)")
    assert sides(CHANGE._replace(old="figure"), say, say)[0] == "figure"
    assert sides(CHANGE._replace(field="kind", old="figure", new="event"), say, say) == ("Zahl", "event")


def test_every_value_has_a_word() -> None:
    """Where a field has one of the program's own words, the reader's language has one for it."""
    kinds = (FactKind, ParticipantKind, OutlookKind, Tab, Status, Likelihood, Confidence, Category)
    assert set(VALUES) == {member.value for kind in kinds for member in kind}


@pytest.mark.parametrize(
    ("whats", "expected"),
    [
        ([], "no differences"),
        ([What.MOVED], "1 difference: 1 moved"),
        ([What.CHANGED, What.ADDED, What.CHANGED], "3 differences: 1 added, 2 changed"),
    ],
)
def test_the_tally(whats: list[What], expected: str) -> None:
    """The changes are counted by what they are."""
    changes = [CHANGE._replace(change=what) for what in whats]
    assert summary(changes) == expected
    assert sum(tally(changes).values()) == len(whats)


def test_a_row_has_its_keys() -> None:
    """Other programs hold on to these."""
    assert row(CHANGE) == {
        "change": "changed",
        "kind": "fact",
        "id": "delegates",
        "field": "figure",
        "old": "over 850 delegates",
        "new": "900 delegates",
        "language": "en",
    }


def test_every_kind_has_a_name() -> None:
    """Whatever is compared can be told."""
    assert set(WORDS) == set(What)
    assert set(KINDS) == {"brief", "event", "fact", "section", "participant", "mineral", "outlook", "gap", "source"}
    known = {field.name for record in get_args(Record) for field in msgspec.structs.fields(record)}
    known |= {field.name for field in msgspec.structs.fields(Figure)}
    own = {"speaker", "sources", "claims", "bottom_line", "issued", "languages", "venue", "place"}
    assert set(FIELDS) <= known | own
