"""What a query finds, as the window needs it. It is made off the UI thread, and knows nothing of Qt."""

from itertools import groupby
from typing import NamedTuple

from briefing.search.results import Results
from briefing.search.snippet import is_tall, snippet

_MOST_MEASURED = 300


class Room(NamedTuple):
    """The room that a hit takes: its width in letters and whether they are tall, and the same of why it was found."""

    width: int
    is_tall: bool
    has_reason: bool
    is_reason_tall: bool


class Found(NamedTuple):
    """The hits of a query, and what a list of them looks like."""

    results: Results
    """The hits place by place."""
    rooms: tuple[Room, ...]
    """What each hit takes in a list; empty where there are too many to measure."""
    tabs: tuple[int, ...]
    """The rows that are the first of their tab."""
    titled: tuple[int, ...]
    """The rows that are the first of their place, but for those that are its title themselves."""


def found_by(results: Results) -> Found:
    """What the window needs to know of `results`, which are grouped."""
    few = results if len(results) <= _MOST_MEASURED else ()
    measured = [(snippet(hit), hit.why) for hit in few]
    rooms = (
        Room(words.width, words.is_tall, bool(why), any(is_tall(reason.text) for reason in why))
        for words, why in measured
    )
    tabs = [next(groups) for _, groups in groupby(results.groups, key=lambda group: group.place.tab)]
    titled = [group.start for group in results.groups if not group.begins_with_title]
    return Found(results, tuple(rooms), tuple(group.start for group in tabs), tuple(titled))
