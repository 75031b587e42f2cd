"""The program starts with what was open when it was ended; what is kept for that may be anything."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.interface import Interface
from briefing.qt.session import View, views_in, words_for
from briefing.qt.settings import Settings
from briefing.qt.store import open_store
from briefing.qt.welcome import welcome
from briefing.qt.window import MainWindow
from briefing.qt.windows import Windows
from tests.qt.test_window import OTHER

pytestmark = pytest.mark.usefixtures("qapp")

Start = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second brief, in a file of its own."""
    path = tmp_path / "other.brief.toml"
    path.write_text(OTHER, encoding="utf-8")
    return path


@pytest.fixture
def programs() -> Iterator[list[Windows]]:
    """Every run of the program in a test; windows that are left are closed after it."""
    runs: list[Windows] = []
    yield runs
    for run in runs:
        for window in run.all:
            window.close()
            window.deleteLater()
    settle()


@pytest.fixture
def start(qtbot: QtBot, settings: Settings, interface: Interface, programs: list[Windows]) -> Start:
    """Starts the program as `briefing [FILE]` does, with the settings of this test."""

    def start_(path: Path | None = None) -> MainWindow:
        windows = Windows(settings, interface)
        programs.append(windows)
        window = windows.start(path)
        with qtbot.waitSignal(window.first_painted):
            window.show()
        qtbot.waitUntil(lambda: window.opened is not None or "problems" in window.__dict__)
        settle()
        return window

    return start_


def settle() -> None:
    """Let the windows do what is to be done by the next turns of the event loop."""
    for _ in range(8):
        QApplication.processEvents()


def test_the_brief_read_last_is_open_again(start: Start, other: Path) -> None:
    """Close the window on a brief, start without a file: it is that brief."""
    start(other).close()
    again = start()
    assert again.opened is not None
    assert again.opened.path == other


def test_tab_place_row_panes_and_evidence_are_as_they_were(start: Start) -> None:
    """Everything that the reader has arranged in the window stands as it was left."""
    window = start()
    window.resize(780, 500)
    window.side.show_claim("delegates")
    window.pages.show_tab(Tab.MINERALS)
    settle()
    page: Any = window.pages.page(Tab.MINERALS)
    record = window.models.minerals.records[2].id
    page.pane.select(record)
    page.splitter.setSizes([200, 150])
    window.room.moveSplitter(window.room.width() - 280, 1)
    settle()
    overview = window.pages.page(Tab.OVERVIEW).document.verticalScrollBar()
    window.pages.show_tab(Tab.OVERVIEW)
    settle()
    overview.setValue(overview.maximum() // 2)
    shown = overview.value()
    window.pages.show_tab(Tab.MINERALS)
    settle()
    panes, side, size = page.splitter.sizes(), window.side.width(), window.size()
    window.close()

    again = start()
    assert again.size() == size
    assert again.pages.tab is Tab.MINERALS
    assert again.side.fact_id == "delegates"
    assert abs(again.side.width() - side) <= 2
    page = again.pages.page(Tab.MINERALS)
    assert page.stand().row == record
    assert page.splitter.sizes() == panes
    again.pages.show_tab(Tab.OVERVIEW)
    settle()
    assert abs(again.pages.page(Tab.OVERVIEW).document.verticalScrollBar().value() - shown) <= 2
    assert shown > 0


def test_the_page_in_front_is_scrolled_when_it_is_first_seen(start: Start) -> None:
    """The reader does not see the top first: the place is there with the first paint."""
    window = start()
    window.resize(780, 500)
    settle()
    bar = window.pages.page(Tab.OVERVIEW).document.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    shown = bar.value()
    window.close()
    seen: list[int] = []
    again = start_unshown(start, seen)
    assert abs(seen[0] - shown) <= 2
    again.close()


def start_unshown(start: Start, seen: list[int]) -> MainWindow:
    """Start, and note how far the page in front is scrolled when the window is painted first."""
    made = Windows.make

    def make(self: Windows, language: str | None = None) -> MainWindow:
        window = made(self, language)
        document = window.pages.page(Tab.OVERVIEW).document
        window.first_painted.connect(lambda: seen.append(document.verticalScrollBar().value()))
        return window

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Windows, "make", make)
        return start()


