"""The preview: the pages of the PDF on screen, found in, zoomed, printed and saved."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing.errors import ExportError
from briefing.export.setting import Paper, Profile, Setting
from briefing.qt.exportdialog import Choice
from briefing.qt.preview.window import PreviewWindow
from briefing.qt.window import MainWindow

if TYPE_CHECKING:
    from briefing.qt.previewer import Previewer
    from tests.qt.conftest import FakeAlerts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def previewer_of(window: MainWindow) -> "Previewer":
    """What makes the previews of a window, after the first one was asked for."""
    assert window.exporter.previewer is not None
    return window.exporter.previewer


@pytest.fixture
def preview(qtbot: QtBot, window: MainWindow) -> Iterator[PreviewWindow]:
    """The preview of the bundled brief, opened by Ctrl+P."""
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    assert window.exporter.preview_bar.isVisible()
    with qtbot.waitSignal(previewer_of(window).opened, timeout=30_000) as made:
        pass
    opened: PreviewWindow = made.args[0]
    qtbot.waitUntil(lambda: opened.view._drawing is None and bool(opened.view._images))
    yield opened
    if isValid(opened):
        opened.close()


def press(qtbot: QtBot, preview: PreviewWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is in the preview."""
    preview.activateWindow()
    qtbot.keyClick(preview.focusWidget() or preview, key, modifier)


def found(qtbot: QtBot, preview: PreviewWindow, words: str) -> None:
    """Type `words` into the search, and wait for what is found."""
    preview.search.setText(words)
    qtbot.waitUntil(lambda: preview._finding is None)


def test_ctrl_p_shows_the_pages(window: MainWindow, preview: PreviewWindow) -> None:
    """The first page is there, white with letters on it, and says which of how many it is."""
    assert preview.windowTitle() == "Pak–China Mineral Cooperation Forum – Preview"
    assert preview.view.accessibleName() == "Page 1 of 4"
    assert not window.exporter.preview_bar.isVisible()
    image = preview.view.viewport().grab().toImage()
    page = preview.view._rects[0]
    middle = [image.pixelColor(x, page.top() + 250) for x in range(page.left(), page.right())]
    assert QColor("white") in middle
    assert any(colour.lightness() < 120 for colour in middle)


def test_a_screen_reader_hears_the_page(qtbot: QtBot, preview: PreviewWindow) -> None:
    """The words of the page that is looked at are its description."""
    qtbot.waitUntil(lambda: "Bottom line" in preview.view.accessibleDescription())
    preview.view.go_to(3)
    qtbot.waitUntil(lambda: "Sources" in preview.view.accessibleDescription())
    assert preview.view.accessibleName() == "Page 4 of 4"


def test_pages_are_turned(qtbot: QtBot, preview: PreviewWindow) -> None:
    """The number leads to its page, the keys scroll, and the number follows."""
    preview.page.setValue(3)
    assert preview.view.page == 2
    view = preview.view
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert preview.page.value() == 4
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (preview.page.value(), view.verticalScrollBar().value()) == (1, 0)
    for key, back in ((Qt.Key.Key_PageDown, Qt.Key.Key_PageUp), (Qt.Key.Key_Down, Qt.Key.Key_Up)):
        qtbot.keyClick(view, key)
        assert view.verticalScrollBar().value() > 0
        qtbot.keyClick(view, back)
        assert view.verticalScrollBar().value() == 0


