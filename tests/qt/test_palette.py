"""The command palette: Ctrl+K, a few letters, Enter."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.panes.palette import CommandPalette
from briefing.qt.theme import theme_of
from briefing.qt.window import MainWindow
from briefing.search.fuzzy import Match, Names

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def go(qtbot: QtBot, window: MainWindow) -> Callable[[str], CommandPalette]:
    """Opens the palette and types into it."""

    def go_(words: str) -> CommandPalette:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_K, CONTROL)
        palette = window.switcher.palette
        QTest.keyClicks(palette.field, words)
        qtbot.waitUntil(lambda: palette._names is not None and palette._matching is None)
        return palette

    return go_


def names(palette: CommandPalette) -> list[str]:
    """What is offered."""
    return [entry.name for entry in palette.shown]


@pytest.mark.parametrize(
    ("typed", "first", "detail"),
    [
        ("cop", "Copy", "Edit · Ctrl+C"),
        ("copper", "Copper", "Mineral"),
        ("expdf", "Export PDF", "File · Ctrl+E"),
        ("wang", "Wang Huihua", "Participant"),
        ("rules prep", "Rules in preparation", "Outlook"),
        ("cccpk", "China Chamber of Commerce in Pakistan", "Participant · CCCPK"),
        ("ree", "Rare earth elements", "Mineral · REE"),
        ("minrals", "Minerals", "Go · Ctrl+3"),
    ],
)
def test_names_are_found_by_a_few_letters(
    go: Callable[[str], CommandPalette], typed: str, first: str, detail: str
) -> None:
    """Actions, tabs, sections, participants and minerals are found by parts, other names, and with typing errors."""
    palette = go(typed)
    assert names(palette)[0] == first
    assert palette.shown[0].detail == detail


def test_enter_goes_there(qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """A mineral is shown in its tab, chosen; the palette is gone."""
    palette = go("gold")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    page = window.pages.page(Tab.MINERALS)
    qtbot.waitUntil(lambda: page.chosen == "gold")  # type: ignore[attr-defined]  # a page with a table
    assert window.pages.tab is Tab.MINERALS


def test_an_action_is_done(qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """Choosing an action does what its menu item does."""
    palette = go("larger")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.settings.scale == 110


def test_the_arrows_choose(qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """Down and Up go through the list while the field keeps the keyboard, and stop at the ends."""
    palette = go("tab")
    assert names(palette)[:2] == ["Next tab", "Previous tab"]
    for key, row in [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_PageDown, len(names(palette)) - 1),
        (Qt.Key.Key_PageUp, 0),
    ]:
        qtbot.keyClick(palette.field, key)
        assert palette.list.currentIndex().row() == row
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.pages.tab is Tab.PARTICIPANTS


def test_a_press_goes_there(qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """The mouse chooses as well."""
    palette = go("where it is heading")
    index = palette.list.model().index(0, 0)
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualRect(index).center())
    assert window.pages.tab is Tab.OUTLOOK


def test_escape_closes_it_and_gives_the_keyboard_back(
    qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]
) -> None:
    """Esc closes the palette alone; so do Ctrl+K and a press elsewhere."""
    palette = go("x")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.pages.page(Tab.OVERVIEW).document.hasFocus()
    go("")
    qtbot.keyClick(palette.field, Qt.Key.Key_K, CONTROL)
    assert not palette.isVisible()
    go("")
    window.search.take_focus()
    assert not palette.isVisible()
    assert window.search.field.hasFocus()


def test_the_keyboard_goes_back_to_where_it_was(
    qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]
) -> None:
    """Left with nothing chosen, the palette leaves everything as it was."""
    window.search.take_focus()
    palette = go("x")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.search.field.hasFocus()


def test_the_field_is_as_it_was(qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """Back in the search field the query is not selected: the next letter does not wipe it."""
    window.search.take_focus()
    QTest.keyClicks(window.search.field, "gold")
    palette = go("x")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    QTest.keyClicks(window.search.field, "s")
    assert window.search.field.text() == "golds"


def test_before_the_names_are_ready_nothing_is_said(qtbot: QtBot, window: MainWindow) -> None:
    """A palette that is still being made does not say that it has no such name; a new brief drops old answers."""
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.switcher.palette
    assert palette._names is None
    assert not palette.empty.isVisible()
    qtbot.waitUntil(lambda: palette._names is not None)
    palette.field.setText("co")
    assert palette._matching is not None
    palette.forget()
    assert palette._matching is None


def test_a_press_elsewhere_closes_it(qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """Even where what is pressed takes no keyboard; a press on the palette itself does not."""
    palette = go("")
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft() + QPoint(2, -2))
    assert palette.isVisible()
    qtbot.mouseClick(window.pages.tabBar(), Qt.MouseButton.LeftButton)
    assert not palette.isVisible()
    assert not palette.field.hasFocus()


def test_another_brief_closes_it(qtbot: QtBot, window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """What it lists is of the brief that was open."""
    palette = go("")
    with qtbot.waitSignal(window.opener.opened):
        window.opener.reload()
    assert not palette.isVisible()


def test_nothing_by_that_name(go: Callable[[str], CommandPalette], qtbot: QtBot) -> None:
    """Where nothing is found the palette says so, and Enter does nothing."""
    palette = go("qqqq")
    assert palette.empty.isVisible()
    assert not palette.list.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_keeps_within_the_window(window: MainWindow, go: Callable[[str], CommandPalette]) -> None:
    """Opened, it shows what there is, and follows the window's size."""
    palette = go("")
    assert names(palette)[0] == "Open"
    assert len(names(palette)) == 50
    window.resize(500, 400)
    assert window.rect().contains(palette.geometry())


