"""The line a query is typed into: steps through hits, goes back in history, and completes filters."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing.compat import override
from briefing.qt.finder import Finder
from briefing.qt.history import History
from briefing.qt.panes.field import Field
from briefing.qt.utf16 import units

if TYPE_CHECKING:
    from briefing.qt.panes.choices import Choices
    from briefing.search.completion import Completion


class SearchField(Field):
    """Emits what the keys ask for; the text itself goes out by `textChanged`."""

    step_requested = Signal(int)
    leave_requested = Signal()
    """The reader wants to go on in the list of hits."""
    completing_changed = Signal()

    def __init__(self, finder: Finder, history: History, parent: QWidget | None = None) -> None:
        """Complete by the brief that `finder` searches, and go back in `history`."""
        super().__init__(parent)
        self._finder = finder
        self._history = history
        self._completions: tuple[Completion, ...] = ()
        self.textEdited.connect(self._edited)

    @cached_property
    def choices(self) -> "Choices":
        """What can be chosen; made when there is something for the first time."""
        from briefing.qt.panes.choices import Choices

        choices = Choices(self)
        choices.clicked.connect(self._complete)
        return choices

    @property
    def is_completing(self) -> bool:
        """Whether completions are on offer."""
        return bool(self._completions)

    def stop_completing(self) -> None:
        """Take the completions away."""
        self._offer(())

    @override
    def event(self, event: QEvent) -> bool:
        # Qt takes Tab for itself before it is a key that is pressed
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.is_completing:
            is_tab = event.key() == QtCore.Qt.Key.Key_Tab and event.modifiers() == QtCore.Qt.KeyboardModifier.NoModifier
            if is_tab and self.choices.currentIndex().isValid():
                self._complete(self.choices.currentIndex())
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.is_completing and self._complete_by(key):
            return
        is_history = self._history.is_at_one or not self.text()
        is_newest = self._history.is_at_newest and self._finder.total > 0
        if key in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}:
            self.stop_completing()
            self._history.add(self.text())
            self.step_requested.emit(-1 if event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier else 1)
        elif key == QtCore.Qt.Key.Key_Up and is_history:
            older = self._history.older()
            if older is not None:
                self.setText(older)
        elif key == QtCore.Qt.Key.Key_Down and is_history and not is_newest:
            self.setText(self._history.newer())
        elif key == QtCore.Qt.Key.Key_Down:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stop_completing()

    def _complete_by(self, key: int) -> bool:
        """Do what `key` means while completions are on offer; whether it means something."""
        if key in {QtCore.Qt.Key.Key_Up, QtCore.Qt.Key.Key_Down}:
            self.choices.move_by(1 if key == QtCore.Qt.Key.Key_Down else -1)
        elif key in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter} and self.choices.currentIndex().isValid():
            self._complete(self.choices.currentIndex())
        else:
            return False
        return True

    def _complete(self, index: QModelIndex) -> None:
        chosen = self._completions[index.row()]
        text = chosen.text.rstrip() if self.text()[chosen.end :].startswith(" ") else chosen.text
        start, length = units(self.text()[: chosen.start]), units(self.text()[chosen.start : chosen.end])
        self.setSelection(start, length)
        self.insert(text)  # as if it were typed: it can be undone
        self._edited(self.text())

    def _edited(self, words: str) -> None:
        self._history.leave()
        facets = self._finder.facets
        if facets is None:
            return
        from briefing.search.completion import completions

        self._offer(completions(words, self._cursor(), facets))

    def _cursor(self) -> int:
        """Where the cursor is, in code points; Qt counts in UTF-16 units."""
        text = self.text()
        place = self.cursorPosition()
        return place if text.isascii() else next(n for n in range(len(text) + 1) if units(text[:n]) >= place)

    def _offer(self, found: "tuple[Completion, ...]") -> None:
        was_completing = self.is_completing
        self._completions = found
        if was_completing or found:
            self.choices.offer([one.shown for one in found])
        if was_completing != self.is_completing:
            self.completing_changed.emit()
