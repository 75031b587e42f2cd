"""A window a brief: each has its own tab, place and search; settings are shared; the last one ends the program."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing import resources
from briefing.model.brief import Tab
from briefing.qt.interface import Interface
from briefing.qt.panes.note import Note
from briefing.qt.settings import Settings
from briefing.qt.tabs.participants import ParticipantsTab
from briefing.qt.welcome import welcome
from briefing.qt.window import MainWindow
from briefing.qt.windows import Windows
from tests.qt.conftest import FakeAlerts
from tests.qt.test_interface import Bracketed
from tests.qt.test_window import OTHER

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def settle() -> None:
    """Let the windows do what is to be done by the next turns of the event loop."""
    for _ in range(8):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second brief, in a file of its own."""
    path = tmp_path / "other.brief.toml"
    path.write_text(OTHER, encoding="utf-8")
    return path


@pytest.fixture
def windows(settings: Settings, interface: Interface) -> Iterator[Windows]:
    """The windows of a program."""
    made = Windows(settings, interface)
    yield made
    for window in made.all:
        window.close()
        window.deleteLater()
    settle()


@pytest.fixture
def first(qtbot: QtBot, windows: Windows) -> MainWindow:
    """The first window, on the bundled brief."""
    window = windows.start(None)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    loaded(qtbot, window)
    return window


