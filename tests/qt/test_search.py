"""Search in the window, as a reader uses it: typing, stepping, leaving."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.icons import icon
from briefing.qt.panes.document import DocumentView
from briefing.qt.panes.field import Field
from briefing.qt.window import MainWindow

Search = Callable[[str], None]


def marked(document: DocumentView) -> list[str]:
    """The words marked in what is seen of a document."""
    selections = document.extraSelections()  # they own their cursors
    return [selection.cursor.selectedText() for selection in selections]


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key with the focus where it is."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_typing_finds_over_every_tab_at_once(window: MainWindow, search: Search) -> None:
    """Each letter narrows what is found, and each tab says how many hits it holds."""
    search("reserves")
    assert [window.pages.tabText(number) for number in range(4)] == [
        "Overview (0)",
        "Participants (0)",
        "Minerals (15)",
        "Outlook (1)",
    ]
    assert window.search.place.text() == "16 found"
    assert window.side.results is not None
    assert window.side.results.isVisible()


def test_enter_steps_through_the_hits_and_round(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Enter goes to the next hit, Shift+Enter back, and after the last comes the first."""
    search("corridor")
    total = window.finder.total
    assert total > 1
    places = []
    for _ in range(total + 1):
        qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
        places.append(window.search.place.text())
    assert places == [f"{number} of {total}" for number in [*range(1, total + 1), 1]]
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.search.place.text() == f"{total} of {total}"


def test_stepping_crosses_from_tab_to_tab(window: MainWindow, search: Search) -> None:
    """Next leads from the last hit of one tab to the first of another, and that tab comes to the front."""
    search("forum")
    seen = []
    for _ in range(window.finder.total):
        window.actions_["find_next"].trigger()
        seen.append(window.pages.tab)
    tabs = list(dict.fromkeys(seen))
    assert set(tabs) == {tab for tab, count in _counts(window).items() if count}
    assert len(tabs) > 2
    assert seen == sorted(seen, key=tabs.index)


