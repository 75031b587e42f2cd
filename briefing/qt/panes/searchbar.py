"""The search field, with which hit of how many is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.finder import Finder
from briefing.qt.theme import GRID
from briefing.qt.words import Words


class _Field(QLineEdit):
    """A line that steps through the hits with Enter."""

    step_requested = Signal(int)
    leave_requested = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """Tells a finder what is typed, and shows where in its hits the reader is."""

    results_requested = Signal()
    """The reader wants to go on in the list of results."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        """Search with `finder`."""
        super().__init__(parent)
        self._finder = finder
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Search this brief"))
        self.field.setAccessibleName(self.tr("Search this brief"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)  # a file dropped here is for the window to open
        self.field.setMinimumWidth(50 * GRID)
        self.field.setMaximumWidth(100 * GRID)
        self.place = QLabel()
        self.place.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 of 0000"))
        self.previous = self._button("▲", self.tr("Previous hit (Shift+F3)"), -1)
        self.next = self._button("▼", self.tr("Next hit (F3)"), 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addStretch(1)
        for widget in (self.field, self.place, self.previous, self.next):
            layout.addWidget(widget)
        layout.setStretch(1, 3)
        self.field.textChanged.connect(finder.find)
        self.field.step_requested.connect(finder.step)
        self.field.leave_requested.connect(self.results_requested)
        for changed in (finder.results_changed, finder.current_changed):
            changed.connect(self._show_place)
            changed.connect(self._announce)
        self._show_place()

    def search(self, query: str) -> None:
        """Put `query` into the field, as if it were typed."""
        self.field.setText(query)

    def take_focus(self) -> None:
        """Get ready to type; what stands in the field is selected, so that typing replaces it."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _button(self, sign: str, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._finder.step(by))
        return button

    def _show_place(self) -> None:
        finder = self._finder
        if finder.results is None:
            self.place.setText("")
        elif not finder.total:
            self.place.setText(self.tr("not found"))
        elif finder.current < 0:
            self.place.setText(self.tr("{} found").format(finder.total))
        else:
            self.place.setText(self.tr("{place} of {total}").format(place=finder.current + 1, total=finder.total))
        self.place.setAccessibleName(self.place.text() or self.tr("no search"))
        for button in (self.previous, self.next):
            button.setEnabled(finder.total > 0)
            button.setVisible(finder.is_searching)
        self.place.setVisible(finder.is_searching)

    def _announce(self) -> None:
        """Say where the reader is now to those who cannot see it."""
        hit = self._finder.hit()
        if hit is not None:
            announce(self, f"{self.place.text()}, {Words().tab(hit.passage.tab)}, {hit.passage.text}")
        elif self._finder.results is not None:
            announce(self, self.place.text())