def test_a_maximised_window_is_maximised_again(start: Start) -> None:
    """The state of the window is restored, not only its size."""
    window = start()
    window.showMaximized()
    settle()
    window.close()
    assert start().isMaximized()


def test_a_file_that_is_named_is_shown_and_no_other(start: Start, other: Path, tmp_path: Path) -> None:
    """`briefing FILE` shows FILE, in the window as it was, at its top."""
    window = start(other)
    window.resize(700, 444)
    window.pages.show_tab(Tab.OUTLOOK)
    window.close()
    third = tmp_path / "third.brief.toml"
    third.write_text(OTHER.replace('"other"', '"third"'), encoding="utf-8")
    again = start(third)
    assert again.opened is not None
    assert again.opened.path == third
    assert again.pages.tab is Tab.OVERVIEW
    assert again.size().toTuple() == (700, 444)


def test_a_file_that_is_gone_gives_way_to_the_bundled_brief(qtbot: QtBot, start: Start, other: Path) -> None:
    """The brief that comes with the program opens, and one line says why."""
    start(other).close()
    other.unlink()
    again = start()
    qtbot.waitUntil(lambda: again.opened is not None)
    assert again.opened is not None
    assert again.opened.is_bundled
    note = again.content.note
    assert note is not None
    assert note.isVisible()
    assert note.line.text() == "other.brief.toml is not there any more. This is the brief that comes with the program."
    assert not again.problems.isVisible()


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_file_that_has_become_bad_is_told_as_ever(
    qtbot: QtBot, start: Start, other: Path, *, is_folder: bool
) -> None:
    """It is the reader's own brief, and there: its problems are listed."""
    start(other).close()
    if is_folder:
        other.unlink()
        other.mkdir()
    else:
        other.write_text("format = 1\nid = ", encoding="utf-8")
    again = start()
    qtbot.waitUntil(again.problems.isVisible)
    assert again.opened is None


def test_it_can_be_turned_off_in_the_menu(start: Start, other: Path, settings: Settings) -> None:
    """Once it is off, the program starts with the bundled brief, and what was kept is forgotten."""
    window = start(other)
    assert window.actions_["restore"].isChecked()
    window.actions_["restore"].trigger()
    assert settings.session == ""
    assert not settings._store.contains("session")
    window.close()
    again = start()
    assert again.opened is not None
    assert again.opened.is_bundled
    assert not again.actions_["restore"].isChecked()


def test_two_windows_come_back_as_two(qtbot: QtBot, start: Start, programs: list[Windows], other: Path) -> None:
    """Quit with two windows: both are there again, the one in front first."""
    window = start()
    second = programs[-1].open(other)
    qtbot.waitUntil(lambda: second.opened is not None)
    window.actions_["quit"].trigger()
    assert programs[-1].all == []
    again = start()
    windows = programs[-1]
    qtbot.waitUntil(lambda: len(windows.all) == 2 and all(one.opened is not None for one in windows.all))
    qtbot.waitUntil(again.isActiveWindow)  # and not the one that came last
    assert {one.opened.is_bundled for one in windows.all if one.opened} == {True, False}


@pytest.mark.parametrize("front", [0, 1, 2])
def test_the_window_in_front_at_the_end_is_in_front_at_the_start(
    qtbot: QtBot, start: Start, programs: list[Windows], other: Path, front: int
) -> None:
    """Whichever of the windows it was, and in whatever order Qt closes them."""
    made = [start()]
    for _ in range(2):
        made.append(programs[-1].open(other))
        qtbot.waitUntil(lambda: made[-1].opened is not None)
    made[front].pages.show_tab(Tab.OUTLOOK)
    made[front].activateWindow()
    qtbot.waitUntil(made[front].isActiveWindow)
    made[front].actions_["quit"].trigger()
    again = start()
    qtbot.waitUntil(lambda: len(programs[-1].all) == 3)
    qtbot.waitUntil(again.isActiveWindow)
    assert again.pages.tab is Tab.OUTLOOK


