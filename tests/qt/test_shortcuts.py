"""F1 lists every key, from the table the menus are made from; and what can be pressed says its key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem, QToolButton
from pytestqt.qtbot import QtBot

from briefing.qt.actions import SPECS, menu_title
from briefing.qt.interface import Interface
from briefing.qt.shortcutsheet import ShortcutSheet
from briefing.qt.window import MainWindow


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow) -> ShortcutSheet:
    """The sheet, as F1 opens it."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(window.beside.shortcuts.isVisible)
    return window.beside.shortcuts


def test_f1_lists_every_key(sheet: ShortcutSheet) -> None:
    """Each action that has keys stands in the list once, with all of them; none else does."""
    native = QKeySequence.SequenceFormat.NativeText
    expected = {
        menu_title(spec.title): [QKeySequence(key).toString(native) for key in spec.shortcuts]
        for spec in SPECS
        if spec.shortcuts
    }
    found = {name: keys.split(" or ") for _, name, keys in sheet.rows()}
    assert found == expected
    assert len(sheet.rows()) == len(expected)
    assert {menu for menu, _, _ in sheet.rows()} == {"File", "Edit", "View", "Go", "Help"}


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("ctrl+k", ["Go to"]),
        ("FULL", ["Full screen"]),
        ("text ctrl+=", ["Larger text"]),
        ("help", ["Keyboard shortcuts"]),
        ("shift+f10", ["Menu for what has the keyboard"]),
    ],
)
def test_what_is_typed_narrows_the_list(qtbot: QtBot, sheet: ShortcutSheet, typed: str, shown: list[str]) -> None:
    """A key, a name or a menu: only what has every word is left."""
    qtbot.keyClicks(sheet.filter, typed)
    assert [name for _, name, _ in sheet.rows()] == shown


def test_nothing_by_that_name_is_said(qtbot: QtBot, sheet: ShortcutSheet) -> None:
    """No empty list without a word; Esc first clears what was typed, then closes."""
    qtbot.keyClicks(sheet.filter, "zzz")
    assert sheet.empty.isVisible()
    assert not sheet.tree.isVisible()
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.tree.isVisible()
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_keyboard_begins_in_the_field(window: MainWindow, sheet: ShortcutSheet) -> None:
    """Type at once; the brief stays as it is behind the sheet, which is called by name."""
    assert sheet.focusWidget() is sheet.filter
    assert not sheet.isModal()
    assert sheet.windowTitle() == "Keyboard shortcuts"
    assert sheet.tree.accessibleName() == "Keyboard shortcuts"
    assert sheet.filter.accessibleName()
    assert window.isVisible()


@pytest.mark.parametrize(("tag", "side"), [("zh", "LeftToRight"), ("ur", "RightToLeft")])
def test_the_sheet_follows_the_language(sheet: ShortcutSheet, interface: Interface, tag: str, side: str) -> None:
    """Switched while it is open; in Urdu it runs from the right, and each key as it is written on the keyboard."""
    before = len(sheet.rows())
    interface.choose(tag)
    QApplication.processEvents()
    rows = sheet.rows()
    assert len(rows) == before
    assert sheet.layoutDirection().name == side
    assert any(not name.isascii() for _, name, _ in rows)
    keys = next(keys for _, _, keys in rows if "Ctrl+K" in keys)
    assert keys == ("\u2066Ctrl+K\u2069" if tag == "ur" else "Ctrl+K")


@pytest.mark.parametrize(("tag", "shown"), [("en", "Ctrl++"), ("zh", "Ctrl++"), ("ur", "\u2066Ctrl++\u2069")])
def test_a_menu_writes_keys_as_the_keyboard_does(
    window: MainWindow, interface: Interface, tag: str, shown: str
) -> None:
    """From left to right also in Urdu, where signs at the end would stand before the rest."""
    interface.choose(tag)
    QApplication.processEvents()
    larger = window.actions_["larger"]
    menu = next(menu for menu in window.actions_.menus.values() if larger in menu.actions())
    drawn = QStyleOptionMenuItem()
    menu.initStyleOption(drawn, larger)
    assert drawn.text == f"{larger.text()}\t{shown}"


def test_what_is_typed_stays_when_the_language_is_switched(
    qtbot: QtBot, sheet: ShortcutSheet, interface: Interface
) -> None:
    """The list is narrowed by it in the new words, too."""
    qtbot.keyClicks(sheet.filter, "ctrl+k")
    interface.choose("ur")
    QApplication.processEvents()
    assert [keys for _, _, keys in sheet.rows()] == ["\u2066Ctrl+K\u2069"]


def test_every_action_says_its_key(window: MainWindow) -> None:
    """The tip of each action names what it does, and the first of its keys."""
    native = QKeySequence.SequenceFormat.NativeText
    for spec in SPECS:
        if spec.name:
            tip = window.actions_[spec.name].toolTip()
            assert tip
            assert "&" not in tip
            if spec.shortcuts:
                assert tip.endswith(f"({QKeySequence(spec.shortcuts[0]).toString(native)})")


@pytest.mark.parametrize("tag", ["en", "zh", "ur"])
def test_every_button_of_the_bar_says_its_key(
    window: MainWindow, interface: Interface, search: Callable[[str], None], tag: str
) -> None:
    """Open, export, how words are compared, previous and next hit: each by a key, in every language."""
    search("copper")
    interface.choose(tag)
    QApplication.processEvents()
    buttons = [
        button
        for button in window._toolbar.findChildren(QToolButton)
        if button.isVisible()
        and not button.objectName().startswith("qt_")
        and button.parent() is not window.search.field
    ]
    assert len(buttons) >= 7
    keys = ("Ctrl+O", "Ctrl+E", "Alt+C", "Alt+W", "Alt+R", "F3", "Shift+F3")
    for button in buttons:
        assert any(key in button.toolTip() for key in keys), button.toolTip()
    assert "Ctrl+F" in window.search.field.toolTip()
