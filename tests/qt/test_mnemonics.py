"""The letter that picks an entry of a menu picks that one and no other, in each language."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from briefing.languages import LANGUAGES
from briefing.qt.interface import Interface
from briefing.qt.window import MainWindow


def entries(menu: QMenu | QMenuBar) -> Iterator[tuple[str, list[str]]]:
    """Each menu below `menu`, and itself, with the titles of its entries."""
    title = menu.title() if isinstance(menu, QMenu) else "bar"
    actions = [action for action in menu.actions() if not action.isSeparator()]
    yield title, [action.text() for action in actions]
    for action in actions:
        below = action.menu()
        if isinstance(below, QMenu):
            yield from entries(below)


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_a_letter_picks_one_entry(window: MainWindow, interface: Interface, tag: str) -> None:
    """No two entries of a menu have the same letter, and no entry of the bar lacks one."""
    interface.choose(tag)
    QApplication.processEvents()
    found = {title: re.findall(r"&(\w)", " ".join(texts).upper()) for title, texts in entries(window.menuBar())}
    assert len(found) > len(window.menuBar().actions())
    twice = {title: [key for key, times in Counter(keys).items() if times > 1] for title, keys in found.items()}
    assert {title: keys for title, keys in twice.items() if keys} == {}
    assert len(found["bar"]) == len(window.menuBar().actions())
