"""Into the user's menus and out of them again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefing import APP_ID, resources
from briefing.desktop import place
from briefing.errors import BriefingError, OutputError
from tests.desktop.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="not for this desktop")
NOT_ROOT = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
FILES = {
    f"applications/{APP_ID}.desktop",
    f"icons/hicolor/scalable/apps/{APP_ID}.svg",
    *(f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png" for size in place.SIZES),
    f"mime/packages/{APP_ID}.xml",
    f"metainfo/{APP_ID}.metainfo.xml",
}


def files(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if not path.is_dir()}


def test_installing_puts_each_file_and_says_where(run: Run, data: Path) -> None:
    """Each file is in its place in the user's own folders, and on a line of its own."""
    done = run("--install-desktop")
    assert files(data).keys() >= FILES
    lines = dict(line.split(": ", 1)[::-1] for line in done.stdout.splitlines())
    assert lines.keys() == {str(data / name) for name in FILES}
    assert {"menu entry", "file type", "description", "icon, any size", "icon, 16 pixels"} <= set(lines.values())
    assert done.stderr == "" or shutil.which("update-mime-database") is None or "update-" in done.stderr


def test_a_brief_is_known_and_opened_by_the_program(run: Run, ask: Run, home: Path, data: Path) -> None:
    """The desktop tells a brief from any other TOML file by its name, and has the program open it."""
    run("--install-desktop")
    for name, kind in (("visit.brief.toml", place.MEDIA_TYPE), ("visit.toml", "application/toml")):
        (home / name).write_text("format = 1\n", encoding="utf-8")
        assert ask("xdg-mime", "query", "filetype", home / name, XDG_CURRENT_DESKTOP="GNOME").stdout.strip() == kind
    assert "application/toml" in (data / "mime" / "subclasses").read_text(encoding="utf-8")
    opens = ask("xdg-mime", "query", "default", place.MEDIA_TYPE).stdout.strip()
    assert opens == f"{APP_ID}.desktop"


def test_the_type_is_one_the_desktop_knows(ask: Run, tmp_path: Path) -> None:
    """In a database made of nothing but our file, the type has its pattern, its parent and its icon."""
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(resources.path("desktop", f"{APP_ID}.xml"), packages)
    assert ask("update-mime-database", packages.parent, XDG_DATA_HOME=str(tmp_path)).stderr == ""
    read = {name: (packages.parent / name).read_text(encoding="utf-8") for name in ("globs2", "subclasses", "icons")}
    assert f"50:{place.MEDIA_TYPE}:*.brief.toml" in read["globs2"].splitlines()
    assert f"{place.MEDIA_TYPE} application/toml" in read["subclasses"].splitlines()
    assert f"{place.MEDIA_TYPE}:{APP_ID}" in read["icons"].splitlines()


def test_uninstalling_takes_away_all_of_it(run: Run, home: Path, data: Path) -> None:
    """Of a user who had nothing, nothing is left; each file that goes is told."""
    run("--install-desktop")
    done = run("--uninstall-desktop")
    assert {line.removeprefix("removed ") for line in done.stdout.splitlines()} == {str(data / name) for name in FILES}
    assert files(home) == {}
    assert not data.exists() or list(data.iterdir()) == []


def test_others_keep_what_is_theirs(run: Run, data: Path) -> None:
    """Menu entries, icons and types of other programs, and databases kept of them, live through both."""
    theirs = {
        "applications/other.desktop": "[Desktop Entry]\nType=Application\nName=Other\nExec=other\n",
        "icons/hicolor/16x16/apps/other.png": "a picture",
        "mime/packages/other.xml": '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">'
        '<mime-type type="application/x-other"><glob pattern="*.other"/></mime-type></mime-info>',
        "metainfo/other.metainfo.xml": "<component/>",
        f"applications/{APP_ID}.Other.desktop": "[Desktop Entry]\n",
    }
    for name, text in theirs.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text(text, encoding="utf-8")
    run("--install-desktop")
    run("--uninstall-desktop")
    left = files(data)
    assert {name: left[name].decode() for name in theirs} == theirs
    assert FILES & left.keys() == set()
    if shutil.which("update-mime-database"):
        assert b"*.other" in left["mime/globs2"]
        assert b"brief" not in left["mime/globs2"]


def test_both_may_be_done_again(run: Run, data: Path) -> None:
    """Installing twice is as good as once; taking away what is not there is no fault, and says so."""
    run("--install-desktop")
    once = files(data)
    run("--install-desktop")
    assert files(data) == once
    run("--uninstall-desktop")
    assert run("--uninstall-desktop").stdout == f"nothing of Briefing is in {data}\n"


