"""The wheel is complete, and works where nothing of the checkout is at hand."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[bytes]:
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


@pytest.fixture(scope="module")
def wheel(checkout: Path, tracked: tuple[PurePosixPath, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as the locked backend builds it from the tracked files."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for path in tracked:
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(checkout / path, source / path)
    done = _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", out, cwd=source)
    assert done.returncode == 0, done.stderr.decode()
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel; what it depends on is lent by this one, the checkout is not."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True, with_pip=False)
    python = folder / "bin" / "python"
    done = _run(
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


def test_the_wheel_holds_the_tracked_files_and_no_other(
    checkout: Path, wheel: Path, tracked: tuple[PurePosixPath, ...]
) -> None:
    """Every tracked file of the package and of the resources is in the wheel, the licence too, and no stray one."""
    packaged = {
        PurePosixPath("briefing/_resources", *path.parts[1:]) if path.parts[0] == "resources" else path
        for path in tracked
        if path.parts[0] in {"briefing", "resources"}
    }
    with ZipFile(wheel) as archive:
        names = {PurePosixPath(name) for name in archive.namelist()}
        about = {path for path in names if path.parts[0].endswith(".dist-info")}
        licence = next(path for path in about if path.name == "LICENSE")
        assert archive.read(str(licence)) == (checkout / "LICENSE").read_bytes()
    assert names - about == packaged
    assert {path.name for path in about} == {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "LICENSE"}


def test_resources_are_found_beside_the_installed_code(environment: Path, tmp_path: Path) -> None:
    """An installed program reads the resources that came with it, not a checkout's."""
    done = _run(environment / "bin" / "python", "-c", "import briefing.resources as r; print(r.ROOT)", cwd=tmp_path)
    (site,) = environment.glob("lib/python*/site-packages")
    assert done.stdout.decode().strip() == str(site / "briefing" / "_resources")


def test_the_installed_program_searches(environment: Path, tmp_path: Path) -> None:
    """`briefing search copper` finds copper in the bundled brief."""
    done = _run(environment / "bin" / "briefing", "search", "copper", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert "copper" in done.stdout.decode().casefold()


def test_the_installed_program_exports(environment: Path, tmp_path: Path) -> None:
    """`briefing export -o x.pdf` typesets the bundled brief."""
    done = _run(environment / "bin" / "briefing", "export", "-o", "x.pdf", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
