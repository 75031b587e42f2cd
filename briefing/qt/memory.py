"""Has the C library of Linux give back to the system what was wanted for a moment only, or is wanted no more."""

import _thread
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from shiboken6 import Shiboken

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""The names of these options in `malloc.h`."""
_LARGE = 1 << 20
_HEAPS = 2
"""One for the UI thread, and one for all that work for a moment beside it, of which a few at most do so at once."""
_PAUSE_MS = 1000


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
    """Gives back what was freed amid what is in use, which by itself glibc does not: 400 MiB of a long brief."""

    def __init__(self) -> None:
        """Give back nothing yet."""
        self._timer: QTimer | None = None

    def soon(self) -> None:
        """Do so, off the UI thread, once nothing more has gone for a second: it looks through all that is free."""
        if self._timer is None or not Shiboken.isValid(self._timer):  # it ends with its application
            self._timer = QTimer(QCoreApplication.instance(), interval=_PAUSE_MS, singleShot=True)
            self._timer.timeout.connect(lambda: _thread.start_new_thread(_trim, ()))
        self._timer.start()


TRIM = Trim()


def _trim() -> None:
    trim = _function("malloc_trim")
    if trim is not None:
        trim(0)


def _function(name: str) -> "Callable[..., int] | None":
    """A function of the C library; None where that is another one, which may not have it."""
    if sys.platform != "linux":
        return None
    from ctypes import CDLL  # launching does not pay for it

    return getattr(CDLL(None), name, None)
