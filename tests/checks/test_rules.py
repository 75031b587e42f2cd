"""Each rule passes what keeps it and finds what does not, at its place, as heavy as it is."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import resources
from briefing.checks import report
from briefing.checks.findings import Finding, Severity
from briefing.checks.report import UNUSED, Placed, check, check_all, place, summary
from briefing.checks.rules import RULES
from briefing.errors import Cancelled
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
WEIGH = "(growth); add likelihood and confidence where the source says so, and leave it in Gaps if it does not"
TO_COME = "2031 is after the brief's own date; what is to come belongs in the tab outlook"
RUNGS = "stated, memorandum, binding, financed or operating"
MONEY = "say it in its words, or in its figure: currency = 'USD', year = …"
STATEMENT = """\
[[fact]]
id = "s"
tab = "outlook"
kind = "statement"
text.en = "So."
cites = [{ source = "report" }]

"""

SIGN_IN = (
    "“bank.example” before the @ is no host but a name to sign in with; it leads to evil.example; "
    "give the plain address, or none"
)

CASES: dict[str, tuple[str, str, list[str]]] = {
    "a claim without a source": (
        'said_by = "host"\ncites = [{ source = "report" }]\n',
        'said_by = "host"\n',
        [
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
        'publisher.en = "Paper"\ndate = 2026-10-20\nurl = "https://example.org/report"\n',
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
    "an address that poses as another": (
        "https://example.org/report",
        "https://bank.example@evil.example/",
        [
            f"13:7: warning link-misleading: the address of the source 'report' may mislead: {SIGN_IN}"
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
    "a long bottom line in two paragraphs": (
        '"Some 71 firms came [#firms]. More may follow."',
        "'''Some 71 firms came [#firms].\n\nMore may. They may! May they?'''",
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
        [
            "4:10: warning brief-old: the brief was issued 31 days ago; look whether it still holds and issue it anew",
        ],
    ),
    "a judgement that is not weighed": (
        'likelihood = "likely"\n',
        "",
        [f"1:1: warning judgement-without-likelihood: 1 assessment does not say how likely and how sure {WEIGH}"],
    ),
    "a promise of no standing": (
        'kind = "commitment"\nstatus = "stated"\ntext.en = "The host',
        'kind = "commitment"\ntext.en = "The host',
        [f"59:3: warning commitment-without-status: the commitment 'loan' has no status; add status = '…': {RUNGS}"],
    ),
    "a promise of no standing in the outlook": (
        'kind = "commitment"\nstatus = "stated"\ntext.en = "A loan',
        'kind = "commitment"\ntext.en = "A loan',
        [f"67:3: warning commitment-without-status: the commitment 'loan' has no status; add status = '…': {RUNGS}"],
    ),
    "a watch without a sign": (
        'trigger.en = "A signature."\n',
        "",
        [
            ("74:3: warning watch-without-trigger: 'signing' does not say what would show it; "
            "add trigger.en = '…', or due = a date to look again")
        ],
    ),
    "money without a currency": (
        '"The host offers a loan."',
        '"The host offers a loan of 5 million."',
        [f"59:3: warning money-incomplete: 'loan' speaks of money and gives no currency and no year; {MONEY}"],
    ),
    "money without a year": (
        '"The host offers a loan."',
        '"The host offers a loan of 5 million US dollars."',
        [f"59:3: warning money-incomplete: 'loan' speaks of money and gives no year; {MONEY}"],
    ),
    "money in a year without a currency": (
        '"The host offers a loan."',
        '"The host offers a loan of 5 million in 2025."',
        [f"59:3: warning money-incomplete: 'loan' speaks of money and gives no currency; {MONEY}"],
    ),
    "money whose currency its figure has": (
        '"The host offers a loan."',
        '"The host offers a loan."\nfigure = { value = 5, unit.en = "million", currency = "USD" }',
        [f"59:3: warning money-incomplete: 'loan' speaks of money and gives no year; {MONEY}"],
    ),
    "a tonnage of anything": (
        'text.en = "Trade with Pakistan grows."',
        'text.en = "Trade grows to 5 tonnes."\nfigure = { value = 5, unit.en = "tonnes" }',
        [
            ("55:10: warning tonnage-incomplete: the tonnage of 'growth' has no category, no code, no as_of; "
            "add category: proved reserves, production …")
        ],
    ),
    "a reserve of no date": (
        'text.en = "Trade with Pakistan grows."',
        'text.en = "Ore."\nfigure = { value = 5, unit.en = "Mt", category = "proved reserves", code = "JORC 2012" }',
        ["55:10: warning tonnage-incomplete: the tonnage of 'growth' has no as_of; add what its source says"],
    ),
    "one quantity with two values": (
        'text.en = "Trade with Pakistan grows."',
        'text.en = "Trade grows."\nfigure = { value = 72, unit.en = "Firms" }',
        [
            ("55:10: warning quantity-twice: 'growth' gives 72 Firms where 'firms' gives 71; "
            "one is wrong, or they count different things: let the unit say which")
        ],
    ),
    "one quantity with two values, further below": (
        '"The host offers a loan."',
        '"The host offers a loan."\nfigure = { value = 72, unit.en = "firms" }',
        [
            ("65:10: warning quantity-twice: 'loan' gives 72 firms where 'firms' gives 71; "
            "one is wrong, or they count different things: let the unit say which")
        ],
    ),
    "resources added to reserves in words": (
        'text.en = "Trade with Pakistan grows."',
        'text.en = "Resources and reserves at 5 sites."\nfigure = { value = 5, unit.en = "sites" }',
        ["50:3: error resources-and-reserves: 'growth' adds resources to reserves; give each by itself"],
    ),
    "a total of nothing": (
        'text.en = "Trade with Pakistan grows."',
        'text.en = "Trade grows."\ntotal_of = ["firms", "loan"]',
        [
            ("55:12: error total-wrong: 'growth' adds up figures, and not all have one; "
            "give each a figure, or drop total_of"),
            ("55:12: warning total-across-rungs: 'growth' adds up what has come differently far (no status, stated); "
            "give a total for each"),
        ],
    ),
    "a total that is none": (
        'text.en = "Trade with Pakistan grows."',
        'text.en = "Trade grows."\nfigure = { value = 70, unit.en = "firms" }\ntotal_of = ["firms"]',
        [
            ("55:10: warning quantity-twice: 'growth' gives 70 firms where 'firms' gives 71; "
            "one is wrong, or they count different things: let the unit say which"),
            "56:12: error total-wrong: 'growth' gives 70, and its parts add up to 71; mend one of them",
        ],
    ),
    "a total of different things": (
        'text.en = "Trade with Pakistan grows."',
        'text.en = "Trade grows."\nfigure = { value = 71, unit.en = "guests" }\ntotal_of = ["firms"]',
        [
            "56:12: error total-wrong: 'growth' adds up different units (firms, guests); count all in the same",
        ],
    ),
    "a day that moves": (
        "Nobody counted the rest.",
        "Nobody counted the rest last week.",
        [
            ("19:11: warning relative-date: 'last week' depends on the day it is read; "
            "write the date, or name it in Gaps")
        ],
    ),
    "a day that moves, in the outlook": (
        'text.en = "A loan."',
        'text.en = "A loan next year."',
        [
            ("71:11: warning relative-date: 'next year' depends on the day it is read; "
            "write the date, or name it in Gaps")
        ],
    ),
    "an event to come": (
        "[[section]]",
        '[event]\nname.en = "Forum"\ndate = 2026-11-24\n\n[[section]]',
        ["17:8: warning date-to-come: 2026-11-24 is after the brief's own date, 2026-11-23; mend one of them"],
    ),
    "a source from tomorrow": (
        "date = 2026-10-20",
        "date = 2026-11-25",
        ["12:8: warning date-to-come: 2026-11-25 is after the brief's own date, 2026-11-23; mend one of them"],
    ),
    "a year to come": (
        'text.en = "71 firms came."',
        'text.en = "71 firms came in 2031."',
        [f"28:11: warning date-to-come: {TO_COME}"],
    ),
    "a year to come, in a claim below one of the outlook": (
        'id = "loan"\ntab = "outlook"\nkind = "commitment"\nstatus = "stated"\ntext.en = "The host offers a loan."',
        'id = "loan"\ntab = "minerals"\nkind = "commitment"\nstatus = "stated"\ntext.en = "From 2031 on."',
        [f"64:11: warning date-to-come: {TO_COME}"],
    ),
    "a year to come, in prose": (
        "Nobody counted the rest.",
        "Nobody counts them before 2031.",
        [
            f"19:11: error number-without-fact: the number 2031 {UNCARRIED}",
            f"19:11: warning date-to-come: {TO_COME}",
        ],
    ),
    "a year to come, in the bottom line": (
        "More may follow.",
        "More may follow in 2031.",
        [
            f"6:18: error number-without-fact: the number 2031 {UNCARRIED}",
            f"6:18: warning date-to-come: {TO_COME}",
        ],
    ),
    "praise": (
        "Nobody counted the rest.",
        "Nobody counted the rest of this historic event.",
        ["19:11: warning promotional-words: 'historic' sells; say what was said or measured instead"],
    ),
    "a name with a slip": (
        "Trade with Pakistan grows.",
        "Trade with Balochistam grows.",
        [
            ("54:11: warning name-spelt-two-ways: 'Balochistam' is one letter from the name 'Balochistan'; "
            "spell it one way, or add an alias")
        ],
    ),
    **{
        f"a name with {slip}": (
            "Trade with Pakistan grows.",
            f"Trade with {word} grows.",
            [
                (f"54:11: warning name-spelt-two-ways: '{word.partition('’')[0]}' is one letter from the name "
                "'Balochistan'; spell it one way, or add an alias")
            ],
        )
        for slip, word in (
            ("a letter less", "Balochstan"),
            ("a letter more", "Ballochistan"),
            ("another letter inside", "Balichistan"),
            ("a slip before its ending", "Balochistam’s"),
        )
    },
    "a dismissal of nothing": (
        '[[gap]]\nid = "names"',
        '[[dismissal]]\nrule = "brief-old"\nreason.en = "Kept."\n\n[[gap]]\nid = "names"',
        [
            "46:3: warning dismissal-unused: the rule 'brief-old' finds nothing here any more; take the dismissal out"
        ],
    ),
    "a dismissal of no rule": (
        '[[gap]]\nid = "names"',
        '[[dismissal]]\nrule = "brief-odl"\nreason.en = "Kept."\n\n[[gap]]\nid = "names"',
        ["47:8: warning dismissal-unused: no rule is called 'brief-odl'; did you mean 'brief-old'?"],
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
    names = {rule.name for rule in RULES} | {UNUSED}
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
        pytest.param('"71 firms came."', '"71 firms came in 2026."', id="this year"),
        pytest.param('"71 firms came."', '"71 firms came, in 2025 too."', id="a year gone by"),
        pytest.param('text.en = "A loan."', 'text.en = "A loan in 2031."', id="a year to come, in the outlook"),
        pytest.param(
            "[[section]]", '[event]\nname.en = "F"\ndate = 2026-11-23\n\n[[section]]', id="an event of the day"
        ),
        pytest.param("[[section]]", '[event]\nname.en = "F"\n\n[[section]]', id="an event of no date"),
        pytest.param("Trade with Pakistan", "Trade with a Balochistani", id="a form of a name"),
        pytest.param("Trade with Pakistan", "Trade with Balochista", id="a name of which this is a form"),
        pytest.param("Trade with Pakistan", "Trade with Galochistan", id="another first letter"),
        pytest.param("Trade with Pakistan", "Trade with Baluchistam", id="two letters off"),
        pytest.param("offers a loan.", "offers a loan in dollars.", id="money without an amount"),
        pytest.param("offers a loan.", "offers a deal in 3 parts.", id="a deal that is counted, not valued"),
        pytest.param("offers a loan.", "speaks for 5 million people.", id="millions that are no money"),
        pytest.param("offers a loan.", "offers 5 million dollars in 2025.", id="money, currency and year"),
        pytest.param(
            '"The host offers a loan."',
            '"A loan."\nfigure = { value = 5, unit.en = "million", currency = "USD", year = 2025 }',
            id="money, currency and year in its figure",
        ),
        pytest.param("issued = 2026-11-23", "issued = 2027-01-01", id="a date to come"),
        pytest.param('"person"\nname.en = "Host"\nrole.en = "Chair"', '"group"\nname.en = "Host"', id="a group"),
    ],
)  # fmt: skip
def test_what_a_rule_lets_pass(sound: str, found: Found, right: str, wrong: str) -> None:
    """What only looks like a breach of a rule is none."""
    assert sound.count(right) == 1
    assert found(sound.replace(right, wrong)) == []


FACT = """
[[fact]]
id = "{id}"
tab = "outlook"
kind = "{kind}"
text.en = "{text}"
cites = [{{ source = "report" }}]
"""


def figure(name: str, text: str, value: float, unit: str, more: str = "") -> str:
    """A fact with a figure."""
    head = FACT.format(id=name, kind="event", text=text)
    return f'{head}figure = {{ value = {value}, unit.en = "{unit}"{more} }}\n'


@pytest.mark.parametrize("unit", ["%", "km", "MW", "million"])
def test_two_values_of_one_measure(sound: str, found: Found, unit: str) -> None:
    """A measure says nothing of what is measured: only the same words around two numbers mean the same thing."""
    different = figure("a", "The road has 5 of them.", 5, unit) + figure("b", "The rail has 6 of them.", 6, unit)
    assert found(sound + different) == []
    same = figure("a", "The road has 5,000 of them.", 5000, unit) + figure("b", "The  road has 6.1 of them.", 6.1, unit)
    (line,) = found(sound + same)
    assert f"quantity-twice: 'b' gives 6.1 {unit} where 'a' gives 5000" in line


def test_figures_of_nothing_are_not_compared(sound: str, found: Found) -> None:
    """Where no unit says what is counted, only that is told."""
    many = "".join(
        f"{FACT.format(id=name, kind='event', text=f'Event {name}.')}figure.value = {value}\n"
        for name, value in (("a", 1), ("b", 2))
    )
    assert [line.split()[2] for line in found(sound + many)] == ["figure-incomplete:", "figure-incomplete:"]


RESERVE = ', category = "{} reserves", code = "JORC", as_of = 2026-01-01'
RESOURCE = ', category = "{} resources", code = "JORC", as_of = 2026-01-01'


@pytest.mark.parametrize(
    ("one", "other", "is_found"),
    [
        (RESERVE.format("proved"), RESERVE.format("probable"), False),
        (RESOURCE.format("measured"), RESOURCE.format("indicated"), False),
        (RESOURCE.format("measured"), RESERVE.format("proved"), True),
        (RESERVE.format("proved"), "", False),
    ],
)
def test_parts_that_are_resources_and_reserves(sound: str, found: Found, one: str, other: str, is_found: bool) -> None:
    """A total may add up resources, or reserves, and never the two."""
    text = sound + figure("a", "North.", 2, "sites", one) + figure("b", "South.", 2, "sites", other)
    text += figure("sum", "All.", 4, "sites") + 'total_of = ["a", "b"]\n'
    rules = [line.split()[2] for line in found(text)]
    assert ("resources-and-reserves:" in rules) is is_found


def test_every_total_is_looked_at(sound: str, found: Found) -> None:
    """One that cannot be added up does not hide the next one."""
    text = sound + FACT.format(id="a", kind="event", text="A.") + 'total_of = ["firms"]\n'
    text += figure("b", "B.", 70, "firms") + 'total_of = ["firms"]\n'
    assert [line.split(" ", 3)[3][:9] for line in found(text) if "total-wrong" in line] == ["'a' adds ", "'b' gives"]


WEIGH_ALL = (
    "{} assessments do not say how likely and how sure ({}); "
    "add likelihood and confidence where the source says so, and leave it in Gaps if it does not"
)


@pytest.mark.parametrize(
    ("many", "named"),
    [(2, "a0, a1"), (5, "a0, a1, a2, a3, a4"), (7, "a0, a1, a2, a3, a4 and 2 more")],
)
def test_judgements_that_are_not_weighed(sound: str, found: Found, many: int, named: str) -> None:
    """They are told once, five of them by name."""
    facts = (FACT.format(id=f"a{number}", kind="assessment", text=f"Judgement {number}.") for number in range(many))
    assert found(sound + "".join(facts)) == [
        f"1:1: warning judgement-without-likelihood: {WEIGH_ALL.format(many, named)}"
    ]


def test_every_language_is_read(sound: str, found: Found) -> None:
    """A number that stands in one language alone is found there."""
    text = sound.replace('["en"]', '["en", "ur"]')
    for key in ("title", "publisher", "heading", "name", "role"):
        text = text.replace(f'\n{key}.en = "', f'\n{key}.ur = "x"\n{key}.en = "')
    text = text.replace('text.en = "71 firms came."', 'text = { en = "71 firms came.", ur = "۷۱" }')
    for key in ("text", "trigger"):
        text = re.sub(rf'\n{key}\.en = "(?!71 firms|Their)', rf'\n{key}.ur = "x"\n{key}.en = "', text)
    text = text.replace('text.en = "Their names."', 'text = { en = "Their names.", ur = "نام" }')
    text = text.replace('unit.en = "firms"', 'unit = { en = "firms", ur = "کمپنیاں" }')
    text = text.replace("bottom_line.en", 'bottom_line.ur = "۷۲ [#firms]"\nbottom_line.en')
    text = text.replace("body.en", 'body.ur = "۷۱ [#firms]"\nbody.en')
    assert found(text) == [f"7:18: error number-without-fact: the number 72 {UNCARRIED}"]
    later = text.replace('ur = "۷۱" }', 'ur = "2031: ۷۱" }')
    assert [line.split()[2] for line in found(later)] == ["number-without-fact:", "date-to-come:"]


@pytest.mark.parametrize(("digits", "quoted"), [(60, "7" * 60), (61, "7" * 59 + "…"), (5000, "7" * 59 + "…")])
def test_of_a_very_long_number_the_beginning_is_quoted(sound: str, found: Found, digits: int, quoted: str) -> None:
    """A finding is a line that somebody reads."""
    text = sound.replace("bottom_line.en = ", f'bottom_line.en = "{"7" * digits}"\n#', 1)
    assert [line for line in found(text) if "without-fact" in line] == [
        f"6:18: error number-without-fact: the number {quoted} {UNCARRIED}"
    ]


@pytest.mark.parametrize(
    ("language", "words", "rules"),
    [
        pytest.param("zh", "日前公布", ["relative-date"], id="Chinese, the other day"),
        pytest.param("zh", "应于11月20日前公布", [], id="Chinese, before a day"),
        pytest.param("zh", "明年公布", ["relative-date"], id="Chinese, next year"),
        pytest.param("zh", "报告说明年度产量", [], id="Chinese, says the year's"),
        pytest.param("zh", "上周公布", ["relative-date"], id="Chinese, last week"),
        pytest.param("zh", "一年以上周期", [], id="Chinese, a cycle"),
        pytest.param("zh", "据Wang Huihau表示", ["name-spelt-two-ways"], id="a Latin name in Chinese"),
        pytest.param("zh", "据Wang Huihua表示", [], id="the same as it is spelt"),
        pytest.param("ur", "آج بتایا گیا", ["relative-date"], id="Urdu, today"),
        pytest.param("ur", "آجر نے بتایا", [], id="Urdu, an employer"),
        pytest.param("zh-Hans", "上周的历史性会议", ["relative-date", "promotional-words"], id="a variety of Chinese"),
        pytest.param("ur-PK", "آج ایک تاریخی دن", ["relative-date", "promotional-words"], id="Urdu as in Pakistan"),
        pytest.param("en-GB", "Today is historic", ["relative-date", "promotional-words"], id="English as in Britain"),
        pytest.param("fr", "Today is historic", [], id="a language nobody has words of"),
    ],
)
def test_words_of_other_languages(language: str, words: str, rules: list[str]) -> None:
    """In Chinese and Urdu too, what only looks like a breach of a rule is none, and what is one is found."""
    text = f"""
        format = 1
        id = "other"
        languages = ["{language}"]
        issued = 2026-11-23
        title.{language} = "x"
        [[participant]]
        id = "wang"
        kind = "person"
        name.{language} = "Wang Huihua"
        [[outlook]]
        id = "words"
        kind = "expectation"
        text.{language} = "{words}"
    """
    found = [finding.rule for finding in check(loads(text.encode()), dt.date(2026, 11, 24))]
    looked_for = {"relative-date", "promotional-words", "name-spelt-two-ways"}
    assert [rule for rule in found if rule in looked_for] == rules


def test_every_address_is_looked_at(sound: str, found: Found) -> None:
    """A source without one does not hide the next."""
    second = SECOND_SOURCE.replace("mailto:desk@example.org", "https://bank.example@evil.example/")
    text = sound.replace('url = "https://example.org/report"\n', "").replace("[[section]]", second + "[[section]]")
    assert [line.split()[2] for line in found(text)] == [
        "source-undescribed:",
        "source-uncited:",
        "link-misleading:",
    ]


def test_errors_come_first_without_places(sound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no file is at hand, errors stand before warnings, each in the order of the rules."""
    text = sound.replace('cites = [{ source = "report" }]\n', "", 1).replace("count = 71", "count = 70")
    monkeypatch.setattr(report, "RULES", RULES[::-1])
    findings = check(loads(text.encode()), dt.date(2027, 11, 24))
    assert [(finding.severity.value, finding.rule) for finding in findings] == [
        ("error", "count-without-fact"),
        ("error", "claim-without-source"),
        ("warning", "brief-old"),
    ]


