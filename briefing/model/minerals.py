"""The minerals a brief is about."""

from typing import Annotated

import msgspec

from briefing.model.base import Id, Record, Words
from briefing.model.text import Text


class Mineral(Record, frozen=True):
    """A mineral or a group of minerals."""

    id: Id
    name: Text
    symbol: Annotated[Words | None, msgspec.Meta(description="The chemical symbol, where there is one.")] = None
    group: Text | None = None
    status: Text | None = None
    constraints: Annotated[Text | None, msgspec.Meta(description="What holds it back.")] = None
    facts: Annotated[tuple[str, ...], msgspec.Meta(description="The ids of the facts this entry rests on.")] = ()
    aliases: Annotated[tuple[Words, ...], msgspec.Meta(description="Other names and scripts; searched too.")] = ()
