"""Says a sentence to those who listen to a screen reader; it costs nothing where none runs."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have `words` read aloud, as said by `widget`."""
    if not words or not widget.window().isVisible():  # nobody hears what a window says that is not there yet
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # launching does not pay for it

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def ask_soon(handler: Callable[[], object]) -> None:
    """Do what asks the reader something; a screen reader that has pressed for it is not kept waiting for the answer."""
    from PySide6.QtGui import QAccessible  # launching does not pay for it

    if QAccessible.isActive():
        QTimer.singleShot(0, lambda: handler())  # noqa: PLW0108 -- Qt would take a method's object for its own
    else:
        handler()
