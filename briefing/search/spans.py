"""Spans of a text, and where they come from."""

from collections.abc import Iterable, Iterator

Span = tuple[int, int]
"""From one code point of a text to before another."""


def places(text: str, term: str) -> Iterator[int]:
    """Where `term` stands in `text`; two places may overlap."""
    place = text.find(term)
    while place >= 0:
        yield place
        place = text.find(term, place + 1)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap or touch joined."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
