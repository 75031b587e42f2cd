"""From a file to a `Brief`, in one step: a whole and valid one, or every problem with its place."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from briefing import resources
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.brief import Brief
from briefing.model.prepared import prepared
from briefing.model.problems import LoadError, Problem

MAX_BYTES = 64 * 1024 * 1024
_PIECE = 1 << 20


def load(path: Path | str) -> Brief:
    """The brief in the file at `path`.

    Raises:
        LoadError: with every problem, where the file cannot be read or is no valid brief.
    """
    return loads(read_bytes(path), str(path))


def loads(data: bytes, name: str = "brief.toml") -> Brief:
    """The brief in `data`, the bytes of a TOML file that messages call `name`.

    Raises:
        LoadError: with every problem, where the bytes are no valid brief.
    """
    if name == str(resources.bundled_brief()) and (brief := prepared(data)) is not None:
        return brief
    from briefing.model.parse import parse  # the brief that comes with the program does not pay for it

    return parse(data, name)


def read_bytes(path: Path | str) -> bytes:
    """The bytes of the file at `path`, once it is known to be a file of at most 64 MiB.

    Raises:
        LoadError: with the one reason why it cannot be read.
    """
    if str(path) == str(resources.bundled_brief()):
        return _read(path, lambda: None)  # it lies beside the program, whose launch does not pay for another thread
    from briefing.model.patience import PATIENCE, patiently

    try:
        return patiently(lambda get_on: _read(path, get_on))
    except TimeoutError as error:
        template = QT_TRANSLATE_NOOP(
            "Problems", "has not answered for {seconds} seconds; the disk or network folder it is on may be gone"
        )
        raise _refusal(path, message(template, seconds=f"{PATIENCE:.0f}")) from error


def _read(path: Path | str, get_on: Callable[[], None]) -> bytes:
    try:
        # a named pipe must not hold the program up before it is found to be one
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise _refusal(path, _reason(error)) from error
    try:
        get_on()
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            template = (
                QT_TRANSLATE_NOOP("Problems", "is a directory; name a .toml file")
                if stat.S_ISDIR(status.st_mode)
                else QT_TRANSLATE_NOOP("Problems", "is a device or a pipe; name a .toml file")
            )
            raise _refusal(path, message(template))
        with open(descriptor, "rb", closefd=False) as file:
            pieces: list[bytes] = []
            rest = MAX_BYTES + 1
            while rest and (piece := file.read(min(_PIECE, rest))):
                pieces.append(piece)
                rest -= len(piece)
                get_on()
    except OSError as error:
        raise _refusal(path, _reason(error)) from error
    finally:
        os.close(descriptor)
    data = b"".join(pieces)
    if len(data) > MAX_BYTES:
        size = max(status.st_size, len(data)) / 2**20
        template = QT_TRANSLATE_NOOP("Problems", "is {size} MiB; a brief has at most {most}")
        raise _refusal(path, message(template, size=f"{size:.0f}", most=MAX_BYTES // 2**20))
    return data


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return message(QT_TRANSLATE_NOOP("Problems", "no such file"))
    if isinstance(error, PermissionError):
        return message(QT_TRANSLATE_NOOP("Problems", "may not be read; check its permissions"))
    return getattr(error, "strerror", None) or str(error)


def _refusal(path: Path | str, reason: str) -> LoadError:
    return LoadError(str(path), (Problem(0, 0, reason),))
