"""The head of a table: a quiet line of titles, each where its column's words begin."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QStyleOptionHeaderV2, QWidget

from briefing.compat import override
from briefing.qt.panes.highlight import PADDING
from briefing.qt.theme import GRID, theme_of

_ARROW = 2 * GRID


class Header(QHeaderView):
    """Titles above columns, in the direction of the table: Qt sets them by that of the whole program."""

    def __init__(self, parent: QWidget) -> None:
        """Stand above the columns of the table `parent`."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803 -- Qt's name
        super().initStyleOptionForIndex(option, logicalIndex)
        side = QStyle.visualAlignment(self.layoutDirection(), option.textAlignment)
        option.textAlignment = side | Qt.AlignmentFlag.AlignAbsolute

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 -- Qt's name
        option = QStyleOptionHeaderV2()
        self.initStyleOption(option)
        self.initStyleOptionForIndex(option, logicalIndex)
        theme = theme_of(self.palette())
        is_touched = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken))
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.card if is_touched else self.palette().base())
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.rule)
        words = rect.adjusted(PADDING, 0, -PADDING, 0)
        if option.sortIndicator != QStyleOptionHeader.SortIndicator.None_:
            words = self._arrow(painter, option, words)
        painter.setFont(self._titles())
        painter.setPen(theme.muted)
        shown = painter.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, option.textAlignment, shown)
        painter.restore()

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 -- Qt's name
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        metrics = QFontMetrics(self._titles())
        return QSize(metrics.horizontalAdvance(title) + 2 * PADDING + _ARROW + GRID, metrics.height() + 3 * GRID)

    def _titles(self) -> QFont:
        """The font of titles."""
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _arrow(self, painter: QPainter, option: QStyleOptionHeader, words: QRect) -> QRect:
        """Paint which way the column is sorted, at its end; the room that is left for words."""
        middle = QRect(0, 0, _ARROW, _ARROW)
        middle.moveCenter(words.center())
        is_at_left = bool(option.textAlignment & Qt.AlignmentFlag.AlignRight)
        middle.moveLeft(words.left() if is_at_left else words.right() - _ARROW)
        option.rect = middle
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorHeaderArrow, option, painter, self)
        gap = _ARROW + GRID
        return words.adjusted(gap, 0, 0, 0) if is_at_left else words.adjusted(0, 0, -gap, 0)
