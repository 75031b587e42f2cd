"""The parts know of each other only what they may, and none is too long to read."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import briefing

PACKAGE = Path(briefing.__file__).parent
ROOT = PACKAGE.parent
LONGEST = 320
LONGER_FOR_A_REASON = {
    "briefing/qt/window.py": 400,  # the one place that wires all parts of the window together
    "briefing/qt/actions.py": 355,  # one table of all there is to do
    "briefing/qt/panes/document.py": 380,  # a view of a document in two directions
    "briefing/qt/panes/writer.py": 360,  # what is written into it
    "briefing/search/index.py": 350,  # an index over texts in several languages
}
WITHOUT_QT = "import sys; sys.modules.update(PySide6=None, shiboken6=None)"

CORE = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for folder in ("model", "search", "checks", "compare", "export")
    for path in (PACKAGE / folder).glob("*.py")
    if path.stem != "__init__"
)


def run(*words: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run Python in `folder`."""
    return subprocess.run(  # noqa: S603 -- our own interpreter
        [sys.executable, *words], cwd=folder, capture_output=True, encoding="utf-8", timeout=60, check=False
    )


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the package in `folder` to the contracts beside it."""
    return run("-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache", folder=folder)


def test_the_core_needs_no_qt() -> None:
    """Every module of the core is imported where there is no Qt."""
    assert len(CORE) > 20
    done = run("-c", f"{WITHOUT_QT}; import {', '.join(CORE)}")
    assert (done.returncode, done.stderr) == (0, "")


def test_where_there_is_no_qt_the_window_is_not_imported() -> None:
    """What keeps Qt away in the test above does keep it away."""
    done = run("-c", f"{WITHOUT_QT}; import briefing.qt.window")
    assert done.returncode == 1
    assert re.search(r"ModuleNotFoundError: .*PySide6", done.stderr)


def test_imports_keep_the_contracts() -> None:
    """Arrows between the parts point one way, and none from the core to Qt."""
    done = linted(ROOT)
    assert done.returncode == 0, done.stdout
    assert "2 kept, 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("module", "line", "broken"),
    [
        ("model/text.py", "import PySide6.QtCore", "The core knows no Qt BROKEN"),
        ("export/pdf.py", "from briefing.qt import words", "The core knows no Qt BROKEN"),
        ("model/text.py", "from briefing.search import text", "Arrows point one way BROKEN"),
        ("search/text.py", "from briefing.checks import numbers", "Arrows point one way BROKEN"),
        ("compare/changes.py", "from briefing.search import text", "Arrows point one way BROKEN"),
        ("compare/changes.py", "import PySide6.QtCore", "The core knows no Qt BROKEN"),
        ("qt/words.py", "from briefing import cli", "Arrows point one way BROKEN"),
    ],
)
def test_a_wrong_import_is_found(tmp_path: Path, module: str, line: str, broken: str) -> None:
    """The contracts bite: an import planted in a copy breaks one."""
    shutil.copytree(PACKAGE, tmp_path / "briefing", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    path = tmp_path / "briefing" / module
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    done = linted(tmp_path)
    assert done.returncode == 1
    assert broken in done.stdout


def test_no_module_is_long() -> None:
    """A module is no longer than can be read in one go."""
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in PACKAGE.rglob("*.py")
    }
    limits = dict.fromkeys(lengths, LONGEST) | LONGER_FOR_A_REASON
    assert {name: length for name, length in lengths.items() if length > limits[name]} == {}
