"""The page that is shown in place of a file that could not be opened: what is wrong, and where."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.model.problems import LoadError, shown
from briefing.qt.announce import announce
from briefing.qt.counts import Counts
from briefing.qt.theme import GRID
from briefing.qt.wheel import Scrolled
from briefing.qt.worded import Worded
from briefing.qt.words import said


class _List(Scrolled, QListWidget):
    """The problems, a line for each."""


class ProblemsPage(Worded, QWidget):
    """Lists every problem of a file, and offers the ways on."""

    retry_requested = Signal()
    open_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.path = QLabel()
        self.path.setTextFormat(Qt.TextFormat.PlainText)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.path.setWordWrap(True)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.list = _List()
        self.list.setWordWrap(True)
        self.retry, self.open, self.back, self.copy = (QPushButton() for _ in range(4))
        self._error: LoadError | None = None
        self._set_title_font()
        buttons = QHBoxLayout()
        for button in (self.retry, self.open, self.back, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8 * GRID, 8 * GRID, 8 * GRID, 8 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.path)
        layout.addWidget(self.advice)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.retry.clicked.connect(self.retry_requested)
        self.open.clicked.connect(self.open_requested)
        self.back.clicked.connect(self.back_requested)
        self.copy.clicked.connect(self._copy)
        self.word()

    def show_error(self, error: LoadError, *, can_go_back: bool) -> None:
        """Show the problems in `error`; with `can_go_back` a brief is open behind this page."""
        known = self._error
        if self.isVisible() and known and (known.name, known.problems) == (error.name, error.problems):
            return  # the reader may be in the midst of the list
        self._error = error
        self._tell(error)
        self.back.setVisible(can_go_back)
        self.retry.setFocus()
        announce(self, f"{self.title.text()} {self.advice.text()}")

    def _tell(self, error: LoadError) -> None:
        name = error.name.replace("\\", "/").rpartition("/")[2]
        self.title.setText(self.tr("“{}” could not be opened").format(name))
        self.path.setText(error.name)
        if any(problem.line for problem in error.problems):
            advice = Counts().problems(len(error.problems))
        else:
            advice = self.tr("The file could not be read.")
        self.advice.setText(advice)
        row = self.list.currentRow()
        self.list.clear()
        place = self.tr("{line}:{column}: {what}")
        for problem in error.problems:
            what = shown(problem, said)
            words = place.format(line=problem.line, column=problem.column, what=what) if problem.line else what
            self.list.addItem(words)
        self.list.setCurrentRow(row)

    @override
    def word(self) -> None:
        self.list.setAccessibleName(self.tr("Problems"))
        self.retry.setText(self.tr("Try again"))
        self.retry.setToolTip(self.tr("Read the file again (F5)"))
        self.open.setText(self.tr("Open another…"))
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the brief that is open (Esc)"))
        self.copy.setText(self.tr("Copy the list"))
        if self._error is not None:
            self._tell(self._error)

    def _copy(self) -> None:
        """Copy the problems as commands print them."""
        if self._error is not None:
            QGuiApplication.clipboard().setText("\n".join(self._error.lines()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_title_font()

    def _set_title_font(self) -> None:
        large = self.font()
        large.setPointSizeF(large.pointSizeF() * 1.35)
        large.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(large)
