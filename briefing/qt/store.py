"""Where settings are kept: in Qt's own place. A file that cannot be read is set aside; nothing about it is fatal."""

from pathlib import Path

from PySide6.QtCore import QSettings

_BIGGEST = 1 << 20
"""Bytes: what is bigger is no file of settings of ours."""


def open_store() -> tuple[QSettings, str]:
    """The settings, and where to the file was moved that stood in their place and was none; else nothing."""
    store = QSettings()
    path = Path(store.fileName())
    if not _is_broken(store, path):
        return store, ""
    aside = f"{path}.broken"
    try:
        path.replace(aside)
    except OSError:  # it can be neither read nor moved: what is set is known until the program ends
        return store, ""
    return QSettings(), aside


def _is_broken(store: QSettings, path: Path) -> bool:
    """Whether there is something, of which Qt makes nothing: most of what is no file of settings it reads as empty."""
    try:
        size = path.stat().st_size
    except (OSError, ValueError):  # there is none yet, or the system keeps settings elsewhere
        return False
    if not path.is_file() or size > _BIGGEST:
        return True
    return store.status() is QSettings.Status.FormatError or (size > 0 and not store.allKeys())
