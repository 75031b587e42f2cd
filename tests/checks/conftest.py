"""A brief that no rule has anything to say about, and the findings of one that is changed in one place."""

import datetime as dt
from collections.abc import Callable

import pytest

from briefing.checks.findings import Finding
from briefing.checks.report import check, place
from briefing.model.load import loads

_SOUND = """\
format = 1
id = "sound"
languages = ["en"]
issued = 2026-11-23
title.en = "Sound"
bottom_line.en = "Some 71 firms came [#firms]. More may follow."

[[source]]
id = "report"
title.en = "Report"
publisher.en = "Paper"
date = 2026-10-20
url = "https://example.org/report"

[[section]]
id = "who"
tab = "participants"
heading.en = "Who came in 2026"
body.en = '''
There were 71 firms [#firms].

Nobody counted the rest.'''

[[fact]]
id = "firms"
tab = "overview"
kind = "figure"
text.en = "71 firms came."
figure = { value = 71, unit.en = "firms" }
said_by = "host"
cites = [{ source = "report" }]

[[participant]]
id = "host"
kind = "person"
name.en = "Host"
role.en = "Chair"

[[participant]]
id = "firms"
kind = "group"
name.en = "Firms of Balochistan"
count = 71
facts = ["firms"]

[[gap]]
id = "names"
text.en = "Their names."

[[fact]]
id = "growth"
tab = "outlook"
kind = "assessment"
text.en = "Trade with Pakistan grows."
likelihood = "likely"
confidence = "moderate"
cites = [{ source = "report" }]

[[fact]]
id = "loan"
tab = "outlook"
kind = "commitment"
status = "stated"
text.en = "The host offers a loan."
cites = [{ source = "report" }]

[[outlook]]
id = "loan"
kind = "commitment"
status = "stated"
text.en = "A loan."
facts = ["loan"]

[[outlook]]
id = "signing"
kind = "watch"
trigger.en = "A signature."
text.en = "Whether the loan is signed."
facts = ["loan"]
"""


@pytest.fixture(scope="session")
def sound() -> str:
    """A file that keeps every rule."""
    return _SOUND


@pytest.fixture(scope="session")
def found() -> Callable[..., list[str]]:
    """Tells the findings in a file as lines, read on a day of November 2026."""

    def tell(text: str, day: int = 24) -> list[str]:
        findings: tuple[Finding, ...] = check(loads(text.encode(), "f"), dt.date(2026, 11, day))
        return [
            f"{line}:{column}: {finding.severity.value} {finding.rule}: {finding.message}"
            for line, column, finding in place(findings, text)
        ]

    return tell
