"""A window for the tests of hostile briefs: the same as for those of the window."""

from tests.qt.conftest import (
    _garbage_is_collected_here,
    _what_is_short_is_written_at_once,
    alerts,
    empty_window,
    interface,
    opened,
    settings,
    speaking,
)

__all__ = [
    "_garbage_is_collected_here",
    "_what_is_short_is_written_at_once",
    "alerts",
    "empty_window",
    "interface",
    "opened",
    "settings",
    "speaking",
]
