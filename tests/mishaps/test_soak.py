"""A reader who goes on for long: what the program holds on to does not grow (see `tests.benchmarks.soak`)."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QActionGroup

from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from tests.benchmarks.soak import Soak

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it counts what Linux tells of a process")

_WARM_UP, _CYCLES = 4, 6
"""Whole rounds of the languages, and of the queries."""


@pytest.fixture
def soak(settings: Settings, interface: Interface, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Soak]:
    """A program with one window; what is temporary is in a folder of this test."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made = Soak(settings, interface, tmp_path)
    yield made
    made.close()


def test_nothing_grows_from_window_to_window(soak: Soak) -> None:
    """Handles, processes, threads, temporary files, widgets and Qt's objects are as many as before, cycle for cycle."""
    for number in range(_WARM_UP):
        soak.cycle(number, prints=number == 0)
    before = soak.held()
    groups = len(soak.first.findChildren(QActionGroup))
    for number in range(_WARM_UP, _WARM_UP + _CYCLES):
        soak.cycle(number, prints=number == _WARM_UP + 1)
    assert soak.held()._replace(objects=0).grown(before) == []
    assert len(soak.first.findChildren(QActionGroup)) == groups
