"""What is said about the time to come."""

from enum import StrEnum
from typing import Annotated

import msgspec

from briefing.model.base import Id, Record
from briefing.model.text import Text


class OutlookKind(StrEnum):
    """What an outlook item is."""

    COMMITMENT = "commitment"
    POLICY = "policy"
    EXPECTATION = "expectation"
    WATCH = "watch"


class OutlookItem(Record, frozen=True):
    """A commitment, a policy, an expectation, or something to watch."""

    id: Id
    kind: OutlookKind
    text: Text
    condition: Annotated[
        Text | None, msgspec.Meta(description="The condition it is said to hang on, as part of the claim.")
    ] = None
    facts: Annotated[tuple[str, ...], msgspec.Meta(description="The ids of the facts this entry rests on.")] = ()
