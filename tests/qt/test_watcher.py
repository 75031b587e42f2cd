"""The watcher of one file: it tells of every save, however it is made, and of nothing else."""

import os
import resource
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from briefing.qt.tasks import Task
from briefing.qt.watched import Look, look
from briefing.qt.watcher import Watcher

Save = Callable[[Path, str], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in a folder of its own."""
    folder = tmp_path / "briefs"
    folder.mkdir()
    path = folder / "mine.toml"
    path.write_text("one", encoding="utf-8")
    return path


@pytest.fixture
def watcher(qtbot: QtBot) -> Iterator[Watcher]:
    """A watcher that watches nothing yet, and is stopped after the test."""
    made = Watcher()
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not Task._running)


def begin(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """Watch `path`, until all that is there has been told."""
    with qtbot.waitSignal(watcher.changed):
        watcher.watch(path)
    qtbot.waitUntil(lambda: is_at_rest(watcher))


def is_at_rest(watcher: Watcher) -> bool:
    """Whether it waits for the system, and has nothing to do by itself."""
    return watcher._looking is None and not watcher._quiet.isActive()


def replace(path: Path, text: str) -> None:
    """Save as most editors do: write another file, and put it in the place of the old one."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def recreate(path: Path, text: str) -> None:
    """Delete the file and write it again."""
    path.unlink()
    path.write_text(text, encoding="utf-8")


def with_backup(path: Path, text: str) -> None:
    """As vim with a backup: the old file gets another name and lives on."""
    path.rename(path.with_name("mine.toml~"))
    path.write_text(text, encoding="utf-8")


def with_linked_backup(path: Path, text: str) -> None:
    """The old file lives on under another name, and no event says that it has lost this one."""
    backup = path.with_name("backup")
    backup.unlink(missing_ok=True)
    backup.hardlink_to(path)
    replace(path, text)


def in_place(path: Path, text: str) -> None:
    """Truncate and write."""
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("save", [in_place, replace, recreate, with_backup, with_linked_backup])
def test_every_way_of_saving_is_told_again_and_again(qtbot: QtBot, watcher: Watcher, path: Path, save: Save) -> None:
    """A save is told, and so is the next one: what was put in the place of the file is watched in its turn."""
    begin(qtbot, watcher, path)
    for text in ("two", "three", "four"):
        with qtbot.waitSignal(watcher.changed):
            save(path, text)
        qtbot.waitUntil(lambda: is_at_rest(watcher))
    with qtbot.waitSignal(watcher.changed):
        in_place(path, "and the last one is still watched itself")


def test_a_file_in_pieces_is_told_when_it_is_whole(
    qtbot: QtBot, watcher: Watcher, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While each look finds more than the one before, nothing is told; what is told is the whole."""
    begin(qtbot, watcher, path)
    told: list[str] = []
    watcher.changed.connect(lambda: told.append(path.read_text(encoding="utf-8")))
    pieces = iter("abcdefgh")

    def growing(where: Path) -> Look:
        seen = look(where)
        with where.open("a", encoding="utf-8") as file:
            file.write(next(pieces, ""))
        return seen

    monkeypatch.setattr("briefing.qt.watcher.look", growing)
    with qtbot.waitSignal(watcher.changed):
        path.write_text("", encoding="utf-8")
    assert told == ["abcdefgh"]


def test_the_file_may_go_and_come_back(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """Its going is told, and its coming back; then it is watched as before."""
    begin(qtbot, watcher, path)
    with qtbot.waitSignal(watcher.changed):
        path.unlink()
    for text in ("back", "and saved"):
        qtbot.waitUntil(lambda: is_at_rest(watcher))
        with qtbot.waitSignal(watcher.changed):
            path.write_text(text, encoding="utf-8")


def test_a_file_that_is_not_there_yet_is_waited_for(qtbot: QtBot, watcher: Watcher, tmp_path: Path) -> None:
    """What is watched need not exist, nor its folders."""
    path = tmp_path / "a" / "b" / "mine.toml"
    begin(qtbot, watcher, path)
    path.parent.mkdir(parents=True)
    with qtbot.waitSignal(watcher.changed):
        path.write_text("one", encoding="utf-8")


def test_the_file_may_become_a_folder(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """A folder in the place of the file is told, and the file that replaces it again."""
    begin(qtbot, watcher, path)
    with qtbot.waitSignal(watcher.changed):
        path.unlink()
        path.mkdir()
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    with qtbot.waitSignal(watcher.changed):
        path.rmdir()
        path.write_text("two", encoding="utf-8")


def test_the_folder_may_go_and_come_back(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """The folder removed and made again is watched again, with the file in it."""
    begin(qtbot, watcher, path)
    with qtbot.waitSignal(watcher.changed):
        shutil.rmtree(path.parent)
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    path.parent.mkdir()
    qtbot.waitUntil(lambda: str(path.parent) in watcher._armed)
    for text in ("two", "three"):
        with qtbot.waitSignal(watcher.changed):
            replace(path, text)
        qtbot.waitUntil(lambda: is_at_rest(watcher))


def test_the_folder_may_be_another_one(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """A folder put in the place of the old one, as a checkout or a synchronisation does, is watched from then on."""
    begin(qtbot, watcher, path)
    other = path.parent.with_name("other")
    shutil.copytree(path.parent, other)
    with qtbot.waitSignal(watcher.changed):
        path.parent.rename(path.parent.with_name("old"))
        other.rename(path.parent)
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    with qtbot.waitSignal(watcher.changed):
        replace(path, "two")


def test_a_link_may_lead_elsewhere(qtbot: QtBot, watcher: Watcher, path: Path, tmp_path: Path) -> None:
    """A link is followed when it is turned, and what it leads to is watched, though it lies in another folder."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    first, second = elsewhere / "first", elsewhere / "second"
    for target in (first, second):
        target.write_text("the same", encoding="utf-8")
    path.unlink()
    path.symlink_to(first)
    begin(qtbot, watcher, path)
    with qtbot.waitSignal(watcher.changed):
        replace(first, "two")
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    with qtbot.waitSignal(watcher.changed):
        path.unlink()
        path.symlink_to(second)
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    for save in (replace, recreate, in_place):
        with qtbot.waitSignal(watcher.changed):
            save(second, save.__name__)
        qtbot.waitUntil(lambda: is_at_rest(watcher))
    assert watcher._system is not None
    with qtbot.assertNotEmitted(watcher.changed):
        with qtbot.waitSignal(watcher._system.directoryChanged):
            replace(first, "no longer ours")
        qtbot.waitUntil(lambda: is_at_rest(watcher))


def test_a_folder_on_the_way_may_be_a_link(qtbot: QtBot, watcher: Watcher, path: Path, tmp_path: Path) -> None:
    """The file is watched through a linked folder, and the link itself: a release may be turned to the next one."""
    other = tmp_path / "next"
    shutil.copytree(path.parent, other)
    link = tmp_path / "links" / "current"
    link.parent.mkdir()
    link.symlink_to(Path("..") / path.parent.name)
    begin(qtbot, watcher, link / path.name)
    with qtbot.waitSignal(watcher.changed):
        replace(path, "two")
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    with qtbot.waitSignal(watcher.changed):
        link.unlink()
        link.symlink_to(other)
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    with qtbot.waitSignal(watcher.changed):
        replace(other / path.name, "three")


def test_a_circle_of_links_has_an_end(tmp_path: Path) -> None:
    """Links that lead to each other lead to nothing, and their folder is watched."""
    one, two = tmp_path / "one", tmp_path / "two"
    one.symlink_to(two)
    two.symlink_to(one)
    seen = look(one)
    assert seen.stamp is None
    assert list(seen.places) == [str(tmp_path.resolve())]


def test_a_path_that_is_none_leads_to_nothing(tmp_path: Path) -> None:
    """A null character is in no name; the folder is watched all the same."""
    assert look(tmp_path / "a\0b").stamp is None


def test_dots_lead_up_from_where_a_link_leads(tmp_path: Path) -> None:
    """`..` behind a link is the folder above the one it leads to."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "a" / "b")
    (tmp_path / "a" / "file").write_text("", encoding="utf-8")
    seen = look(tmp_path / "link" / ".." / "file")
    assert seen.stamp is not None
    assert set(seen.places) == {str(tmp_path / name) for name in ("", "a", "link/../file")}


def test_two_thousand_saves_are_told_to_their_end(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """Saves in a row are told together, the last of them for sure, and leave nothing behind."""
    begin(qtbot, watcher, path)
    read: list[str] = []
    watcher.changed.connect(lambda: read.append(path.read_text(encoding="utf-8")))

    def save() -> None:
        for number in range(2000):
            (replace if number % 2 else in_place)(path, str(number))

    thread = Thread(target=save)
    thread.start()
    qtbot.waitUntil(lambda: read[-1:] == ["1999"], timeout=60_000)
    thread.join()
    qtbot.waitUntil(lambda: is_at_rest(watcher))
    assert len(watcher._armed) == 3
    assert watcher._system is not None
    assert len([*watcher._system.files(), *watcher._system.directories()]) == 3


def test_a_busy_folder_puts_nothing_off(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """While other files of the folder change without pause, nothing is told of them, and a save is told at once."""
    begin(qtbot, watcher, path)
    told: list[str] = []
    watcher.changed.connect(lambda: told.append(path.read_text(encoding="utf-8")))
    stop, count = Event(), iter(range(10**9))

    def be_busy() -> None:
        while not stop.is_set():
            other = path.with_name(f"other{next(count) % 3000}")
            other.write_text("x", encoding="utf-8")
            other.unlink()

    thread = Thread(target=be_busy)
    thread.start()
    try:
        qtbot.waitUntil(lambda: watcher._is_dirty)
        assert told == []
        with qtbot.waitSignal(watcher.changed):
            replace(path, "two")
        assert told == ["two"]
    finally:
        stop.set()
        thread.join()


def test_what_is_not_saved_is_not_told(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """Other files of the folder are looked past."""
    begin(qtbot, watcher, path)
    assert watcher._system is not None
    with qtbot.assertNotEmitted(watcher.changed):
        with qtbot.waitSignal(watcher._system.directoryChanged):
            path.with_name("other").write_text("x", encoding="utf-8")
        qtbot.waitUntil(lambda: is_at_rest(watcher))


def test_a_save_within_one_tick_of_the_clock_is_told(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """A file with the same size and times may have been written all the same: the event says so."""
    begin(qtbot, watcher, path)
    with qtbot.waitSignal(watcher.changed):
        watcher._note_file(str(path))


def test_what_happens_before_the_first_look_is_told(
    qtbot: QtBot, watcher: Watcher, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save between the look and the watch of its places is found by another look."""
    told: list[str] = []
    watcher.changed.connect(lambda: told.append(path.read_text(encoding="utf-8")))
    saved: list[str] = []

    def late(where: Path) -> Look:
        seen = look(where)
        if not saved:
            saved.append("two")
            replace(path, "two")
        return seen

    monkeypatch.setattr("briefing.qt.watcher.look", late)
    with qtbot.waitSignal(watcher.changed):
        watcher.watch(path)
    assert told == ["two"]


def test_what_happens_while_new_places_are_looked_for_is_told(
    qtbot: QtBot, watcher: Watcher, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is made anew around the same file is not watched yet when the link in it is turned: look again."""
    other = tmp_path / "other"
    shutil.copytree(path.parent, other)
    links = tmp_path / "links"
    links.mkdir()
    link = links / "current"
    link.symlink_to(path.parent)
    begin(qtbot, watcher, link / path.name)
    turned: list[str] = []

    def late(where: Path) -> Look:
        seen = look(where)
        if link.is_symlink() and not turned:
            turned.append("turned")
            link.unlink()
            link.symlink_to(other)
        return seen

    links.rename(tmp_path / "old links")
    links.mkdir()
    link.symlink_to(path.parent)
    monkeypatch.setattr("briefing.qt.watcher.look", late)
    with qtbot.waitSignal(watcher.changed):
        pass
    assert turned
    assert watcher._told == look(other / path.name).stamp


@pytest.mark.parametrize("is_told", [True, False], ids=["by the system", "by the poll"])
def test_what_happens_during_a_look_is_looked_at_again(
    qtbot: QtBot, watcher: Watcher, path: Path, monkeypatch: pytest.MonkeyPatch, *, is_told: bool
) -> None:
    """A save that comes after the file was looked at, and before the watcher hears of it, is not lost."""
    if not is_told:
        monkeypatch.setattr(QFileSystemWatcher, "addPaths", lambda _self, paths: paths)
    watcher._poll.setInterval(10**6)
    begin(qtbot, watcher, path)
    has_looked, go = Event(), Event()

    def slow(where: Path) -> Look:
        seen = look(where)
        has_looked.set()
        go.wait(10)
        return seen

    monkeypatch.setattr("briefing.qt.watcher.look", slow)
    watcher.look_again()
    qtbot.waitUntil(has_looked.is_set)
    assert watcher._system is not None
    if is_told:
        with qtbot.waitSignal(watcher._system.fileChanged):
            in_place(path, "two, longer")
    else:
        in_place(path, "two, longer")
        watcher.look_again()
    with qtbot.waitSignal(watcher.changed):
        go.set()


def test_where_the_system_refuses_the_file_is_looked_at_now_and_then(
    qtbot: QtBot, watcher: Watcher, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the limit of watches reached that is told once, a save is found all the same, and later nothing is left."""
    monkeypatch.setattr(QFileSystemWatcher, "addPaths", lambda _self, paths: paths)
    watcher._poll.setInterval(20)
    with qtbot.waitSignal(watcher.is_polling_changed) as polling:
        watcher.watch(path)
    assert polling.args == [True]
    qtbot.waitUntil(lambda: watcher._has_told)
    for text in ("two", "three"):
        with qtbot.assertNotEmitted(watcher.is_polling_changed), qtbot.waitSignal(watcher.changed):
            replace(path, text)
    with qtbot.waitSignal(watcher.is_polling_changed):
        watcher.stop()
    assert not watcher._poll.isActive()


def test_where_qt_gets_no_watch_at_all_that_is_known(watcher: Watcher, path: Path) -> None:
    """With no descriptor left Qt itself looks at the file now and then; it is not taken for a watch of the system."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    lowest = os.open(os.devnull, os.O_RDONLY)
    os.close(lowest)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, limit[1]))
    try:
        watcher._arm({str(path.parent): (0, 0)})
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limit)
    assert watcher.is_polling


def test_a_slow_disk_does_not_hold_up(
    qtbot: QtBot, watcher: Watcher, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look waits in another thread; one that comes after the watcher has gone elsewhere is not listened to."""
    go, other = Event(), path.with_name("other.toml")
    other.write_text("other", encoding="utf-8")

    def slow(where: Path) -> Look:
        if where == path:
            go.wait(10)
        return look(where)

    monkeypatch.setattr("briefing.qt.watcher.look", slow)
    watcher.watch(path)
    late = watcher._looking
    assert late is not None
    begin(qtbot, watcher, other)
    with qtbot.waitSignal(late.done):
        go.set()
    assert str(path) not in watcher._armed


def test_asked_for_the_same_file_it_goes_on(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    """Watching the same file again is not begun anew; a watcher that is stopped tells nothing."""
    begin(qtbot, watcher, path)
    armed = watcher._armed
    watcher.watch(path)
    assert watcher._armed is armed
    watcher.stop()
    watcher.look_again()
    assert watcher._looking is None
