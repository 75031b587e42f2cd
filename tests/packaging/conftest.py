"""What the tests of the package share: the checkout and the files that belong to it."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]


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


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command that shares nothing with the tests but the screen settings."""
    private = ("PYTHON", "PIP_", "COV_", "COVERAGE_", "VIRTUAL_ENV")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(private)}
    home = {"HOME": str(cwd), "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return subprocess.run(  # noqa: S603 - the command is the test's own
        list(map(str, command)),
        cwd=cwd,
        env=environment | home,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="session")
def run_apart() -> Run:
    """Runs a command that shares nothing with the tests but the screen settings."""
    return run


@pytest.fixture(scope="session")
def copied(checkout: Path, tracked: tuple[PurePosixPath, ...]) -> Callable[[Path], None]:
    """Copies the tracked files into a folder."""

    def copy(target: Path) -> None:
        for path in tracked:
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(checkout / path, target / path)

    return copy


@pytest.fixture(scope="session")
def wheel(run_apart: Run, copied: Callable[[Path], None], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as the locked backend builds it from the tracked files."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    copied(source)
    done = run_apart(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", out, cwd=source)
    assert done.returncode == 0, done.stderr.decode()
    return next(out.glob("*.whl"))


@pytest.fixture(scope="session")
def environment(run_apart: Run, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel; what it depends on is lent by this one, the checkout is not."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True, with_pip=False)
    python = folder / "bin" / "python"
    done = run_apart(
        *(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-deps", wheel),
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr.decode()
    (site,) = folder.glob("lib/python*/site-packages")
    lent = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    (site / "lent.pth").write_text(
        "\n".join(lent), encoding="utf-8"
    )  # a folder named here lends its packages, not its own .pth files
    return folder
