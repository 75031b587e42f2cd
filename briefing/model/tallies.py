"""Counts over a brief's records."""

from briefing.model.brief import Brief


def counts_by_country(brief: Brief) -> dict[str, int]:
    """How many companies, people and so on the participants of each country are, as far as both are known."""
    counts: dict[str, int] = {}
    for participant in brief.participants:
        if participant.country is not None and participant.count is not None:
            counts[participant.country] = counts.get(participant.country, 0) + participant.count
    return counts
