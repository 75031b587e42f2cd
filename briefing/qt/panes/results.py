"""The list of hits: tab by tab and place by place, the sentence of each with the found words marked."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.qt.announce import announce
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.items.results import HitRole, ResultsModel, Titles
from briefing.qt.panes.highlight import PADDING, Frame, draw_item_background, height_of, laid_out, marks
from briefing.qt.panes.hitlist import MOST_LINES, HitList
from briefing.qt.plain import label
from briefing.qt.theme import GRID, theme_of
from briefing.qt.words import translate
from briefing.search.results import Hit
from briefing.search.snippet import snippet


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit: the titles over it, the snippet, and why it was found."""

    def __init__(self, finder: Finder, view: HitList) -> None:
        super().__init__(view)
        self._finder = finder
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        hit: Hit | None = index.data(HitRole.HIT)
        if hit is None:
            return
        theme = theme_of(option.palette)
        painter.save()
        self._paint_titles(painter, option, index.data(HitRole.TITLES))
        colour = draw_item_background(painter, option)
        words, spans = snippet(hit)
        formats = marks(words, spans, theme, current=index.row() == self._finder.current)
        frame = Frame(option.rect.width() - 2 * PADDING, MOST_LINES)
        layout = laid_out(words, option.font, frame, formats)
        painter.setClipRect(option.rect)
        painter.setPen(colour)
        layout.draw(painter, QPointF(option.rect.left() + PADDING, option.rect.top() + GRID))
        if hit.why:
            why = translate("Results", "matched because: {name} = {alias}").format(name=hit.passage.text, alias=hit.why)
            below = option.rect.adjusted(PADDING, GRID + round(height_of(layout)), -PADDING, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignTop, why)
        painter.restore()

    def _paint_titles(self, painter: QPainter, option: QStyleOptionViewItem, titles: Titles) -> None:
        """Paint the titles at the top of the row, and leave the rest of it to the hit."""
        theme, metrics = theme_of(option.palette), option.fontMetrics
        heights = self._view.title_heights(tab=bool(titles.tab), place=bool(titles.place))
        bold = option.font
        for title, height, is_bold in zip(titles, heights, (True, False), strict=True):
            if height:
                bold.setBold(is_bold)
                painter.setFont(bold)
                painter.setPen(theme.text if is_bold else theme.muted)
                room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
                shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width() - 2 * GRID)
                painter.drawText(room.left(), room.top() + height - GRID - metrics.descent(), shown)
                option.rect.setTop(option.rect.top() + height)
        bold.setBold(False)
        painter.setFont(bold)


class ResultsPane(QWidget):
    """Shows the hits of a finder, and makes the one that is chosen the current one."""

    query_requested = Signal(object)  # Suggestion
    """The reader wants what is suggested in place of a query that finds nothing."""

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Show what `finder` finds from now on in the brief of `models`."""
        super().__init__(parent)
        self._finder = finder
        self._is_following = False
        title = QLabel(self.tr("Results"))
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestions: list[QPushButton] = []
        self._near = QWidget()
        self._near_layout = QVBoxLayout(self._near)
        self._near_layout.setContentsMargins(0, GRID, 0, 0)
        self._near_layout.setSpacing(GRID)
        self._try = QLabel(self.tr("Try:"))
        self._near_layout.addWidget(self._try)
        self._near.hide()
        self.list = HitList(ResultsModel(models, finder, self))
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setItemDelegate(_HitDelegate(finder, self.list))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        title.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        layout.addWidget(title)
        layout.addWidget(self.empty)
        layout.addWidget(self._near)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self.list.chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._choose)
        finder.results_changed.connect(self._show_empty)
        finder.near_changed.connect(self._show_suggestions)
        finder.current_changed.connect(self._follow)
        self._show_empty()

    def take_focus(self) -> None:
        """Take the keyboard: the list of hits, or what is suggested in their stead."""
        if self._finder.total:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self._finder.current < 0:
                self._finder.select(0)
        elif self.suggestions:
            self.suggestions[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        finder = self._finder
        is_empty = finder.results is not None and not finder.total
        words = ""
        if is_empty and any(hint.is_fatal for hint in finder.hints):
            words = self.tr("Nothing was looked for: see the hint under the search field.")
        elif is_empty:
            words = self.tr("Nothing found for “{}”.").format(finder.query.strip())
        self.empty.setText(words)
        self.empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        if finder.current >= 0:
            self._follow()

    def _show_suggestions(self) -> None:
        for button in self.suggestions:
            self._near_layout.removeWidget(button)
            button.deleteLater()
        near = self._finder.near
        self.suggestions = [QPushButton(label(one.label(lambda text: translate("Ways", text)))) for one in near]
        for button, suggestion in zip(self.suggestions, near, strict=True):
            button.setAccessibleDescription(self.tr("Search for {}").format(suggestion.query))
            button.clicked.connect(partial(self.query_requested.emit, suggestion))
            self._near_layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._near.setVisible(bool(near))
        if near:
            announce(self, f"{self._try.text()} {', '.join(button.text() for button in self.suggestions)}")
