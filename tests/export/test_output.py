"""A file is written whole or not at all, and what stood there stays until then."""

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from briefing.errors import OutputError
from briefing.export.output import write_whole


def failing(number: int) -> Callable[..., NoReturn]:
    """A stand-in for a call of the system that fails."""

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


def refusal(path: Path, *, replace: bool = False) -> str:
    """The one line with which writing to `path` is refused."""
    with pytest.raises(OutputError) as caught:
        write_whole(path, b"new", replace=replace)
    line = str(caught.value)
    assert "\n" not in line
    assert str(path) in line
    return line


def test_a_new_file(tmp_path: Path) -> None:
    """A file that does not exist is written, alone in its folder, with the permissions of any new file."""
    path = tmp_path / "out.pdf"
    write_whole(path, b"new", replace=False)
    assert path.read_bytes() == b"new"
    assert [child.name for child in tmp_path.iterdir()] == ["out.pdf"]
    (tmp_path / "plain").touch()
    assert path.stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_name_alone_is_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name without a folder goes where the user is."""
    monkeypatch.chdir(tmp_path)
    write_whole(Path("out.pdf"), b"new", replace=False)
    assert (tmp_path / "out.pdf").read_bytes() == b"new"


def test_an_old_file_is_not_replaced_unasked(tmp_path: Path) -> None:
    """Without leave the old file stays, and the refusal names the way to get it."""
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    assert "--force" in refusal(path)
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_old_file_is_replaced_on_demand(tmp_path: Path) -> None:
    """With leave the new file takes the old one's place and permissions."""
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new", replace=True)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_appears_meanwhile_is_safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that someone else makes while ours is written is not overwritten."""
    path = tmp_path / "out.pdf"
    real = os.fsync

    def meanwhile(descriptor: int) -> None:
        path.write_bytes(b"theirs")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", meanwhile)
    assert "--force" in refusal(path)
    assert path.read_bytes() == b"theirs"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Through a symbolic link the file it leads to is replaced."""
    target, link = tmp_path / "target.pdf", tmp_path / "link.pdf"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new", replace=True)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_disk_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk knows no hard links a new file is written all the same, and an old one is safe."""
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    path = tmp_path / "out.pdf"
    write_whole(path, b"new", replace=False)
    assert path.read_bytes() == b"new"
    assert "--force" in refusal(path)
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("number", [errno.EIO, errno.EPERM])
def test_a_name_that_cannot_be_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Where the disk breaks at the last step, with hard links or without, nothing is left of the new file."""
    monkeypatch.setattr(os, "link", failing(number))
    monkeypatch.setattr(Path, "replace", failing(errno.EIO))
    assert refusal(tmp_path / "a.pdf") == f"{tmp_path}/a.pdf: cannot be written: {os.strerror(errno.EIO)}"
    assert list(tmp_path.iterdir()) == []


def test_a_system_without_permissions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file has none to be kept, it is replaced all the same."""
    monkeypatch.delattr(os, "fchmod")
    (tmp_path / "a.pdf").write_bytes(b"old")
    write_whole(tmp_path / "a.pdf", b"new", replace=True)
    assert (tmp_path / "a.pdf").read_bytes() == b"new"


@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("missing/out.pdf", "folder does not exist"),
        ("file/out.pdf", "is a file, not a folder"),
        ("folder", "is a folder"),
        ("x" * 300, "too long"),
        ("nul\x00byte", "null"),
    ],
)
def test_places_that_cannot_be(tmp_path: Path, name: str, expected: str, replace: bool) -> None:
    """A place that cannot take a file is refused with what would be right."""
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    assert expected in refusal(tmp_path / name, replace=replace)
    assert sorted(child.name for child in tmp_path.iterdir()) == ["file", "folder"]


def test_no_name_at_all() -> None:
    """A path without a name is refused as the folder it is."""
    assert "is a folder" in refusal(Path())


def test_a_folder_that_cannot_be_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system cannot open a folder, the file is written all the same."""
    real = os.open

    def pick(path: Path, flags: int, mode: int = 0o777) -> int:
        if Path(path).is_dir():
            raise PermissionError
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", pick)
    write_whole(tmp_path / "out.pdf", b"new", replace=False)
    assert (tmp_path / "out.pdf").read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device")
def test_a_device_is_not_replaced() -> None:
    """A device is not a place for a document, even with leave to replace."""
    assert "device" in refusal(Path("/dev/null"), replace=True)


@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize(
    ("call", "number", "expected"),
    [
        ("write", errno.ENOSPC, "disk is full"),
        ("fsync", errno.ENOSPC, "disk is full"),
        ("fsync", errno.EDQUOT, "quota"),
        ("write", errno.EIO, os.strerror(errno.EIO)),
        ("open", errno.EACCES, "no permission"),
        ("open", errno.EROFS, "read-only"),
    ],
)
def test_a_failure_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, expected: str, *, replace: bool
) -> None:
    """Whatever fails on the way, the old file is untouched and no part of the new one is left."""
    path = tmp_path / "out.pdf"
    if replace:
        path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing(number))
        assert expected in refusal(path, replace=replace)
    assert [child.read_bytes() for child in tmp_path.iterdir()] == ([b"old"] if replace else [])


@pytest.mark.parametrize("replace", [False, True])
def test_an_interruption_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replace: bool
) -> None:
    """Ctrl+C in the midst of writing leaves the old file and nothing else."""
    path = tmp_path / "out.pdf"
    if replace:
        path.write_bytes(b"old")

    def interrupt(_: int) -> NoReturn:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_whole(path, b"new", replace=replace)
    assert [child.read_bytes() for child in tmp_path.iterdir()] == ([b"old"] if replace else [])


def test_a_write_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that takes a few bytes at a time gets them all."""
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:7]))
    data = bytes(range(256)) * 3
    write_whole(tmp_path / "out.pdf", data, replace=False)
    assert (tmp_path / "out.pdf").read_bytes() == data


@pytest.mark.skipif(sys.platform != "linux", reason="needs the device that is always full")
def test_a_full_device() -> None:
    """A device that is full is refused as a device before anything is tried."""
    assert "device" in refusal(Path("/dev/full"), replace=True)
