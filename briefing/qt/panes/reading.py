"""A document whose claims open their evidence: by a press, by Enter or Space, and by a menu."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from briefing.compat import override
from briefing.model.passages import Key
from briefing.qt.direction import follow
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.document import DocumentView
from briefing.qt.panes.kept import link_of
from briefing.qt.panes.pieces import CLAIM_LINK, LIST_LINK
from briefing.qt.panes.writer import Shown, between
from briefing.qt.weblinks import show_tip


class ReadingView(DocumentView):
    """Says what the reader asks for; what follows is decided elsewhere."""

    claim_requested = Signal(str, tuple)
    """The id of a claim, and the ids of all that it stands among."""
    list_requested = Signal(str, str)
    """All claims of something: its kind and its id."""
    link_requested = Signal(object)  # QUrl
    link_reached = Signal()
    """The keyboard has come to a link."""
    menu_requested = Signal(str, object, QPoint)
    """What can be done with a claim, or (without its id) with the passage of that key, and where on the screen."""

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Make an empty view that numbers claims as the brief in `models` does."""
        super().__init__(finder, models.number_of, parent)
        self._models = models
        follow(self, models)
        self.anchorClicked.connect(self._follow)

    @override
    def language(self) -> str:
        return self._models.language or super().language()

    @override
    def meet(self, text: str) -> None:
        self._models.fonts.meet(text)

    def has_selection(self) -> bool:
        """Whether something is selected to be copied."""
        return self.textCursor().hasSelection()

    def link_with_keyboard(self) -> str:
        """Where the link leads that has the keyboard; empty where none has."""
        return link_of(self.textCursor())

    def words_of_link(self, target: str) -> str:
        """What a link leads to, in words; empty where those that it is set on say it."""
        from briefing.model.citation import one_line  # launching does not pay for it

        claim, _ = _claim_of(target)
        brief = self._models.brief
        fact = brief.fact_by_id.get(claim) if brief is not None else None
        if fact is None:
            return ""
        words = one_line(fact.text[self._models.language])
        return self.tr("Claim {number}: {words}").format(number=self._models.number_of(claim), words=words)

    def press_link(self, target: str) -> None:
        """Follow a link as if it were pressed."""
        QTimer.singleShot(0, self, lambda: self._follow(QtCore.QUrl(target)))  # who has pressed it waits for no answer

    def passage_at(self, position: int) -> Shown | None:
        """The passage in whose paragraph `position` stands; None where that is none of a brief's."""
        found = between(self._shown, position, position + 1)
        document = self.document()
        is_there = found and document.findBlock(found[0].position) == document.findBlock(position)
        return found[0] if is_there else None

    def here(self) -> tuple[str, Key | None]:
        """Where the keyboard is: the claim whose mark has it, and the passage."""
        claim, _ = _claim_of(self.link_with_keyboard())
        passage = self.passage_at(self.textCursor().selectionStart())
        return claim, passage.key if passage is not None and (claim or self.textCursor().position()) else None

    @override
    def event(self, event: QEvent) -> bool:
        is_told = isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and show_tip(self, event)
        return is_told or super().event(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 -- Qt's name
        has_gone = super().focusNextPrevChild(next)
        if has_gone and self.link_with_keyboard():
            self.link_reached.emit()
        return has_gone

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        link = self.link_with_keyboard()
        if (
            event.key() == QtCore.Qt.Key.Key_Space
            and link
            and event.modifiers() == QtCore.Qt.KeyboardModifier.NoModifier
        ):
            self.anchorClicked.emit(QtCore.QUrl(link))
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        is_plain = event.button() is QtCore.Qt.MouseButton.LeftButton and not self.has_selection()
        if is_plain and not self.anchorAt(place):
            cursor = self.cursorForPosition(place)
            passage = self.passage_at(cursor.position()) if cursor.currentTable() is not None else None
            if passage is not None and passage.key.kind == "fact":  # anywhere on a key figure's card
                self.claim_requested.emit(passage.key.id, ())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            claim, key = self.here()
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            cursor = self.cursorForPosition(event.pos())
            claim, _ = _claim_of(self.anchorAt(event.pos()))
            passage = self.passage_at(cursor.position())
            key = passage.key if passage is not None and not self._is_selected(cursor) else None
            place = event.globalPos()
        if claim or key is not None:
            self.menu_requested.emit(claim, key, place)
        else:
            super().contextMenuEvent(event)

    def _is_selected(self, cursor: QTextCursor) -> bool:
        chosen = self.textCursor()
        return chosen.hasSelection() and chosen.selectionStart() <= cursor.position() <= chosen.selectionEnd()

    def _follow(self, url: "QtCore.QUrl") -> None:
        target = url.toString()
        claim, among = _claim_of(target)
        if claim:
            self.claim_requested.emit(claim, among)
        elif target.startswith(LIST_LINK):
            of, _, of_id = target.removeprefix(LIST_LINK).partition("/")
            self.list_requested.emit(of, of_id)
        else:
            self.link_requested.emit(url)


def _claim_of(link: str) -> tuple[str, tuple[str, ...]]:
    """The claim that a link leads to, and those it stands among; empty where it is no claim's."""
    if not link.startswith(CLAIM_LINK):
        return "", ()
    claim, *among = link.removeprefix(CLAIM_LINK).split(",")
    return claim, tuple(among)
