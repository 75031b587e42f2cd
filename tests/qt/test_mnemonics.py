"""The letter that picks an entry of a menu picks that one and no other, in each language."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from briefing.languages import LANGUAGES
from briefing.qt.interface import Interface
from briefing.qt.window import MainWindow


def below(menu: QMenu | QMenuBar) -> Iterator[QMenu]:
    """Every menu that is reached from `menu`."""
    for action in menu.actions():
        found = action.menu()
        if isinstance(found, QMenu):
            yield found
            yield from below(found)


def letters(menu: QMenu | QMenuBar) -> list[str]:
    """What picks an entry of `menu`."""
    return re.findall(r"&(\w)", " ".join(action.text() for action in menu.actions()).upper())


pytestmark = pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])


def test_a_letter_picks_one_entry(window: MainWindow, interface: Interface, tag: str) -> None:
    """No two entries of a menu have the same letter, and none of the bar lacks one."""
    interface.choose(tag)
    QApplication.processEvents()
    bar = window.menuBar()
    found = {menu.title(): letters(menu) for menu in below(bar)}
    twice = {title: [key for key, times in Counter(keys).items() if times > 1] for title, keys in found.items()}
    assert {title: keys for title, keys in twice.items() if keys} == {}
    assert len(set(letters(bar))) == len(bar.actions())


def test_no_title_is_cut(window: MainWindow, interface: Interface, tag: str) -> None:
    """The menu has room for the sign before a letter too, with which Qt compares it before it cuts a title."""
    interface.choose(tag)
    QApplication.processEvents()
    menus = [menu for menu in below(window.menuBar()) if menu.actions()]
    narrow = {menu: menu.sizeHint().width() for menu in menus}
    for menu in menus:
        menu.aboutToShow.emit()
    assert len(menus) > len(window.menuBar().actions())
    for menu in menus:
        assert menu.sizeHint().width() >= narrow[menu] + menu.fontMetrics().horizontalAdvance("&"), menu.title()
