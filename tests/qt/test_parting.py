"""What was loaded goes when another brief comes: all of it, and off the UI thread where it is long."""

import gc
import re
from collections.abc import Callable, Collection, Iterable
from itertools import groupby, pairwise
from pathlib import Path
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.model.brief import Brief, Tab
from briefing.model.claims import Only
from briefing.qt import parting
from briefing.qt.collector import Collector
from briefing.qt.parting import has_parted, part_with
from briefing.qt.tasks import Task
from briefing.search.index import Index
from tests.qt.test_reload import Open, changed, save

_MANY = 1300


class Record:
    """Something that tells in which thread it went."""

    def __init__(self, told: list[int]) -> None:
        """Tell there."""
        self._told = told

    def __del__(self) -> None:
        """Tell."""
        self._told.append(get_ident())


class Inner:
    """What the program would hold records in."""

    __module__ = "briefing.test"

    def __init__(self, records: Collection[object]) -> None:
        """Hold them."""
        self.records = records


class Outer(Inner):
    """The same, one deeper."""

    __module__ = "briefing.test"

    def __init__(self, records: tuple[Record, ...]) -> None:
        """Hold them twice, as a brief and what is looked up in it do."""
        super().__init__(records)
        self.inner = Inner(records)
        self.by_number = dict(enumerate(records))


def test_what_is_long_goes_in_another_thread(qtbot: QtBot) -> None:
    """Whatever it is held in."""
    told: list[int] = []
    held = Outer(tuple(Record(told) for _ in range(_MANY)))
    part_with(held)
    del held
    qtbot.waitUntil(lambda: len(told) == _MANY)
    assert get_ident() not in told


@pytest.mark.parametrize(
    "hold",
    [
        pytest.param(tuple, id="at once"),
        pytest.param(lambda records: {"by kind": {"person": frozenset(records)}}, id="by name, and name again"),
    ],
)
def test_other_threads_go_on_while_it_goes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hold: Callable[[Iterable[Record]], Collection[object]]
) -> None:
    """No more than some go between two pauses, however they are held."""
    told: list[int] = []
    gone: list[int] = [0]
    monkeypatch.setattr("briefing.qt.parting._SLICE", 0)
    monkeypatch.setattr("briefing.qt.parting.sleep", lambda _seconds: gone.append(len(told)))
    part_with(Inner(hold(Record(told) for _ in range(_MANY))))
    qtbot.waitUntil(lambda: gone[-1] == _MANY)
    assert max(after - before for before, after in pairwise(gone)) <= parting._FEW


def test_it_goes_once_the_work_under_way_has_let_go_of_it(qtbot: QtBot) -> None:
    """What parts with it may do so first, and then give others what comes in its place."""
    told: list[int] = []
    records = [Record(told) for _ in range(_MANY)]
    part_with(records)
    still_used = Inner(tuple(records))
    del records, still_used
    qtbot.waitUntil(lambda: len(told) == _MANY)
    assert get_ident() not in told


def test_what_others_still_use_stays(qtbot: QtBot) -> None:
    """A comparison, or an export, has the old brief as long as it wants."""
    told: list[int] = []
    records = [Record(told) for _ in range(_MANY)]
    kept = tuple(records[:700])
    part_with(records)
    del records
    qtbot.waitUntil(lambda: len(told) == _MANY - len(kept))
    qtbot.waitUntil(lambda: not parting._one_at_a_time.locked())  # nothing of what went is held on to
    assert has_parted()
    assert not has_parted()
    assert len(told) == _MANY - len(kept)


def test_garbage_is_not_looked_for_among_what_came_while_something_went(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python takes what goes off the count of what was loaded, which then looks like little."""
    looked, goes_on, is_going = [], Event(), Event()

    class Waiting:
        def __del__(self) -> None:
            is_going.set()
            goes_on.wait(30)

    monkeypatch.setattr("briefing.qt.parting._AT_ONCE", 1)
    monkeypatch.setattr("briefing.qt.parting._FEW", 1)
    collector = Collector()
    gc.collect()
    part_with([Waiting(), *(object() for _ in range(3))])
    qtbot.waitUntil(is_going.is_set)
    gc.callbacks.append(lambda _phase, info: looked.append(info["generation"]))
    try:
        brief = [[] for _ in range(2000)]  # type: ignore[var-annotated]  # nothing is in them
        collector.collect()
        assert looked == []
        goes_on.set()
        qtbot.waitUntil(lambda: not has_parted())
        brief += [[] for _ in range(2000)]
        collector.collect()
        assert set(looked) == {0}
    finally:
        goes_on.set()
        gc.callbacks.pop()
        gc.unfreeze()


def test_nothing_of_a_brief_stays_once_it_is_read_again(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    """It must not wait for a look at all there is: what was loaded is left out of those until a window closes."""
    path = tmp_path / "mine.brief.toml"
    text = resources.bundled_brief().read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^id = .*$", 'id = "mine"', text, count=1), encoding="utf-8")
    window = opened(path)

    def is_at_rest() -> bool:
        return window.finder.indexes.get(keep_case=False) is not None and not Task._running

    for number in range(3):
        for tab in Tab:
            window.pages.show_tab(tab)
        window.desk.show_evidence()
        window.models.narrowing.show_only(Only.FIGURES)  # which looks at what each passage rests on
        window.search.search("copper")
        qtbot.waitUntil(lambda: window.finder.total > 0)
        window.finder.step(1)
        window.models.narrowing.show_only(None)
        save(path, changed(path, "Pakistan", f"Pakistan{number}"))
        with qtbot.waitSignal(window.opener.opened):
            window.opener.reload()
        checked = window.status._checked
        assert checked is None or checked[0] is window.models.brief  # what was said of the old one is said no more
        del checked
        qtbot.waitUntil(is_at_rest)
    for tab in Tab:
        window.pages.show_tab(tab)
    things = gc.get_objects()
    assert sum(isinstance(thing, Brief) and thing.id == "mine" for thing in things) == 1
    facets = [thing.facets for thing in things if isinstance(thing, Index)]
    assert sum(found is not None and found._brief.id == "mine" for found in facets) == 1


def test_what_is_long_goes_one_after_the_other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of several threads that want to go on the window would wait for each."""
    monkeypatch.setattr("briefing.qt.parting._SLICE", 0)
    told: list[int] = []

    class Numbered:
        def __init__(self, number: int) -> None:
            self._number = number

        def __del__(self) -> None:
            told.append(self._number)

    for number in range(5):
        part_with([Numbered(number) for _ in range(_MANY)])
    qtbot.waitUntil(lambda: len(told) == 5 * _MANY)
    assert len([*groupby(told)]) == 5
