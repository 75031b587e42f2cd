"""Collects Python's garbage on the UI thread alone.

Left to itself the collector runs in whichever thread allocates, and a widget that is garbage would be destroyed there:
Qt does not bear that. So it is off, and this does its work from time to time.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QObject):
    """Does what the collector would do by itself, by its own thresholds, between two events of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Turn the collector off; nothing is collected before `start`."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin; what has been made up to now is made to stay, and left out."""
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect each generation that is due, the young ones first."""
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] > threshold:
                gc.collect(generation)
