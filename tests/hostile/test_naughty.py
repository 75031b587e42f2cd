"""The Big List of Naughty Strings in every text of a brief: opened, searched, shown, copied, printed as it stands."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefing.checks.report import check_all
from briefing.export.document import make
from briefing.export.pdf import Typesetter
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Brief, Tab
from briefing.model.citation import one_line
from briefing.model.load import loads
from briefing.qt.clipboard import copy_cited
from briefing.qt.panes.document import DocumentView
from briefing.qt.plain import balanced
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.window import MainWindow
from briefing.search.index import Index
from briefing.search.query import parse
from briefing.search.text import fold
from tests.export.readers import pdfium, squeezed
from tests.hostile.naughty import is_welcome, naughty_strings, source_of

NAUGHTY = naughty_strings()


@pytest.fixture(scope="module")
def source() -> str:
    """The file of a brief that has them all."""
    return source_of(NAUGHTY)


@pytest.fixture(scope="module")
def brief(source: str) -> Brief:
    """That brief."""
    return loads(source.encode(), "naughty.brief.toml")


def test_every_one_may_stand_in_every_text(brief: Brief) -> None:
    """No text is refused, and each is read as it was written."""
    assert len(NAUGHTY) > 400
    assert [text for text in NAUGHTY[::7] if not is_welcome(text)] == []
    assert [fact.text["en"] for fact in brief.facts] == NAUGHTY


def test_every_one_is_checked(brief: Brief) -> None:
    """The checks come to an end, with words for each finding."""
    assert all(finding.message for finding in check_all(brief, brief.issued))


def test_every_one_is_found(brief: Brief) -> None:
    """Looked for as a phrase, each is found where it stands, if it has a letter or a figure at all."""
    index = Index.of(brief, "en")
    for number, text in enumerate(NAUGHTY):
        query = parse('"' + re.sub(r"[\s\"“”„«»]+", " ", text) + '"')
        wanted = {term for term in query.terms if any(letter.isalnum() for letter in term)}
        if not wanted or not all(term in fold(text).text for term in wanted):
            continue  # it has quotes or line ends of its own, of which a query is made
        assert any(hit.passage.key.id == f"fact-{number}" for hit in index.search(query)), text


def test_every_one_is_shown_as_it_stands(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], source: str, brief: Brief, tmp_path: Path
) -> None:
    """In the documents, tables and lists no text is taken for HTML, a link, a mark or a mnemonic."""
    path = tmp_path / "naughty.brief.toml"
    path.write_text(source, encoding="utf-8")
    window = opened(path)
    for tab in Tab:
        document = window.pages.page(tab).document
        qtbot.waitUntil(partial(is_written, document), timeout=20_000)
        shown = _squeezed(document.toPlainText())
        lost = [f.text["en"] for f in brief.facts if f.tab is tab and _squeezed(balanced(f.text["en"])) not in shown]
        assert lost == []
    page = window.pages.page(Tab.PARTICIPANTS)
    assert isinstance(page, RecordsPage)
    cells = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert cells == [balanced(participant.name["en"]) for participant in brief.participants]


def test_every_one_is_copied_as_it_stands(opened: Callable[[Path], MainWindow], source: str, tmp_path: Path) -> None:
    """What is copied of a claim has its words on one line, in plain text, and no markup of theirs in HTML."""
    path = tmp_path / "naughty.brief.toml"
    path.write_text(source, encoding="utf-8")
    window = opened(path)
    for number, text in list(enumerate(NAUGHTY))[::5]:
        copy_cited(window.models, (f"fact-{number}",))
        data = QGuiApplication.clipboard().mimeData()
        assert one_line(text) in data.text()
        assert set(re.findall(r"</?(\w+)", data.html())) <= {"p", "a", "em", "cite", "br", "blockquote"}


def test_every_one_is_printed_as_it_stands(brief: Brief) -> None:
    """Every plain one is in the PDF letter by letter: nothing in a text is an order to the typesetter."""
    with Typesetter() as typesetter:
        printed = squeezed(pdfium(make(brief, "en", Setting(Profile.FULL), typesetter).data))
    plain = [text for text in NAUGHTY if text.isascii() and text.isprintable()]
    assert [text for text in plain if squeezed(text) not in printed] == []


def is_written(document: DocumentView) -> bool:
    """Whether all of what `document` shows is there."""
    return not document._turn.is_waiting


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u2028\u2029\ufffc\u2060\u202f]+|[\u2066-\u2069\u200e\u200f]", "", text)
