"""Shows what differs inside a text: what is gone struck out, what is new underlined, both on a ground of their own."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from briefing.compat import override
from briefing.qt.compare.items import ChangeRole, Column, Marked
from briefing.qt.panes.highlight import PADDING, Frame, draw_item_background, draw_words, height_of, in_look, laid_out
from briefing.qt.theme import Theme, hit_look, theme_of
from briefing.qt.words import is_right_to_left

MOST_LINES = 4


def look(theme: Theme, *, is_old: bool) -> QTextCharFormat:
    """How words that differ are set; colour alone may not be seen."""
    made = hit_look(theme, current=False)
    made.setFontStrikeOut(is_old)
    made.setFontUnderline(not is_old)
    return made


def write(cursor: QTextCursor, words: Marked, theme: Theme, *, is_old: bool) -> None:
    """Write a text, as it stands, with its differences."""
    plain, place = QTextCharFormat(), 0
    for start, end in words.spans:
        cursor.insertText(words.text[place:start], plain)
        cursor.insertText(words.text[start:end], look(theme, is_old=is_old))
        place = end
    cursor.insertText(words.text[place:], plain)


class ChangeDelegate(QStyledItemDelegate):
    """Paints the cells of a table of changes in as many lines as they need, up to a few."""

    def __init__(self, view: QTableView) -> None:
        """Paint for `view`."""
        super().__init__(view)
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        words: Marked = index.data(ChangeRole.EXCERPT)
        colour = draw_item_background(painter, option)
        differing = look(theme_of(option.palette), is_old=index.column() == Column.OLD)
        formats = in_look(words.text, words.spans, differing)
        room = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        layout = self._laid_out(words, option, room.width())
        draw_words(painter, option, layout, room.topLeft(), colour, formats=formats)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.columnWidth(index.column()) - 2 * PADDING
        layout = self._laid_out(index.data(ChangeRole.EXCERPT), option, width)
        return QSize(width + 2 * PADDING, round(height_of(layout) + 0.5) + 2 * PADDING)

    def _laid_out(self, words: Marked, option: QStyleOptionViewItem, width: int) -> QTextLayout:
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left(words.text) else Qt.AlignmentFlag.AlignLeft
        return laid_out(words.text, option.font, Frame(width, MOST_LINES, side))
