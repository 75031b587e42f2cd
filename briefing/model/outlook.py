"""What is said about the time to come."""

import datetime as dt
from enum import StrEnum
from typing import Annotated

import msgspec

from briefing.model.base import Id, Record
from briefing.model.standing import Status
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
    status: Annotated[Status | None, msgspec.Meta(description="Of a commitment: how far it has come.")] = None
    trigger: Annotated[Text | None, msgspec.Meta(description="Of what to watch: what would show it.")] = None
    due: Annotated[dt.date | None, msgspec.Meta(description="Of what to watch: the day to look at it again.")] = None
    facts: Annotated[tuple[str, ...], msgspec.Meta(description="The ids of the facts this entry rests on.")] = ()
