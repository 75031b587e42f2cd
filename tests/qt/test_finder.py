"""What the search keeps, drops and tells when something comes between a query and its answer."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.qt.turns import Turn
from briefing.qt.window import MainWindow
from briefing.search import near as near_module
from briefing.search.index import Index
from briefing.search.near import Suggestion
from briefing.search.query import Options, Query, parse
from briefing.search.results import Results
from tests.qt.answers import answered, let_live

if TYPE_CHECKING:
    from briefing.qt.found import Found
    from briefing.qt.tasks import Task
    from tests.qt.conftest import FakeAlerts

Search = Callable[[str], None]
Open = Callable[[Path], MainWindow]

BRIEF = """format = 1
id = "{id}"
languages = ["en"]
issued = 2026-11-23
title.en = "A brief"
[[mineral]]
id = "first"
name.en = "Copper"
[[mineral]]
id = "copper"
name.en = "Copper pyrite"
"""


@pytest.fixture
def brief(tmp_path: Path) -> Callable[[str], Path]:
    """A brief with two hits for copper, under an id."""

    def make(name: str) -> Path:
        path = tmp_path / f"{name}.brief.toml"
        path.write_text(BRIEF.replace("{id}", name), encoding="utf-8")
        return path

    return make


def test_a_search_that_fails_shows_no_old_hits(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of the program is told, nothing is shown as if it were an answer, and the next query is answered."""
    search("copper")

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as patch:
        patch.setattr(Index, "search", broken)
        with qtbot.waitSignal(window.finder.failed):
            window.search.search("gold")
    assert (window.finder.total, window.search.place.text()) == (0, "")
    assert "broken" in alerts.told[0]
    search("gold")
    assert window.finder.total > 0


