"""The program is ended from outside, or has no place to keep anything: what is open is kept where that can be."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.qt.ending import Ending
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.windows import Windows
from tests.mishaps.system import command, environment, left_behind
from tests.qt.conftest import FakeAlerts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals there")

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing import __main__
from briefing.model.brief import Tab
from briefing.qt.ending import Ending
from briefing.qt.window import MainWindow

pdf, *sys.argv[1:] = sys.argv[1:]

def say(words):
    print(words, flush=True)

def when_shown(window):
    if window.opened is None or QApplication.instance().findChild(Ending) is None:
        return
    timer.stop()
    window.pages.show_tab(Tab.OUTLOOK)
    if pdf == "dialog":
        window.actions_["export"].trigger()  # a box of its own: it comes back when that is closed
        return
    if pdf:
        from pathlib import Path
        from briefing.export import document
        from briefing.export.setting import Profile, Setting
        from briefing.qt.exportdialog import Choice
        make = document.make
        def endless(brief, language, setting, typesetter, **more):
            more["progress"] = lambda *_: say("exporting")
            while True:
                make(brief, language, setting, typesetter, **more)
        document.make = endless
        window.exporter.start(window.opened, Path(pdf), Choice(Setting()))
    else:
        say("shown")

def watch(window):
    global timer
    timer = QTimer(window, interval=10)
    timer.timeout.connect(lambda: when_shown(window))
    timer.start()
    dialogs = QTimer(window, interval=10)
    dialogs.timeout.connect(lambda: QApplication.activeModalWidget() and (dialogs.stop(), say("asking")))
    dialogs.start()

made = MainWindow.__init__
MainWindow.__init__ = lambda self, *args: (made(self, *args), watch(self))[0]
__main__.run()
"""
"""Starts the program, shows the last tab and says so; given a path, exports there for ever, or asks how to."""


@contextmanager
def program(folder: Path, pdf: str = "", **more: str) -> Iterator["subprocess.Popen[str]"]:
    """The program with a home in `folder`, once it has said something."""
    words = [sys.executable, "-c", _PROGRAM, pdf]
    with subprocess.Popen(  # noqa: S603 -- our own
        words, env=environment(folder, **more), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline().strip()
        try:
            assert line in {"shown", "exporting", "asking"}, process.communicate()[1]
            yield process
        finally:
            process.kill()


def session(folder: Path) -> list[str]:
    """The tabs of the windows that the next start will show, by the file of settings."""
    store = QSettings(str(folder / ".config" / "Briefing" / "briefing.conf"), QSettings.Format.IniFormat)
    found = Settings(store).session
    return [view["tab"] for view in json.loads(found)] if found else []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_the_program_as_ctrl_q_does(tmp_path: Path, number: int) -> None:
    """Asked to end by the system, the terminal, or by its closing: exit code 0, no word, and the session is kept."""
    before = signal.signal(number, signal.SIG_DFL)  # who runs the tests may ignore it, which a new process inherits
    try:
        with program(tmp_path) as process:
            process.send_signal(number)
            out, err = process.communicate(timeout=10)
    finally:
        signal.signal(number, before)
    assert (process.returncode, out, err) == (0, "", "")
    assert session(tmp_path) == ["outlook"]
    assert left_behind(tmp_path) == []


def test_asked_to_end_in_the_midst_of_an_export(tmp_path: Path) -> None:
    """The old PDF stays whole, nothing unfinished remains, and the session is kept."""
    old = tmp_path / "out.pdf"
    old.write_bytes(b"old")
    with program(tmp_path, str(old)) as process:
        assert left_behind(tmp_path) != []
        process.terminate()
        _, err = process.communicate(timeout=10)
    assert (process.returncode, err) == (0, "")
    assert old.read_bytes() == b"old"
    assert left_behind(tmp_path) == []
    assert session(tmp_path) == ["outlook"]


def test_asked_to_end_while_it_asks_the_reader(tmp_path: Path) -> None:
    """A box that waits for an answer does not keep the program, nor the typesetter made ready behind it."""
    with program(tmp_path, "dialog") as process:
        process.terminate()
        _, err = process.communicate(timeout=10)
    assert process.returncode == 0
    assert [line for line in err.splitlines() if "This plugin does not support" not in line] == []
    assert left_behind(tmp_path) == []
    assert session(tmp_path) == ["outlook"]


def test_what_nohup_ignores_stays_ignored(tmp_path: Path) -> None:
    """A program that is to outlive its terminal does."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with program(tmp_path) as process:
            process.send_signal(signal.SIGHUP)
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.5)
            process.terminate()
            process.communicate(timeout=10)
    finally:
        signal.signal(signal.SIGHUP, before)
    assert process.returncode == 0


@pytest.fixture
def windows(settings: Settings, interface: Interface, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    """The windows of a program in this process, whose own signals stay as they are."""
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(signal, "set_wakeup_fd", lambda *_, **__: -1)
    made = Windows(settings, interface)
    yield made
    for window in made.all:
        window.close()
        window.deleteLater()


def test_the_session_ends(
    qtbot: QtBot, windows: Windows, settings: Settings, alerts: FakeAlerts, tmp_path: Path
) -> None:
    """When the desktop says so, what is open is kept and an export is cancelled; the window stays, should it go on."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = windows.start(None)
    window.__dict__["alerts"] = alerts
    with qtbot.waitSignal(window.opener.opened):
        window.show()
    before = app.receivers(SIGNAL("commitDataRequest(QSessionManager&)"))
    ending = Ending(windows, app)
    assert app.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) == before + 1
    old = tmp_path / "out.pdf"
    old.write_bytes(b"old")
    alerts.pdf = str(old)
    window.actions_["export"].trigger()
    assert window.exporter.is_running
    settings.session = ""
    with qtbot.waitSignal(window.exporter.stopped):
        ending.commit()
    assert settings.session != ""
    assert old.read_bytes() == b"old"
    assert left_behind(tmp_path) == []
    assert window.isVisible()
    assert window.statusBar().currentMessage() == "Export cancelled; nothing was written."
    ending.deleteLater()


