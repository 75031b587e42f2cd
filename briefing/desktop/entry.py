"""The menu entry: which program it starts, written as the Desktop Entry Specification asks for."""

import os
import shutil
import sys
from pathlib import Path

from briefing import APP_ID, resources
from briefing.errors import BriefingError

_NAME = "briefing"
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""What makes an argument one that needs quotation marks."""
_NOT_IN_A_PROGRAM = frozenset("%=")
"""What the path of a program must not have: the specification has no =, and GLib does not read %% there."""
_BY_A_SHELL = ("/bin/sh", "-c", 'exec "$0" "$@"')
_ESCAPED_IN_QUOTES = '"`$\\'
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
"""What a value of a desktop entry cannot hold as it is."""


def program() -> Path:
    """The program that runs now, as something else can start it.

    Raises:
        BriefingError: where it was started in a way that nothing else can repeat.
    """
    if getattr(sys, "frozen", False):  # the bundle, which is one program
        return Path(sys.executable)
    started = Path(os.path.abspath(sys.argv[0]))  # noqa: PTH100 -- a link to it stays, whatever it leads to
    beside = Path(sys.executable).with_name(_NAME)
    for path in (started, beside):
        if path.name == _NAME and path.is_file() and os.access(path, os.X_OK):
            return path
    found = shutil.which(_NAME)
    if found is None:
        raise BriefingError(f"there is no program to put into the menu: {beside} is missing; install briefing first")
    return Path(os.path.abspath(found))  # noqa: PTH100 -- as above


def desktop_entry(path: Path) -> bytes:
    """The menu entry that starts the program at `path`.

    Raises:
        BriefingError: where `path` cannot be written in one.
    """
    entry = resources.path("desktop", f"{APP_ID}.desktop").read_text(encoding="utf-8")
    entry = entry.replace(f"\nTryExec={_NAME}\n", f"\nTryExec={_value(str(path))}\n")
    entry = entry.replace(f"\nExec={_NAME} %f\n", f"\nExec={_value(_command(str(path)))} %f\n")
    try:
        return entry.encode()
    except UnicodeEncodeError as error:
        raise BriefingError(f"{path}: a menu entry can name no such path; move the program to another") from error


def _command(path: str) -> str:
    words = (*_BY_A_SHELL, path) if _NOT_IN_A_PROGRAM & set(path) else (path,)
    return " ".join(map(_argument, words))


def _argument(words: str) -> str:
    """One argument of a command, quoted where it has to be; the desktop would replace a lone % and what follows."""
    words = words.replace("%", "%%")
    if not _RESERVED & set(words):
        return words
    return '"' + "".join(f"\\{letter}" if letter in _ESCAPED_IN_QUOTES else letter for letter in words) + '"'


def _value(words: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in words)
