"""Makes the preview, prints and saves from it: typeset off the UI thread, shown in windows of its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.errors import BriefingError
from briefing.qt.alerts import Alerts
from briefing.qt.counts import Counts
from briefing.qt.opener import Opened
from briefing.qt.press import Press
from briefing.qt.tasks import Control, Task
from briefing.qt.words import said

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from briefing.export.pages import Pages
    from briefing.export.pdf import Pdf
    from briefing.export.setting import Setting
    from briefing.qt.exporter import Exporter, ProgressStrip


class Previewer(QObject):
    """Shows documents before they are written or printed; makes one at a time."""

    said = Signal(str)
    """What the reader should know, in a line."""
    opened = Signal(object)  # PreviewWindow

    def __init__(self, exporter: "Exporter", press: Press, alerts: Alerts, bar: "ProgressStrip") -> None:
        """Show previews of what `exporter` would write, made by `press`.

        `alerts` ask and tell, `bar` shows that one is being made.
        """
        super().__init__(exporter)
        self._press = press
        self._alerts = alerts
        self._making: Task[tuple[Pdf, Pages]] | None = None
        self._saving: Task[Path] | None = None  # the last one
        self.bar = bar
        self.bar.cancel.clicked.connect(self.cancel)

    def start(self, opened: Opened, setting: "Setting") -> None:
        """Make the document of what is `opened`, and show it; a later call overtakes an earlier one."""
        self.cancel()
        make = self._press.maker(opened, setting)

        def work(control: Control) -> "tuple[Pdf, Pages]":
            from briefing.export.pages import Pages

            made = make(control)
            return made, Pages(made.data)

        task = self._making = Task(work)
        task.done.connect(lambda made: self._show(task, opened, *made))
        task.failed.connect(lambda error: self._fail(task, error))
        task.progressed.connect(lambda progress: self.bar.show_progress(progress) if task is self._making else None)
        self.bar.begin(lambda: self.tr("Making the preview"))
        task.start()

    def cancel(self) -> None:
        """Give up what is being made."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
        self.bar.hide()

    def give_up(self, seconds: float) -> None:
        """Give up what is being made, and wait at most so long for that to end, and for what is being saved."""
        making = self._making
        self.cancel()
        for task in (making, self._saving):
            if task is not None:
                task.wait(seconds)

    def _show(self, task: "Task[tuple[Pdf, Pages]]", opened: Opened, made: "Pdf", pages: "Pages") -> None:
        if task is not self._making:
            pages.close()
            return

        from briefing.qt.preview.window import PreviewWindow

        self._making = None
        self.bar.hide()
        preview = PreviewWindow(pages, opened.title, self.bar.window())
        preview.print_requested.connect(lambda: self._print(made, pages.sizes))
        preview.save_requested.connect(lambda: self._save(opened, made))
        preview.destroyed.connect(pages.close)
        preview.show()
        self.opened.emit(preview)

    def _fail(self, task: "Task[tuple[Pdf, Pages]]", error: BriefingError) -> None:
        if task is self._making:
            self.cancel()
            self._alerts.tell(self.tr("Preview"), said(error.message))

    def _print(self, made: "Pdf", sizes: Sequence[tuple[float, float]]) -> None:
        from briefing.qt.preview.printing import chosen_pages, new_printer, print_pages

        printer = new_printer(sizes)
        if not self._alerts.ask_printer(printer, len(sizes)):
            return
        numbers = chosen_pages(printer, len(sizes))

        def work(_control: Control) -> int:
            from briefing.export.pages import Pages

            with Pages(made.data) as pages:  # its own: the preview may be closed meanwhile
                print_pages(pages, printer, numbers)
            return len(numbers)

        task = Task(work)
        task.done.connect(lambda count: self._tell_printed(printer, count))
        task.failed.connect(lambda error: self._alerts.tell(self.tr("Print"), said(error.message)))
        self.said.emit(self.tr("Printing…"))
        task.start()

    def _tell_printed(self, printer: "QPrinter", count: int) -> None:
        pages = Counts().pages(count)
        place = printer.outputFileName() or printer.printerName()
        self.said.emit(self.tr("Printed: {pages} ({place})").format(pages=pages, place=place))

    def _save(self, opened: Opened, made: "Pdf") -> None:
        chosen = self._alerts.ask_pdf(opened.suggested_pdf)
        if not chosen:
            return

        def work(_control: Control) -> Path:
            from briefing.export.output import write_whole

            write_whole(Path(chosen), made.data, replace=True)  # the dialog has asked
            return Path(chosen)

        task = self._saving = Task(work)
        task.done.connect(lambda path: self.said.emit(self.tr("Written: {}").format(path)))
        task.failed.connect(lambda error: self._alerts.tell(self.tr("Save as PDF"), said(error.message)))
        task.start()
