"""Writes a file whole or not at all."""

import contextlib
import errno
import os
import stat
from pathlib import Path

from briefing.errors import OutputError
from briefing.message import QT_TRANSLATE_NOOP, message

_REASONS = {
    errno.ENOSPC: message(QT_TRANSLATE_NOOP("Problems", "the disk is full; make room or choose another place")),
    errno.EDQUOT: message(
        QT_TRANSLATE_NOOP("Problems", "your quota on this disk is used up; make room or choose another place")
    ),
    errno.EROFS: message(QT_TRANSLATE_NOOP("Problems", "the disk is read-only; choose another place")),
    errno.EACCES: message(QT_TRANSLATE_NOOP("Problems", "no permission to write in this folder; choose another place")),
    errno.EPERM: message(QT_TRANSLATE_NOOP("Problems", "no permission to write in this folder; choose another place")),
    errno.ENAMETOOLONG: message(QT_TRANSLATE_NOOP("Problems", "the name is too long; choose a shorter one")),
    errno.EFBIG: message(QT_TRANSLATE_NOOP("Problems", "the file is too large for this disk; choose another place")),
    errno.ENOTDIR: message(
        QT_TRANSLATE_NOOP("Problems", "a part of this path is a file, not a folder; choose another place")
    ),
    errno.ENOENT: message(
        QT_TRANSLATE_NOOP("Problems", "the folder does not exist; create it or choose another place")
    ),
}


def write_whole(path: Path, data: bytes, *, replace: bool) -> None:
    """Put `data` at `path`; what stood there stays as it was until the new file is complete.

    Raises:
        OutputError: where that cannot be done, or where `path` exists and is not to be replaced.
    """
    try:
        _check_target(path, replace=replace)
        path = Path(os.path.realpath(path)) if path.is_symlink() else path  # a link stays one
        temporary = _write_beside(path, data)
        try:
            if replace:
                temporary.replace(path)
            else:
                _put_if_free(temporary, path)
        finally:
            _remove(temporary)
        _sync_folder(path.parent)
    except FileExistsError as error:
        raise OutputError(f"{path}: exists already; choose another name or use --force to replace it") from error
    except IsADirectoryError as error:
        template = QT_TRANSLATE_NOOP("Problems", "{path}: is a folder; name a file in it")
        raise OutputError(message(template, path=str(path))) from error
    except (OSError, ValueError) as error:
        number = error.errno if isinstance(error, OSError) else None
        reason = _REASONS.get(number or 0) or getattr(error, "strerror", None) or str(error)
        template = QT_TRANSLATE_NOOP("Problems", "{path}: cannot be written: {reason}")
        raise OutputError(message(template, path=str(path), reason=reason)) from error


def _check_target(path: Path, *, replace: bool) -> None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError
    if not replace:
        raise FileExistsError
    if not stat.S_ISREG(mode):
        raise OSError(None, "it is a device or a pipe, not a file; choose another place")


def _write_beside(path: Path, data: bytes) -> Path:
    """A complete file with `data` in the folder of `path`, under a name of its own."""
    temporary = path.with_name(f".briefing-{os.urandom(8).hex()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(temporary, flags, 0o666)
    try:
        try:
            _keep_mode(descriptor, path)
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except BaseException:
        _remove(temporary)
        raise
    return temporary


def _keep_mode(descriptor: int, path: Path) -> None:
    """Give the new file the permissions of the one it takes the place of, where there is one."""
    if not hasattr(os, "fchmod"):
        return
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return
    os.fchmod(descriptor, mode)


def _put_if_free(temporary: Path, path: Path) -> None:
    """Give the file its name unless that was taken meanwhile: a link fails where a rename would replace."""
    if os.name == "nt":  # there a rename does fail
        temporary.rename(path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}:
            raise
        # a disk without hard links, such as a memory stick: claim the name first, then fill it by the rename
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        try:
            temporary.replace(path)
        except OSError:
            _remove(path)
            raise


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system allows it; the file is complete without that."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
