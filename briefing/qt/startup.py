"""How long the start takes, counted from the start of the process."""

import os
import time
from pathlib import Path

_LOADED = time.monotonic()
_PAST_NAME = 19
"""The place of `starttime` in /proc/self/stat, counted after the command's name (proc(5), field 22)."""


class Stopwatch:
    """Milliseconds since the process started, by the name of what was reached."""

    def __init__(self) -> None:
        """Nothing is reached yet."""
        self._start = _process_start()
        self.laps: dict[str, int] = {}

    def lap(self, name: str) -> None:
        """Note that `name` is reached now."""
        self.laps[name] = round((time.monotonic() - self._start) * 1000)


def _process_start() -> float:
    """When this process started, on the monotonic clock; where the system does not say, when this module was loaded."""
    try:
        ticks = int(Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[_PAST_NAME])
        since_boot = ticks / os.sysconf("SC_CLK_TCK")
        return time.monotonic() - (time.clock_gettime(time.CLOCK_BOOTTIME) - since_boot)
    except (OSError, ValueError, AttributeError):
        return _LOADED
