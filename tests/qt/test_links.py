"""Links that lead out of the program: seen before they are followed, and told of where they lead nowhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.qt.panes.reading import ReadingView
from briefing.qt.window import MainWindow
from tests.qt.conftest import FakeAlerts

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
