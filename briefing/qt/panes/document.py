"""A read-only document: prose, cards and claims, with the hits of the search marked in what is seen of it."""

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFocusEvent, QHideEvent, QPalette, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractSlider, QFrame, QTextBrowser, QWidget

from briefing.compat import override
from briefing.model.passages import Key
from briefing.qt.finder import Finder
from briefing.qt.numbers import BARS_ALWAYS, BARS_AS_NEEDED, BARS_NEVER
from briefing.qt.panes.bars import mark_edge
from briefing.qt.panes.columns import margins_of
from briefing.qt.panes.kept import Goal, Selection, Sight, height_of, link_of, select_again, selecting, selection_of
from briefing.qt.panes.pieces import Piece
from briefing.qt.panes.screenful import lines_of, room_of
from briefing.qt.panes.ticks import LAID_OUT_WHOLE, Marking, TickBar, Ticking, most_at_once, places_in
from briefing.qt.panes.writer import Shown, Writer, ranges
from briefing.qt.theme import GRID, theme_of
from briefing.qt.turns import Turn
from briefing.qt.wheel import Scrolled

if TYPE_CHECKING:
    from briefing.qt.panes.laying import Laying

_SLICE = 0.010
"""Seconds of work at a time, so that a long brief never holds the window up."""
_UNSEEN = 0.2
"""How much of that a document takes which is not in front: all four tabs write at the same turns of the event loop."""
_SHARE, _LEAST_SHARE = 0.5, 0.05
"""How much of that goes into writing, at first and at least; the rest is for Qt to lay out what was written."""

_LOOK = {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange}
"""What a document is written anew for."""


