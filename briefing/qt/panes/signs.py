"""Small buttons with a sign on them; what they do stands in their tip, and is what a screen reader says."""

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QToolButton

_SIGNS = {"previous": "▲", "next": "▼", "close": "✕"}
"""What stands for the icon of that name before the first paint, which is not to wait for icons."""


def sign_button(sign: str, press: Callable[[], object], *, drawn: bool = True) -> QToolButton:
    """A button that does `press`, with the icon `sign`: at once, or when it is `draw`n; it has no name yet."""
    button = QToolButton()
    button.setText(_SIGNS[sign])
    button.setAutoRaise(True)
    button.clicked.connect(lambda: press())  # noqa: PLW0108 -- without what `clicked` brings
    if drawn:
        draw(button, sign)
    return button


def draw(shown: QAbstractButton | QAction, sign: str) -> None:
    """Show the icon `sign` on a button, or on that of an action."""
    from briefing.qt.icons import icon

    shown.setIcon(icon(sign))


def name_button(button: QAbstractButton, name: str) -> None:
    """Tell what `button` does."""
    button.setToolTip(name)
    button.setAccessibleName(name)


def unpile(button: QAbstractButton, action: QAction) -> None:
    """Have `button` hear of a change of `action`, which it shows, no more often than once.

    Qt 6.11 has a tool button listen to its action once more with each change, for as long as both live. It listens for
    whether the action has got a menu, which none here gets, and takes the rest from an event: nothing is missed.
    """
    QObject.disconnect(action, SIGNAL("changed()"), button, None)  # type: ignore[call-overload]  # as Qt documents it
