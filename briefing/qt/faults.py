"""What happens to a bug of the program: it is written down, told with a report to copy, and the window lives on.

A report says where in the program it happened, and names nothing of a brief: no values, no words of the error, which
may quote one, and of files only those of the program.
"""

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths, qVersion

import briefing
from briefing.qt.words import translate

_MOST_BYTES = 256 * 1024
"""A longer log gives way to a new one; the one before is kept beside it."""
_PACKAGE = Path(briefing.__file__).parent.parent
_LOG = "faults.log"
_told: set[str] = set()


def report(error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs to know of `error`, in lines."""
    lines = [
        f"Briefing {briefing.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        f"{type(error).__module__}.{type(error).__qualname__}",
        *(f"  {_place(Path(frame.filename))}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)),
    ]
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines += ["because of", *report(cause, cause.__traceback__).splitlines()[1:]]
    return "\n".join(lines)


def log_path() -> Path:
    """The file that reports are kept in: under the user's state folder."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return Path(folder, _LOG)


def keep(words: str) -> Path | None:
    """Write `words` into the log, with the time; where it is, or None where there is no place to write."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _MOST_BYTES:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n{words}\n\n")
    except OSError:  # the reader has the report all the same
        return None
    return path


def handle(error: BaseException, tell: Callable[[str, str, str], None]) -> None:
    """Write down what nobody expected, and `tell` the reader: a title, a message, the report.

    The same fault is told once, for one in painting comes back with every repaint.
    """
    words = report(error, error.__traceback__)
    if words in _told:
        return
    _told.add(words)
    kept = keep(words)
    sys.stderr.write(f"briefing: a fault of the program: {words.splitlines()[1]}{f'; see {kept}' if kept else ''}\n")
    message = translate("Faults", "This is a fault of the program, not of your file.")
    message += "\n\n" + translate("Faults", "The report says where it happened, and nothing of the brief.")
    if kept is not None:
        message += " " + translate("Faults", "It is kept in {}.").format(kept)
    tell(translate("Faults", "Something went wrong"), message, words)


def _place(path: Path) -> str:
    """A file of the program by its place in it, any other by its name alone."""
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE / "briefing") else path.name
