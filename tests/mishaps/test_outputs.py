"""An output that cannot be written: one line says why, and what stood there is whole."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing import cli, resources
from briefing.qt.window import MainWindow
from tests.mishaps.system import command, environment, held_to_permissions, left_behind, may_mount
from tests.qt.conftest import FakeAlerts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")

_EXPORT = (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


MOMENTS = 10


def limited(**limits: int) -> Callable[[], None]:
    """What a child process does first: hold itself to these limits."""

    def hold() -> None:
        import resource

        for name, most in limits.items():
            number = getattr(resource, name)
            resource.setrlimit(number, (most, resource.getrlimit(number)[1]))

    return hold


def not_measured(folder: Path) -> dict[str, str]:
    """The environment of a program whose coverage is not measured."""
    return {name: value for name, value in environment(folder).items() if not name.startswith("COVERAGE_")}


def run(*words: str, folder: Path, **limits: int) -> subprocess.CompletedProcess[str]:
    """Run a command in `folder`, held to `limits`."""
    return subprocess.run(  # noqa: S603 -- our own
        command(*words),
        cwd=folder,
        env=not_measured(folder),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=limited(**limits),  # which the measuring of coverage does not bear
    )


def test_a_disk_that_takes_no_more(tmp_path: Path) -> None:
    """Where the system refuses the rest of the PDF, the old one stays, and a line says why."""
    old = tmp_path / "out.pdf"
    old.write_bytes(b"old")
    done = run("export", "-o", "out.pdf", "--force", folder=tmp_path, RLIMIT_FSIZE=8192)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "briefing: out.pdf: cannot be written: the file is too large for this disk; choose another place\n"
    )
    assert old.read_bytes() == b"old"
    assert left_behind(tmp_path) == []


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """The same on a real disk without room, of 64 KiB."""
    if not may_mount():
        pytest.skip("this system lets nobody mount anything")
    disk = tmp_path / "disk"
    disk.mkdir()
    script = (
        f"mount -t tmpfs -o size=64k none {disk} && echo old > {disk}/out.pdf && "
        f'"$@"; code=$?; cat {disk}/out.pdf; ls -A {disk}; exit $code'
    )
    words = command("export", "-o", f"{disk}/out.pdf", "--force")
    unshare = shutil.which("unshare")
    assert unshare is not None
    done = subprocess.run(  # noqa: S603 -- our own
        [unshare, "-m", "sh", "-c", script, "sh", *words],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "old\nout.pdf\n")
    assert done.stderr == (
        f"briefing: {disk}/out.pdf: cannot be written: the disk is full; make room or choose another place\n"
    )


def test_no_room_for_temporary_files(tmp_path: Path) -> None:
    """The brief that a PDF is to carry finds no room on the way: a line says so and what helps."""
    done = run("export", "-o", "out.pdf", "--embed", folder=tmp_path, RLIMIT_FSIZE=8192)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "briefing: the folder for temporary files cannot be written to (File too large); set TMPDIR to one that can\n"
    )
    assert left_behind(tmp_path) == []
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("how", [[], ["--force"]])
def test_a_folder_that_may_only_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], how: list[str]) -> None:
    """No permission in the folder: a line says so, and what is there stays."""
    folder = tmp_path / "folder"
    folder.mkdir()
    old = folder / "old.pdf"
    old.write_bytes(b"old")
    folder.chmod(0o500)
    target = str(old if how else folder / "new.pdf")
    with held_to_permissions():
        code = cli.main(["export", str(resources.new_brief()), "-o", target, *how])
    folder.chmod(0o700)
    assert code == 2
    assert capsys.readouterr().err == (
        f"briefing: {target}: cannot be written: no permission to write in this folder; choose another place\n"
    )
    assert [path.name for path in folder.iterdir()] == ["old.pdf"]
    assert old.read_bytes() == b"old"


def test_the_window_says_so_and_the_next_place_does(
    qtbot: QtBot, window: MainWindow, alerts: FakeAlerts, tmp_path: Path
) -> None:
    """In the window a box tells, what is open stays, and the export to another place works."""
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o500)
    alerts.pdf = str(folder / "x.pdf")
    with held_to_permissions(), qtbot.waitSignal(window.exporter.failed, timeout=30_000):
        qtbot.keyClick(window, *_EXPORT)
    assert alerts.told == [
        f"Export PDF: {folder}/x.pdf: cannot be written: no permission to write in this folder; choose another place"
    ]
    alerts.pdf = str(tmp_path / "y.pdf")
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        qtbot.keyClick(window, *_EXPORT)
    assert Path(alerts.pdf).read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not hold a process to its memory")
def test_out_of_memory(tmp_path: Path) -> None:
    """A file for which the system gives no memory is one line, and exit code 2."""
    path = tmp_path / "large.toml"
    path.write_text('title.en = "' + 20 * 2**20 * "铜" + '"\n', encoding="utf-8")
    done = run("check", "large.toml", folder=tmp_path, RLIMIT_AS=200 << 20)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "briefing: there is not enough memory for this; close other programs or use a smaller file\n"
    )


@pytest.mark.parametrize("seed", range(2))
def test_asked_to_end_at_any_moment(tmp_path: Path, seed: int) -> None:
    """SIGTERM at random moments: the old PDF or the new one is there, whole, nothing else, and no process."""
    chance = Random(seed)  # noqa: S311 -- nothing secret
    out = tmp_path / "out.pdf"
    words = command("export", str(resources.new_brief()), "-o", str(out), "--force")
    alone = not_measured(tmp_path)  # the moments are to be the program's own
    begin = time.monotonic()
    subprocess.run(words, env=alone, check=True)  # noqa: S603 -- our own
    took = time.monotonic() - begin
    whole = out.read_bytes()
    codes: set[int] = set()
    tried = 0
    while tried < MOMENTS or (143 not in codes and tried < 5 * MOMENTS):  # as long as chance has hit no work
        tried += 1
        moment = chance.uniform(0, 1.1 * took)
        out.write_bytes(b"old")
        with subprocess.Popen(words, env=alone, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
            try:
                process.wait(moment)
            except subprocess.TimeoutExpired:
                process.terminate()
            said = process.communicate(timeout=10)[1]
        codes.add(process.returncode)
        assert (process.returncode, said) in {
            (0, ""),
            (-signal.SIGTERM, ""),  # before there was anything to clear up, or after everything was done
            (143, "briefing: cancelled; nothing was written\n"),
        }
        assert out.read_bytes() in {0: [whole], 143: [b"old"]}.get(process.returncode, [b"old", whole])
        assert left_behind(tmp_path) == []
    assert 143 in codes


def test_a_full_device_for_what_is_printed(tmp_path: Path) -> None:
    """Standard output on a full disk: a line, and exit code 2."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(  # noqa: S603 -- our own
            command("search", "copper", "--json"),
            env=environment(tmp_path),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == f"briefing: the output could not be written: {os.strerror(28)}\n"
