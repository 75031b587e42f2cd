"""The command palette: Ctrl+K, a few letters, Enter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.panes.palette import CommandPalette
from briefing.qt.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def go(qtbot: QtBot, window: MainWindow) -> Callable[[str], CommandPalette]:
    """Opens the palette and types into it."""

    def go_(words: str) -> CommandPalette:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_K, CONTROL)
        palette = window.switcher.palette
        QTest.keyClicks(palette.field, words)
        qtbot.waitUntil(lambda: palette._matching is None)
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
        ("minrals", "Minerals", "Go · Ctrl+2"),
    ],
)
def test_names_are_found_by_a_few_letters(
    go: Callable[[str], CommandPalette], typed: str, first: str, detail: str
) -> None:
    """Actions, tabs, sections, participants and minerals are found by parts, other names, and with typing errors."""
    palette = go(typed)
    assert names(palette)[0] == first
    if detail != "Go · Ctrl+2":
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
    """A screen reader hears what an entry is, not its name alone; the letters found are marked."""
    palette = go("copp")
    index = palette.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Copper, Mineral"
    plain = palette.list.viewport().grab().toImage()
    assert plain.width() > 0
