"""Work off the UI thread, with its answer back on it."""

from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from briefing.errors import BriefingError, Cancelled

if TYPE_CHECKING:
    from logging import Logger

Answer = TypeVar("Answer")


class Control(NamedTuple):
    """What work is handed: a callable to tell how far it is, and one that says whether to give up."""

    progress: Callable[[str], None]
    cancelled: Callable[[], bool]


class Task(QObject, Generic[Answer]):
    """One piece of work in a thread of its own.

    It keeps itself alive until its answer is delivered. Whoever waits for an answer compares the task with the one it
    started last: that is how a newer task overtakes an older one, and how a closed window is left in peace.
    """

    done = Signal(object)
    failed = Signal(object)  # a BriefingError
    stopped = Signal()
    progressed = Signal(str)

    _running: "set[Task[Any]]" = set()  # noqa: RUF012 -- one for all tasks, on purpose

    def __init__(self, work: Callable[[Control], Answer]) -> None:
        """Get ready to do `work`."""
        super().__init__()
        self._work = work
        self._stop = Event()
        self._thread = Thread(target=self._run, daemon=True)
        for end in (self.done, self.failed, self.stopped):
            end.connect(self._release)

    def start(self) -> None:
        """Begin; exactly one of `done`, `failed` and `stopped` is emitted, on the thread this object lives in."""
        self._running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to give up."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """Wait for the work to end, at most so long."""
        self._thread.join(seconds)

    def _release(self) -> None:
        self._running.discard(self)

    def _run(self) -> None:
        try:
            answer = self._work(Control(self.progressed.emit, self._stop.is_set))
        except Cancelled:
            self.stopped.emit()
        except BriefingError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 -- a bug: it must be told, and the window must live on
            _log().exception("a background task failed")
            self.failed.emit(BriefingError(f"something went wrong inside the program: {error!r}"))
        else:
            self.done.emit(answer)


def _log() -> "Logger":
    from logging import getLogger  # launching does not pay for it

    return getLogger(__name__)
