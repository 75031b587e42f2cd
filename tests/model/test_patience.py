"""A disk is waited for as long as it gives something, and no spell longer."""

import _thread
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from threading import Event

import pytest

from briefing.model.patience import PATIENCE, patiently

GetOn = Callable[[], None]


class Spells:
    """A lock that is waited for in spells: in each the work gets on so many times, and after the last it ends."""

    def __init__(self, steps: list[int]) -> None:
        """Wait as many spells as there are `steps`."""
        self.left = list(steps)
        self.handed: SimpleQueue[GetOn] = SimpleQueue()
        self.may_end = Event()
        self.ended = Event()

    def acquire(self, timeout: float | None = None) -> bool:
        """Taken at first; then a spell goes by, or the work has ended."""
        if timeout is None:
            return True
        assert timeout == PATIENCE
        if not self.left:
            self.may_end.set()
            return self.ended.wait(30)
        get_on = self.handed.get(timeout=30)
        for _ in range(self.left.pop(0)):
            get_on()
        self.handed.put(get_on)
        return False

    def release(self) -> None:
        """The work has ended."""
        self.ended.set()

    def work(self, get_on: GetOn) -> str:
        """Gets on when it is told to, until it may end."""
        self.handed.put(get_on)
        assert self.may_end.wait(30)
        return "done"


@pytest.fixture
def spells(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[list[int]], Spells]]:
    """Makes the lock that is waited for."""
    made: list[Spells] = []

    def make(steps: list[int]) -> Spells:
        made.append(Spells(steps))
        monkeypatch.setattr("briefing.model.patience._thread.allocate_lock", lambda: made[-1])
        return made[-1]

    yield make
    for one in made:
        one.may_end.set()


@pytest.mark.parametrize("steps", [[], [1], [1, 1, 1], [3, 1, 2]])
def test_what_gets_on_is_waited_for(spells: Callable[[list[int]], Spells], steps: list[int]) -> None:
    """However long it takes, work that gets on in every spell is waited for."""
    lock = spells(steps)
    assert patiently(lock.work) == "done"


@pytest.mark.parametrize(("steps", "unused"), [([0, 1], 1), ([1, 0, 1], 1), ([2, 1, 0, 1], 1), ([1, 1, 0], 0)])
def test_what_does_not_get_on_is_left(spells: Callable[[list[int]], Spells], steps: list[int], unused: int) -> None:
    """The first spell in which nothing comes is the last, whatever came before."""
    lock = spells(steps)
    with pytest.raises(TimeoutError):
        patiently(lock.work)
    assert len(lock.left) == unused


def test_a_fault_of_the_work_is_raised_where_it_is_waited_for() -> None:
    """What goes wrong in the other thread goes wrong here."""
    here = _thread.get_ident()

    def work(_get_on: GetOn) -> None:
        raise ValueError(here == _thread.get_ident())

    with pytest.raises(ValueError, match="False"):
        patiently(work)
