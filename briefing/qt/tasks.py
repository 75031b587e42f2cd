"""Work off the UI thread, with its answer back on it."""

from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

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
    """One piece of work in a thread of its own; a task that is let go of still ends by itself."""

    done = Signal(object)
    failed = Signal(object)  # a BriefingError
    stopped = Signal()
    progressed = Signal(str)

    def __init__(self, work: Callable[[Control], Answer], parent: QObject | None = None) -> None:
        """Get ready to do `work`."""
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin; exactly one of `done`, `failed` and `stopped` is emitted, on the thread this object lives in."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to give up."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """Wait for the work to end, at most so long."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            answer = self._work(Control(self.progressed.emit, self._stop.is_set))
        except Cancelled:
            self._emit(self.stopped)
        except BriefingError as error:
            self._emit(self.failed, error)
        except Exception as error:  # noqa: BLE001 -- a bug: it must be told, and the window must live on
            _log().exception("a background task failed")
            self._emit(self.failed, BriefingError(f"something went wrong inside the program: {error!r}"))
        else:
            self._emit(self.done, answer)

    def _emit(self, signal: object, *payload: object) -> None:
        try:
            signal.emit(*payload)  # type: ignore[attr-defined]  # a bound signal
        except RuntimeError:  # the window has gone meanwhile, and this object with it
            _log().debug("nobody waits for the answer any more")


def _log() -> "Logger":
    from logging import getLogger  # launching does not pay for it

    return getLogger(__name__)
