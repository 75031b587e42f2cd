"""Finds which record of one version is which of the other."""

from collections import deque
from collections.abc import Callable, Hashable
from typing import Generic, NamedTuple, Protocol, TypeVar


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


Record = TypeVar("Record", bound=_WithId)
Look = Callable[[Record], Hashable]
"""What a reader knows a record by."""


class Pairs(NamedTuple, Generic[Record]):
    """The records of one kind in both versions, and which is which."""

    olds: tuple[Record, ...]
    news: tuple[Record, ...]

    new_of: dict[str, Record]
    """The new record by the old id."""
    old_of: dict[str, Record]
    """The old record by the new id."""


def paired(
    olds: tuple[Record, ...], news: tuple[Record, ...], look: Look[Record], *, is_known_by_id: bool = False
) -> Pairs[Record]:
    """Pair the records of two versions.

    Of a kind whose ids no reader sees, what looks alike is the same under whatever id, and only what is left goes by
    its id; of a kind that is known by its ids those come first. Alike ones go in order, so that either way round the
    same are paired.
    """
    pairs: Pairs[Record] = Pairs(olds, news, {}, {})
    by_id: Look[Record] = lambda record: record.id  # noqa: E731 -- a value among values
    both: Look[Record] = lambda record: (record.id, look(record))  # noqa: E731
    for key in (by_id, look) if is_known_by_id else (both, look, by_id):
        waiting: dict[Hashable, deque[Record]] = {}
        for record in olds:
            if record.id not in pairs.new_of:
                waiting.setdefault(key(record), deque()).append(record)
        if not waiting:
            break
        for record in news:
            if record.id not in pairs.old_of and (alike := waiting.get(key(record))):
                old = alike.popleft()
                pairs.new_of[old.id] = record
                pairs.old_of[record.id] = old
    return pairs
