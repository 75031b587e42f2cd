"""Ends the program in order when the system asks it to: by a signal, or because the session ends."""

import signal
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QSocketNotifier
from PySide6.QtWidgets import QApplication

from briefing.qt.windows import Windows

if TYPE_CHECKING:
    from briefing.qt.exporter import Exporter

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP")
"""Not every system has them all."""


class Ending(QObject):
    """Hears signals though Qt waits and no Python runs, and ends the program as Ctrl+Q does; the second ends at once.

    What was open is kept, an export under way is cancelled and clears up after itself, and the exit code is 0.
    """

    def __init__(self, windows: Windows, app: QApplication) -> None:
        """Listen from now on, for the end of `windows`."""
        super().__init__(app)
        self._windows = windows
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        for number in _numbers():
            if signal.getsignal(number) is not signal.SIG_IGN:  # as `nohup` has it
                signal.signal(number, lambda *_: None)
        notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._end)
        app.commitDataRequest.connect(lambda _manager: self.commit())

    def commit(self) -> None:
        """Be ready to be ended from outside, though that may yet be called off: windows stay as they are."""
        self._windows.keep()
        for window in self._windows.all:
            exporter: Exporter | None = window.__dict__.get("exporter")
            if exporter is not None:
                exporter.give_up()
        QSettings().sync()

    def _end(self) -> None:
        with suppress(OSError):
            self._ear.recv(1024)
        for number in _numbers():
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, signal.SIG_DFL)
        QApplication.closeAllWindows()
        QApplication.quit()


def _numbers() -> list[signal.Signals]:
    return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
