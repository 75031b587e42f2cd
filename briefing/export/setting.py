"""How a document is made: how much of a brief it shows, on which paper, with which mark."""

from enum import StrEnum
from typing import NamedTuple


class Profile(StrEnum):
    """How much of a brief a document shows.

    `ONE_PAGE`: the bottom line, key figures, what matters most, what to watch and the sources on one A4 page, whatever
    the brief's length; what has no room is left out, the least important first, and the page says how much that is.
    `SUMMARY`: prose, tables, and the speaker, condition and source of every claim, on at most four pages; what has no
    room is left out as for one page.
    `FULL`: all of the brief, however long: that, and the contents, a chart, other names, every claim in words with its
    kind and the sections that rest on it, and what the checks say.
    """

    ONE_PAGE = "one-page"
    SUMMARY = "summary"
    FULL = "full"


class Paper(StrEnum):
    """What a document is printed on."""

    A4 = "a4"
    LETTER = "letter"


MOST_PAGES_OF_A_SUMMARY = 4

PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
"""The names that the typesetter has for them."""


class Part(StrEnum):
    """What of a brief can be left out of a summary or a full document; claims and sources cannot."""

    OVERVIEW = "overview"
    PARTICIPANTS = "participants"
    MINERALS = "minerals"
    OUTLOOK = "outlook"
    GAPS = "gaps"


LONGEST_MARK = 60
"""The most characters of a handling mark: it stands on one line."""


class Setting(NamedTuple):
    """How a document is made: how much it shows, on which paper, with which handling mark, and which of its parts."""

    profile: Profile = Profile.SUMMARY
    paper: Paper = Paper.A4
    mark: str = ""
    """Words at the head and foot of each page, such as `TLP:GREEN`; at most `LONGEST_MARK` characters."""
    parts: frozenset[Part] = frozenset(Part)
