"""The system as it is when things go wrong: no privileges, a full disk, a folder that does not answer."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import briefing

ROOT = Path(briefing.__file__).parent.parent
_VERSION = 0x20080522
_OVERRIDES = 1 << 1 | 1 << 2
"""What lets root read, write and look through what it has no permission for (capabilities(7))."""


@contextmanager
def held_to_permissions() -> Iterator[None]:
    """Have permissions hold for this thread, and those it starts, though the tests may be run by root."""
    if sys.platform != "linux" or os.getuid() != 0:
        yield
        return
    library = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    before, now = (ctypes.c_uint32 * 6)(), (ctypes.c_uint32 * 6)()
    assert library.capget(header, before) == 0
    ctypes.memmove(now, before, ctypes.sizeof(before))
    now[0] &= ~_OVERRIDES  # what is in effect: the first of three
    assert library.capset(header, now) == 0
    try:
        yield
    finally:
        assert library.capset(header, before) == 0


@cache
def may_mount() -> bool:
    """Whether this system lets tests mount what only they see."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return False
    code = f"mount -t tmpfs -o size=64k none {ROOT}/tests"
    return subprocess.run([unshare, "-m", "sh", "-c", code], capture_output=True, check=False).returncode == 0  # noqa: S603


def command(*words: str) -> list[str]:
    """How `briefing` is run with these words."""
    return [sys.executable, "-m", "briefing", *words]


def environment(folder: Path, **more: str) -> dict[str, str]:
    """That of a user whose home, settings and temporary files are in `folder`."""
    scratch = folder / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(folder),
        "TMPDIR": str(scratch),
        **more,
    }


def left_behind(folder: Path) -> list[str]:
    """Everything in `folder` that a finished export does not leave: unfinished files, folders for temporary ones."""
    found = [*folder.rglob("*.part"), *folder.rglob("briefing-*/"), *folder.rglob("*.lock")]
    return sorted(str(path.relative_to(folder)) for path in found)
