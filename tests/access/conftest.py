"""The program on a screen of its own, and a screen reader beside it."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.access.desk import Desk
from tests.access.schemes import set_up
from tests.access.screen import Client, Program, Screen, screen

_NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xdotool")

Open = Callable[..., Desk]


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A screen, for all these tests."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing and not os.environ.get("CI"):
        pytest.skip(f"there is no {' '.join(missing)}")
    with screen(tmp_path_factory.mktemp("screen")) as made:
        made.point(1, 1)
        yield made


@pytest.fixture(scope="session")
def reader(display: Screen) -> Iterator[Client]:
    """A screen reader, for all these tests."""
    made = Client(display)
    yield made
    made.end()


def _opener(display: Screen, reader: Client, folder: Path) -> Iterator[Open]:
    programs: list[Program] = []
    desks: list[Desk] = []

    def start(*words: str, prelude: str = "", scheme: str = "light", scale: int = 100) -> Desk:
        settings = folder / "Briefing" / "briefing.conf"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text(f"[General]\ntext_scale={scale}\ngreeted=true\n", "utf-8")
        program = Program(display, folder, *words, prelude=prelude, **set_up(folder, scheme))
        programs.append(program)
        desks.append(Desk(display, reader, program))
        return desks[-1]

    yield start
    for desk in desks:
        desk.end()
    complaints = [complaint for program in programs for complaint in program.end()]
    assert complaints == []


@pytest.fixture
def start(display: Screen, reader: Client, tmp_path: Path) -> Iterator[Open]:
    """Starts the program with the words of a command line, and ends it after the test."""
    yield from _opener(display, reader, tmp_path)


@pytest.fixture(scope="module")
def start_once(display: Screen, reader: Client, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """The same for all tests of a module."""
    yield from _opener(display, reader, tmp_path_factory.mktemp("home"))