def test_an_older_version_is_taken_away_whole(run: Run, data: Path) -> None:
    """An icon of a size that is no longer made goes with the rest."""
    run("--install-desktop")
    older = data / "icons" / "hicolor" / "96x96" / "apps" / f"{APP_ID}.png"
    older.parent.mkdir(parents=True)
    older.write_bytes(b"a picture")
    run("--uninstall-desktop")
    assert not older.exists()


def test_another_folder_of_data(run: Run, data: Path, tmp_path: Path) -> None:
    """XDG_DATA_HOME says where; one that is no full path does not count, as its specification wants."""
    run("--install-desktop", XDG_DATA_HOME=str(tmp_path / "else where"))
    assert files(tmp_path / "else where").keys() >= FILES
    assert not data.exists()
    run("--install-desktop", XDG_DATA_HOME="not/full")
    assert files(data).keys() >= FILES


def test_without_the_tools_all_is_put_and_it_is_said(run: Run, data: Path) -> None:
    """Where the desktop's tools are missing, the files are in place all the same, and a line says what that means."""
    done = run("--install-desktop", PATH=str(Path(sys.executable).parent))
    assert files(data).keys() == FILES
    lines = done.stderr.splitlines()
    assert [line.split()[1] for line in lines] == ["update-desktop-database", "update-mime-database"]
    assert all(line.startswith("briefing: ") and "is not installed" in line for line in lines)


def test_a_tool_that_fails_is_told(run: Run, data: Path, tmp_path: Path) -> None:
    """A database that cannot be made is a line, and no fault of what was put."""
    for tool in ("update-desktop-database", "update-mime-database", "gtk-update-icon-cache"):
        (tmp_path / tool).write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
        (tmp_path / tool).chmod(0o755)
    cache = data / "icons" / "hicolor" / "icon-theme.cache"
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"an older cache")
    done = run("--install-desktop", PATH=f"{tmp_path}{os.pathsep}{Path(sys.executable).parent}")
    assert done.stderr.count("failed (exit code 3)") == 3
    assert done.stderr.count("\n") == 3


@pytest.mark.parametrize("blocked", ["", "applications", "mime/packages", "metainfo"])
def test_a_place_that_cannot_be_written_is_one_line(run: Run, data: Path, blocked: str) -> None:
    """What is in the way is named in one line, the exit code is 2, and nothing is left half done."""
    (data / blocked).parent.mkdir(parents=True, exist_ok=True)
    (data / blocked).write_text("a file where a folder should be", encoding="utf-8")
    before = files(data.parent)
    done = run("--install-desktop", code=2)
    assert done.stderr.startswith(f"briefing: {data / blocked}")
    assert done.stderr.count("\n") == 1
    assert files(data.parent) == before


@NOT_ROOT
def test_a_home_that_is_read_only(run: Run, home: Path) -> None:
    """A home that may not be written to is told in one line."""
    home.chmod(0o500)
    done = run("--install-desktop", code=2)
    assert done.stderr == f"briefing: {home / '.local/share/applications'}: cannot be made: Permission denied\n"


def test_a_file_that_cannot_be_removed_is_one_line(run: Run, data: Path) -> None:
    """What cannot be taken away is named, with exit code 2."""
    (data / "applications" / f"{APP_ID}.desktop").mkdir(parents=True)
    done = run("--uninstall-desktop", code=2)
    assert done.stderr.startswith(f"briefing: {data / 'applications' / APP_ID}.desktop: cannot be removed: ")
    assert done.stderr.count("\n") == 1


def test_where_it_fails_what_stood_there_before_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new version that cannot be put whole does not take the old one away."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    menu = tmp_path / "applications" / f"{APP_ID}.desktop"
    menu.parent.mkdir()
    menu.write_text("the old one", encoding="utf-8")
    monkeypatch.setattr(place, "program", lambda: Path("/opt/briefing"))
    (tmp_path / "mime").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(OutputError):
        place.install()
    assert files(tmp_path).keys() == {f"applications/{APP_ID}.desktop", "mime"}
    assert capsys.readouterr().out


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_have_other_menus(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    """Where there are no such menus, that is said."""
    monkeypatch.setattr(sys, "platform", system)
    for command in (place.install, place.uninstall):
        with pytest.raises(BriefingError, match="for Linux and other free desktops"):
            command()


def test_one_at_a_time(run: Run) -> None:
    """To put and to take away at once is wrong use."""
    done = run("--install-desktop", "--uninstall-desktop", code=2)
    assert done.stderr.count("\n") == 1


def test_icons_need_qt(environment: dict[str, str], home: Path) -> None:
    """Without Qt there is no window to put into a menu, and a line says why."""
    without = "import sys; sys.modules['PySide6'] = None; from briefing.cli import main; sys.exit(main())"
    done = subprocess.run(  # noqa: S603 -- our own commands
        [sys.executable, "-c", without, "--install-desktop"],
        cwd=home,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("briefing: the icons need Qt, which could not be loaded: ")
    assert files(home) == {}