def loaded(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window shows a brief."""
    qtbot.waitUntil(lambda: window.opened is not None)
    settle()


def watched(window: MainWindow) -> Path | None:
    """The file that is read again by itself."""
    return window.live.watcher.path


def note_of(window: MainWindow) -> Note | None:
    """The strip that tells something once, where there was need of it."""
    return window.content.note


def second(qtbot: QtBot, windows: Windows, path: Path) -> MainWindow:
    """Another window, on the brief at `path`."""
    window = windows.open(path)
    with qtbot.waitSignal(window.first_painted):
        pass
    loaded(qtbot, window)
    return window


def test_ctrl_n_shows_the_brief_once_more(qtbot: QtBot, windows: Windows, first: MainWindow) -> None:
    """Two windows on one brief, each with its own tab, place and search."""
    qtbot.keyClick(first, Qt.Key.Key_N, CONTROL)
    assert len(windows.all) == 2
    one = next(window for window in windows.all if window is not first)
    loaded(qtbot, one)
    assert one.isVisible()
    assert one.windowTitle() == first.windowTitle()
    one.pages.show_tab(Tab.OUTLOOK)
    one.search.search("copper")
    qtbot.waitUntil(lambda: one.finder.total > 0)
    assert first.pages.tab is Tab.OVERVIEW
    assert first.search.field.text() == ""
    assert first.finder.total == 0


def test_another_brief_opens_in_a_window_of_its_own(
    qtbot: QtBot, windows: Windows, first: MainWindow, alerts: FakeAlerts, other: Path
) -> None:
    """Ctrl+Shift+O asks for a file, and opens it beside what is open."""
    first.__dict__["alerts"] = alerts
    alerts.brief = str(other)
    qtbot.keyClick(first, Qt.Key.Key_O, CONTROL | SHIFT)
    one = next(window for window in windows.all if window is not first)
    loaded(qtbot, one)
    assert one.windowTitle() == "Another brief – Briefing"
    assert first.windowTitle().startswith("Pak–China")


def test_no_file_chosen_opens_no_window(qtbot: QtBot, windows: Windows, first: MainWindow, alerts: FakeAlerts) -> None:
    """Who closes the dialog has as many windows as before."""
    first.__dict__["alerts"] = alerts
    qtbot.keyClick(first, Qt.Key.Key_O, CONTROL | SHIFT)
    assert windows.all == [first]


def test_ctrl_w_closes_one_window_and_ctrl_q_all(
    qtbot: QtBot, windows: Windows, first: MainWindow, other: Path
) -> None:
    """The other window stays as it is, and goes on to work."""
    one = second(qtbot, windows, other)
    qtbot.keyClick(one, Qt.Key.Key_W, CONTROL)
    settle()
    assert windows.all == [first]
    assert first.isVisible()
    first.actions_["larger"].trigger()
    second(qtbot, windows, other)
    qtbot.keyClick(first, Qt.Key.Key_Q, CONTROL)
    assert windows.all == []
    assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == []


def test_a_closed_window_is_gone_whatever_it_was_at(
    qtbot: QtBot, windows: Windows, first: MainWindow, other: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """With a palette, a sheet, the checks and a search open it closes; what it had asked for troubles nobody."""
    closed = []
    for _ in range(3):
        one = second(qtbot, windows, other)
        closed.append(one)
        one.actions_["palette"].trigger()
        one.actions_["shortcuts"].trigger()
        one.actions_["checks"].trigger()
        one.search.search("lead")
        one.opener.reload()
        one.close()
        settle()
        first.settings.scale = 125 if first.settings.scale == 100 else 100
        first.settings.add_recent(other)
        settle()
    assert windows.all == [first]
    assert caplog.text == ""
    assert [window for window in closed if isValid(window)] == []


def test_settings_are_shared_at_once(qtbot: QtBot, windows: Windows, first: MainWindow, other: Path) -> None:
    """Text size, recent briefs, and what is on or off: set in one window, it is so in the other."""
    one = second(qtbot, windows, other)
    size = one.pages.font().pointSizeF()
    qtbot.keyClick(first, Qt.Key.Key_Plus, CONTROL)
    assert one.pages.font().pointSizeF() > size
    assert one.pages.font().pointSizeF() == first.pages.font().pointSizeF()
    assert first._recent.actions()[0].text() == "other.brief.toml"
    for name in ("auto_reload", "restore"):
        first.actions_[name].trigger()
        assert not one.actions_[name].isChecked()
    assert watched(one) is None
    one.actions_["auto_reload"].trigger()
    assert first.actions_["auto_reload"].isChecked()
    assert watched(one) == other
    one._recent.actions()[-1].trigger()
    assert first._recent.actions() == []


# ── What another start of the program asks for ───────────────────────────────────────────────────────────────────────


def test_a_file_comes_up_in_a_new_window_at_the_tab_with_the_query(
    qtbot: QtBot, windows: Windows, first: MainWindow, other: Path
) -> None:
    """As `briefing other.brief.toml --tab minerals --find lead` would have shown it."""
    windows.meet(str(other), Tab.MINERALS, "lead", "")
    (one,) = (window for window in windows.all if window is not first)
    loaded(qtbot, one)
    assert one.pages.tab is Tab.MINERALS
    qtbot.waitUntil(lambda: one.finder.total == 1)
    assert first.search.field.text() == ""


def test_a_file_that_is_shown_already_is_brought_to_the_front(
    qtbot: QtBot, windows: Windows, first: MainWindow, other: Path
) -> None:
    """No second window for it; the one that shows it, be it minimised, comes up."""
    one = second(qtbot, windows, other)
    one.setWindowState(Qt.WindowState.WindowMinimized)
    first.activateWindow()
    windows.meet(str(other), None, "", "")
    assert len(windows.all) == 2
    assert one.windowState() == Qt.WindowState.WindowNoState
    qtbot.waitUntil(one.isActiveWindow)


def test_no_file_brings_the_window_to_the_front(windows: Windows, first: MainWindow) -> None:
    """A second `briefing` shows what is there, and goes to the tab that it names."""
    windows.meet("", Tab.OUTLOOK, "", "zh")
    settle()
    assert windows.all == [first]
    assert first.pages.tab is Tab.OUTLOOK
    assert first.models.language == "zh"


# ── Told once ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_newcomer_is_told_one_line_once(qtbot: QtBot, first: MainWindow, settings: Settings) -> None:
    """The note names the keys that matter, is put away by its button, and never comes again."""
    assert note_of(first) is None
    welcome(first, settings, "")
    note = note_of(first)
    assert note is not None
    assert note.isVisible()
    for key in ("Ctrl+F", "Ctrl+K", "F1"):
        assert key in note.line.text()
    assert "\n" not in note.line.text()
    qtbot.mouseClick(note.close_, Qt.MouseButton.LeftButton)
    assert not note.isVisible()
    assert settings.is_greeted
    welcome(first, settings, "")
    assert not note.isVisible()


def test_the_note_goes_by_the_keyboard_too(qtbot: QtBot, first: MainWindow, settings: Settings) -> None:
    """F6 leads to it, Esc puts it away, and the keyboard is back in the brief."""
    welcome(first, settings, "")
    note = note_of(first)
    assert note is not None
    for _ in range(5):
        qtbot.keyClick(first, Qt.Key.Key_F6)
        if note.has_keyboard:
            break
    assert note.has_keyboard
    qtbot.keyClick(note.close_, Qt.Key.Key_Escape)
    assert not note.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert first.pages.isAncestorOf(focus)


def test_the_note_speaks_the_language_of_the_window(first: MainWindow, settings: Settings) -> None:
    """Switched while it is shown, it is said anew."""
    welcome(first, settings, "")
    note = note_of(first)
    assert note is not None
    translator = Bracketed()
    QCoreApplication.installTranslator(translator)
    settle()
    said = note.line.text()
    QCoreApplication.removeTranslator(translator)
    assert said.startswith("⟦Press a claim")


def test_a_window_that_is_closed_at_once_begins_nothing(qtbot: QtBot, settings: Settings, interface: Interface) -> None:
    """Closed as soon as it is seen, it neither indexes nor watches a file: that would outlive it."""
    window = MainWindow(settings, interface)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.opener.opened):
        window.opener.open(resources.bundled_brief())
    window.first_painted.connect(window.close)  # what follows the first paint comes with the next turn
    with qtbot.waitSignal(window.first_painted):
        window.show()
    settle()
    assert not window.isVisible()
    assert not window.finder.indexes._making
    assert "live" not in window.__dict__


def test_a_long_note_is_read_whole(window: MainWindow) -> None:
    """In a narrow window a note takes as many lines as it needs: it is not cut."""
    window.resize(720, 480)
    window.content.tell(lambda: "a note that is longer than one line " * 12)
    note = window.content.note
    assert note is not None
    settle()
    line = note.line
    assert line.height() >= line.heightForWidth(line.width()) > 2 * line.fontMetrics().height()


def test_results_stand_right_below_their_title(qtbot: QtBot, window: MainWindow) -> None:
    """Nothing empty stands between the title of the results and the first hit."""
    window.search.search("copper")
    qtbot.waitUntil(lambda: window.finder.results is not None)
    pane = window.side.results
    assert pane is not None
    assert not pane.empty.isVisible()
    assert pane.list.isVisible()


def test_that_a_window_has_closed_is_told_where_others_are_left(
    qtbot: QtBot, windows: Windows, first: MainWindow, other: Path
) -> None:
    """What is left of it is looked for then, and its icons are let go; with the last one the program ends."""
    closed = second(qtbot, windows, other)
    picture = QPixmapCache.insert(QPixmap(16, 16))
    with qtbot.waitSignal(windows.one_closed):
        closed.close()
    assert not picture.isValid()
    told: list[object] = []
    windows.one_closed.connect(lambda: told.append(first))
    first.close()
    settle()
    assert told == []


def test_a_page_that_is_not_in_front_is_renewed_in_a_turn_of_its_own(
    qtbot: QtBot, first: MainWindow, other: Path
) -> None:
    """Four documents and two tables at once would hold the window up; who goes to one sees the new brief there."""
    pages = [first.pages.page(tab) for tab in Tab]
    stale: list[int] = []
    first.opener.opened.connect(lambda: stale.append(sum(page.is_stale for page in pages)))
    with qtbot.waitSignal(first.opener.opened):
        first.opener.open(other)
    assert stale == [3]
    first.pages._rest.come.connect(lambda: stale.append(sum(page.is_stale for page in pages)))
    qtbot.waitUntil(lambda: stale[-1] == 0)
    assert {before - now for before, now in pairwise(stale)} <= {0, 1}  # screen readers may have one before them


def test_charts_are_drawn_before_the_rest_of_their_page(qtbot: QtBot, first: MainWindow, other: Path) -> None:
    """Together they would take as long again."""
    page, told = first.pages.page(Tab.PARTICIPANTS), []
    assert isinstance(page, ParticipantsTab)
    page.speakers.model.modelReset.connect(lambda: told.append("drawn"))
    first.pages._rest.come.connect(lambda: told.append("stale" if page.is_stale else "fresh"))
    for path in (other, resources.bundled_brief()):  # the second time as well
        with qtbot.waitSignal(first.opener.opened):
            first.opener.open(path)
        told.clear()
        qtbot.waitUntil(lambda: "fresh" in told)
        assert told[told.index("drawn") :][:3] == ["drawn", "stale", "fresh"]


def test_charts_of_the_page_in_front_are_there_at_once(qtbot: QtBot, first: MainWindow, other: Path) -> None:
    """They are never those of another brief than the table beside them."""
    first.pages.show_tab(Tab.PARTICIPANTS)
    page = first.pages.page(Tab.PARTICIPANTS)
    assert isinstance(page, ParticipantsTab)
    shown: list[list[str]] = []
    first.opener.opened.connect(lambda: shown.append([bar.id for bar in page.speakers.model.records]))
    for path in (other, resources.bundled_brief()):
        with qtbot.waitSignal(first.opener.opened):
            first.opener.open(path)
        brief = first.models.brief
        assert brief is not None
        assert shown[-1] == [speaker or "" for speaker in brief.claims_by_speaker]
