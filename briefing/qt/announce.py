"""Says a sentence to those who listen to a screen reader; it costs nothing where none runs."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have `words` read aloud, as said by `widget`."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # launching does not pay for it

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
