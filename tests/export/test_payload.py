"""What a document shows: words only, all of them, in its order."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from briefing.export.payload import payload
from briefing.export.setting import Profile, Setting
from briefing.export.wording import labels, link
from briefing.model.brief import Brief
from briefing.model.passages import passages


def texts(value: object) -> Iterator[str]:
    """Every text of a payload."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


@pytest.mark.parametrize("profile", [Profile.SUMMARY, Profile.FULL])
def test_every_passage_is_in_the_document(rich: Brief, bundled: Brief, profile: Profile) -> None:
    """What the window shows and the search finds is in the document too, but for the marks inside it."""
    for brief in (rich, bundled):
        shown = "".join("".join(texts(payload(brief, "en", Setting(profile)))).split())
        missing = {passage.text for passage in passages(brief, "en") if "".join(passage.text.split()) not in shown}
        in_words = set() if profile is Profile.FULL else {fact.text["en"] for fact in brief.facts}
        assert missing <= in_words  # the summary has marked claims by their numbers


@pytest.mark.parametrize("profile", list(Profile))
def test_a_payload_is_plain_json(rich: Brief, profile: Profile) -> None:
    """A payload comes back from JSON as it went in."""
    made = payload(rich, "en", Setting(profile))
    assert json.loads(json.dumps(made)) == made


def test_other_names_are_for_the_full_document(rich: Brief) -> None:
    """Only the full document has the other names and the sections of a claim."""
    assert "the guild" not in texts(payload(rich, "en", Setting(Profile.SUMMARY)))
    assert "the guild" in texts(payload(rich, "en", Setting(Profile.FULL)))


@pytest.mark.parametrize("profile", [Profile.SUMMARY, Profile.FULL])
def test_every_claim_is_listed_once(rich: Brief, profile: Profile) -> None:
    """The full document lists claims in order; the summary by who makes them, and in words where nothing marks them."""
    made: Any = payload(rich, "en", Setting(profile))
    listed = [claim["n"] for claim in made["claims"]]
    by_speaker = {it["speaker"]: [claim["n"] for claim in it["claims"]] for it in made["speakers"]}
    if profile is Profile.FULL:
        assert listed == [1, 2, 3]
        assert by_speaker == {}
    else:
        assert listed == []
        assert by_speaker == {"The source itself": [1, 3], "Wang": [2]}


def test_a_claim_nobody_marks_is_there_in_words(make_brief: Callable[[str], Brief]) -> None:
    """A summary has the words of a claim that no prose, row or item stands on."""
    brief = make_brief("[[fact]]\nid = 'a'\ntab = 'outlook'\nkind = 'event'\ntext.en = 'It happened.'")
    made: Any = payload(brief, "en")
    assert [claim["text"] for claim in made["claims"]] == ["It happened."]
    assert made["speakers"] == []


def test_lists_nest(rich: Brief) -> None:
    """Bullets, a list inside a list, and a numbered list that starts late come out as such."""
    parts = payload(rich, "en")["parts"]
    assert isinstance(parts, list)
    _, bullets, numbered = parts[0]["sections"][0]["blocks"]
    assert [bullets["kind"], numbered["kind"], numbered["start"]] == ["bullets", "numbered", 3]
    assert [len(bullets["entries"]), len(numbered["entries"])] == [2, 2]
    assert bullets["entries"][0][1]["kind"] == "bullets"


@pytest.mark.parametrize("depth", [1, 5, 6, 9])
def test_any_depth_of_lists_can_be_set(make_brief: Callable[[str], Brief], depth: int) -> None:
    """However deep a list goes, none of its words is lost."""
    lines = "\n".join(f"{'  ' * level}- level{level}x" for level in range(depth))
    section = f"[[section]]\nid = 'a'\ntab = 'overview'\nheading.en = 'H'\nbody.en = '''\n{lines}'''"
    shown = " ".join(texts(payload(make_brief(section), "en")))
    assert [level for level in range(depth) if f"level{level}x" not in shown and f"level{level - 1}x" in shown] == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://exa mple.org", ""),
        ("https://example.org/\u202egro", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_only_safe_addresses_are_led_to(address: str | None, expected: str) -> None:
    """A link goes to the web or to a mailbox, and nowhere else."""
    assert link(address) == expected


def test_empty_columns_are_left_out(make_brief: Callable[[str], Brief]) -> None:
    """A column that no record fills is not shown."""
    brief = make_brief("[[participant]]\nid = 'a'\nkind = 'person'\nname.en = 'A'\ncount = 0")
    parts = payload(brief, "en")["parts"]
    assert isinstance(parts, list)
    assert [column["label"] for column in parts[1]["table"]["columns"]] == ["Name", "Number"]


def test_labels_fall_back_on_english() -> None:
    """A language without labels of its own has the English ones."""
    english = labels("en")
    assert labels("en-GB") == english
    assert labels("xx").keys() == english.keys()
    assert english["kicker"] in labels("xx")["kicker"]


def test_one_page_counts_what_it_leaves_out(make_brief: Callable[[str], Brief]) -> None:
    """The one page says how many entries it has no room for, and clips what is too long for any page."""
    facts = "\n".join(
        f"[[fact]]\nid = 'f-{n}'\ntab = 'outlook'\nkind = 'statement'\ntext.en = '{'word ' * 100}'" for n in range(8)
    )
    made = payload(make_brief(facts), "en", Setting(Profile.ONE_PAGE))
    assert made["left_out"] == 3 + 5  # three entries too many, five clipped
    matters = made["matters"]
    assert isinstance(matters, list)
    assert all(len(entry["text"]) <= 220 and entry["text"].endswith("word…") for entry in matters)


STANDING = """
[[fact]]
id = "ore"
tab = "minerals"
kind = "figure"
text.en = "There is ore."
figure = { value = 5, unit.en = "Mt", category = "proved reserves", code = "JORC 2012", as_of = 2026-06-30 }

[[fact]]
id = "loan"
tab = "outlook"
kind = "commitment"
status = "memorandum"
text.en = "A loan."
condition.en = "if ratified"
figure = { value = 5, unit.en = "million dollars", currency = "USD", year = 2026 }

[[fact]]
id = "guess"
tab = "outlook"
kind = "assessment"
text.en = "It grows."
likelihood = "very likely"
confidence = "low"

[[outlook]]
id = "signing"
kind = "watch"
text.en = "The signing."
status = "binding"
trigger.en = "A signature."
due = 2026-12-24
"""


@pytest.mark.parametrize("profile", list(Profile))
def test_how_things_stand_is_said(make_brief: Callable[[str], Brief], profile: Profile) -> None:
    """What a claim or an item says of its own standing is beside it, in every length."""
    shown = set(texts(payload(make_brief(STANDING), "en", Setting(profile))))
    assert {
        "Condition: if ratified; in a memorandum; USD 2026",
        "very likely; low confidence",
        "binding; to be looked at again on 24 December 2026; Sign: A signature.",
    } <= shown
    assert (profile is Profile.ONE_PAGE) or "proved reserves; JORC 2012; as of 30 June 2026" in shown
