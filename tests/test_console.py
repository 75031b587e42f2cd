"""What commands have in common: no garbage is looked for while one runs."""

import gc
from collections.abc import Iterator

import pytest

from briefing.cli import main
from briefing.console import WRONG_USE, uncollected
from briefing.errors import BriefingError


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Has the collector on, and leaves it as it was."""
    was_enabled = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_enabled else gc.disable)()


def test_garbage_is_looked_for_again_after_what_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command looks for none, and leaves the collector on also where it fails."""
    seen: list[bool] = []

    def failing(_path: object) -> bytes:
        seen.append(gc.isenabled())
        raise BriefingError("gone")

    monkeypatch.setattr("briefing.cli.read_bytes", failing)
    assert main(["check", "gone.toml"]) == WRONG_USE
    assert seen == [False]
    assert gc.isenabled()


def test_no_garbage_is_looked_for_afterwards_where_it_was_not_before() -> None:
    """Whoever has switched it off has it off."""
    gc.disable()
    with uncollected():
        assert not gc.isenabled()
    assert not gc.isenabled()
