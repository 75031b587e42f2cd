"""Work on the UI thread that is done bit by bit takes turns: one piece at each turn of the event loop, whoever's it is.

Timers of no length would all come due at once: four documents, their hits and their tables, each with a piece that is
short enough for itself, would together hold the window up for many times as long.

Who types waits for none of it but for what they see, such as rows as high as the words in them: nothing else has its
turn until what was asked for is found and shown.
"""

from math import ceil
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import Shiboken

_PAINTING_MS = 1
"""While somebody types, what a piece of work has changed is painted before the next one: Qt needs so long to begin."""


class Turn(QObject):
    """What waits for its turn once it is started; whoever has more to do then starts it again."""

    come = Signal()
    """It is the turn of this one, and of no other."""

    def __init__(self, owner: QObject, *, is_seen: bool = False, is_first: bool = False) -> None:
        """Belong to `owner`, and be gone with it; where what it does is seen at once, it is not put off.

        One that `is_first` goes before all others.
        """
        super().__init__(owner)
        self.is_seen, self.is_first = is_seen, is_first
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


def rest(seconds: float = 0.1) -> None:
    """Put turns off for so long from now on, whatever was said before: somebody types."""
    _LINE.rest(seconds)


def note_use() -> None:
    """Take note that the reader does something; whoever types is noted by `rest`."""
    _LINE.used_at = perf_counter()


def is_calm(seconds: float) -> bool:
    """Whether no turn is still to come, and the reader has done nothing for so long."""
    return _LINE.is_empty and perf_counter() - _LINE.used_at > seconds


class _Line:
    """All that wait for their turn, the one that has waited longest first."""

    def __init__(self) -> None:
        self._waiting: list[Turn] = []
        self._timer: QTimer | None = None
        self._rests_until = 0.0
        self.used_at = 0.0
        """When the reader has done something last."""

    @property
    def is_empty(self) -> bool:
        return not any(map(Shiboken.isValid, self._waiting))

    def join(self, turn: Turn) -> None:
        self._waiting.insert(0 if turn.is_first else len(self._waiting), turn)
        self._go_on()

    def leave(self, turn: Turn) -> None:
        self._waiting.remove(turn)

    def rest(self, seconds: float) -> None:
        self.used_at = perf_counter()
        self._rests_until = self.used_at + seconds
        if self._waiting:
            self._go_on()

    def _go_on(self, least_ms: int = 0) -> None:
        if self._timer is None or not Shiboken.isValid(self._timer):  # it ends with its application
            self._timer = QTimer(QCoreApplication.instance(), singleShot=True)
            self._timer.timeout.connect(self._give)
        rests = 0.0 if any(turn.is_seen for turn in self._waiting) else self._rests_until - perf_counter()
        self._timer.start(max(least_ms, ceil(rests * 1000)))

    def _give(self) -> None:
        self._waiting = [turn for turn in self._waiting if Shiboken.isValid(turn)]  # some are gone with their owners
        rests = perf_counter() < self._rests_until
        turn = next((turn for turn in self._waiting if turn.is_seen or not rests), None)
        if turn is not None:
            self._waiting.remove(turn)
        if self._waiting:
            self._go_on()
        if turn is not None:
            turn.is_waiting = False
            turn.come.emit()
            if self._waiting:
                self._go_on(_PAINTING_MS if rests else 0)  # from now on: what has come due meanwhile goes first


_LINE = _Line()
