"""A reader who does anything, in any order: nothing breaks. Whatever goes wrong in a slot fails the test."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.qt.actions import SPECS
from briefing.qt.window import MainWindow

WORDS = (
    *("co", "min", " ", "tab:", "by:w", "kind:f", '"', "-", "(", "mineral:", "foo:", "e", "铜", "پا", "850", ":"),
    *("coper ", r"^((\w|\s)+)+$", "𠮷", "gold wang"),
)
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in "Return Down Up Tab Backspace Escape PageDown PageUp End Home Left Right F6".split()
)
LEFT_OUT = {
    "quit",
    "close_window",
    "new_window",
    "open",
    "export",
    "preview",
    "compare",
    "about",
    "full_screen",
    "forget_queries",
}
"""Actions that end the program, or ask for something outside of it."""


def reset_toggles(window: MainWindow) -> None:
    """Compare words as usual."""
    for name in ("match_case", "whole_words", "regex"):
        if window.actions_[name].isChecked():
            window.actions_[name].trigger()


@pytest.mark.parametrize("seed", range(4))
def test_anything_goes(qtbot: QtBot, window: MainWindow, tmp_path: Path, seed: int) -> None:
    """Typing, toggling, stepping, resizing, opening and reloading in any order leave a window that searches."""
    chance = random.Random(seed)  # noqa: S311 -- nothing secret
    files = (resources.bundled_brief(), resources.new_brief(), tmp_path / "none.brief.toml")
    actions = sorted({spec.name for spec in SPECS if spec.name} - LEFT_OUT)
    field = window.search.field

    def anywhere() -> None:
        QTest.keyClick(QApplication.focusWidget() or window, chance.choice(KEYS))

    def action() -> None:
        window.actions_[chance.choice(actions)].trigger()

    def suggestion() -> None:
        if window.side.results is not None and window.side.results.suggestions:
            chance.choice(window.side.results.suggestions).click()

    def claim() -> None:
        opened = window.opened
        if opened is not None and opened.brief.facts:
            window.side.show_claim(chance.choice(opened.brief.facts).id)

    deeds: list[Callable[[], object]] = [
        *[lambda: QTest.keyClicks(field, chance.choice([word for word in WORDS if word.isascii()]))] * 5,
        lambda: field.insert(chance.choice(WORDS)),
        field.clear,
        lambda: QTest.keyClick(field, chance.choice(KEYS)),
        *[anywhere] * 2,
        *[action] * 4,
        lambda: window.opener.open(chance.choice(files)),
        lambda: window.resize(chance.randint(480, 1500), chance.randint(320, 1000)),
        suggestion,
        claim,
    ]
    for _ in range(250):
        chance.choice(deeds)()
        if chance.random() < 0.5:
            QApplication.processEvents()
    assert window.isVisible()
    window.switcher.leave()
    with qtbot.waitSignal(window.opener.opened):
        window.opener.open(resources.bundled_brief())
    reset_toggles(window)
    window.search.search("copper")
    qtbot.waitUntil(lambda: window.finder.total == 3)
