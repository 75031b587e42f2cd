"""The program hears other starts, does what they ask for, and trusts nothing that it hears."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from briefing import handover
from briefing.compat import override
from briefing.model.brief import Tab
from briefing.qt.interface import Interface
from briefing.qt.reception import Reception, ask, receive
from briefing.qt.settings import Settings
from briefing.qt.windows import Windows
from tests.qt.test_window import OTHER

pytestmark = pytest.mark.skipif(not handover.HAS_SOCKETS, reason="the tests speak by Unix sockets")


class Heard(Windows):
    """Stands for the windows: keeps what they are to do."""

    def __init__(self, settings: Settings, interface: Interface) -> None:
        """Nothing was asked for yet."""
        super().__init__(settings, interface)
        self.met: list[tuple[object, ...]] = []

    @override
    def meet(self, file: str, tab: Tab | None, query: str, language: str) -> None:
        self.met.append((file, tab, query, language))


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A meeting place of this test."""
    folder = tmp_path_factory.mktemp("m")
    folder.chmod(0o700)
    return str(folder / "s")


@pytest.fixture
def heard(settings: Settings, interface: Interface) -> Heard:
    """The windows."""
    return Heard(settings, interface)


@pytest.fixture
def reception(place: str, heard: Heard) -> Iterator[Reception]:
    """The program, listening."""
    made = Reception(heard, place)
    assert made.is_listening
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.processEvents()


def in_background(qtbot: QtBot, do: Callable[[], bool]) -> bool:
    """What `do` gives, done while the program runs."""
    found: list[bool] = []
    thread = Thread(target=lambda: found.append(do()), daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.usefixtures("reception")
def test_another_start_is_heard(qtbot: QtBot, place: str, heard: Heard) -> None:
    """What it asks for is done, and it may end."""
    words = handover.wish(Path("/x.toml"), Tab.MINERALS, "copper", "zh")
    assert in_background(qtbot, lambda: handover.hand_over(place, lambda: words))
    qtbot.waitUntil(lambda: heard.met == [("/x.toml", Tab.MINERALS, "copper", "zh")])


@pytest.mark.usefixtures("reception")
def test_it_is_heard_by_qts_sockets_too(qtbot: QtBot, place: str, heard: Heard) -> None:
    """As on systems where Python has none that fit."""
    words = handover.wish(None, None, "x", None)
    code = f"import sys; from briefing.qt.reception import ask; sys.exit(0 if ask({words!r}, {place!r}) else 7)"
    with subprocess.Popen([sys.executable, "-c", code]) as other:  # noqa: S603 -- the program under test
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.returncode == 0
    qtbot.waitUntil(lambda: heard.met == [("", None, "x", "")])


def test_nobody_is_no_answer(place: str) -> None:
    """Nor is a place that is none."""
    assert not ask(b"{}\n", place)
    assert not ask(b"{}\n", "")


@pytest.mark.usefixtures("reception")
@pytest.mark.parametrize(
    "said",
    [b"\n", b"GET / HTTP/1.1\r\n\r\n", b'{"file": "x"}\n', b"x" * 40_000, b"\xff" * 10 + b"\n", b"{}\nquit\n", b"{}\n"],
)
def test_what_is_no_wish_is_not_done(qtbot: QtBot, place: str, heard: Heard, said: bytes) -> None:
    """Garbage, something else, a wish that is never confirmed: nothing happens, and the next start is heard."""

    def babble() -> bool:
        with socket.socket(socket.AF_UNIX) as talk:
            talk.settimeout(1)
            talk.connect(place)
            with suppress(OSError):
                talk.sendall(said)
                talk.recv(10)
        return True

    assert in_background(qtbot, babble)
    words = handover.wish(None, None, "after", None)
    assert in_background(qtbot, lambda: handover.hand_over(place, lambda: words))
    qtbot.waitUntil(lambda: bool(heard.met))
    assert heard.met == [("", None, "after", "")]


@pytest.mark.usefixtures("reception")
def test_only_this_user_may_ask(place: str) -> None:
    """The socket is closed to everybody else."""
    assert stat.S_IMODE(Path(place).stat().st_mode) & 0o077 == 0


def test_what_was_left_behind_is_taken_over(place: str, heard: Heard) -> None:
    """The socket of an instance that ended without a word is no obstacle."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(place)
    made = Reception(heard, place)
    assert made.is_listening
    made.close()
    assert not os.path.lexists(place)


def test_a_second_instance_does_not_take_the_place(reception: Reception, place: str, heard: Heard) -> None:
    """Who was there first goes on hearing."""
    other = Reception(heard, place)
    assert not other.is_listening
    assert reception.is_listening
    assert os.path.lexists(place)


def test_where_nothing_can_be_heard_the_program_runs(
    heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """A path too long for a socket, and a folder that is not private, only mean that nobody is heard."""
    parent = QCoreApplication.instance()
    assert parent is not None
    made = Reception(heard, f"/tmp/{'x' * 200}")  # noqa: S108 -- never made
    assert not made.is_listening
    monkeypatch.setattr(handover, "meeting_place", lambda: str(tmp_path / "open" / "s"))
    (tmp_path / "open").mkdir(mode=0o755)
    assert receive(heard, parent) is None
    monkeypatch.setattr(handover, "meeting_place", lambda: "")
    assert receive(heard, parent) is None


RUN = """
import sys
from briefing import handover
from briefing.compat import override
handover._SCREENLESS = set()
from briefing.__main__ import run
if sys.argv[1:2] == ["first"]:
    del sys.argv[1]
    from PySide6.QtCore import QTimer
    from briefing.qt import windows, reception
    made = reception.Reception.__init__
    def heard(self, *args):
        made(self, *args)
        print("listening", flush=True)
    reception.Reception.__init__ = heard
    met = windows.Windows.meet
    def tell(self, *args):
        met(self, *args)
        window = self.all[-1]
        window.opener.wait(5)
        shown = window.windowTitle(), window.pages.tab.value, window.search.field.text()
        print(len(self.all), *shown, sep="|", flush=True)
        window.actions_["quit"].trigger()
    windows.Windows.meet = tell
run()
"""
"""Starts the program as it is installed; the first one tells what it has done for the second, and quits."""


def test_a_second_start_ends_and_the_first_shows_its_file(tmp_path: Path) -> None:
    """Two processes: the second exits with 0 and without a word, the first has another window, and leaves no socket."""
    home = tmp_path / "h"
    home.mkdir(mode=0o700)
    file = tmp_path / "other.brief.toml"
    file.write_text(OTHER, encoding="utf-8")
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home), "HOME": str(home)}
    command = [sys.executable, "-c", RUN]
    with subprocess.Popen(  # noqa: S603 -- the program under test
        [*command, "first"], env=environment, stdout=subprocess.PIPE, encoding="utf-8"
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "listening\n"
        second = subprocess.run(  # noqa: S603 -- likewise
            [*command, str(file.name), "--tab", "minerals", "--find", "lead"],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, b"", b"")
        assert first.stdout.readline() == "2|Another brief – Briefing|minerals|lead\n"
        assert first.wait(60) == 0
    assert list(home.glob("briefing-*")) == []
