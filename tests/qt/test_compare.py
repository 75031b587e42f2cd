"""Compare with…: what changed since another version, in a window of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, cast
from weakref import ref

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing import resources
from briefing.compare.changes import Change, Comparison, What
from briefing.model.brief import Tab
from briefing.model.load import load
from briefing.model.passages import Key
from briefing.qt.compare import comparer as comparer_module
from briefing.qt.compare.items import ChangeRole, ChangesModel, Column, Marked, excerpt
from briefing.qt.compare.window import ChangesWindow
from briefing.qt.tasks import Task
from briefing.qt.theme import theme_of
from briefing.qt.window import MainWindow

if TYPE_CHECKING:
    from tests.qt.conftest import FakeAlerts

CONTROL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[Path], MainWindow]
Ask = Callable[[Path], None]
Compare = Callable[..., ChangesWindow]


@pytest.fixture
def bundled() -> str:
    """The text of the bundled brief."""
    return resources.bundled_brief().read_text(encoding="utf-8")


@pytest.fixture
def earlier(tmp_path: Path, bundled: str) -> Path:
    """An earlier version of the bundled brief: another figure, other words, a gap less, a claim more."""
    text = bundled.replace("value = 850", "value = 900").replace("The report does not relate", "It does not relate")
    text = text.replace("issued = 2026-11-23", "issued = 2026-11-20")
    text += '\n[[fact]]\nid = "gone"\ntab = "overview"\nkind = "event"\ntext.en = "<b>It</b>\\twas\\nso & so."\n'
    text += 'text.zh = "曾如此。"\ntext.ur = "ایسا تھا۔"\n'
    path = tmp_path / "earlier.brief.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def ask(window: MainWindow, alerts: "FakeAlerts") -> Callable[[Path], None]:
    """Asks by the menu for the changes since a file."""

    def ask_(path: Path) -> None:
        alerts.other_brief = str(path)
        window.actions_["compare"].trigger()

    return ask_


@pytest.fixture
def compare(qtbot: QtBot, window: MainWindow, ask: Ask, earlier: Path) -> Iterator[Compare]:
    """Compares the open brief with a file, by the menu."""
    made: list[ChangesWindow] = []

    def compare_(path: Path = earlier) -> ChangesWindow:
        with qtbot.waitSignal(window.beside.comparer.shown) as shown:
            ask(path)
        made.append(shown.args[0])
        return made[-1]

    yield compare_
    for one in made:
        if isValid(one):
            one.close()


def rows(changes: ChangesWindow) -> list[list[str]]:
    """The words of the table."""
    model = changes.model
    return [[str(model.index(row, column).data()) for column in Column] for row in range(model.rowCount())]


def test_changes_are_listed(window: MainWindow, compare: Compare) -> None:
    """Each change is a row: what became of what, the words of the other file and of the open brief."""
    changes = compare()
    assert changes.windowTitle() == "Pak–China Mineral Cooperation Forum – What changed"
    assert changes.head.text() == (
        "From “earlier.brief.toml” (issued 20 November 2026) to the open brief "
        "“pak-china-mineral-forum.brief.toml” (issued 23 November 2026)."
    )
    assert changes.summary.text() == "4 differences: 1 withdrawn, 3 changed"
    found = rows(changes)
    assert found[0] == ["changed", "claim delegates: figure", "over 900 delegates", "over 850 delegates"]
    assert found[1] == ["withdrawn", "claim gone", "<b>It</b>\twas\nso & so.", ""]
    assert [row[1] for row in found[2:]] == ["date of issue", "section shift: paragraph"]
    assert window.statusBar().currentMessage() == ""


def test_the_list_has_the_keyboard_and_names(compare: Compare) -> None:
    """The first change is chosen, the list has the keyboard, and a screen reader hears a whole change."""
    changes = compare()
    assert changes.focusWidget() is changes.table
    assert changes.table.currentIndex().row() == 0
    assert (changes.table.accessibleName(), changes.details.accessibleName()) == (
        "Changes",
        "The chosen change in full",
    )
    cell = changes.model.index(0, 0)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "changed: claim delegates: figure: over 900 delegates → over 850 delegates"
    )
    assert changes.model.index(1, Column.NEW).data(Qt.ItemDataRole.AccessibleTextRole) == "empty"
    assert changes.details.toPlainText().startswith("changed · claim delegates")
    changes.table.setCurrentIndex(QModelIndex())
    assert changes.details.toPlainText() == ""


def test_what_differs_is_marked_not_by_colour_alone(qtbot: QtBot, compare: Compare) -> None:
    """Below the list the whole words stand; those that are gone struck out, those that are new underlined."""
    changes = compare()
    qtbot.keyClick(changes.table, Qt.Key.Key_Down)
    qtbot.keyClick(changes.table, Qt.Key.Key_Down)
    qtbot.keyClick(changes.table, Qt.Key.Key_Down)
    text = changes.details.toPlainText()
    assert text.startswith("changed · section shift: paragraph\nIn the other file\nThe occasion is")
    struck, lined = [], []
    cursor = QTextCursor(changes.details.document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        look = cursor.charFormat()
        letter = text[cursor.position() - 1]
        struck += [letter] * look.fontStrikeOut()
        lined += [letter] * look.fontUnderline()
    assert ("".join(struck), "".join(lined)) == ("It", "The report")


def test_the_list_shows_the_first_difference(qtbot: QtBot, compare: Compare) -> None:
    """A cell of a long paragraph begins shortly before what differs, with that marked."""
    changes = compare()
    shown: Marked = changes.model.index(3, Column.NEW).data(ChangeRole.EXCERPT)
    assert shown.text.startswith("…")
    assert [shown.text[start:end] for start, end in shown.spans] == ["The report"]

    def grounds() -> set[str]:
        image = changes.table.viewport().grab().toImage()
        rect = changes.table.visualRect(changes.model.index(3, Column.NEW)).intersected(image.rect())
        places = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
        return {image.pixelColor(x, y).name() for x, y in places}

    changes.table.scrollToBottom()
    qtbot.waitUntil(lambda: theme_of(changes.palette()).hit.name() in grounds())


@pytest.mark.parametrize(
    ("whole", "text", "marked"),
    [
        (Marked("short", ((0, 5),)), "short", ["short"]),
        (Marked(f"{'word ' * 30}here", ((150, 154),)), f"…{'word ' * 7}word here", ["here"]),
        (Marked(f"{'字' * 200}here", ((200, 204),)), f"…{'字' * 80}here", ["here"]),
        (Marked("a" * 700, ((0, 1), (500, 700), (650, 660))), "a" * 600 + "…", ["a", "a" * 100]),
    ],
)
def test_an_excerpt(whole: Marked, text: str, marked: list[str]) -> None:
    """A part of a text has its first difference, and says by dots where it is cut."""
    shown = excerpt(whole)
    assert shown.text == text
    assert [shown.text[start:end] for start, end in shown.spans] == marked


def test_enter_and_a_press_go_to_the_place(qtbot: QtBot, window: MainWindow, compare: Compare) -> None:
    """The place in the open brief comes up in its tab; the list keeps the keyboard."""
    changes = compare()
    with qtbot.waitSignal(window.beside.comparer.place_requested) as asked:
        qtbot.keyClick(changes.table, Qt.Key.Key_Return)
    assert asked.args == [Tab.OVERVIEW, Key("fact", "delegates", "text")]
    document = window.pages.page(Tab.OVERVIEW).document
    window.pages.show_tab(Tab.MINERALS)
    before = document.verticalScrollBar().value()
    qtbot.mouseClick(
        changes.table.viewport(), Qt.MouseButton.LeftButton,
        pos=changes.table.visualRect(changes.model.index(0, 0)).center(),
    )  # fmt: skip
    assert window.pages.tab is Tab.OVERVIEW
    qtbot.waitUntil(lambda: document.verticalScrollBar().value() >= before > 0 or not before)
    assert changes.focusWidget() is changes.table


def test_what_is_withdrawn_has_no_place(qtbot: QtBot, window: MainWindow, compare: Compare) -> None:
    """A press on it goes nowhere, and says why."""
    changes = compare()
    changes.table.selectRow(1)
    with qtbot.assertNotEmitted(window.beside.comparer.place_requested):
        qtbot.keyClick(changes.table, Qt.Key.Key_Enter)
    assert changes.note.text() == "This stands only in the other file."
    qtbot.keyClick(changes.table, Qt.Key.Key_Up)
    assert changes.note.text() == ""


def test_texts_are_never_html(compare: Compare) -> None:
    """What looks like markup is shown and copied as it stands."""
    changes = compare()
    changes.table.selectRow(1)
    assert "<b>It</b>" in changes.details.toPlainText()
    assert "&lt;b&gt;It&lt;/b&gt;" in changes.model.index(1, Column.OLD).data(Qt.ItemDataRole.ToolTipRole)
    assert changes.head.textFormat() is Qt.TextFormat.PlainText


def test_all_is_copied(qtbot: QtBot, compare: Compare) -> None:
    """The clipboard has a line a change with tabs between, and an HTML table, both with the titles of the columns."""
    changes = compare()
    for copy in (changes.copy_button.click, lambda: qtbot.keyClick(changes.table, Qt.Key.Key_C, CONTROL)):
        QGuiApplication.clipboard().clear()
        changes.note.clear()
        copy()
        qtbot.waitUntil(lambda: changes.note.text() == "Copied.")
        data = QGuiApplication.clipboard().mimeData()
        assert data.text().splitlines()[:3] == [
            "Change\tOf what\tIn the other file\tIn the open brief",
            "changed\tclaim delegates: figure\tover 900 delegates\tover 850 delegates",
            "withdrawn\tclaim gone\t<b>It</b> was so & so.\t",
        ]
        assert "<td>&lt;b&gt;It&lt;/b&gt;\twas\nso &amp; so.</td>" in data.html()
        assert data.html().count("<tr>") == 5


def test_a_closed_window_copies_nothing(qtbot: QtBot, compare: Compare) -> None:
    """What was not yet in words when the window was closed is not put over what was copied since."""
    changes = compare()
    changes.copy()
    changes.close()
    QGuiApplication.clipboard().setText("kept")
    qtbot.waitUntil(lambda: not Task._running)
    assert QGuiApplication.clipboard().text() == "kept"


def test_esc_closes(qtbot: QtBot, window: MainWindow, compare: Compare) -> None:
    """Esc closes the window wherever the keyboard is; the next comparison has a new one."""
    changes = compare()
    with qtbot.waitSignal(changes.destroyed):
        qtbot.keyClick(changes.details, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert compare().model.rowCount() == 4


def test_a_second_comparison_takes_the_same_window(compare: Compare, tmp_path: Path, bundled: str) -> None:
    """There is one window; where nothing changed it says so, and has nothing to copy."""
    changes = compare()
    same = tmp_path / "same.toml"
    same.write_text(f"# a remark\n{bundled}", encoding="utf-8")
    assert compare(same) is changes
    assert changes.summary.text() == "Nothing changed: a reader sees the same in both."
    assert not changes.table.isVisible()
    assert not changes.copy_button.isEnabled()
    assert changes.focusWidget() is changes.close_button
    QGuiApplication.clipboard().setText("kept")
    changes.copy()
    assert QGuiApplication.clipboard().text() == "kept"


def test_a_later_file_is_called_so(compare: Compare, earlier: Path) -> None:
    """Whoever takes the later version for the earlier one is told."""
    text = earlier.read_text(encoding="utf-8").replace("2026-11-20", "2026-11-24")
    earlier.write_text(text, encoding="utf-8")
    assert compare().head.text().endswith("The other file bears the later date.")


FRENCH = 'format = 1\nid = "f"\nlanguages = ["fr"]\nissued = 2026-11-23\ntitle.fr = "Un"\n'
BAD = 'format = 1\nid = "bad"\nlanguages = ["en"]\nissued = 2026-11-23\n'


@pytest.mark.parametrize(
    "case",
    [
        pytest.param((None, "Compare: “x.toml” could not be opened\n{path}: no such file"), id="missing"),
        pytest.param(
            (BAD, "Compare: “x.toml” could not be opened\n{path}:1:1: 'title' is missing; add title.en = '…'"),
            id="invalid",
        ),
        pytest.param(
            (FRENCH, "Compare: x.toml: they have no language in common (fr; en, zh, ur)"), id="in another language"
        ),
    ],
)
def test_a_bad_file_is_told(
    qtbot: QtBot, ask: Ask, alerts: "FakeAlerts", tmp_path: Path, case: tuple[str | None, str]
) -> None:
    """What is wrong with the file is said as elsewhere."""
    text, expected = case
    path = tmp_path / "x.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    ask(path)
    qtbot.waitUntil(lambda: bool(alerts.told))
    assert alerts.told == [expected.format(path=path)]


def test_of_many_problems_the_first_are_told(
    qtbot: QtBot, window: MainWindow, ask: Ask, compare: Compare, earlier: Path
) -> None:
    """A box is no page: ten problems, and how many are left; what was told of another file stays."""
    changes, alerts = compare(), cast("FakeAlerts", window.alerts)
    path = earlier.with_name("x.toml")
    path.write_text(BAD + 'title.en = "x"\n' + "".join(f"x{n} = 1\n" for n in range(15)), encoding="utf-8")
    ask(path)
    qtbot.waitUntil(lambda: bool(alerts.told))
    assert changes.isVisible()
    assert changes.model.rowCount() == 4
    (told,) = alerts.told
    assert len(told.splitlines()) == 12
    assert told.endswith("… and 5 more; open the file to see them all")
    with qtbot.waitSignal(window.beside.comparer.shown):
        window.actions_["reload"].trigger()
    assert len(alerts.told) == 1


def test_nothing_is_asked_for(window: MainWindow, alerts: "FakeAlerts", empty_window: MainWindow) -> None:
    """Who chooses no file compares nothing; the bundled brief's folder is none of the reader's."""
    alerts.suggested = "?"
    window.actions_["compare"].trigger()
    assert alerts.suggested == ""
    assert window.beside.comparer._comparing is None
    assert empty_window is window


def test_the_dialog_begins_in_the_folder_of_the_brief(
    window: MainWindow, opened: Open, alerts: "FakeAlerts", earlier: Path
) -> None:
    """An earlier version most often lies beside the open one."""
    opened(earlier)
    window.actions_["compare"].trigger()
    assert alerts.suggested == str(earlier.parent)


def test_without_a_brief_nothing_is_compared(empty_window: MainWindow, alerts: "FakeAlerts") -> None:
    """The action is not offered, and would ask nothing."""
    assert not empty_window.actions_["compare"].isEnabled()
    alerts.suggested = "?"
    empty_window.beside.comparer.ask_and_start()
    assert alerts.suggested == "?"


def test_a_reload_compares_anew(
    qtbot: QtBot, window: MainWindow, opened: Open, compare: Compare, earlier: Path
) -> None:
    """Whoever writes on the open brief sees by F5 what is left."""
    mine = earlier.with_name("mine.brief.toml")
    mine.write_bytes(resources.bundled_brief().read_bytes())
    opened(mine)
    changes = compare()
    assert changes.model.rowCount() == 4
    mine.write_bytes(earlier.read_bytes())
    with qtbot.waitSignal(window.beside.comparer.shown):
        window.actions_["reload"].trigger()
    assert changes.model.rowCount() == 0


def test_a_reload_while_comparing_compares_anew(
    qtbot: QtBot, opened: Open, ask: Ask, earlier: Path, held: Event
) -> None:
    """What is under way when the open brief is read again is told of the brief as it is then."""
    window = opened(earlier)
    ask(resources.bundled_brief())
    earlier.write_bytes(resources.bundled_brief().read_bytes())
    opened(earlier)
    with qtbot.waitSignal(window.beside.comparer.shown) as shown:
        held.set()
    assert shown.args[0].model.rowCount() == 0
    shown.args[0].close()


def test_a_file_that_went_bad_closes_the_window(
    qtbot: QtBot, window: MainWindow, compare: Compare, alerts: "FakeAlerts", earlier: Path
) -> None:
    """What is told of a file as it was would mislead."""
    changes = compare()
    earlier.unlink()
    with qtbot.waitSignal(changes.closed):
        window.actions_["reload"].trigger()
    assert len(alerts.told) == 1
    compare(resources.bundled_brief())


def test_another_brief_closes_the_window(
    qtbot: QtBot, window: MainWindow, opened: Open, compare: Compare, earlier: Path
) -> None:
    """Changes of a brief that is not open any more would mislead."""
    changes = compare()
    with qtbot.waitSignal(changes.closed):
        opened(earlier)
    with qtbot.assertNotEmitted(window.beside.comparer.shown):
        opened(earlier)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Holds every comparison up until it is set."""
    go = Event()
    monkeypatch.setattr(comparer_module, "load", lambda path: (go.wait(10), load(path))[1])
    return go


