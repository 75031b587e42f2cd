"""A strip over the tabs: the file has become none that can be read, and what is shown is what it said before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.panes.strip import Strip
from briefing.qt.theme import theme_of
from briefing.qt.words import said

if TYPE_CHECKING:
    from briefing.model.problems import LoadError


class Banner(Strip):
    """Names the first problem and how many more there are; plain text, whatever the file holds."""

    problems_requested = Signal(object)  # LoadError

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden strip."""
        super().__init__(parent)
        self._error: LoadError | None = None
        self.more = QLabel()
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.clicked.connect(self._ask_for_problems)
        for place, widget in enumerate((self.more, self.button), 1):
            self.row.insertWidget(place, widget)
        self.setTabOrder(self.button, self.close_)
        self.word()
        self._set_colours()

    def show_error(self, error: "LoadError") -> None:
        """Say what is wrong with the file; the same again is said without being read aloud again."""
        self._error = error
        before = "" if self.isHidden() else self.line.text()
        self._tell(error)
        self.show()
        if before != self.line.text():
            is_alone = self.more.isHidden()
            announce(self, self.line.text() if is_alone else f"{self.line.text()} {self.more.text()}")

    def _tell(self, error: "LoadError") -> None:
        from briefing.model.problems import shown

        first, others = error.problems[0], len(error.problems) - 1
        what = shown(first, said)
        if first.line:
            pattern = self.tr("Line {line}, column {column}: {what} – shown is the last good version")
            words = pattern.format(line=first.line, column=first.column, what=what)
        else:
            words = self.tr("The file: {} – shown is the last good version").format(what)
        self.line.say(words, is_fault=True)
        self.more.setText(self.tr("and {} more").format(others))
        self.more.setVisible(others > 0)

    @override
    def word(self) -> None:
        super().word()
        self.setAccessibleName(self.tr("A problem in the file"))
        self.button.setText(self.tr("Show &problems"))
        keys = self.button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.button.setToolTip(self.tr("List every problem of the file ({keys})").format(keys=keys))
        if self._error is not None:
            self._tell(self._error)

    @property
    @override
    def has_keyboard(self) -> bool:
        return self.button.hasFocus() or self.close_.hasFocus()

    @override
    def take_focus(self) -> None:
        self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ParentChange}:
            self._set_colours()

    def _ask_for_problems(self) -> None:
        if self._error is not None:
            self.problems_requested.emit(self._error)

    def _set_colours(self) -> None:
        """Stand out from what is around; a sign and words say the same, for colour alone may not be seen."""
        theme = theme_of(self.palette())  # of Base and Text, which stay as they are here
        self.setAutoFillBackground(True)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.hit)
        palette.setColor(QPalette.ColorRole.WindowText, theme.hit_text)
        if palette != self.palette():
            self.setPalette(palette)
