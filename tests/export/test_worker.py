"""The worker process: it can be ended, its memory is bounded, it leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from briefing.errors import Cancelled, ExportError
from briefing.export import worker
from briefing.export.payload import payload
from briefing.export.pdf import Typesetter, typeset
from briefing.model.brief import Brief


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, empty."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The worker processes a test has started."""
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:  # noqa: ANN401 -- passed on as they come
        process: subprocess.Popen[bytes] = real(*arguments, **options)
        started.append(process)
        return process

    monkeypatch.setattr(subprocess, "Popen", start)
    return started


@pytest.fixture
def huge(rich: Brief) -> dict[str, object]:
    """A payload that takes many seconds to typeset."""
    made: Any = payload(rich, "en")
    made["gaps"] = [f"gap {number} of very many words to be set in lines" for number in range(60_000)]
    found: dict[str, object] = made
    return found


def test_cancelling_ends_the_worker(
    huge: dict[str, object], scratch: Path, workers: list[subprocess.Popen[bytes]]
) -> None:
    """Being cancelled in the midst of the work ends the process soon, and nothing of it stays."""
    stages: list[str] = []
    asked: list[float] = []

    def cancelled() -> bool:
        if "typesetting" in stages:
            asked.append(time.monotonic())
        return len(asked) > 5

    with pytest.raises(Cancelled):
        typeset(huge, progress=stages.append, cancelled=cancelled)
    ended = time.monotonic()
    assert stages == ["starting", "typesetting"]
    assert ended - asked[-1] < 2  # a promise of 0.2 s, with room for a busy machine
    assert [process.poll() for process in workers] == [-signal.SIGKILL]
    assert list(scratch.iterdir()) == []


def test_a_worker_that_is_killed_is_one_clear_line(
    huge: dict[str, object], scratch: Path, workers: list[subprocess.Popen[bytes]], capfd: pytest.CaptureFixture[str]
) -> None:
    """When the system ends the process, the caller hears so in one line, and nothing stays behind."""

    def kill() -> bool:
        os.kill(workers[0].pid, signal.SIGKILL)
        return False

    with pytest.raises(ExportError) as caught:
        typeset(huge, cancelled=kill)
    assert "\n" not in str(caught.value)
    assert "ended before it was done" in str(caught.value)
    assert list(scratch.iterdir()) == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not hold a process to its memory")
def test_memory_is_bounded(rich: Brief, scratch: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A document that needs over a gigabyte is refused in one line; the machine does not suffer."""
    made: Any = payload(rich, "en")
    made["gaps"] = ["word " * 20_000] * 80
    with pytest.raises(ExportError) as caught:
        typeset(made)
    assert "\n" not in str(caught.value)
    assert list(scratch.iterdir()) == []
    assert capfd.readouterr() == ("", "")


def test_a_document_leaves_nothing_behind(rich: Brief, scratch: Path, workers: list[subprocess.Popen[bytes]]) -> None:
    """After an export the process has ended and its folder is gone, with an embedded file too."""
    stages: list[str] = []
    typeset(payload(rich, "en"), progress=stages.append, embed=("a.toml", b"a = 1"))
    assert stages == ["starting", "typesetting", "finished"]
    assert all(process.poll() is not None for process in workers)
    assert list(scratch.iterdir()) == []


def test_a_folder_is_looked_for(rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the folder for temporary files is not to be had another is taken; where none is, one line says so."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "missing"))
    assert typeset(payload(rich, "en")).pages > 0

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(ExportError, match="TMPDIR"):
        typeset(payload(rich, "en"))


def test_a_worker_that_cannot_start(rich: Brief, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an interpreter or without typst there is one line that says what is missing."""
    made = payload(rich, "en")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "executable", "/missing/python")
        with pytest.raises(ExportError, match="cannot be started"):
            typeset(made)
    monkeypatch.setattr(sys, "path", [])
    with pytest.raises(ExportError, match="typst"):
        typeset(made)


def test_a_typesetter_that_is_not_used_ends(workers: list[subprocess.Popen[bytes]]) -> None:
    """Started ahead and then not needed, the process ends."""
    with Typesetter():
        assert workers[0].poll() is None
    assert workers[0].poll() is not None


def test_a_fault_of_progress_reaches_the_caller(
    rich: Brief, scratch: Path, workers: list[subprocess.Popen[bytes]]
) -> None:
    """An exception out of the caller's own function comes back to it, and the process ends."""

    def progress(stage: str) -> None:
        if stage == "typesetting":
            raise KeyError(stage)

    with pytest.raises(KeyError):
        typeset(payload(rich, "en"), progress=progress)
    assert all(process.poll() is not None for process in workers)
    assert list(scratch.iterdir()) == []


def test_the_worker_imports_nothing_of_the_rest() -> None:
    """The worker starts fast: it needs neither the model nor Qt nor any other part of the program."""
    code = f"import sys, runpy; runpy.run_path({worker.__file__!r}); print(*sys.modules)"
    made = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, check=True, text=True)  # noqa: S603
    heavy = {"briefing", "msgspec", "PySide6", "typst", "pathlib", "subprocess", "tempfile"}
    assert heavy & {name.partition(".")[0] for name in made.stdout.split()} == set()


def test_the_worker_does_not_read_outside_its_folder(
    rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even a template could not reach a file of the user's, nor fetch a package."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    made = payload(rich, "en")
    from briefing import resources

    real = resources.path

    def path(*parts: str) -> Path:
        return bad if parts[-1] == "main.typ" else real(*parts)

    bad = tmp_path / "bad.typ"
    monkeypatch.setattr(resources, "path", path)
    for code in (f'#read("{secret}")', f'#read("../{tmp_path.name}/secret.txt")', '#import "@preview/a:1.0.0": b'):
        bad.write_text(code)
        with pytest.raises(ExportError):
            typeset(made)
