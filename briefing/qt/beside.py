"""The windows beside the main one, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.qt.opener import Opener

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.qt.alerts import Alerts
    from briefing.qt.checkswindow import ChecksWindow
    from briefing.qt.compare.comparer import Comparer
    from briefing.qt.shortcutsheet import ShortcutSheet


class Beside(QObject):
    """Keeps them, and has them follow what is open."""

    place_requested = Signal(object, object)  # Tab, Key
    said = Signal(str)
    """What the reader should know, in a line."""

    def __init__(self, opener: Opener, alerts: "Callable[[], Alerts]", window: QWidget) -> None:
        """Make none yet; they will stand beside `window`, and `alerts` will ask and tell for them."""
        super().__init__(window)
        self._opener = opener
        self._alerts = alerts
        self._window = window

    @cached_property
    def checks(self) -> "ChecksWindow":
        """The window that lists what the checks find."""
        from briefing.qt.checkswindow import ChecksWindow

        checks = ChecksWindow(self._window)
        checks.place_requested.connect(self.place_requested)
        self._opener.opened.connect(lambda opened: checks.show_brief(opened) if checks.isVisible() else None)
        self._opener.reworded.connect(lambda opened: checks.reword(opened) if checks.isVisible() else None)
        return checks

    @cached_property
    def comparer(self) -> "Comparer":
        """What tells how the brief differs from another version."""
        from briefing.qt.compare.comparer import Comparer

        comparer = Comparer(self._opener, self._alerts(), self._window)
        comparer.said.connect(self.said)
        comparer.place_requested.connect(self.place_requested)
        return comparer

    @cached_property
    def shortcuts(self) -> "ShortcutSheet":
        """The window that lists every key."""
        from briefing.qt.shortcutsheet import ShortcutSheet

        return ShortcutSheet(self._window)

    def show_shortcuts(self) -> None:
        """List every key, and what it does."""
        self.shortcuts.show()
        self.shortcuts.activateWindow()

    def show_checks(self) -> None:
        """List what the checks find in what is open."""
        if self._opener.current is not None:
            self.checks.show_brief(self._opener.current)
            self.checks.show()
            self.checks.activateWindow()

    def let_go(self) -> None:
        """Want no answer any more to what is under way: the window closes."""
        if "checks" in self.__dict__:
            self.checks.let_go()
