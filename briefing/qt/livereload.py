"""Keeps the window at what the file says: reads it again whenever it was saved, and says so."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from briefing.model.problems import LoadError
from briefing.qt.opener import Opened, Opener
from briefing.qt.panes.underbanner import UnderBanner
from briefing.qt.settings import Settings
from briefing.qt.watcher import POLL_MS, Watcher

if TYPE_CHECKING:
    from briefing.qt.panes.banner import Banner

_PATIENCE_MS = 120
"""How long a file has to stay broken before that is told: it may be on its way to a good one."""


class LiveReload(QObject):
    """Has the opener read again what has changed. The last good brief stays while the file is broken."""

    said = Signal(str)
    """What the reader should know, in a line."""
    problems_requested = Signal(object)  # LoadError
    """All problems are to be listed, in front of the brief."""

    def __init__(self, opener: Opener, settings: Settings, place: UnderBanner) -> None:
        """Watch what `opener` has to do with, where `settings` want it; problems are told at `place`."""
        super().__init__(place)
        self._opener = opener
        self._settings = settings
        self._place = place
        self._is_asked = False  # while something was being read
        self._error: LoadError | None = None
        self.watcher = Watcher(self)
        self.watcher.changed.connect(self._refresh)
        self.watcher.is_polling_changed.connect(self._tell_polling)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._tell_error)
        opener.opened.connect(self._greet)
        opener.failed.connect(self._note_failure)
        opener.spoiled.connect(self._wait_and_tell)
        opener.settled.connect(self.follow)
        settings.changed.connect(self._follow_setting)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look_when_active)

    def follow(self) -> None:
        """Watch the file the reader has to do with now, and read it again if that was asked for meanwhile."""
        target = self._opener.target
        if target is None or not self._settings.auto_reload:
            return
        self.watcher.watch(target)
        if self._is_asked:
            self._refresh()

    def turn(self, *, is_on: bool) -> None:
        """Read files again by themselves, or no more; that is remembered."""
        self._settings.auto_reload = is_on
        if is_on:
            self.said.emit(self.tr("A file that is saved is read again by itself."))
        else:
            self.said.emit(self.tr("Files are read again only by F5."))

    def let_go(self) -> None:
        """Watch nothing any more."""
        self.watcher.stop()
        self._patience.stop()
        self._is_asked = False

    def _follow_setting(self) -> None:
        """Begin or end to watch: it may have been switched in another window."""
        if self._settings.auto_reload:
            self.follow()
        elif self.watcher.path is not None:
            self.let_go()
            self._place.hide_banner()

    def _refresh(self) -> None:
        # one that is being read is shown first: a long file that is saved all the time would else never be
        self._is_asked = self._opener.is_busy
        if not self._is_asked:
            self._opener.refresh()

    def _greet(self, opened: Opened) -> None:
        self._patience.stop()
        self._place.hide_banner()
        if opened.is_by_itself:
            self.said.emit(self.tr("Saved, and read again: {}").format(opened.path.name))

    def _note_failure(self, error: LoadError) -> None:
        """The page of problems has come up; whoever goes back from it to the same file's brief finds the banner."""
        self._patience.stop()
        current = self._opener.current
        if current is not None and str(current.path) == error.name and self._settings.auto_reload:
            self._banner().show_error(error)

    def _wait_and_tell(self, error: LoadError) -> None:
        self._error = error
        self._patience.start()

    def _tell_error(self) -> None:
        if self._error is None or str(self._opener.target) != self._error.name:
            return  # the reader has gone on to another file
        self.said.emit("")  # what was said of the save before
        current = self._opener.current
        if current is not None and str(current.path) == self._error.name:
            self._banner().show_error(self._error)
        if not self._place.is_in_front:
            self.problems_requested.emit(self._error)

    def _banner(self) -> "Banner":
        if self._place.banner is None:
            self._place.make_banner().problems_requested.connect(self.problems_requested)
        return self._place.make_banner()

    def _tell_polling(self, is_on: bool) -> None:
        if is_on and self.watcher.path is not None:
            words = self.tr("The system does not tell of changes to {name}: it is looked at every {seconds} seconds.")
            self.said.emit(words.format(name=self.watcher.path.name, seconds=POLL_MS // 1000))

    def _look_when_active(self, state: Qt.ApplicationState) -> None:
        """Look when the reader comes back: some file systems tell nothing, nor is the move of a far folder told."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.watcher.look_again()