def test_an_index_that_fails_is_made_again(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the index could not be made, that is told, and the next query tries again."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("no index")

    qtbot.waitUntil(lambda: window.finder.indexes.get(keep_case=False) is not None)
    with monkeypatch.context() as patch:
        patch.setattr(Index, "__init__", broken)
        window.search.search("Cu")
        with qtbot.waitSignal(window.finder.failed):
            window.actions_["match_case"].trigger()
    assert "no index" in alerts.told[0]
    window.search.search("Cu ")
    answered(qtbot, window)
    assert window.finder.total == 1


def test_steps_are_for_the_query_they_were_made_in(qtbot: QtBot, opened: Open, brief: Callable[[str], Path]) -> None:
    """A step that waits for an answer is forgotten when another query, or another brief, comes first."""
    window = opened(brief("one"))
    window.search.search("copper")
    window.finder.step(1)
    window.search.search("pyrite")
    answered(qtbot, window)
    assert window.finder.current == -1
    window.search.search("copper")
    window.finder.step(1)
    opened(brief("two"))
    answered(qtbot, window)
    assert window.finder.current == -1


def test_back_from_no_hit_is_the_last_one(window: MainWindow, search: Search) -> None:
    """Shift+F3 before any hit was looked at goes to the last."""
    search("mining")
    window.actions_["find_previous"].trigger()
    assert window.finder.current == window.finder.total - 1


def test_the_current_hit_is_that_of_one_brief(qtbot: QtBot, opened: Open, brief: Callable[[str], Path]) -> None:
    """Read again, even twice before it is answered, a brief keeps its current hit; another brief does not get it."""
    window = opened(brief("one"))
    window.search.search("copper")
    answered(qtbot, window)
    window.finder.select(1)
    opened(brief("one"))
    opened(brief("one"))
    answered(qtbot, window)
    assert window.finder.current == 1
    opened(brief("two"))
    answered(qtbot, window)
    assert window.finder.current == -1


def test_a_toggle_keeps_the_hit_that_is_still_found(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """What is looked at stays the current hit where the new rules find it too."""
    search("copper")
    window.finder.select(2)
    hit = window.finder.hit()
    window.actions_["whole_words"].trigger()
    answered(qtbot, window)
    assert window.finder.hit() == hit
    window.actions_["match_case"].trigger()
    answered(qtbot, window)
    now = window.finder.hit()
    assert now is not None
    assert hit is not None
    assert now.passage == hit.passage


def test_a_late_suggestion_is_not_shown(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could have been meant by an older query is of no use to a newer one."""
    go = Event()
    real = near_module.near

    def slow(index: Index, words: str, options: Options, is_cancelled: Callable[[], bool]) -> tuple[Suggestion, ...]:
        go.wait(10)
        return real(index, words, options, lambda: not callable(is_cancelled))

    monkeypatch.setattr(near_module, "near", slow)
    window.search.search("coper")
    qtbot.waitUntil(lambda: window.finder._nearing is not None)
    late = window.finder._nearing
    assert late is not None
    window.search.search("gold")
    answered(qtbot, window)
    with qtbot.waitSignal(late.done):
        go.set()
    assert window.finder.near == ()
    assert window.side.results is not None
    assert window.side.results.suggestions == []


def test_nothing_is_near_a_pattern_that_is_none(qtbot: QtBot, window: MainWindow) -> None:
    """Where nothing was looked for nothing is suggested."""
    window.actions_["regex"].trigger()
    window.search.search("(coper")
    answered(qtbot, window)
    assert (window.finder.near, window.finder._nearing) == ((), None)


def test_a_leaving_reader_can_call_the_query_back(window: MainWindow, search: Search) -> None:
    """A query that found something is remembered when the search is ended, though no hit was gone to."""
    search("gold")
    window.actions_["back_out"].trigger()
    assert window.settings.queries == ["gold"]
    search("zzzz")
    window.actions_["back_out"].trigger()
    assert window.settings.queries == ["gold"]


def test_pages_behind_are_marked_when_they_come(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Marks and ticks of a page behind are made when it comes to the front, and not before."""
    window.pages.show_tab(Tab.OVERVIEW)
    search("framework")
    document = window.pages.page(Tab.OUTLOOK).document
    assert (document.bar.ticks, document.extraSelections()) == ((), [])
    window.pages.show_tab(Tab.OUTLOOK)
    qtbot.waitUntil(lambda: len(document.bar.ticks) > 0)
    assert document.extraSelections() != []


class Slow:
    """Searches that are answered when they are told to, and counted."""

    def __init__(self) -> None:
        """Nothing is asked yet."""
        self.go = Event()
        self.asked: list[Query] = []


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Every search from now on."""
    made, real = Slow(), Index.search

    def search(index: Index, query: Query, **how: object) -> Results:
        made.asked.append(query)
        made.go.wait(10)
        return real(index, query, **how)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(Index, "search", search)
    return made


def test_a_space_asks_for_nothing_new(qtbot: QtBot, window: MainWindow, slow: Slow) -> None:
    """What is being looked for goes on, and what was found is shown anew: no hit is the current one."""
    finder = window.finder
    finder.find("copper")
    qtbot.waitUntil(lambda: bool(slow.asked))
    under_way = finder._searching
    finder.find("copper ")
    assert finder._searching is under_way is not None
    finder.step(1)
    slow.go.set()
    answered(qtbot, window)
    assert finder.current == 0
    results = finder.results
    with qtbot.waitSignal(finder.results_changed):
        finder.find("copper  ")
    assert (finder._searching, finder.results, finder.current) == (None, results, -1)
    assert len(slow.asked) == 1
    finder.find("gold")
    qtbot.waitUntil(lambda: len(slow.asked) == 2)


def test_an_answer_that_waits_for_its_turn_is_overtaken(
    qtbot: QtBot, window: MainWindow, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has come, and another letter is typed before it is shown: the hits of the old words never are."""
    finder = window.finder
    shown: list[Query | None] = []
    overtaken: list[Task[Found]] = []
    answered_by = finder._answered

    def also_type(task: "Task[Found]", found: "Found") -> None:
        answered_by(task, found)
        assert finder.results is None  # not at once: it has a turn of its own
        if not overtaken:
            overtaken.append(task)
            slow.go.clear()
            finder.find("gold")

    monkeypatch.setattr(finder, "_answered", also_type)
    finder.results_changed.connect(lambda: shown.append(finder.results.query if finder.results else None))
    slow.go.set()
    finder.find("copper")
    qtbot.waitUntil(lambda: bool(overtaken))
    let_live(qtbot)
    slow.go.set()
    answered(qtbot, window)
    assert [query for query in shown if query is not None] == [parse("gold", Options())]


def test_a_space_after_what_is_not_found_suggests_the_same(qtbot: QtBot, window: MainWindow) -> None:
    """What could have been meant is offered still."""
    finder = window.finder
    finder.find("coper")
    qtbot.waitUntil(lambda: bool(finder.near))
    near = finder.near
    finder.find("coper ")
    qtbot.waitUntil(lambda: len(finder.near) == len(near))
    assert [suggestion.words for suggestion in finder.near] == [suggestion.words for suggestion in near]


def test_other_work_waits_for_the_answer(
    qtbot: QtBot, window: MainWindow, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the window does bit by bit would take the processor from the search, and hold up the letters."""
    monkeypatch.setattr("briefing.qt.finder._LONGEST_WAIT", 1000.0)
    window.finder.find("copper")
    qtbot.waitUntil(lambda: bool(slow.asked))
    done: list[bool] = []
    turn, seen = Turn(window), Turn(window, is_seen=True)
    turn.come.connect(lambda: done.append(window.finder.results is not None))
    turn.start()
    with qtbot.waitSignal(seen.come):  # which would come after the other one
        seen.start()
    assert done == []
    slow.go.set()
    qtbot.waitUntil(lambda: bool(done))
    assert done == [True]
