"""Work that takes turns: no two pieces of it at the same turn of the event loop."""

from collections.abc import Callable
from time import perf_counter

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.qt.tabs.participants import ParticipantsTab
from briefing.qt.turns import _LINE, Turn, is_calm, note_use, rest
from briefing.qt.window import MainWindow
from tests.qt.answers import FOR_LONG, let_live


class Worker(QObject):
    """Does so many pieces of work, and takes down when."""

    def __init__(
        self, name: str, pieces: int, done: list[str], *, is_seen: bool = False, is_first: bool = False
    ) -> None:
        """Note in `done` each piece under that name; work that is seen at once is not put off."""
        super().__init__()
        self._name, self._left, self._done = name, pieces, done
        self.turn = Turn(self, is_seen=is_seen, is_first=is_first)
        self.turn.come.connect(self._work)

    def _work(self) -> None:
        self._done.append(self._name)
        self._left -= 1
        if self._left:
            self.turn.start()


def test_workers_take_turns(qtbot: QtBot) -> None:
    """Who has more to do goes to the end of the line."""
    done: list[str] = []
    workers = [Worker(name, 3, done) for name in "abc"]
    for worker in workers:
        worker.turn.start()
    qtbot.waitUntil(lambda: len(done) == 9)
    assert "".join(done) == "abcabcabc"


def test_one_that_is_first_goes_before_all_that_wait(qtbot: QtBot) -> None:
    """An answer is shown before work goes on that was there already."""
    done: list[str] = []
    workers = [Worker(name, 2, done) for name in "ab"]
    for worker in workers:
        worker.turn.start()
    answer = Worker("!", 1, done, is_first=True)
    answer.turn.start()
    qtbot.waitUntil(lambda: len(done) == 5)
    assert "".join(done) == "!abab"


def test_between_two_pieces_the_window_lives(qtbot: QtBot) -> None:
    """Whatever else is due comes in between, however many wait."""
    done: list[str] = []
    tick = QTimer(interval=0)
    tick.timeout.connect(lambda: done.append("."))
    workers = [Worker(name, 2, done) for name in "abc"]
    tick.start()
    for worker in workers:
        worker.turn.start()
    qtbot.waitUntil(lambda: not any(worker.turn.is_waiting for worker in workers))
    tick.stop()
    assert all(len(pieces) <= 1 for pieces in "".join(done).split("."))
    assert "".join(done).replace(".", "") == "abcabc"


def test_what_comes_due_during_a_piece_goes_before_the_next(qtbot: QtBot) -> None:
    """A piece may take some milliseconds; a press of a key, or a timer, does not wait for two of them."""
    done: list[str] = []
    tick = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    tick.timeout.connect(lambda: done.append("."))
    workers = [Worker(name, 1, done) for name in "ab"]
    workers[0].turn.come.connect(lambda: _take(0.005))
    tick.start()
    for worker in workers:
        worker.turn.start()
    qtbot.waitUntil(lambda: "b" in done)
    tick.stop()
    assert ".b" in "".join(done).partition("a")[2]


