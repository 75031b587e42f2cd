"""What tests of the desktop share: a user's own folders, and the desktop's own tools."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import cli

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]
ROOT = Path(cli.__file__).parent.parent


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a user who has nothing yet."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def data(home: Path) -> Path:
    """Where that user's programs keep their data."""
    return home / ".local" / "share"


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """What that user's session is told: the system's folders, and nothing of the one the tests run in."""
    private = ("XDG_", "DESKTOP_", "GNOME_", "KDE_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(private)}
    return kept | {"HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


@pytest.fixture
def run(environment: dict[str, str], home: Path) -> Run:
    """Runs a command of the program as that user."""

    def start(*words: str, code: int = 0, **more: str) -> Done:
        done = subprocess.run(  # noqa: S603 -- our own commands
            [sys.executable, "-m", "briefing", *words],
            cwd=home,
            env={**environment, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr
        assert done.returncode == code, done.stderr
        return done

    return start


@pytest.fixture
def ask(environment: dict[str, str], home: Path) -> Run:
    """Runs one of the desktop's own tools as that user; where it is missing the test is skipped."""

    def start(tool: str, *words: str | Path, code: int = 0, **more: str) -> Done:
        found = shutil.which(tool)
        if found is None:
            pytest.skip(f"{tool} is not installed")
        done = subprocess.run(  # noqa: S603 -- the desktop's own tools
            [found, *map(str, words)],
            cwd=home,
            env={**environment, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done

    return start
