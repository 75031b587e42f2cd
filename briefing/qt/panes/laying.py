"""Lays out a long document bit by bit, for another width or when it is first seen: at once it holds the window up."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

from briefing.compat import override
from briefing.qt.panes.ticks import LAID_OUT_WHOLE
from briefing.qt.panes.writer import Shown
from briefing.qt.turns import Turn

_SLICE = 0.005
"""Seconds of work at a time."""
_STRIDE = 2000
"""Characters that are laid out between two looks at the clock."""


class Laying(QObject):
    """Does what Qt does by itself in ever longer strides, of up to 200,000 characters: those take it 0.1 s and more."""

    advanced = Signal()
    """More of the document is laid out."""

    def __init__(self, view: QTextEdit) -> None:
        """Have nothing to lay out of what `view` shows."""
        super().__init__(view)
        self._view = view
        self._is_still = False
        self._document: QTextDocument | None = None
        self._begin: Callable[[], None] | None = None
        self.reached = 0
        """How far the document is laid out by now."""
        self._turn = Turn(self)
        self._turn.come.connect(self._lay_out)

    @property
    def is_under_way(self) -> bool:
        """Whether there is more to lay out."""
        return self._document is not None

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

    def start(
        self, document: QTextDocument, *, is_still: bool = False, begin: Callable[[], None] | None = None
    ) -> None:
        """Lay out `document` from its top; Qt's own timer, which would do so too, does nothing meanwhile.

        Where the view is to be still, readers go on seeing what they saw until told to `show_again`. To `begin` has Qt
        forget how every paragraph was laid out, in a turn of its own; until then, too, they see what they saw. A
        document that is not long is not put off while somebody types.
        """
        self.stop()
        self._begin = begin
        self._turn.is_seen = begin is not None or _is_short(document)
        self._is_still = is_still or begin is not None
        if self._is_still:
            self._view.viewport().setUpdatesEnabled(False)
        self._document, self.reached = document, 0
        document.documentLayout().installEventFilter(self)
        self._turn.start()

    def stop(self) -> None:
        """Leave the rest to Qt: another document comes, or all is laid out."""
        if self._document is not None:
            self._document.documentLayout().removeEventFilter(self)
        self._document = None
        self._turn.stop()
        self.show_again()

    def show_again(self) -> None:
        """Show what is there."""
        if self._is_still:
            self._is_still = False
            self._view.viewport().setUpdatesEnabled(True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.Timer

    def _lay_out(self) -> None:
        document = self._document
        if document is None:
            return
        if self._begin is not None:
            begin, self._begin = self._begin, None
            begin()
            self._turn.start()  # and not more: what is painted now is painted in this turn too
            return
        if self._turn.is_seen and not _is_short(document):
            self._turn.is_seen = False
            self._turn.start()
            self.advanced.emit()
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
