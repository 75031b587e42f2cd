"""What stands behind a claim, opened from its mark."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.qt.panes.document import DocumentView
from briefing.qt.panes.evidence import EvidencePane
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.window import MainWindow


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> None:
    """Nothing is left of what another test copied."""
    qapp.clipboard().clear()


def shown(window: MainWindow) -> EvidencePane:
    """The pane, which must be open."""
    assert window.side.evidence is not None
    assert window.side.evidence.isVisible()
    return window.side.evidence


def test_a_mark_opens_the_evidence_by_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    """Tab goes from mark to mark in the text, Enter opens the evidence, Esc closes it and gives the keyboard back."""
    document = window.pages.page(Tab.OVERVIEW).document
    document.setFocus()
    qtbot.keyClick(document, Qt.Key.Key_Tab)
    qtbot.keyClick(document, Qt.Key.Key_Return)
    text = shown(window).document.toPlainText()
    assert text.startswith("Claim 1 · assessment\nMining and minerals are moving")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.side.isVisible()
    assert document.hasFocus()


def test_every_mark_of_every_tab_opens_its_claim(window: MainWindow) -> None:
    """Each claim's mark, wherever it stands, leads to the claim of that number."""
    assert window.opened is not None
    for fact in window.opened.brief.facts:
        window.pages.page(fact.tab).document.anchorClicked.emit(QUrl(f"claim:{fact.id}"))
        number = window.opened.brief.fact_number[fact.id]
        assert shown(window).document.toPlainText().startswith(f"Claim {number} · ")


def test_the_evidence_names_speaker_kind_and_place(window: MainWindow) -> None:
    """It says who speaks in what role, of what kind the claim is, its condition, and the paragraph it stands in."""
    window.side.show_claim(_conditional(window))
    text = shown(window).document.toPlainText()
    assert "Condition\n" in text
    assert "managed effectively" in text
    assert "Who says it\nPakistani representatives" in text
    assert ", ¶8" in text
    window.side.show_claim(_said_by(window, "wang-huihua"))
    assert "Wang Huihua (Chairman, China Chamber of Commerce in Pakistan)" in shown(window).document.toPlainText()
    window.side.show_claim("delegates")
    assert "Who says it\nThe source itself" in shown(window).document.toPlainText()


def test_the_evidence_leads_to_where_it_is_used(window: MainWindow) -> None:
    """Pressing what uses the claim brings its tab to the front; a dead link does nothing."""
    window.side.show_claim("delegates")
    pane = shown(window)
    text = pane.document.toPlainText()
    assert "Used in\nFrom infrastructure to minerals · Overview\n" in text
    assert "Who was there · Participants" in text
    window.pages.show_tab(Tab.OUTLOOK)
    pane.document.anchorClicked.emit(QUrl("place:0"))
    assert window.pages.tab is Tab.OVERVIEW
    pane.document.anchorClicked.emit(QUrl("place:99"))
    pane.document.anchorClicked.emit(QUrl("claims:nothing/nowhere"))
    assert window.pages.tab is Tab.OVERVIEW
    assert not window.side.is_listing


