"""What a reader has before them in a document, so that they find it again in the same one written anew."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from briefing.model.passages import Key
from briefing.qt.panes.writer import Shown, Writer, between


class Goal(NamedTuple):
    """Where to scroll: to the passage with that key, or to its hit; and so many pixels below."""

    key: Key
    is_hit: bool
    below: int = 0


class Selection(NamedTuple):
    """What was selected: its words, and how far from the beginning of which passage they stand."""

    key: Key
    start: int
    length: int
    words: str


class Stand(NamedTuple):
    """Where a reader stands on a page: how far down, at which row of its table, and how its room is shared out."""

    goal: Goal | None = None
    row: str = ""
    split: tuple[int, ...] = ()


class Sight:
    """Which passages of a document are seen: Qt looks through a long one for that, and each keystroke asks."""

    def __init__(self, view: QTextEdit) -> None:
        """Look at what `view` shows."""
        self._view = view
        self._at: tuple[object, ...] = ()
        self._seen: list[Shown] = []

    def of(self, shown: list[Shown], reached: int, seen: Callable[[list[Shown]], list[Shown]] | None) -> list[Shown]:
        """Those of `shown` that are seen, cut ones too; the same list as before where nothing else can be.

        The document is laid out as far as it is `reached`. What is `seen` of one that is not laid out to its end is
        given by another.
        """
        if not reached:
            return []  # Qt would look through every passage, none of which has a place yet
        bar = self._view.verticalScrollBar()
        at = (bar.value(), bar.maximum(), self._view.viewport().size(), id(shown), len(shown), reached)
        if at != self._at:
            self._at = at
            laid_out = seen(shown) if seen is not None else None
            self._seen = laid_out or between(shown, *seen_of(self._view))
        return self._seen

    def place(self, seen: Sequence[Shown]) -> Goal | None:
        """Where a reader is who has `seen` before them; None where that is nothing."""
        if not seen:
            return None
        top = round(height_of(self._view.document(), seen[0].position))
        return Goal(seen[0].key, is_hit=False, below=self._view.verticalScrollBar().value() - top)


def selection_of(cursor: QTextCursor, writer: Writer | None) -> Selection | None:
    """What `cursor` has selected in what `writer` has written."""
    if writer is None or not cursor.hasSelection():
        return None
    start = cursor.selectionStart()
    passages = between(writer.shown, start, start + 1)
    if not passages:
        return None
    length = cursor.selectionEnd() - start
    return Selection(passages[0].key, start - passages[0].position, length, cursor.selectedText())


def select_again(view: QTextEdit, selection: Selection, writer: Writer) -> bool:
    """Select the same words of the same passage in what `writer` has written, without scrolling; whether they stood."""
    document, shown = view.document(), writer.place_of.get(selection.key)
    start = shown.position + selection.start if shown is not None else -1
    if not 0 <= start <= start + selection.length < document.characterCount():
        return False  # there is no such passage, or not yet
    cursor = selecting(document, start, start + selection.length)
    if cursor.selectedText() != selection.words:
        return False
    value = view.verticalScrollBar().value()
    view.setTextCursor(cursor)
    view.verticalScrollBar().setValue(value)
    return True


def selecting(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor that has selected what stands from `start` to `end` of `document`."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def seen_of(view: QTextEdit) -> tuple[int, int]:
    """From where to where what is seen of a document stands in it; what is not laid out yet is at 0."""
    rect, document = view.viewport().rect(), view.document()
    first = document.documentLayout().blockBoundingRect(document.begin()).top()
    # for what is above the first line Qt looks through all of a document, 50,000 blocks in 27 ms
    rect.setTop(max(0, ceil(first) - view.verticalScrollBar().value()))
    corners = rect.topLeft(), rect.bottomRight()  # where the first line begins and the last one ends
    if view.isRightToLeft():
        corners = rect.topRight(), rect.bottomLeft()
    top, bottom = (view.cursorForPosition(corner).position() for corner in corners)
    return top, max(top, bottom) + 1


def height_of(document: QTextDocument, position: int) -> float:
    """How far down the line with that position of `document` begins, in pixels."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    top = document.documentLayout().blockBoundingRect(cursor.block()).top()
    line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
    return top + (line.y() if line.isValid() else 0)


def link_of(cursor: QTextCursor) -> str:
    """Where the link leads that is selected; empty where none is."""
    if not cursor.hasSelection():
        return ""
    end = QTextCursor(cursor)
    end.setPosition(cursor.selectionEnd())  # Shift+Tab selects from the end: the cursor stands before the link
    return str(end.charFormat().anchorHref())
