"""A change between two versions of a brief: what became of which record, in the words of both."""

from enum import StrEnum
from typing import NamedTuple

from briefing.model.brief import Tab
from briefing.model.passages import Key


class What(StrEnum):
    """What became of a record, a paragraph or a field."""

    ADDED = "added"
    WITHDRAWN = "withdrawn"
    CHANGED = "changed"
    RENAMED = "renamed"
    MOVED = "moved"


class Place(NamedTuple):
    """Where the window shows something: a tab, and a passage in it."""

    tab: Tab
    key: Key


class Change(NamedTuple):
    """One difference.

    `kind` and `id` name the record as the file does, `field` what of it (empty: all of it). `old` and `new` are words
    in `language`, empty where there are none; a text is never empty. `place` is in the new version; None where it has
    none.
    """

    change: What
    kind: str
    id: str
    field: str
    old: str
    new: str
    language: str
    place: Place | None = None


class Comparison(NamedTuple):
    """All that changed, and the language it is told in: the best of those that both versions have."""

    language: str
    changes: tuple[Change, ...]
