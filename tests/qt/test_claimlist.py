"""All claims of a speaker, a source or a participant, listed at the side."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.model.claims import Group, Of
from briefing.model.passages import Key
from briefing.qt.items.claims import ClaimRole, ClaimsModel
from briefing.qt.panes.claimlist import ClaimListPane
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.window import MainWindow
from tests.benchmarks.large import large_file

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> None:
    """Nothing is left of what another test copied."""
    qapp.clipboard().clear()


def listed(window: MainWindow) -> ClaimListPane:
    """The list, which must be open."""
    assert window.side.claims is not None
    assert window.side.claims.isVisible()
    return window.side.claims


def press(qtbot: QtBot, window: MainWindow, times: int) -> None:
    """Press the link in the evidence that Tab comes to after so many times."""
    assert window.side.evidence is not None
    document = window.side.evidence.document
    document.setFocus()
    for _ in range(times):
        qtbot.keyClick(document, Qt.Key.Key_Tab)
    qtbot.keyClick(document, Qt.Key.Key_Return)


def test_the_speaker_leads_to_all_its_claims(qtbot: QtBot, window: MainWindow) -> None:
    """The name in the evidence is a link, with the number of claims; the list has each with number, words, place."""
    window.side.show_claim("new-frontier")
    assert window.side.evidence is not None
    assert "Commerce in Pakistan) · 6 claims\n" in window.side.evidence.document.toPlainText()
    press(qtbot, window, 1)
    pane = listed(window)
    assert pane.title.text() == "6 claims of Wang Huihua"
    assert not window.side.evidence.isVisible()
    assert pane.list.hasFocus()
    assert pane.list.currentIndex().row() == 1  # the claim that the reader comes from
    index = pane.model.index(5, 0)
    assert index.data(ClaimRole.NUMBER) == 15
    assert str(index.data()).startswith("CCCPK puts the stress on sustainable practice")
    assert index.data(ClaimRole.PLACE) == "Participants · statement · ¶4"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Claim 15: CCCPK puts")


def test_the_source_leads_to_all_its_claims(qtbot: QtBot, window: MainWindow) -> None:
    """So is the source, in the evidence and among the sources of the overview."""
    window.side.show_claim("delegates")
    press(qtbot, window, 1)
    assert listed(window).title.text().startswith("28 claims from News report")
    window.side.close_claims()
    window.side.close_evidence()
    window.pages.page(Tab.OVERVIEW).list_requested.emit("source", "report")
    assert listed(window).model.rowCount() == 28
    assert not listed(window).back.isVisible()


def test_an_entry_leads_to_its_place_and_its_evidence(qtbot: QtBot, window: MainWindow) -> None:
    """Enter goes to where the claim stands and shows its evidence; the keyboard stays in the list, to go on."""
    window.side.show_group(Group(Of.SOURCE, "report"))
    pane = listed(window)
    qtbot.keyClick(pane.list, Qt.Key.Key_End)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert window.pages.tab is Tab.OUTLOOK
    assert window.side.fact_id == "deepening"
    assert pane.isVisible()
    assert pane.list.hasFocus()
    document = window.pages.page(Tab.OUTLOOK).document
    qtbot.waitUntil(lambda: Key("fact", "deepening", "text") in [shown.key for shown in document._seen()])
    first = pane.list.visualRect(pane.model.index(26, 0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert window.side.fact_id == "core-pillar"


def test_the_list_leads_back_to_the_claim(qtbot: QtBot, window: MainWindow) -> None:
    """A button goes back to the claim the list was asked for from, whatever was looked at since."""
    window.side.show_claim("new-frontier")
    press(qtbot, window, 1)
    pane = listed(window)
    assert pane.back.text() == "← Back to claim 11"
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Space)
    assert window.side.fact_id == "maturing-engagement"
    pane.back.setFocus()
    qtbot.keyClick(pane.back, Qt.Key.Key_Space)
    assert not pane.isVisible()
    assert window.side.fact_id == "new-frontier"


def test_escape_peels_one_layer(qtbot: QtBot, window: MainWindow) -> None:
    """Esc takes the evidence, then the list; straight from the list it leads back to the claim."""
    window.side.show_claim("new-frontier")
    press(qtbot, window, 1)
    pane = listed(window)
    qtbot.keyClick(pane.list, Qt.Key.Key_Escape)
    assert (pane.isVisible(), window.side.fact_id) == (False, "new-frontier")
    press(qtbot, window, 1)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    layers = []
    for _ in range(3):
        layers.append((window.side.fact_id, pane.isVisible()))
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert layers == [("maturing-engagement", True), ("", True), ("new-frontier", False)]
    assert not window.side.isVisible()


def test_the_evidence_outlives_its_list(qtbot: QtBot, window: MainWindow) -> None:
    """Closing the list while the evidence of an entry is shown leaves that, and gives it the keyboard."""
    window.side.show_claim("new-frontier")
    press(qtbot, window, 1)
    pane = listed(window)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    window.side.close_claims()
    assert window.side.fact_id == "maturing-engagement"
    assert window.side.evidence is not None
    assert window.side.evidence.document.hasFocus()


def test_a_row_leads_to_all_that_its_participant_says_and_is_said_of_it(qtbot: QtBot, window: MainWindow) -> None:
    """The chosen participant has a link to all claims by or about it, counted."""
    window.pages.show_tab(Tab.PARTICIPANTS)
    page = cast("RecordsPage", window.pages.page(Tab.PARTICIPANTS))
    assert page.pane.select("chamber")
    qtbot.waitUntil(lambda: "3 claims by or about this participant" in page.document.toPlainText())
    page.document.setFocus()
    qtbot.keyClick(page.document, Qt.Key.Key_Tab)
    qtbot.keyClick(page.document, Qt.Key.Key_Return)
    assert listed(window).title.text() == "3 claims by or about China Chamber of Commerce in Pakistan"


def test_the_menu_key_offers_what_can_be_done(qtbot: QtBot, window: MainWindow) -> None:
    """On a mark: evidence, copy, copy with citation, all claims of its speaker and from its source; each works."""
    window.pages.show_tab(Tab.PARTICIPANTS)
    document = window.pages.page(Tab.PARTICIPANTS).document
    document.reveal(Key("fact", "new-frontier", "text"))
    document.setFocus()
    while document.here()[0] != "new-frontier":
        qtbot.keyClick(document, Qt.Key.Key_Tab)
    qtbot.keyClick(document, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = window.desk.menu
    assert menu is not None
    assert menu.isVisible()
    names = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert names[:4] == ["Evidence", "Copy", "Copy with citation", "All claims of Wang Huihua"]
    assert names[4].startswith("All claims from News report")
    for name in names[:3]:
        next(action for action in menu.actions() if action.text().replace("&", "") == name).trigger()
    assert window.side.fact_id == "new-frontier"
    assert "Assessment (a judgement) by Wang Huihua" in QApplication.clipboard().text()
    next(action for action in menu.actions() if "Wang" in action.text()).trigger()
    assert listed(window).title.text() == "6 claims of Wang Huihua"
    menu.close()


def test_rows_hits_and_entries_have_the_menu_too(window: MainWindow, search: Callable[[str], None]) -> None:
    """A table's row, a hit, an entry of the list and the evidence itself offer the same by the key for menus."""

    def menu_of(widget: object) -> list[str]:
        focus = cast("RecordsPage", widget)
        focus.setFocus()
        place = QPoint(5, 5)
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(reason, place, focus.mapToGlobal(place)))
        assert window.desk.menu is not None
        names = [action.text() for action in window.desk.menu.actions()]
        window.desk.menu.close()
        return names

    window.pages.show_tab(Tab.PARTICIPANTS)
    page = cast("RecordsPage", window.pages.page(Tab.PARTICIPANTS))
    page.pane.select("wang-huihua")
    assert "All claims by or about Wang Huihua" in menu_of(page.pane.table)
    search("wang frontier")
    window.finder.step(1)
    assert window.side.results is not None
    assert "All claims of Wang Huihua" in menu_of(window.side.results.list)
    window.side.show_group(Group(Of.SPEAKER, "officials"))
    assert "All claims of Officials" in menu_of(listed(window).list)
    window.side.show_claim("delegates")
    assert window.side.evidence is not None
    names = menu_of(window.side.evidence.document)
    assert names[-1].startswith("All claims from News report")


