"""What the program is, and what it is made of: every part with its version, its licence and the text of that."""

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing import __version__
from briefing.compat import override
from briefing.licences import Part, fonts, packages, python, qt
from briefing.qt.announce import announce
from briefing.qt.items.records import Column, RecordsModel
from briefing.qt.panes.header import Header
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded

_WIDTH, _HEIGHT = 180 * GRID, 176 * GRID

_RIGHT_TO_LEFT = "\u200f"


class AboutWindow(Worded, QDialog):
    """Stays beside its window; all that it says can be copied."""

    def __init__(self, parent: QWidget) -> None:
        """Make the window, with the parts as they are installed."""
        super().__init__(parent)
        installed = packages()
        self._is_installed = bool(installed)
        self._parts = [*installed[:1], python(), qt(qVersion()), *installed[1:], *fonts()]
        self.program = QLabel()
        self.program.setWordWrap(True)
        self.program.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model: RecordsModel[Part] = RecordsModel("part", self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.headline = QLabel()
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setWordWrap(True)
        self.headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # licences are in English
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())  # the style's is black on any ground
        for button in (self.copy, close):
            button.setAutoDefault(False)  # Enter is for the list
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        for widget, stretch in ((self.program, 0), (self.table, 3), (self.headline, 0), (self.text, 2), (buttons, 0)):
            layout.addWidget(widget, stretch)
        self._set_up_table()
        buttons.rejected.connect(self.close)
        self.copy.clicked.connect(self._copy)
        self.table.selectionModel().currentRowChanged.connect(self._show_part)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self._copy)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)  # in the text the same keys copy what is chosen there
        self.resize(_WIDTH, _HEIGHT)
        self._fit()
        self.word()
        self.table.setFocus()

    def lines(self) -> list[str]:
        """What is listed, a part a line."""
        columns = range(self.model.columnCount())
        return ["\t".join(str(self.model.index(row, n).data()) for n in columns) for row in range(len(self._parts))]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @override
    def word(self) -> None:
        self.setWindowTitle(self.tr("About Briefing"))
        paragraphs = [
            self.tr("A desktop reader for structured briefs: every claim with its source and its speaker."),
            self.tr("Free software under the MIT licence. Each part it is made of has its own licence:"),
        ]
        if not self._is_installed:
            paragraphs.append(self.tr("The program is not installed, so its packages are not known."))
        heading = _led(self.tr("Briefing {}").format(__version__))
        page = [f"<h3>{heading}</h3>", *(f"<p>{words}</p>" for words in paragraphs)]
        self.program.setText("".join(page))
        self.table.setAccessibleName(self.tr("Parts and their licences"))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.copy.setText(self.tr("Copy the list"))
        row = max(self.table.currentIndex().row(), 0)
        self.model.set_records(
            self._parts,
            [
                Column(self.tr("Part"), self._name),
                Column(self.tr("Version"), lambda part: part.version),
                Column(self.tr("Licence"), self._licence),
            ],
        )
        for column in range(self.model.columnCount() - 1):  # the last one takes the rest
            self.table.resizeColumnToContents(column)
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_part()

    def _name(self, part: Part) -> str:
        return self.tr("{} (font)").format(part.name) if part.is_font else part.name

    def _licence(self, part: Part) -> str:
        return part.licence or self.tr("not stated")

    def _set_up_table(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalHeader(Header(self.table))
        self.table.horizontalHeader().setStretchLastSection(True)
        rows = self.table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit(self) -> None:
        """Give each row the height of its letters, and licences the letters that they are laid out for."""
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 2 * GRID)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)

    def _show_part(self) -> None:
        """Tell the licence of the part that is chosen."""
        part = self._parts[self.table.currentIndex().row()]
        pattern = self.tr("{name} {version}: {licence}")
        lines = [pattern.format(name=self._name(part), version=part.version, licence=self._licence(part))]
        if part.is_qt:
            notice = self.tr(
                "Used under the LGPL, version 3, unchanged, as libraries of their own that you may replace by others; "
                "the Qt Project offers their source."
            )
            lines.append(notice)
        if not part.text:
            lines.append(self.tr("No text of the licence came with this part."))
        self.headline.setText("\n".join(map(_led, lines)))
        self.text.setPlainText(part.text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join([self.tr("Briefing {}").format(__version__), "", *self.lines()]))
        announce(self, self.tr("The list is copied."))


def _led(words: str) -> str:
    """A line that runs as the window does, though it may begin with a name in Latin letters."""
    return f"{_RIGHT_TO_LEFT}{words}" if QGuiApplication.isRightToLeft() else words
