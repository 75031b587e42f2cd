"""What all tests share: a screen that needs none, and patience."""

import os

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_PATIENCE_MS = 30_000
"""How long a test waits for what comes: what else a machine does may take a while, and what comes is not waited out."""

for _wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitCallback):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": _PATIENCE_MS}

settings.register_profile(  # likewise: neither an example is timed nor what makes it
    "core", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("core")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config) -> None:
    """Say how to have the same order again, where something has failed in an order of its own."""
    seed = getattr(config.option, "randomly_seed", None)
    if exitstatus and seed is not None:
        terminalreporter.write_line(f"this order of the tests once more: -p randomly --randomly-seed={seed}")
