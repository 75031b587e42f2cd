"""The list of hits: tab by tab and place by place, the sentence of each with the found words marked."""

from functools import partial

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.compat import override
from briefing.model.text import shortened
from briefing.qt.announce import announce
from briefing.qt.direction import follow
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.items.results import HitRole, ResultsModel, Titles
from briefing.qt.panes.highlight import PADDING, Frame, draw_item_background, height_of, laid_out, marks
from briefing.qt.panes.hitlist import MOST_LINES, HitList
from briefing.qt.plain import label
from briefing.qt.theme import GRID, embolden, theme_of
from briefing.qt.turns import Turn
from briefing.qt.worded import Worded
from briefing.qt.words import Words, listed, translate
from briefing.search.results import Hit
from briefing.search.snippet import BEFORE, snippet

_LONGEST_QUERY = 80


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit: the titles over it, the snippet, and why it was found."""

    def __init__(self, models: BriefModels, finder: Finder, view: HitList) -> None:
        super().__init__(view)
        self._fonts = models.fonts
        self._finder = finder
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit | None = index.data(HitRole.HIT)
        if hit is None:
            return
        theme = theme_of(option.palette)
        words, spans = snippet(hit, min(BEFORE, self._view.letters_a_line * MOST_LINES // 2))
        self._fonts.meet(words)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_titles(painter, option, index.data(HitRole.TITLES))
        colour = draw_item_background(painter, option)
        formats = marks(words, spans, theme, current=index.row() == self._finder.current)
        width = option.rect.width() - 2 * PADDING
        why, found = self._reason(hit, option, width) if hit.why else (None, [])
        room = option.rect.height() - 2 * GRID - (height_of(why) if why is not None else 0)
        for lines in range(
            MOST_LINES, 0, -1
        ):  # a row that was reckoned too low ends in an ellipsis, not in half a line
            layout = laid_out(words, option.font, Frame(width, lines, direction=option.direction))
            if height_of(layout) <= room:
                break
        painter.setClipRect(option.rect)
        painter.setPen(colour)
        layout.draw(painter, QPointF(option.rect.left() + PADDING, option.rect.top() + GRID), formats)
        if why is not None:
            top = option.rect.top() + GRID + height_of(layout)
            why.draw(painter, QPointF(option.rect.left() + PADDING, top), found)
        painter.restore()

    def _reason(
        self, hit: Hit, option: QStyleOptionViewItem, width: float
    ) -> tuple[QTextLayout, list[QTextLayout.FormatRange]]:
        """Why a hit was found, on one line, and the marks of the words found in another language."""
        words, spans = Words().reason(hit)
        self._fonts.meet(words)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        frame = Frame(width, 1, side)  # words of the program's own, which run as they begin
        if not spans:  # the end of it, which says by what name it was found, must be seen
            words = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideMiddle, round(width))
        return laid_out(words, option.font, frame), marks(words, spans, theme_of(option.palette), current=False)

    def _paint_titles(self, painter: QPainter, option: QStyleOptionViewItem, titles: Titles) -> None:
        """Paint the titles at the top of the row, and leave the rest of it to the hit."""
        theme, metrics = theme_of(option.palette), option.fontMetrics
        heights = self._view.title_heights(tab=bool(titles.tab), place=bool(titles.place))
        bold = option.font
        for title, height, is_bold in zip(titles, heights, (True, False), strict=True):
            if height:
                bold.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
                painter.setFont(bold)
                painter.setPen(theme.text if is_bold else theme.muted)
                room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
                shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width() - 2 * GRID)
                room.setHeight(height - GRID)
                painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
                option.rect.setTop(option.rect.top() + height)
        bold.setWeight(QFont.Weight.Normal)
        painter.setFont(bold)


class _Suggestion(QPushButton):
    """A button that Enter presses too, and whose up and down keys lead to its neighbours."""

    move_requested = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_requested.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class ResultsPane(Worded, QWidget):
    """Shows the hits of a finder, and makes the one that is chosen the current one."""

    query_requested = Signal(object)  # Suggestion
    """The reader wants what is suggested in place of a query that finds nothing."""
    leave_requested = Signal()
    """The reader goes up, back to the search field."""

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Show what `finder` finds from now on in the brief of `models`."""
        super().__init__(parent)
        self._finder = finder
        self._is_following = False
        self._just_chosen = -1
        title = self._title = QLabel()
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestions: list[_Suggestion] = []
        self._near = QWidget()
        self._near_layout = QVBoxLayout(self._near)
        self._near_layout.setContentsMargins(0, GRID, 0, 0)
        self._near_layout.setSpacing(GRID)
        self._try = QLabel()
        self._near_layout.addWidget(self._try)
        self._near.hide()
        self.list = HitList(ResultsModel(models, finder, self))
        follow(self.list, models)
        self.list.setItemDelegate(_HitDelegate(models, finder, self.list))
        embolden(title)
        title.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        layout.addWidget(title)
        layout.addWidget(self.empty)
        self.empty.setVisible(self._is_empty)
        layout.addWidget(self._near)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self.list.chosen.connect(self._choose_again)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.selectionModel().selectionChanged.connect(self._choose_selected)  # as a screen reader chooses
        self._painting = Turn(self, is_seen=True)
        self._painting.come.connect(self._paint)
        self._is_first_turn = False
        finder.results_changed.connect(self._paint_soon)
        finder.results_changed.connect(self._show_empty)
        finder.near_changed.connect(self._show_suggestions)
        finder.current_changed.connect(self._follow)
        self.word()
        if finder.results is not None:  # it is made as they come
            self._paint_soon()

    @override
    def word(self) -> None:
        self._title.setText(self.tr("Results"))
        self.list.setAccessibleName(self.tr("Results"))
        self._try.setText(self.tr("Try:"))
        self._word_empty()
        self._word_suggestions()
        self.list.viewport().update()  # titles and reasons are painted

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
            self._just_chosen = index.row()
            self._finder.select(index.row())

    def _choose_again(self, index: QModelIndex) -> None:
        """Go to a hit that was pressed, or that Enter was pressed on, unless the same press has just gone there."""
        was_chosen, self._just_chosen = self._just_chosen, -1
        if index.row() != was_chosen:
            self._finder.select(index.row())

    def _choose_selected(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            if index.row() != self._finder.current:
                self._choose(index)

    def _follow(self) -> None:
        self._is_following = True
        index = self.list.model().index(self._finder.current, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.list.viewport().update()
        self._is_following = False

    @property
    def _is_empty(self) -> bool:
        return self._finder.results is not None and not self._finder.total

    def _word_empty(self) -> None:
        finder, words = self._finder, ""
        if self._is_empty:
            asked = shortened(" ".join(finder.query.split()), _LONGEST_QUERY)
            faults = [Words().hint(hint) for hint in finder.hints if hint.is_fatal]
            words = " ".join(faults) or self.tr("Nothing found for “{}”.").format(asked)
        self.empty.setText(words)

    def _paint_soon(self) -> None:
        """Paint the hits once all else that has changed is painted: both at once hold up who types."""
        self.list.viewport().setUpdatesEnabled(False)
        self._is_first_turn = True
        self._painting.start()

    def _paint(self) -> None:
        if self._is_first_turn:  # in which the pane may have come up, and all else gets its place
            self._is_first_turn = False
            self._painting.start()
        else:
            self.list.viewport().setUpdatesEnabled(True)

    def _show_empty(self) -> None:
        self._word_empty()
        self.empty.setVisible(self._is_empty)
        self.list.setVisible(not self._is_empty)
        if self._finder.current >= 0:
            self._follow()
        else:
            self.list.scrollToTop()

    def _move_suggestion(self, button: "_Suggestion", by: int) -> None:
        place = self.suggestions.index(button) + by
        if place < 0:
            self.leave_requested.emit()
        elif place < len(self.suggestions):
            self.suggestions[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_suggestions(self) -> None:
        for button in self.suggestions:
            self._near_layout.removeWidget(button)
            button.deleteLater()
        near = self._finder.near
        self.suggestions = [_Suggestion() for _ in near]
        self._word_suggestions()
        for button, suggestion in zip(self.suggestions, near, strict=True):
            button.clicked.connect(partial(self.query_requested.emit, suggestion))
            button.move_requested.connect(partial(self._move_suggestion, button))
            self._near_layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._near.setVisible(bool(near))
        if near:
            announce(self, f"{self._try.text()} {listed(button.text() for button in self.suggestions)}")

    def _word_suggestions(self) -> None:
        for button, suggestion in zip(self.suggestions, self._finder.near, strict=True):
            button.setText(label(suggestion.label(lambda text: translate("Ways", text))))
            button.setAccessibleDescription(self.tr("Search for {}").format(suggestion.query))
