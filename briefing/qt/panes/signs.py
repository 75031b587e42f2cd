"""Small buttons with a sign on them; what they do stands in their tip, and is what a screen reader says."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QToolButton


def sign_button(sign: str, press: Callable[[], object]) -> QToolButton:
    """A button that does `press`; it has no name yet."""
    button = QToolButton()
    button.setText(sign)
    button.setAutoRaise(True)
    button.clicked.connect(lambda: press())  # noqa: PLW0108 -- without what `clicked` brings
    return button


def name_button(button: QAbstractButton, name: str) -> None:
    """Tell what `button` does."""
    button.setToolTip(name)
    button.setAccessibleName(name)
