"""A strip over the tabs: a line and a button that puts it away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from briefing.compat import override
from briefing.qt.panes.hintline import HintLine
from briefing.qt.panes.signs import sign_button
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded
from briefing.qt.words import translate


class Strip(Worded, QFrame):
    """Shows a line of plain text, as long as the reader leaves it there."""

    dismissed = Signal()
    """The reader has put it away from the keyboard's place, which goes elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden strip."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = HintLine()
        self.close_ = sign_button("close", self.dismiss)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)  # alike on both sides: Qt mirrors none
        self.row.setSpacing(2 * GRID)
        self.row.addWidget(self.line, 1)
        self.row.addWidget(self.close_)
        self.hide()

    def dismiss(self) -> None:
        """Put it away."""
        had_keyboard = self.has_keyboard
        self.hide()
        if had_keyboard:
            self.dismissed.emit()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is here."""
        return self.close_.hasFocus()

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.close_.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # the key is for the strip, not for what lies below
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    @override
    def word(self) -> None:
        self.close_.setAccessibleName(translate("Banner", "Put this message away"))
        self.close_.setToolTip(translate("Banner", "Put this message away (Esc)"))