def test_copy_takes_the_words(qtbot: QtBot, window: MainWindow) -> None:
    """The button copies the claim; with something selected, Ctrl+C copies that."""
    window.side.show_claim("delegates")
    pane = shown(window)
    next(button for button in pane.findChildren(QPushButton) if button.text() == "Copy").click()
    assert QApplication.clipboard().text() == "Over 850 delegates attended the forum."
    pane.document.selectAll()
    pane.document.setFocus()
    qtbot.keyClick(pane.document, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("Claim 8")


def test_copy_with_citation_can_stand_alone(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+Shift+C copies words, speaker, source, paragraph, brief and its date; without a claim it says what to do."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, keys)
    assert window.statusBar().currentMessage() == "Open a claim first: press its number."
    window.side.show_claim("delegates")
    qtbot.keyClick(window, Qt.Key.Key_C, keys)
    words = (
        "“Over 850 delegates attended the forum.” — The source itself; News report on the Pak–China Mineral "
        "Cooperation Forum, as supplied (publisher, author and date not stated), ¶2 (author, publisher, date, address "
        "not stated). As given in “Pak–China Mineral Cooperation Forum”, brief of 23 November 2026."
    )
    assert QApplication.clipboard().text() == words
    copied = QApplication.clipboard().mimeData()
    assert "<blockquote" in copied.html()
    assert bytes(copied.data("text/markdown").data()).decode().startswith("> “Over 850 delegates")
    window.side.show_claim(_conditional(window))
    qtbot.keyClick(window, Qt.Key.Key_C, keys)
    assert "(condition: " in QApplication.clipboard().text()


def test_the_text_is_copied_where_the_keyboard_is(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+C copies from the text, and from the search field, whichever is being used."""
    document = window.pages.page(Tab.OVERVIEW).document
    document.setFocus()
    document.selectAll()
    qtbot.keyClick(document, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("Pak–China Mineral Cooperation Forum")
    window.search.field.setText("copper")
    window.search.take_focus()
    qtbot.keyClick(window.search.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "copper"


def press_mark(qtbot: QtBot, view: DocumentView, text: str) -> None:
    """Press with the mouse in the middle of `text`, the first of it in the document."""
    cursor = view.document().find(text)
    assert not cursor.isNull(), text
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    place = view.cursorRect(cursor).center()
    assert view.viewport().rect().contains(place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_card_opens_its_evidence_wherever_it_is_pressed(qtbot: QtBot, window: MainWindow) -> None:
    """A press on the value of a key figure opens its claim; one on other words does not."""
    document = window.pages.page(Tab.OVERVIEW).document
    for words in ("From infrastructure", "71 Chinese companies took part in"):
        press_mark(qtbot, document, words)
        assert not window.side.isVisible()
    press_mark(qtbot, document, "over 850")
    assert shown(window).fact_id == "delegates"
    assert not shown(window).place.isVisible()


def test_space_opens_the_mark_that_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    """Space does what Enter does; without a mark it does not open anything."""
    document = window.pages.page(Tab.OVERVIEW).document
    document.setFocus()
    qtbot.keyClick(document, Qt.Key.Key_Space)
    assert not window.side.isVisible()
    qtbot.keyClick(document, Qt.Key.Key_Tab)
    qtbot.keyClick(document, Qt.Key.Key_Space)
    assert shown(window).fact_id == "mining-at-centre"


def test_what_rests_on_several_claims_is_walked_through(qtbot: QtBot, window: MainWindow) -> None:
    """A mark of a paragraph opens its claim among the others; Alt+Down and Alt+Up walk, and end where they end."""
    document = window.pages.page(Tab.OVERVIEW).document
    document.setFocus()
    qtbot.keyClick(document, Qt.Key.Key_Tab)
    qtbot.keyClick(document, Qt.Key.Key_Tab)
    qtbot.keyClick(document, Qt.Key.Key_Return)
    pane = shown(window)
    assert (pane.place.text(), pane.fact_id) == ("2 of 3", "core-pillar")
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        seen.append((pane.place.text(), pane.fact_id))
    assert [place for place, _ in seen] == ["3 of 3", "3 of 3", "2 of 3", "1 of 3", "1 of 3"]
    assert seen[-1][1] == "mining-at-centre"
    assert not pane.previous.isEnabled()
    qtbot.mouseClick(pane.next, Qt.MouseButton.LeftButton)
    assert pane.document.toPlainText().startswith("Claim 27 · ")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_opens_its_evidence_by_the_keyboard(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Enter and Space on a row show the claims it rests on, one after the other, and give them the keyboard."""
    window.pages.show_tab(Tab.MINERALS)
    page = cast("RecordsPage", window.pages.page(Tab.MINERALS))
    assert page.pane.select("copper")
    qtbot.keyClick(page.pane.table, key)
    pane = shown(window)
    assert pane.among == ("reserves", "underdeveloped")
    assert pane.document.hasFocus()
    qtbot.keyClick(pane.document, Qt.Key.Key_Escape)
    assert page.pane.table.hasFocus()


def test_a_row_opens_its_evidence_by_a_press(qtbot: QtBot, window: MainWindow) -> None:
    """A press on a row shows its claims, and the keyboard stays in the table; a row more that is chosen does not."""
    window.pages.show_tab(Tab.PARTICIPANTS)
    page = cast("RecordsPage", window.pages.page(Tab.PARTICIPANTS))
    table = page.pane.table
    place = table.visualRect(table.model().index(3, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(window).fact_id == "chairman"
    assert len(shown(window).among) == 6
    assert table.hasFocus()
    first = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, first)
    assert shown(window).fact_id == "chairman"


def test_an_outlook_item_and_a_gap_open_their_evidence(qtbot: QtBot, window: MainWindow) -> None:
    """Where an item or a gap names facts their numbers stand behind it, and are walked through."""
    window.pages.show_tab(Tab.OUTLOOK)
    document = window.pages.page(Tab.OUTLOOK).document
    press_mark(qtbot, document, "[20]")
    assert shown(window).fact_id == "priorities"
    window.pages.show_tab(Tab.OVERVIEW)
    document = window.pages.page(Tab.OVERVIEW).document
    key = Key("gap", "figures-unsourced", "text")
    position = next(passage.position for passage in document._writer.shown if passage.key == key)  # type: ignore[union-attr]  # it is written
    cursor = QTextCursor(document.document())
    cursor.setPosition(position)
    cursor.setPosition(document.document().find("[7]", cursor).selectionStart() + 1)
    document.setTextCursor(cursor)
    document.ensureCursorVisible()
    place = document.cursorRect(cursor).center()
    qtbot.mouseClick(document.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (shown(window).place.text(), shown(window).fact_id) == ("2 of 3", "pakistani-firms")


def test_a_hit_opens_its_evidence(qtbot: QtBot, window: MainWindow, search: Callable[[str], None]) -> None:
    """Space on a hit in the list, and Ctrl+I while searching, show the claims behind it."""
    search("copper")
    window.finder.step(1)
    assert window.side.results is not None
    window.side.focus_results()
    qtbot.keyClick(window.side.results.list, Qt.Key.Key_Space)
    hit = window.finder.hit()
    claims = window.models.narrowing.claims
    assert hit is not None
    assert claims is not None
    assert shown(window).among == claims.behind(hit.passage.key)
    window.side.close_evidence()
    window.search.take_focus()
    qtbot.keyClick(window.search.field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert shown(window).among == claims.behind(hit.passage.key)


def test_where_no_claim_stands_behind_it_that_is_said(qtbot: QtBot, window: MainWindow) -> None:
    """Asking for evidence where there is none opens nothing, and says so."""
    window.pages.page(Tab.OVERVIEW).document.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.statusBar().currentMessage() == "No claim stands behind this."
    assert not window.side.isVisible()


def test_what_has_the_keyboard_is_cited(qtbot: QtBot, window: MainWindow) -> None:
    """With no claim open, Ctrl+Shift+C cites those behind the row that has the keyboard."""
    window.pages.show_tab(Tab.MINERALS)
    page = cast("RecordsPage", window.pages.page(Tab.MINERALS))
    page.pane.select("gold")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.pane.table, Qt.Key.Key_C, keys)
    first, second = QApplication.clipboard().text().split("\n\n")
    assert first.startswith("“Pakistan has significant reserves")
    assert "— Assessment (a judgement) by the source itself; " in second


def _conditional(window: MainWindow) -> str:
    assert window.opened is not None
    return next(fact.id for fact in window.opened.brief.facts if fact.condition is not None)


def _said_by(window: MainWindow, speaker: str) -> str:
    assert window.opened is not None
    return next(fact.id for fact in window.opened.brief.facts if fact.said_by == speaker)
