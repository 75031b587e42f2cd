"""A list of completions below a field."""

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QListView

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded

_ROWS = 8


class Choices(Worded, QListView):
    """A list below a field, over whatever stands there. It is no window: one would take the keyboard from the field."""

    def __init__(self, field: QLineEdit) -> None:
        """Make a hidden list for `field`."""
        super().__init__()
        self._field = field
        self._items = QStringListModel(self)
        self.setModel(self._items)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setSpacing(GRID // 2)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.installEventFilter(self)
        self.word()
        self.hide()

    @override
    def word(self) -> None:
        self.setAccessibleName(self.tr("Completions"))

    def offer(self, shown: list[str]) -> None:
        """Show these below the field, none of them chosen; hide where there are none."""
        self._items.setStringList(shown)
        if not shown:
            self.hide()
            return
        self._take_place()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and self.isVisible():
            QTimer.singleShot(0, self, self._take_place)  # once the field stands where it will
        return super().eventFilter(watched, event)

    def _take_place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 1))
        width = max(self._field.width(), 50 * GRID)
        rows = min(self._items.rowCount(), _ROWS)
        height = rows * (self.sizeHintForRow(0) + GRID) + 2 * self.frameWidth() + GRID
        self.setGeometry(max(0, min(below.x(), window.width() - width)), below.y(), width, height)

    def move_by(self, by: int) -> None:
        """Go so many rows on, round at the ends."""
        count = self._items.rowCount()
        row = self.currentIndex().row()
        index = self._items.index((row + by) % count if row >= 0 else (0 if by > 0 else count - 1), 0)
        self.setCurrentIndex(index)
        announce(self, str(index.data()))
