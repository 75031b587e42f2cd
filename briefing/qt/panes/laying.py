"""Lays out a long document bit by bit, for another width or when it is first seen: at once it holds the window up."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPixmap, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing.compat import override
from briefing.qt.panes.ticks import LAID_OUT_WHOLE
from briefing.qt.panes.writer import Shown
from briefing.qt.turns import Turn

_SLICE = 0.005
"""Seconds of work at a time."""
_STRIDE = 2000
"""Characters that are laid out between two looks at the clock."""
_OF_WHAT_IS_SEEN = {
    QEvent.Type.Paint,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.ContextMenu,
    QEvent.Type.ToolTip,
}
"""What is not for the document while a picture of what it was is seen."""


class Laying(QObject):
    """Does what Qt does by itself in ever longer strides, of up to 200,000 characters: those take it 0.1 s and more."""

    advanced = Signal()
    """More of the document is laid out."""

    def __init__(self, view: QTextEdit) -> None:
        """Have nothing to lay out of what `view` shows."""
        super().__init__(view)
        self._view = view
        self._is_still = self._is_held = False
        self._top = 0  # how far down the view was
        self._picture: QPixmap | None = None  # of what was seen there, once that is on the screen no more
        self._document: QTextDocument | None = None
        self.reached = 0
        """How far the document is laid out by now."""
        self._turn = Turn(self)
        self._next: Callable[[], None] = self._lay_out
        """What is done when its turn comes."""
        self._turn.come.connect(self._take_turn)

    @property
    def is_under_way(self) -> bool:
        """Whether there is more to lay out."""
        return self._document is not None

    @property
    def is_still(self) -> bool:
        """Whether readers see what they saw, not what the view has come to."""
        return self._is_still

    def has_reached(self, position: int) -> bool:
        """Whether the document is laid out as far as the block with that `position`."""
        return self._document is None or position < self.reached

    def seen(self, shown: list[Shown]) -> list[Shown]:
        """The passages among those `shown` that are seen, as far as all is laid out.

        Qt would find the last one of all where it is asked for what stands in a gap: what is not laid out is at 0.
        """
        document = self._view.document()
        top = self._view.verticalScrollBar().value()
        bottom = top + self._view.viewport().height()

        def rect(passage: Shown) -> QRectF:
            return document.documentLayout().blockBoundingRect(document.findBlock(passage.position))

        end = bisect_left(shown, self.reached, key=lambda passage: passage.position)
        first = bisect_right(shown, float(top), hi=end, key=lambda passage: rect(passage).bottom())
        return shown[
            first : bisect_left(shown, float(bottom), lo=first, hi=end, key=lambda passage: rect(passage).top())
        ]

    def start(self, forget: Callable[[], None], *, is_still: bool = False, is_kept: bool = False) -> None:
        """Lay out the document of the view from its top; Qt's own timer, which would do so too, does nothing meanwhile.

        To `forget` has Qt forget how each paragraph was laid out. Where the view is to be still, readers go on seeing
        what they saw until told to `show_again`. Where that `is_kept` on the screen, Qt forgets in a turn of its own.
        A document that is not long is not put off while somebody types.
        """
        if not self._is_still:
            self._top = self._view.verticalScrollBar().value()
        picture = (self._picture or self._picture_now()) if is_still and not is_kept else None
        self.stop()
        document = self._view.document()
        self._document, self.reached = document, 0
        self._is_still, self._is_held, self._picture = is_still, is_kept, picture
        self._show()
        if is_still:
            self._view.verticalScrollBar().setValue(0)
        document.documentLayout().installEventFilter(self)
        self._turn.is_seen = is_kept or _is_short(document)
        if is_kept:
            self._next = partial(self._forget, forget)
        else:
            self._next = self._lay_out
            forget()
        self._turn.start()

    def _picture_now(self) -> QPixmap:
        """What the view showed; a blank page where it would have to be laid out for that."""
        return _picture_of(self._view, self._top) if self._view.document().isLayoutEnabled() else QPixmap()

    def stop(self) -> None:
        """Leave the rest to Qt: another document comes, or all is laid out."""
        if self._document is not None:
            self._document.documentLayout().removeEventFilter(self)
        self._document, self._next = None, self._lay_out
        self._turn.stop()
        self._is_held = False
        self.show_again()

    def show_again(self) -> None:
        """Show what is there, once it is laid out anew."""
        was_still, self._is_still, self._picture = self._is_still, False, None
        self._show()
        if was_still:
            self._view.viewport().update()

    def _show(self) -> None:
        viewport = self._view.viewport()
        viewport.removeEventFilter(self)
        if self._is_still:
            viewport.installEventFilter(self)
        viewport.setUpdatesEnabled(not self._is_held)

    def _take_turn(self) -> None:
        self._next()

    def _forget(self, forget: Callable[[], None]) -> None:
        self._next = self._show_anew  # before it begins anew, as where a scroll bar comes or goes with it
        if self._is_still and self._picture is None:
            self._picture = self._picture_now()
        forget()
        self._turn.start()

    def _show_anew(self) -> None:
        """Have that painted in a turn of its own too."""
        self._is_held = False
        self._show()
        self._next = self._lay_out
        if self._document is not None:
            self._turn.is_seen = _is_short(self._document)
            self._turn.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return event.type() == QEvent.Type.Timer
        if event.type() == QEvent.Type.Paint and self._picture is not None:
            left = watched.width() - self._picture.deviceIndependentSize().width() if watched.isRightToLeft() else 0
            with QPainter(watched) as painter:
                painter.drawPixmap(QPointF(left, 0), self._picture)
        return event.type() in _OF_WHAT_IS_SEEN

    def _lay_out(self) -> None:
        document = self._document
        if document is None:
            return
        layout, last, end = document.documentLayout(), document.characterCount() - 1, perf_counter() + _SLICE
        while self.reached < last and perf_counter() < end:
            block = document.findBlock(min(last, self.reached + _STRIDE))
            layout.blockBoundingRect(block)  # which lays it out, and all before it
            self.reached = block.position() + block.length()
        if self.reached < last:
            layout.documentSizeChanged.emit(QSizeF())  # Qt's view looks for itself how high it is by now
            self._turn.start()
        else:
            self.stop()  # Qt tells the size itself
        self.advanced.emit()


def _is_short(document: QTextDocument) -> bool:
    return document.characterCount() <= LAID_OUT_WHOLE


def _picture_of(view: QTextEdit, top: int) -> QPixmap:
    """What `view` shows of its document from `top` on, as it was laid out last; to grab it would lay it out anew."""
    size, ratio, bar = view.viewport().size(), view.devicePixelRatioF(), view.horizontalScrollBar()
    left = bar.value()
    if view.isRightToLeft():  # its lines begin on the right
        left = round(view.document().textWidth()) - size.width() + bar.maximum() - bar.value()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(view.palette().base().color())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = view.palette()
    context.clip = QRectF(left, top, size.width(), size.height())
    marks = view.extraSelections()  # to be kept as long as what is theirs is asked for
    selections = [_selection(mark.cursor, mark.format) for mark in marks]
    if view.textCursor().hasSelection():
        look = QTextCharFormat()
        look.setBackground(view.palette().highlight())
        look.setForeground(view.palette().highlightedText())
        selections.append(_selection(view.textCursor(), look))
    context.selections = selections
    with QPainter(picture) as painter:
        painter.translate(-left, -top)
        view.document().documentLayout().draw(painter, context)
    return picture


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QAbstractTextDocumentLayout.Selection:
    selection = QAbstractTextDocumentLayout.Selection()
    selection.cursor, selection.format = cursor, look
    return selection
