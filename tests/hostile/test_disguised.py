"""Texts and addresses that pose as others are seen as what they are: in the window, in tips, when copied, in PDF."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from briefing.checks.report import check
from briefing.export.document import make
from briefing.export.pdf import Typesetter
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Tab
from briefing.model.load import loads
from briefing.qt.alerts import Alerts
from briefing.qt.clipboard import copy_cited, copy_words
from briefing.qt.panes.evidence import EvidencePane
from briefing.qt.panes.highlight import Frame, laid_out
from briefing.qt.panes.rows import copy_rows
from briefing.qt.plain import label, tip
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.window import MainWindow
from tests.export.readers import pdfium, poppler, squeezed
from tests.hostile.naughty import source_of
from tests.hostile.test_naughty import is_written

RLO, LRO, PDF = "\u202e", "\u202d", "\u202c"
REVERSED = (f"{RLO}fdp.exe", f"{RLO}fdp.exe{PDF} open", f"name {LRO}fdp.exe{PDF}")
"""What would be read as exe.pdf, with an end to it and without."""

SIGN_IN = "https://bank.example@evil.example/"
LOOKALIKE = "https://xn--pple-43d.com/"
LONG = "https://evil.example/" + "a" * 900


@pytest.fixture(scope="module")
def source() -> str:
    """A brief with reversed words in every text, and sources whose addresses pose as others."""
    text = source_of([words for words in REVERSED for _ in range(6)])
    text = text.replace('title.en = "A brief of naughty texts"', f'title.en = "{RLO}fdp.exe{PDF} brief"')
    addresses = {"s": SIGN_IN, "look": LOOKALIKE, "long": LONG}
    text = text.replace('id = "s"\n', f'id = "s"\nurl = "{SIGN_IN}"\n')
    for name in ("look", "long"):
        text += f'\n[[source]]\nid = "{name}"\ntitle.en = "Source {name}"\nurl = "{addresses[name]}"\n'
    return text


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], source: str, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window that shows it, all of it written."""
    path = tmp_path / "disguised.brief.toml"
    path.write_text(source, encoding="utf-8")
    window = opened(path)
    for tab in Tab:
        qtbot.waitUntil(partial(is_written, window.pages.page(tab).document), timeout=20_000)
    return window


def turning(text: str) -> str:
    """The marks in a text that reverse letters."""
    return "".join(letter for letter in text if letter in {RLO, LRO})


def test_nothing_is_reversed_in_the_window(window: MainWindow) -> None:
    """No document, cell, tip or title has a mark that reverses letters; the letters are all there."""
    window.side.show_claim("fact-0")
    (pane,) = window.findChildren(EvidencePane)
    texts = [window.pages.page(tab).document.toPlainText() for tab in Tab]
    texts += [pane.document.toPlainText(), window.windowTitle()]
    for tab in (Tab.PARTICIPANTS, Tab.MINERALS):
        page = window.pages.page(tab)
        assert isinstance(page, RecordsPage)
        cell = page.model.index(0, 0)
        texts += [str(cell.data(role)) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)]
    assert [turning(text) for text in texts] == [""] * len(texts)
    assert [text for text in texts if "fdp.exe" not in text] == []


@pytest.mark.parametrize("text", REVERSED)
def test_nothing_is_reversed_wherever_words_are_drawn(text: str) -> None:
    """Hits, the palette, cells, tips, menus: what draws words has them in their order."""
    drawn = [laid_out(text, QFont(), Frame(400, 2)).text(), tip(text), label(text)]
    assert [turning(words) for words in drawn] == ["", "", ""]
    assert [len(drawn[0]), len(drawn[2])] == [len(text)] * 2


def test_a_tip_is_not_reversed(window: MainWindow) -> None:
    """What a table's tip shows has its letters in their order."""
    page = window.pages.page(Tab.PARTICIPANTS)
    assert isinstance(page, RecordsPage)
    window.pages.show_tab(Tab.PARTICIPANTS)
    view = page.pane.table
    place = view.visualRect(view.model().index(0, 0)).center()
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(QPoint(place)))
    )
    assert "fdp.exe" in QToolTip.text()
    assert turning(QToolTip.text()) == ""
    QToolTip.hideText()


def test_nothing_is_reversed_when_copied(window: MainWindow) -> None:
    """Claims, cells and documents are copied without marks that reverse letters."""
    page = window.pages.page(Tab.PARTICIPANTS)
    assert isinstance(page, RecordsPage)
    document = window.pages.page(Tab.OVERVIEW).document

    def copy_document() -> None:
        document.selectAll()
        document.copy()

    ways: tuple[Callable[[], object], ...] = (
        lambda: copy_cited(window.models, ("fact-0", "fact-7", "fact-13")),
        lambda: copy_words(window.models, ("fact-0", "fact-7", "fact-13")),
        lambda: copy_rows(page.pane.table, [0, 1]),
        copy_document,
    )
    for copy in ways:
        QGuiApplication.clipboard().clear()
        copy()
        data = QGuiApplication.clipboard().mimeData()
        assert "fdp.exe" in data.text()
        assert turning(data.text() + data.html() + bytes(data.data("text/markdown").data()).decode()) == ""


