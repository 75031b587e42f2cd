"""What a document is made of: small pieces that say what to show, not how it looks."""

from enum import StrEnum
from typing import NamedTuple

from briefing.model.markup import Block
from briefing.model.passages import Key

CLAIM_LINK = "claim:"
"""Before the id of a claim, and where it is one of several, the ids of them all."""
LIST_LINK = "claims:"
"""Before what all claims are listed of: its kind, a slash, its id."""


class Style(StrEnum):
    """How plain words are set."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    LABEL = "label"
    MUTED = "muted"
    BULLET = "bullet"
    ITEM = "item"
    NOTE = "note"
    CONDITION = "condition"
    HIDDEN = "hidden"


class Heading(NamedTuple):
    """A heading of level 1 or 2."""

    level: int
    text: str
    key: Key | None = None


class Line(NamedTuple):
    """Words in one style; with a key they are a passage, with a link they are pressed."""

    text: str
    style: Style = Style.BODY
    key: Key | None = None
    link: str = ""
    lead_in: str = ""
    """Words set before the passage, which are no part of it."""
    claims: tuple[str, ...] = ()
    lead_out: str = ""
    """Words set behind the passage, likewise."""


class Prose(NamedTuple):
    """A paragraph or list item of prose."""

    block: Block
    key: Key
    style: Style = Style.BODY


class Row(NamedTuple):
    """Short lines set on one, in the style of the first."""

    lines: tuple[Line, ...]


class Card(NamedTuple):
    """A key figure: its value, what is counted, and the fact it comes from."""

    value: str
    unit: str
    fact: str
    keys: tuple[Key, Key]


class Cards(NamedTuple):
    """Key figures side by side."""

    cards: tuple[Card, ...]


PAUSE = Row(())
"""Nothing to show: time has passed in finding that, and the writer may rest."""

Piece = Heading | Line | Row | Prose | Cards
