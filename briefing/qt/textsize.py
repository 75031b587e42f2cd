"""The size of the text, as a share of the system's."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefing.compat import override
from briefing.qt.settings import SCALES, Settings
from briefing.qt.wheel import is_for_size

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_NOTCH = 120
"""How far a wheel turns from one notch to the next, in eighths of a degree; a touchpad tells less at a time."""


class TextSize(QObject):
    """Keeps the text of one widget at the size that the settings remember."""

    changed = Signal(str)
    """The new size, in words."""

    def __init__(self, widget: QWidget, settings: Settings) -> None:
        """Size the text of `widget`."""
        super().__init__(widget)
        self._widget = widget
        self._settings = settings
        self._applied = 0
        self._turned = 0
        widget.installEventFilter(self)
        settings.changed.connect(self._follow)

    def step(self, by: int) -> None:
        """Go `by` sizes up, or back to the system's where that is 0."""
        place = SCALES.index(self._settings.scale)
        self._settings.scale = SCALES[max(0, min(len(SCALES) - 1, place + by))] if by else 100
        self.changed.emit(self.tr("Text size {} %").format(self._settings.scale))

    def apply(self) -> None:
        """Size the text anew: the system's size may have changed."""
        self._applied = self._settings.scale
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._settings.scale / 100)
        self._widget.setFont(font)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.Wheel and self._size_by(cast("QWheelEvent", event))

    def _size_by(self, event: "QWheelEvent") -> bool:
        """Go one size up or down with each notch that the wheel is turned by while Ctrl is held."""
        if not is_for_size(event):
            return False
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.step(steps)
        return True

    def _follow(self) -> None:
        if self._settings.scale != self._applied:  # it may have been set in another window
            self.apply()
