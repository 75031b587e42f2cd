"""The windows of the program, one a brief: made, found again, restored, and remembered when they close."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.model.brief import Tab
from briefing.qt.interface import Interface
from briefing.qt.session import Return, View, restore_frame, view_of, views_in, words_for
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow

_MOST = 12
"""Windows that are restored: more were not opened by a reader."""


class Windows(QObject):
    """Keeps them. When the last one closes, the program ends, and what was open is what it starts with."""

    one_closed = Signal()
    """A window has gone, and others are there."""

    def __init__(self, settings: Settings, interface: Interface, parent: QObject | None = None) -> None:
        """Make none yet; all will have the same `settings` and `interface`."""
        super().__init__(parent)
        self._settings = settings
        self._interface = interface
        self._shown: list[MainWindow] = []
        self._closed: dict[MainWindow, View] = {}  # in this turn of the event loop: they may be all there were
        self._in_order: list[MainWindow] = []  # what there was before these closed, the one in front first
        self.remembers = True
        """Whether what is open is kept for the next start."""

    @property
    def all(self) -> list[MainWindow]:
        """The windows there are."""
        return list(self._shown)

    @property
    def active(self) -> MainWindow:
        """The window the reader has to do with, or had last."""
        front = QApplication.activeWindow()
        while front is not None and not isinstance(front, MainWindow):
            parent = front.parentWidget()
            front = parent.window() if parent is not None else None
        if isinstance(front, MainWindow) and front in self._shown:
            self._shown.remove(front)
            self._shown.append(front)
        return self._shown[-1]

    def make(self, language: str | None = None) -> MainWindow:
        """Make an empty window, in which briefs are wanted in `language`; it is not shown yet."""
        window = MainWindow(self._settings, self._interface, language)
        window.window_requested.connect(self.open)
        window.closing.connect(partial(self._note_closing, window))
        window.first_painted.connect(self.keep)
        window.opener.opened.connect(self.keep)
        self._shown.append(window)
        return window

    def start(self, path: Path | None, language: str | None = None, *, restores: bool = True) -> MainWindow:
        """Make the first window, on the brief at `path`; where none is named, on what was open last, if that is wanted.

        The other windows that were open then come after its first paint.
        """
        views = views_in(self._settings.session)[:_MOST] if restores else []
        window = self.make(language)
        if not views:
            window.pages.hold()
            window.opener.open(path or resources.bundled_brief())
            return window
        first, *others = views
        restore_frame(window, first if path is None else View(geometry=first.geometry, side=first.side))
        window.pages.hold()
        if path is None:
            self._reopen(window, first)
            window.first_painted.connect(lambda: self._restore(others, below=window))
        else:
            Return(window, first, stands_in=False)
            window.opener.open(path)
        return window

    def open(self, path: Path, language: str | None = None) -> MainWindow:
        """Show the brief at `path` in a window of its own, as large as the one the reader has."""
        size = self.active.size() if not self.active.isMaximized() else None
        window = self.make(language)
        if size is not None:
            window.resize(size)
        window.opener.open(path)
        window.show()
        return window

    def meet(self, file: str, tab: Tab | None, query: str, language: str) -> None:
        """Do what another start of the program asks for, in place of that."""
        path = Path(file) if file else None
        window = self._showing(path) if path is not None else self.active
        if window is None and path is not None:
            window = self.open(path, language or None)
        elif window is not None and language:
            window.tongues.ask_for(language)
        if window is None:
            return
        if tab is not None:
            window.pages.show_tab(tab)
        if query:
            window.search.search(query)
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def keep(self) -> None:
        """Keep what is open, and where the reader is in it."""
        if self.remembers and self._settings.restores and self._shown:
            self._settings.session = words_for([view_of(window) for window in self._from_the_front()])

    def _showing(self, path: Path) -> MainWindow | None:
        return next((window for window in self._shown if window.opener.target == path), None)

    def _restore(self, views: list[View], below: MainWindow) -> None:
        for view in views:
            window = self.make()
            restore_frame(window, view)
            self._reopen(window, view)
            window.show()
        if views:
            below.raise_()
            below.activateWindow()  # the reader had it last

    def _reopen(self, window: MainWindow, view: View) -> None:
        Return(window, view, stands_in=True)
        window.opener.open(Path(view.file) if view.file else resources.bundled_brief())

    def _note_closing(self, window: MainWindow) -> None:
        if window not in self._shown:  # it was closed before
            return
        if not self._closed:  # Qt closes them in any order
            self._in_order = self._from_the_front()
        self._closed[window] = view_of(window)
        self._shown.remove(window)
        if self._shown:
            QTimer.singleShot(0, self, self._forget_closed)
            window.deleteLater()
        elif self.remembers:
            views = [self._closed[one] for one in self._in_order if one in self._closed]
            self._settings.session = words_for(views)

    def _forget_closed(self) -> None:
        self._closed.clear()
        self._in_order.clear()
        _forget_pictures()
        self.one_closed.emit()

    def _from_the_front(self) -> list[MainWindow]:
        """All windows, first the one that the reader has to do with."""
        front = self.active
        return [front, *(window for window in self._shown if window is not front)]


def _forget_pictures() -> None:
    """Let go of the pictures that Qt has made of icons, up to 10 MiB: of those of a closed window none comes back."""
    from PySide6.QtGui import QPixmapCache  # launching does not pay for it

    QPixmapCache.clear()
