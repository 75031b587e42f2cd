"""The line of the menu entry that starts the program, whatever its path."""

import os
import sys
from pathlib import Path

import pytest

from briefing import APP_ID
from briefing.desktop import entry
from briefing.errors import BriefingError
from tests.desktop.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="not for this desktop")
SHELL = r'''/bin/sh -c "exec \\"\\$0\\" \\"\\$@\\""'''
"""What starts a program whose path cannot be the first word."""


def line(key: str, path: str) -> str:
    """What the menu entry of the program at `path` says of `key`."""
    lines = entry.desktop_entry(Path(path)).decode().splitlines()
    return next(line for line in lines if line.startswith(f"{key}=")).partition("=")[2]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("/opt/briefing", "/opt/briefing %f", id="nothing to quote"),
        pytest.param("/opt/my briefs/briefing", '"/opt/my briefs/briefing" %f', id="a space"),
        pytest.param("/opt/it's/briefing", '"/opt/it\'s/briefing" %f', id="an apostrophe"),
        pytest.param('/opt/a"b/briefing', r'"/opt/a\\"b/briefing" %f', id="a quotation mark"),
        pytest.param("/opt/$HOME/briefing", r'"/opt/\\$HOME/briefing" %f', id="a dollar sign"),
        pytest.param("/opt/`ls`/briefing", r'"/opt/\\`ls\\`/briefing" %f', id="a backquote"),
        pytest.param("/opt/a\\b/briefing", r'"/opt/a\\\\b/briefing" %f', id="a backslash"),
        pytest.param("/opt/100%f/briefing", f"{SHELL} /opt/100%%f/briefing %f", id="a per cent sign"),
        pytest.param("/opt/a=b/briefing", f"{SHELL} /opt/a=b/briefing %f", id="an equals sign"),
        pytest.param("/opt/a\nb/briefing", r'"/opt/a\nb/briefing" %f', id="a line feed"),
        pytest.param("/opt/简报/briefing", "/opt/简报/briefing %f", id="Chinese"),
    ],
)
def test_a_path_is_quoted_as_the_specification_says(path: str, expected: str) -> None:
    """The program is one word of the line, and the file that is opened comes behind it."""
    assert line("Exec", path) == expected


def test_what_is_tried_is_what_is_run() -> None:
    """A desktop looks whether the program is still there; that is a path, not a command."""
    assert line("TryExec", "/opt/my $briefs/100%/briefing") == "/opt/my $briefs/100%/briefing"


def test_a_path_that_is_no_text_is_refused() -> None:
    """A menu entry is text: a path in no encoding cannot stand in it."""
    with pytest.raises(BriefingError, match="a menu entry can name no such path"):
        entry.desktop_entry(Path(os.fsdecode(b"/opt/\xff/briefing")))


@pytest.mark.parametrize(
    "folder", ["plain", "a b", "it's", 'say "hi"', "$HOME", "`id`", "back\\slash", "50%f off", "a=b", "简报"]
)
def test_the_desktop_starts_it_with_the_file(ask: Run, tmp_path: Path, folder: str) -> None:
    """GLib, which desktops start programs by, runs the program at its path and hands it the file."""
    program, told = tmp_path / folder / "briefing", tmp_path / "told"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$0" "$@" > {told}.part; mv {told}.part {told}\n', encoding="utf-8")
    program.chmod(0o755)
    menu = tmp_path / f"{APP_ID}.desktop"
    menu.write_bytes(entry.desktop_entry(program))
    assert ask("desktop-file-validate", "--no-hints", menu).stdout == ""
    ask("gio", "launch", menu, tmp_path / "my visit.brief.toml")
    wait_for = 'for _ in $(seq 1000); do [ -e "$1" ] && exec cat "$1"; read -t 0.01 _ <> <(:); done; exit 1'
    done = ask("bash", "-c", wait_for, "bash", told)
    assert done.stdout.splitlines() == [str(program), str(tmp_path / "my visit.brief.toml")]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Places where the program may be: as it was started, beside its Python, on the path; none is there yet."""
    found = {name: tmp_path / name / "briefing" for name in ("started", "beside", "path")}
    for program in found.values():
        program.parent.mkdir()
    monkeypatch.setattr(sys, "argv", [str(found["started"])])
    monkeypatch.setattr(sys, "executable", str(found["beside"].with_name("python")))
    monkeypatch.setenv("PATH", str(found["path"].parent))
    return found


@pytest.mark.parametrize(
    ("there", "chosen"),
    [(("started", "beside", "path"), "started"), (("beside", "path"), "beside"), (("path",), "path")],
)
def test_the_program_that_runs_is_the_one_that_is_put(
    programs: dict[str, Path], there: tuple[str, ...], chosen: str
) -> None:
    """As it was started if that can be done again, or else the one of the same installation, or else any."""
    for name in there:
        programs[name].write_text("#!/bin/sh\n", encoding="utf-8")
        programs[name].chmod(0o755)
    assert entry.program() == programs[chosen]


def test_a_link_to_the_program_stays_one(programs: dict[str, Path], tmp_path: Path) -> None:
    """What a package manager links to may move with the next version; the link does not."""
    (tmp_path / "version-1").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "version-1").chmod(0o755)
    programs["started"].symlink_to(tmp_path / "version-1")
    assert entry.program() == programs["started"]


def test_no_program_is_told(programs: dict[str, Path]) -> None:
    """Where there is only a checkout there is nothing a menu could start."""
    programs["beside"].write_text("no program", encoding="utf-8")
    with pytest.raises(BriefingError, match="install briefing first"):
        entry.program()


def test_a_bundle_is_its_own_program(programs: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """In the standalone bundle the program is what Python calls its executable."""
    assert programs
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert entry.program() == Path(sys.executable)
