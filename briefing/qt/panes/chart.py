"""A bar chart with a value at each bar, readable by eye and by screen reader."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.compat import override
from briefing.qt.plain import tip
from briefing.qt.theme import GRID, theme_of

_BAR = 6 * GRID
_GAP = 2 * GRID
_TOP = 3 * GRID
_WIDEST = 90 * GRID


class Bar(NamedTuple):
    """A bar: what it stands for, how much (0 or more), and how that is written."""

    label: str
    value: int
    words: str


class BarChart(QWidget):
    """Horizontal bars from a common zero, the value in figures at the end of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty chart, which takes no room."""
        super().__init__(parent)
        self._title = ""
        self._bars: tuple[Bar, ...] = ()
        self._has_room = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)
        self.hide()

    def set_bars(self, title: str, bars: tuple[Bar, ...]) -> None:
        """Show `bars` under `title`; without bars the chart hides."""
        self._title, self._bars = title, bars
        values = self.tr("; ").join(map(self.words_of, bars))
        self.setAccessibleName(title)
        self.setAccessibleDescription(values)
        self.setToolTip(tip(values))
        self.set_room(enough=self._has_room)
        self.updateGeometry()
        self.update()

    def set_room(self, *, enough: bool) -> None:
        """Show the chart only where there is `enough` room for it, and something to show."""
        self._has_room = enough
        self.setVisible(enough and bool(self._bars))

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def words_of(self, bar: Bar) -> str:
        """A bar in words."""
        return self.tr("{name}: {value}").format(name=bar.label, value=bar.words)

    def rect_of(self, number: int) -> QRect:
        """Where the row of that bar is, from its name to its value."""
        line = self._line()
        top = _TOP + self.fontMetrics().height() + 2 * GRID + number * (line + _GAP)
        return QRect(3 * GRID, top, self.width() - 6 * GRID, line)

    def _line(self) -> int:
        return max(_BAR, self.fontMetrics().height())

    @override
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(_WIDEST, _TOP + line + 2 * GRID + len(self._bars) * (max(_BAR, line) + _GAP))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(50 * GRID, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, metrics = theme_of(self.palette()), self.fontMetrics()
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        left, line = 3 * GRID, self._line()
        painter.setFont(bold)
        painter.setPen(theme.text)
        painter.setLayoutDirection(self.layoutDirection())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        title = QRectF(left, _TOP, self.width() - 2 * left, metrics.height())
        painter.drawText(title, side, self._title)
        painter.setFont(self.font())
        labels = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + 2 * GRID
        values = max((metrics.horizontalAdvance(bar.words) for bar in self._bars), default=0) + 2 * GRID
        room = self.width() - 2 * left - labels - values
        most = max((bar.value for bar in self._bars), default=0) or 1
        top = _TOP + metrics.height() + 2 * GRID
        for bar in self._bars:
            painter.setPen(theme.text)
            painter.drawText(self._mirrored(QRectF(left, top, labels, line)), side, bar.label)
            width = max(1.0, room * bar.value / most)
            painter.fillRect(self._mirrored(QRectF(left + labels, top, width, line)), theme.accent)
            end = QRectF(left + labels + width + GRID, top, values, line)
            painter.drawText(self._mirrored(end), side, bar.words)
            top += line + _GAP
        painter.end()

    def _mirrored(self, rect: QRectF) -> QRectF:
        """Where `rect` is, reckoned from the side where lines begin."""
        left = self.width() - rect.right() if self.isRightToLeft() else rect.left()
        return QRectF(left, rect.top(), rect.width(), rect.height())
