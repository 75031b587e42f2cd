"""Puts the program among the user's own: menu entry, icons, the type of a brief, and what software centres show.

Every file bears the program's own name: what was put is known without a list, and nothing of others is touched.
"""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefing import APP_ID, resources
from briefing.console import print_line, warn
from briefing.desktop.entry import desktop_entry, program
from briefing.errors import BriefingError, OutputError
from briefing.export.output import write_whole

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""How many pixels across the icons are, beside the one that is drawn at any size."""
MEDIA_TYPE = "application/vnd.briefing+toml"
_ICONS = "icons/hicolor"
_PATTERNS = (
    f"applications/{APP_ID}.desktop",
    f"{_ICONS}/*/apps/{APP_ID}.png",
    f"{_ICONS}/*/apps/{APP_ID}.svg",
    f"mime/packages/{APP_ID}.xml",
    f"metainfo/{APP_ID}.metainfo.xml",
)
_TOOLS = (
    ("update-desktop-database", (), "applications", "."),
    ("update-mime-database", (), "mime", "packages"),
    ("gtk-update-icon-cache", ("--ignore-theme-index", "--quiet"), _ICONS, "icon-theme.cache"),
)
"""What keeps a database of a folder: its arguments before that, the folder, and what has to be there for it to work."""
_DATABASES = {
    "applications": ("mimeinfo.cache",),
    "mime": (
        *("aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache", "subclasses", "treemagic"),
        *("types", "version", "XMLnamespaces", f"{MEDIA_TYPE}.xml"),
    ),
}
"""What the tools write into their folders."""
_SECONDS = 60


def install() -> None:
    """Put everything in place, with a line for each file.

    Raises:
        BriefingError: where that cannot be done; nothing new is left then.
    """
    home = _data_home()
    new: list[Path] = []
    try:
        for what, name, data in _files():
            path = home / name
            existed = os.path.lexists(path)
            _make_folder(path.parent)
            write_whole(path, data, replace=True)
            if not existed:
                new.append(path)
            print_line(f"{what}: {path}")
    except OutputError:
        with contextlib.suppress(OutputError):
            list(_taken_away(home, new))
        raise
    _update(home)


def uninstall() -> None:
    """Take away what `install` has put, of whatever version, with a line for each file.

    Raises:
        BriefingError: where a file cannot be removed.
    """
    home = _data_home()
    found = sorted(path for pattern in _PATTERNS for path in home.glob(pattern))
    for path in _taken_away(home, found):
        print_line(f"removed {path}")
    if not found:
        print_line(f"nothing of Briefing is in {home}")
        return
    _tidy(home)
    _update(home)


def _data_home() -> Path:
    if sys.platform in {"darwin", "win32"}:
        raise BriefingError("menu entries of this kind are for Linux and other free desktops")
    named = os.environ.get("XDG_DATA_HOME", "")
    folder = Path(named) if Path(named).is_absolute() else Path(os.path.expanduser("~"), ".local", "share")  # noqa: PTH111 -- Path.home raises
    if not folder.is_absolute():
        raise BriefingError("your home folder is not known; set HOME")
    return folder


def _files() -> list[tuple[str, str, bytes]]:
    """What is put: what it is, its place in the folder of the user's data, and its bytes."""
    try:
        from briefing.qt.appicon import png
    except ImportError as error:
        raise BriefingError(f"the icons need Qt, which could not be loaded: {error}") from error

    def packaged(ending: str) -> bytes:
        return resources.path("desktop", f"{APP_ID}.{ending}").read_bytes()

    icons = [(f"icon, {size} pixels", f"{_ICONS}/{size}x{size}/apps/{APP_ID}.png", png(size)) for size in SIZES]
    return [
        ("menu entry", f"applications/{APP_ID}.desktop", desktop_entry(program())),
        *icons,
        ("icon, any size", f"{_ICONS}/scalable/apps/{APP_ID}.svg", packaged("svg")),
        ("file type", f"mime/packages/{APP_ID}.xml", packaged("xml")),
        ("description", f"metainfo/{APP_ID}.metainfo.xml", packaged("metainfo.xml")),
    ]


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made: {error.strerror}") from error


def _taken_away(home: Path, paths: Iterable[Path]) -> Iterator[Path]:
    """Remove files one by one, and the folders that are empty then."""
    for path in paths:
        try:
            path.unlink()
        except OSError as error:
            raise OutputError(f"{path}: cannot be removed: {error.strerror}") from error
        _remove_empty(home, path.parent)
        yield path


def _remove_empty(home: Path, folder: Path) -> None:
    with contextlib.suppress(OSError):
        while folder != home:
            folder.rmdir()
            folder = folder.parent


def _update(home: Path) -> None:
    """Have the desktop read the folders again."""
    with contextlib.suppress(OSError):
        os.utime(home / _ICONS)  # where there is no cache of icons, this tells that there are others now
    for tool, options, name, needed in _TOOLS:
        folder = home / name
        if not (folder / needed).exists():
            continue
        found = shutil.which(tool)
        if found is None:
            warn(f"{tool} is not installed, so some programs may see the change in {folder} only later")
            continue
        try:
            done = subprocess.run(  # noqa: S603 -- the desktop's own tool, on the user's own folder
                [found, *options, str(folder)], capture_output=True, timeout=_SECONDS, check=False
            )
            failure = f"exit code {done.returncode}" if done.returncode else ""
        except (OSError, subprocess.TimeoutExpired) as error:
            failure = str(error)
        if failure:
            warn(f"{tool} failed ({failure}), so some programs may see the change in {folder} only later")


def _tidy(home: Path) -> None:
    """Remove databases of folders where nothing else is: they hold what there was of ours."""
    for name, databases in _DATABASES.items():
        folder = home / name
        if any(str(path.relative_to(folder)) not in databases for path in folder.rglob("*") if not path.is_dir()):
            continue
        for database in databases:
            with contextlib.suppress(OSError):
                (folder / database).unlink()
                _remove_empty(home, (folder / database).parent)