_NOWHERE = "what was set could not be kept"


@pytest.mark.parametrize("place", ["/dev/null/home", "/proc/home"])
def test_no_home_to_write_in(tmp_path: Path, place: str) -> None:
    """Without a home the program starts, is used and ends; a line says what could not be kept."""
    with program(tmp_path, HOME=place) as process:
        process.terminate()
        _, err = process.communicate(timeout=10)
    assert process.returncode == 0
    assert err == (f"briefing: {_NOWHERE}: {place}/.config/Briefing/briefing.conf cannot be written\n")


def test_folders_of_the_desktop_that_may_only_be_read(tmp_path: Path) -> None:
    """The same where the desktop names folders that are none, and the window says it once."""
    nowhere = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), "/dev/null/x")
    with program(tmp_path, **nowhere) as process:
        process.terminate()
        _, err = process.communicate(timeout=10)
    assert process.returncode == 0
    assert err == f"briefing: {_NOWHERE}: /dev/null/x/Briefing/briefing.conf cannot be written\n"


def test_the_window_says_that_nothing_can_be_kept(qtbot: QtBot, interface: Interface, tmp_path: Path) -> None:
    """A note over the brief names the file, and what is set holds until the end."""
    from briefing.qt.welcome import welcome

    (tmp_path / "file").touch()
    settings = Settings(QSettings(str(tmp_path / "file" / "settings.ini"), QSettings.Format.IniFormat))
    window = Windows(settings, interface).start(None)
    with qtbot.waitSignal(window.opener.opened):
        window.show()
    welcome(window, settings, "")
    note = window.content.note
    assert note is not None
    assert note.line.text() == (
        f"Settings cannot be kept, for {tmp_path}/file/settings.ini cannot be written: "
        "what is set holds until the program ends."
    )
    settings.scale = 125
    assert settings.scale == 125
    window.close()
    window.deleteLater()


def test_no_room_for_settings(tmp_path: Path) -> None:
    """The disk is full when they are written: the old ones stay whole, and a line tells."""
    with program(tmp_path) as process:
        process.terminate()
        process.communicate(timeout=10)
    file = tmp_path / ".config" / "Briefing" / "briefing.conf"
    old = file.read_bytes()
    code = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (64, resource.RLIM_INFINITY))\n{_PROGRAM}"
    with subprocess.Popen(  # noqa: S603 -- our own
        [sys.executable, "-B", "-c", code, ""],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as full:
        assert full.stdout is not None
        assert full.stdout.readline() == "shown\n"
        full.terminate()
        _, err = full.communicate(timeout=10)
    assert (full.returncode, err) == (0, f"briefing: {_NOWHERE}: {file} cannot be written\n")
    assert file.read_bytes() == old
    assert [path.name for path in file.parent.iterdir()] == [file.name]


_INSTANCE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings
from briefing.qt.settings import Settings
app = QCoreApplication([])
store = QSettings(sys.argv[1], QSettings.Format.IniFormat)
settings, name = Settings(store), sys.argv[2]
for line in sys.stdin:
    number = int(line)
    settings.add_recent(Path(f"/{name}{number}"))
    settings.add_query(f"{name}{number}")
    if name == "a":
        settings.scale = 150
    else:
        settings.auto_reload = False
    store.sync()
    print(len(settings.recent), len(settings.queries), flush=True)
"""


def test_two_instances_on_one_file_of_settings(tmp_path: Path) -> None:
    """Two processes that take turns keep everything of both; at the same time, the file stays a file of settings."""
    path = str(tmp_path / "settings.ini")
    both = [
        subprocess.Popen(  # noqa: S603 -- our own
            [sys.executable, "-c", _INSTANCE, path, name],
            env=environment(tmp_path),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in "ab"
    ]

    def turn(process: "subprocess.Popen[str]", number: int) -> str:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{number}\n")
        process.stdin.flush()
        return process.stdout.readline()

    for number in range(4):
        for process in both:
            turn(process, number)

    def found() -> Settings:
        return Settings(QSettings(path, QSettings.Format.IniFormat))

    queries = [f"{name}{number}" for number in reversed(range(4)) for name in "ba"]
    assert found().queries == queries
    assert found().recent == [f"/{query}" for query in queries]
    for process in both:
        process.communicate("".join(f"{number}\n" for number in range(10, 60)), timeout=30)
    last = found()
    assert (last.scale, last.auto_reload) == (150, False)
    assert len(last.recent) == 8
    assert set(last.recent) <= {f"/{name}{number}" for name in "ab" for number in range(60)}
    assert [process.returncode for process in both] == [0, 0]


def test_commands_need_no_home(tmp_path: Path) -> None:
    """`check`, `search`, `export` and `new` work without one."""
    for words in (["check"], ["search", "copper"], ["export", "-o", "out.pdf"], ["new", "new.brief.toml"]):
        done = subprocess.run(  # noqa: S603 -- our own
            command(*words),
            cwd=tmp_path,
            env=environment(tmp_path, HOME="/dev/null/home"),
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), words
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
