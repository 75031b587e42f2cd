"""F6: from one part of the window to the next, and round."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

Stop = tuple[QWidget | None, Callable[[], None]]
"""A part of the window, where there is one, and what gives it the keyboard."""


def step_through(stops: list[Stop], by: int) -> None:
    """Go `by` on from where the keyboard is, among those that are seen and can take it."""
    shown = [(pane, go) for pane, go in stops if pane is not None and pane.isVisible() and pane.isEnabled()]
    focus = QApplication.focusWidget()
    here = next((n for n, (pane, _) in enumerate(shown) if focus is not None and pane.isAncestorOf(focus)), -by)
    if shown:
        shown[(here + by) % len(shown)][1]()
