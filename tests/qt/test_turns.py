"""Work that takes turns: no two pieces of it at the same turn of the event loop."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from briefing.qt.turns import Turn


class Worker(QObject):
    """Does so many pieces of work, and takes down when."""

    def __init__(self, name: str, pieces: int, done: list[str]) -> None:
        """Note in `done` each piece under that name."""
        super().__init__()
        self._name, self._left, self._done = name, pieces, done
        self.turn = Turn(self)
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
