"""Back and forward: over tabs, sections, evidence and hits, as with Alt and the arrow keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.model.brief import Fact, Tab
from briefing.model.passages import Key
from briefing.qt.window import MainWindow
from tests.qt.test_window import OTHER

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
F3 = Qt.Key.Key_F3


@pytest.fixture
def back(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Presses Alt+Left, and waits until the window has followed."""
    return lambda: _press(qtbot, window, Qt.Key.Key_Left)


@pytest.fixture
def forward(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Presses Alt+Right, likewise."""
    return lambda: _press(qtbot, window, Qt.Key.Key_Right)


def _press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    settle()
    qtbot.keyClick(window, key, ALT)
    settle()


def settle() -> None:
    """Let the window do what is to be done by the next turns of the event loop."""
    for _ in range(5):
        QApplication.processEvents()


def go(window: MainWindow, tab: Tab) -> None:
    """Press the tab, and let the window follow."""
    window.actions_[tab.value].trigger()
    settle()


def tab_of(window: MainWindow) -> Tab:
    """The tab in front."""
    return window.pages.tab


def scrolled(window: MainWindow) -> int:
    """How far down the document in front is scrolled."""
    return window.pages.page(window.pages.tab).document.verticalScrollBar().value()


def test_tabs_are_gone_back_through(window: MainWindow, back: Callable[[], None], forward: Callable[[], None]) -> None:
    """From Overview to Minerals to Outlook, back twice, and forward again."""
    go(window, Tab.MINERALS)
    go(window, Tab.OUTLOOK)
    back()
    assert tab_of(window) is Tab.MINERALS
    back()
    assert tab_of(window) is Tab.OVERVIEW
    forward()
    assert tab_of(window) is Tab.MINERALS


def test_a_tab_that_is_pressed_with_the_mouse_counts_too(window: MainWindow, back: Callable[[], None]) -> None:
    """However the tab is changed, there is a way back."""
    window.pages.setCurrentIndex(3)
    back()
    assert tab_of(window) is Tab.OVERVIEW


def test_the_place_on_the_page_comes_back(window: MainWindow, back: Callable[[], None]) -> None:
    """Back is where the reader was, not the top of the page."""
    window.resize(700, 420)
    settle()
    bar = window.pages.page(Tab.OVERVIEW).document.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    go(window, Tab.OUTLOOK)
    bar.setValue(0)  # whatever becomes of the page meanwhile
    back()
    assert tab_of(window) is Tab.OVERVIEW
    assert abs(bar.value() - before) <= 1
    assert before > 0


def test_a_section_gone_to_has_a_way_back(window: MainWindow, back: Callable[[], None]) -> None:
    """What the palette leads to, within the same tab, is a step as well."""
    window.resize(700, 420)
    settle()
    assert scrolled(window) == 0
    section = next(s for s in reversed(window.models.sections.records) if s.tab is Tab.OVERVIEW)
    window.pages.reveal(Tab.OVERVIEW, Key("section", section.id, "heading"))
    settle()
    assert scrolled(window) > 0
    back()
    assert scrolled(window) == 0


def test_evidence_is_a_place_of_its_own(
    window: MainWindow, facts: tuple[Fact, ...], back: Callable[[], None], forward: Callable[[], None]
) -> None:
    """Evidence opened, another opened, back to the first, back to none, and forward to the first."""
    first, second = (fact.id for fact in facts[:2])
    window.side.show_claim(first)
    settle()
    window.side.show_claim(second)
    back()
    assert window.side.fact_id == first
    back()
    assert window.side.fact_id == ""
    forward()
    assert window.side.fact_id == first


def test_claims_walked_through_are_steps(window: MainWindow, facts: tuple[Fact, ...], back: Callable[[], None]) -> None:
    """From one claim to the next of those that stand together, and back."""
    first, second = (fact.id for fact in facts[:2])
    window.side.show_claim(first, (first, second))
    settle()
    window.actions_["next_claim"].trigger()
    settle()
    assert window.side.fact_id == second
    back()
    assert window.side.fact_id == first


def test_hits_are_gone_back_through(
    qtbot: QtBot, window: MainWindow, search: Callable[[str], None], back: Callable[[], None]
) -> None:
    """F3 leads through hits in several tabs; back leads to the tabs before."""
    search("copper")
    window.search.field.clearFocus()
    tabs = [window.pages.tab]
    for _ in range(6):
        qtbot.keyClick(window, F3)
        settle()
        if window.pages.tab is not tabs[-1]:
            tabs.append(window.pages.tab)
    assert len(tabs) > 1
    for _ in range(7):
        back()
        if window.pages.tab is not tabs[-1]:
            tabs.pop()
        assert tab_of(window) is tabs[-1]
    assert len(tabs) == 1


def test_a_row_of_a_table_comes_back(window: MainWindow, back: Callable[[], None]) -> None:
    """The row that was chosen is chosen again."""
    go(window, Tab.MINERALS)
    page = window.pages.page(Tab.MINERALS)
    first, second = (record.id for record in window.models.minerals.records[:2])
    page.reveal(Key("mineral", first, "name"))
    settle()
    window.pages.reveal(Tab.MINERALS, Key("mineral", second, "name"))
    settle()
    assert page.stand().row == second
    back()
    assert page.stand().row == first


def test_there_is_nothing_before_the_beginning(
    window: MainWindow, back: Callable[[], None], forward: Callable[[], None]
) -> None:
    """At either end the action is off, and the key does nothing."""
    assert not window.actions_["back"].isEnabled()
    assert not window.actions_["forward"].isEnabled()
    back()
    forward()
    assert tab_of(window) is Tab.OVERVIEW
    go(window, Tab.OUTLOOK)
    assert window.actions_["back"].isEnabled()
    back()
    assert not window.actions_["back"].isEnabled()
    assert window.actions_["forward"].isEnabled()


def test_going_elsewhere_ends_the_way_forward(window: MainWindow, back: Callable[[], None]) -> None:
    """As in a browser: after a step back, a new step takes the place of those that followed."""
    go(window, Tab.MINERALS)
    back()
    go(window, Tab.OUTLOOK)
    assert not window.actions_["forward"].isEnabled()
    back()
    assert tab_of(window) is Tab.OVERVIEW


def test_another_brief_begins_anew(window: MainWindow, opened: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    """There is no way back into a brief that is not open any more."""
    go(window, Tab.MINERALS)
    path = tmp_path / "other.brief.toml"
    path.write_text(OTHER, encoding="utf-8")
    opened(path)
    settle()
    assert not window.actions_["back"].isEnabled()


def test_many_steps_are_kept_within_bounds(window: MainWindow, back: Callable[[], None]) -> None:
    """After hundreds of steps the last hundred are known, in order."""
    for step in range(250):
        window.pages.setCurrentIndex(1 + step % 3)
        settle()
    assert len(window.switcher.trail._spots) == 101
    tab = window.pages.currentIndex()
    back()
    assert window.pages.currentIndex() == (tab - 2) % 3 + 1
