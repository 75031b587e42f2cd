"""A read-only document: prose, cards and claims, with the hits of the search marked in what is seen of it."""

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from briefing.compat import override
from briefing.model.passages import Key
from briefing.qt.finder import Finder
from briefing.qt.panes.pieces import Piece
from briefing.qt.panes.writer import CLAIM_LINK, Shown, Writer, between, ranges
from briefing.qt.theme import GRID, theme_of

MEASURE = 72
"""The longest line, in characters; about 70 read best."""

_SAMPLE = "many of these reserves are underdeveloped"
"""Words whose average width stands for that of all."""

_SLICE = 0.010
"""Seconds of writing at a time, so that a long brief never holds the window up."""


class DocumentView(QTextBrowser):
    """Shows pieces. A long document is written bit by bit: its top at once, the rest while the window lives."""

    claim_requested = Signal(str)
    link_requested = Signal(QUrl)
    is_centred = True
    """Whether the column of text stands in the middle of a wide view, or on its edge."""

    def __init__(self, finder: Finder, number_of: Callable[[str], int], parent: QWidget | None = None) -> None:
        """Make an empty view; `number_of` gives the number of a claim by its fact's id."""
        super().__init__(parent)
        self._finder = finder
        self._number_of = number_of
        self._make: Callable[[], Iterable[Piece]] = tuple
        self._pieces: Iterator[Piece] = iter(())
        self._writer: Writer | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._write_slice)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._mark_hits)
        finder.results_changed.connect(self._mark_hits)
        finder.current_changed.connect(self._mark_hits)

    def show_pieces(self, make: Callable[[], Iterable[Piece]]) -> None:
        """Show what `make` yields; it is asked again when font or palette change."""
        self._make = make
        self.rewrite()
        self.verticalScrollBar().setValue(0)

    def rewrite(self) -> None:
        """Write the document anew, and stay at the same place in it."""
        place = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(4 * GRID)
        self._writer = Writer(document, theme_of(self.palette()), self._number_of)
        self._pieces = iter(self._make())
        self._write_slice(document)
        self.setDocument(document)  # deletes the old one, which is a child of this view
        self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))
        self._mark_hits()

    def reveal(self, key: Key) -> bool:
        """Scroll to the passage with that key; False where this document has none."""
        shown = self._find(key)
        if shown is None:
            return False
        spans = ranges(shown, self._finder.spans(key))
        cursor = QTextCursor(self.document())
        cursor.setPosition(spans[0][0] if spans else shown.position)
        height = self.viewport().height()
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        place = top + (line.y() if line.isValid() else 0)
        seen = self.verticalScrollBar().value()
        if not seen <= place <= seen + height - 8 * GRID:
            self.verticalScrollBar().setValue(round(place - height / 3))
        self._mark_hits()
        return True

    def has_selection(self) -> bool:
        """Whether something is selected to be copied."""
        return self.textCursor().hasSelection()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_measure()
        super().resizeEvent(event)
        self._mark_hits()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and self._writer is not None:
            self._set_measure()
            self.rewrite()

    def _set_measure(self) -> None:
        """Keep lines short enough to read, in the middle of what room there is."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        longest = self.fontMetrics().horizontalAdvance(_SAMPLE) * MEASURE // len(_SAMPLE) + 8 * GRID
        free = max(0, room - longest)
        left = free // 2 if self.is_centred else 0
        self.setViewportMargins(left, 0, free - left, 0)

    def _write_slice(self, document: QTextDocument | None = None) -> None:
        if self._writer is None:
            return
        cursor = QTextCursor(document or self.document())
        end = perf_counter() + _SLICE
        cursor.beginEditBlock()
        for piece in self._pieces:
            self._writer.write(piece)
            if perf_counter() > end:
                self._timer.start()
                break
        cursor.endEditBlock()

    def _find(self, key: Key) -> Shown | None:
        if self._writer is None:
            return None
        for piece in self._pieces:  # what is not written yet
            self._writer.write(piece)
        return next((shown for shown in self._writer.shown if shown.key == key), None)

    def _mark_hits(self) -> None:
        if self._writer is None or not self._finder.is_searching:
            self.setExtraSelections([])
            return
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        bottom = self.cursorForPosition(self.viewport().rect().bottomRight()).block()
        theme = theme_of(self.palette())
        plain, current = QTextCharFormat(), QTextCharFormat()
        plain.setBackground(theme.hit)
        plain.setForeground(theme.hit_text)
        current.setBackground(theme.current)
        current.setForeground(theme.current_text)
        current.setFontUnderline(True)
        selections = []
        for shown in between(self._writer.shown, top, bottom.position() + bottom.length()):
            look = current if self._finder.is_current(shown.key) else plain
            for start, end in ranges(shown, self._finder.spans(shown.key)):
                selection = QTextEdit.ExtraSelection()
                selection.cursor = QTextCursor(self.document())
                selection.cursor.setPosition(start)
                selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                selection.format = look
                selections.append(selection)
        self.setExtraSelections(selections)

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(CLAIM_LINK):
            self.claim_requested.emit(target.removeprefix(CLAIM_LINK))
        else:
            self.link_requested.emit(url)
