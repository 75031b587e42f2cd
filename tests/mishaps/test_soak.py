"""A reader who goes on for long: what the program holds on to does not grow (see `tests.benchmarks.soak`)."""

import json
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QActionGroup

from briefing.qt.actions import SPECS
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow
from tests.benchmarks.soak import Soak
from tests.qt.test_app import start

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it counts what Linux tells of a process")

_WARM_UP, _CYCLES = 4, 6
"""Whole rounds of the languages, and of the queries."""


@pytest.fixture
def soak(settings: Settings, interface: Interface, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Soak]:
    """A program with one window; what is temporary is in a folder of this test."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made = Soak(settings, interface, tmp_path)
    yield made
    made.close()


def test_nothing_grows_from_window_to_window(soak: Soak) -> None:
    """Handles, processes, threads, temporary files, widgets and Qt's objects are as many as before, cycle for cycle.

    So is what the first window does when one of its actions changes, be it the hundredth time.
    """
    for number in range(_WARM_UP):
        soak.cycle(number, prints=number == 0)
    before = soak.held()
    groups, listening = len(soak.first.findChildren(QActionGroup)), _listening(soak.first)
    for number in range(_WARM_UP, _WARM_UP + _CYCLES):
        soak.cycle(number, prints=number == _WARM_UP + 1)
    assert soak.held()._replace(objects=0).grown(before) == []
    assert len(soak.first.findChildren(QActionGroup)) == groups
    assert _listening(soak.first) == listening


def _listening(window: MainWindow) -> dict[str, int]:
    """How many things are done when an action of the window changes."""
    return {spec.name: window.actions_[spec.name].receivers(SIGNAL("changed()")) for spec in SPECS if spec.name}


FONTS = """
import os, sys
from collections import Counter
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from briefing import resources
from briefing.qt.collector import Collector
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from tests.benchmarks.soak import Soak

app = QApplication(sys.argv[:1])
Collector(app)  # as the program has it: left to itself Python would free widgets, and their fonts, in other threads
folder = Path(os.environ["HOME"])
settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
soak = Soak(settings, Interface(settings), folder)
for number in range(6):
    soak.cycle(number, prints=False)
fonts = str(resources.path("fonts"))
lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
print(sorted(Counter(line[line.index(fonts):] for line in lines if fonts in line).values()), flush=True)
os._exit(0)
"""
"""Has windows come and go in all languages, and prints how often each of our fonts is open, as a whole."""


def test_no_font_is_opened_again(tmp_path: Path) -> None:
    """However often windows and languages change, a font stays open once."""
    done = start("-c", FONTS, home=tmp_path)
    found = json.loads(done.stdout)
    assert len(found) > 2
    assert set(found) == {1}


LARGE = """
import ctypes, sys
from briefing.__main__ import run
from briefing.qt import reception
from tests.benchmarks.soak import heap

def look(windows, app):
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    libc.free(libc.malloc(16 << 20))
    before = heap().mapped
    block = libc.malloc(8 << 20)
    during = heap().mapped
    libc.free(block)
    print(during - before >= 8 << 20, heap().mapped == before)
    app.quit()

reception.receive = look
sys.argv = ["briefing"]
run()
"""
"""Starts the program and prints, once all is there, whether a large block is the system's own, and goes back to it."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries do not keep large blocks")
def test_what_large_things_took_goes_back(tmp_path: Path) -> None:
    """The memory of a picture of a page is the system's again once it is freed, though a larger one was before."""
    done = start("-c", LARGE, home=tmp_path)
    assert (done.stdout, done.returncode) == ("True True\n", 0)


HEAPS = """
import ctypes, sys
from pathlib import Path
from threading import Barrier, Thread
from briefing.__main__ import run
from briefing.qt import reception

def look(windows, app):
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    libc.fopen.restype, libc.malloc_info.argtypes = ctypes.c_void_p, [ctypes.c_int, ctypes.c_void_p]
    libc.fclose.argtypes = [ctypes.c_void_p]

    def at_once(count):
        places, together = [], Barrier(count)

        def work():
            together.wait()
            places.append(libc.malloc(1000))
            together.wait()

        threads = [Thread(target=work) for _ in range(count)]
        for step in (Thread.start, Thread.join):
            for thread in threads:
                step(thread)
        return places

    def heaps():
        told = Path.home() / "told"
        file = libc.fopen(str(told).encode(), b"w")
        libc.malloc_info(0, file)
        libc.fclose(file)
        return told.read_text().count("<heap nr=")

    places = at_once(4)
    (own,) = (line.split()[0] for line in Path("/proc/self/maps").read_text().splitlines() if line.endswith("[heap]"))
    begin, end = (int(place, 16) for place in own.split("-"))
    at_once(40)
    print(sum(begin <= place < end for place in places), heaps())
    app.quit()

reception.receive = look
sys.argv = ["briefing"]
run()
"""
"""Starts the program, has four threads take memory at once, and forty.

Prints how many of the four took it from the heap of the UI thread, and how many heaps there are in the end.
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries have other heaps")
def test_threads_share_heaps_but_not_that_of_the_window(tmp_path: Path) -> None:
    """They would keep the window waiting for its own; each with one of its own would leave what is free to no other."""
    done = start("-c", HEAPS, home=tmp_path)
    assert (done.stdout, done.returncode) == ("0 8\n", 0)