def test_a_press_with_the_right_button_has_the_menu_of_what_is_there(window: MainWindow) -> None:
    """On a mark it is that claim's, on a paragraph that of all its claims; on words without claims there is none."""
    document = window.pages.page(Tab.OVERVIEW).document

    def press_at(text: str) -> int:
        cursor = document.document().find(text)
        cursor.setPosition(cursor.selectionStart() + 1)
        place = document.cursorRect(cursor).center()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, document.viewport().mapToGlobal(place))
        document.contextMenuEvent(event)
        assert window.desk.menu is not None
        window.desk.menu.close()
        copy = window.desk.menu.actions()[1]
        copy.trigger()
        return len(QApplication.clipboard().text().split("\n"))

    assert press_at("[27]") == 1
    assert press_at("Mining and minerals") == 3


def test_copy_from_the_list(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+C and Ctrl+Shift+C take the claim of the current row."""
    window.side.show_group(Group(Of.SPEAKER, "wang-huihua"))
    pane = listed(window)
    qtbot.keyClick(pane.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("Wang Huihua is Chairman")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_C, keys)
    assert QApplication.clipboard().text().startswith("“Mining is a new frontier")


def test_actions_list_what_has_the_keyboard(window: MainWindow) -> None:
    """From the Go menu and the palette too; where nobody is named that is said."""
    window.side.show_claim("new-frontier")
    window.actions_["speaker_claims"].trigger()
    assert listed(window).group == Group(Of.SPEAKER, "wang-huihua")
    window.actions_["source_claims"].trigger()
    assert listed(window).group == Group(Of.SOURCE, "report")
    window.side.show_claim("delegates")
    window.actions_["speaker_claims"].trigger()
    assert window.statusBar().currentMessage() == "No speaker or source is named for this."


def test_the_list_follows_the_brief(window: MainWindow, opened: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    """Read again it is the same; another brief, which has no such speaker, closes it."""
    window.side.show_group(Group(Of.SPEAKER, "wang-huihua"))
    assert window.opened is not None
    opened(window.opened.path)
    assert listed(window).model.rowCount() == 6
    path = tmp_path / "other.brief.toml"
    path.write_text(
        'format = 1\nid = "other"\nlanguages = ["en"]\nissued = 2026-11-01\ntitle.en = "Other"\n', encoding="utf-8"
    )
    opened(path)
    assert not window.side.isVisible()


def test_the_model_is_sound(window: MainWindow, qtmodeltester: ModelTester) -> None:
    """The list is a proper Qt model, and has no answer for what it has not."""
    model = ClaimsModel(window.models)
    model.set_facts(("delegates", "forum"))
    qtmodeltester.check(model)
    assert model.data(model.index(7, 0)) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_many_claims_are_listed(qtbot: QtBot, opened: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    """Twenty thousand claims of one source are rows like any; the last is gone to by one key."""
    window = opened(large_file(tmp_path, 600, 20_000))
    window.side.show_group(Group(Of.SOURCE, "made-up"))
    pane = listed(window)
    assert pane.title.text() == "20000 claims from Made up for a benchmark"
    qtbot.keyClick(pane.list, Qt.Key.Key_End)
    assert pane.fact_id == "f19999"
