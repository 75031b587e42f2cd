"""Export from the window: typeset and write off the UI thread, shown and cancelled in the status bar."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from briefing.compat import override
from briefing.errors import BriefingError, Cancelled
from briefing.qt.alerts import Alerts
from briefing.qt.announce import announce
from briefing.qt.counts import Counts
from briefing.qt.opener import Opened
from briefing.qt.press import Press, Progress
from briefing.qt.tasks import Control, Task
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded
from briefing.qt.words import listed, said

if TYPE_CHECKING:
    from briefing.export.setting import Setting
    from briefing.qt.exportdialog import Choice
    from briefing.qt.previewer import Previewer

_SECONDS_TO_END = 2.0
"""How long a window that closes waits for an export to clear up after itself."""


class Exported(NamedTuple):
    """A PDF that was written: where, of how many pages, and the characters that no font has."""

    path: Path
    pages: int
    replaced: tuple[str, ...]


class Exporter(QObject):
    """Runs one export at a time."""

    said = Signal(str)
    """What the reader should know, in a line."""
    finished = Signal(object)  # Exported
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Be ready; nothing runs."""
        super().__init__(parent)
        self._task: Task[Exported] | None = None
        self._alerts: Alerts | None = None
        self._choice: Choice | None = None  # of the last time
        self._press = Press()
        self.bar = ProgressStrip()
        self.bar.cancel.clicked.connect(self.cancel)
        self.preview_bar = ProgressStrip()
        self.previewer: Previewer | None = None

    @property
    def setting(self) -> "Setting":
        """How the last document was made, or how one usually is."""
        from briefing.qt.exportdialog import usual_choice

        return (self._choice or usual_choice()).setting

    @property
    def is_running(self) -> bool:
        """Whether an export is under way."""
        return self._task is not None

    def ask_and_start(self, opened: Opened, alerts: Alerts) -> None:
        """Ask how and where to write what is open, and write it; `alerts` tell what goes wrong."""
        from briefing.qt.exportdialog import usual_choice

        self._press.warm()
        proposed = (self._choice or usual_choice())._replace(language=self._as_chosen(opened).language)
        choice = alerts.ask_choice(proposed, opened.brief.languages)
        if choice is None:
            self._press.cool()
            return
        follows = choice.language == opened.language  # then it goes on following the window
        self._choice = choice._replace(preview=False, language="" if follows else choice.language)
        if choice.preview:
            self.preview(opened, alerts)
            return
        chosen = alerts.ask_pdf(opened.suggested_pdf)
        if not chosen:
            self._press.cool()
            return
        self._alerts = alerts
        self.start(self._as_chosen(opened), Path(chosen), choice)

    def _as_chosen(self, opened: Opened) -> Opened:
        """What is `opened`, in the language that was chosen, if it has that."""
        language = self._choice.language if self._choice is not None else ""
        return opened._replace(language=language) if language in opened.brief.languages else opened

    def start(self, opened: Opened, path: Path, choice: "Choice") -> None:
        """Write what is `opened` to `path`, as chosen; an old file there stays until the new one is complete.

        One that is under way goes on unseen: ask `is_running` first.
        """
        make = self._press.maker(opened, choice.setting, embed=choice.embed)

        def work(control: Control) -> Exported:
            from briefing.export.output import write_whole

            made = make(control)
            if control.cancelled():
                raise Cancelled
            write_whole(path, made.data, replace=True)
            return Exported(path, made.pages, made.replaced)

        task = self._task = Task(work)
        task.done.connect(lambda exported: self._finish(task, exported))
        task.failed.connect(lambda error: self._fail(task, error))
        task.stopped.connect(lambda: self._stop(task))
        task.progressed.connect(lambda progress: self.bar.show_progress(progress) if task is self._task else None)
        self.bar.begin(lambda: self.tr("Writing {}").format(path.name))
        task.start()

    def preview(self, opened: Opened, alerts: Alerts) -> None:
        """Show the document that an export would write of what is `opened`."""
        if self.previewer is None:
            from briefing.qt.previewer import Previewer

            self.previewer = Previewer(self, self._press, alerts, self.preview_bar)
            self.previewer.said.connect(self.said)
        self.previewer.start(self._as_chosen(opened), self.setting)

    def cancel(self) -> None:
        """Give the export up; nothing is written."""
        if self._task is not None:
            self._task.cancel()

    def give_up(self) -> None:
        """Give up what is under way, and wait until it has cleared up after itself."""
        self._press.cool()
        if self.previewer is not None:
            self.previewer.give_up(_SECONDS_TO_END)
        if self._task is not None:
            self._task.cancel()
            self._task.wait(_SECONDS_TO_END)

    def let_go(self) -> None:
        """Give up what is under way and want no answer: the window closes, and nothing may be left behind."""
        self.give_up()
        self._task = None

    def _finish(self, task: Task[Exported], exported: Exported) -> None:
        if not self._ended(task):
            return
        self.finished.emit(exported)
        pages = Counts().pages(exported.pages)
        self.said.emit(self.tr("Written: {path} ({pages})").format(path=exported.path, pages=pages))
        if exported.replaced:
            signs = listed(f"U+{ord(sign):04X}" for sign in exported.replaced)
            self._tell(self.tr("No font has these characters; each is shown by its number: {}").format(signs))

    def _fail(self, task: Task[Exported], error: BriefingError) -> None:
        if self._ended(task):
            words = said(error.message)
            self.failed.emit(words)
            self._tell(words)

    def _stop(self, task: Task[Exported]) -> None:
        if self._ended(task):
            self.stopped.emit()
            self.said.emit(self.tr("Export cancelled; nothing was written."))

    def _tell(self, message: str) -> None:
        if self._alerts is not None:
            self._alerts.tell(self.tr("Export PDF"), message)

    def _ended(self, task: Task[Exported]) -> bool:
        """Whether `task` is the one that is waited for; it is not waited for any more."""
        if task is not self._task:
            return False
        self._task = None
        self.bar.hide()
        return True


class ProgressStrip(Worded, QWidget):
    """What runs, that it runs, and a way to stop it."""

    def __init__(self) -> None:
        """Make a hidden strip."""
        super().__init__()
        self._what: Callable[[], str] = str
        self._progress: Progress | None = None
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setMaximumWidth(30 * GRID)
        busy.setTextVisible(False)
        busy.setMaximumHeight(self.fontMetrics().height())  # the status bar keeps its height
        self._busy = busy
        self.cancel = QToolButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, busy, self.cancel):
            layout.addWidget(widget)
        self.hide()

    def begin(self, what: Callable[[], str]) -> None:
        """Show that what `what` says runs; it is asked again when the language changes."""
        self._what, self._progress = what, None
        self.word()
        self.show()
        announce(self, self.label.text())

    def show_progress(self, progress: Progress) -> None:
        """Show how far it has come."""
        if progress.pages:
            self._progress = progress
            before = self.label.text()
            self.word()
            if before != self.label.text():
                announce(self, self.label.text())

    @override
    def word(self) -> None:
        self._busy.setAccessibleName(self.tr("Export under way"))
        self.cancel.setText(self.tr("Cancel"))
        what = self._what()
        if self._progress is None:
            self.label.setText(self.tr("{}…").format(what))
        else:
            pages = Counts().about_pages(self._progress.pages)
            self.label.setText(self.tr("{what}: laying out {pages}…").format(what=what, pages=pages))
