"""The window of the checks: every finding with its rule, its line, why it matters, and the way to its place."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing.checks.findings import Severity
from briefing.checks.report import Placed, check_all, place, why
from briefing.compat import override
from briefing.errors import BriefingError
from briefing.model.decoding import decode
from briefing.qt.announce import announce
from briefing.qt.collector import loading
from briefing.qt.items.records import Column, RecordsModel
from briefing.qt.opener import Opened
from briefing.qt.outcome import outcome
from briefing.qt.panes.header import Header
from briefing.qt.places import place_of
from briefing.qt.tasks import Control, Task
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded
from briefing.qt.words import said, translate

_LINES_A_ROW = 2
_ROWS_MEASURED = 50
"""How many rows say how wide a column is: there may be thousands."""


class ChecksWindow(Worded, QDialog):
    """Stays beside the main window, and follows what is open there."""

    place_requested = Signal(object, object)  # Tab, Key

    def __init__(self, parent: QWidget) -> None:
        """Make an empty window."""
        super().__init__(parent)
        self._opened: Opened | None = None
        self._checking: Task[tuple[Placed, ...]] | None = None
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.model: RecordsModel[Placed] = RecordsModel("finding", self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.detail = QLabel()
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.go = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.copy = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.go, self.copy, buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)  # Enter is for the list
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        for widget, stretch in ((self.outcome, 0), (self.table, 1), (self.detail, 0), (buttons, 0)):
            layout.addWidget(widget, stretch)
        self._set_up_table()
        buttons.rejected.connect(self.close)
        self.go.clicked.connect(self._go)
        self.copy.clicked.connect(self._copy)
        self.table.activated.connect(self._go)
        self.table.doubleClicked.connect(self._go)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self._copy)
        self.resize(760, 420)
        self.word()

    def show_brief(self, opened: Opened) -> None:
        """Check what is `opened`, off the UI thread, and list what is found."""
        self.let_go()
        self._opened = opened

        def work(control: Control) -> tuple[Placed, ...]:
            with loading():
                findings = check_all(opened.brief, dt.datetime.now().astimezone().date(), control.cancelled)
                text = _text_of(opened)
                placed = place(findings, text) if text else [Placed(0, 0, finding) for finding in findings]
                return tuple(sorted(placed, key=_weight))

        task = self._checking = Task(work)
        task.done.connect(lambda placed: self._show(task, placed))
        self._word_checking(opened)
        task.start()

    def reword(self, opened: Opened) -> None:
        """Tell the same in other words: in another language of what is `opened`, or of the window."""
        self._opened = opened
        if self._checking is not None:
            self._word_checking(opened)
            return
        row = self.table.currentIndex().row()
        self._tell(opened, tuple(self.model.records))
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_detail()

    def let_go(self) -> None:
        """Want no answer any more: another brief comes, or the window closes."""
        if self._checking is not None:
            self._checking.cancel()
        self._checking = None

    def _show(self, task: "Task[tuple[Placed, ...]]", placed: tuple[Placed, ...]) -> None:
        if task is not self._checking or self._opened is None:
            return
        self._checking = None
        announce(self, self._tell(self._opened, placed))
        for button in (self.go, self.copy):
            button.setEnabled(bool(placed))
        if placed:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_detail()

    def _tell(self, opened: Opened, placed: tuple[Placed, ...]) -> str:
        """List what was found in what is `opened`; gives the result in a few words."""
        self.model.set_records(
            placed,
            [
                Column(self.tr("Weight"), self._weight),
                Column(self.tr("Line"), lambda it: str(it.line) if it.line else "–", is_number=True),
                Column(self.tr("Rule"), lambda it: it.finding.rule),
                Column(self.tr("Finding"), lambda it: said(it.finding.message, "Checks")),
            ],
        )
        for column in range(self.model.columnCount() - 1):  # the last one takes the rest, in lines
            self.table.resizeColumnToContents(column)
        result = outcome([it.finding for it in placed])
        pattern = self.tr(
            "“{title}”: {result}. "
            "Software sees whether a claim names its source and speaker; it cannot judge whether it is true."
        )
        self.outcome.setText(pattern.format(title=opened.title, result=result))
        return result

    @override
    def word(self) -> None:
        """Set every text, in the language of the interface; the brief's own words follow with the brief."""
        self.setWindowTitle(self.tr("Checks"))
        self.table.setAccessibleName(self.tr("Findings"))
        self.go.setText(self.tr("Go to the place"))
        self.copy.setText(self.tr("Copy the list"))

    def _word_checking(self, opened: Opened) -> None:
        self.outcome.setText(self.tr("Checking “{}”…").format(opened.title))

    def _weight(self, placed: Placed) -> str:
        if placed.finding.dismissed is not None:
            return self.tr("○ dismissed")
        return self.tr("✖ error") if placed.finding.severity is Severity.ERROR else self.tr("▲ warning")

    def _set_up_table(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setAlternatingRowColors(True)
        self.table.setHorizontalHeader(Header(self.table))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        rows = self.table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_LINES_A_ROW * self.fontMetrics().lineSpacing() + 2 * GRID)

    def _current(self) -> Placed | None:
        row = self.table.currentIndex().row()
        return self.model.records[row] if 0 <= row < len(self.model.records) else None

    def _show_detail(self) -> None:
        placed = self._current()
        if self._opened is None or self._checking is not None:
            return
        if placed is None:
            self.detail.setText(self.tr("No rule has found anything."))
            return
        finding = said(placed.finding.message, "Checks")
        words = self.tr("{finding}. {why}").format(
            finding=finding[:1].upper() + finding[1:], why=translate("Checks", why(placed.finding.rule))
        )
        if placed.finding.dismissed is not None:
            reason = placed.finding.dismissed[self._opened.language]
            words = self.tr("{words} Dismissed in the file: {reason}").format(words=words, reason=reason)
        self.detail.setText(words)

    def _go(self) -> None:
        placed = self._current()
        if placed is not None and self._opened is not None:
            self.place_requested.emit(*place_of(self._opened.brief, placed.finding.path))

    def _copy(self) -> None:
        lines = [
            f"{it.line}:{it.column}: {it.finding.severity.value}: {it.finding.message} [{it.finding.rule}]"
            for it in self.model.records
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _weight(placed: Placed) -> tuple[bool, bool]:
    """Errors first, what is dismissed last, else in the order of the file."""
    return placed.finding.dismissed is not None, placed.finding.severity is not Severity.ERROR


def _text_of(opened: Opened) -> str:
    """The text of the file that is open; nothing where it cannot be read any more, or holds another brief by now."""
    try:
        return decode(opened.read(), str(opened.path))
    except BriefingError:
        return ""  # findings then are told without their lines