def test_zoom(qtbot: QtBot, preview: PreviewWindow) -> None:
    """Keys, wheel and list zoom; what was looked at stays; the width of the window is followed where that is asked."""
    view = preview.view
    wide = view._rects[0].width()
    preview.resize(1000, 800)
    assert view._rects[0].width() > wide
    view.go_to(2)
    press(qtbot, preview, Qt.Key.Key_0, CONTROL)
    preview.zoom.setCurrentIndex(preview.zoom.findData(200))
    preview.zoom.activated.emit(preview.zoom.currentIndex())
    assert view.zoom == 200
    assert view.page == 2
    press(qtbot, preview, Qt.Key.Key_Plus, CONTROL)
    assert (view.zoom, preview.zoom.currentData()) == (300, 300)
    press(qtbot, preview, Qt.Key.Key_Minus, CONTROL)
    assert view.zoom == 200
    wheel = QWheelEvent(
        QPointF(50, 50), QPointF(view.mapToGlobal(QPoint(50, 50))), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == 300
    press(qtbot, preview, Qt.Key.Key_0, CONTROL)
    assert (view.zoom, preview.zoom.currentData()) == (0, 0)
    qtbot.waitUntil(lambda: view._drawing is None)
    assert len(view._images) <= 24


def test_words_are_found_on_the_pages(qtbot: QtBot, preview: PreviewWindow) -> None:
    """Typing counts and marks what is found, Enter goes on, and round; each is brought into view."""
    press(qtbot, preview, Qt.Key.Key_F, CONTROL)
    assert preview.search.hasFocus()
    QTest.keyClicks(preview.search, "sources")
    qtbot.waitUntil(lambda: preview._finding is None and preview.place.text() != "")
    total = len(preview._places)
    assert preview.place.text() == f"1 of {total}"
    assert total > 2
    seen = []
    for _ in range(total):
        qtbot.keyClick(preview.search, Qt.Key.Key_Return)
        spot = preview.view._spots(preview._places[preview._current])[0]
        top = preview.view.verticalScrollBar().value()
        assert top <= spot.top() <= top + preview.view.viewport().height()
        seen.append(preview.place.text())
    assert seen[-2:] == [f"{total} of {total}", f"1 of {total}"]
    press(qtbot, preview, Qt.Key.Key_F3, SHIFT)
    assert preview.place.text() == f"{total} of {total}"
    qtbot.waitUntil(lambda: preview.view._drawing is None)
    colours = preview.view.viewport().grab().toImage()
    area = preview.view._spots(preview._places[-1])[0].toRect()
    area.translate(0, -preview.view.verticalScrollBar().value())
    inside = {colours.pixelColor(x, area.top() + 1).name() for x in range(area.left() + 1, area.right() - 1)}
    assert "#ffb000" in inside
    found(qtbot, preview, "zinc")
    assert preview.place.text() == "not found"


def test_escape_ends_the_search_then_the_preview(qtbot: QtBot, preview: PreviewWindow) -> None:
    """One layer at a time, and the main window stays."""
    found(qtbot, preview, "gold")
    press(qtbot, preview, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: preview.place.text() == "")
    assert preview.isVisible()
    press(qtbot, preview, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: not isValid(preview))


@pytest.fixture
def said(window: MainWindow, preview: PreviewWindow) -> list[str]:
    """What the window says while a preview is open."""
    words: list[str] = []
    assert preview.isVisible()
    previewer_of(window).said.connect(words.append)
    return words


@pytest.mark.parametrize(("start", "count"), [(0, "4 pages"), (2, "1 page")])
def test_printing(
    qtbot: QtBot, preview: PreviewWindow, said: list[str], alerts: "FakeAlerts", *, start: int, count: str
) -> None:
    """The dialog is asked, and the pages that it asks for go out in their size."""
    alerts.printed, alerts.print_from = f"{alerts.folder}/paper.pdf", start
    preview.print_requested.emit()
    qtbot.waitUntil(lambda: len(said) > 1, timeout=30_000)
    assert said == ["Printing…", f"Printed: {count} ({alerts.printed})"]
    assert alerts.asked_pages == 4
    with pikepdf.open(alerts.printed) as paper:
        assert len(paper.pages) == int(count[0])
        assert [round(float(side)) for side in paper.pages[0].mediabox] == [0, 0, 595, 842]


@pytest.mark.qt_log_ignore("QPainter::begin.*", "QPdf.*", ".*No such file.*", "QFSFileEngine.*", "QFile.*")
def test_a_printer_that_does_not_take_it(
    qtbot: QtBot, preview: PreviewWindow, alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """What cannot be printed is told; leaving the dialog prints nothing."""
    preview.print_requested.emit()
    assert alerts.told == []
    alerts.printed = str(tmp_path / "no folder" / "paper.pdf")
    preview.print_requested.emit()
    qtbot.waitUntil(lambda: bool(alerts.told), timeout=10_000)
    assert "the printer does not take the document" in alerts.told[0]


def test_what_is_seen_is_what_is_saved(
    qtbot: QtBot, window: MainWindow, preview: PreviewWindow, alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """Saving writes the document that is shown; the dialog left, nothing is written."""
    preview.save_requested.emit()
    alerts.pdf = str(tmp_path / "seen.pdf")
    with qtbot.waitSignal(previewer_of(window).said):
        preview.save_requested.emit()
    with pikepdf.open(tmp_path / "seen.pdf") as pdf:
        assert len(pdf.pages) == 4
    alerts.pdf = str(tmp_path / "none" / "seen.pdf")
    preview.save_requested.emit()
    qtbot.waitUntil(lambda: bool(alerts.told))
    assert "the folder does not exist" in alerts.told[0]


def test_the_export_dialog_leads_to_the_preview(qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts") -> None:
    """What is chosen there is what is shown, and what the next preview shows."""
    alerts.choice = Choice(Setting(Profile.ONE_PAGE, Paper.LETTER), preview=True)
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    for _ in range(2):
        with qtbot.waitSignal(previewer_of(window).opened, timeout=30_000) as made:
            pass
        preview = made.args[0]
        assert preview._pages.sizes == ((612.0, 792.0),)
        preview.close()
        window.actions_["preview"].trigger()
    window.exporter.preview_bar.cancel.click()
    assert not window.exporter.preview_bar.isVisible()


def test_a_preview_that_cannot_be_made_is_told(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the document cannot be typeset the window says why, and shows none."""

    def broken(*_: object, **__: object) -> Callable[[], None]:
        raise ExportError("no typesetter")

    monkeypatch.setattr("briefing.export.document.make", broken)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: bool(alerts.told))
    assert alerts.told == ["Preview: no typesetter"]
    assert not window.exporter.preview_bar.isVisible()
