"""What a query finds, as most tests want to know it."""

from briefing.search.results import Results


def records(results: Results) -> set[tuple[str, str]]:
    """The kind and id of every record with a hit."""
    return {(hit.passage.key.kind, hit.passage.key.id) for hit in results}
