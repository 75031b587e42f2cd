"""What the program remembers from one start to the next."""

from pathlib import Path

from PySide6.QtCore import QSettings

_RECENT = "recent"
_SCALE = "text_scale"
_MOST_RECENT = 8
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The text sizes there are, in percent of the system's."""


class Settings:
    """Typed access to Qt's settings. What cannot be read counts as not set."""

    def __init__(self, store: QSettings) -> None:
        """Keep everything in `store`."""
        self._store = store

    @property
    def recent(self) -> list[str]:
        """The paths of the briefs opened last, newest first."""
        found = self._store.value(_RECENT, [])
        listed = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [path for path in listed if isinstance(path, str) and path][:_MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        """Put `path` first among the recent briefs."""
        name = str(path.absolute())
        if not name.isprintable():
            return  # a name that is no text cannot be stored as one
        self._store.setValue(_RECENT, [name, *(old for old in self.recent if old != name)][:_MOST_RECENT])

    def forget_recent(self) -> None:
        """Forget every recent brief."""
        self._store.remove(_RECENT)

    @property
    def scale(self) -> int:
        """The text size in percent, one of `SCALES`."""
        found = str(self._store.value(_SCALE, ""))
        return int(found) if found.isdecimal() and int(found) in SCALES else 100

    @scale.setter
    def scale(self, percent: int) -> None:
        self._store.setValue(_SCALE, percent)
