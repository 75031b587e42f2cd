"""Starts the window: the one place that knows how its parts are wired to the system."""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QMessageLogContext, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from briefing import APP_ID, __version__, resources
from briefing.errors import BriefingError
from briefing.model.brief import Tab
from briefing.qt import scheme
from briefing.qt.collector import Collector
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.startup import Stopwatch
from briefing.qt.window import MainWindow
from briefing.qt.words import translate

if TYPE_CHECKING:
    from logging import Logger

_CANNOT_OPEN = 2
_PATIENCE = 0.05
"""Seconds the window waits for its brief before it is shown without one."""

_LEVELS = {
    QtMsgType.QtDebugMsg: "DEBUG",
    QtMsgType.QtInfoMsg: "INFO",
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}


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
    qInstallMessageHandler(_log_qt_message)
    if not _has_screen():  # Qt would end the process without a word that helps
        raise BriefingError("there is no screen to open the window on; search, check and export need none")
    app = _application()
    collector = Collector(app)
    settings = Settings(QSettings())
    window = MainWindow(settings, Interface(settings, language, app), language)
    sys.excepthook = _Excepthook(window)
    window.opener.open(resources.bundled_brief() if path is None or startup_report else path)
    window.opener.wait(_PATIENCE)
    watch.lap("load_ms")
    if tab is not None:
        window.pages.show_tab(tab)
    if query:
        window.search.search(query)
    window.first_painted.connect(collector.start)
    window.first_painted.connect(lambda: QTimer.singleShot(0, app, lambda: scheme.follow(app)))
    window.first_painted.connect(lambda: QTimer.singleShot(0, app, lambda: _show_icon(app)))
    if startup_report:
        window.first_painted.connect(lambda: _report(watch))
    window.show()
    watch.lap("window_ms")
    return app.exec()


def leave(code: int) -> NoReturn:
    """End the process with the exit code `code` once what is to outlive it is kept: settings and clipboard.

    To take Qt and Python apart, thing by thing, would serve nothing more.
    """
    application = QApplication.instance()
    if application is not None:
        QSettings().sync()
        if QApplication.clipboard().ownsClipboard():
            application.shutdown()  # which hands it over, where the system has somebody to keep it
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError):  # nobody reads it any more
                stream.flush()
    os._exit(code)


def _has_screen() -> bool:
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    scheme.adapt(app)
    app.setOrganizationName("Briefing")
    app.setApplicationName("briefing")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program at once
    return app


def _show_icon(app: QApplication) -> None:
    from briefing.qt.appicon import icon  # after the first paint

    app.setWindowIcon(icon())


def _log(name: str) -> "Logger":
    """The logger of that name, set up to write to stderr; launching does not pay for it."""
    import logging

    logging.basicConfig(level=logging.WARNING, format="briefing: %(message)s")
    return logging.getLogger(name)


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    import logging

    if kind is QtMsgType.QtFatalMsg:  # Qt aborts after this: end with a line and an exit code instead
        sys.stderr.write(f"briefing: {' '.join(message.split())}\n")
        sys.stderr.flush()
        os._exit(_CANNOT_OPEN)
    _log(context.category or "qt").log(logging.getLevelNamesMapping()[_LEVELS[kind]], message)


class _Excepthook:
    """What happens to a bug: it is logged and told, and the window lives on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._told: set[str] = set()

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log(__name__).error("a bug: %r", error)
        _log(__name__).debug("where it came from", exc_info=(kind, error, trace))
        place = f"{error!r} {trace.tb_lineno if trace is not None else 0}"
        if place in self._told:  # a bug in painting comes back with each repaint
            return
        self._told.add(place)
        title = translate("App", "Something went wrong")
        message = translate("App", "This is a fault of the program, not of your file:\n{}").format(repr(error))
        self._window.alerts.tell(title, message)


def _report(watch: Stopwatch) -> None:
    """Print where the time went, and end the program."""
    from msgspec import json  # which is loaded already

    watch.lap("first_paint_ms")
    sys.stdout.write(json.encode(watch.laps).decode() + "\n")
    sys.stdout.flush()
    QApplication.quit()
