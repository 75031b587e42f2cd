"""How long the UI thread is held, and by what: a timer that is due again and again notes how late it comes."""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread, get_ident, main_thread
from types import FrameType

from PySide6.QtCore import Qt, QTimer

_TICK_MS = 5
_LOOK_EVERY = 0.004
"""Seconds between two looks at what the threads do."""
_DEPTH = 7


class Lateness:
    """Notes the longest time between two ticks, by the clock and in processor time of the UI thread itself.

    The second leaves out what else the machine was busy with, and the work of the program's other threads.
    """

    def __init__(self, tick_ms: int = _TICK_MS) -> None:
        """Start to tick."""
        self.ticks = 0
        self.begin()
        self._timer = QTimer(interval=tick_ms, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was before."""
        self.last, self.longest = time.perf_counter(), 0.0
        self._used, self.own = time.thread_time(), 0.0

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self.last) * 1000)
        self.own = max(self.own, (used - self._used) * 1000)
        self.last, self._used = now, used
        self.ticks += 1


class Witness:
    """Looks, from a thread of its own, at what all others do while the UI thread is held for too long."""

    def __init__(self, lateness: Lateness, most_ms: float) -> None:
        """Look whenever `lateness` has not ticked for `most_ms`."""
        self._lateness, self._most = lateness, most_ms / 1000
        self._end = Event()
        self.seen: Counter[str] = Counter()
        """What was seen, and how often."""

    @contextmanager
    def looking(self) -> Iterator[None]:
        """Look as long as the block runs."""
        thread = Thread(target=self._look, daemon=True)
        thread.start()
        yield
        self._end.set()
        thread.join()

    def _look(self) -> None:
        while not self._end.wait(_LOOK_EVERY):
            if time.perf_counter() - self._lateness.last > self._most:
                for thread, frame in sys._current_frames().items():
                    if thread != get_ident():
                        name = "UI" if thread == main_thread().ident else "other"
                        self.seen[f"{name}: {_words(frame)}"] += 1


def _words(frame: FrameType | None) -> str:
    """The innermost calls of a thread, the last one first; no source is read for it, which would hold the thread up."""
    calls: list[str] = []
    while frame is not None and len(calls) < _DEPTH:
        calls.append(f"{frame.f_code.co_filename.rpartition('/')[2]}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(calls)