def test_a_window_closed_before_the_others_does_not_come_back(
    qtbot: QtBot, start: Start, programs: list[Windows], other: Path
) -> None:
    """Only what was open at the end is opened again."""
    window = start()
    second = programs[-1].open(other)
    qtbot.waitUntil(lambda: second.opened is not None)
    second.close()
    settle()
    window.close()
    again = start()
    settle()
    assert programs[-1].all == [again]
    assert again.opened is not None
    assert again.opened.is_bundled


GOOD: dict[str, Any] = {"tab": "minerals", "places": {}, "side": 300}


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("", id="nothing"),
        pytest.param("{", id="cut off"),
        pytest.param("null", id="null"),
        pytest.param("[]", id="no window"),
        pytest.param("[1, 2]", id="numbers"),
        pytest.param("[" * 50_000, id="nested"),
        pytest.param("\x00\x01", id="bytes"),
        pytest.param(json.dumps([GOOD | {"tab": 5}]), id="a tab that is a number"),
        pytest.param(json.dumps([GOOD | {"tab": "nowhere"}]), id="an unknown tab"),
        pytest.param(json.dumps([GOOD | {"side": -500}]), id="a negative width"),
        pytest.param(json.dumps([GOOD | {"side": 10**12}]), id="an enormous width"),
        pytest.param(json.dumps([GOOD | {"side": 10**40}]), id="a width of no size"),
        pytest.param(json.dumps([GOOD | {"side": "wide"}]), id="a width in words"),
        pytest.param(json.dumps([GOOD | {"geometry": "AAAA"}]), id="a geometry that is none"),
        pytest.param(json.dumps([GOOD | {"geometry": "@@@"}]), id="a geometry that is no Base64"),
        pytest.param(json.dumps([GOOD | {"claim": "no-such-claim"}]), id="an unknown claim"),
        pytest.param(json.dumps([GOOD | {"claim": ["delegates"]}]), id="a claim that is a list"),
        pytest.param(json.dumps([GOOD | {"file": "\x00"}]), id="a file of no name"),
        pytest.param(json.dumps([GOOD | {"file": "x" * 9000}]), id="a name too long"),
        pytest.param(
            json.dumps([GOOD | {"places": {"overview": {"key": ["section", "scale", "heading", 0], "below": 10**12}}}]),
            id="scrolled by 10^12",
        ),
        pytest.param(
            json.dumps([GOOD | {"places": {"overview": {"key": ["section", "none", "x", -9], "below": -(10**12)}}}]),
            id="scrolled to nowhere",
        ),
        pytest.param(
            json.dumps([GOOD | {"places": {"minerals": {"row": "none", "split": [-5, 10**12]}, "x": {"row": "y"}}}]),
            id="no such row, negative panes",
        ),
        pytest.param(json.dumps([GOOD | {"places": {"minerals": {"split": [0] * 500}}}]), id="too many panes"),
        pytest.param(json.dumps([GOOD | {"places": ["overview"]}]), id="places in a list"),
        pytest.param("x" * 200_000, id="far too much"),
        pytest.param(5, id="not even a text"),
        pytest.param(["a", "b"], id="a list"),
    ],
)
def test_whatever_is_kept_the_program_starts(qtbot: QtBot, start: Start, settings: Settings, words: object) -> None:
    """Garbage in the settings never keeps a brief from the screen, and the window is one that can be used."""
    settings._store.setValue("session", words)
    window = start()
    qtbot.waitUntil(lambda: window.opened is not None)
    window.side.show_claim("delegates")
    settle()
    assert window.pages.width() >= 100
    assert window.pages.isVisible()
    for tab in Tab:
        window.pages.show_tab(tab)
        settle()
        assert window.pages.page(tab).isVisible()
    window.close()
    assert views_in(settings.session)[0].tab == "outlook"


def test_a_window_far_off_the_screen_comes_back_onto_it(start: Start) -> None:
    """The screen it stood on is not there any more: it stands where it can be seen."""
    window = start()
    window.move(90_000, -70_000)
    settle()
    window.close()
    again = start()
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(again.frameGeometry())
    assert screen.contains(again.frameGeometry().topLeft())


