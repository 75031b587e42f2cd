"""No brief, however odd, stops the checks, and every finding has a place in its file."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from briefing.checks.report import check_all, place
from briefing.model.load import loads

WORDS = st.lists(
    st.sampled_from(
        "today 71 2031 5,000 million US$ 美元 روپے tonnes Balochistam Pakistan historic 双赢 آج resources and reserves "
        "worth loan . ! 。 [#a] [#b] *x* \u202e 𐍈 0.5 ٧١".split(" ")
    ),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(texts=st.lists(WORDS, min_size=6, max_size=6), value=st.sampled_from(["71", "0.1", "-5", "1e300"]))
def test_checks_of_anything(texts: list[str], value: str) -> None:
    """Numbers, money, dates, praise and names in any order: findings, each with a line, and nothing else."""
    bottom, body, first, second, unit, watch = texts
    source = f"""\
format = 1
id = "any"
languages = ["en"]
issued = 2026-11-23
title.en = "Any"
bottom_line.en = '''{bottom}'''
[[section]]
id = "s"
tab = "overview"
heading.en = "H"
body.en = '''{body}'''
[[fact]]
id = "a"
tab = "overview"
kind = "figure"
text.en = '''{first}'''
figure = {{ value = {value}, unit.en = '''{unit}''' }}
[[fact]]
id = "b"
tab = "outlook"
kind = "commitment"
text.en = '''{second}'''
figure = {{ value = 71, unit.en = '''{unit}''' }}
total_of = ["a", "b"]
[[participant]]
id = "p"
kind = "group"
name.en = "Balochistan Chamber"
[[outlook]]
id = "o"
kind = "watch"
text.en = '''{watch}'''
[[dismissal]]
rule = "relative-date"
reason.en = "So."
"""
    findings = check_all(loads(source.encode()), dt.date(2026, 11, 25))
    placed = place(findings, source)
    assert len(placed) == len(findings) > 0
    assert all(1 <= found.line <= source.count("\n") for found in placed)
    assert all("\n" not in found.finding.message for found in placed)