def test_f3_and_ctrl_g_step_from_anywhere(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """With the keyboard in the text, F3 and Ctrl+G go on and with Shift back."""
    search("mining")
    window.pages.page(Tab.OVERVIEW).focus_content()
    none, shift, control = (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
    )
    for key, modifier in [
        (Qt.Key.Key_F3, none),
        (Qt.Key.Key_G, control),
        (Qt.Key.Key_F3, none),
        (Qt.Key.Key_F3, shift),
        (Qt.Key.Key_G, control | shift),
    ]:
        press(qtbot, window, key, modifier)
    assert window.finder.current == 0


def test_the_hits_are_marked_in_each_tabs_own_widget(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Documents mark the found words where they are seen; the current hit is told apart by more than colour."""
    search("framework")
    document = window.pages.page(Tab.OUTLOOK).document
    window.pages.show_tab(Tab.OUTLOOK)
    qtbot.waitUntil(lambda: marked(document) != [])
    assert {words.casefold() for words in marked(document)} == {"framework"}
    search_at = next(n for n, hit in enumerate(window.finder.results or ()) if hit.passage.tab is Tab.OUTLOOK)
    window.finder.select(search_at)
    assert any(selection.format.fontUnderline() for selection in document.extraSelections())


def test_the_tables_mark_the_found_words(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """A cell with a hit is painted otherwise than without; a cell without one stays as it was."""
    window.pages.show_tab(Tab.MINERALS)
    table = window.pages.page(Tab.MINERALS).pane.table  # type: ignore[attr-defined]  # a page with a table
    search("zinc")
    fitting = window.pages.page(Tab.MINERALS).pane.fitting  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not fitting.is_under_way)
    plain = table.viewport().grab().toImage()
    search("copper")
    qtbot.waitUntil(lambda: not fitting.is_under_way)
    found = table.viewport().grab().toImage()
    row = table.visualRect(table.model().index(1, 0))
    assert plain.copy(row) != found.copy(row)
    other = table.visualRect(table.model().index(0, 0))
    assert plain.copy(other) == found.copy(other)


def test_a_hit_in_a_table_chooses_its_row(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Going to a hit in a cell selects the row, and the details of that record are shown."""
    search("scandium")
    window.finder.step(1)
    page = window.pages.page(Tab.MINERALS)
    qtbot.waitUntil(lambda: page.chosen == "rare-earth-elements")  # type: ignore[attr-defined]
    assert window.pages.tab is Tab.MINERALS
    qtbot.waitUntil(lambda: page.document.toPlainText().startswith("Rare earth elements"))


def test_a_hit_far_down_is_scrolled_to(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """The current hit can be seen after stepping to it."""
    search("publisher")
    document = window.pages.page(Tab.OVERVIEW).document
    assert document.verticalScrollBar().value() == 0
    window.finder.select(window.finder.total - 1)
    qtbot.waitUntil(lambda: document.verticalScrollBar().value() > 0)
    selections = document.extraSelections()
    current = next(selection for selection in selections if selection.format.fontUnderline())
    assert document.viewport().rect().contains(document.cursorRect(current.cursor))


def test_escape_peels_one_layer_at_a_time(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Esc closes the evidence, then clears the search, then leaves full screen; it never closes the window."""
    search("gold")
    window.side.show_claim("delegates")
    window.showFullScreen()
    window.pages.page(Tab.OVERVIEW).focus_content()
    steps = []
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        steps.append((bool(window.side.fact_id), window.search.field.text(), window.isFullScreen()))
    assert steps == [(False, "gold", True), (False, "", True), (False, "", False), (False, "", False)]
    assert window.isVisible()


def test_a_button_in_each_field_clears_it(window: MainWindow) -> None:
    """It bears the same sign as other buttons that close something, once there is something to clear.

    And keeps it where the window is mirrored, with which Qt gives it the style's.
    """
    fields = window.findChildren(Field)
    assert len(fields) >= 3  # of the search, and over both tables
    for field in fields:
        (button,) = field.findChildren(QToolButton)
        assert button.isHidden()  # else Qt would paint it, though nobody could see it
        field.setText("copper")
        assert not button.isHidden()
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            field.setLayoutDirection(direction)
            assert button.icon().pixmap(16).toImage() == icon("close").pixmap(16).toImage()
        button.click()
        assert field.text() == ""


@pytest.mark.parametrize("action", ["larger", "reload"])
def test_a_page_that_is_written_anew_behind_comes_back_whole(
    qtbot: QtBot, window: MainWindow, search: Search, action: str
) -> None:
    """Marks of a page that was written anew while it was behind belong to what it was: none of them is left."""
    search("mining")
    window.pages.show_tab(Tab.OVERVIEW)
    document = window.pages.page(Tab.OVERVIEW).document
    assert document.extraSelections() != []
    window.pages.show_tab(Tab.PARTICIPANTS)
    old = document.document()
    with qtbot.waitSignal(old.destroyed):
        window.actions_[action].trigger()
    assert document.extraSelections() == []
    window.resize(window.width() + 40, window.height())
    window.pages.show_tab(Tab.OVERVIEW)
    qtbot.waitUntil(lambda: marked(document) != [])
    assert {words.casefold() for words in marked(document)} == {"mining"}


def test_the_query_survives_a_change_of_tab(window: MainWindow, search: Search) -> None:
    """The search stays as it is when another tab is looked at."""
    search("copper")
    window.finder.step(1)
    before = (window.search.field.text(), window.search.place.text())
    for tab in Tab:
        window.pages.show_tab(tab)
    assert (window.search.field.text(), window.search.place.text()) == before


def test_nothing_found_is_said(window: MainWindow, search: Search) -> None:
    """A search without hits says so, with the words that were looked for; next and previous are off."""
    search("zinc")
    assert window.search.place.text() == "not found"
    assert window.side.results is not None
    assert window.side.results.empty.text() == "Nothing found for “zinc”."
    assert not window.search.next.isEnabled()
    window.finder.step(1)
    assert window.finder.hit() is None


def test_spaces_ask_for_nothing(qtbot: QtBot, window: MainWindow) -> None:
    """A query of spaces shows no results and no counts."""
    with qtbot.waitSignal(window.finder.results_changed):
        window.search.field.setText("   ")
    assert not window.finder.is_searching
    assert window.pages.tabText(0) == "Overview"
    assert not window.side.isVisible()


def test_a_newer_query_overtakes_an_older_one(qtbot: QtBot, window: MainWindow) -> None:
    """Typed at full speed, only what the last letter asks for is shown."""
    shown: list[str] = []
    window.finder.results_changed.connect(
        lambda: shown.append(" ".join(window.finder.results.query.terms) if window.finder.results else "")
    )
    QTest.keyClicks(window.search.field, "copper gold")
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] == "copper gold")
    assert window.finder.results is not None
    assert window.finder.results.query.terms == ("copper", "gold")


def test_what_is_typed_before_the_index_is_made_is_found_after(
    qtbot: QtBot, empty_window: MainWindow, opened: Callable[..., MainWindow]
) -> None:
    """A query that waits for the index is answered as soon as that is there."""
    from briefing import resources

    empty_window.search.search("copper")
    with qtbot.waitSignal(empty_window.finder.results_changed, check_params_cb=None):
        opened(resources.bundled_brief())
    qtbot.waitUntil(lambda: empty_window.finder.total > 0)


def test_the_list_of_hits_is_used_by_the_keyboard(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Down leads from the field into the list; there the arrows go from hit to hit and Enter stays."""
    search("chinese")
    qtbot.keyClick(window.search.field, Qt.Key.Key_Down)
    assert window.side.results is not None
    hits = window.side.results.list
    assert hits.hasFocus()
    assert window.finder.current == 0
    qtbot.keyClick(hits, Qt.Key.Key_Down)
    assert window.finder.current == 1
    qtbot.keyClick(hits, Qt.Key.Key_Return)
    assert window.finder.current == 1


def test_a_press_on_a_hit_goes_there(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Pressing a hit of another tab brings that tab to the front."""
    search("chinese")
    assert window.side.results is not None
    hits = window.side.results.list
    last = hits.model().index(hits.model().rowCount() - 1, 0)
    hits.scrollTo(last)
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(last).center())
    assert window.pages.tab is Tab.MINERALS


def test_an_alias_says_why_it_was_found(window: MainWindow, search: Search) -> None:
    """A name in another script finds the mineral, and the hit says which name it was."""
    search("铜")
    hit = (window.finder.results or [])[0]
    assert (hit.passage.text, [reason.text for reason in hit.why]) == ("Copper", ["铜"])
    assert window.side.results is not None
    assert not window.side.results.list.grab().isNull()


BILINGUAL = """format = 1
id = "two"
languages = ["en", "zh"]
issued = 2026-11-23
title.en = "Two languages"
title.zh = "两种语言"

[[gap]]
id = "first"
text.en = "CPEC is not named."
text.zh = "未提及 CPEC。"

[[gap]]
id = "second"
text.en = "The aims of CPEC are not named either."
text.zh = "也未提及 CPEC 的目标。"
"""


def test_the_search_survives_a_change_of_language(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    """Shown in its other language, the brief has the same query, the same hit as the current one, and the list."""
    path = tmp_path / "two.brief.toml"
    path.write_text(BILINGUAL, encoding="utf-8")
    window = opened(path)
    finder = window.finder
    window.search.search("cpec")
    qtbot.waitUntil(lambda: finder.total == 2)
    finder.select(1)
    assert window.opened is not None
    window.opener.opened.emit(window.opened._replace(language="zh"))
    qtbot.waitUntil(lambda: finder.total == 2)
    hit = finder.hit()
    assert hit is not None
    assert hit.passage.text == "也未提及 CPEC 的目标。"
    assert (window.search.field.text(), window.search.place.text()) == ("cpec", "2 of 2")
    assert window.side.results is not None
    assert window.side.results.list.currentIndex().row() == 1
    assert window.side.results.isVisible()


def _counts(window: MainWindow) -> dict[Tab, int]:
    results = window.finder.results
    return results.counts if results is not None else {}
