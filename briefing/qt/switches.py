"""What is switched on and off for all windows at once: each shows it in its menus."""

from PySide6.QtCore import QObject

from briefing.qt.actions import Actions
from briefing.qt.settings import Settings


class Switches(QObject):
    """Keeps the marks of one window's menus at what is set."""

    def __init__(self, actions: Actions, settings: Settings, parent: QObject) -> None:
        """Show in `actions` what `settings` say."""
        super().__init__(parent)
        self._actions, self._settings = actions, settings
        settings.changed.connect(self._check)
        self._check()

    def restore(self) -> None:
        """Start with what was open last, from now on, or no more; what was kept for that is forgotten then."""
        self._settings.restores = self._actions["restore"].isChecked()

    def _check(self) -> None:
        self._actions["auto_reload"].setChecked(self._settings.auto_reload)
        self._actions["restore"].setChecked(self._settings.restores)
