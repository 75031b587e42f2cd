"""The worker process: it can be ended, its memory is bounded, it leaves nothing behind."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefing.errors import Cancelled, ExportError
from briefing.export import worker
from briefing.export.payload import payload
from briefing.export.pdf import Pdf, Typesetter
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Brief

Typeset = Callable[..., Pdf]


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
    typeset: Typeset, huge: dict[str, object], scratch: Path, workers: list[subprocess.Popen[bytes]]
) -> None:
    """Being cancelled in the midst of the work ends the process soon, and nothing of it stays."""
    asked: list[float] = []

    def cancelled() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 5

    with pytest.raises(Cancelled):
        typeset(huge, cancelled=cancelled)
    ended = time.monotonic()
    assert ended - asked[-1] < 2  # a promise of 0.2 s, with room for a busy machine
    assert [process.poll() for process in workers] == [-signal.SIGKILL]
    assert list(scratch.iterdir()) == []


def test_a_worker_that_is_killed_is_one_clear_line(
    typeset: Typeset,
    huge: dict[str, object],
    scratch: Path,
    workers: list[subprocess.Popen[bytes]],
    capfd: pytest.CaptureFixture[str],
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
    """A document that needs more memory than it may take is refused in one line; the machine does not suffer."""
    made: Any = payload(rich, "en")
    made["gaps"] = ["word " * 20_000] * 20
    with pytest.raises(ExportError) as caught, Typesetter(memory=300 << 20) as typesetter:
        typesetter.typeset(made)
    assert "\n" not in str(caught.value)
    assert list(scratch.iterdir()) == []
    assert capfd.readouterr() == ("", "")


def test_a_document_leaves_nothing_behind(
    typeset: Typeset, rich: Brief, scratch: Path, workers: list[subprocess.Popen[bytes]]
) -> None:
    """After an export the process has ended and its folder is gone, with an embedded file too."""
    typeset(payload(rich, "en"), embed=("a.toml", b"a = 1"))
    assert all(process.poll() is not None for process in workers)
    assert list(scratch.iterdir()) == []


def test_a_folder_is_looked_for(typeset: Typeset, rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the folder for temporary files is not to be had another is taken; where none is, one line says so."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "missing"))
    assert typeset(payload(rich, "en")).pages > 0

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(ExportError, match="TMPDIR"):
        typeset(payload(rich, "en"))


def test_a_worker_that_cannot_start(typeset: Typeset, rich: Brief, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_one_process_makes_many_documents(rich: Brief, workers: list[subprocess.Popen[bytes]]) -> None:
    """A process that has made one document makes the next, each as if it were the first."""
    with Typesetter() as typesetter:
        first = typesetter.typeset(payload(rich, "en"), embed=("a.toml", b"a = 1"))
        page = typesetter.typeset(payload(rich, "en", Setting(Profile.ONE_PAGE)))
        again = typesetter.typeset(payload(rich, "en"), embed=("a.toml", b"a = 1"))
    assert len(workers) == 1
    assert first == again
    assert page.pages == 1


@pytest.mark.parametrize("names", [("main", "data.json"), ("made", "carried"), ("a.toml", "a.toml")])
def test_each_document_carries_its_own_file(rich: Brief, names: tuple[str, str]) -> None:
    """Whatever the file is called, and whatever the process carried before, the PDF has that file's bytes."""
    shown = payload(rich, "en")
    with Typesetter() as typesetter:
        for name, content in zip(names, (b"a = 1", b"b = 22"), strict=True):
            made = typesetter.typeset(shown, embed=(name, content))
            with pikepdf.open(io.BytesIO(made.data)) as pdf:
                assert [(name, pdf.attachments[name].get_file().read_bytes()) for name in pdf.attachments] == [
                    (name, content)
                ]


def test_a_refused_document_does_not_end_the_process(rich: Brief) -> None:
    """After a payload the template cannot use, the next one is made all the same."""
    broken = payload(rich, "en") | {"figures": "none"}
    with Typesetter() as typesetter:
        with pytest.raises(ExportError):
            typesetter.typeset(broken)
        assert typesetter.typeset(payload(rich, "en")).pages > 0


def test_a_fault_of_the_caller_reaches_it(
    typeset: Typeset, rich: Brief, scratch: Path, workers: list[subprocess.Popen[bytes]]
) -> None:
    """An exception out of the caller's own function comes back to it, and the process ends."""

    def cancelled() -> bool:
        raise KeyError

    with pytest.raises(KeyError):
        typeset(payload(rich, "en"), cancelled=cancelled)
    assert all(process.poll() is not None for process in workers)
    assert list(scratch.iterdir()) == []


def test_the_worker_imports_nothing_of_the_rest() -> None:
    """The worker starts fast: it needs neither the model nor Qt nor any other part of the program."""
    code = f"import sys, runpy; runpy.run_path({worker.__file__!r}); print(*sys.modules)"
    made = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, check=True, text=True)  # noqa: S603
    heavy = {"briefing", "json", "msgspec", "PySide6", "typst", "pathlib", "subprocess", "tempfile"}
    assert heavy & {name.partition(".")[0] for name in made.stdout.split()} == set()


def test_the_worker_does_not_read_outside_its_folder(
    typeset: Typeset, rich: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
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


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks for processes there")
def test_a_worker_ends_with_the_one_that_asked(huge: dict[str, object], scratch: Path, tmp_path: Path) -> None:
    """Where the program is killed in the midst of the work, its worker ends and its folder goes."""
    request = tmp_path / "request.json"
    request.write_text(json.dumps(huge))
    code = (
        "import json, sys; from pathlib import Path; from briefing.export.pdf import Typesetter\n"
        "with Typesetter() as typesetter:\n"
        "    print(typesetter._process.pid, flush=True)\n"
        "    typesetter.typeset(json.loads(Path(sys.argv[1]).read_text()))"
    )
    asker = subprocess.Popen([sys.executable, "-c", code, str(request)], stdout=subprocess.PIPE, text=True)  # noqa: S603
    with asker:
        assert asker.stdout is not None
        running = Path("/proc", asker.stdout.readline().strip())
        assert running.exists()
        wait_until(lambda: list(scratch.iterdir()) != [])
        asker.kill()
    wait_until(lambda: not running.exists() or "Z" in (running / "stat").read_text().split()[2])
    assert list(scratch.iterdir()) == []


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait for something outside this process, at most ten seconds."""
    end = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < end
        os.sched_yield()
