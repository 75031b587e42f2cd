"""Each rule passes what keeps it and finds what does not, at its place, as heavy as it is."""

import datetime as dt
from collections.abc import Callable

import pytest

from briefing import resources
from briefing.checks import report
from briefing.checks.findings import Finding, Severity
from briefing.checks.report import Placed, check, place, summary
from briefing.checks.rules import RULES
from briefing.model.load import load, loads

Found = Callable[..., list[str]]

UNCARRIED = "stands in prose, and no fact marked in its paragraph carries it"
UNRESTED = "is the figure of none of the facts it rests on; name its fact"
SPEAKERLESS = "statement-without-speaker: the statement 's' has no speaker; add said_by, or choose another kind"
NO_BOTTOM_LINE = "bottom-line: there is no bottom line; say in one to three sentences what the reader must know"
VALUELESS = (
    "figure-incomplete: the fact 'firms' is of kind figure and has none; add figure = { value = …, unit.en = … }"
)
SECOND_SOURCE = """\
[[source]]
id = "two"
title.en = "T"
publisher.en = "P"
date = 2026-11-21
url = "mailto:desk@example.org"

"""
STATEMENT = """\
[[fact]]
id = "s"
tab = "outlook"
kind = "statement"
text.en = "So."
cites = [{ source = "report" }]

"""

CASES: dict[str, tuple[str, str, list[str]]] = {
    "a claim without a source": (
        'said_by = "host"\ncites = [{ source = "report" }]\n',
        'said_by = "host"\n',
        [
            "8:3: warning source-uncited: no claim cites the source 'report'; cite it or take it out",
            "24:3: error claim-without-source: the claim 'firms' cites no source; add cites = [{ source = …, at = … }]",
        ],
    ),
    "a number that no fact carries": (
        "There were 71 firms [#firms].",
        "There were 72 firms [#firms].",
        [f"19:11: error number-without-fact: the number 72 {UNCARRIED}"],
    ),
    "a number whose fact is marked in another paragraph": (
        "Nobody counted the rest.",
        "Of the 71, nobody spoke.",
        [f"19:11: error number-without-fact: the number 71 {UNCARRIED}"],
    ),
    "a number in the bottom line": (
        "Some 71 firms came [#firms].",
        "Some 71 firms came.",
        [f"6:18: error number-without-fact: the number 71 {UNCARRIED}"],
    ),
    "a count that no fact has": (
        "count = 71",
        "count = 70",
        [f"43:9: error count-without-fact: the count 70 {UNRESTED}"],
    ),
    "a count that rests on nothing": (
        'facts = ["firms"]\n',
        "",
        [f"43:9: error count-without-fact: the count 71 {UNRESTED}"],
    ),
    "a source of which little is known": (
        'publisher.en = "Paper"\ndate = 2026-11-21\nurl = "https://example.org/report"\n',
        "",
        [
            f"8:3: warning source-undescribed: "
            f"the source 'report' has no {key}; add it if it is known, and leave it in Gaps if not"
            for key in ("publisher", "date", "url")
        ],
    ),
    "a source nobody cites": (
        "[[section]]",
        SECOND_SOURCE + "[[section]]",
        ["15:3: warning source-uncited: no claim cites the source 'two'; cite it or take it out"],
    ),
    "a figure without a value": (
        'figure = { value = 71, unit.en = "firms" }\n',
        "",
        [
            "1:1: warning no-key-figures: there are no key figures; give a fact of the tab overview a figure",
            f"24:3: warning {VALUELESS}",
            f"42:9: error count-without-fact: the count 71 {UNRESTED}",
        ],
    ),
    "a figure of nothing": (
        ', unit.en = "firms" }',
        " }",
        ["29:10: warning figure-incomplete: the figure of 'firms' has no unit; say what it counts with unit.en = '…'"],
    ),
    "a statement of nobody": (
        '[[participant]]\nid = "host"',
        STATEMENT + '[[participant]]\nid = "host"',
        [f"33:3: warning {SPEAKERLESS}"],
    ),
    "a speaker in no capacity": (
        'role.en = "Chair"\n',
        "",
        ["33:3: warning speaker-without-role: the speaker 'host' has no role; add role.en = '…'"],
    ),
    "no bottom line": (
        'bottom_line.en = "Some 71 firms came [#firms]. More may follow."\n',
        "",
        [f"1:1: warning {NO_BOTTOM_LINE}"],
    ),
    "a long bottom line": (
        "More may follow.",
        "More may. They may! May they?",
        ["6:18: warning bottom-line: the bottom line has 4 sentences; cut it to 3"],
    ),
    "a long bottom line in Chinese": (
        "More may follow.",
        "一。二。三。",
        ["6:18: warning bottom-line: the bottom line has 4 sentences; cut it to 3"],
    ),
    "no key figures": (
        'id = "firms"\ntab = "overview"',
        'id = "firms"\ntab = "outlook"',
        ["1:1: warning no-key-figures: there are no key figures; give a fact of the tab overview a figure"],
    ),
    "no gaps": (
        '[[gap]]\nid = "names"\ntext.en = "Their names."\n',
        "",
        ["1:1: warning no-gaps: there are no gaps; say what the sources leave open in [[gap]]"],
    ),
    "an old brief": (
        "issued = 2026-11-23",
        "issued = 2026-10-24",
        ["4:10: warning brief-old: the brief was issued 31 days ago; look whether it still holds and issue it anew"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "expected"), CASES.values(), ids=CASES)
def test_what_a_rule_finds(sound: str, found: Found, right: str, wrong: str, expected: list[str]) -> None:
    """One thing wrong is found by its rule, where it stands."""
    assert sound.count(right) == 1
    assert found(sound.replace(right, wrong)) == expected


def test_a_sound_brief(sound: str, found: Found) -> None:
    """A brief that keeps every rule has no findings."""
    assert found(sound) == []


def test_every_rule_has_a_case() -> None:
    """No rule is without a case above."""
    names = {rule.__name__.replace("_", "-") for rule in RULES}
    lines = [line for _, _, expected in CASES.values() for line in expected]
    assert {line.split()[2].rstrip(":") for line in lines} == names


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        pytest.param("Who came in 2026", "Who came in 1999", id="numbers in headings"),
        pytest.param("There were 71 firms", "There were seventy-one firms", id="numbers in words"),
        pytest.param("value = 71", "value = 71.0", id="a whole number written as a decimal"),
        pytest.param("More may follow.", "More may follow", id="no point at the end"),
        pytest.param("More may follow.", "More may. They may!", id="three sentences"),
        pytest.param("issued = 2026-11-23", "issued = 2026-10-25", id="thirty days"),
        pytest.param("issued = 2026-11-23", "issued = 2027-01-01", id="a date to come"),
        pytest.param('"person"\nname.en = "Host"\nrole.en = "Chair"', '"group"\nname.en = "Host"', id="a group"),
    ],
)  # fmt: skip
def test_what_a_rule_lets_pass(sound: str, found: Found, right: str, wrong: str) -> None:
    """What only looks like a breach of a rule is none."""
    assert sound.count(right) == 1
    assert found(sound.replace(right, wrong)) == []


