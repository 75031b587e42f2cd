"""Only some claims are shown, in all four tabs; and it is always said that not all are."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.model.brief import FactKind, Tab
from briefing.model.claims import Only
from briefing.model.passages import Key
from briefing.qt.actions import SHOW_ONLY
from briefing.qt.entries import action_entries
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.window import MainWindow
from tests.qt.answers import write_all


def text_of(window: MainWindow, tab: Tab) -> str:
    """What the document of that tab shows."""
    window.pages.show_tab(tab)
    write_all(window)
    return window.pages.page(tab).document.toPlainText()


def rows(window: MainWindow, tab: Tab) -> list[str]:
    """The first column of the table in that tab."""
    window.pages.show_tab(tab)
    model = cast("RecordsPage", window.pages.page(tab)).pane.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("name", [name for name, value in SHOW_ONLY.items() if value])
def test_only_claims_of_one_kind_are_shown(window: MainWindow, name: str) -> None:
    """Every claim listed in any tab is of the kind that was chosen, and all of that kind are there."""
    window.actions_[name].trigger()
    assert window.opened is not None
    brief, only = window.opened.brief, Only(SHOW_ONLY[name])
    for tab in Tab:
        window.pages.show_tab(tab)
        document = window.pages.page(tab).document
        write_all(window)
        assert document._writer is not None
        shown = {key.id for key in document._writer.place_of if (key.kind, key.field) == ("fact", "text")}
        assert {brief.fact_by_id[fact] for fact in shown} <= set(filter(only.passes, brief.facts))
        assert {fact.id for fact in brief.facts if fact.tab is tab and only.passes(fact)} <= shown


def test_prose_is_folded_and_says_so(window: MainWindow) -> None:
    """Paragraphs without such a claim are counted in their place, sections too; the others stand as they were."""
    window.actions_["show_assessments"].trigger()
    text = text_of(window, Tab.OVERVIEW)
    assert "[ 3 key figures not shown ]" in text
    assert "collaboration\u202f[2].\n[ 1 paragraph not shown ]\nIt reads the turnout" in text
    assert "How firm the ground is" not in text
    assert "[ 1 section not shown ]\nWhat the sources do not say\n[ 14 gaps not shown ]" in text.replace(
        "13 gaps", "14 gaps"
    )


def test_tables_and_lists_keep_what_rests_on_such_claims(window: MainWindow) -> None:
    """Rows, outlook items and gaps that rest on no such claim are hidden and counted."""
    window.actions_["show_statements"].trigger()
    assert "Wang Huihua" in rows(window, Tab.PARTICIPANTS)
    assert "Chinese companies" not in rows(window, Tab.PARTICIPANTS)
    page = cast("RecordsPage", window.pages.page(Tab.PARTICIPANTS))
    assert page.pane.count.text() == "4 of 11 rows"
    assert rows(window, Tab.MINERALS) == []
    assert "Commitments\n[ 1 entry not shown ]" in text_of(window, Tab.OUTLOOK)
    assert "No timetable is given" in text_of(window, Tab.OVERVIEW)


def test_a_line_says_what_is_shown_and_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    """Over every tab it counts the claims shown; its button, by the keyboard too, shows all again."""
    whole = text_of(window, Tab.OVERVIEW)
    window.actions_["show_statements"].trigger()
    assert window.statusBar().currentMessage() == "Only statements: 5 of 28 claims"
    for tab in Tab:
        window.pages.show_tab(tab)
        line = window.pages.page(tab).line
        assert line is not None
        assert line.isVisible()
        assert line.words.text() == "Only statements: 5 of 28 claims"
    window.pages.show_tab(Tab.OVERVIEW)
    line = window.pages.page(Tab.OVERVIEW).line
    assert line is not None
    line.all.setFocus()
    qtbot.keyClick(line.all, Qt.Key.Key_Space)
    assert not line.isVisible()
    assert window.actions_["show_all"].isChecked()
    assert window.statusBar().currentMessage() == "All claims are shown."
    assert text_of(window, Tab.OVERVIEW) == whole
    assert len(rows(window, Tab.MINERALS)) == 5


def test_choices_exclude_each_other_and_stand_in_the_palette(window: MainWindow) -> None:
    """One of them is always chosen; Ctrl+K knows them by name."""
    names = [entry.name for entry in action_entries(window.actions_)]
    assert "Only commitments" in names
    for name in SHOW_ONLY:
        window.actions_[name].trigger()
        assert [other for other in SHOW_ONLY if window.actions_[other].isChecked()] == [name]


def test_the_palette_narrows_and_opens_evidence(qtbot: QtBot, window: MainWindow) -> None:
    """Chosen by name, an action works on what had the keyboard before the palette."""
    window.pages.show_tab(Tab.MINERALS)
    page = cast("RecordsPage", window.pages.page(Tab.MINERALS))
    page.pane.select("gold")

    def choose(words: str) -> None:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(QApplication.focusWidget(), words)
        palette = window.switcher.palette
        qtbot.waitUntil(lambda: str(palette.list.model().index(0, 0).data()).lower() == words)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    choose("only assessments")
    assert window.models.narrowing.only is Only.ASSESSMENTS
    page.pane.table.setFocus()
    choose("evidence")
    assert window.side.evidence is not None
    assert window.side.evidence.among == ("reserves", "underdeveloped")


def test_the_sources_own_assessments(window: MainWindow) -> None:
    """What a speaker judges is not among what the report itself judges."""
    window.actions_["show_own_assessments"].trigger()
    assert window.opened is not None
    own = [f for f in window.opened.brief.facts if f.kind is FactKind.ASSESSMENT and f.said_by is None]
    assert f"Only the source’s own assessments: {len(own)} of 28 claims" == window.statusBar().currentMessage()
    assert "Mining is a new frontier" not in text_of(window, Tab.PARTICIPANTS)


def test_steps_of_the_search_pass_over_what_is_not_shown(
    qtbot: QtBot, window: MainWindow, search: Callable[[str], None]
) -> None:
    """F3 goes from hit to hit among those shown; one chosen from the list lifts the narrowing, and says so."""
    window.actions_["show_statements"].trigger()
    search("mining")
    results = window.finder.results
    assert results is not None
    shows = window.models.narrowing.shows
    assert {shows(hit.passage.key) for hit in results} == {True, False}
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F3):
        qtbot.keyClick(window.search.field, key)
        hit = window.finder.hit()
        assert hit is not None
        assert shows(hit.passage.key)
    qtbot.keyClick(window.search.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.models.narrowing.only is Only.STATEMENTS
    hidden = next(number for number, hit in enumerate(results) if not shows(hit.passage.key))
    window.finder.select(hidden)
    assert window.actions_["show_all"].isChecked()
    assert window.statusBar().currentMessage() == "All claims are shown again, to go there."


def test_a_search_with_no_hit_shown_goes_to_one_that_is_not(
    qtbot: QtBot, window: MainWindow, search: Callable[[str], None]
) -> None:
    """Where every hit is hidden, a step leads to the first and lifts the narrowing."""
    window.actions_["show_commitments"].trigger()
    search("copper")
    qtbot.keyClick(window.search.field, Qt.Key.Key_F3)
    assert window.finder.current == 0
    assert window.models.narrowing.only is None


def test_what_is_gone_to_is_shown(window: MainWindow) -> None:
    """A place that is hidden is shown when the reader goes to it, from the palette or the evidence."""
    window.actions_["show_figures"].trigger()
    window.pages.reveal(Tab.MINERALS, Key("mineral", "copper", "name"))
    assert window.models.narrowing.only is None
    assert "Copper" in rows(window, Tab.MINERALS)


def test_escape_shows_all_after_the_search(qtbot: QtBot, window: MainWindow, search: Callable[[str], None]) -> None:
    """Esc peels evidence, then the search, then the narrowing."""
    window.actions_["show_figures"].trigger()
    search("copper")
    window.side.show_claim("delegates")
    layers = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        layers.append((window.side.fact_id, window.search.field.text(), window.models.narrowing.only))
    assert layers == [("", "copper", Only.FIGURES), ("", "", Only.FIGURES), ("", "", None)]


def test_the_choice_stays_with_the_brief(
    window: MainWindow, opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    """Read again, the brief is narrowed as before; another one is shown whole."""
    window.actions_["show_figures"].trigger()
    assert window.opened is not None
    opened(window.opened.path)
    assert window.models.narrowing.only is Only.FIGURES
    path = tmp_path / "other.brief.toml"
    path.write_text(
        'format = 1\nid = "other"\nlanguages = ["en"]\nissued = 2026-11-01\ntitle.en = "Other"\n', encoding="utf-8"
    )
    opened(path)
    assert window.actions_["show_all"].isChecked()
    line = window.pages.page(window.pages.tab).line
    assert line is not None
    assert not line.isVisible()


def test_a_chosen_row_that_is_hidden_is_let_go(window: MainWindow) -> None:
    """The details below a table are of a row that can be seen."""
    window.pages.show_tab(Tab.PARTICIPANTS)
    page = cast("RecordsPage", window.pages.page(Tab.PARTICIPANTS))
    assert page.pane.select("chinese-companies")
    window.actions_["show_statements"].trigger()
    assert page.chosen != "chinese-companies"
