"""Has the C library of Linux give back to the system what was wanted for a moment only, or is wanted no more."""

import _thread
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from shiboken6 import Shiboken

from briefing.qt.turns import is_calm

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""The names of these options in `malloc.h`."""
_LARGE = 1 << 20
_HEAPS = 8
"""One for the UI thread, which it shares with none while no more than seven others live: glibc goes round by turns."""
_PAUSE_MS = 1000
_PORTION = 32 << 20
"""Bytes."""


def give_back() -> None:
    """Have blocks of a MiB and more, which pictures of pages are, go back to the system as soon as they are freed.

    By itself glibc takes the first that is freed as a sign that more will come, and keeps such blocks from then on, in
    each part of its heap that a thread has used: some 30 MiB after one preview. Nor does each thread get such a part of
    its own, up to eight for each processor: within an hour 10 MiB more were taken up by what is free in them.
    """
    adjust = _function("mallopt")
    if adjust is not None:
        adjust(_MMAP_THRESHOLD, _LARGE)
        adjust(_TRIM_THRESHOLD, _LARGE)
        adjust(_ARENA_MAX, _HEAPS)


class Trim:
    """Gives back what was freed amid what is in use, which by itself glibc does not: 400 MiB of a long brief.

    It does so off the UI thread; but that one waits when it wants memory meanwhile. So it is done by portions: to look
    through all that is free takes up to 15 ms, and each MiB that goes back 0.3.
    """

    def __init__(self) -> None:
        """Give back nothing yet."""
        self._timer: QTimer | None = None
        self._freed = 0  # bytes since a portion was given back

    def note(self, freed: int) -> None:
        """Take note of so many bytes freed, of many that are going; give them back once they come to a portion."""
        self._freed += freed
        if self._freed >= _PORTION:
            self._give()

    def soon(self) -> None:
        """Give back what is left once nothing more has gone, and nobody has used the window, for a second."""
        if self._timer is None or not Shiboken.isValid(self._timer):  # it ends with its application
            self._timer = QTimer(QCoreApplication.instance(), interval=_PAUSE_MS, singleShot=True)
            self._timer.timeout.connect(self._give_rest)
        self._timer.start()

    def _give_rest(self) -> None:
        if is_calm(_PAUSE_MS / 1000):
            self._give()
        else:
            self.soon()

    def _give(self) -> None:
        self._freed = 0
        _thread.start_new_thread(_trim, ())


TRIM = Trim()

_one_at_a_time = _thread.allocate_lock()


def _trim() -> None:
    trim = _function("malloc_trim")
    if trim is not None:
        with _one_at_a_time:  # else the window might wait for one, then for the other
            trim(0)


def _function(name: str) -> "Callable[..., int] | None":
    """A function of the C library; None where that is another one, which may not have it."""
    if sys.platform != "linux":
        return None
    from ctypes import CDLL  # launching does not pay for it

    return getattr(CDLL(None), name, None)
