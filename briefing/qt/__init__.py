"""The window: everything that knows Qt."""

import builtins

_own = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401 -- between the two

# PySide puts an import of its own in its place, which reads the source of every module that is imported from then on,
# to see whether PySide's other ways to name things (`__feature__`) are wanted there. They are nowhere here.
builtins.__import__ = _own
