"""Runs the rules over a brief and says where their findings are."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import NamedTuple

from briefing.checks.findings import Finding, Severity
from briefing.checks.rule import Context
from briefing.checks.rules import RULES
from briefing.errors import Cancelled
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.brief import Brief
from briefing.model.integrity import closest
from briefing.model.problems import Fault, Path

UNUSED = "dismissal-unused"
"""The rule that every dismissal has something to do."""

_INTO_A_RECORD = 2


class Placed(NamedTuple):
    """A finding with its line and column in the file, from 1."""

    line: int
    column: int
    finding: Finding


def check(brief: Brief, today: dt.date, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[Finding, ...]:
    """What `brief` has to answer for when it is read on `today`; errors first, else in the order of the rules.

    What its author has dismissed is not among it: see `check_all`. Raises `Cancelled` where `is_cancelled` says so.
    """
    return tuple(finding for finding in check_all(brief, today, is_cancelled) if finding.dismissed is None)


def check_all(brief: Brief, today: dt.date, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[Finding, ...]:
    """The same with what the author has dismissed, each with its reason; that last."""
    context = Context(brief, today)
    found: list[Finding] = []
    for rule in RULES:
        if is_cancelled():
            raise Cancelled
        found += [Finding(rule.name, rule.severity, path, said) for path, said in rule.find(context)]
    if brief.dismissals:
        found = [*_dismissed(brief, found)]
    return tuple(sorted(found, key=lambda it: (it.dismissed is not None, it.severity is not Severity.ERROR)))


def _dismissed(brief: Brief, found: list[Finding]) -> Iterator[Finding]:
    """The findings, those with their reason that the brief dismisses; then the dismissals that have nothing to do."""
    reasons = {(dismissal.rule, dismissal.at): dismissal.reason for dismissal in brief.dismissals}
    used: set[tuple[str, str | None]] = set()
    for finding in found:
        keys = ((finding.rule, record_id(brief, finding.path)), (finding.rule, None))
        key = next((key for key in keys if key in reasons), None)
        if key is None:
            yield finding
        else:
            used.add(key)
            yield finding._replace(dismissed=reasons[key])
    names = {rule.name for rule in RULES}
    for number, dismissal in enumerate(brief.dismissals):
        if dismissal.rule not in names:
            said = message(QT_TRANSLATE_NOOP("Checks", "no rule is called '{rule}'"), rule=dismissal.rule)
            near = closest(dismissal.rule, names)
            if near:
                said = message(QT_TRANSLATE_NOOP("Checks", "{what}; did you mean '{near}'?"), what=said, near=near)
            yield Finding(UNUSED, Severity.WARNING, ("dismissal", number, "rule"), said)
        elif (dismissal.rule, dismissal.at) not in used:
            template = QT_TRANSLATE_NOOP(
                "Checks", "the rule '{rule}' finds nothing here any more; take the dismissal out"
            )
            yield Finding(UNUSED, Severity.WARNING, ("dismissal", number), message(template, rule=dismissal.rule))


def record_id(brief: Brief, path: Path) -> str | None:
    """The id of the record that `path` leads into; None where it leads to the brief itself."""
    if len(path) < _INTO_A_RECORD or path[0] not in brief.records:
        return None
    return str(brief.records[str(path[0])][int(path[1])].id)


def why(rule: str) -> str:
    """Why the rule of that name matters, in an English sentence; it has a translation under `Checks`."""
    unused = QT_TRANSLATE_NOOP("Checks", "What is dismissed is looked at once more.")
    return next((known.why for known in RULES if known.name == rule), unused)


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
    """How many errors and how many warnings there are, but for those that are dismissed."""
    counted = [finding.severity for finding in findings if finding.dismissed is None]
    errors = counted.count(Severity.ERROR)
    return errors, len(counted) - errors


def summary(findings: tuple[Finding, ...]) -> str:
    """The result in words. Never "verified": software cannot judge truth."""
    errors, warnings = tally(findings)
    noted = f", {_counted(warnings, 'warning')}" if warnings else ""
    dismissed = sum(finding.dismissed is not None for finding in findings)
    noted += f", {dismissed} dismissed" if dismissed else ""
    return f"{_counted(errors, 'error')}{noted}" if errors else f"checks passed{noted}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
