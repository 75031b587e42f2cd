"""The menu of briefs that were opened last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefing.qt.plain import label, tip
from briefing.qt.settings import Settings


class RecentMenu(QMenu):
    """Lists them by name, the newest first, with the whole path as a tip."""

    open_requested = Signal(Path)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """List what `settings` remember."""
        super().__init__(parent)
        self._settings = settings
        self.setToolTipsVisible(True)
        settings.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List what is remembered now."""
        self.clear()
        self.setTitle(self.tr("Open re&cent"))
        recent = self._settings.recent
        for name in recent:
            path = Path(name)
            action = self.addAction(label(path.name))
            action.setToolTip(tip(name))
            action.triggered.connect(partial(self.open_requested.emit, path))
        self.setEnabled(bool(recent))
        if recent:
            self.addSeparator()
            self.addAction(self.tr("&Forget these")).triggered.connect(self._settings.forget_recent)
