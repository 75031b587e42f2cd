"""Work off the UI thread, with its answer back on it."""

import _thread
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.errors import BriefingError, Cancelled
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.problems import NO_MEMORY

if TYPE_CHECKING:
    from logging import Logger

Answer = TypeVar("Answer")


_TURN = 0.0005


def give_way() -> None:
    """Have work off the UI thread let that thread go on as soon as it wants to.

    By itself Python has it wait for 5 ms, each time that it comes back from a call of Qt: a hundred such calls, while
    something is searched or checked, would hold the window up for half a second.
    """
    sys.setswitchinterval(_TURN)


class Control(NamedTuple):
    """What work is handed: a callable that says whether to give up, and one to say how far it has come."""

    cancelled: Callable[[], bool]
    report: Callable[[object], None]


class Task(QObject, Generic[Answer]):
    """One piece of work in a thread of its own.

    It keeps itself alive until its answer is delivered. Whoever waits for an answer compares the task with the one it
    started last: that is how a newer task overtakes an older one, and how a closed window is left in peace.
    """

    done = Signal(object)
    failed = Signal(object)  # a BriefingError
    stopped = Signal()
    progressed = Signal(object)
    """Whatever the work reports, on the thread this object lives in; nothing after its end."""
    # One signal brings the end over the threads: of several, the first could end this object before the others arrive.
    _ended = Signal(object)

    _running: "set[Task[Any]]" = set()  # noqa: RUF012 -- one for all tasks, on purpose

    def __init__(self, work: Callable[[Control], Answer]) -> None:
        """Get ready to do `work`."""
        super().__init__()
        self._work = work
        self._stop = Event()
        self._is_over = _thread.allocate_lock()
        self._is_over.acquire()
        self._ended.connect(self._deliver)

    def start(self) -> None:
        """Begin; exactly one of `done`, `failed` and `stopped` is emitted, on the thread this object lives in."""
        self._running.add(self)
        # not by the module threading, which waits until the thread has begun: where others are busy that may take long
        _thread.start_new_thread(_run, ([self._do], self._is_over))

    def cancel(self) -> None:
        """Ask the work to give up."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """Wait for the work to end, at most so long."""
        if self._is_over.acquire(timeout=seconds):
            self._is_over.release()

    def _do(self) -> None:
        """Do the work and tell its end, in its thread."""
        end = self._end()
        with suppress(RuntimeError):  # the program has ended meanwhile, and Qt's half of this object with it
            self._ended.emit(end)

    def _end(self) -> Callable[[], None]:
        try:
            return partial(self.done.emit, self._work(Control(self._stop.is_set, self._report)))
        except Cancelled:
            return self.stopped.emit
        except BriefingError as error:
            return partial(self.failed.emit, error)
        except MemoryError:
            return partial(self.failed.emit, BriefingError(NO_MEMORY))
        except Exception as error:  # noqa: BLE001 -- a bug: it must be told, and the window must live on
            _log().exception("a background task failed")
            template = QT_TRANSLATE_NOOP("Problems", "something went wrong inside the program: {what}")
            return partial(self.failed.emit, BriefingError(message(template, what=repr(error))))

    def _report(self, progress: object) -> None:
        with suppress(RuntimeError):  # as above
            self.progressed.emit(progress)

    def _deliver(self, end: Callable[[], None]) -> None:
        end()
        self._part()

    def _part(self) -> None:
        """Go, once the thread has come back from telling the end: until then Qt still reads of this object."""
        if self._is_over.locked():
            QTimer.singleShot(0, self._part)
            return
        self._running.discard(self)
        self.deleteLater()  # its slots hold it, and it holds them


def _run(work: list[Callable[[], None]], is_over: _thread.LockType) -> None:
    """Do the one piece of `work` and let go of it, before others hear that it `is_over`.

    What goes with it, widgets perhaps, is so freed in the thread that it lives in.
    """
    work.pop()()
    is_over.release()


def _log() -> "Logger":
    from logging import getLogger  # launching does not pay for it

    return getLogger(__name__)
