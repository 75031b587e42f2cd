"""A search gives up when it is told to, or when its time is used up."""

import pytest

from briefing.errors import Cancelled
from briefing.search import watch
from briefing.search.watch import TooLong, Watch


def test_time_runs_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as there is time a search goes on, and no longer."""
    now = 5.0
    monkeypatch.setattr(watch, "thread_time", lambda: now)
    watched = Watch(lambda: False, 2)
    assert watched.left() == 2
    watched.check()
    now = 6.5
    assert watched.left() == 0.5
    watched.check()
    now = 7.0
    with pytest.raises(TooLong):
        watched.check()


def test_cancelling_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who does not want the answer any more is not told that it took too long."""
    now, is_cancelled = 0.0, False
    monkeypatch.setattr(watch, "thread_time", lambda: now)
    watched = Watch(lambda: is_cancelled)
    watched.check()
    now, is_cancelled = 9.0, True
    with pytest.raises(Cancelled):
        watched.check()