def finish(qtbot: QtBot, window: MainWindow, go: Event) -> None:
    """Let the comparisons that are held up end, and see that none is shown."""
    with qtbot.assertNotEmitted(window.beside.comparer.shown):
        go.set()
        qtbot.waitUntil(lambda: not Task._running)


def test_another_brief_overtakes_a_comparison(qtbot: QtBot, opened: Open, ask: Ask, earlier: Path, held: Event) -> None:
    """What is compared while another brief is opened is not shown: it is of the brief before."""
    ask(earlier)
    finish(qtbot, opened(earlier), held)


def test_a_later_comparison_overtakes_an_earlier_one(
    qtbot: QtBot, window: MainWindow, ask: Ask, earlier: Path, held: Event
) -> None:
    """Only the last file asked for is told of, whatever comes of the others."""
    for path in (earlier, earlier.with_name("none.toml"), resources.bundled_brief()):
        ask(path)
    with qtbot.waitSignal(window.beside.comparer.shown) as shown:
        held.set()
    assert shown.args[0].model.rowCount() == 0
    qtbot.waitUntil(lambda: not Task._running)
    assert cast("FakeAlerts", window.alerts).told == []
    shown.args[0].close()


def test_a_closed_window_is_left_in_peace(
    qtbot: QtBot, window: MainWindow, ask: Ask, earlier: Path, held: Event
) -> None:
    """A comparison that ends after the window was closed opens none."""
    ask(earlier)
    window.close()
    finish(qtbot, window, held)


