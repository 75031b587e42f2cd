"""The query language in the window: completions, toggles, hints, suggestions, history."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.model.brief import Fact, Tab
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow
from tests.qt.answers import answered

Search = Callable[[str], None]
NONE, SHIFT, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def found(window: MainWindow) -> list[str]:
    """The words of all hits."""
    return [hit.passage.text for hit in window.finder.results or ()]


def offered(window: MainWindow) -> list[str]:
    """The completions that can be seen."""
    choices = window.search.field.choices
    model = choices.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if choices.isVisible() else []


def type_(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Type into the search field."""
    qtbot.waitUntil(lambda: window.finder.facets is not None)
    window.search.take_focus()
    QTest.keyClicks(window.search.field, words)


# ── Filters and their completion ─────────────────────────────────────────────────────────────────────────────────────


def test_a_filter_narrows_the_hits(window: MainWindow, search: Search) -> None:
    """Of the hits only those in the tab that is asked for are left."""
    search("mining")
    everywhere = window.finder.total
    search("mining tab:outlook")
    assert 0 < window.finder.total < everywhere
    assert {hit.passage.tab for hit in window.finder.results or ()} == {Tab.OUTLOOK}
    assert window.search.hint.text() == "with mining · tab: outlook"


def test_who_says_it_is_a_filter(window: MainWindow, facts: tuple[Fact, ...], search: Search) -> None:
    """Claims of one speaker are listed without a word to look for; the current one is marked whole."""
    search("by:wang")
    wang = [fact.text["en"] for fact in facts if fact.said_by == "wang-huihua"]
    assert found(window) == wang
    window.finder.step(1)
    key = window.finder.results[0].passage.key if window.finder.results is not None else None
    assert key is not None
    assert window.finder.spans(key) == ((0, len(wang[0])),)


def test_a_filters_name_is_completed_as_it_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    """Two letters offer the name; Down and Enter take it, and its values are offered next."""
    type_(qtbot, window, "ki")
    assert offered(window) == ["kind:"]
    field = window.search.field
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "kind:"
    assert "figure" in offered(window)
    QTest.keyClicks(field, "fig")
    assert offered(window) == ["figure"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "kind:figure "
    assert field.hasFocus()
    assert offered(window) == []
    answered(qtbot, window)
    assert window.finder.total == 3


def test_a_completion_is_pressed(qtbot: QtBot, window: MainWindow) -> None:
    """A name with a space comes in quotes; the words before it stay."""
    type_(qtbot, window, "mining by:")
    choices = window.search.field.choices
    index = choices.model().index(0, 0)
    qtbot.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=choices.visualRect(index).center())
    assert window.search.field.text() == 'mining by:"Wang Huihua" '
    answered(qtbot, window)
    assert window.finder.total == 2


def test_completions_go_round_and_away(qtbot: QtBot, window: MainWindow) -> None:
    """Up goes to the last one; Esc takes the list away and nothing else; so does leaving the field."""
    type_(qtbot, window, "tab:")
    field = window.search.field
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.choices.currentIndex().data() == "outlook"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.choices.currentIndex().data() == "overview"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (offered(window), field.text()) == ([], "tab:")
    QTest.keyClicks(field, "o")
    assert offered(window) == ["overview", "outlook"]
    window.pages.page(Tab.OVERVIEW).focus_content()
    assert offered(window) == []


def test_enter_steps_while_no_completion_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    """A list on offer does not keep Enter from going to the first hit."""
    type_(qtbot, window, "mi")
    assert offered(window) == ["mineral:"]
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.finder.current == 0)
    assert (offered(window), window.search.field.text()) == ([], "mi")


