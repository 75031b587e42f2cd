"""Takes a long document apart bit by bit once it is not shown any more: to delete it at once holds the window up."""

from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing.compat import override
from briefing.qt.memory import TRIM
from briefing.qt.turns import Turn

_AT_ONCE = 20_000
"""Characters that are deleted between two looks at the clock, and of a document that is short."""
_BYTES_A_LETTER = 50
"""Of memory that a document takes, about: 12 where it is not laid out, and some 60 where it is."""
_SLICE = 0.008
"""Seconds of work at a time."""


def leave(document: QTextDocument) -> None:
    """Delete `document`, which no view shows any more: soon, or a part of it at each turn where it is long."""
    if document.characterCount() > _AT_ONCE:
        _Leaving(document)
    else:
        document.deleteLater()


class _Leaving(QObject):
    """What is done to a document, whose child it is."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._parts = iter(range(document.characterCount() // _AT_ONCE))
        self._turn = Turn(self)
        self._turn.come.connect(self._take)
        document.setLayoutEnabled(False)  # else Qt lays out what is left each time
        document.documentLayout().installEventFilter(self)
        self._turn.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.Timer  # with which Qt would go on to lay it out, in long strides

    def _take(self) -> None:
        """Take parts away from the end, where none has to move."""
        document, end = self._document, perf_counter() + _SLICE
        cursor = QTextCursor(document)
        for _ in self._parts:
            last = document.characterCount() - 1
            cursor.setPosition(last)
            cursor.setPosition(max(0, last - _AT_ONCE), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            TRIM.note((last - document.characterCount()) * _BYTES_A_LETTER)
            if perf_counter() > end:
                self._turn.start()
                return
        document.destroyed.connect(TRIM.soon)
        document.deleteLater()
