"""The wheel is complete, and works where nothing of the checkout is at hand."""

import os
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from subprocess import CompletedProcess
from zipfile import ZipFile

from briefing.languages import LANGUAGES

Run = Callable[..., CompletedProcess[bytes]]


def test_the_wheel_holds_the_tracked_files_and_no_other(
    checkout: Path, wheel: Path, tracked: tuple[PurePosixPath, ...]
) -> None:
    """Every tracked file of package and resources is there, the licence and what was built; no pictures."""
    packaged = {
        PurePosixPath("briefing/_resources", *path.parts[1:]) if path.parts[0] == "resources" else path
        for path in tracked
        if path.parts[0] in {"briefing", "resources"} and path.parts[:2] != ("resources", "pictures")
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


def test_the_wheel_is_the_same_to_the_byte_wherever_it_is_built(
    run_apart: Run, wheel: Path, copied: Callable[[Path], None], tmp_path: Path
) -> None:
    """Another folder, day, time zone, language and umask, and another order of sets: what is built is the same.

    Python's order of sets is another one in each process, as nothing here fixes it.
    """
    source, out = tmp_path / "another place" / "源", tmp_path / "out"
    copied(source)
    for folder, _, names in os.walk(source):
        for name in names:
            os.utime(Path(folder, name), (1_000_000_000, 1_000_000_000))
            Path(folder, name).chmod(0o600)
    elsewhere = ("env", "LC_ALL=C", "LANG=ur_PK.UTF-8", "LANGUAGE=ur", "TZ=Asia/Karachi", "USER=somebody")
    umask = ("sh", "-c", 'umask 077; exec "$@"', "sh")
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", out)
    done = run_apart(*elsewhere, *umask, *build, cwd=source)
    assert done.returncode == 0, done.stderr.decode()
    again = out / wheel.name
    with ZipFile(wheel) as one, ZipFile(again) as other:
        told = [
            [(it.filename, it.CRC, it.external_attr, it.date_time) for it in made.infolist()] for made in (one, other)
        ]
    assert told[0] == told[1]  # says which file it is
    assert wheel.read_bytes() == again.read_bytes()


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
