"""The wheel of the mouse: what it scrolls, and what it sizes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.window import MainWindow

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def turn(over: QWidget, x: int = 2, *, by: int = -120, held: Qt.KeyboardModifier = NONE) -> None:
    """Turn the wheel so far down or up with the mouse `x` pixels from the left edge of what it is `over`."""
    handle = over.window().windowHandle()
    assert handle is not None
    at = over.mapTo(over.window(), QPoint(x, over.height() // 2))
    QTest.wheelEvent(handle, QPointF(at), QPoint(0, by), QPoint(), held)
    QApplication.processEvents()


@pytest.fixture
def wide(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window that leaves much free beside the text."""
    window.resize(1300, 500)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_it_scrolls_the_text_over_its_margins_too(qtbot: QtBot, wide: MainWindow) -> None:
    """They are as white as the page, and as wide as the words."""
    document = wide.pages.page(Tab.OVERVIEW).document
    qtbot.waitUntil(lambda: document.bar.maximum() > 200)
    assert document.viewport().x() > 100
    turn(document.viewport())
    step = document.bar.value()
    assert step > 0
    turn(document)
    assert document.bar.value() == 2 * step
    turn(document, document.width() - 30, by=120)
    assert document.bar.value() == step


@pytest.mark.parametrize("tab", [Tab.OVERVIEW, Tab.PARTICIPANTS])
def test_with_ctrl_it_sizes_all_text_of_the_window(wide: MainWindow, tab: Tab) -> None:
    """As the keys do, and the settings remember; nothing is scrolled."""
    wide.pages.show_tab(tab)
    page = wide.pages.page(tab)
    over = page.pane.table.viewport() if isinstance(page, RecordsPage) else page.document.viewport()
    before = page.document.font().pointSizeF()
    turn(over, by=120, held=CONTROL)
    assert wide.settings.scale == 110
    sizes = [wide.pages.page(each).document.font().pointSizeF() for each in Tab]
    assert sizes == pytest.approx([before * 1.1] * len(Tab))
    turn(over, held=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    turn(page.document.bar, held=CONTROL)
    assert wide.settings.scale == 90
    wide.actions_["normal_size"].trigger()
    assert page.document.font().pointSizeF() == before
    assert page.document.bar.value() == 0


def test_a_touchpad_takes_as_long_a_way_for_it_as_a_wheel(wide: MainWindow) -> None:
    """It tells of each little move."""
    over = wide.pages.page(Tab.OVERVIEW).document.viewport()
    for _ in range(7):
        turn(over, by=15, held=CONTROL)
    assert wide.settings.scale == 100
    turn(over, by=15, held=CONTROL)
    assert wide.settings.scale == 110
    turn(over, by=15, held=CONTROL)
    assert wide.settings.scale == 110
