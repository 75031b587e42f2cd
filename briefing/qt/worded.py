"""What says all it says anew when the window speaks another language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from briefing.compat import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object  # it stands before a class of Qt, which has `changeEvent`


class Worded(_Base):
    """To be named before the class of Qt that a widget is: `class Strip(Worded, QFrame)`."""

    def word(self) -> None:
        """Set every text, in the language of the interface."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.word()
