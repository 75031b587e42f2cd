"""Opens briefs: reads files off the UI thread, and remembers which."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing import resources
from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.model.load import load
from briefing.model.problems import LoadError, Problem
from briefing.qt.settings import Settings
from briefing.qt.tasks import Task


class Opened(NamedTuple):
    """The brief that is open, the file it came from, and the language it is shown in."""

    brief: Brief
    path: Path
    language: str

    @property
    def title(self) -> str:
        """The brief's title."""
        return self.brief.title[self.language]

    @property
    def is_bundled(self) -> bool:
        """Whether it is the brief that comes with the program, and no file of the reader's."""
        return self.path == resources.bundled_brief()

    @property
    def folder(self) -> str:
        """Where other files of the reader's are looked for; empty where that is not known."""
        return "" if self.is_bundled else str(self.path.parent)

    @property
    def suggested_pdf(self) -> str:
        """The path to propose for a PDF of it."""
        name = self.path.name.removesuffix(".toml").removesuffix(".brief") + ".pdf"
        return str((Path.home() if self.is_bundled else self.path.parent) / name)


class Opener(QObject):
    """Opens one file at a time. A bad file leaves what is open as it is."""

    opening = Signal(str)
    """The name of the file that is being read."""
    opened = Signal(object)  # Opened
    failed = Signal(object)  # LoadError

    def __init__(self, settings: Settings, language: str | None, parent: QObject | None = None) -> None:
        """Keep recent files in `settings`; `language` is the reader's wish for the language of briefs."""
        super().__init__(parent)
        self._settings = settings
        self._language = language
        self._loading: Task[Brief] | None = None
        self._failed: Path | None = None
        self._path: Path | None = None  # of what is being read
        self._is_asked_again = False
        self.current: Opened | None = None

    def open(self, path: Path) -> None:
        """Open the brief at `path`; `opened` or `failed` follows. A later call overtakes an earlier one.

        Asked for what is being read already, it is read once more after that: reading a long file many times at once
        would hold everything up.
        """
        if self._loading is not None and self._path == path:
            self._is_asked_again = True
            return
        self._path, self._is_asked_again = path, False
        task: Task[Brief] = Task(lambda _: load(path))
        self._loading = task
        task.done.connect(lambda brief: self._finish(task, path, brief))
        task.failed.connect(lambda error: self._fail(task, path, error))
        task.start()
        self.opening.emit(path.name)

    def reload(self) -> None:
        """Read again what is open, or what could not be opened."""
        if self._failed is not None:
            self.open(self._failed)
        elif self.current is not None:
            self.open(self.current.path)

    def forget_failure(self) -> None:
        """Go back to what is open: from now on that is what is read again."""
        self._failed = None

    def let_go(self) -> None:
        """Want no answer any more to what is under way: the window closes."""
        self._loading = None

    def wait(self, seconds: float) -> None:
        """Give the file that is being read so long; what takes longer comes when it comes."""
        if self._loading is not None:
            self._loading.wait(seconds)
            QCoreApplication.sendPostedEvents()

    def _finish(self, task: Task[Brief], path: Path, brief: Brief) -> None:
        if task is self._loading:
            self._loading = self._failed = None
            if self._is_asked_again:
                self.open(path)
                return
            self.current = Opened(brief, path, brief.language(self._language))
            if not self.current.is_bundled:
                self._settings.add_recent(path)
            self.opened.emit(self.current)

    def _fail(self, task: Task[Brief], path: Path, error: BriefingError) -> None:
        if task is self._loading:
            self._loading, self._failed = None, path
            if self._is_asked_again:
                self.open(path)
                return
            is_file_at_fault = isinstance(error, LoadError)
            self.failed.emit(error if is_file_at_fault else LoadError(str(path), (Problem(0, 0, str(error)),)))