def test_a_completion_can_be_undone(qtbot: QtBot, window: MainWindow) -> None:
    """It takes the place of the word it completes, whatever stands behind it, and Ctrl+Z takes it back."""
    type_(qtbot, window, "tab:mi gold")
    field = window.search.field
    field.setCursorPosition(5)
    QTest.keyClicks(field, "i")
    field.setCursorPosition(6)
    field.backspace()
    field.setCursorPosition(5)
    field._edited(field.text())
    assert offered(window) == ["minerals"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "tab:minerals gold"
    assert field.cursorPosition() == len("tab:minerals")
    field.undo()
    assert field.text() == "tab:mi gold"


def test_completions_stay_below_the_field(qtbot: QtBot, window: MainWindow) -> None:
    """The list stands under the field, and within the window, when the window changes its size."""
    type_(qtbot, window, "tab:")
    field, choices = window.search.field, window.search.field.choices
    for width in (1400, 640):
        window.resize(width, 600)
        below = QPoint(0, field.height() + 1)
        qtbot.waitUntil(lambda below=below: choices.geometry().topLeft() == field.mapTo(window, below))  # type: ignore[misc]
        assert window.rect().contains(choices.geometry())


def test_completion_behind_letters_of_two_units(qtbot: QtBot, window: MainWindow) -> None:
    """A letter that Qt counts as two does not shift what is completed."""
    type_(qtbot, window, "")
    field = window.search.field
    field.insert("𠮷 ")
    QTest.keyClicks(field, "tab:min")
    assert offered(window) == ["minerals"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "𠮷 tab:minerals "


def test_other_keys_are_not_taken_by_completions(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+Tab goes to the next tab even while a completion is chosen."""
    type_(qtbot, window, "tab:")
    qtbot.keyClick(window.search.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.search.field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.search.field.text() == "tab:"
    assert window.pages.tab is Tab.PARTICIPANTS


def test_tab_leaves_the_field_where_nothing_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    """Completions that are on offer do not keep the keyboard from going on; it goes the way the eye does."""
    type_(qtbot, window, "mi")
    qtbot.keyClick(window.search.field, Qt.Key.Key_Tab)
    assert window.search.field.text() == "mi"
    seen = []
    for _ in range(3):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    assert seen == window.search.toggles


# ── Toggles ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Press Alt with a key, where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, ALT)
    answered(qtbot, window)


def test_case_is_matched_on_demand(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Alt+C tells Cu from cu; once more, and both are found again. The button shows which it is."""
    search("Cu")
    loose = window.finder.total
    press(qtbot, window, Qt.Key.Key_C)
    assert found(window) == ["Cu"]
    assert window.search.toggles[0].isChecked()
    press(qtbot, window, Qt.Key.Key_C)
    assert window.finder.total == loose > 1
    assert not window.search.toggles[0].isChecked()


def test_hits_of_other_case_are_gone_while_the_answer_is_made(window: MainWindow, search: Search) -> None:
    """What was found in any case is not shown for a moment once case matters."""
    search("CHINESE")
    assert window.finder.total
    window.actions_["match_case"].trigger()
    assert (window.finder.total, window.search.place.text()) == (0, "searching…")


def test_whole_words_on_demand(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Alt+W finds no parts of words, and where that leaves nothing offers to find them again."""
    search("infrastruct")
    assert window.finder.total
    press(qtbot, window, Qt.Key.Key_W)
    assert window.finder.total == 0
    assert window.side.results is not None
    qtbot.waitUntil(lambda: bool(window.finder.near))
    (button,) = window.side.results.suggestions
    assert button.text() == "as part of a word"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    answered(qtbot, window)
    assert window.finder.total
    assert not window.search.toggles[1].isChecked()


def test_a_regular_expression_on_demand(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Alt+R takes the words for a pattern, whose matches are marked."""
    search(r"\b\d{3}\b")
    assert window.finder.total == 0
    press(qtbot, window, Qt.Key.Key_R)
    assert "over 850" in found(window)
    assert window.finder.spans(window.finder.results[0].passage.key) == ((0, 3),)  # type: ignore[index]
    assert window.search.hint.text() == r"matching \b\d{3}\b"


# ── Hints ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("query", "said", "is_searched"),
    [
        pytest.param('copper "rare', "quotation mark at character 8 is not closed", True, id="an open quote"),
        pytest.param("mineral copper:x", "No filter “copper:”", True, id="an unknown filter"),
        pytest.param("kind:nonsense", "“kind:nonsense” fits nothing here", True, id="an unknown value"),
        pytest.param("tab: ", "“tab:” waits for a value", False, id="no value yet"),
    ],
)
def test_a_malformed_query_gives_a_hint(
    qtbot: QtBot, window: MainWindow, query: str, said: str, *, is_searched: bool
) -> None:
    """What is wrong is said under the field, with a sign, and the rest is looked for."""
    type_(qtbot, window, query)
    qtbot.waitUntil(lambda: said in window.search.hint.text())
    assert window.search.hint.is_fault
    assert window.finder.is_searching is is_searched
    window.search.field.clear()
    assert window.search.hint.text().endswith("tab: kind: by: country: mineral:")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [("(gold", "no regular expression, at character 6"), ("(" * 900, "too large or nested too deep")],
)
def test_a_bad_pattern_gives_a_hint(qtbot: QtBot, window: MainWindow, pattern: str, said: str) -> None:
    """A regular expression that is none is not looked for, and the window says why."""
    window.actions_["regex"].trigger()
    with qtbot.waitSignal(window.finder.results_changed):
        window.search.search(pattern)
    qtbot.waitUntil(lambda: said in window.search.hint.text())
    assert window.search.place.text() == "not searched"
    assert window.side.results is not None
    assert said in window.side.results.empty.text()


def test_a_catastrophic_pattern_is_stopped(qtbot: QtBot, window: MainWindow) -> None:
    """A pattern that would never end ends with a hint; the window goes on meanwhile, and searches again after."""
    window.actions_["regex"].trigger()
    window.search.search(r"^((\w|\s)+)+$")
    qtbot.waitUntil(lambda: "stopped after 200 ms" in window.search.hint.text())
    assert window.search.place.text() == "stopped"
    window.search.search("gold")
    qtbot.waitUntil(lambda: window.finder.total > 0)
    assert not window.search.hint.is_fault


def test_too_long_a_query_is_told(qtbot: QtBot, window: MainWindow) -> None:
    """Pasted text that is no query is kept, and the window says what would be one."""
    window.search.search("gold\n" * 400)
    qtbot.waitUntil(lambda: "at most 1000 characters" in window.search.hint.text())
    assert len(window.search.field.text()) == 2000


def test_a_hint_is_plain_words(qtbot: QtBot, window: MainWindow) -> None:
    """What a screen reader reads of the hint has no markup in it, and the tooltip shows none as such."""
    window.search.search("<b>x</b> foo:bar")
    answered(qtbot, window)
    assert "<" not in window.search.hint.accessibleDescription().replace("<b>", "").replace("</b>", "")
    window.search.search("a&b")
    answered(qtbot, window)
    assert window.search.hint.accessibleDescription() == "with a&b"
    assert window.search.hint.toolTip() == "<qt>with a&amp;b</qt>"


def test_a_hint_is_legible_again_after_a_file_could_not_be_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """While there is nothing to search the hint is as pale as the field; Back on the brief, it is as it was."""
    hint = window.search.hint
    usual = hint.palette().color(QPalette.ColorRole.WindowText).name()
    bad = tmp_path / "bad.brief.toml"
    bad.write_text("format = 1\ntitle = [\n", encoding="utf-8")
    for _ in range(2):  # once more: the colours of the first time are kept
        window.opener.open(bad)
        qtbot.waitUntil(lambda: not hint.isEnabled())
        assert hint.palette().color(QPalette.ColorRole.WindowText).name() != usual
        window.problems.back.click()
        assert hint.palette().color(QPalette.ColorRole.WindowText).name() == usual


# ── Nothing found ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("query", "label", "after"),
    [
        pytest.param("coper", "Copper", "Copper", id="a letter missing"),
        pytest.param("corridor minarals", "minerals", "corridor minerals", id="a wrong letter in one of two"),
        pytest.param("稀上", "稀土", "稀土", id="a wrong sign"),
        pytest.param("تانبہ", "تانبا", "تانبا", id="another ending"),
        pytest.param("gold wang", "without “wang”", "gold", id="not together"),
    ],
)
def test_what_was_meant_is_one_press_away(qtbot: QtBot, window: MainWindow, query: str, label: str, after: str) -> None:
    """Where nothing is found the nearest words are offered; pressed, they are looked for; until then nothing is."""
    window.search.search(query)
    qtbot.waitUntil(lambda: bool(window.finder.near))
    assert window.finder.total == 0
    assert window.search.field.text() == query
    assert window.side.results is not None
    button = next(button for button in window.side.results.suggestions if button.text() == label)
    window.search.take_focus()
    qtbot.keyClick(window.search.field, Qt.Key.Key_Down)
    assert window.side.results.suggestions[0].hasFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.search.field.text() == after
    answered(qtbot, window)
    assert window.finder.total > 0
    assert window.side.results.suggestions == []


def test_suggestions_are_gone_through_by_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    """Down and Up lead through what is suggested and back to the field, Enter takes it."""
    window.search.search("gold wang")
    qtbot.waitUntil(lambda: len(window.finder.near) == 2)
    window.search.take_focus()
    qtbot.keyClick(window.search.field, Qt.Key.Key_Down)
    assert window.side.results is not None
    first, second = window.side.results.suggestions
    for button, key, then in [
        (first, Qt.Key.Key_Down, second),
        (second, Qt.Key.Key_Down, second),
        (second, Qt.Key.Key_Up, first),
        (first, Qt.Key.Key_Up, window.search.field),
    ]:
        assert button.hasFocus()
        qtbot.keyClick(button, key)
        assert then.hasFocus()
    assert window.search.field.text() == "gold wang"
    assert not window.search.field.hasSelectedText()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.search.field.text() == "wang"


def test_a_suggestion_shows_signs_as_they_are(qtbot: QtBot, window: MainWindow) -> None:
    """An ampersand in a suggestion is one, and no mnemonic."""
    window.search.search("gold Q&zzz")
    qtbot.waitUntil(lambda: bool(window.finder.near))
    assert window.side.results is not None
    assert [button.text() for button in window.side.results.suggestions] == ["without “Q&&zzz”"]


# ── History ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_up_and_down_go_through_history(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """In the empty field Up brings the last queries back, Down the later ones, and in the end the empty field."""
    for query in ("copper", "gold"):
        search(query)
        qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    field = window.search.field
    field.setFocus()
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)  # each sooner than the query is answered
        seen.append(field.text())
    assert seen == ["gold", "copper", "copper", "gold", ""]


