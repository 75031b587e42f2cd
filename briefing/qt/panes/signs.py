"""Small buttons with a sign on them; what they do stands in their tip, and is what a screen reader says."""

from collections.abc import Callable

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


def draw(button: QAbstractButton, sign: str) -> None:
    """Show the icon `sign` on `button`."""
    from briefing.qt.icons import icon

    button.setIcon(icon(sign))


def name_button(button: QAbstractButton, name: str) -> None:
    """Tell what `button` does."""
    button.setToolTip(name)
    button.setAccessibleName(name)
