"""What the window loads before it is seen: no more than what it shows."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.qt import numbers
from briefing.qt.panes.kept import Goal
from briefing.qt.window import MainWindow

LOOK = """
import builtins, json, sys
own = builtins.__import__
from briefing.cli import main
from briefing.qt.window import MainWindow
from PySide6 import QtCore, QtGui, QtWidgets

def look(window):
    title = window.windowTitle()
    made = [name for module in (QtCore, QtGui, QtWidgets) for name in vars(module)]
    view = window.pages.page(window.pages.tab).document
    last = view.document().documentLayout().blockBoundingRect(view.document().lastBlock())
    room = [last.bottom(), view.viewport().height()]
    by = "Python" if builtins.__import__ is own else "PySide"
    print(json.dumps({"title": title, "modules": list(sys.modules), "types": made, "imported_by": [by], "heights": room,
                      "passages": [len(view._writer.shown)]}))
    QtWidgets.QApplication.quit()

def watch(window):
    window.first_painted.connect(lambda: look(window))

made = MainWindow.__init__
MainWindow.__init__ = lambda self, *args: (made(self, *args), watch(self))[0]
sys.exit(main(sys.argv[1:]))
"""
"""Starts the program and prints what it has loaded when its window is painted for the first time."""

NOT_YET = """
briefing.checks briefing.compare briefing.completion briefing.desktop briefing.export briefing.search briefing.usage
briefing.model.citation briefing.model.claims briefing.model.decoding briefing.model.diagnosis briefing.model.positions
briefing.qt.alerts briefing.qt.appicon briefing.qt.clipboard briefing.qt.panes.results briefing.qt.tabs.minerals
briefing.model.integrity briefing.model.limits briefing.model.parse briefing.model.regular
encodings.utf_16_le html markdown_it pypdfium2 rapidfuzz regex tomllib tree_sitter typst
""".split()
"""Modules of what the first paint does not show: search, checks, PDF, evidence, tabs behind the first one, TOML."""

NOT_MADE = {
    "Qt": "its enums take a tenth of the time; briefing.qt.numbers has those that are needed",
    "QAbstractItemView": "no table or list is seen yet",
    "QAccessible": "there is nothing to be read aloud yet",
    "QGradient": "ask for brushes by `brush_of`",
    "QIcon": "an action that is made with its text has Qt look for an icon; set the text afterwards",
    "QStyle": "what is painted is painted by Qt's own widgets",
}
"""Classes of Qt that take long to make, and what to do instead: PySide makes each when it is first come upon."""


@pytest.fixture(scope="module", params=["en", "zh", "ur"])
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the program has loaded at its first paint, in one language."""
    found: dict[str, list[str]] = told_by(LOOK, tmp_path_factory.mktemp("home"), "--lang", request.param)
    return found


