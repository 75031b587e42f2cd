"""A document as a screen reader meets it: its text, as Qt gives it, and its headings and links, which Qt does not."""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from briefing.compat import override
from briefing.qt.access.parts import Look, Part, Parts
from briefing.qt.panes.kept import selecting
from briefing.qt.panes.reading import ReadingView

_MOST = 5_000
"""Of more headings and links than these none can be gone through one by one, and to find them all would take long."""
_OF_TEXT = {
    QAccessible.InterfaceType.TextInterface,
    QAccessible.InterfaceType.EditableTextInterface,
    QAccessible.InterfaceType.ActionInterface,
}


class _Mark(NamedTuple):
    """A heading (with its level) or a link (with where it leads), from one place in the document to another."""

    start: int
    end: int
    level: int
    target: str


class DocumentAccess(QAccessibleWidget):
    """Speaks for one view of a document."""

    def __init__(self, view: ReadingView, of_qt: QAccessibleInterface) -> None:
        """Speak for `view`; what is asked of its text is answered by that `of_qt`."""
        super().__init__(view, QAccessible.Role.Document)
        self._view = view
        self._of_qt = of_qt
        self._marks: list[_Mark] = []
        self._told: tuple[int, int] | None = None
        self._parts = Parts(view)
        view.link_reached.connect(lambda: _tell_of_link(view))

    @override
    def childCount(self) -> int:
        return len(self._renewed())

    @override
    def child(self, index: int) -> QAccessibleInterface:
        return self._renewed()[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._parts.index(child)

    @override
    def focusChild(self) -> Any:  # noqa: ANN401 -- or none, which the stubs leave out
        return self.link_with_keyboard() or (self if self._view.hasFocus() else None)

    @override
    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:  # noqa: ANN401 -- an address, not a number
        found: object = self._of_qt.interface_cast(t) if t in _OF_TEXT else super().interface_cast(t)
        return VoidPtr(0) if found is None else found

    def link_with_keyboard(self) -> Part | None:
        """The link that the keyboard is on."""
        if not self._view.hasFocus():
            return None
        parts, start = self._renewed(), self._view.textCursor().selectionStart()
        is_there = self._view.link_with_keyboard()
        found = (part for part, mark in zip(parts, self._marks, strict=True) if mark.target and mark.start == start)
        return next(found, None) if is_there else None

    def _renewed(self) -> list[Part]:
        """The headings and links of the document as it is now."""
        document = self._view.document()
        state = (id(document), document.revision())
        if state != self._told:
            self._told = state
            self._marks = [mark for mark, _ in zip(_marks(document), range(_MOST), strict=False)]
            self._parts.renew([Part(self, self._view, self._look(mark)) for mark in self._marks])
        return self._parts.made

    def _look(self, mark: _Mark) -> Look:
        view = self._view
        words = partial(_words, view, mark)
        rect = partial(_rect, view, mark)
        if mark.level:
            return Look(QAccessible.Role.Heading, words, rect, level=mark.level)
        return Look(
            QAccessible.Role.Link,
            lambda: view.words_of_link(mark.target) or words(),
            rect,
            press=lambda: view.press_link(mark.target),
            take_focus=partial(_select, view, mark),
            has_focus=lambda: view.hasFocus() and _is_at(view, mark),
        )


def _marks(document: QTextDocument) -> Iterator[_Mark]:
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            yield _Mark(block.position(), block.position() + block.length() - 1, level, "")
        link: _Mark | None = None
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            place += 1
            target = fragment.charFormat().anchorHref() if fragment.charFormat().isAnchor() else ""
            if link is not None and link.target == target:
                link = link._replace(end=fragment.position() + fragment.length())
                continue
            if link is not None:
                yield link
            start = fragment.position()
            link = _Mark(start, start + fragment.length(), 0, target) if target else None
        if link is not None:
            yield link
        block = block.next()


def _cursor(view: ReadingView, mark: _Mark) -> QTextCursor:
    return selecting(view.document(), mark.start, mark.end)


def _words(view: ReadingView, mark: _Mark) -> str:
    return _cursor(view, mark).selectedText().strip()


def _rect(view: ReadingView, mark: _Mark) -> QRect:
    cursor = _cursor(view, mark)
    end = view.cursorRect(cursor)
    cursor.setPosition(mark.start)
    start = view.cursorRect(cursor)
    if start.top() == end.top():
        return start.united(end)
    return QRect(0, start.top(), view.viewport().width(), end.bottom() - start.top())


def _is_at(view: ReadingView, mark: _Mark) -> bool:
    """Whether the cursor is on that link, and does not only stand where the link begins, as once it has been left."""
    return bool(view.link_with_keyboard()) and view.textCursor().selectionStart() == mark.start


def _select(view: ReadingView, mark: _Mark) -> None:
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    view.setTextCursor(_cursor(view, mark))


def _tell_of_link(view: ReadingView) -> None:
    """Say that the keyboard has come to a link, which is no widget of its own."""
    if view.hasFocus() and view.link_with_keyboard() and QAccessible.isActive():
        access = QAccessible.queryAccessibleInterface(view)
        link = access.link_with_keyboard() if isinstance(access, DocumentAccess) else None
        if link is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(link, QAccessible.Event.Focus))
