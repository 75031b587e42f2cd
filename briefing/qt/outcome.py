"""The result of the checks in words. Never "verified": software cannot judge truth."""

from collections.abc import Sequence

from briefing.checks.findings import Finding
from briefing.checks.report import tally
from briefing.qt.counts import Counts
from briefing.qt.words import listed, translate


def outcome(findings: Sequence[Finding]) -> str:
    """How many errors and warnings there are, and how many findings the brief's author has dismissed."""
    errors, warnings = tally(tuple(findings))
    dismissed = sum(finding.dismissed is not None for finding in findings)
    parts = [Counts().errors(errors) if errors else translate("Outcome", "checks passed")]
    if warnings:
        parts.append(Counts().warnings(warnings))
    if dismissed:
        parts.append(translate("Outcome", "{number} dismissed").format(number=dismissed))
    return listed(parts)
