"""Paints cells and results with the found words marked."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.compat import override
from briefing.model.passages import Key
from briefing.qt.finder import Finder
from briefing.qt.fonts import overlook
from briefing.qt.items.records import Cell
from briefing.qt.plain import balanced
from briefing.qt.theme import GRID, Theme, hit_look, theme_of
from briefing.qt.utf16 import in_units

Spans = Sequence[tuple[int, int]]
PADDING = 2 * GRID
MOST_LINES = 6
"""A cell grows to so many lines; what is longer is cut with an ellipsis and shown whole below the table."""

_LAYOUTS_KEPT = 400
"""A screen full of cells in two widths: hits come up and go beside a table."""

_SELECTED, _ACTIVE = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_Active.value
_LOOKS = _SELECTED | QStyle.StateFlag.State_MouseOver.value | QStyle.StateFlag.State_HasFocus.value
"""States of an item that are seen on what lies under its words; as numbers, flags being slow in Python."""
_LIT, _PLAIN = QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Text
_IN_FRONT, _BEHIND = QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive


class Frame(NamedTuple):
    """The room that words have: pixels across, lines down, the side they stand on, and the way that lines run.

    `AlignLeft` is the side on which lines begin, `AlignRight` the other one. With no direction given, words run as they
    begin.
    """

    width: float
    most_lines: int
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto


def laid_out(text: str, font: QFont, frame: Frame) -> QTextLayout:
    """`text` in lines that fit `frame`; what is over is left out, which an ellipsis tells."""
    text = balanced(text)
    layout = _in_lines(text, font, frame)
    last = layout.lineAt(layout.lineCount() - 1)
    seen = last.textStart() + last.textLength()
    whole = text.encode("utf-16-le", "surrogatepass")
    if not last.isValid() or 2 * seen >= len(whole):
        return layout
    start = 2 * last.textStart()
    rest = whole[start:].decode("utf-16-le", "surrogatepass").replace("\u2028", " ")
    cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, frame.width)
    return _in_lines(whole[:start].decode("utf-16-le", "surrogatepass") + cut, font, frame)


def _in_lines(text: str, font: QFont, frame: Frame) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(QStyle.visualAlignment(frame.direction, frame.alignment))
    option.setTextDirection(frame.direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    for _ in range(frame.most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(frame.width, 1.0))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """The height of all its lines in pixels."""
    return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))


def natural_width(texts: Iterable[str], metrics: QFontMetrics) -> int:
    """How wide a column is in which each of `texts` stands on one line, in pixels."""
    return max(map(metrics.horizontalAdvance, texts), default=0) + 2 * PADDING + 2


def marks(text: str, spans: Spans, theme: Theme, *, current: bool) -> list[QTextLayout.FormatRange]:
    """The formats that mark `spans` (code points of `text`) as found."""
    return in_look(text, spans, hit_look(theme, current=current))


def in_look(text: str, spans: Spans, look: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    """The formats that set `spans` (code points of `text`) in that `look`."""
    found = []
    for start, end in in_units(text, spans):
        mark = QTextLayout.FormatRange()
        mark.start = start
        mark.length = end - start
        mark.format = look
        found.append(mark)
    return found


def draw_item_background(painter: QPainter, option: QStyleOptionViewItem) -> QColor:
    """Paint what lies under an item (selection, focus), and say which colour its words take.

    No delegate has `initStyleOption` fill in `option` before: that asks the model for seven things, each by way of
    Python, while our items have but words.
    """
    state: int = option.state.value
    if state & _LOOKS:  # else no style paints anything, which takes as long as the words
        widget: QWidget | None = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
    return option.palette.color(_IN_FRONT if state & _ACTIVE else _BEHIND, _LIT if state & _SELECTED else _PLAIN)


def draw_words(
    painter: QPainter,
    option: QStyleOptionViewItem,
    layout: QTextLayout,
    corner: QPoint,
    colour: QColor,
    *,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> None:
    """Paint laid out words with their upper left `corner` there, and nothing outside the item.

    `formats` are laid over them: a layout that has them itself is parted there, which unjoins the letters of a word.
    """
    painter.save()
    painter.setClipRect(option.rect)
    painter.setPen(colour)
    layout.draw(painter, QPointF(corner), list(formats))
    painter.restore()


class _Marks(NamedTuple):
    """What is marked in a cell (code points of its text), and whether the current hit is in it."""

    spans: Spans
    is_current: bool


_UNMARKED = _Marks((), is_current=False)


def _keeping(font: QFont) -> Callable[[str, int, bool, bool], QTextLayout]:
    """What lays out the words of cells in `font`, and keeps what it has laid out last.

    It is given their width in pixels, whether they are a number, and whether the table runs from right to left.
    """

    def lay_out(words: str, width: int, is_number: bool, is_mirrored: bool) -> QTextLayout:
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        way = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        return laid_out(words, font, Frame(width, MOST_LINES, side, way))

    return lru_cache(_LAYOUTS_KEPT)(lay_out)


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a table in as many lines as they need, with the hits of the search marked."""

    def __init__(
        self,
        finder: Finder,
        cell_of: Callable[[int, int], Cell],
        width_of: Callable[[int], int],
        parent: QWidget,
        meet: Callable[[str], None] = overlook,
    ) -> None:
        """Paint for `parent` the cells that `cell_of` gives by row and column; the model is asked by way of Qt else.

        `width_of` gives a column's width in pixels, `meet` takes note of what is shown.
        """
        super().__init__(parent)
        self._meet = meet
        self._finder = finder
        self._cell_of = cell_of
        self._width_of = width_of
        self.is_seen = False
        """Whether a cell was painted since this was last set back."""
        self._font = QFont()  # of the layouts that are kept
        self._laid_out = _keeping(self._font)
        self._painted: dict[tuple[int, int], _Marks] = {}  # cells by row and column, those with any

    def is_outdated(self, row: int, column: int, key: Key | None) -> bool:
        """Whether a cell, given with what can be found in it, has other marks by now than when it was painted last."""
        return self._painted.get((row, column), _UNMARKED) != self._marks(key)

    def forget(self) -> None:
        """Take no cell for marked: nothing is any more, or will be, once those that are outdated are painted."""
        self._painted.clear()

    def _marks(self, key: Key | None) -> "_Marks":
        spans = self._finder.spans(key) if key is not None else ()
        return _Marks(spans, self._finder.is_current(key)) if key is not None and spans else _UNMARKED

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, column = index.row(), index.column()
        text, key, is_number = self._cell_of(row, column)
        self.is_seen = True
        self._meet(text)
        colour = draw_item_background(painter, option)
        room = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        found = self._marks(key)
        formats: list[QTextLayout.FormatRange] = []
        if found.spans:
            formats = marks(text, found.spans, theme_of(option.palette), current=found.is_current)
            self._painted[row, column] = found
        else:
            self._painted.pop((row, column), None)
        layout = self._layout(option, text, room.width(), is_number=is_number)
        draw_words(painter, option, layout, room.topLeft(), colour, formats=formats)

    def _layout(self, option: QStyleOptionViewItem, text: str, width: int, *, is_number: bool) -> QTextLayout:
        """As `laid_out`; while somebody types, the same cells are painted again and again, in few widths."""
        font = option.font
        if font != self._font:  # as when letters of another script are there by now
            self._font = QFont(font)
            self._laid_out = _keeping(self._font)
        return self._laid_out(text, width, is_number, option.direction is Qt.LayoutDirection.RightToLeft)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # laid out as it will be painted, which follows on it most often
        column = index.column()
        text, _, is_number = self._cell_of(index.row(), column)
        width = self._width_of(column) - 2 * PADDING
        layout = self._layout(option, text, width, is_number=is_number)
        return QSize(width + 2 * PADDING, round(height_of(layout)) + 2 * PADDING)