def test_more_windows_than_anyone_opens_are_not_opened(
    start: Start, settings: Settings, programs: list[Windows]
) -> None:
    """Of a thousand windows in the settings a dozen come up."""
    settings._store.setValue("session", words_for([View()] * 1000))
    start()
    assert len(programs[-1].all) == 12


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x00" * 500, id="zeros"),
        pytest.param(b"[General\ntext_scale=150\n", id="a header that does not end"),
        pytest.param(b"<html>\n<body>hello</body>", id="another kind of file"),
        pytest.param(bytes(range(256)) * 3, id="bytes of every value"),
        pytest.param(b"a=1\n" * 400_000, id="far too big"),
    ],
)
def test_settings_that_cannot_be_read_are_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start, data: bytes
) -> None:
    """The file is renamed, settings are as at first and can be written, and one line tells of it."""
    file = _use(tmp_path, monkeypatch)
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    store, aside = open_store()
    assert aside == f"{file}.broken"
    assert Path(aside).read_bytes() == data
    assert not file.exists()
    settings = Settings(store)
    assert settings.scale == 100
    settings.scale = 125
    store.sync()
    assert "text_scale=125" in file.read_text(encoding="utf-8")
    window = start()
    welcome(window, settings, aside)
    note = window.content.note
    assert note is not None
    assert note.line.text() == (
        f"The settings could not be read, so all are as at first; the old file is kept as {aside}."
    )


def test_a_folder_in_the_place_of_settings_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even that is not fatal."""
    file = _use(tmp_path, monkeypatch)
    file.mkdir(parents=True)
    store, aside = open_store()
    assert Path(aside).is_dir()
    Settings(store).scale = 125
    store.sync()
    assert file.is_file()


@pytest.mark.parametrize("data", [None, b"", b"[General]\ntext_scale=150\n"])
def test_good_settings_stay_where_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes | None) -> None:
    """No settings yet, empty ones and good ones are not set aside."""
    file = _use(tmp_path, monkeypatch)
    if data is not None:
        file.parent.mkdir(parents=True)
        file.write_bytes(data)
    store, aside = open_store()
    assert aside == ""
    assert Settings(store).scale == (150 if data else 100)
    assert file.exists() is (data is not None)


def test_settings_that_cannot_be_written_are_not_fatal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is set holds until the program ends, and nothing breaks."""
    file = _use(tmp_path, monkeypatch)
    file.parent.parent.mkdir(parents=True)
    file.parent.write_text("a file where the folder should be", encoding="utf-8")
    store, aside = open_store()
    settings = Settings(store)
    settings.scale = 125
    settings.add_recent(tmp_path / "x.toml")
    settings.session = words_for([View(tab="outlook")])
    store.sync()
    assert (aside, settings.scale) == ("", 125)
    assert file.parent.is_file()


def _use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have `QSettings()` keep its file in a folder of this test; gives its path."""
    folder = tmp_path / "config"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    app = QApplication.instance()
    assert app is not None
    monkeypatch.setattr(app, "_undo", None, raising=False)
    app.setOrganizationName("Briefing")
    app.setApplicationName(f"briefing-{os.getpid()}-{tmp_path.name}")
    return Path(QSettings().fileName())


def test_two_instances_lose_nothing_that_matters(tmp_path: Path) -> None:
    """Both add to the recent briefs and to the queries, and set different things: all of it is kept."""
    path = str(tmp_path / "shared.ini")
    stores = [QSettings(path, QSettings.Format.IniFormat) for _ in range(2)]
    one, other = map(Settings, stores)
    one.add_recent(tmp_path / "first.toml")
    stores[0].sync()
    other.add_recent(tmp_path / "second.toml")
    stores[1].sync()
    one.add_query("copper")
    stores[0].sync()
    other.add_query("gold")
    other.scale = 150
    stores[1].sync()
    one.auto_reload = False
    stores[0].sync()
    found = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert [Path(name).name for name in found.recent] == ["second.toml", "first.toml"]
    assert found.queries == ["gold", "copper"]
    assert (found.scale, found.auto_reload) == (150, False)
