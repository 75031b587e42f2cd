"""Runs the rules over a brief and says where their findings are."""

import datetime as dt
from typing import NamedTuple

from briefing.checks.findings import Finding, Severity
from briefing.checks.rules import RULES, Context
from briefing.model.brief import Brief
from briefing.model.problems import Fault


class Placed(NamedTuple):
    """A finding with its line and column in the file, from 1."""

    line: int
    column: int
    finding: Finding


def check(brief: Brief, today: dt.date) -> tuple[Finding, ...]:
    """What `brief` has to answer for when it is read on `today`; errors first, else in the order of the rules."""
    context = Context(brief, today)
    found = [finding for rule in RULES for finding in rule(context)]
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.ERROR))


def place(findings: tuple[Finding, ...], source: str) -> tuple[Placed, ...]:
    """The findings with their places in `source`, the text of the file, in its order."""
    if not findings:
        return ()
    from briefing.model.positions import locate  # a parser for positions is needed only where there are findings

    problems = locate(source, [Fault(finding.path, finding.message) for finding in findings])
    placed = [
        Placed(problem.line, problem.column, finding) for problem, finding in zip(problems, findings, strict=True)
    ]
    return tuple(sorted(placed, key=lambda item: (item.line, item.column)))


def tally(findings: tuple[Finding, ...]) -> tuple[int, int]:
    """How many errors and how many warnings there are."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return errors, len(findings) - errors


def summary(findings: tuple[Finding, ...]) -> str:
    """The result in words. Never "verified": software cannot judge truth."""
    errors, warnings = tally(findings)
    noted = f", {_counted(warnings, 'warning')}" if warnings else ""
    return f"{_counted(errors, 'error')}{noted}" if errors else f"checks passed{noted}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