TWO = 'format = 1\nid = "a"\nlanguages = ["{0}", "{1}"]\nissued = 2026-11-23\ntitle = {{ {0} = "A", {1} = "{2}" }}\n'


def test_languages_are_told(window: MainWindow, opened: Open, compare: Compare, tmp_path: Path) -> None:
    """A change that is only in another language names it; a language that is not shown is named too."""
    mine, other, third = (tmp_path / f"{name}.toml" for name in "abc")
    mine.write_text(TWO.format("en", "zh", "甲"), encoding="utf-8")
    other.write_text(TWO.format("en", "zh", "乙"), encoding="utf-8")
    third.write_text(TWO.format("zh", "ur", "乙"), encoding="utf-8")
    opened(mine)
    assert rows(compare(other)) == [["changed", "title (中文)", "乙", "甲"]]
    changes = compare(third)
    assert changes.head.text().endswith("Told in a language both have: 中文.")
    assert window.opened is not None
    assert window.opened.language == "en"


def test_many_changes_are_not_made_before_they_are_seen(qtbot: QtBot) -> None:
    """A hundred thousand rows of one height are there at once, and only the seen ones are looked into."""
    changes = ChangesWindow()
    qtbot.addWidget(changes)
    change = Change(What.CHANGED, "fact", "f", "text", "old words", "new words", "en")
    changes.show_comparison("head", Comparison("en", (change,) * 100_000))
    with qtbot.waitExposed(changes):
        changes.show()
    qtbot.waitUntil(lambda: changes.table.rowHeight(0) == changes.table.rowHeight(99_999) > 30)
    QApplication.processEvents()
    assert changes.model._excerpts.cache_info().misses < 100
    qtbot.keyClick(changes.table, Qt.Key.Key_End, CONTROL)
    assert changes.table.currentIndex().row() == 99_999


