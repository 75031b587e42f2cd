"""All claims of a speaker, a source or a participant, each with its number, its words and its place."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.compat import override
from briefing.model.citation import one_line
from briefing.model.claims import Group, Of
from briefing.model.text import shortened
from briefing.qt.counts import Counts
from briefing.qt.direction import follow
from briefing.qt.items.brief import BriefModels
from briefing.qt.items.claims import ClaimRole, ClaimsModel
from briefing.qt.panes.highlight import PADDING, Frame, draw_item_background, height_of, laid_out
from briefing.qt.panes.menuplace import menu_place
from briefing.qt.panes.signs import sign_button
from briefing.qt.plain import label
from briefing.qt.theme import GRID, embolden, theme_of
from briefing.qt.wheel import Scrolled
from briefing.qt.worded import Worded

_LINES = 2
_LONGEST_NAME = 100
_Index = QModelIndex | QPersistentModelIndex


class _ClaimDelegate(QStyledItemDelegate):
    """Paints the number and words of a claim, and below them its place."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colour = draw_item_background(painter, option)
        words = str(index.data())
        room = option.rect.adjusted(PADDING, GRID, -PADDING, -GRID)
        frame = Frame(room.width(), _LINES, direction=option.direction)
        layout = laid_out(f"[{index.data(ClaimRole.NUMBER)}] {words}", option.font, frame)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setClipRect(option.rect)
        painter.setPen(colour)
        layout.draw(painter, QPointF(room.topLeft()))
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(colour if is_chosen else theme_of(option.palette).muted)
        below = room.adjusted(0, round(height_of(layout)), 0, 0)
        metrics = option.fontMetrics
        place = metrics.elidedText(str(index.data(ClaimRole.PLACE)), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, place)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, (_LINES + 1) * option.fontMetrics.lineSpacing() + 4 * GRID)


class _List(Scrolled, QListView):
    """A list of which Enter, Space and a press choose a row."""

    chosen = Signal(int)
    menu_requested = Signal(int, QPoint)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = menu_place(self, event)
        self.menu_requested.emit(index.row(), place)


class ClaimListPane(Worded, QWidget):
    """Lists the claims of one group; the reader chooses one, or goes back to the claim the list was asked for from."""

    claim_requested = Signal(str)
    menu_requested = Signal(str, object, QPoint)
    back_requested = Signal()
    close_requested = Signal()

    def __init__(self, models: BriefModels, parent: QWidget | None = None) -> None:
        """List claims of the brief in `models`."""
        super().__init__(parent)
        self._models = models
        self.group: Group | None = None
        self.origin = ""
        """The id of the claim whose evidence the list was asked for from; empty where it was not from one."""
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        embolden(self.title)
        close = self._close = sign_button("close", self.close_requested.emit)
        self.back = QPushButton()
        self.back.clicked.connect(self.back_requested)
        self.model = ClaimsModel(models, self)
        self.list = _List()
        follow(self.list, models)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_ClaimDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.chosen.connect(self._choose)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.list.menu_requested.connect(self._ask_menu)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        layout.addLayout(head)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list, 1)
        self.word()

    @override
    def word(self) -> None:
        self._close.setAccessibleName(self.tr("Close the list of claims"))
        self._close.setToolTip(self.tr("Close the list of claims (Esc)"))

    @property
    def fact_id(self) -> str:
        """The id of the claim in the current row; empty where there is none."""
        return self.model.fact(self.list.currentIndex().row())

    def show_group(self, group: Group, origin: str = "") -> bool:
        """List the claims of `group`; whether there is such a participant or source."""
        brief, claims = self._models.brief, self._models.narrowing.claims
        records = (
            (brief.source_by_id if group.of is Of.SOURCE else brief.participant_by_id) if brief is not None else {}
        )
        if claims is None or brief is None or group.id not in records:
            return False
        self.group, self.origin = group, origin if origin in brief.fact_by_id else ""
        facts = claims.of(group)
        self.model.set_facts(facts)
        total = Counts().claims(len(facts))
        title = {Of.SPEAKER: self.tr("{total} of {name}"), Of.SOURCE: self.tr("{total} from {name}")}
        words = title.get(group.of, self.tr("{total} by or about {name}"))
        self.title.setText(words.format(total=total, name=shortened(self._name(group), _LONGEST_NAME)))
        self.list.setAccessibleName(self.title.text())
        self.back.setText(label(self.tr("← Back to claim {}").format(self._models.number_of(self.origin))))
        self.back.setVisible(bool(self.origin))
        row = facts.index(self.origin) if self.origin in facts else 0
        self.list.setCurrentIndex(self.model.index(row, 0))
        return True

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_in_view(self) -> None:
        """Show the current row, whatever room there is now."""
        self.list.scrollTo(self.list.currentIndex())

    def _name(self, group: Group) -> str:
        brief, language = self._models.brief, self._models.language
        if brief is None:
            return ""
        if group.of is Of.SOURCE:
            return one_line(brief.source_by_id[group.id].title[language])
        return one_line(brief.participant_by_id[group.id].name[language])

    def _choose(self, row: int) -> None:
        fact = self.model.fact(row)
        if fact:
            self.claim_requested.emit(fact)

    def _ask_menu(self, row: int, place: QPoint) -> None:
        fact = self.model.fact(row)
        if fact:
            self.menu_requested.emit(fact, None, place)
