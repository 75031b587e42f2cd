"""Links that lead out of the program: seen before they are followed, and told of where they lead nowhere."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.qt.panes.reading import ReadingView
from briefing.qt.window import MainWindow
from tests.qt.conftest import FakeAlerts

_HOST = "xn--pple-43d.com"
_CARE = (
    f"Take care: the host {_HOST} (\u0430pple.com) mixes letters of scripts that look alike: \u0430 (U+0430).\n"
    "Take care: it holds signs that cannot be seen or that turn text: \\u202e."
)

Linked = Callable[[str], ReadingView]


@pytest.fixture
def linked(opened: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path) -> Linked:
    """The evidence of a claim whose source is at some address, with the keyboard on that."""

    def show(address: str) -> ReadingView:
        path = tmp_path / "linked.brief.toml"
        source = resources.bundled_brief().read_text("utf-8")
        path.write_text(source.replace("[[source]]\n", f'[[source]]\nurl = "{address}"\n', 1), "utf-8")
        window = opened(path)
        assert window.opened is not None
        window.side.show_claim(window.opened.brief.facts[0].id)
        assert window.side.evidence is not None
        document = window.side.evidence.document
        document.setFocus()
        while document.link_with_keyboard() != address:
            qtbot.keyClick(document, Qt.Key.Key_Tab)
            assert document.hasFocus()
        return document

    return show


def said(document: ReadingView) -> str:
    """What the window says in one line."""
    window = document.window()
    assert isinstance(window, MainWindow)
    return window.statusBar().currentMessage()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_an_address_that_cannot_be_read_is_told(qtbot: QtBot, linked: Linked, alerts: FakeAlerts, key: Qt.Key) -> None:
    """Nothing is asked where there is nothing to open."""
    document = linked("https://[bad/")
    qtbot.keyClick(document, key)
    assert said(document) == "Not opened: this is no valid address of a web page or of mail"
    assert alerts.links == []


@pytest.mark.parametrize("opens", [True, False])
def test_that_no_program_opens_an_address_is_told(
    qtbot: QtBot, linked: Linked, alerts: FakeAlerts, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    """The system says so once it is asked."""
    went: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        went.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    document = linked("https://example.org/a")
    alerts.opens_links = True
    qtbot.keyClick(document, Qt.Key.Key_Return)
    assert went == [QUrl("https://example.org/a")]
    assert said(document) == ("" if opens else "Not opened: no program here opens this address")


def tip_at(document: ReadingView, place: QPoint) -> str:
    """The words of the tip that comes up where the pointer rests."""
    area = document.viewport()
    QToolTip.hideText()
    QApplication.sendEvent(area, QHelpEvent(QEvent.Type.ToolTip, place, area.mapToGlobal(place)))
    words = re.sub("<br>", "\n", QToolTip.text())
    QToolTip.hideText()
    return unescape(re.sub("<[^>]*>|[\u200b\u2066-\u2069]", "", words))


def here(document: ReadingView) -> QPoint:
    """The middle of a letter of the link that has the keyboard."""
    cursor = document.textCursor()
    cursor.setPosition(cursor.selectionStart() + 2)
    return document.cursorRect(cursor).center()


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://example.org/?a=&lt;i", "It leads to:\nexample.org\nThe address:\nhttps://example.org/?a=&lt;i"),
        (
            f"https://example.org/{'a' * 500}",
            f"It leads to:\nexample.org\nThe address:\nhttps://example.org/{'a' * 500}",
        ),
        (
            f"https://{_HOST}/%E2%80%AEfdp.exe",
            f"It leads to:\n{_HOST}\n\u0430pple.com\nThe address:\nhttps://{_HOST}/%E2%80%AEfdp.exe\n{_CARE}",
        ),
    ],
)
def test_a_tip_shows_the_whole_address(linked: Linked, address: str, told: str) -> None:
    """An address tells under the pointer where it leads and what in it may mislead, as before it is opened."""
    document = linked(address)
    assert tip_at(document, here(document)) == told


def test_there_is_no_tip_where_no_address_is(linked: Linked) -> None:
    """Neither on other links nor on words."""
    document = linked("https://example.org/")
    assert tip_at(document, QPoint(2, 2)) == ""
    document.moveCursor(document.textCursor().MoveOperation.Start)
    document.focusNextPrevChild(True)
    assert document.link_with_keyboard().startswith("claims:")
    assert tip_at(document, here(document)) == ""
