"""A screen, a session bus and a window manager of the tests' own, with the program and its reader on them."""

import json
import os
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from PySide6.QtGui import QImage

from briefing import cli

ROOT = Path(cli.__file__).parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
SIZE = (1280, 900)
_HARMLESS = (
    "GetApplicationBusAddress",  # Qt knows no such question
    "host portal",  # there is none
    "QSpiApplication::",  # the registry of keys answers late while the machine does much else
    "Could not find accessible on path",  # the reader has asked for what is not there any more
)
_PATIENCE = 10
"""Seconds until a program must have quit."""
_FIRST_PIXELS = 25
"""Numbers of four bytes at the head of a picture in X's own format."""


def command(name: str) -> str:
    """Where that program is."""
    found = shutil.which(name)
    assert found is not None, f"{name} is missing; .ci/setup.sh installs it"
    return found


class Screen:
    """What programs are started on."""

    def __init__(self, display: str, bus: str, folder: Path) -> None:
        """Speak of the screen `display` and the session bus at the address `bus`."""
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        }
        self._folder = folder

    def picture(self) -> QImage:
        """What can be seen now."""
        data = Path(self._folder, "Xvfb_screen0").read_bytes()
        head = struct.unpack_from(f">{_FIRST_PIXELS}I", data)
        width, height, line, colours = head[4], head[5], head[12], head[19]
        start = head[0] + 12 * colours
        pixels = data[start : start + line * height]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def press(self, *keys: str) -> None:
        """Press keys, as X names them, on whatever has the keyboard."""
        subprocess.run([command("xdotool"), "key", "--delay", "2", *keys], env=self.environment, check=True)  # noqa: S603

    def point(self, x: int, y: int) -> None:
        """Move the pointer out of the way, or over something."""
        subprocess.run([command("xdotool"), "mousemove", str(x), str(y)], env=self.environment, check=True)  # noqa: S603


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Start it all, and end it all."""
    read, write = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    xvfb = [command("Xvfb"), "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
    started = [_start(xvfb, pass_fds=(write,))]
    try:
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display}
        daemon = [command("dbus-daemon"), "--session", "--nofork", "--print-address=1"]
        bus = _start(daemon, env=environment, stdout=subprocess.PIPE)
        started.append(bus)
        address = _line(bus.stdout)
        manager = [command("openbox"), "--startup", "echo ready"]
        started.append(_start(manager, env={**environment, "HOME": str(folder)}, stdout=subprocess.PIPE))
        _line(started[-1].stdout)  # a window that comes before it is not given the keyboard
        yield Screen(display, address, folder)
    finally:
        for process in reversed(started):
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate(timeout=10)


_SILENT: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "text": True}


def _start(words: list[str], **more: Any) -> "subprocess.Popen[str]":  # noqa: ANN401 -- as Popen takes it
    """Start a service in a group of its own, that those it starts are ended with it."""
    return subprocess.Popen(words, start_new_session=True, **{**_SILENT, **more})  # noqa: S603


def _line(stream: IO[str] | None) -> str:
    return stream.readline().strip() if stream is not None else ""


class Client:
    """The reader beside the tests: what it is asked, it answers."""

    def __init__(self, on: Screen) -> None:
        """Start it on that screen's bus."""
        self._process = subprocess.Popen(  # noqa: S603 -- our own script
            [SYSTEM_PYTHON, "-I", str(Path(__file__).with_name("reader.py"))],
            env=on.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answer()

    def ask(self, question: str, **rest: object) -> Any:  # noqa: ANN401 -- what JSON can say
        """The answer to a question of `reader.Reader`."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([question, rest]) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def end(self) -> None:
        """Let it go."""
        self._process.communicate(timeout=10)

    def _answer(self) -> Any:  # noqa: ANN401
        line = _line(self._process.stdout)
        assert line, "the reader has ended"
        answer: Mapping[str, Any] = json.loads(line)
        assert "fault" not in answer, answer["fault"]
        return answer["answer"]


class Program:
    """The program, as it runs."""

    def __init__(self, on: Screen, home: Path, *words: str, prelude: str = "", **system: str) -> None:
        """Start it with those words of the command line, in a `system` whose environment says that.

        `prelude` is Python to be run in it first.
        """
        start = ["-c", f"{prelude}\nfrom briefing.__main__ import run\nrun()"] if prelude else ["-m", "briefing"]
        places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
        self._screen = on
        self._complaints: list[str] = []
        self.process = subprocess.Popen(  # noqa: S603 -- the program under test
            [sys.executable, *start, *words],
            env={**on.environment, **places, **system},
            stderr=subprocess.PIPE,
            text=True,
            cwd=home,
        )

    def end(self) -> list[str]:
        """Have it quit by its key; what it has complained of."""
        if self.process.poll() is None:
            self._screen.press("Escape", "Escape", "ctrl+q")
            try:
                _, complaints = self.process.communicate(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                complaints = "it did not quit"
            self._complaints = complaints.splitlines()
        return [line for line in self._complaints if not any(words in line for words in _HARMLESS)]
