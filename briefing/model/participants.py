"""Who took part: people, organisations and groups."""

from enum import StrEnum
from typing import Annotated

import msgspec

from briefing.model.base import Id, Record, Words
from briefing.model.text import Text

Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$(?!\n)", description="ISO 3166-1 alpha-2, e.g. PK.")]

Count = Annotated[int, msgspec.Meta(ge=0, description="How many companies, people … a group has.")]


class ParticipantKind(StrEnum):
    """What a participant is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"


class Participant(Record, frozen=True):
    """Someone who took part, or in whose name something is said."""

    id: Id
    kind: ParticipantKind
    name: Text
    role: Text | None = None
    organisation: Annotated[str | None, msgspec.Meta(description="The id of a participant.")] = None
    country: Country | None = None
    count: Count | None = None
    facts: Annotated[tuple[str, ...], msgspec.Meta(description="The ids of the facts this entry rests on.")] = ()
    aliases: Annotated[tuple[Words, ...], msgspec.Meta(description="Other names and scripts; searched too.")] = ()