def test_checks_are_given_up_when_nobody_waits_for_them(sound: str) -> None:
    """Another brief was opened meanwhile: no rule is begun any more."""
    brief, answers = loads(sound.encode(), "f"), iter([False, True])
    with pytest.raises(Cancelled):
        check(brief, dt.date(2026, 11, 24), lambda: next(answers))


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


def test_what_is_dismissed_is_told_no_more(sound: str) -> None:
    """A dismissal takes a finding of its rule out, at its record or everywhere, and the result counts it."""
    broken = sound.replace('publisher.en = "Paper"\n', "").replace("the rest.", "the rest of this historic day.")
    day = dt.date(2026, 11, 24)
    assert [finding.rule for finding in check(loads(broken.encode()), day)] == [
        "source-undescribed",
        "promotional-words",
    ]
    for at, left in (('at = "report"\n', []), ("", []), ('at = "other"\n', ["source-undescribed", UNUSED])):
        dismissals = (
            f'[[dismissal]]\nrule = "source-undescribed"\n{at}reason.en = "Printed."\n'
            '[[dismissal]]\nrule = "promotional-words"\nat = "who"\nreason.en = "A name."\n'
        )
        brief = loads((broken + dismissals).encode())
        assert [finding.rule for finding in check(brief, day)] == left
        everything = check_all(brief, day)
        assert [*filter(lambda it: it.dismissed is None, everything)] == [*everything[: len(left)]]  # the rest is last
        gone = [str(finding.dismissed["en"]) for finding in everything if finding.dismissed]
        assert gone == (["Printed.", "A name."] if not left else ["A name."])
    assert summary(check_all(loads((broken + dismissals).encode()), day)) == "checks passed, 2 warnings, 1 dismissed"


def test_the_bundled_brief() -> None:
    """The bundled brief has four warnings, for what its source leaves open, and no error."""
    findings = check(load(resources.bundled_brief()), dt.date(2026, 11, 24))
    assert [(finding.rule, finding.severity) for finding in findings] == [
        *[("source-undescribed", Severity.WARNING)] * 3,
        ("judgement-without-likelihood", Severity.WARNING),
    ]
    assert summary(findings) == "checks passed, 4 warnings"
    missing = [finding.message.split("has no ")[1].split(";")[0] for finding in findings[:3]]
    assert missing == ["publisher", "date", "url"]


def test_why_a_rule_matters() -> None:
    """Each finding can say why its rule matters, that on dismissals too."""
    assert [report.why(rule.name) for rule in RULES] == [rule.why for rule in RULES]
    assert report.why(UNUSED) == "What is dismissed is looked at once more."


def test_every_rule_is_in_the_readme() -> None:
    """The README has a line for each rule, with its weight and why it matters."""
    readme = (Path(resources.__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    lines = {f"| `{rule.name}` | {rule.severity.value} | {rule.why} |" for rule in RULES}
    assert lines <= set(readme.splitlines())
    assert f"| `{UNUSED}` | warning |" in readme
