"""The result of the checks in words. Never "verified": software cannot judge truth."""

from collections.abc import Sequence

from briefing.checks.findings import Finding
from briefing.checks.report import tally
from briefing.qt.words import counted, listed, translate


def outcome(findings: Sequence[Finding]) -> str:
    """How many errors and warnings there are, and how many findings the brief's author has dismissed."""
    errors, warnings = tally(tuple(findings))
    dismissed = sum(finding.dismissed is not None for finding in findings)
    parts = [
        counted(errors, translate("Outcome", "{} error"), translate("Outcome", "{} errors"))
        if errors
        else translate("Outcome", "checks passed")
    ]
    if warnings:
        parts.append(counted(warnings, translate("Outcome", "{} warning"), translate("Outcome", "{} warnings")))
    if dismissed:
        parts.append(translate("Outcome", "{number} dismissed").format(number=dismissed))
    return listed(parts)