@pytest.mark.parametrize("profile", list(Profile))
def test_nothing_is_reversed_in_print(source: str, profile: Profile) -> None:
    """In a PDF the letters stand in their order, for each of two readers."""
    brief = loads(source.encode())
    with Typesetter() as typesetter:
        made = make(brief, "en", Setting(profile), typesetter).data
    for text in (pdfium(made), poppler(made)):
        assert "fdp.exe" in squeezed(text)
        assert "exe.pdf" not in squeezed(text)
        assert turning(text) == ""


def test_addresses_show_their_hosts(window: MainWindow, source: str) -> None:
    """Beside an address that poses as another stands its real host: in the window, when copied, in PDF."""
    text = window.pages.page(Tab.OVERVIEW).document.toPlainText().replace("\u2060", "")
    assert f"{SIGN_IN} · leads to evil.example\n" in text
    assert f"{LOOKALIKE} · leads to аpple.com\n" in text
    assert "https://evil.example/aaa" in text
    assert "a" * 300 not in text
    window.side.show_claim("fact-0")
    (pane,) = window.findChildren(EvidencePane)
    assert f"{SIGN_IN} · leads to evil.example" in pane.document.toPlainText()
    copy_cited(window.models, ("fact-0",))
    assert f"{SIGN_IN} (evil.example)" in QGuiApplication.clipboard().text()
    with Typesetter() as typesetter:
        printed = squeezed(pdfium(make(loads(source.encode()), "en", Setting(Profile.FULL), typesetter).data))
    assert squeezed(f"{SIGN_IN} (evil.example)") in printed
    assert squeezed(f"{LOOKALIKE} (аpple.com)") in printed
    assert "a" * 300 not in printed


def test_addresses_are_found_by_the_checks(source: str) -> None:
    """The checks warn of each address that poses as another, and of no other."""
    brief = loads(source.encode())
    said = [finding.message for finding in check(brief, brief.issued) if finding.rule == "link-misleading"]
    start, end = "the address of the source '{}' may mislead: ", "; give the plain address, or none"
    mixed = "the host xn--pple-43d.com (аpple.com) mixes letters of scripts that look alike: а (U+0430)"
    sign_in = "“bank.example” before the @ is no host but a name to sign in with; it leads to evil.example"
    assert said == [
        f"{start.format('s')}{sign_in}{end}",
        f"{start.format('look')}{mixed}{end}",
    ]


@pytest.mark.parametrize(
    ("address", "wanted", "is_safe"),
    [
        ("https://example.org/a", ["example.org", "https://example.org/a"], True),
        (SIGN_IN, ["evil.example", SIGN_IN, "Take care: “bank.example” before the @"], False),
        (LOOKALIKE, ["xn--pple-43d.com\n", "аpple.com\n", LOOKALIKE, "Take care: the host"], False),
        ("https://example.org/%E2%80%AEfdp.exe", ["%E2%80%AEfdp.exe", "Take care: it holds signs", "\\u202e"], False),
        (LONG, ["evil.example\n", "https://evil.example/aaa", "a…a"], True),
        ("mailto:a@xn--bcher-kva.example", ["xn--bcher-kva.example\n", "bücher.example\n"], True),
    ],
)
def test_the_box_shows_where_a_link_leads(qtbot: QtBot, address: str, wanted: list[str], is_safe: bool) -> None:
    """Before anything is opened the host stands apart, and what may mislead is said; Enter then opens nothing."""
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[tuple[str, str, bool, str]] = []

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QMessageBox)
        is_default = asked.defaultButton() is asked.button(QMessageBox.StandardButton.Cancel)
        words = asked.informativeText()
        words = re.sub("[\u200b\u2066-\u2069]", "", words)
        seen.append((asked.text(), words, is_default, asked.detailedText()))
        asked.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(0, answer)
    assert not Alerts(parent).confirm_link(address)
    ((question, words, is_cancel, details),) = seen
    assert ("mail program" in question) is address.startswith("mailto:")
    assert [part for part in wanted if part not in words] == []
    assert is_cancel is not is_safe
    assert details == (address if len(address) > 300 else "")


def test_what_is_opened_is_what_was_shown(
    opened: Callable[[Path], MainWindow], source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader is asked about the very address that the browser gets, its host as it is asked for."""
    from PySide6.QtGui import QDesktopServices

    went: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(bytes(url.toEncoded().data()).decode()))
    path = tmp_path / "disguised.brief.toml"
    path.write_text(source, encoding="utf-8")
    window = opened(path)
    asked: list[str] = []

    def confirm(address: str) -> bool:
        asked.append(address)
        return True

    monkeypatch.setattr(window.alerts, "confirm_link", confirm)
    document = window.pages.page(Tab.OVERVIEW).document
    for address in (SIGN_IN, "https://%D0%B0pple.com/"):
        document.anchorClicked.emit(QUrl(address))
    assert asked == went == [SIGN_IN, LOOKALIKE]
