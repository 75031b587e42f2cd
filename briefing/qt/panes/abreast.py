"""A text, and what stands beside it where there is room for both."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.compat import override
from briefing.qt.theme import letter_width

_WIDEST = 60
"""In letters of the text, so that labels have room in large text too."""
_ROOM_FOR_BOTH = 80
"""Letters across from which there is room for both; in less, each would be cut."""
_SHARE = 0.45
"""Of the room across what stands beside the text takes no more."""


class Abreast(QHBoxLayout):
    """Lays both out at once: a text that first had another width than it ends with would be laid out twice."""

    def __init__(self, parent: QWidget, text: QWidget) -> None:
        """Give all of `parent` to `text`."""
        super().__init__(parent)
        self._second: QWidget | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(text)

    def add_second(self, widget: QWidget) -> None:
        """Have `widget` beside the text, as wide as its words want, wherever there is room for it."""
        self._second = widget
        self.addWidget(widget)

    @override
    def setGeometry(self, rect: QRect) -> None:
        if self._second is not None:
            letter = letter_width(self._second.fontMetrics())
            self._second.setFixedWidth(round(min(_WIDEST * letter, rect.width() * _SHARE)))
            self._second.setVisible(rect.width() >= _ROOM_FOR_BOTH * letter)
        super().setGeometry(rect)
