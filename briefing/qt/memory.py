"""Has the C library of Linux give back to the system what was wanted for a moment only."""

import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""The names of these two options in `malloc.h`."""
_LARGE = 1 << 20


def give_back() -> None:
    """Have blocks of a MiB and more, which pictures of pages are, go back to the system as soon as they are freed.

    By itself glibc takes the first that is freed as a sign that more will come, and keeps such blocks from then on, in
    each part of its heap that a thread has used: some 30 MiB after one preview.
    """
    if sys.platform != "linux":
        return
    from ctypes import CDLL  # launching does not pay for it

    adjust = getattr(CDLL(None), "mallopt", None)
    if adjust is not None:  # other C libraries do not have it
        adjust(_MMAP_THRESHOLD, _LARGE)
        adjust(_TRIM_THRESHOLD, _LARGE)
