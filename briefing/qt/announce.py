"""Says a sentence to those who listen to a screen reader; it costs nothing where none runs."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have `words` read aloud, as said by `widget`."""
    if not words or not widget.window().isVisible():  # nobody hears what a window says that is not there yet
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # launching does not pay for it

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