def test_its_entries_have_names(go: Callable[[str], CommandPalette]) -> None:
    """A screen reader hears what an entry is, not its name alone; the letters that were typed are marked."""
    palette = go("copp")
    index = palette.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Copper, Mineral"
    image = palette.list.viewport().grab(palette.list.visualRect(index)).toImage()
    marked = theme_of(palette.list.palette()).hit.name()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = [x for x, y in pixels if image.pixelColor(x, y).name() == marked]
    assert found
    assert max(found) < image.width() // 4


def test_an_entry_stands_on_one_line_with_what_it_is(go: Callable[[str], CommandPalette]) -> None:
    """“New window” and “File · Ctrl+N”, which have no letter below the line, end at the same height."""
    palette = go("new window")
    palette.list.clearSelection()
    palette.list.setCurrentIndex(palette.list.model().index(-1, 0))
    index = palette.list.model().index(0, 0)
    image = palette.list.viewport().grab(palette.list.visualRect(index)).toImage()
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(2, image.height() - 2)
        if image.pixelColor(x, y).lightnessF() < 0.3
    ]
    name, what = ([y for x, y in dark if (x < image.width() // 2) is is_first] for is_first in (True, False))
    assert max(name) == max(what)


def test_enter_right_after_typing_goes_there(qtbot: QtBot, window: MainWindow) -> None:
    """Who is faster than the palette is not made to wait, and gets what was typed."""
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.switcher.palette
    QTest.keyClicks(palette.field, "gold")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = window.pages.page(Tab.MINERALS)
    qtbot.waitUntil(lambda: page.chosen == "gold")  # type: ignore[attr-defined]  # a page with a table
    assert not palette.isVisible()


def test_a_late_answer_is_not_shown(
    qtbot: QtBot, go: Callable[[str], CommandPalette], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an older beginning of the name found does not come over what the whole name finds."""
    wait = Event()
    real = Names.matches

    def slow(self: Names, typed: str, most: int, is_cancelled: Callable[[], bool]) -> tuple[Match, ...]:
        if typed == "co":
            wait.wait(10)
            return real(self, typed, most)
        return real(self, typed, most, is_cancelled)

    monkeypatch.setattr(Names, "matches", slow)
    palette = go("c")
    QTest.keyClicks(palette.field, "o")
    late = palette._matching
    assert late is not None
    QTest.keyClicks(palette.field, "pper")
    qtbot.waitUntil(lambda: palette._matching is None)
    with qtbot.waitSignal(late.done):
        wait.set()
    assert names(palette)[0] == "Copper"
    assert all("co" not in name.casefold() or "copper" in name.casefold() for name in names(palette))
