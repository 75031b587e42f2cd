"""A list of any length: where each row stands is reckoned, so that no row is made before it is seen."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from briefing.compat import override
from briefing.qt.items.results import HitRole, ResultsModel
from briefing.qt.panes.highlight import Frame, height_of, laid_out
from briefing.qt.panes.menuplace import menu_place
from briefing.qt.theme import GRID, letter_width
from briefing.qt.wheel import Scrolled
from briefing.search.results import Hit

MOST_LINES = 3
_TALL = "Ág国یہؤ"
"""Letters of all scripts: those of some fonts are taller than those of the list's own."""
_WIDE = 10_000.0
_Index = QModelIndex | QPersistentModelIndex


class HitList(Scrolled, QListView):
    """Hits in groups: a title over the first hit of each tab and of each place, then one to three lines a hit."""

    chosen = Signal(QModelIndex)
    """A hit was pressed, or Enter was pressed on it."""
    evidence_requested = Signal()
    """Space was pressed on the current hit."""
    menu_requested = Signal(str, object, QPoint)
    """What can be done with the claims behind a hit, given as no claim, its passage's key, and where on the screen."""

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self._model = model
        self._top: Callable[[int], int] = [0].__getitem__  # of each row, and the end of the last
        self._rows = range(1)
        """All of which the top is known."""
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self.chosen)

    def title_heights(self, *, tab: bool, place: bool) -> tuple[int, int]:
        """The heights of the titles over a row, in pixels."""
        line = self.line
        return (line + 4 * GRID if tab else 0), (line + 2 * GRID if place else 0)

    @property
    def line(self) -> int:
        """The height of a line of Latin letters in pixels."""
        return self.fontMetrics().height()

    @property
    def letters_a_line(self) -> int:
        """How many letters a line has room for, about."""
        return max(8, int((self.viewport().width() - 4 * GRID) / letter_width(self.fontMetrics())))

    @override
    def doItemsLayout(self) -> None:
        self._rows = range(self._model.rowCount() + 1)
        self._top = self._measured() if self._model.rooms else self._alike()
        self.updateGeometries()
        self.viewport().update()

    def _measured(self) -> Callable[[int], int]:
        """Where rows stand that are as high as their words."""
        line, tall = self.line, round(height_of(laid_out(_TALL, self.font(), Frame(_WIDE, 1))) + 0.5)
        a_line, titles, heights = self.letters_a_line, self._titles(), []
        for room in self._model.rooms:
            lines = max(1, min(MOST_LINES, -(-room.width // a_line)))
            below = (tall if room.is_reason_tall else line) if room.has_reason else 0
            heights.append(3 * GRID + lines * (tall if room.is_tall else line) + below)
        for rows, height in titles:
            for row in rows:
                heights[row] += height
        return list(accumulate(heights, initial=0)).__getitem__

    def _alike(self) -> Callable[[int], int]:
        """Where rows stand that are too many to measure: each has room for as many lines as any, and for a reason."""
        each, titles = 3 * GRID + (MOST_LINES + 1) * self.line, self._titles()
        return lambda row: row * each + sum(bisect_left(rows, row) * height for rows, height in titles)

    def _titles(self) -> tuple[tuple[Sequence[int], int], ...]:
        """Over which rows titles stand, those of tabs and those of places, and how high they are."""
        over_tab, over_place = self.title_heights(tab=True, place=True)
        return (self._model.tabs, over_tab), (self._model.titled, over_place)

    def _row_at(self, place: int) -> int:
        """The row so many pixels below the top of the first; -1 above that, and the number of rows below the last."""
        return bisect_right(self._rows, place, key=self._top) - 1

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            if self._model.rooms:  # other lines of other lengths
                self.doItemsLayout()
            self.scrollTo(self.currentIndex())

    @override
    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._top(self._rows[-1]) - page))
        bar.setPageStep(page)
        bar.setSingleStep(3 * self.fontMetrics().height())

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def visualRect(self, index: _Index) -> QRect:
        row = index.row()
        if not index.isValid() or row + 1 not in self._rows:
            return QRect()
        top, bottom = self._top(row), self._top(row + 1)
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y() + self.verticalOffset())
        return self._model.index(row, 0) if 0 <= row < self._model.rowCount() else QModelIndex()

    @override
    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:  # however it is asked for, it moves no more than it must
        rect, bar, page = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if rect.isEmpty():
            return
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= page:
            bar.setValue(bar.value() + rect.bottom() - page + 1)

    @override
    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 -- Qt's name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        last = self._model.rowCount() - 1
        row, actions = self.currentIndex().row(), QAbstractItemView.CursorAction
        if row < 0:
            return self._model.index(0, 0)
        page = self.viewport().height()
        by_page = {actions.MovePageUp: -page, actions.MovePageDown: page}
        if cursorAction in by_page:
            wanted = self._row_at(self._top(row) + by_page[cursorAction])
        elif cursorAction in {actions.MoveUp, actions.MovePrevious}:
            wanted = row - 1
        elif cursorAction in {actions.MoveDown, actions.MoveNext}:
            wanted = row + 1
        else:
            wanted = {actions.MoveHome: 0, actions.MoveEnd: last}.get(cursorAction, row)
        return self._model.index(max(0, min(last, wanted)), 0)

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    @override
    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # not QListView's, which chooses a row: the list may get the keyboard only because another widget has gone
        QWidget.focusInEvent(self, event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        QWidget.focusOutEvent(self, event)
        self.viewport().update()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Go nowhere by a letter: Qt would make every hit to compare it."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.evidence_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = menu_place(self, event)
        hit: Hit | None = index.data(HitRole.HIT) if index.isValid() else None
        if hit is not None:
            self.menu_requested.emit("", hit.passage.key, place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:  # ended whatever happens: Qt does not bear one that is left
            first = self.indexAt(QPoint(0, event.rect().top()))
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            state, has_focus = option.state, self.hasFocus()
            for row in range(max(0, first.row()), self._model.rowCount()):
                index = self._model.index(row, 0)
                option.rect = self.visualRect(index)
                if option.rect.top() > event.rect().bottom() or not first.isValid():
                    break
                is_current = index == self.currentIndex()
                option.state = state
                if is_current:
                    option.state |= QStyle.StateFlag.State_Selected
                if is_current and has_focus:
                    option.state |= QStyle.StateFlag.State_HasFocus
                self.itemDelegate().paint(painter, option, index)
