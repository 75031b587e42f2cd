"""Garbage is collected between two events, and a long brief is not taken for garbage."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from briefing.qt import collector as module
from briefing.qt.collector import Collector, loading
from briefing.qt.parting import has_parted
from briefing.qt.tasks import Task
from briefing.qt.turns import rest
from tests.qt.answers import let_live


class Node:
    """Something that can refer to itself."""

    itself: "Node"


def loop() -> ref[Node]:
    """Garbage that only the collector finds."""
    node = Node()
    node.itself = node
    return ref(node)


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    """A collector that takes 4,000 objects for a brief."""
    monkeypatch.setattr(module, "_LOADED", 4000)
    let_live(qtbot)
    qtbot.waitUntil(lambda: not (Task._running or module._loads or has_parted()))  # what the test before has begun
    made = Collector()
    gc.collect()
    yield made
    gc.unfreeze()


def test_garbage_is_collected(collector: Collector) -> None:
    """Once there is as much as Python itself waits for."""
    garbage = [loop() for _ in range(gc.get_threshold()[0] + 1)]
    collector.collect()
    assert not any(node() for node in garbage)


def test_what_was_loaded_is_not_looked_through(collector: Collector) -> None:
    """Not when it has come, nor later; yet it goes when it is let go of."""
    looked: list[int] = []

    def look(_phase: str, info: dict[str, int]) -> None:
        looked.append(info["generation"])

    gc.callbacks.append(look)
    try:
        brief = [Node() for _ in range(5000)]
        collector.collect()
        assert looked == []
        assert gc.get_freeze_count() > 5000
        gone = ref(brief[0])
        brief.clear()
        assert gone() is None
    finally:
        gc.callbacks.remove(look)


def test_what_comes_bit_by_bit_is_not_looked_through_time_and_again(collector: Collector) -> None:
    """A long document is written in half a minute, a few thousand objects at each look."""
    collector._leave_out()
    before = gc.get_freeze_count()
    written: list[Node] = []
    for _ in range(30):
        written += [Node() for _ in range(1000)]
        collector.collect()
    assert gc.get_freeze_count() - before > 0.8 * len(written)


def test_what_is_left_of_a_closed_window_is_looked_for_among_all(collector: Collector) -> None:
    """It was there when a brief was loaded, so it is none of what is young."""
    left, brief = loop(), [Node() for _ in range(5000)]
    collector.collect()
    collector.collect()
    assert left() is not None
    collector.look_at_all()
    collector.collect()
    assert left() is None
    assert len(brief) == 5000


def test_nothing_is_collected_while_somebody_types(qtbot: QtBot, collector: Collector) -> None:
    """It waits for its turn, as all do that nobody waits for."""
    turns: list[bool] = []
    collector._turn.come.connect(lambda: turns.append(True))
    rest(1000)
    collector._timer.timeout.emit()
    QCoreApplication.processEvents()
    assert turns == []
    rest(0)
    qtbot.waitUntil(lambda: turns == [True])


def test_nothing_is_looked_through_while_something_is_loaded(collector: Collector) -> None:
    """What comes and what goes in that are many, though their difference may be small."""
    garbage = [loop() for _ in range(1000)]
    with loading():
        collector.collect()
        assert all(node() for node in garbage)
    collector.collect()
    assert not any(node() for node in garbage)
