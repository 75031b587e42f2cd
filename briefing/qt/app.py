"""Starts the window: the one place that knows how its parts are wired to the system."""

import json
import logging
import os
import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from briefing import __version__, resources
from briefing.errors import BriefingError
from briefing.model.brief import Tab
from briefing.qt.settings import Settings
from briefing.qt.startup import Stopwatch
from briefing.qt.window import MainWindow

_PATIENCE = 0.05
"""Seconds the window waits for its brief before it is shown without one."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)


def run(
    path: Path | None,
    *,
    tab: Tab | None = None,
    query: str = "",
    language: str | None = None,
    startup_report: bool = False,
) -> int:
    """Open the window on the brief at `path` (the bundled one where None); returns the exit code when it closes.

    Raises:
        BriefingError: where there is no screen to open it on.
    """
    watch = Stopwatch()
    watch.lap("imports_ms")
    logging.basicConfig(level=logging.WARNING, format="briefing: %(message)s")
    qInstallMessageHandler(_log_qt_message)
    if not _has_screen():  # Qt would end the process without a word that helps
        raise BriefingError("there is no screen to open the window on; search, check and export need none")
    app = _application()
    window = MainWindow(Settings(QSettings()), language)
    sys.excepthook = _Excepthook(window)
    window.opener.open(resources.bundled_brief() if path is None or startup_report else path)
    window.opener.wait(_PATIENCE)
    watch.lap("load_ms")
    if tab is not None:
        window.pages.show_tab(tab)
    if query:
        window.search.search(query)
    if startup_report:
        window.first_painted.connect(lambda: _report(watch))
    window.show()
    watch.lap("window_ms")
    return app.exec()


def _has_screen() -> bool:
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setOrganizationName("Briefing")
    app.setApplicationName("briefing")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("briefing")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program at once
    return app


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(context.category or "qt").log(_LEVELS.get(kind, logging.WARNING), message)


class _Excepthook:
    """What happens to a bug: it is logged and told, and the window lives on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("a bug: %r", error)
        _log.debug("where it came from", exc_info=(kind, error, trace))
        title = self._window.tr("Something went wrong")
        message = self._window.tr("This is a fault of the program, not of your file:\n{}").format(repr(error))
        self._window.alerts.tell(title, message)


def _report(watch: Stopwatch) -> None:
    """Print where the time went, and end the program."""
    watch.lap("first_paint_ms")
    sys.stdout.write(json.dumps(watch.laps) + "\n")
    sys.stdout.flush()
    QApplication.quit()
