"""The README's guide does what it says: its commands, in an empty folder, with its edits made as it words them."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

BLOCK = re.compile(r"^```diff\n(.*?)^```$|^    (briefing [^\n]*)$", re.MULTILINE | re.DOTALL)
"""A block of edits, or a line with a command."""
NAMED_CODE = re.compile(r"# exit code (\d)")
TARGET = "visit.brief.toml"
SECONDS = 60


class Edit(NamedTuple):
    """What the guide has replaced by what."""

    old: str
    new: str


Step = Edit | str
"""An edit, or a command."""


def steps(guide: str) -> Iterator[Step]:
    """What the guide asks for, in its order."""
    for block in BLOCK.finditer(guide):
        if block[2]:
            yield block[2]
            continue
        for hunk in block[1].rstrip("\n").split("\n\n"):
            lines = hunk.split("\n")
            assert all(line[:1] in {"-", "+", " "} for line in lines), hunk
            old = "\n".join(line[1:] for line in lines if line[0] != "+")
            yield Edit(old, "\n".join(line[1:] for line in lines if line[0] != "-"))


@pytest.fixture(scope="module")
def guide(checkout: Path) -> str:
    """The guide."""
    readme = (checkout / "README.md").read_text("utf-8")
    return readme.split("\n## Write a brief\n")[1].split("\n## ")[0]


def opens_window(command: str) -> bool:
    """Whether the command is the window's, which stays until it is closed."""
    return command.split("#", maxsplit=1)[0].split() == ["briefing", TARGET]


def test_the_guide_leads_from_an_empty_folder_to_a_pdf(guide: str, environment: Path, tmp_path: Path) -> None:
    """Each command ends as the guide says, each edit finds its words once, and the window lives through it all."""
    folder = tmp_path / "empty"
    folder.mkdir()
    private = ("PYTHON", "COV_", "COVERAGE_", "VIRTUAL_ENV")
    around = {name: value for name, value in os.environ.items() if not name.startswith(private)}
    around |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    around["PATH"] = f"{environment / 'bin'}{os.pathsep}{around['PATH']}"
    windows: list[subprocess.Popen[bytes]] = []
    printed: list[tuple[str, str]] = []
    try:
        for step in steps(guide):
            if isinstance(step, Edit):
                text = (folder / TARGET).read_text("utf-8")
                assert text.count(step.old) == 1, step.old
                (folder / TARGET).write_text(text.replace(step.old, step.new), "utf-8")
            elif opens_window(step):
                windows.append(
                    subprocess.Popen(  # noqa: S603 -- the same words without a shell, so that it can be ended
                        [str(environment / "bin" / "briefing"), TARGET], cwd=folder, env=around, stderr=subprocess.PIPE
                    )
                )
            else:
                done = subprocess.run(  # noqa: S602 -- the README's own commands, as a shell reads them
                    step, shell=True, cwd=folder, env=around, capture_output=True, timeout=SECONDS, check=False
                )
                code = NAMED_CODE.search(step)
                assert done.returncode == (int(code[1]) if code else 0), (step, done.stderr.decode())
                printed.append((step.split()[1], done.stdout.decode()))
    finally:
        ended = [window.poll() for window in windows]
        for window in windows:
            window.terminate()
            _, errors = window.communicate(timeout=SECONDS)
    assert (ended, errors) == ([None], b"")
    assert [command for command, _ in printed] == ["new", "schema", "check", "check", "search", "export"]
    assert printed[2][1].endswith(f"{TARGET}: checks passed, 2 warnings\n")
    assert (folder / "visit.pdf").read_bytes().startswith(b"%PDF")
    assert (folder / TARGET).read_text("utf-8").startswith("#:schema brief.schema.json\n")


def test_the_guide_explains_what_an_author_needs(guide: str) -> None:
    """Nothing of the format that a first brief needs is left to be guessed."""
    for word in (
        *("languages", "qualifier", "said_by", "cites", "`at`", "[[fact]]", "[[outlook]]", "condition", "gaps"),
        *("briefing check", "#:schema brief.schema.json", "brief.schema.json", "saved"),
    ):
        assert word in guide, word
