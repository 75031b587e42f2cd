"""Collects Python's garbage on the UI thread alone.

Left to itself the collector runs in whichever thread allocates, and a widget that is garbage would be destroyed there:
Qt does not bear that. So it is off, and this does its work from time to time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

from briefing.qt.turns import Turn

_loads: list[object] = []
"""What is loaded by now, in whichever thread."""

_EVERY_MS = 1000
_LOADED = 20_000
"""So many objects more than when something was left out last are a brief, its index or its documents, not garbage."""


@contextmanager
def loading() -> Iterator[None]:
    """Load something in the block, in any thread: what comes and goes in it is not looked through meanwhile."""
    load = object()
    _loads.append(load)
    try:
        yield
    finally:
        _loads.remove(load)


class Collector(QObject):
    """Does what the collector would do by itself, by its own thresholds, between two events of the window.

    What was loaded is left out: to look through the million objects of a long brief would hold the window up for 0.3 s,
    each time. They go when nothing refers to them any more; what is left of a closed window, which refers to itself,
    is looked for among all there is.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Turn the collector off; nothing is collected before `start`."""
        super().__init__(parent)
        gc.disable()
        self._looks_at_all = False
        self._more = 0  # objects than when something was left out last
        self._turn = Turn(self)
        self._turn.come.connect(self.collect)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._turn.start)

    def start(self) -> None:
        """Begin; what has been made up to now is made to stay, and left out."""
        self._leave_out()
        self._timer.start()

    def look_at_all(self) -> None:
        """Leave nothing out the next time: a window has been closed."""
        self._looks_at_all = True

    def collect(self) -> None:
        """Collect each generation that is due, the young ones first; none while something is loaded."""
        from briefing.qt.parting import has_parted  # launching does not pay for it

        if _loads:
            return
        made = gc.get_count()[0]
        if self._looks_at_all:
            self._looks_at_all = False
            gc.unfreeze()
            gc.collect()
            self._leave_out()
        elif self._more + made > _LOADED or has_parted():  # what goes is taken off the count of what was loaded
            self._leave_out()
        else:
            for generation, threshold in enumerate(gc.get_threshold()):
                if gc.get_count()[generation] > threshold:
                    self._more += made - gc.collect(generation)
                    made = 0  # those are counted by now

    def _leave_out(self) -> None:
        gc.freeze()
        self._more = 0
