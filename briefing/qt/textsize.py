"""The size of the text, as a share of the system's."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefing.qt.settings import SCALES, Settings


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

    def _follow(self) -> None:
        if self._settings.scale != self._applied:  # it may have been set in another window
            self.apply()
