"""The wheel is complete, and works where nothing of the checkout is at hand."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath
from subprocess import CompletedProcess
from zipfile import ZipFile

from briefing.languages import LANGUAGES

Run = Callable[..., CompletedProcess[bytes]]


def test_the_wheel_holds_the_tracked_files_and_no_other(
    checkout: Path, wheel: Path, tracked: tuple[PurePosixPath, ...]
) -> None:
    """Every tracked file of the package and of the resources is in the wheel, the licence and what was built too."""
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
    built = PurePosixPath("briefing/_resources/languages/built")
    packaged |= {built / f"{language.tag}.{kind}" for language in LANGUAGES for kind in ("qm", "json")}
    packaged.add(PurePosixPath("briefing/_resources/briefs/built/bundled.msgpack"))
    assert names - about == packaged
    assert {path.name for path in about} == {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "LICENSE"}


def test_resources_are_found_beside_the_installed_code(run_apart: Run, environment: Path, tmp_path: Path) -> None:
    """An installed program reads the resources that came with it, not a checkout's."""
    done = run_apart(
        environment / "bin" / "python", "-c", "import briefing.resources as r; print(r.ROOT)", cwd=tmp_path
    )
    (site,) = environment.glob("lib/python*/site-packages")
    assert done.stdout.decode().strip() == str(site / "briefing" / "_resources")


def test_the_installed_program_searches(run_apart: Run, environment: Path, tmp_path: Path) -> None:
    """`briefing search copper` finds copper in the bundled brief."""
    done = run_apart(environment / "bin" / "briefing", "search", "copper", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert "copper" in done.stdout.decode().casefold()


def test_the_installed_program_exports(run_apart: Run, environment: Path, tmp_path: Path) -> None:
    """`briefing export -o x.pdf` typesets the bundled brief."""
    done = run_apart(environment / "bin" / "briefing", "export", "-o", "x.pdf", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
