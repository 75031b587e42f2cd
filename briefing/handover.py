"""A start of the program while it runs already: what is asked for is handed over to what runs. Knows no Qt."""

import os
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec

from briefing.model.brief import Tab

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 1.0
"""Seconds for all of it: what runs but does not answer is left to itself."""
LONGEST = 16_384
"""Bytes of a wish."""
HERE, GO = b"here\n", b"go\n"
"""What runs says that it has understood; only then it is told to go on, so that nothing is ever done twice."""
HAS_SOCKETS = sys.platform != "win32"
"""Whether Python reaches the meeting place by itself; else only Qt does."""
_SCREENLESS = {"offscreen", "minimal", "vnc"}
"""Platforms of Qt on whose screen nobody sees anything, or nobody else: each start is on its own."""
_OWN_ONLY = 0o700


class Wish(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What a start of the program asks for."""

    file: Annotated[str, msgspec.Meta(max_length=4096, pattern=r"^[^\x00-\x1f]*$")] = ""
    """An absolute path; empty for the window that is there."""
    tab: Tab | None = None
    find: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    language: Annotated[str, msgspec.Meta(max_length=35, pattern=r"^[A-Za-z0-9-]*$")] = ""
    token: Annotated[str, msgspec.Meta(max_length=1000, pattern=r"^[\x21-\x7e]*$")] = ""
    """What the desktop gave this start so that a window may come to the front."""


def wish(path: Path | None, tab: Tab | None, query: str, language: str | None) -> bytes | None:
    """The wish in bytes, one line; None where it is none that can be handed over."""
    try:
        made = Wish(
            file=str(path.absolute()) if path is not None else "",
            tab=tab,
            find=query,
            language=language or "",
            token=os.environ.get("XDG_ACTIVATION_TOKEN", ""),
        )
        words = msgspec.json.encode(made)
    except (OSError, UnicodeEncodeError):  # the folder is gone, or a name is no text
        return None
    return words + b"\n" if read_wish(words) is not None else None


def read_wish(words: bytes) -> Wish | None:
    """What `words` ask for; None where that is nothing."""
    if len(words) > LONGEST:
        return None
    try:
        found = msgspec.json.decode(words, type=Wish)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None
    return found if not found.file or Path(found.file).is_absolute() else None


def meeting_place() -> str:
    """Where all starts of this user on this screen meet: a socket's path, or a name on Windows; empty for nowhere."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _SCREENLESS:
        return ""
    if not HAS_SOCKETS:
        return f"briefing-{os.environ.get('USERNAME', '')}"
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "screen"
    folder = os.environ.get("XDG_RUNTIME_DIR")
    if folder is None or not _is_private(folder):
        folder = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"briefing-{os.getuid()}")  # noqa: S108, PTH118 -- held to be private
    name = "".join(letter if letter.isalnum() else f"%{ord(letter):02x}" for letter in screen)
    return f"{folder}/briefing-{name}"


def hand_over(place: str, make: "Callable[[], bytes | None]") -> bool:
    """Whether the program runs at `place` and does now what is asked for; in no case this takes long."""
    try:
        if not place or not stat.S_ISSOCK(os.lstat(place).st_mode) or not _is_private(os.path.dirname(place)):  # noqa: PTH120 -- launching
            return False
        words = make()
        return words is not None and _ask(place, words)
    except (OSError, ValueError):  # nobody is there any more, or answers
        return False


def make_private(folder: str) -> bool:
    """Make the folder of the meeting place, where it is not there; whether it is this user's alone."""
    try:
        os.mkdir(folder, _OWN_ONLY)  # noqa: PTH102 -- no parents, and nothing followed
    except FileExistsError:
        pass
    except OSError:
        return False
    return _is_private(folder)


def _is_private(folder: str) -> bool:
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077


def _ask(place: str, words: bytes) -> bool:
    import socket  # there is somebody to be asked, as a rule: else launching does not pay for it

    end = time.monotonic() + PATIENCE
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as talk:

        def wait() -> None:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError
            talk.settimeout(left)

        wait()
        talk.connect(place)
        wait()
        talk.sendall(words)
        heard = b""
        while heard != HERE:
            wait()
            more = talk.recv(len(HERE) - len(heard))
            heard += more
            if not more or not HERE.startswith(heard):
                return False
        wait()
        talk.sendall(GO)
    return True
