"""The window: everything that knows Qt."""

import builtins

from briefing.qt.later import put_off

_own = builtins.__import__
with put_off():
    from PySide6 import QtCore as _QtCore  # noqa: F401 -- between the two

# PySide puts an import of its own in its place, which reads the source of every module that is imported from then on,
# to see whether PySide's other ways to name things (`__feature__`) are wanted there. They are nowhere here.
builtins.__import__ = _own
