"""What the program is and is made of, in a window of its own."""

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing import __version__, licences
from briefing.qt.about import AboutWindow
from briefing.qt.alerts import Alerts
from briefing.qt.interface import Interface
from briefing.qt.window import MainWindow
from briefing.qt.words import is_right_to_left


@pytest.fixture
def about(window: MainWindow, qtbot: QtBot) -> AboutWindow:
    """The window, as the menu opens it."""
    window.__dict__["alerts"] = Alerts(window)
    window.actions_["about"].trigger()
    (found,) = window.findChildren(AboutWindow)
    qtbot.waitUntil(found.isVisible)
    return found


def choose(about: AboutWindow, name: str) -> None:
    """Press the row of a part."""
    row = [line.partition("\t")[0] for line in about.lines()].index(name)
    about.table.scrollTo(about.model.index(row, 0))
    place = about.table.visualRect(about.model.index(row, 0)).center()
    QTest.mouseClick(about.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_it_lists_the_program_with_all_its_parts(about: AboutWindow) -> None:
    """Version and licence of the program, of Python, of Qt, of each package and of each font."""
    assert f"Briefing {__version__}" in about.program.text()
    assert "MIT" in about.program.text()
    lines = about.lines()
    assert lines[0] == f"Briefing\t{__version__}\tMIT"
    assert f"Qt\t{qVersion()}\tLGPL-3.0-only" in lines
    assert "Source Serif 4 (font)\t4.005\tOFL-1.1" in lines
    assert len(lines) == len(licences.packages()) + len(licences.fonts()) + 2


def test_a_part_shows_the_text_of_its_licence(about: AboutWindow) -> None:
    """The program's own at first; a press on a row shows that of its part."""
    assert "The Briefing developers" in about.text.toPlainText()
    choose(about, "msgspec")
    assert about.headline.text().startswith("msgspec 0.")
    assert "Jim Crist" in about.text.toPlainText()
    choose(about, "Source Sans 3 (font)")
    assert "SIL OPEN FONT LICENSE" in about.text.toPlainText()


@pytest.mark.parametrize("name", ["Qt", "PySide6_Essentials", "shiboken6"])
def test_qt_is_used_under_the_lgpl(about: AboutWindow, name: str) -> None:
    """The notice says under which of Qt's licences, and what that lets the reader do; the text of it is there."""
    choose(about, name)
    assert "LGPL, version 3" in about.headline.text()
    assert "replace" in about.headline.text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in about.text.toPlainText()


def test_it_is_read_with_the_keyboard_alone(qtbot: QtBot, about: AboutWindow) -> None:
    """The list has the keyboard; Down chooses, Tab goes on to the text, Esc closes."""
    with qtbot.waitActive(about):
        about.activateWindow()
    assert about.table.hasFocus()
    qtbot.keyClick(about.table, Qt.Key.Key_Down)
    assert about.headline.text().startswith("Python ")
    qtbot.keyClick(about.table, Qt.Key.Key_Tab)
    assert about.text.hasFocus()
    qtbot.keyClick(about.text, Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_all_of_it_can_be_copied(qtbot: QtBot, about: AboutWindow) -> None:
    """The list by its button or by Ctrl+C in it; words of a licence by Ctrl+A and Ctrl+C there."""
    with qtbot.waitActive(about):
        about.activateWindow()
    about.copy.click()
    by_button = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(about.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == by_button
    copied = by_button.splitlines()
    assert copied == [f"Briefing {__version__}", "", *about.lines()]
    about.text.setFocus()
    qtbot.keyClick(about.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(about.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == about.text.toPlainText()


def test_it_follows_the_language(about: AboutWindow, interface: Interface, qtbot: QtBot) -> None:
    """In Urdu it runs from right to left but for the licences, which are English; the chosen part stays chosen."""
    choose(about, "Qt")
    title = about.windowTitle()
    interface.choose("ur")
    qtbot.waitUntil(lambda: about.windowTitle() != title)
    assert about.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert about.table.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert about.text.layoutDirection() is Qt.LayoutDirection.LeftToRight
    for line in (*about.headline.text().splitlines(), about.program.text().removeprefix("<h3>")):
        assert is_right_to_left(line)  # though they begin with names in Latin letters
    assert [index.row() for index in about.table.selectionModel().selectedRows()] == [2]


def test_a_screen_reader_is_told_what_is_what(about: AboutWindow) -> None:
    """List and text have names, and so has every cell."""
    assert about.table.accessibleName() == "Parts and their licences"
    assert about.text.accessibleName() == "Text of the licence"
    cells = [about.model.index(row, n) for row in range(about.model.rowCount()) for n in range(3)]
    assert all(cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in cells)


def test_there_is_one_of_it(window: MainWindow, about: AboutWindow) -> None:
    """Asked for again, the same window comes to the front."""
    about.close()
    window.actions_["about"].trigger()
    assert window.findChildren(AboutWindow) == [about]
    assert about.isVisible()


@pytest.mark.parametrize("has_text", [True, False])
def test_what_is_not_known_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch, has_text: bool) -> None:
    """A part without a licence or its text, and a program that is not installed, are told in words."""
    bare = [licences.Part("x", "1", "", "words" if has_text else "")]
    monkeypatch.setattr("briefing.qt.about.packages", lambda: bare)
    about = AboutWindow(window)
    assert about.lines()[0] == "x\t1\tnot stated"
    assert ("No text of the licence" in about.headline.text()) is not has_text
    assert "not installed" not in about.program.text()
    monkeypatch.setattr("briefing.qt.about.packages", list)
    assert "not installed" in AboutWindow(window).findChildren(QLabel)[0].text()