def test_down_leads_from_a_recalled_query_to_its_hits(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    """The newest query of before, once it is answered, is like one that was typed; and Up begins anew after Esc."""
    for query in ("gold", "zzzz"):
        settings.add_query(query)
    field = window.search.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "zzzz"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    field.setFocus()
    settings.add_query("gold")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "gold"
    answered(qtbot, window)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "gold"
    assert window.side.results is not None
    assert window.side.results.list.hasFocus()


def test_typing_ends_history(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    """A recalled query that is typed on is one's own: Down leads into its hits."""
    for query in ("older", "chines"):
        settings.add_query(query)
    field = window.search.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    field.setText("chines")
    QTest.keyClicks(field, "e")
    answered(qtbot, window)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "chinese"
    assert window.side.results is not None
    assert window.side.results.list.hasFocus()


def test_a_query_from_history_is_left_by_enter(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    """Taken, it is searched as any other, and Down leads into its hits."""
    settings.add_query("gold")
    field = window.search.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.finder.current == 0)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.side.results is not None
    assert window.side.results.list.hasFocus()


def test_history_survives_a_restart(
    qtbot: QtBot, window: MainWindow, settings: Settings, interface: Interface, search: Search
) -> None:
    """What was looked for, and looked at, is there in the next window; what was only typed is not."""
    search("chamber")
    window.finder.step(1)
    search("zzz")
    window.search.field.clear()
    again = MainWindow(settings, interface)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.opener.opened):
        again.opener.open(resources.bundled_brief())
    qtbot.keyClick(again.search.field, Qt.Key.Key_Up)
    assert again.search.field.text() == "chamber"
    assert settings.queries == ["chamber"]


def test_history_keeps_each_query_once(settings: Settings) -> None:
    """The newest comes first, none twice, none that is blank, and fifty at the most."""
    for query in ["a", "b", "a", " a ", "", "\x07"]:
        settings.add_query(query)
    assert settings.queries == ["a", "b"]
    for number in range(60):
        settings.add_query(str(number))
    assert len(settings.queries) == 50
    assert settings.queries[0] == "59"


def test_history_can_be_forgotten(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    """The menu empties it for good."""
    settings.add_query("gold")
    window.actions_["forget_queries"].trigger()
    window.search.take_focus()
    qtbot.keyClick(window.search.field, Qt.Key.Key_Up)
    assert (window.search.field.text(), settings.queries) == ("", [])


# ── To those who cannot see it ───────────────────────────────────────────────────────────────────────────────────────


def test_where_the_reader_is_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch, search: Search) -> None:
    """A screen reader hears how many were found, then each hit with its number, its tab and its sentence."""
    said: list[str] = []
    monkeypatch.setattr("briefing.qt.panes.searchbar.announce", lambda _, words: said.append(words))
    search("copper")
    window.finder.step(1)
    window.finder.step(1)
    assert said[-3:] == [
        "3 found",
        "1 of 3, Minerals, Copper",
        (
            "2 of 3, Minerals, …report credits Pakistan with significant reserves of coal, copper, gold, industrial "
            "minerals and rare earth elements."
        ),
    ]


def test_what_is_wrong_is_said_once(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hint is read aloud when it comes, not again with each letter."""
    said: list[str] = []
    monkeypatch.setattr("briefing.qt.panes.searchbar.announce", lambda _, words: said.append(words))
    for query in ('"g', '"go', '"gold'):
        window.search.search(query)
        answered(qtbot, window)
    assert len([words for words in said if "quotation mark" in words]) == 1


def test_what_could_be_meant_is_said(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Suggestions are read aloud, and each says what it would look for."""
    said: list[str] = []
    monkeypatch.setattr("briefing.qt.panes.results.announce", lambda _, words: said.append(words))
    window.search.search("coper")
    qtbot.waitUntil(lambda: bool(window.finder.near))
    assert said == ["Try: Copper"]
    assert window.side.results is not None
    assert window.side.results.suggestions[0].accessibleDescription() == "Search for Copper"