def _take(seconds: float) -> None:
    """Work for so long."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        pass


def test_asked_for_twice_it_is_one_turn(qtbot: QtBot) -> None:
    """It comes once, however often it was asked for before."""
    done: list[str] = []
    first, last = Worker("a", 1, done), Worker("z", 1, done)
    first.turn.start()
    first.turn.start()
    last.turn.start()
    with qtbot.waitSignal(last.turn.come):
        pass
    assert done == ["a", "z"]


def test_whoever_has_stopped_takes_none(qtbot: QtBot) -> None:
    """Stopped, it is passed over, and can be asked for again."""
    done: list[str] = []
    first, last = Worker("a", 1, done), Worker("z", 1, done)
    first.turn.start()
    last.turn.start()
    first.turn.stop()
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["z"]
    first.turn.start()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["z", "a"]


def test_whoever_is_gone_holds_nobody_up(qtbot: QtBot) -> None:
    """Something that is deleted while it waits takes no turn, and those behind it take theirs."""
    done: list[str] = []
    gone, last = Worker("a", 1, done), Worker("z", 1, done)
    gone.turn.start()
    last.turn.start()
    Shiboken.delete(gone)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["z"]


@pytest.fixture
def tired(somebody_types: Callable[[], None]) -> None:
    """Turns are put off for long, and come again after the test."""
    somebody_types()


class Painted(QWidget):
    """Notes in `done` that it is painted; it has itself painted again soon, as Qt's tables do."""

    def __init__(self, done: list[str]) -> None:
        """Be painted as `p`."""
        super().__init__()
        self._done = done

    def change(self) -> None:
        """Have itself painted by the next turn of the event loop."""
        QTimer.singleShot(0, self, self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 -- as Qt calls it
        self._done.append("p")


@pytest.mark.usefixtures("tired")
def test_what_has_changed_is_painted_before_the_next_piece_while_somebody_types(qtbot: QtBot) -> None:
    """Both at once would hold up the next letter."""
    done: list[str] = []
    painted = Painted(done)
    qtbot.addWidget(painted)
    with qtbot.waitExposed(painted):
        painted.show()
    qtbot.waitUntil(lambda: "p" in done)
    done.clear()
    workers = [Worker(name, 1, done, is_seen=True) for name in "ab"]
    workers[0].turn.come.connect(painted.change)
    for worker in workers:
        worker.turn.start()
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["a", "p", "b"]


@pytest.mark.usefixtures("tired")
def test_nobody_has_a_turn_while_somebody_types(qtbot: QtBot) -> None:
    """Neither who waited before nor who comes meanwhile; afterwards they come in their order."""
    done: list[str] = []
    workers = [Worker(name, 1, done) for name in "ab"]
    workers[0].turn.start()
    rest(FOR_LONG)
    workers[1].turn.start()
    let_live(qtbot)
    assert done == []
    assert all(worker.turn.is_waiting for worker in workers)
    rest(0)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["a", "b"]


@pytest.mark.usefixtures("tired")
def test_what_is_seen_at_once_is_not_put_off(qtbot: QtBot) -> None:
    """It overtakes those that wait, as often as it starts again."""
    done: list[str] = []
    behind, seen = Worker("a", 1, done), Worker("s", 3, done, is_seen=True)
    behind.turn.start()
    seen.turn.start()
    qtbot.waitUntil(lambda: len(done) == 3)
    let_live(qtbot)
    assert done == ["s"] * 3
    rest(0)
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done[-1] == "a"


@pytest.mark.usefixtures("tired")
def test_one_that_is_gone_puts_nobody_before_another(qtbot: QtBot) -> None:
    """What was to be seen at once and is deleted leaves the others where they were: put off, and in no hurry."""
    done: list[str] = []
    behind, gone = Worker("a", 1, done), Worker("s", 1, done, is_seen=True)
    behind.turn.start()
    gone.turn.start()
    Shiboken.delete(gone)
    let_live(qtbot)
    assert done == []
    rest(0)
    qtbot.waitUntil(lambda: done == ["a"])


def test_it_is_calm_when_nothing_is_to_be_done_and_nobody_does_anything(qtbot: QtBot) -> None:
    """A turn that is to come, one letter, one step of scrolling end that."""
    done: list[str] = []
    let_live(qtbot)
    assert is_calm(0)
    worker = Worker("a", 1, done)
    worker.turn.start()
    assert not is_calm(0)
    qtbot.waitUntil(lambda: bool(done))
    assert is_calm(0)
    gone = Worker("b", 1, done)
    gone.turn.start()
    Shiboken.delete(gone)
    assert is_calm(0)
    for use in (note_use, lambda: rest(0)):
        _LINE.used_at = perf_counter() - FOR_LONG
        assert is_calm(FOR_LONG / 2)
        use()
        assert not is_calm(FOR_LONG / 2)


def test_whoever_goes_to_a_tab_or_scrolls_does_something(window: MainWindow) -> None:
    """What would keep them waiting is put off until they pause."""
    window.resize(640, 400)
    document, page = window.pages.page(Tab.OVERVIEW).document, window.pages.page(Tab.PARTICIPANTS)
    assert isinstance(page, ParticipantsTab)
    uses: list[Callable[[], None]] = [
        lambda: document.bar.setValue(document.bar.maximum()),
        lambda: window.pages.step(1),
        lambda: page.pane.bar.setValue(page.pane.bar.maximum()),
    ]
    for use in uses:
        _LINE.used_at = 0
        use()
        assert _LINE.used_at
