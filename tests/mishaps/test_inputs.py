"""A file that goes, changes or does not answer: one line says so, and the last good brief stays."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event
from typing import Self

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing import cli, resources
from briefing.model import load as load_module
from briefing.model import patience
from briefing.model.brief import Tab
from briefing.qt.interface import Interface
from briefing.qt.session import View, words_for
from briefing.qt.settings import Settings
from briefing.qt.tasks import Task
from briefing.qt.window import MainWindow
from briefing.qt.windows import Windows
from tests.mishaps.system import environment, held_to_permissions, may_mount

Open = Callable[[Path], MainWindow]
_SILENT = "has not answered for 4 seconds; the disk or network folder it is on may be gone"
_PROMISED = 5.0
"""Seconds: nothing holds a command up for longer."""
_STARTING = 2.0
"""Seconds more on a machine that is busy with other tests."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The bundled brief in a file of the reader's own."""
    path = tmp_path / "briefs" / "mine.brief.toml"
    path.parent.mkdir()
    shutil.copy(resources.bundled_brief(), path)
    return path


@pytest.fixture
def reader(qtbot: QtBot, opened: Open, path: Path) -> Iterator[MainWindow]:
    """A window on that file, which is watched."""
    window = opened(path)
    qtbot.waitUntil(lambda: window.live.watcher._has_told and not Task._running)
    yield window
    window.close()
    qtbot.waitUntil(lambda: not Task._running)


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """A network folder that does not answer until this is set: everything in a folder `far`. Waiting is cut short."""
    monkeypatch.setattr(patience, "PATIENCE", 0.1)
    answers = Event()
    open_, stat = os.open, Path.stat

    def slow_open(path: os.PathLike[str] | str, *rest: int) -> int:
        if "/far/" in str(path):
            answers.wait(30)
        return open_(path, *rest)

    def slow_stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if "/far/" in str(path):
            answers.wait(30)
        return stat(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(os, "open", slow_open)
    monkeypatch.setattr("briefing.qt.watched.Path.stat", slow_stat)
    yield answers
    answers.set()


def shown(window: MainWindow) -> str:
    """What the first tab says."""
    return window.pages.page(Tab.OVERVIEW).document.toPlainText()


def _says(window: MainWindow, words: str) -> bool:
    return words in shown(window)


def news(path: Path, words: str) -> bytes:
    """The file with `words` in its bottom line."""
    text = path.read_text(encoding="utf-8")
    return text.replace("bottom_line.en = '''\n", f"bottom_line.en = '''\n{words} ", 1).encode()


def banner(qtbot: QtBot, window: MainWindow) -> str:
    """What the banner says, once it is seen."""
    qtbot.waitUntil(lambda: window.content.banner is not None and window.content.banner.isVisible())
    assert window.content.banner is not None
    return window.content.banner.line.text()


def problems(window: MainWindow) -> str:
    """What the page of problems lists."""
    rows = window.problems.list
    return " ".join(rows.item(row).text() for row in range(rows.count()))


# A folder that does not answer


@pytest.mark.usefixtures("silent")
def test_a_command_does_not_wait_for_ever(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check` on a file that is never opened ends with a line that says so; the next file is checked all the same."""
    far = f"{tmp_path}/far/x.toml"
    assert cli.main(["check", far, str(resources.bundled_brief())]) == 2
    out, err = capsys.readouterr()
    assert err == f"{far}: {_SILENT.replace('4', '0')}\n"
    assert "28 facts" in out or "passed" in out


def test_a_file_that_comes_slowly_is_waited_for(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as some of it comes within the time, it is no fault."""
    monkeypatch.setattr(patience, "PATIENCE", 0.5)
    monkeypatch.setattr(load_module, "_PIECE", path.stat().st_size // 6)
    later = Event()

    class Slow:
        def __init__(self, file: object) -> None:
            self._file = file

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def read(self, size: int) -> bytes:
            later.wait(0.2)
            found: bytes = self._file.read(size)  # type: ignore[attr-defined]  # a file
            return found

    monkeypatch.setattr(load_module, "open", lambda *words, **more: Slow(open(*words, **more)), raising=False)  # noqa: PTH123, SIM115
    begin = time.monotonic()
    assert cli.main(["check", str(path)]) == 0, capsys.readouterr().err
    assert time.monotonic() - begin > 2 * patience.PATIENCE


@pytest.mark.skipif(not Path("/dev/fuse").exists() or not may_mount(), reason="nobody may mount a file system here")
@pytest.mark.parametrize("words", [["check", "{}"], ["search", "copper", "{}"], ["export", "{}", "-o", "out.pdf"]])
def test_a_real_file_system_that_never_answers(tmp_path: Path, words: list[str]) -> None:
    """The same with a file system whose other end is silent: in five seconds the command has ended."""
    far = tmp_path / "far"
    far.mkdir()
    code = (
        "import ctypes, os, sys\n"
        "far = sys.argv.pop(1)\n"
        "end = os.open('/dev/fuse', os.O_RDWR)\n"
        "how = f'fd={end},rootmode=40000,user_id=0,group_id=0'.encode()\n"
        "assert ctypes.CDLL(None, use_errno=True).mount(b'far', far.encode(), b'fuse', 0, how) == 0\n"
        "from briefing.cli import main\n"
        "sys.exit(main())\n"
    )
    unshare = shutil.which("unshare")
    assert unshare is not None
    file = f"{far}/x.toml"
    begin = time.monotonic()
    done = subprocess.run(  # noqa: S603 -- our own
        [unshare, "-m", sys.executable, "-c", code, str(far), *(word.format(file) for word in words)],
        cwd=tmp_path,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    took = time.monotonic() - begin
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{file}: {_SILENT}\n")
    assert took < _PROMISED + _STARTING


def test_the_window_lives_on_while_a_folder_is_silent(
    qtbot: QtBot, opened: Open, path: Path, silent: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a file does not come the reader reads on, opens another, and is not told of the first any more."""
    monkeypatch.setattr(patience, "PATIENCE", 30.0)
    window = opened(path)
    before = shown(window)
    window.opener.open(path.parent / "far" / "x.toml")
    assert window.statusBar().currentMessage() == "Opening x.toml…"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.tab is Tab.MINERALS
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert shown(window) == before
    with qtbot.waitSignal(window.opener.opened):
        window.opener.open(resources.bundled_brief())
    silent.set()
    qtbot.waitUntil(lambda: not Task._running)
    assert window.opened is not None
    assert window.opened.is_bundled
    assert "problems" not in window.__dict__


def test_the_reader_is_told_and_the_file_comes_when_the_folder_answers(
    qtbot: QtBot, opened: Open, path: Path, silent: Event
) -> None:
    """After a while the page says that the folder does not answer; once it does, the brief is shown by itself."""
    far = path.parent / "far" / "x.toml"
    far.parent.mkdir()
    shutil.copy(path, far)
    window = opened(path)
    with qtbot.waitSignal(window.opener.failed):
        window.opener.open(far)
    assert "has not answered" in problems(window)
    with qtbot.waitSignal(window.opener.opened):
        silent.set()
    assert window.opened is not None
    assert window.opened.path == far


@pytest.mark.usefixtures("silent")
def test_a_session_on_a_silent_folder(qtbot: QtBot, settings: Settings, interface: Interface, tmp_path: Path) -> None:
    """The program starts though what was open last does not answer, says so, and does not forget it."""
    far = tmp_path / "far" / "x.toml"
    settings.session = words_for([View(file=str(far))])
    window = Windows(settings, interface).start(None)
    with qtbot.waitSignal(window.opener.failed):
        window.show()
    assert "has not answered" in problems(window)
    window.close()
    assert str(far) in settings.session
    window.deleteLater()


def test_a_pipe_in_the_place_of_a_brief(qtbot: QtBot, opened: Open, path: Path, tmp_path: Path) -> None:
    """A pipe into which nobody writes is refused at once, in the window too, and another file opens."""
    os.mkfifo(tmp_path / "pipe.toml")
    window = opened(path)
    with qtbot.waitSignal(window.opener.failed, timeout=1000):
        window.opener.open(tmp_path / "pipe.toml")
    assert "is a device or a pipe; name a .toml file" in problems(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert "Pak" in shown(window)
    with qtbot.waitSignal(window.opener.opened):
        window.opener.open(resources.bundled_brief())


# A file that changes hands


def test_permission_is_lost_after_opening(qtbot: QtBot, reader: MainWindow, path: Path) -> None:
    """F5 on a file that may not be read any more says so; the brief that was read is a key away, and stays whole."""
    before = shown(reader)
    path.chmod(0)
    with held_to_permissions(), qtbot.waitSignal(reader.opener.failed):
        qtbot.keyClick(reader, Qt.Key.Key_F5)
    assert "may not be read; check its permissions" in problems(reader)
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert shown(reader) == before
    path.chmod(0o600)
    with qtbot.waitSignal(reader.opener.opened):
        qtbot.keyClick(reader, Qt.Key.Key_F5)


def test_permission_is_lost_and_nobody_asks(qtbot: QtBot, reader: MainWindow, path: Path) -> None:
    """The banner over the brief tells it, and goes when the file may be read again."""
    before = shown(reader)
    with held_to_permissions():
        path.chmod(0)
        said = banner(qtbot, reader)
    assert "may not be read; check its permissions" in said
    assert shown(reader) == before


def test_a_file_is_swapped_while_it_is_read(
    qtbot: QtBot, reader: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another file takes its name in the midst of reading: the old one is read whole, and then the new one shown."""
    swapped = news(path, "Swapped.")
    path.write_bytes(news(path, "First."))
    fstat = os.fstat
    readings: list[int] = []

    def swap(descriptor: int) -> os.stat_result:
        found = fstat(descriptor)
        if not readings and found.st_ino == path.stat().st_ino:
            readings.append(1)
            other = path.with_name("other")
            other.write_bytes(swapped)
            other.replace(path)
        return found

    monkeypatch.setattr(os, "fstat", swap)
    qtbot.waitUntil(lambda: "Swapped." in shown(reader))
    assert readings
    assert "problems" not in reader.__dict__
    assert reader.content.banner is None or not reader.content.banner.isVisible()


def test_a_file_is_cut_short_while_it_is_read(
    qtbot: QtBot, reader: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody empties it in the midst: the brief stays, the banner tells; the whole file is shown when it comes."""
    whole, before = news(path, "Whole."), shown(reader)
    fstat = os.fstat

    def cut(descriptor: int) -> os.stat_result:
        found = fstat(descriptor)
        if found.st_size and found.st_ino == path.stat().st_ino:
            os.truncate(path, 0)
        return found

    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", cut)
        path.write_bytes(whole)
        assert "the file is empty" in banner(qtbot, reader)
        assert shown(reader) == before
    path.write_bytes(whole)
    qtbot.waitUntil(lambda: "Whole." in shown(reader))


def test_a_file_is_removed_while_it_is_read(
    qtbot: QtBot, reader: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read is shown, and that its file is gone is told over it."""
    fstat = os.fstat

    def remove(descriptor: int) -> os.stat_result:
        found = fstat(descriptor)
        if path.exists() and found.st_ino == path.stat().st_ino:
            path.unlink()
        return found

    monkeypatch.setattr(os, "fstat", remove)
    path.write_bytes(news(path, "Gone."))
    said = banner(qtbot, reader)
    assert "no such file" in said
    assert "Gone." in shown(reader)


def test_the_clock_is_set_back(qtbot: QtBot, reader: MainWindow, path: Path) -> None:
    """A save whose time lies before that of the last one is seen, as is one long in the future."""
    os.utime(path, (2_000_000_000, 2_000_000_000))
    for words, at in (("Earlier.", 86_400), ("Later.", 4_000_000_000), ("Now.", 1)):
        other = path.with_name("other")
        other.write_bytes(news(path, words))
        os.utime(other, (at, at))
        path.write_bytes(other.read_bytes())
        os.utime(path, (at, at))
        qtbot.waitUntil(partial(_says, reader, words))
