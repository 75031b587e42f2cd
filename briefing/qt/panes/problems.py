"""The page that is shown in place of a file that could not be opened: what is wrong, and where."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.model.problems import LoadError
from briefing.qt.theme import GRID


class ProblemsPage(QWidget):
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
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Problems"))
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.setToolTip(self.tr("Read the file again (F5)"))
        self.open = QPushButton(self.tr("Open another…"))
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the brief that is open (Esc)"))
        self._lines: list[str] = []
        self.copy = QPushButton(self.tr("Copy the list"))
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

    def show_error(self, error: LoadError, *, can_go_back: bool) -> None:
        """Show the problems in `error`; with `can_go_back` a brief is open behind this page."""
        if self.isVisible() and (self.path.text(), self._lines) == (error.name, error.lines()):
            return  # the reader may be in the midst of the list
        number = len(error.problems)
        name = error.name.replace("\\", "/").rpartition("/")[2]
        self.title.setText(self.tr("“{}” could not be opened").format(name))
        has_place = any(problem.line for problem in error.problems)
        if has_place:
            advice = (
                self.tr("One problem was found.") if number == 1 else self.tr("{} problems were found.").format(number)
            )
            advice += " " + self.tr("Mend the file and try again; line and column are counted from 1.")
        else:
            advice = self.tr("The file could not be read.")
        self.advice.setText(advice)
        self._lines = error.lines()
        self.list.clear()
        self.list.addItems([line.removeprefix(f"{error.name}:").strip() for line in self._lines])
        self.path.setText(error.name)
        self.back.setVisible(can_go_back)
        self.retry.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_title_font()

    def _set_title_font(self) -> None:
        large = self.font()
        large.setPointSizeF(large.pointSizeF() * 1.35)
        large.setBold(True)
        self.title.setFont(large)
