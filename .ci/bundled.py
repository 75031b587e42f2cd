"""Where the standalone bundle starts: as the program, or as the process that typesets for it."""

import os
import sys

_LIBRARIES = "LD_LIBRARY_PATH"


def main() -> None:
    """Run what this process was started for."""
    # what the bundle's libraries are found by is no business of the browser, or of the desktop's tools
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    os.environ.pop(_LIBRARIES, None)
    if before:
        os.environ[_LIBRARIES] = before
    if sys.argv[1:3] == ["-I", "-S"]:  # as `briefing.export.pdf` calls a Python: that, a file, and its arguments
        from briefing.export.worker import main as typeset

        typeset(sys.argv[4:])
        os._exit(0)
    from briefing.__main__ import run

    run()


main()
