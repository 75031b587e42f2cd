"""A strip over the tabs: the file has become none that can be read, and what is shown is what it said before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.panes.hintline import HintLine
from briefing.qt.theme import GRID, theme_of

if TYPE_CHECKING:
    from briefing.model.problems import LoadError


class Banner(QFrame):
    """Names the first problem and how many more there are; plain text, whatever the file holds."""

    problems_requested = Signal(object)  # LoadError
    dismissed = Signal()
    """The reader has put it away from the keyboard's place, which goes elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden strip."""
        super().__init__(parent)
        self._error: LoadError | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("A problem in the file"))
        self.line = HintLine()
        self.more = QLabel()
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Show &problems"))
        self.button.setToolTip(self.tr("List every problem of the file (Alt+P)"))
        self.button.clicked.connect(self._ask_for_problems)
        self.close_ = QPushButton("✕", flat=True)
        self.close_.setAccessibleName(self.tr("Put this message away"))
        self.close_.setToolTip(self.tr("Put this message away (Esc)"))
        self.close_.setFixedWidth(8 * GRID)
        self.close_.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.line, 1)
        for widget in (self.more, self.button, self.close_):
            layout.addWidget(widget)
        self._set_colours()
        self.hide()

    def show_error(self, error: "LoadError") -> None:
        """Say what is wrong with the file; the same again is said without being read aloud again."""
        self._error = error
        first, others = error.problems[0], len(error.problems) - 1
        # on one line, with what cannot be printed written as escapes
        words = error.lines()[0].removeprefix(f"{error.name}:").strip()
        if first.line:
            words = words.removeprefix(f"{first.line}:{first.column}:").strip()
            place = self.tr("Line {line}, column {column}: {what}")
            words = place.format(line=first.line, column=first.column, what=words)
        else:
            words = self.tr("The file: {}").format(words)
        said = self.tr("{} – shown is the last good version").format(words)
        is_new = self.isHidden() or said != self.line.text()
        self.line.say(said, is_fault=True)
        self.more.setText(self.tr("and {} more").format(others))
        self.more.setVisible(others > 0)
        self.show()
        if is_new:
            announce(self, f"{said} {self.more.text()}" if others else said)

    def dismiss(self) -> None:
        """Put it away until the file is saved with other problems."""
        had_keyboard = self.has_keyboard
        self.hide()
        if had_keyboard:
            self.dismissed.emit()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is here."""
        return self.button.hasFocus() or self.close_.hasFocus()

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # the key is for the banner, not for what lies below
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

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
