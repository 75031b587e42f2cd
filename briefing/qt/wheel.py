"""The wheel of the mouse with Ctrl held, which sizes the text of the whole window."""

from typing import TYPE_CHECKING

from briefing.compat import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object  # it stands before a class of Qt, which has `wheelEvent`


class Scrolled(_Base):
    """To be named before the class of Qt that scrolls: it would size a document alone, or scroll a table.

    The window hears of it instead.
    """

    @override
    def wheelEvent(self, event: "QWheelEvent") -> None:
        if is_for_size(event):
            event.ignore()
        else:
            super().wheelEvent(event)


def is_for_size(event: "QWheelEvent") -> bool:
    """Whether the wheel is turned to size text, not to scroll."""
    from PySide6.QtCore import Qt  # launching does not pay for it

    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
