"""What an editor with schemas says of a brief: nothing of a good one, and the place of what is wrong with a bad one."""

import json
import shutil
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import resources
from briefing.model.schema import json_schema

Lint = Callable[[str], subprocess.CompletedProcess[str]]
BRIEFS = [resources.bundled_brief(), resources.new_brief()]


@pytest.fixture
def lint(tmp_path: Path) -> Lint:
    """Has Tombi, whose server works in editors, hold a text against the schema beside it, without any network."""
    tombi = shutil.which("tombi", path=sysconfig.get_path("scripts")) or shutil.which("tombi")
    if tombi is None:
        pytest.skip("tombi is not installed here; the lock of the tests has it")
    (tmp_path / "brief.schema.json").write_text(json.dumps(json_schema()), encoding="utf-8")

    def lint_(text: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "mine.brief.toml").write_text(text, encoding="utf-8")
        return subprocess.run(  # noqa: S603 -- the tests' own tool
            [tombi, "lint", "--offline", "mine.brief.toml"],
            cwd=tmp_path,
            env={"HOME": str(tmp_path), "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return lint_


@pytest.mark.parametrize("path", BRIEFS, ids=lambda path: path.name)
def test_the_schema_accepts_what_comes_along(lint: Lint, path: Path) -> None:
    """The bundled brief and the one to start from are accepted, by the schema that their first line names."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith("#:schema brief.schema.json\n")
    done = lint(text)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "1 file linted successfully\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('kind = "figure"', 'kind = "figur"'),
        ('venue.en = "Name of the hall"', 'venu.en = "Name of the hall"'),
        ("format = 1", 'format = "1"'),
        ('tab = "overview"', "tab = 5"),
        ("bottom_line.en = ", "bottom_line.english = "),
        ("value = 100", 'value = "many"'),
    ],
)
def test_the_schema_names_what_is_wrong(lint: Lint, old: str, new: str) -> None:
    """A wrong kind, key, type or language is marked where it stands."""
    text = resources.new_brief().read_text(encoding="utf-8").replace(old, new, 1)
    done = lint(text)
    line = text[: text.index(new)].count("\n") + 1
    assert done.returncode == 1
    assert f"mine.brief.toml:{line}:" in done.stderr
