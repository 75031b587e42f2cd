"""Frees what was loaded, a brief or its index, bit by bit.

The million objects of a long one, freed at once where the last reference to them goes, hold the window up for 0.1 s.
"""

import _thread
from collections.abc import Collection, Iterable, Sized
from threading import Event, Lock
from time import perf_counter, sleep

from PySide6.QtCore import QTimer

_AT_ONCE = 500
"""Objects that are freed where their last reference goes."""
_FEW = 50
"""Objects that are freed before another thread may go on."""
_SLICE = 0.001
"""Seconds of freeing, with a pause as long after each: nobody waits for it."""
_DEEP = 3
"""How far containers are looked for in what is freed: an index has its lines, which have their texts."""
_OURS = "briefing."

Parts = list[list[object]]

_one_at_a_time = Lock()
"""Of several threads that want to go on Python chooses one: the more there are, the longer the window waits."""
_has_gone = Event()
"""Set where something has been freed since that was asked last."""


def part_with(*things: object) -> None:
    """Free `things`, in a thread of its own, once the work under way on this one has let go of them too.

    They are no widgets. What still refers to one of them later keeps it, and frees it at once where it ends.
    """
    held = [thing for thing in things if not (isinstance(thing, Sized) and len(thing) <= _AT_ONCE)]
    if held:
        QTimer.singleShot(0, lambda: _thread.start_new_thread(_take_apart, (held,)))


def has_parted() -> bool:
    """Whether something is being freed, or has been since this was asked last."""
    is_under_way, has_gone = _one_at_a_time.locked(), _has_gone.is_set()  # what ends in between has been under way
    if has_gone:
        _has_gone.clear()
    return is_under_way or has_gone


def _take_apart(held: list[object]) -> None:
    with _one_at_a_time:
        parts: Parts = []
        _gather(held, parts, _DEEP)
        held.clear()  # with which the containers go, but for what is in them
        begin = perf_counter()
        while parts:
            part = parts[-1]
            while part:
                del part[-_FEW:]
                if perf_counter() - begin > _SLICE:
                    sleep(_SLICE)
                    begin = perf_counter()
            parts.pop()
        _has_gone.set()


def _gather(things: Iterable[object], parts: Parts, deep: int) -> None:
    """Add to `parts` what is in the long containers among `things`, and in `things` so deep."""
    for thing in things:
        if isinstance(thing, dict):
            _add(parts, thing)
            _add(parts, thing.values())
            if deep and len(thing) <= _AT_ONCE:
                _gather(thing.values(), parts, deep - 1)
        elif isinstance(thing, (tuple, list, frozenset, set)):
            _add(parts, thing)
        elif deep and type(thing).__module__.startswith(_OURS):
            _gather(_held_by(thing), parts, deep - 1)


def _add(parts: Parts, items: Collection[object]) -> None:
    if len(items) > _AT_ONCE:
        parts.append([*items])


def _held_by(thing: object) -> Iterable[object]:
    fields = getattr(thing, "__struct_fields__", ())
    return [*(getattr(thing, field) for field in fields), *getattr(thing, "__dict__", {}).values()]
