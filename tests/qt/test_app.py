"""The program as it is started."""

import json
import os
import subprocess
import sys
from _thread import allocate_lock
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType
from pytestqt.qtbot import QtBot

from briefing.qt import app
from briefing.qt.settings import Settings
from briefing.qt.tasks import Task


def start(*arguments: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a home of its own."""
    return subprocess.run(  # noqa: S603 -- the program under test
        [sys.executable, *(() if arguments[:1] == ("-c",) else ("-m", "briefing")), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "XDG_CONFIG_HOME": str(home), "HOME": str(home), **environment},
    )


def test_the_start_reports_where_its_time_went(tmp_path: Path) -> None:
    """`--startup-report` prints one line of JSON, times that never go back, and quits by itself."""
    done = start("--startup-report", home=tmp_path)
    assert done.returncode == 0
    laps = json.loads(done.stdout)
    assert list(laps) == ["imports_ms", "load_ms", "window_ms", "first_paint_ms"]
    assert list(laps.values()) == sorted(laps.values())
    assert done.stdout.count("\n") == 1


def test_no_screen_is_told_in_a_line(tmp_path: Path) -> None:
    """Without a display the program says so and what would help, and exits with 2."""
    bare = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    bare.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "briefing"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**bare, "HOME": str(tmp_path)},
    )
    if sys.platform == "linux":
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
        assert "no screen" in done.stderr


def test_missing_libraries_are_told_in_a_line(tmp_path: Path) -> None:
    """Where Qt cannot be loaded, one line says what is missing."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object')")
    done = start(home=tmp_path, PYTHONPATH=f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "libEGL.so.1" in done.stderr


LOOK = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing.cli import main
from briefing.qt.window import MainWindow

def look(window):
    if window.isVisible() and (window.finder.total or "problems" in window.__dict__):
        shown = window.pages.tab.value, window.search.field.text(), window.opened is not None, sys.getswitchinterval()
        print(json.dumps(shown))
        window.close()

def watch(window):
    timer = QTimer(window, interval=10)
    timer.timeout.connect(lambda: look(window))
    timer.start()

made = MainWindow.__init__
MainWindow.__init__ = lambda self, *args: (made(self, *args), watch(self))[0]
sys.exit(main(sys.argv[1:]))
"""
"""Starts the program and prints what its window shows once something is found, or the error page has come up."""


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        pytest.param([], ["minerals", "copper", True, 0.0005], id="the bundled brief"),
        pytest.param(["none.toml"], ["minerals", "copper", False, 0.0005], id="no such file: the error page"),
    ],
)
def test_tab_and_query_are_taken_from_the_command_line(file: list[str], shown: list[object], tmp_path: Path) -> None:
    """`--tab` and `--find` open the window there, with that found; closing it ends the program.

    Work off the UI thread gives way to it ten times as soon as Python has it by itself.
    """
    done = start("-c", LOOK, *file, "--tab", "minerals", "--find", "copper", home=tmp_path)
    assert done.returncode == 0
    assert json.loads(done.stdout) == shown


def test_qts_messages_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """What Qt complains of is logged under its category, with its weight."""
    context = SimpleNamespace(category="qt.some.place")
    app._log_qt_message(QtMsgType.QtCriticalMsg, context, "a complaint")  # type: ignore[arg-type]  # Qt alone makes them
    (record,) = caplog.records
    assert (record.name, record.levelname, record.message) == ("qt.some.place", "ERROR", "a complaint")


def test_a_task_does_not_wait_until_its_thread_has_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where others are busy that may take a tenth of a second, in which nobody could type."""
    begun: list[tuple[Any, ...]] = []
    monkeypatch.setattr("briefing.qt.tasks._thread.start_new_thread", lambda *what: begun.append(what))
    task: Task[None] = Task(lambda _: None)
    task.start()
    assert [handed for _, handed in begun] == [([task._do], task._is_over)]
    task._running.discard(task)


def test_a_task_is_waited_for(qtbot: QtBot) -> None:
    """No longer than is said, and as often as one likes; its answer comes with the next turn of the event loop."""
    goes_on = Event()
    task: Task[str] = Task(lambda _: "answer" if goes_on.wait(60) else "none")
    answers: list[str] = []
    task.done.connect(answers.append)
    task.start()
    task.wait(0.01)
    goes_on.set()
    for _ in range(2):
        task.wait(60)
    assert answers == []
    qtbot.waitUntil(lambda: answers == ["answer"])


def test_a_thread_lets_go_of_its_task_before_it_is_over(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the last to hold it may be that thread, in which what goes with it, such as a widget, must not end."""
    begun: list[tuple[Any, ...]] = []
    monkeypatch.setattr("briefing.qt.tasks._thread.start_new_thread", lambda *what: begun.append(what))
    task: Task[None] = Task(lambda _: None)
    with qtbot.waitSignal(task.done):
        task.start()
        ((work, (held, is_over)),) = begun

        class Over:
            def release(self) -> None:
                assert held == []
                is_over.release()

        work(held, Over())


class SlowEnd:
    """The lock of a task whose thread takes long to come back from telling the end."""

    def __init__(self, goes_on: Event) -> None:
        """Be held until `goes_on`."""
        self._lock, self._goes_on = allocate_lock(), goes_on
        self.acquire, self.locked = self._lock.acquire, self._lock.locked
        self.acquire()

    def release(self) -> None:
        """Do so, once it may."""
        self._goes_on.wait(60)
        self._lock.release()


def test_a_task_is_there_until_its_thread_has_told_the_end(qtbot: QtBot) -> None:
    """Qt reads of what a signal comes from after it has been handed over: that was freed memory, in a busy moment."""
    goes_on = Event()
    task: Task[str] = Task(lambda _: "answer")
    task._is_over = SlowEnd(goes_on)  # type: ignore[assignment]  # of which no more is used
    gone: list[bool] = []
    task.destroyed.connect(lambda *_: gone.append(True))
    with qtbot.waitSignal(task.done):
        task.start()
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone == []
    assert task in Task._running
    goes_on.set()
    qtbot.waitUntil(lambda: gone == [True])
    assert task not in Task._running


def test_a_task_tells_a_bug_in_its_work(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    """Work that breaks down fails with a message; it does not vanish."""

    def work(_: object) -> None:
        raise KeyError("gone")

    task: Task[None] = Task(work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert "KeyError('gone')" in str(failed.args[0])
    assert "a background task failed" in caplog.text


@pytest.mark.parametrize("broken", ["90 percent", "95", ["100"], ""])
def test_settings_that_make_no_sense_count_as_not_set(settings: Settings, broken: object) -> None:
    """A text size that is none of those offered reads as the usual one; a recent list of other things as empty."""
    settings._store.setValue("text_scale", broken)
    settings._store.setValue("recent", 5)
    assert settings.scale == 100
    assert settings.recent == []
