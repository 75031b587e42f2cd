"""The list of hits: tab by tab, a line or two of each with the found words marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.qt.finder import Finder
from briefing.qt.items.results import HitRole, ResultsModel
from briefing.qt.panes.highlight import PADDING, Frame, draw_item_background, laid_out, marks
from briefing.qt.theme import GRID, theme_of
from briefing.search.index import Hit

_LINES = 2
_LONGEST = 300
"""How many characters of a passage are shown: more than two lines have room for."""
_BEFORE = 40
"""How many characters of a long passage are shown before its first hit."""


def snippet(hit: Hit) -> tuple[str, list[tuple[int, int]]]:
    """The words around the first span of `hit`, and its spans in them."""
    text = hit.passage.text.replace("\n", " ")
    first = hit.spans[0][0] if hit.spans else 0
    start = 0 if first <= _BEFORE + 20 else text.find(" ", first - _BEFORE, first) + 1 or first - _BEFORE
    cut = text[start : start + _LONGEST]
    lead = "…" if start else ""
    shift = start - len(lead)
    stop = start + len(cut)
    spans = [(begin - shift, min(end, stop) - shift) for begin, end in hit.spans if start <= begin < stop]
    return lead + cut, spans


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit: over the first of each tab the tab's title, then the snippet, then why it was found."""

    def __init__(self, finder: Finder, parent: QWidget) -> None:
        super().__init__(parent)
        self._finder = finder

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        hit: Hit | None = index.data(HitRole.HIT)
        if hit is None:
            return
        theme = theme_of(option.palette)
        line = option.fontMetrics.height()
        title = index.data(HitRole.TAB)
        painter.save()
        if title:
            bold = option.font
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(theme.muted)
            painter.drawText(
                option.rect.left() + PADDING, option.rect.top() + 2 * GRID + option.fontMetrics.ascent(), title
            )
            bold.setBold(False)
            option.rect.setTop(option.rect.top() + line + 3 * GRID)
        colour = draw_item_background(painter, option)
        words, spans = snippet(hit)
        width = option.rect.width() - 2 * PADDING
        formats = marks(words, spans, theme, current=index.row() == self._finder.current)
        layout = laid_out(words, option.font, Frame(width, _LINES), formats)
        painter.setClipRect(option.rect)
        painter.setPen(colour)
        layout.draw(painter, QPointF(option.rect.left() + PADDING, option.rect.top() + GRID))
        if hit.why:
            why = self.tr("matched because: {name} = {alias}").format(name=hit.passage.text, alias=hit.why)
            painter.drawText(option.rect.adjusted(PADDING, GRID + line, -PADDING, 0), Qt.AlignmentFlag.AlignTop, why)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.initStyleOption(option, index)
        line = option.fontMetrics.height()
        title = line + 3 * GRID if index.data(HitRole.TAB) else 0
        # the same for all: to lay out each of 100,000 hits would hold the window up
        return QSize(0, title + _LINES * line + 3 * GRID)


class _List(QListView):
    """A list that also chooses by Enter."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ResultsPane(QWidget):
    """Shows the hits of a finder, and makes the one that is chosen the current one."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        """Show what `finder` finds from now on."""
        super().__init__(parent)
        self._finder = finder
        self._is_following = False
        title = QLabel(self.tr("Results"))
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.list = _List()
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(ResultsModel(finder, self))
        self.list.setItemDelegate(_HitDelegate(finder, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        title.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        layout.addWidget(title)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._choose)
        finder.results_changed.connect(self._show_empty)
        finder.current_changed.connect(self._follow)
        self._show_empty()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_following:
            self._finder.select(index.row())

    def _follow(self) -> None:
        self._is_following = True
        index = self.list.model().index(self._finder.current, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.list.viewport().update()
        self._is_following = False

    def _show_empty(self) -> None:
        is_empty = self._finder.results is not None and not self._finder.total
        self.empty.setText(self.tr("Nothing found for “{}”.").format(self._finder.query.strip()) if is_empty else "")
        self.empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        if self._finder.current >= 0:
            self._follow()