def test_every_language_is_read(sound: str, found: Found) -> None:
    """A number that stands in one language alone is found there."""
    text = sound.replace('["en"]', '["en", "ur"]')
    for key in ("title", "publisher", "heading", "name", "role"):
        text = text.replace(f'\n{key}.en = "', f'\n{key}.ur = "x"\n{key}.en = "')
    text = text.replace('text.en = "71 firms came."', 'text = { en = "71 firms came.", ur = "۷۱" }')
    text = text.replace('text.en = "Their names."', 'text = { en = "Their names.", ur = "نام" }')
    text = text.replace('unit.en = "firms"', 'unit = { en = "firms", ur = "کمپنیاں" }')
    text = text.replace("bottom_line.en", 'bottom_line.ur = "۷۲ [#firms]"\nbottom_line.en')
    text = text.replace("body.en", 'body.ur = "۷۱ [#firms]"\nbody.en')
    assert found(text) == [f"7:18: error number-without-fact: the number 72 {UNCARRIED}"]


def test_errors_come_first_without_places(sound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no file is at hand, errors stand before warnings, each in the order of the rules."""
    text = sound.replace('cites = [{ source = "report" }]\n', "").replace("count = 71", "count = 70")
    monkeypatch.setattr(report, "RULES", RULES[::-1])
    findings = check(loads(text.encode()), dt.date(2027, 11, 24))
    assert [(finding.severity.value, finding.rule) for finding in findings] == [
        ("error", "count-without-fact"),
        ("error", "claim-without-source"),
        ("warning", "brief-old"),
        ("warning", "source-uncited"),
    ]


def test_places_of_nothing() -> None:
    """A brief without findings needs no search for places."""
    assert place((), "no TOML at all [[[") == ()


def test_placed_findings_follow_the_file() -> None:
    """Findings are told from the top of the file to its end."""
    first = Finding("a", Severity.WARNING, ("x",), "m")
    second = Finding("b", Severity.ERROR, ("y",), "m")
    assert place((second, first), "x = 1\ny = 2\n") == (Placed(1, 5, first), Placed(2, 5, second))


@pytest.mark.parametrize(
    ("errors", "warnings", "expected"),
    [
        (0, 0, "checks passed"),
        (0, 1, "checks passed, 1 warning"),
        (0, 3, "checks passed, 3 warnings"),
        (1, 0, "1 error"),
        (1, 1, "1 error, 1 warning"),
        (2, 2, "2 errors, 2 warnings"),
    ],
)
def test_the_result_in_words(errors: int, warnings: int, expected: str) -> None:
    """Errors and warnings are counted, and nothing is ever called verified."""
    made = [Finding("r", severity, (), "m") for severity in [Severity.ERROR] * errors + [Severity.WARNING] * warnings]
    assert summary(tuple(made)) == expected


def test_the_bundled_brief() -> None:
    """The bundled brief has three warnings, for what is not known of its source, and no error."""
    findings = check(load(resources.bundled_brief()), dt.date(2026, 11, 24))
    assert [(finding.rule, finding.severity, finding.path) for finding in findings] == [
        ("source-undescribed", Severity.WARNING, ("source", 0))
    ] * 3
    assert summary(findings) == "checks passed, 3 warnings"
    assert [finding.message.split("has no ")[1].split(";")[0] for finding in findings] == ["publisher", "date", "url"]
