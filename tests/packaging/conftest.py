"""What the tests of the package share: the checkout and the files that belong to it."""

import shutil
import subprocess
from pathlib import Path, PurePosixPath

import pytest


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The repository's top level."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def tracked(checkout: Path) -> tuple[PurePosixPath, ...]:
    """Every tracked file, relative to the top level."""
    git = shutil.which("git")
    if git is None or not (checkout / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(  # noqa: S603 - the command is the test's own
        [git, "-c", f"safe.directory={checkout}", "ls-files", "-z", "--cached"],
        cwd=checkout,
        check=True,
        capture_output=True,
        text=True,
    )
    names = (name for name in listed.stdout.split("\0") if name)
    return tuple(PurePosixPath(name) for name in names if (checkout / name).is_file())
