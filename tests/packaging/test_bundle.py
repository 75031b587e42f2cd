"""Where the standalone bundle starts, and what is in it; that it works as a whole is tried by `.ci/bundle` itself."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from briefing import resources
from briefing.export import worker
from briefing.export.pdf import MEMORY, TEMPLATE

START = """
import os, runpy, sys, types
program = types.ModuleType("briefing.__main__")
program.run = lambda: print(os.environ.get("LD_LIBRARY_PATH"), os.environ.get("LD_LIBRARY_PATH_ORIG"), *sys.argv[1:])
sys.modules["briefing.__main__"] = program
runpy.run_path(sys.argv[0])
"""


def start(*words: str, checkout: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Start what the bundle starts, by this Python."""
    return subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, *words],
        env={**os.environ, "PYTHONPATH": str(checkout), **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_the_bundle_starts_the_program(checkout: Path) -> None:
    """Whatever it is given goes to the program."""
    done = start(str(checkout / ".ci" / "bundled.py"), "--version", checkout=checkout)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Briefing ")


def test_the_bundle_is_the_typesetter_too(checkout: Path, tmp_path: Path) -> None:
    """Called as a Python for the process that typesets, it is that: it gets ready, sees no request, and tidies up."""
    found = find_spec("typst")
    assert found is not None
    assert found.origin is not None
    folder = tmp_path / "folder"
    folder.mkdir()
    template = os.pathsep.join(str(resources.path("template", name)) for name in TEMPLATE)
    arguments = [str(Path(found.origin).parent.parent), template, str(resources.path("fonts")), "latin", str(folder)]
    bundled = str(checkout / ".ci" / "bundled.py")
    done = start(bundled, "-I", "-S", worker.__file__, *arguments, str(MEMORY), checkout=checkout)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not folder.exists()


@pytest.mark.parametrize(
    ("around", "seen"),
    [
        ({"LD_LIBRARY_PATH": "/the/bundle", "LD_LIBRARY_PATH_ORIG": "/the/user"}, "/the/user"),
        ({"LD_LIBRARY_PATH": "/the/bundle"}, "None"),
    ],
)
def test_other_programs_do_not_see_the_libraries_of_the_bundle(
    checkout: Path, around: dict[str, str], seen: str
) -> None:
    """A browser that is opened for a link, or a tool of the desktop, finds its own libraries as before."""
    lines = f"import sys; sys.argv[0] = {str(checkout / '.ci' / 'bundled.py')!r}{START}"
    done = start("-c", lines, "x.brief.toml", checkout=checkout, **around)
    assert (done.returncode, done.stdout.split()) == (0, [seen, "None", "x.brief.toml"])


@pytest.mark.parametrize(
    "name", ["app", "audit", "bundle", "lock", "run", "setup.sh", "test", "translations", "pictures"]
)
def test_the_scripts_can_be_read(checkout: Path, name: str) -> None:
    """Bash finds nothing wrong with any of the scripts."""
    done = subprocess.run(  # noqa: S603 -- our own script
        ["/bin/bash", "-n", str(checkout / ".ci" / name)], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
