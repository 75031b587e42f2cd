"""Compares the open brief with another version: read and compared off the UI thread, told in a window of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.compare.changes import Comparison, Place
from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.model.load import load
from briefing.model.problems import LoadError
from briefing.qt.alerts import Alerts
from briefing.qt.collector import loading
from briefing.qt.compare.window import ChangesWindow
from briefing.qt.dates import date_words
from briefing.qt.opener import Opened, Opener
from briefing.qt.tasks import Task
from briefing.qt.words import language_name, said

_MOST_PROBLEMS = 10


class Comparer(QObject):
    """Tells what changed from another file to the open brief; one comparison at a time."""

    said = Signal(str)
    """What the reader should know, in a line."""
    place_requested = Signal(object, object)  # Tab, Key
    """The reader wants to see where something stands in the open brief."""
    shown = Signal(object)  # ChangesWindow

    def __init__(self, opener: Opener, alerts: Alerts, parent: QWidget) -> None:
        """Compare with what `opener` has open; `alerts` ask and tell; windows stand over `parent`."""
        super().__init__(parent)
        self._opener = opener
        self._alerts = alerts
        self._parent = parent
        self._comparing: Task[tuple[Brief, Comparison]] | None = None
        self._path: Path | None = None  # of the file asked for last
        self._told: Path | None = None  # of the file that the window tells of
        self._with: Path | None = None  # of the open brief it is compared with
        self._window: ChangesWindow | None = None
        opener.opened.connect(self._renew)
        opener.reworded.connect(self._renew)

    def ask_and_start(self) -> None:
        """Ask for the other version, and compare."""
        opened = self._opener.current
        chosen = self._alerts.ask_other_brief(opened.folder) if opened is not None else ""
        if opened is not None and chosen:
            self.start(opened._replace(is_by_itself=False), Path(chosen))

    def start(self, opened: Opened, path: Path) -> None:
        """Compare the brief in the file at `path` with what is `opened`; a later call overtakes an earlier one."""

        def work(_control: object) -> tuple[Brief, Comparison]:
            from briefing.compare.comparison import compare

            with loading():
                other = load(path)
                return other, compare(other, opened.brief, opened.language)

        self._path, self._with = path, opened.path
        task = self._comparing = Task(work)
        task.done.connect(lambda answer: self._show(task, opened, path, *answer))
        task.failed.connect(lambda error: self._fail(task, path, error))
        self.said.emit(self.tr("Comparing with {}…").format(path.name))
        task.start()

    def _show(
        self, task: Task[tuple[Brief, Comparison]], opened: Opened, path: Path, other: Brief, comparison: Comparison
    ) -> None:
        if task is not self._comparing:
            return
        self._comparing = None
        if not self._parent.isVisible():  # it was closed meanwhile
            return
        self.said.emit("")
        if self._window is None:
            self._window = ChangesWindow(self._parent)
            self._window.place_requested.connect(self._go)
            self._window.closed.connect(self._forget)
        self._told = path
        self._window.setWindowTitle(self.tr("{} – What changed").format(opened.title))
        self._window.show_comparison(self._head(opened, path, other, comparison), comparison)
        self._window.show()
        if not opened.is_by_itself:
            self._window.activateWindow()
        self.shown.emit(self._window)

    def _head(self, opened: Opened, path: Path, other: Brief, comparison: Comparison) -> str:
        """Between which versions, and whether anything about them may mislead."""
        words = self.tr("From “{old}” (issued {old_date}) to the open brief “{new}” (issued {new_date}).").format(
            old=path.name,
            old_date=date_words(other.issued),
            new=opened.path.name,
            new_date=date_words(opened.brief.issued),
        )
        if other.issued > opened.brief.issued:
            words = self.tr("{words} The other file bears the later date.").format(words=words)
        if comparison.language != opened.language:
            pattern = self.tr("{words} Told in a language both have: {language}.")
            words = pattern.format(words=words, language=language_name(comparison.language))
        return words

    def _fail(self, task: Task[tuple[Brief, Comparison]], path: Path, error: BriefingError) -> None:
        if task is not self._comparing:
            return
        self._comparing = None
        self.said.emit("")
        self._path = self._told
        if self._window is not None and path == self._told:  # what it tells is of a file as it was
            self._window.close()
        if not isinstance(error, LoadError):
            words = self.tr("{file}: {what}").format(file=path.name, what=said(error.message))
            self._alerts.tell(self.tr("Compare"), words)
            return
        lines = error.lines(said)
        left = len(lines) - _MOST_PROBLEMS
        more = [self.tr("… and {} more; open the file to see them all").format(left)] if left > 0 else []
        title = self.tr("“{}” could not be opened").format(path.name)
        self._alerts.tell(self.tr("Compare"), "\n".join([title, *lines[:_MOST_PROBLEMS], *more]))

    def _go(self, place: Place) -> None:
        self.place_requested.emit(*place)

    def _renew(self, opened: Opened) -> None:
        """Compare anew where the same brief was read again; what is told of another brief would mislead."""
        if self._window is None and self._comparing is None:
            return
        self._comparing = None
        if self._path is not None and opened.path == self._with:
            self.start(opened, self._path)
        elif self._window is not None:
            self._window.close()

    def _forget(self) -> None:
        self._window = self._told = None
