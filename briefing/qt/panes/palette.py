"""The command palette: a few letters of a name lead to what bears it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.entries import Entry
from briefing.qt.fonts import overlook
from briefing.qt.panes.field import Field
from briefing.qt.panes.highlight import PADDING, Frame, draw_item_background, laid_out, marks
from briefing.qt.tasks import Control, Task
from briefing.qt.theme import GRID, theme_of
from briefing.qt.words import listed

if TYPE_CHECKING:
    from briefing.search.fuzzy import Match, Names

_MOST = 50
_WIDTH = 140 * GRID
_ROWS = 10
_SPANS = Qt.ItemDataRole.UserRole + 1
_DETAIL = Qt.ItemDataRole.UserRole + 2


class _Line(Field):
    """A line whose up and down keys move in the list below it."""

    move_requested = Signal(int)
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -_ROWS,
            Qt.Key.Key_PageDown: _ROWS,
        }
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.move_requested.emit(by)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()


class _EntryDelegate(QStyledItemDelegate):
    """Paints a name with the letters that were typed marked, and what it is at the other end."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colour = draw_item_background(painter, option)
        room = option.rect.adjusted(PADDING, GRID, -PADDING, -GRID)
        words, detail = str(index.data()), str(index.data(_DETAIL))
        beside = option.fontMetrics.horizontalAdvance(detail)
        theme = theme_of(option.palette)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)  # and words run as they begin
        frame = Frame(max(room.width() // 2, room.width() - beside - 4 * GRID), 1, side)
        layout = laid_out(words, option.font, frame)
        painter.save()
        painter.setPen(colour)
        left = room.left() if side & Qt.AlignmentFlag.AlignLeft else room.right() + 1 - frame.width
        top = room.top() + (room.height() - layout.boundingRect().height()) / 2  # as level as the other end
        layout.draw(painter, QPointF(left, top), marks(words, index.data(_SPANS), theme, current=False))
        shown = option.fontMetrics.elidedText(detail, Qt.TextElideMode.ElideRight, room.width() // 2)
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 3 * GRID)


class CommandPalette(QFrame):
    """Lies over the upper part of a window while it is open; Esc, or a press elsewhere, closes it."""

    closed = Signal()

    def __init__(self, window: QWidget, meet: Callable[[str], None] = overlook) -> None:
        """Make a closed palette over `window`; `meet` takes note of what is shown."""
        super().__init__(window)
        self._meet = meet
        self._window = window
        self._entries: Sequence[Entry] = ()
        self._names: Names | None = None
        self._made_for: tuple[str, ...] | None = None
        self._preparing: Task[tuple[Sequence[Entry], Names]] | None = None
        self._matching: Task[tuple[Match, ...]] | None = None
        self._shown: list[Entry] = []
        self._wants_run = False
        self._before: QWidget | None = None  # what had the keyboard
        self._watched = QApplication.instance() or window  # for presses elsewhere, while it is open
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.field = _Line()
        self.list = QListView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self._items = QStandardItemModel(self)
        self.list.setModel(self._items)
        self.empty = QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        for widget in (self.field, self.empty, self.list):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._type)
        self.field.move_requested.connect(self._move)
        self.field.returnPressed.connect(self._run_current)
        self.field.left.connect(self.leave)
        self.list.clicked.connect(self._run_current)
        self.hide()

    @property
    def shown(self) -> Sequence[Entry]:
        """The entries in the list."""
        return self._shown

    def open(self, known: tuple[str, ...], make: Callable[[], Sequence[Entry]]) -> None:
        """Show what `make` makes, off the UI thread; what was made for the same `known` names is shown at once."""
        self._before = QApplication.focusWidget()
        self._word()
        if known != self._made_for:
            self.forget()
            self._made_for = known
            self._prepare(make)
        self.field.clear()
        if self._names is None:
            self._items.clear()
            self.empty.hide()
        self._match("")
        self._take_place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._watched.installEventFilter(self)

    def _word(self) -> None:
        """Set every text, in the language of the interface."""
        self.setAccessibleName(self.tr("Go to"))
        self.field.setPlaceholderText(self.tr("Go to an action, section, participant or mineral"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.list.setAccessibleName(self.tr("Where to go"))
        self.empty.setText(self.tr("Nothing goes by that name."))

    def forget(self) -> None:
        """Make everything anew the next time: the brief has changed."""
        self._stop()
        self._made_for = self._preparing = self._names = None
        self._entries = ()

    def leave(self) -> None:
        """Close, with nothing chosen."""
        if not self.isVisible():
            return
        self._watched.removeEventFilter(self)
        self._stop()
        self._wants_run = False
        had_focus, before = self.field.hasFocus(), self._before
        if had_focus and before is not None and before.isVisible():
            self.field.blockSignals(True)
            before.setFocus(Qt.FocusReason.OtherFocusReason)  # before it is hidden: Qt would choose, and select
            self.field.blockSignals(False)
            had_focus = False
        self.hide()
        if had_focus:
            self.closed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else Qt goes on to the window below, where a press is one elsewhere

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._take_place()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            is_elsewhere = watched is not self and not self.isAncestorOf(watched)
            if is_elsewhere:
                self.leave()
        return super().eventFilter(watched, event)

    def _take_place(self) -> None:
        window = self._window
        row = self.fontMetrics().height() + 3 * GRID
        width = min(_WIDTH, window.width() - 8 * GRID)
        rows = max(1, min(_ROWS, self._items.rowCount()))
        height = min(self.field.sizeHint().height() + 7 * GRID + rows * row, window.height() - 16 * GRID)
        self.setGeometry((window.width() - width) // 2, 10 * GRID, width, height)

    def _stop(self) -> None:
        if self._matching is not None:
            self._matching.cancel()
            self._matching = None

    def _prepare(self, make: Callable[[], Sequence[Entry]]) -> None:
        """Make the names ready off the UI thread: a brief may have a hundred thousand."""

        def work(_control: Control) -> "tuple[Sequence[Entry], Names]":
            from briefing.search.fuzzy import Name, Names

            entries = make()
            return entries, Names([Name(entry.name, entry.aliases) for entry in entries])

        task = self._preparing = Task(work)
        task.done.connect(lambda made: self._prepared(task, *made))
        task.start()

    def _prepared(self, task: "Task[tuple[Sequence[Entry], Names]]", entries: Sequence[Entry], names: "Names") -> None:
        if task is self._preparing:
            self._preparing, self._entries, self._names = None, entries, names
            self._match(self.field.text())

    def _type(self, typed: str) -> None:
        self._meet(typed)
        self._wants_run = False
        self._match(typed)

    def _match(self, typed: str) -> None:
        """Look for what is typed; nothing before the names are ready, which then asks again."""
        self._stop()
        names = self._names
        if names is None:
            return

        def work(control: Control) -> "tuple[Match, ...]":
            return names.matches(typed, _MOST, control.cancelled)

        task = self._matching = Task(work)
        task.done.connect(lambda found: self._answered(task, found))
        task.start()

    def _answered(self, task: "Task[tuple[Match, ...]]", found: "tuple[Match, ...]") -> None:
        if task is not self._matching:
            return
        self._matching = None
        wants_run, self._wants_run = self._wants_run, False
        self._items.clear()
        self._shown = [_with_alias(self._entries[match.number], match.alias) for match in found]
        for entry, match in zip(self._shown, found, strict=True):
            self._meet(f"{entry.name} {entry.detail}")
            item = QStandardItem(entry.name)
            item.setData(match.spans, _SPANS)
            item.setData(entry.detail, _DETAIL)
            item.setData(listed((entry.name, entry.detail)), Qt.ItemDataRole.AccessibleTextRole)
            self._items.appendRow(item)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self._take_place()
        self._move(0)
        if wants_run:
            self._run_current()
        elif not found:
            announce(self, self.empty.text())

    def _move(self, by: int) -> None:
        last = self._items.rowCount() - 1
        row = max(0, min(last, max(0, self.list.currentIndex().row()) + by))
        index = self._items.index(row, 0)
        self.list.setCurrentIndex(index)
        if index.isValid():
            announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _run_current(self) -> None:
        row = self.list.currentIndex().row()
        if self._matching is not None or self._names is None:  # what is typed is not answered yet
            self._wants_run = True
        elif 0 <= row < len(self._shown):
            entry = self._shown[row]
            self.leave()
            entry.run()


def _with_alias(entry: Entry, alias: str) -> Entry:
    """The entry, with the other name that it was found by."""
    return entry._replace(detail=f"{entry.detail} · {alias}") if alias else entry
