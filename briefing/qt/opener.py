"""Opens briefs: reads files off the UI thread, and remembers which."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing import resources
from briefing.errors import BriefingError
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.brief import Brief
from briefing.model.load import loads, read_bytes
from briefing.model.problems import LoadError, Problem
from briefing.qt.collector import loading
from briefing.qt.plain import balanced
from briefing.qt.settings import Settings
from briefing.qt.tasks import Task


class Opened(NamedTuple):
    """The brief that is open, the file it came from, and the language it is shown in."""

    brief: Brief
    path: Path
    language: str
    digest: int = 0
    """A number that stands for the file's bytes, as long as the program runs."""
    is_by_itself: bool = False
    """Whether the file was read again by itself: the reader asked for nothing, and is to be left where they are."""

    @property
    def title(self) -> str:
        """The brief's title, as it can be shown."""
        return balanced(self.brief.title[self.language])

    @property
    def is_bundled(self) -> bool:
        """Whether it is the brief that comes with the program, and no file of the reader's."""
        return self.path == resources.bundled_brief()

    @property
    def folder(self) -> str:
        """Where other files of the reader's are looked for; empty where that is not known."""
        return "" if self.is_bundled else str(self.path.parent)

    def read(self) -> bytes:
        """The bytes of the file, which still holds this brief.

        Raises:
            BriefingError: where it cannot be read any more, or holds another brief by now.
        """
        data = read_bytes(self.path)
        if hash(data) != self.digest and loads(data, str(self.path)) != self.brief:
            template = QT_TRANSLATE_NOOP(
                "Problems", "{name} has changed since it was opened; reload it (F5) and export again"
            )
            raise BriefingError(message(template, name=self.path.name))
        return data

    @property
    def suggested_pdf(self) -> str:
        """The path to propose for a PDF of it."""
        name = self.path.name.removesuffix(".toml").removesuffix(".brief") + ".pdf"
        return str((Path.home() if self.is_bundled else self.path.parent) / name)


class _Read(NamedTuple):
    """What came of reading a file: its brief, unless its bytes are those that were known already."""

    brief: Brief | None
    digest: int


class Opener(QObject):
    """Opens one file at a time. A bad file leaves what is open as it is."""

    opening = Signal(str)
    """The name of the file that is being read."""
    opened = Signal(object)  # Opened
    reworded = Signal(object)  # Opened
    """What is open is to be shown in other words: in another language of its own, or of the window."""
    failed = Signal(object)  # LoadError
    spoiled = Signal(object)
    """What was read again by itself is no brief any more; a `LoadError`."""
    settled = Signal()
    """Nothing is being read any more, whatever came of it, and `target` may be another file than before."""

    def __init__(self, settings: Settings, language: str | None, parent: QObject | None = None) -> None:
        """Keep recent files in `settings`; `language` is the reader's wish for the language of briefs."""
        super().__init__(parent)
        self._settings = settings
        self._language = language
        self._loading: Task[_Read] | None = None
        self._failed: Path | None = None
        self._path: Path | None = None  # of what is being read
        self._is_asked_again = False
        self._is_by_itself = False
        self._bad: Path | None = None  # what was no brief when it was read last
        self.current: Opened | None = None

    @property
    def target(self) -> Path | None:
        """The file the reader has to do with: the one that could not be opened, or else what is open."""
        if self._failed is not None:
            return self._failed
        return self.current.path if self.current is not None else None

    @property
    def reading(self) -> Path | None:
        """The file that is being read."""
        return self._path if self._loading is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._loading is not None

    def open(self, path: Path) -> None:
        """Open the brief at `path`; `opened` or `failed` follows. A later call overtakes an earlier one.

        Asked for what is being read already, it is read once more after that: reading a long file many times at once
        would hold everything up.
        """
        path = _absolute(path)
        self._is_by_itself = False
        if self._loading is not None and self._path == path:
            self._is_asked_again = True
            return
        self._read(path)
        self.opening.emit(path.name)

    def refresh(self) -> None:
        """Read again what is open, or could not be opened, because its file has changed; not while something is read.

        `opened` follows, or `spoiled`; neither where its bytes are those that are shown.
        """
        if self.target is not None and self._loading is None:
            self._is_by_itself = True
            self._read(self.target)

    def reload(self) -> None:
        """Read again what is open, or what could not be opened."""
        if self.target is not None:
            self.open(self.target)

    def show_in(self, wanted: str) -> None:
        """Show what is open, and every brief from now on, in the language that suits a reader of `wanted`.

        `reworded` follows, also where it is the language shown already: the window's own may have changed.
        """
        self._language = wanted
        if self.current is not None:
            language = self.current.brief.language(wanted)
            self.current = self.current._replace(language=language, is_by_itself=True)
            self.reworded.emit(self.current)

    def forget_failure(self) -> None:
        """Go back to what is open: from now on that is what is read again."""
        self._failed = None
        self.settled.emit()

    def let_go(self) -> None:
        """Want no answer any more to what is under way: the window closes."""
        self._loading = None

    def wait(self, seconds: float) -> None:
        """Give the file that is being read so long; what takes longer comes when it comes."""
        if self._loading is not None:
            self._loading.wait(seconds)
            QCoreApplication.sendPostedEvents()

    def _read(self, path: Path) -> None:
        self._path, self._is_asked_again = path, False
        shown = self.current if self._is_by_itself and self._bad != path else None
        known = shown.digest if shown is not None and shown.path == path else None

        def work(_control: object) -> _Read:
            data = read_bytes(path)
            digest = hash(data)  # no part of the library needs to be loaded for it, and 64 bits tell files apart
            if digest == known:
                return _Read(None, digest)
            with loading():
                brief = loads(data, str(path))
                brief.prepare()
            return _Read(brief, digest)

        task = Task(work)
        self._loading = task
        task.done.connect(lambda read: self._finish(task, path, read))
        task.failed.connect(lambda error: self._fail(task, path, error))
        task.start()

    def _finish(self, task: Task[_Read], path: Path, read: _Read) -> None:
        if task is not self._loading:
            return
        self._loading = self._failed = None
        if self._is_asked_again:
            self._read(path)
            return
        self._bad = None
        if read.brief is not None:
            self.current = Opened(
                read.brief, path, read.brief.language(self._language), read.digest, self._is_by_itself
            )
            if not self.current.is_bundled and not self._is_by_itself:
                self._settings.add_recent(path)
            self.opened.emit(self.current)
        self.settled.emit()

    def _fail(self, task: Task[_Read], path: Path, error: BriefingError) -> None:
        if task is not self._loading:
            return
        self._loading = None
        self._bad = path
        if not self._is_by_itself:
            self._failed = path
        if self._is_asked_again:
            self._read(path)
            return
        told = error if isinstance(error, LoadError) else LoadError(str(path), (Problem(0, 0, error.message),))
        (self.spoiled if self._is_by_itself else self.failed).emit(told)
        self.settled.emit()


def _absolute(path: Path) -> Path:
    """`path` as it is from now on: the folder the program was started in may be removed, and made again."""
    try:
        return path.absolute()
    except OSError:  # it is gone already
        return path
