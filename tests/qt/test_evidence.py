"""What stands behind a claim, opened from its mark."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.panes.evidence import EvidencePane
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


def _conditional(window: MainWindow) -> str:
    assert window.opened is not None
    return next(fact.id for fact in window.opened.brief.facts if fact.condition is not None)


def _said_by(window: MainWindow, speaker: str) -> str:
    assert window.opened is not None
    return next(fact.id for fact in window.opened.brief.facts if fact.said_by == speaker)
