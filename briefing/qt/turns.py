"""Work on the UI thread that is done bit by bit takes turns: one piece at each turn of the event loop, whoever's it is.

Timers of no length would all come due at once: four documents, their hits and their tables, each with a piece that is
short enough for itself, would together hold the window up for many times as long.
"""

from collections import deque

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import Shiboken


class Turn(QObject):
    """What waits for its turn once it is started; whoever has more to do then starts it again."""

    come = Signal()
    """It is the turn of this one, and of no other."""

    def __init__(self, owner: QObject) -> None:
        """Belong to `owner`, and be gone with it."""
        super().__init__(owner)
        self.is_waiting = False
        """Whether its turn is still to come."""

    def start(self) -> None:
        """Take a turn, after all that wait already; asked for again before it has come, it is one turn still."""
        if not self.is_waiting:
            self.is_waiting = True
            _LINE.join(self)

    def stop(self) -> None:
        """Take none."""
        if self.is_waiting:
            self.is_waiting = False
            _LINE.leave(self)


class _Line:
    """All that wait for their turn, the one that has waited longest first."""

    def __init__(self) -> None:
        self._waiting: deque[Turn] = deque()
        self._timer: QTimer | None = None

    def join(self, turn: Turn) -> None:
        self._waiting.append(turn)
        self._go_on()

    def leave(self, turn: Turn) -> None:
        self._waiting.remove(turn)

    def _go_on(self) -> None:
        if self._timer is None or not Shiboken.isValid(self._timer):  # it ends with its application
            self._timer = QTimer(QCoreApplication.instance(), interval=0, singleShot=True)
            self._timer.timeout.connect(self._give)
        self._timer.start()

    def _give(self) -> None:
        turn = None
        while self._waiting and turn is None:
            first = self._waiting.popleft()
            turn = first if Shiboken.isValid(first) else None  # else it is gone with who wanted it
        if self._waiting:
            self._go_on()
        if turn is not None:
            turn.is_waiting = False
            turn.come.emit()


_LINE = _Line()
