"""A bar chart that is a table: a row a bar, read, walked through and copied as any other table."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.compat import override
from briefing.qt.items.records import Column, RecordsModel
from briefing.qt.panes.highlight import draw_item_background
from briefing.qt.panes.rows import TableView, copy_rows
from briefing.qt.theme import GRID, letter_width, theme_of

_BAR = 4 * GRID
_EDGE = 3 * GRID
_LONGEST_LABEL = 30
"""In letters; one that is longer is cut."""
_MOST_ROWS = 12
"""Of more, the rest is scrolled to."""


class Bar(NamedTuple):
    """A bar: what it stands for, how much (0 or more), how that is written, and what it leads to when pressed."""

    label: str
    value: int
    words: str
    id: str = ""


class BarChart(QWidget):
    """Horizontal bars from a common zero, the value in figures at the end of each."""

    bar_pressed = Signal(str)
    """The id of a bar that was pressed or entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty chart, which takes no room."""
        super().__init__(parent)
        self._has_room = True
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.model: RecordsModel[Bar] = RecordsModel("bar", self)
        self.table = TableView()
        self._delegate = _BarDelegate(self.model, self.table)
        self._set_up_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._title)
        layout.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._set_fonts()
        self.hide()

    def set_bars(self, title: str, columns: tuple[str, str], bars: Sequence[Bar]) -> None:
        """Show `bars` under `title`, in `columns` of those names; without bars the chart hides."""
        self._title.setText(title)
        self.table.setAccessibleName(title)
        names = Column[Bar](columns[0], lambda bar: bar.label)
        values = Column[Bar](columns[1], lambda bar: bar.words, sort=lambda bar: bar.value, is_number=True)
        self._delegate.most = max((bar.value for bar in bars), default=0) or 1
        self._delegate.longest = max((bar.words for bar in bars), key=len, default="")
        self.model.set_records(bars, (names, values))
        self.set_room(enough=self._has_room)
        self._fit()

    def set_room(self, *, enough: bool) -> None:
        """Show the chart only where there is `enough` room for it, and something to show."""
        self._has_room = enough
        self.setVisible(enough and bool(self.model.records))

    def copy(self) -> None:
        """Copy all bars, as a table."""
        copy_rows(self.table, range(len(self.model.records)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_fonts()
            self._fit()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(self._delegate)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.horizontalHeader().hide()  # to the eye: a screen reader says the titles
        table.horizontalHeader().setStretchLastSection(True)
        table.row_pressed.connect(self._press)
        table.row_entered.connect(self._press)

    def _set_fonts(self) -> None:
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)

    def _align(self) -> None:
        """Set the title on the side where bars begin, though its words may run the other way."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def _fit(self) -> None:
        """Give labels what they need, within limits, bars the rest, and the table the height of its rows."""
        table, rows = self.table, len(self.model.records)
        table.resizeColumnToContents(0)
        table.setColumnWidth(0, min(table.columnWidth(0), round(_LONGEST_LABEL * letter_width(table.fontMetrics()))))
        heads = table.verticalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setDefaultSectionSize(max(_BAR, table.fontMetrics().height()) + 2 * GRID)
        table.setFixedHeight(min(rows, _MOST_ROWS) * heads.defaultSectionSize())
        self._align()
        self.updateGeometry()

    def _press(self, index: QModelIndex) -> None:
        bar = self.model.records[index.row()]
        if bar.id:
            self.bar_pressed.emit(bar.id)


class _BarDelegate(QStyledItemDelegate):
    """Paints labels as words, and values as bars with their figures at the end."""

    def __init__(self, model: RecordsModel[Bar], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.most = 1
        """The value of the longest bar."""
        self.longest = ""
        """The longest figures at the end of one."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colour = draw_item_background(painter, option)
        bar = self._model.records[index.row()]
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        begin = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        side = begin | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(option.font)
        painter.setPen(colour)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        room = option.rect
        if index.column() == 0:
            words = option.fontMetrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, room.width() - 2 * GRID)
            painter.drawText(room, side, words)
        else:
            figures = option.fontMetrics.horizontalAdvance(self.longest) + 2 * GRID
            width = max(1, round((room.width() - figures) * bar.value / self.most))
            drawn = QRect(room.left(), room.center().y() - _BAR // 2, width, _BAR)
            end = QRect(room.left() + width + GRID, room.top(), figures, room.height())
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            paint = colour if is_chosen else theme_of(option.palette).accent
            painter.fillRect(_placed(drawn, room, is_mirrored), paint)
            painter.drawText(_placed(end, room, is_mirrored), side, bar.words)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        bar = self._model.records[index.row()]
        words = bar.words if index.column() else bar.label
        metrics = option.fontMetrics
        return QSize(metrics.horizontalAdvance(words) + 3 * GRID, max(_BAR, metrics.height()) + 2 * GRID)


def _placed(rect: QRect, room: QRect, is_mirrored: bool) -> QRect:
    """Where `rect`, reckoned from the left of `room`, is when it is reckoned from where lines begin."""
    return rect.translated(room.left() + room.right() - rect.left() - rect.right(), 0) if is_mirrored else rect
