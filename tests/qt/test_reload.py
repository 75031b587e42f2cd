"""Saving the file renews the window by itself: the reader stays where they are, and a broken file changes nothing."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.model.brief import Tab
from briefing.model.load import read_bytes
from briefing.qt.interface import Interface
from briefing.qt.panes.banner import Banner
from briefing.qt.settings import Settings
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.tasks import Task
from briefing.qt.theme import contrast, theme_of
from briefing.qt.window import MainWindow
from tests.qt.answers import write_all

if TYPE_CHECKING:
    from tests.qt.conftest import FakeAlerts

Open = Callable[[Path], MainWindow]

BOTTOM_LINE = "bottom_line.en = '''\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The bundled brief in a file of the author's own."""
    folder = tmp_path / "briefs"
    folder.mkdir()
    path = folder / "mine.brief.toml"
    shutil.copy(resources.bundled_brief(), path)
    return path


@pytest.fixture
def author(qtbot: QtBot, opened: Open, path: Path) -> Iterator[MainWindow]:
    """A window on that file, which is watched, with all its pages made."""
    window = opened(path)
    for tab in Tab:
        window.pages.page(tab)
    wait_for_rest(qtbot, window)
    yield window
    window.close()
    qtbot.waitUntil(lambda: not Task._running)


def wait_for_rest(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window waits for the file, and has nothing to do by itself."""

    def is_at_rest() -> bool:
        watcher = window.live.watcher
        is_waiting = watcher._looking is None and not watcher._quiet.isActive() and watcher._has_told
        return is_waiting and not window.opener.is_busy and not window.live._patience.isActive()

    qtbot.waitUntil(is_at_rest)


def save(path: Path, text: str) -> None:
    """Save as most editors do."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def changed(path: Path, old: str, new: str, count: int = 1) -> str:
    """What the file says, with other words in it."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    return text.replace(old, new, count)


def with_news(path: Path, news: str = "There is news. ") -> str:
    """What the file says, with news in the bottom line."""
    return changed(path, BOTTOM_LINE, BOTTOM_LINE + news)


def broken(path: Path) -> str:
    """What the file says, with two problems."""
    return changed(path, 'kind = "figure"', 'kind = "figur"', 2)


def shown(window: MainWindow) -> str:
    """What the first tab says."""
    return window.pages.page(Tab.OVERVIEW).document.toPlainText()


def banner_of(qtbot: QtBot, window: MainWindow) -> Banner:
    """The banner, once it is seen."""
    qtbot.waitUntil(lambda: window.content.banner is not None and window.content.banner.isVisible())
    banner = window.content.banner
    assert banner is not None
    return banner


def test_a_save_is_shown_and_said(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """What is saved is shown without a key being pressed, the status bar says so, and F5 goes on working."""
    with qtbot.waitSignal(author.opener.opened):
        save(path, with_news(path))
    assert "There is news." in shown(author)
    assert author.statusBar().currentMessage() == "Saved, and read again: mine.brief.toml"
    with qtbot.waitSignal(author.opener.opened):
        qtbot.keyClick(author, Qt.Key.Key_F5)
    assert author.opened is not None
    assert not author.opened.is_by_itself


def test_the_reader_stays_where_they_are(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """Tab, scroll to the pixel, selected words, search, chosen hit, evidence, keyboard and text size all stay."""
    author._text_size.step(1)
    with qtbot.waitSignal(author.finder.results_changed):
        author.search.search("mining")
    author.side.show_claim("delegates")
    author.finder.select(3)
    document = author.pages.page(Tab.OVERVIEW).document
    author.pages.show_tab(Tab.OVERVIEW)
    write_all(author)
    cursor = document.document().find("cooperation", 200)
    document.setTextCursor(cursor)
    bar = document.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    assert author.side.results is not None
    author.side.results.list.setFocus()
    before = (cursor.selectedText(), cursor.selectionStart(), bar.value(), author.settings.scale)
    with qtbot.waitSignal(author.opener.opened):
        save(path, path.read_text(encoding="utf-8") + "\n# a remark\n")
    qtbot.waitUntil(lambda: author.finder.current == 3)
    now = document.textCursor()
    assert (now.selectedText(), now.selectionStart(), bar.value(), author.settings.scale) == before
    assert author.pages.tab is Tab.OVERVIEW
    assert author.search.field.text() == "mining"
    assert author.side.fact_id == "delegates"
    assert author.side.results.list.currentIndex().row() == 3
    assert QApplication.focusWidget() is author.side.results.list


def test_selected_words_that_are_gone_are_not_selected(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """A selection never slips to other words."""
    document = author.pages.page(Tab.OVERVIEW).document
    document.setTextCursor(document.document().find("Mining and minerals are moving"))
    assert document.has_selection()
    with qtbot.waitSignal(author.opener.opened):
        save(path, with_news(path))
    assert not document.has_selection()


def test_the_evidence_keeps_its_place(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """What is scrolled to in the evidence stays in view."""
    author.resize(900, 330)
    author.side.show_claim("delegates")
    assert author.side.evidence is not None
    bar = author.side.evidence.document.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    QApplication.processEvents()
    bar.setValue(15)
    with qtbot.waitSignal(author.opener.opened):
        save(path, with_news(path))
    assert bar.value() == 15


def test_a_claim_that_is_gone_closes_its_evidence(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """The evidence of a claim the file no longer has closes; that of one with other words says the new ones."""
    author.side.show_claim("delegates")
    text = changed(path, "850", "860", 100)
    with qtbot.waitSignal(author.opener.opened):
        save(path, text)
    assert author.side.evidence is not None
    assert "860" in author.side.evidence.document.toPlainText()
    with qtbot.waitSignal(author.opener.opened):
        save(path, changed(path, "delegates", "attendants", 1000))
    assert author.side.fact_id == ""
    assert not author.side.isVisible()


def test_a_table_stays_as_the_reader_has_it(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """Filter, sorting, selected rows, widths and scroll of a table stay."""
    author.pages.show_tab(Tab.PARTICIPANTS)
    author.resize(700, 420)
    pane = cast("RecordsPage", author.pages.page(Tab.PARTICIPANTS)).pane
    qtbot.waitUntil(lambda: not pane.fitting.is_under_way and pane.bar.maximum() > 10)
    pane.table.setColumnWidth(1, 133)
    pane.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    pane.table.selectRow(1)
    pane.table.selectionModel().select(
        pane.table.model().index(3, 0),
        pane.table.selectionModel().SelectionFlag.Select | pane.table.selectionModel().SelectionFlag.Rows,
    )
    qtbot.waitUntil(lambda: not pane.fitting.is_under_way)
    pane.bar.setValue(9)
    with qtbot.waitSignal(author.opener.opened):
        save(path, with_news(path))
    qtbot.waitUntil(lambda: not pane.fitting.is_under_way and pane._scroll_to is None)
    assert sorted(index.row() for index in pane.table.selectionModel().selectedRows()) == [1, 3]
    assert (pane.table.columnWidth(1), pane.bar.value()) == (133, 9)
    assert pane.table.horizontalHeader().sortIndicatorSection() == 0


def test_what_is_typed_into_a_filter_is_not_disturbed(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """The keyboard stays in a table's filter, and the filter as it is."""
    author.pages.show_tab(Tab.MINERALS)
    pane = cast("RecordsPage", author.pages.page(Tab.MINERALS)).pane
    pane.filter.setFocus()
    pane.filter.setText("gold")
    with qtbot.waitSignal(author.opener.opened):
        save(path, with_news(path))
    assert pane.filter.hasFocus()
    assert pane.filter.text() == "gold"


def test_a_broken_file_leaves_the_last_good_brief(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """The banner names the first problem with its line, and how many more; it goes by itself when the file is good."""
    before = shown(author)
    text = path.read_text(encoding="utf-8")
    save(path, broken(path))
    banner = banner_of(qtbot, author)
    line = next(number for number, words in enumerate(text.splitlines(), 1) if words.startswith('kind = "figure"'))
    assert banner.line.text().startswith(f"Line {line}, column 8: 'figur': ")
    assert banner.line.text().endswith(" – shown is the last good version")
    assert banner.more.text() == "and 1 more"
    assert shown(author) == before
    assert banner.height() < author.height() // 10
    assert author.statusBar().currentMessage() == ""
    assert author.actions_["export"].isEnabled()
    with qtbot.waitSignal(author.opener.opened):
        save(path, text)
    assert not banner.isVisible()


def test_all_problems_are_a_press_away(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """The button lists them all; Esc leads back to brief and banner; mended, the file comes to the front by itself."""
    text = path.read_text(encoding="utf-8")
    save(path, broken(path))
    banner = banner_of(qtbot, author)
    banner.button.click()
    assert author.problems.isVisible()
    assert author.problems.list.count() == 2
    author.actions_["back_out"].trigger()
    assert banner.isVisible()
    qtbot.keyClick(author, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(author.problems.isVisible)
    save(path, changed(path, 'kind = "figur"', 'kind = "figure"'))
    qtbot.waitUntil(lambda: author.problems.list.count() == 1)
    with qtbot.waitSignal(author.opener.opened):
        save(path, text)
    assert author.pages.isVisible()
    assert not banner.isVisible()


def test_f5_on_a_broken_file_lists_its_problems(
    qtbot: QtBot, author: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F5 shows them at once; behind the page stands the brief with the banner."""
    author.live.watcher.stop()
    monkeypatch.setattr(author.live.watcher, "watch", lambda _path: None)
    save(path, broken(path))
    with qtbot.waitSignal(author.opener.failed):
        qtbot.keyClick(author, Qt.Key.Key_F5)
    assert author.problems.isVisible()
    author.actions_["back_out"].trigger()
    assert banner_of(qtbot, author).more.text() == "and 1 more"


def test_a_file_opened_while_broken_opens_when_it_is_mended(qtbot: QtBot, empty_window: MainWindow, path: Path) -> None:
    """The error page gives way to the brief, without a key; until then it lists what is wrong now."""
    text = path.read_text(encoding="utf-8")
    path.write_text("format = ", encoding="utf-8")
    with qtbot.waitSignal(empty_window.opener.failed):
        empty_window.opener.open(path)
    wait_for_rest(qtbot, empty_window)
    save(path, text.replace('kind = "figure"', 'kind = "figur"', 3))
    qtbot.waitUntil(lambda: empty_window.problems.list.count() == 3)
    with qtbot.waitSignal(empty_window.opener.opened):
        save(path, text)
    assert empty_window.pages.isVisible()
    assert empty_window.content.banner is None


def test_the_list_of_problems_is_not_disturbed_by_the_same(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """A broken file saved with the same problems leaves the reader in the list where they are."""
    save(path, broken(path))
    banner_of(qtbot, author).button.click()
    author.problems.list.setCurrentRow(1)
    author.problems.list.setFocus()
    with qtbot.waitSignal(author.live._patience.timeout):
        save(path, path.read_text(encoding="utf-8") + "\n")
    assert author.problems.list.currentRow() == 1
    assert author.problems.list.hasFocus()


def test_a_file_that_is_not_there_opens_when_it_comes(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """A name that leads to nothing yet is waited for; back from its page, the brief before is followed again."""
    missing = tmp_path / "later.brief.toml"
    with qtbot.waitSignal(window.opener.failed):
        window.opener.open(missing)
    wait_for_rest(qtbot, window)
    assert window.live.watcher.path == missing
    with qtbot.waitSignal(window.opener.opened):
        shutil.copy(resources.bundled_brief(), missing)
    assert window.opened is not None
    assert window.opened.path == missing
    with qtbot.waitSignal(window.opener.failed):
        window.opener.open(tmp_path / "never")
    window.problems.back.click()
    assert window.live.watcher.path == missing


def test_a_file_in_pieces_shows_no_errors(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """A file that is broken for a moment only is never said to be: no banner, and the good version in the end."""
    text = with_news(path)
    patience = author.live._patience
    patience.setInterval(20_000)  # a moment, however slow the machine is
    with qtbot.waitSignal(author.opener.spoiled):
        path.write_text(text[: len(text) // 2], encoding="utf-8")
    assert patience.isActive()
    with qtbot.waitSignal(author.opener.opened):
        path.write_text(text, encoding="utf-8")
    wait_for_rest(qtbot, author)
    assert (patience.isActive(), author.content.banner) == (False, None)


def test_a_file_may_go_become_a_folder_or_garbage_and_come_back(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """Each is told in the banner, in words of its own, and all is well once the file is good again."""
    text, before = path.read_text(encoding="utf-8"), shown(author)
    spoils: list[tuple[Callable[[], None], str]] = [
        (path.unlink, "no such file"),
        (path.mkdir, "is a directory"),
        (partial(become_garbage, path), "is not UTF-8"),
    ]
    for spoil, words in spoils:
        spoil()
        wait_for_rest(qtbot, author)
        qtbot.waitUntil(partial(_says, author, words))
        assert shown(author) == before
    with qtbot.waitSignal(author.opener.opened):
        save(path, text)
    assert author.content.banner is not None
    assert not author.content.banner.isVisible()
    shutil.rmtree(path.parent)
    assert "no such file" in banner_of(qtbot, author).line.text()
    path.parent.mkdir()
    with qtbot.waitSignal(author.opener.opened):
        save(path, with_words(text))
    assert "There is news." in shown(author)


def become_garbage(path: Path) -> None:
    """Put bytes that are no text in the place of the folder."""
    path.rmdir()
    path.write_bytes(b"\xff\xfe\x00<b>")


def _says(window: MainWindow, words: str) -> bool:
    banner = window.content.banner
    return banner is not None and banner.isVisible() and words in banner.line.text()


def test_the_folder_the_program_was_started_in_may_be_made_again(
    qtbot: QtBot, opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name without a folder is that of one file for good, though the folder is removed meanwhile."""
    text = path.read_text(encoding="utf-8")
    monkeypatch.chdir(path.parent)
    window = opened(Path(path.name))
    wait_for_rest(qtbot, window)
    shutil.rmtree(path.parent)
    banner_of(qtbot, window)
    path.parent.mkdir()
    with qtbot.waitSignal(window.opener.opened):
        save(path, with_words(text))
    assert "There is news." in shown(window)
    with qtbot.waitSignal(window.opener.failed):
        window.opener.open(Path("not there"))  # the folder the program is in is gone for it
    wait_for_rest(qtbot, window)


def with_words(text: str) -> str:
    """`text` with news in the bottom line."""
    return text.replace(BOTTOM_LINE, BOTTOM_LINE + "There is news. ")


def test_a_touched_file_renews_nothing(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """A file with another time and the same bytes is read, and nothing follows."""
    data = path.read_bytes()
    for touch in (path.touch, lambda: path.write_bytes(data), lambda: save(path, data.decode())):
        with qtbot.assertNotEmitted(author.opener.opened), qtbot.waitSignal(author.opener.settled):
            touch()
        wait_for_rest(qtbot, author)


def test_a_save_that_is_undone_takes_the_banner_away(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """Back at the very bytes that are shown, the file is good again."""
    data = path.read_bytes()
    save(path, broken(path))
    banner = banner_of(qtbot, author)
    path.write_bytes(data)
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_a_long_file_that_is_saved_all_the_time_is_shown(
    qtbot: QtBot, author: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save while the file is read does not throw the reading away: that is shown, and then the new one."""
    go = Event()
    reads: list[bytes] = []

    def slow(where: Path) -> bytes:
        data = read_bytes(where)
        reads.append(data)
        go.wait(10)
        return data

    monkeypatch.setattr("briefing.qt.opener.read_bytes", slow)
    seen: list[str] = []
    author.opener.opened.connect(lambda _: seen.append(shown(author)))
    save(path, with_news(path, "First news. "))
    qtbot.waitUntil(lambda: len(reads) == 1)
    for number in range(3):
        with qtbot.waitSignal(author.live.watcher.changed):
            save(path, with_news(path, f"Number {number}. "))
    go.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert "First news." in seen[0]
    assert "Number" not in seen[0]
    assert "Number 2." in seen[1]
    wait_for_rest(qtbot, author)
    assert len(reads) == 2


def test_f5_while_it_is_read_by_itself_is_the_readers(
    qtbot: QtBot, author: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader who asks gets an answer: the page of problems, not only the banner."""
    go = Event()

    def slow(where: Path) -> bytes:
        go.wait(10)
        return read_bytes(where)

    monkeypatch.setattr("briefing.qt.opener.read_bytes", slow)
    save(path, broken(path))
    qtbot.waitUntil(lambda: author.opener.is_busy)
    author.actions_["reload"].trigger()
    with qtbot.waitSignal(author.opener.failed):
        go.set()
    assert author.problems.isVisible()


def test_an_export_and_a_preview_go_on(
    qtbot: QtBot, author: MainWindow, alerts: "FakeAlerts", path: Path, tmp_path: Path
) -> None:
    """A save while a PDF is written disturbs neither; an open preview stays as it is."""
    author.actions_["preview"].trigger()
    assert author.exporter.previewer is not None
    with qtbot.waitSignal(author.exporter.previewer.opened, timeout=60_000) as came:
        pass
    preview = came.args[0]
    alerts.pdf = str(tmp_path / "out.pdf")
    with qtbot.waitSignal(author.exporter.finished, timeout=60_000):
        author.actions_["export"].trigger()
        save(path, with_news(path))
        with qtbot.waitSignal(author.opener.opened):
            pass
        assert author.actions_["export"].isEnabled() is not author.exporter.is_running
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert preview.isVisible()
    preview.close()


def test_the_reader_may_turn_it_off(qtbot: QtBot, author: MainWindow, path: Path, settings: Settings) -> None:
    """Turned off, a save is not followed, the banner goes, and that is remembered; turned on, it catches up."""
    good = path.read_text(encoding="utf-8")
    save(path, broken(path))
    banner = banner_of(qtbot, author)
    action = author.actions_["auto_reload"]
    action.trigger()
    assert not action.isChecked()
    assert Settings(settings._store).auto_reload is False
    assert not banner.isVisible()
    assert not author.live.watcher._armed
    with qtbot.waitSignal(author.opener.opened):
        path.write_text(good, encoding="utf-8")
        author.actions_["reload"].trigger()
    save(path, with_news(path))
    with qtbot.waitSignal(author.opener.opened):
        action.trigger()
    assert settings.auto_reload
    assert "There is news." in shown(author)


def test_what_was_turned_off_stays_off(qtbot: QtBot, settings: Settings, interface: Interface) -> None:
    """A new window does as the last one was told."""
    settings.auto_reload = False
    window = MainWindow(settings, interface)
    qtbot.addWidget(window)
    assert not window.actions_["auto_reload"].isChecked()


def test_nothing_is_watched_before_the_first_paint(
    qtbot: QtBot, settings: Settings, interface: Interface, path: Path
) -> None:
    """Launching does not pay for it."""
    window = MainWindow(settings, interface)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.opener.opened):
        window.opener.open(path)
    assert "live" not in window.__dict__
    window.show()
    qtbot.waitUntil(lambda: "live" in window.__dict__)
    assert window.live.watcher.path == path
    window.close()
    assert window.live.watcher.path is None


def test_a_file_may_be_another_brief(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """A save that changes the brief's id and title is shown from its top, under its own name."""
    author.pages.page(Tab.OVERVIEW).document.verticalScrollBar().setValue(200)
    text = changed(path, 'id = "pak-china-mineral-forum"', 'id = "another"')
    with qtbot.waitSignal(author.opener.opened):
        save(path, text.replace("title.en = ", "title.en = 'Another' #", 1))
    assert author.windowTitle() == "Another – Briefing"
    assert author.pages.page(Tab.OVERVIEW).document.verticalScrollBar().value() == 0


def test_saves_do_not_crowd_the_recent_briefs(
    qtbot: QtBot, author: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading again by itself writes no settings."""
    monkeypatch.setattr(Settings, "add_recent", lambda *_: pytest.fail("written"))
    with qtbot.waitSignal(author.opener.opened):
        save(path, with_news(path))


def test_the_banner_shows_what_a_file_holds_as_text(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """Markup in a message stays letters, and a message of many lines is one."""
    save(path, changed(path, 'kind = "figure"', 'kind = "<img src=x><b>bold</b>\\n"'))
    banner = banner_of(qtbot, author)
    assert "<b>bold</b>" in banner.line.text()
    assert "\n" not in banner.line.text()
    assert banner.line.textFormat() is Qt.TextFormat.PlainText
    assert "<b>bold" not in banner.line.toolTip()
    assert "&lt;b&gt;bold" in banner.line.toolTip()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in banner.findChildren(QLabel))


def test_the_banner_is_reached_and_left_by_keys(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """F6 leads to it and its buttons follow each other; Esc puts it away and gives the keyboard back, and no more."""
    author.side.show_claim("delegates")
    save(path, broken(path))
    banner = banner_of(qtbot, author)
    for _ in range(4):
        if banner.has_keyboard:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert banner.button.hasFocus()
    qtbot.keyClick(banner.button, Qt.Key.Key_Tab)
    assert banner.close_.hasFocus()
    qtbot.keyClick(banner.close_, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not banner.isVisible()
    assert author.side.fact_id == "delegates"
    assert author.pages.page(author.pages.tab).document.hasFocus()


def test_a_banner_put_away_comes_back_with_other_problems(qtbot: QtBot, author: MainWindow, path: Path) -> None:
    """Put away it stays away until the file is saved again, still broken."""
    save(path, broken(path))
    banner = banner_of(qtbot, author)
    banner.close_.click()
    assert not banner.isVisible()
    save(path, changed(path, "format = 1", "format = 3"))
    assert banner_of(qtbot, author).more.text() == "and 2 more"


def test_the_banner_is_told_to_a_screen_reader(
    qtbot: QtBot, author: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read aloud when it comes, with the number of problems, and not again for the same."""
    said: list[str] = []
    monkeypatch.setattr("briefing.qt.panes.banner.announce", lambda _widget, words: said.append(words))
    save(path, broken(path))
    banner = banner_of(qtbot, author)
    assert len(said) == 1
    assert said[0].endswith("and 1 more")
    with qtbot.waitSignal(author.live._patience.timeout):
        save(path, path.read_text(encoding="utf-8") + "\n")
    assert len(said) == 1
    assert (banner.accessibleName(), banner.close_.accessibleName()) == (
        "A problem in the file",
        "Put this message away",
    )


@pytest.mark.parametrize(("base", "text"), [("#ffffff", "#000000"), ("#1e1f22", "#dfe1e5")])
def test_the_banner_can_be_read_in_light_and_dark(qtbot: QtBot, base: str, text: str) -> None:
    """Its words keep 4.5 : 1 on its ground (WCAG 2, 1.4.3), as it is painted, and it has a sign before them."""
    palette = QPalette(QColor(base))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(text))
    around = QWidget()
    banner = Banner(around)
    qtbot.addWidget(around)
    around.setPalette(palette)  # as when the system turns dark while the program runs
    theme = theme_of(palette)
    assert banner.palette().color(QPalette.ColorRole.Window) == theme.hit
    assert banner.autoFillBackground()
    for words in (
        banner.more.palette().color(QPalette.ColorRole.WindowText),
        banner.close_.palette().color(QPalette.ColorRole.ButtonText),
        theme_of(banner.line.palette()).text,
    ):
        assert contrast(words, theme.hit) >= 4.5, words.name()


def test_the_words_are_said_where_the_system_tells_nothing(author: MainWindow) -> None:
    """That a file is only looked at now and then is not kept from the reader."""
    author.live.watcher._set_polling(is_on=True)
    assert "every 2 seconds" in author.statusBar().currentMessage()


def test_the_reader_who_comes_back_finds_the_file_looked_at(
    author: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems tell of no change: coming back to the window is a reason to look."""
    looks: list[int] = []
    monkeypatch.setattr(author.live.watcher, "look_again", lambda: looks.append(1))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert looks == [1]
