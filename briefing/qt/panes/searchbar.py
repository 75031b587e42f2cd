"""The search: the field, how words are compared, which hit of how many is shown, and what is wrong with the query."""

from collections.abc import Sequence
from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.finder import Finder
from briefing.qt.history import History
from briefing.qt.panes.hintline import HintLine
from briefing.qt.panes.searchfield import SearchField
from briefing.qt.panes.signs import draw, name_button, sign_button, unpile
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded
from briefing.qt.words import Words, listed


class SearchBar(Worded, QWidget):
    """Tells a finder what is typed, and shows where in its hits the reader is."""

    results_requested = Signal()
    """The reader wants to go on in the list of results."""

    def __init__(self, finder: Finder, history: History, parent: QWidget | None = None) -> None:
        """Search with `finder`, and remember queries in `history`."""
        super().__init__(parent)
        self._finder = finder
        self._history = history
        self.field = SearchField(finder, history)
        self.field.offer_clearing()
        self.field.setAcceptDrops(False)  # a file dropped here is for the window to open
        self.field.setMinimumWidth(50 * GRID)
        self.field.setMaximumWidth(100 * GRID)
        self.hint = HintLine()
        self._usage = ""
        self.toggles: list[QToolButton] = []
        self.place = QLabel()
        self.previous = sign_button("previous", partial(finder.step, -1), drawn=False)
        self.next = sign_button("next", partial(finder.step, 1), drawn=False)
        row = self._row = QHBoxLayout()
        row.setSpacing(GRID)
        for widget in (self.field, self.place, self.previous, self.next):
            row.addWidget(widget)
        row.setStretch(0, 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row, 0, 1)
        layout.addWidget(self.hint, 1, 1)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 3)
        self.field.textChanged.connect(finder.find)
        self.field.step_requested.connect(finder.step)
        self.field.leave_requested.connect(self.results_requested)
        for changed in (finder.results_changed, finder.current_changed):
            changed.connect(self._show_place)
            changed.connect(self._announce)
        finder.results_changed.connect(self._show_hint)
        self.field.completing_changed.connect(self._show_hint)
        finder.current_changed.connect(self._remember)
        self.word()

    def add_toggles(self, actions: Sequence[QAction]) -> None:
        """Put buttons for `actions`, which say how words are compared, behind the field."""
        for place, action in enumerate(actions, 1):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            action.changed.connect(partial(_name_after, button, action))
            _name_after(button, action)
            self._row.insertWidget(place, button)
            self.setTabOrder(self.toggles[-1] if self.toggles else self.field, button)
            self.toggles.append(button)
        self.setTabOrder(self.toggles[-1], self.previous)

    def draw(self) -> None:
        """Put the icons on: they come after the first paint."""
        draw(self.previous, "previous")
        draw(self.next, "next")

    def search(self, query: str) -> None:
        """Put `query` into the field, as if it were typed."""
        self._history.leave()
        self.field.setText(query)

    def take_focus(self) -> None:
        """Get ready to type; what stands in the field is selected, so that typing replaces it."""
        self.field.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """End the search; what was found by it can be called back."""
        self._remember()
        self._history.leave()
        self.field.clear()

    @override
    def word(self) -> None:
        self.field.setPlaceholderText(self.tr("Search this brief"))
        self.field.setAccessibleName(self.tr("Search this brief"))
        self.field.setToolTip(self.tr("Search this brief (Ctrl+F)"))
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self._usage = self.tr("“a phrase” · -without · tab: kind: by: country: mineral:")
        widest = self.tr("{place} of {total}").format(place="0000", total="0000")
        self.place.setMinimumWidth(self.fontMetrics().horizontalAdvance(widest))
        name_button(self.previous, self.tr("Previous hit (Shift+F3)"))
        name_button(self.next, self.tr("Next hit (F3)"))
        self._show_place()
        self._show_hint()

    def _show_hint(self) -> None:
        """Say under the field what is wrong with the query, else how it is understood."""
        finder = self._finder
        faults = " ".join(map(Words().hint, finder.hints))
        if faults and faults != self.hint.text():
            announce(self, faults)
        if self.field.is_completing:  # a list lies over it
            self.hint.say("", is_fault=False)
        elif faults:
            self.hint.say(faults, is_fault=True)
        else:
            understood = Words().query(finder.query, finder.asked) if finder.asked is not None else ""
            self.hint.say(understood or self._usage, is_fault=False)

    def _remember(self) -> None:
        """Keep the query once a hit of it is looked at."""
        if self._finder.total and self._finder.query.strip():
            self._history.add(self._finder.query)

    def _show_place(self) -> None:
        finder = self._finder
        if finder.results is None:
            self.place.setText(self.tr("searching…") if finder.is_searching else "")
        elif any(hint.is_fatal for hint in finder.hints):
            is_stopped = any(hint.is_stop for hint in finder.hints)
            self.place.setText(self.tr("stopped") if is_stopped else self.tr("not searched"))
        elif not finder.total:
            self.place.setText(self.tr("not found"))
        elif finder.current < 0:
            self.place.setText(self.tr("{} found").format(finder.total))
        else:
            self.place.setText(self.tr("{place} of {total}").format(place=finder.current + 1, total=finder.total))
        self.place.setAccessibleName(self.place.text() or self.tr("no search"))
        for button in (self.previous, self.next):
            button.setEnabled(finder.total > 0)

    def _announce(self) -> None:
        """Say where the reader is now to those who cannot see it."""
        hit = self._finder.hit()
        if hit is not None:
            announce(self, listed((self.place.text(), Words().tab(hit.passage.tab), Words().found(hit))))
        elif self._finder.results is not None:
            announce(self, self.place.text())


def _name_after(button: QToolButton, action: QAction) -> None:
    """Tell a screen reader what the `button` with a sign on it does."""
    button.setAccessibleName(action.toolTip())
    unpile(button, action)
