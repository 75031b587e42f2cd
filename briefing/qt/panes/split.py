"""Parts side by side or one below the other, with dividers that the keyboard moves too."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from briefing.compat import override
from briefing.qt.numbers import TAB_FOCUS
from briefing.qt.theme import GRID, theme_of
from briefing.qt.words import translate

_STEP = 6 * GRID


class Split(QSplitter):
    """A splitter for the keyboard."""

    @override
    def addWidget(self, widget: QWidget) -> None:
        super().addWidget(widget)
        self._set_up()

    @override
    def insertWidget(self, index: int, widget: QWidget) -> None:
        super().insertWidget(index, widget)
        self._set_up()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QSplitterHandle):
            kind = event.type()
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._move(watched, event)
            if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
                self._show_focus(watched)
            elif kind == QEvent.Type.LanguageChange:
                _word(watched)
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        """Give new dividers to the keyboard; a new part has its place among what Tab stops at."""
        for number in range(self.count()):
            handle = self.handle(number)
            if not handle.accessibleName():
                handle.setProperty("focusPolicy", TAB_FOCUS)
                handle.installEventFilter(self)
                _word(handle)
        if self.window().isVisible():
            from briefing.qt.access.order import put_in_order  # which launching does not pay for

            put_in_order(self.window())

    def _move(self, handle: QSplitterHandle, event: QKeyEvent) -> bool:
        """Whether the key moves the divider."""
        keys = QtCore.Qt.Key
        is_beside = self.orientation() is QtCore.Qt.Orientation.Horizontal
        back, on = (keys.Key_Left, keys.Key_Right) if is_beside else (keys.Key_Up, keys.Key_Down)
        step = {back: -_STEP, on: _STEP}.get(QtCore.Qt.Key(event.key()))
        if step is None:
            return False
        place = handle.x() if is_beside else handle.y()
        if is_beside and self.isRightToLeft():  # Qt reckons from the side where lines begin
            place, step = self.width() - place - handle.width(), -step
        self.moveSplitter(place + step, self.indexOf(handle))
        return True

    def _show_focus(self, handle: QSplitterHandle) -> None:
        has_focus = handle.hasFocus()
        palette = QPalette()
        if has_focus:
            palette.setColor(QPalette.ColorRole.Window, theme_of(self.palette()).accent)
        handle.setPalette(palette)
        handle.setAutoFillBackground(has_focus)


def _word(handle: QSplitterHandle) -> None:
    handle.setAccessibleName(translate("Split", "Divider"))
    handle.setAccessibleDescription(translate("Split", "Arrow keys move it"))
