"""Starts the command line: `briefing`, or `python -m briefing`."""

import gc
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command of this process, and end it."""
    gc.disable()  # a command ends before garbage would matter; the window collects once it is seen
    from briefing.cli import main  # loading it would have garbage looked for several times

    code = main()
    if "PySide6.QtWidgets" in sys.modules:
        from briefing.qt.app import leave

        leave(code)
    gc.freeze()  # nor need the end of the process look for any
    sys.exit(code)


if __name__ == "__main__":
    run()