class DocumentView(Scrolled, QTextBrowser):
    """Shows pieces. A long document is written bit by bit: its top at once, the rest while the window lives."""

    is_centred = True
    """Whether the column of text stands in the middle of a wide view, or on its edge."""

    def __init__(self, finder: Finder, number_of: Callable[[str], int], parent: QWidget | None = None) -> None:
        """Make an empty view; `number_of` gives the number of a claim by its fact's id."""
        super().__init__(parent)
        self._finder = finder
        self._number_of = number_of
        self._make: Callable[[], Iterable[Piece]] = tuple
        self._pieces: Iterator[Piece] = iter(())
        self._own: QTextDocument | None = None
        self._writer: Writer | None = None
        self._goal: Goal | None = None  # where to scroll once that is written
        self._selected: Selection | None = None  # to be selected again once that is written
        self._sight = Sight(self)
        self._is_held = False  # no more is to be written than the first paint shows
        self._coming: tuple[QTextDocument, Goal | None, int] | None = None  # what is not shown yet; where to go in it
        self._left_at: tuple[int, int] | None = None  # the link that had the keyboard
        self._turn = Turn(self)
        self._turn.come.connect(self._write_slice)
        self._widened = Turn(self, is_seen=True)
        self._widened.come.connect(lambda: self._follow_width(is_kept=self._painted_in == self.window().size()))
        self._share = _SHARE
        self._painted_in: QSize | None = None  # the window's size then; None where it has not been since it was shown
        self._laying: Laying | None = None  # made when first a long document is to be laid out anew
        self.bar = TickBar()
        self._ticking = Ticking(self.bar, finder, lambda: places_in(self.document(), self._shown, finder))
        self._marking = Marking(self, finder)
        self.setVerticalScrollBar(self.bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        for changed in (self.bar.valueChanged, finder.results_changed, finder.current_changed):
            changed.connect(self._mark_hits)
        self.bar.rangeChanged.connect(self._reach_goal)
        self.bar.actionTriggered.connect(self._give_up_goal)  # the reader goes elsewhere
        for changed in (self.bar.rangeChanged, finder.results_changed):
            changed.connect(self._tick_hits)

    def language(self) -> str:
        """The language of what is shown."""
        return "en"

    def meet(self, text: str) -> None:
        """Take note of a text that is being shown."""

    def show_pieces(self, make: Callable[[], Iterable[Piece]], *, keep_place: bool = False) -> None:
        """Show what `make` yields, from its top or the same passage on; another font or palette asks it again."""
        self._make = make
        self._goal = self.place() if keep_place else None
        self._selected = selection_of(self.textCursor(), self._writer) if keep_place else None
        value = self.bar.value() if keep_place and self._goal is None else 0  # nothing there has a key
        self.rewrite(value=value)

    def hold(self) -> None:
        """Write no more than is seen at first, until told to `go_on`."""
        self._is_held = True

    def go_on(self) -> None:
        """Write the rest."""
        if self._is_held:
            self._is_held = False
            self._write_slice()

    def rewrite(self, *, is_late: bool = False, value: int = 0) -> None:
        """Write the document anew, scrolled to `value`; where it `is_late` and not in front, when its turn comes."""
        goal, self._goal = self._goal, None
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(4 * GRID)
        if self._coming is not None:
            self._coming[0].deleteLater()  # it will never be shown
        if self._writer is not None:
            from briefing.qt.parting import part_with  # at launch there is none

            part_with(self._writer.shown, self._writer.place_of)
        self._writer = Writer(document, theme_of(self.palette()), self._number_of, self.language(), self.meet)
        self._pieces = iter(self._make())
        self._left_at = None
        self._coming = document, goal, value
        if self.isVisible() or not (self._is_held or is_late):  # else it is laid out once, for the size it is shown in
            self._put_in()
        elif is_late:
            self._turn.start()

    def _put_in(self) -> None:
        """Show the document that was written last."""
        if self._coming is None:
            return
        (document, goal, value), self._coming = self._coming, None
        # from right to left Qt takes lines for wider than they are by what hangs before them
        self.setProperty("horizontalScrollBarPolicy", BARS_NEVER if self.isRightToLeft() else BARS_AS_NEEDED)
        self._show_document(document)  # while it is empty, since Qt lays out twice what it is given
        self._write(document, is_top=not (goal or value) and self.isVisible())
        self.setTextCursor(QTextCursor(document))  # which went along with what was written
        self._select_again()
        self.verticalScrollBar().setValue(value)
        self._goal = goal
        self._reach_goal()
        self._mark_hits()
        self._tick_hits()

    def _show_document(self, document: QTextDocument) -> None:
        if self._laying is not None:
            self._laying.stop()
        self._marking.forget()
        self.setDocument(document)
        if self._own is not None:  # Qt deletes the one it came with, and no other
            from briefing.qt.panes.leaving import leave  # at launch there is none

            leave(self._own)
        self._own = document

    def reveal(self, key: Key) -> None:
        """Scroll to the passage with that key and its hit: at once, or as soon as it is written."""
        self._goal = Goal(key, is_hit=True)
        self._reach_goal()

    def return_to(self, goal: Goal | None) -> None:
        """Scroll to where the reader was: at once, or as soon as that is written, and seen."""
        self._goal = goal
        if goal is None:
            self.verticalScrollBar().setValue(0)
        else:
            self.go_on()  # what is seen at first is not the top
        self._reach_goal()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        value = self.verticalScrollBar().value()
        super().showEvent(event)  # which scrolls to the cursor when it is for the first time
        self.verticalScrollBar().setValue(value)
        if not self._is_held:
            self._put_in()
        if not self.document().isLayoutEnabled():
            self._lay_out(lambda: self.document().setLayoutEnabled(True))
        self._reach_goal()
        self._mark_hits()
        self._tick_hits()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._painted_in = None  # it gets its room before it is told that it is shown again

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        size = self._size = event.size()
        self._set_measure()
        if self._size is not size:
            return  # the margins have given it another size, for which all this is done by now
        document, is_beside = self.document(), self._painted_in == self.window().size()
        if document.textWidth() == size.width():  # else Qt lays it all out anew, for the width that it has
            super().resizeEvent(QResizeEvent(size, QSize(size.width(), event.oldSize().height())))
        elif document.characterCount() > most_at_once(self.bar, is_beside=is_beside):
            is_wider = document.textWidth() < size.width()
            if is_beside and is_wider and not self.isRightToLeft():
                self._painted_in = None
                self._widened.start()  # it is painted as it is at first, and can be kept on the screen then
            else:
                self._follow_width(is_kept=is_beside and not is_wider)
        else:
            place = self.place()
            super().resizeEvent(event)
            if place is not None and self._goal is None:  # else it is on its way already
                self.return_to(place)
        self._mark_hits()

    def _follow_width(self, *, is_kept: bool) -> None:
        """Lay out a long document for the width that the view has."""
        size = self.viewport().size()
        if self.document().textWidth() != size.width():  # else it has come back to the one before
            self._lay_out(lambda: QTextBrowser.resizeEvent(self, QResizeEvent(size, QSize())), is_kept=is_kept)

    def _lay_out(self, forget: Callable[[], None], *, is_kept: bool = False) -> None:
        """Go to the top, and back to where the reader is as soon as that is laid out: Qt would do all that at once."""
        if self._laying is None:
            from briefing.qt.panes.laying import Laying

            self._laying = Laying(self)
            self._laying.advanced.connect(self._reach_goal)
            self._laying.advanced.connect(self._mark_hits)
        self._goal = self.place()
        self._laying.start(forget, is_still=self._goal is not None, is_kept=is_kept)

    def _show_again(self) -> None:
        if self._laying is not None:
            self._laying.show_again()

    @override
    def changeEvent(self, event: QEvent) -> None:
        is_look = event.type() in _LOOK and self._writer is not None
        if is_look:
            place, self._goal = self.place(), None  # of what goes, in which nothing is to be reached any more
            self._show_document(QTextDocument(self))  # Qt would lay out the old one anew, which goes
        super().changeEvent(event)
        if is_look:
            self._set_measure()
            self._goal = place._replace(below=0) if place is not None else None  # every height is another
            self.rewrite(is_late=True)  # four documents at once would take long

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:  # over the margins, which are not the viewport's
            self.wheelEvent(event)  # type: ignore[arg-type]  # which it is by its type
            return event.isAccepted()
        if self._coming is not None and event.type() == QEvent.Type.Paint:
            self.setProperty("verticalScrollBarPolicy", BARS_ALWAYS)  # it is not to be laid out for two widths
            self._put_in()
            self.setProperty("verticalScrollBarPolicy", BARS_AS_NEEDED)
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            self._painted_in = self.window().size()
            if self.hasFocus():  # of the edge; the text is the viewport's
                mark_edge(self, theme_of(self.palette()).accent)
        return done

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        if self._left_at is not None:  # Qt forgets which link had the keyboard
            self.setTextCursor(selecting(self.document(), *self._left_at))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        cursor = self.textCursor()
        self._left_at = (cursor.selectionStart(), cursor.selectionEnd()) if link_of(cursor) else None
        super().focusOutEvent(event)
        self.update()

    def _set_measure(self) -> None:
        """Keep lines short enough to read, in the middle of what room there is."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        left, right = margins_of(room, self.fontMetrics(), is_centred=self.is_centred, is_mirrored=self.isRightToLeft())
        self.setViewportMargins(left, 0, right, 0)

    def _write_slice(self) -> None:
        if self._coming is not None:
            self._put_in()
            return
        if self._laying is not None and self._laying.is_under_way:
            self._turn.start()  # later: for what is appended Qt would lay out all before it at once
            return
        self._write(self.document())
        self._select_again()
        self._reach_goal()
        self._mark_hits()
        if not self._turn.is_waiting:
            self._tick_hits()

    def _write(self, document: QTextDocument, *, is_top: bool = False) -> None:
        """Write a slice of what is left; where it `is_top`, no more than is seen at first."""
        if self._writer is None:
            return
        begin, room = perf_counter(), room_of(self) / self._writer.line_height
        end = begin + _SLICE * self._share * (1 if self.isVisibleTo(self.window()) else _UNSEEN)
        if document.isLayoutEnabled() and document.characterCount() > LAID_OUT_WHOLE and not self.isVisible():
            self._goal = self.place()
            document.setLayoutEnabled(False)  # what nobody sees takes five times the memory once it is laid out
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for piece in self._pieces:
            self._writer.write(piece)
            room -= lines_of(piece)
            if (room < 0 and (is_top or self._is_held)) or (not self._is_held and perf_counter() > end):
                if not self._is_held:
                    self._turn.start()
                break
        written = perf_counter()
        cursor.endEditBlock()
        self._share = max(_LEAST_SHARE, (written - begin) / (perf_counter() - begin))

    def _reach_goal(self) -> None:
        """Scroll to where the reader wants to be, if that is written by now."""
        if self._goal is None or self._writer is None:
            self._show_again()
            return
        is_hit = self._goal.is_hit
        shown = self._writer.place_of.get(self._goal.key) if self.isVisible() else None
        if shown is None or not (self._laying is None or self._laying.has_reached(shown.position)):
            return
        spans = ranges(shown, self._finder.spans(shown.key)) if is_hit else []
        place = height_of(self.document(), spans[0][0] if spans else shown.position) + self._goal.below
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not is_hit or not bar.value() <= place <= bar.value() + height - 8 * GRID:
            wanted = round(place - height / 3) if is_hit else round(place)
            bar.setValue(wanted)
            if bar.maximum() < wanted:
                return  # Qt has not laid out so far yet, and the bar tells when it has; or it is the last page
        self._show_again()
        if not self._turn.is_waiting:  # while more is written, what stands above may still move
            self._goal = None
        self._mark_hits()

    def _select_again(self) -> None:
        if self._selected and self._writer and select_again(self, self._selected, self._writer):
            self._selected = None

    def _tick_hits(self) -> None:
        if self.isVisible():
            self._ticking.renew()

    def _give_up_goal(self, action: int) -> None:
        is_still = self._goal is not None and self._laying is not None and self._laying.is_still
        ends = {QAbstractSlider.SliderAction.SliderToMinimum, QAbstractSlider.SliderAction.SliderToMaximum}
        if is_still and QAbstractSlider.SliderAction(action) not in ends and not self.bar.isSliderDown():
            self.bar.setSliderPosition(0)  # who scrolls on sees what is not where the bar is
        else:
            self._goal = None
            self._show_again()

    @property
    def _shown(self) -> list[Shown]:
        return self._writer.shown if self._writer is not None else []

    def place(self) -> Goal | None:
        """Where the reader is, or is on the way to; None at the top."""
        if self._coming is not None:
            return self._coming[1]
        if self._goal is not None or self.verticalScrollBar().value() == 0:
            return self._goal
        return self._sight.place(self._seen())

    def _seen(self) -> list[Shown]:
        """The passages that are seen now, cut ones too."""
        laying = self._laying if self._laying is not None and self._laying.is_under_way else None
        reached = laying.reached if laying is not None else int(self.document().isLayoutEnabled())
        return self._sight.of(self._shown, reached, laying.seen if laying is not None else None)

    def _mark_hits(self) -> None:
        if self.isVisible():  # else it is done when it comes to the front
            self._marking.mark(self._seen() if self._finder.results is not None else ())
