"""Starts the window: the one place that knows how its parts are wired to the system."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QMessageLogContext, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from briefing import APP_ID, __version__, handover, resources
from briefing.errors import BriefingError
from briefing.model.brief import Tab
from briefing.qt import scheme
from briefing.qt.collector import Collector
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.startup import Stopwatch
from briefing.qt.store import open_store
from briefing.qt.tasks import give_way
from briefing.qt.windows import Windows

if TYPE_CHECKING:
    from logging import Logger

_DONE = 0
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
    apart: bool = False,
) -> int:
    """Open the window on the brief at `path` and return the exit code when it closes.

    Where `path` is None that is the brief that was open last, or the bundled one. Where the program runs already, that
    is asked to do it, unless this start is to stand `apart`.

    Raises:
        BriefingError: where there is no screen to open it on.
    """
    watch = Stopwatch()
    watch.lap("imports_ms")
    qInstallMessageHandler(_log_qt_message)
    if not _has_screen():  # Qt would end the process without a word that helps
        raise BriefingError("there is no screen to open the window on; search, check and export need none")
    app = _application()
    if not (apart or startup_report) and not handover.HAS_SOCKETS and _asked_by_qt(path, tab, query, language):
        return _DONE
    give_way()
    collector = Collector(app)
    store, set_aside = open_store()
    settings = Settings(store)
    windows = Windows(settings, Interface(settings, language, app), app)
    windows.remembers = not startup_report
    windows.one_closed.connect(collector.look_at_all)
    sys.excepthook = _Excepthook(windows)
    first = resources.bundled_brief() if startup_report else path
    window = windows.start(first, language, restores=not startup_report)
    window.opener.wait(_PATIENCE)
    watch.lap("load_ms")
    if tab is not None:
        window.pages.show_tab(tab)
    if query:
        window.search.search(query)
    if startup_report:
        window.first_painted.connect(lambda: _report(watch))
    else:
        window.first_painted.connect(
            lambda: QTimer.singleShot(0, app, lambda: _settle(app, windows, collector, settings, set_aside))
        )
    window.show()
    watch.lap("window_ms")
    return app.exec()


def _asked_by_qt(path: Path | None, tab: Tab | None, query: str, language: str | None) -> bool:
    """Whether the program runs already and does it, where only Qt can ask it."""
    from briefing.qt.reception import ask

    wish = handover.wish(path, tab, query, language)
    return wish is not None and ask(wish, handover.meeting_place())


def _settle(app: QApplication, windows: Windows, collector: Collector, settings: Settings, set_aside: str) -> None:
    """Do what the first paint of the first window does not show: tell the reader what is new; hear other starts."""
    from briefing.qt.appicon import icon
    from briefing.qt.ending import Ending
    from briefing.qt.memory import give_back
    from briefing.qt.reception import receive
    from briefing.qt.welcome import welcome

    Ending(windows, app)
    collector.start()
    give_back()
    scheme.follow(app)
    app.setWindowIcon(icon())
    if windows.all:  # it may be closed already
        welcome(windows.active, settings, set_aside)
        receive(windows, app)


def leave(code: int) -> NoReturn:
    """End the process with the exit code `code` once what is to outlive it is kept: settings and clipboard.

    To take Qt and Python apart, thing by thing, would serve nothing more.
    """
    application = QApplication.instance()
    if application is not None:
        store = QSettings()
        store.sync()
        if store.status() is QSettings.Status.AccessError and sys.stderr is not None:
            with suppress(OSError):
                sys.stderr.write(f"briefing: what was set could not be kept: {store.fileName()} cannot be written\n")
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
    return app


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
    """What happens to a bug: it is written down and told, and the window lives on."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from briefing.qt.faults import handle  # launching does not pay for it

        handle(error.with_traceback(trace), self._tell)

    def _tell(self, title: str, message: str, report: str) -> None:
        if self._windows.all:
            self._windows.active.alerts.tell_fault(title, message, report)


def _report(watch: Stopwatch) -> None:
    """Print where the time went, and end the program."""
    from msgspec import json  # which is loaded already

    watch.lap("first_paint_ms")
    sys.stdout.write(json.encode(watch.laps).decode() + "\n")
    sys.stdout.flush()
    QApplication.quit()
