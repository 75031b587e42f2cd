"""When a search gives up: because its answer is not wanted any more, or because it takes too long."""

from collections.abc import Callable
from time import thread_time

from briefing.errors import Cancelled

MOST_SECONDS = 0.2
"""How long a query may work. Time in which other threads have the processor does not count: they are not its fault."""


class TooLong(Exception):  # noqa: N818 -- nothing is wrong with the program
    """The search has worked for as long as it may."""


class Watch:
    """Looked at now and then by whoever searches."""

    def __init__(self, is_cancelled: Callable[[], bool], seconds: float = MOST_SECONDS) -> None:
        """Give `seconds` of work from now on, as long as `is_cancelled` says no."""
        self.is_cancelled = is_cancelled
        self._end = thread_time() + seconds

    def check(self) -> None:
        """Go on, or raise Cancelled or TooLong."""
        if self.is_cancelled():
            raise Cancelled
        if self.left() <= 0:
            raise TooLong

    def left(self) -> float:
        """The seconds that are left."""
        return self._end - thread_time()