def test_of_a_very_long_text_a_part_is_shown(qtbot: QtBot) -> None:
    """The part begins shortly before what differs, and dots say that it is one."""
    changes = ChangesWindow()
    qtbot.addWidget(changes)
    old, new = f"{'word ' * 9000}old{' word' * 9000}", f"{'word ' * 9000}new{' word' * 9000}"
    change = Change(What.CHANGED, "section", "s", "body", old, new, "en")
    changes.show_comparison("head", Comparison("en", (change,)))
    text = changes.details.toPlainText()
    assert len(text) < 41_000
    assert "\n…word" in text
    assert text.endswith("…")
    assert " old word" in text


def test_the_model_keeps_the_rules(qtmodeltester: ModelTester) -> None:
    """Qt's own tests of a model find nothing."""
    model = ChangesModel()
    change = Change(What.ADDED, "gap", "g", "", "", "words", "en")
    model.set_comparison(Comparison("en", (change, change._replace(change=What.WITHDRAWN, old="a", new=""))))
    qtmodeltester.check(model)
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_comparison_goes_with_what_shows_it(qtbot: QtBot) -> None:
    """It may be long, and is not to wait until garbage is looked for."""
    assert qtbot  # where that is not done by itself
    model = ChangesModel()
    change = Change(What.CHANGED, "fact", "f", "text", "old words", "new words", "en")
    model.set_comparison(Comparison("en", (change,)))
    assert model.data(model.index(0, Column.OLD), ChangeRole.EXCERPT) == Marked("old words", ((0, 3),))
    gone = ref(model)
    del model
    assert gone() is None