def told_by(script: str, home: Path, *arguments: str) -> Any:  # noqa: ANN401 -- whatever that prints as JSON
    """What a `script` that starts the program in a home of its own prints, as JSON.

    Its coverage is not measured, for which a new process loads modules of its own.
    """
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(  # noqa: S603 -- the program under test
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
        env=unmeasured | {"XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home), "HOME": str(home)},
    )
    return json.loads(done.stdout)


def test_the_first_paint_shows_the_brief(loaded: dict[str, list[str]]) -> None:
    """What is seen first is the brief itself, and no window without one."""
    assert len(loaded["title"]) > len("Briefing – ")


def test_the_first_paint_shows_a_window_full_of_text(loaded: dict[str, list[float]]) -> None:
    """What can be seen of the document is written when it is painted first; most of what cannot be seen is not."""
    written, seen = loaded["heights"]
    assert seen < written < 3 * seen
    (passages,) = loaded["passages"]
    assert passages < 50


def test_what_was_held_back_follows_the_first_paint(qtbot: QtBot, window: MainWindow) -> None:
    """Whoever scrolls down finds the whole brief."""
    view = window.pages.page(Tab.OVERVIEW).document
    view.hold()
    view.rewrite()
    assert "All claims from this source" not in view.toPlainText()
    window.pages.make_rest()
    qtbot.waitUntil(lambda: "All claims from this source" in view.toPlainText())


def test_nothing_is_held_back_from_who_returns_to_a_place_further_down(window: MainWindow) -> None:
    """The first paint shows a reader the place where they were, which stands below what is seen of the top."""
    view = window.pages.page(Tab.OVERVIEW).document
    view.hold()
    view.rewrite()
    view.return_to(Goal(Key("source", "report", "title"), is_hit=False))
    assert "All claims from this source" in view.toPlainText()
    assert view.verticalScrollBar().value() > 0


def test_the_first_paint_waits_for_no_module_that_it_does_not_show(loaded: dict[str, list[str]]) -> None:
    """Search, checks, PDF and what else comes later are loaded later."""
    assert "briefing.qt.window" in loaded["modules"]
    assert [name for name in NOT_YET if name in loaded["modules"]] == []


SEARCH = """
import json, sys
from PySide6 import QtCore, QtWidgets
from briefing.__main__ import run
from briefing.qt.window import MainWindow

def look(window):
    if window.side._turn.is_waiting or window.side._unread or window.finder.indexes.get(keep_case=False) is None:
        QtCore.QTimer.singleShot(10, lambda: look(window))
        return
    before, pane = set(sys.modules), window.side.results
    is_seen = pane is not None and pane.isVisible()
    def tell():
        QtWidgets.QApplication.processEvents()
        is_kept = pane is not None and pane is window.side.results and pane.isVisible()
        read = sorted(set(sys.modules) - before)
        print(json.dumps({"hits": window.finder.total, "read": read, "seen": [is_seen, is_kept]}))
        sys.stdout.flush()
        QtWidgets.QApplication.quit()
    window.finder.results_changed.connect(lambda: window.finder.results and QtCore.QTimer.singleShot(0, tell))
    window.search.search("copper")

made = MainWindow.__init__
MainWindow.__init__ = lambda self, *args: (made(self, *args), self.first_painted.connect(lambda: look(self)))[0]
sys.argv = ["briefing"]
run()
"""
"""Starts the program, searches once it is at rest, and prints what that has loaded."""


def test_the_first_search_waits_for_nothing(tmp_path: Path) -> None:
    """What it takes to show hits is read, and made, as soon as all four tabs are there, and not at the first letter."""
    found = told_by(SEARCH, tmp_path)
    assert found["hits"] > 0
    assert found["read"] == []
    assert found["seen"] == [False, True]


def test_no_module_is_read_twice(loaded: dict[str, list[str]]) -> None:
    """What is imported is imported by Python alone: PySide would read the source of each module besides."""
    assert loaded["imported_by"] == ["Python"]


def test_the_first_paint_makes_no_class_of_qt_that_is_dear(loaded: dict[str, list[str]]) -> None:
    """The classes that take PySide long to make are left to what is done after the first paint."""
    assert "QTextBrowser" in loaded["types"]
    assert {name: NOT_MADE[name] for name in NOT_MADE if name in loaded["types"]} == {}


def test_numbers_are_those_of_qt() -> None:
    """Where Qt is told a number in place of an enumerator, it is that enumerator's."""
    assert Qt.ItemDataRole.DisplayRole == numbers.DISPLAY_ROLE
    assert Qt.LayoutDirection.LeftToRight.value == numbers.LEFT_TO_RIGHT
    assert Qt.LayoutDirection.RightToLeft.value == numbers.RIGHT_TO_LEFT
    assert Qt.Orientation.Vertical.value == numbers.VERTICAL
    assert Qt.ContextMenuPolicy.PreventContextMenu.value == numbers.NO_CONTEXT_MENU
    assert Qt.ToolButtonStyle.ToolButtonTextBesideIcon.value == numbers.TEXT_BESIDE_ICON
    assert Qt.ScrollBarPolicy.ScrollBarAsNeeded.value == numbers.BARS_AS_NEEDED
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOn.value == numbers.BARS_ALWAYS
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == numbers.BARS_NEVER
    assert Qt.TextFormat.PlainText.value == numbers.PLAIN_TEXT
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    assert (Qt.AlignmentFlag.AlignLeft | middle).value == numbers.LEFT_IN_THE_MIDDLE
    assert (Qt.AlignmentFlag.AlignRight | middle).value == numbers.RIGHT_IN_THE_MIDDLE


CLOSE = """
import sys
from briefing.qt.window import MainWindow

def close(window):
    window.settings.scale = 125
    window.close()

def watch(window):
    window.first_painted.connect(lambda: close(window))

made = MainWindow.__init__
MainWindow.__init__ = lambda self, *args: (made(self, *args), watch(self))[0]
sys.argv = ["briefing"]
from briefing.__main__ import run
run()
"""
"""Starts the program as it is installed, changes a setting and closes the window at once."""


def test_what_was_set_last_is_kept_when_the_window_closes(tmp_path: Path) -> None:
    """The program ends at once when its window closes, though not before its settings are on the disk."""
    home = str(tmp_path)
    done = subprocess.run(  # noqa: S603 -- the program under test
        [sys.executable, "-c", CLOSE],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={**os.environ, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home, "HOME": home},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert any("text_scale=125" in path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.conf"))
