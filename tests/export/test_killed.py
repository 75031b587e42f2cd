"""An export that is ended from outside leaves the old file or the new one, whole, and no process."""

import contextlib
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing import resources

_TRIES = 12


@pytest.mark.parametrize("seed", range(2))
def test_killed_at_any_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Killed at random moments, with a file there before and without one: what stands there is whole or as it was."""
    chance = random.Random(seed)  # noqa: S311 -- nothing secret
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)  # the moments are to be the program's own
    out = tmp_path / "out.pdf"
    command = [sys.executable, "-m", "briefing", "export", str(resources.new_brief()), "-o", str(out), "--force"]
    begin = time.monotonic()
    subprocess.run(command, check=True)  # noqa: S603 -- our own
    took = time.monotonic() - begin
    whole = out.read_bytes()
    for moment in [chance.uniform(0, 1.2 * took) for _ in range(_TRIES)]:
        old = chance.choice([None, b"old"])
        out.unlink(missing_ok=True)
        if old is not None:
            out.write_bytes(old)
        with subprocess.Popen(command) as process:  # noqa: S603 -- our own
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(moment)
            process.kill()
        now = out.read_bytes() if out.exists() else None
        assert now in {old, whole}


def test_the_folder_goes_in_the_midst(tmp_path: Path) -> None:
    """Where the folder of the output is removed meanwhile, one line says so, and there is no traceback."""
    folder = tmp_path / "gone"
    folder.mkdir()
    code = (
        "import shutil, sys\n"
        "from briefing.cli import main\n"
        "from briefing.export import document\n"
        "make = document.make\n"
        "def made(*arguments, **options):\n"
        "    found = make(*arguments, **options)\n"
        "    shutil.rmtree(sys.argv[1])\n"
        "    return found\n"
        "document.make = made\n"
        "sys.exit(main(['export', '-o', sys.argv[1] + '/out.pdf']))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 2
    assert done.stderr.strip().splitlines() == [
        f"briefing: {folder}/out.pdf: cannot be written: the folder does not exist; create it or choose another place"
    ]
