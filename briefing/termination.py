"""Being asked to end by the system: work that writes a file clears up first, or finishes what is nearly done."""

import signal

EXIT_CODE = 128 + signal.SIGTERM
"""What a shell says of a process that was ended so."""


class Termination:
    """Hears SIGTERM in place of ending at once. The main thread makes it, and asks it."""

    def __init__(self) -> None:
        """Listen from now on."""
        self._is_asked = False
        signal.signal(signal.SIGTERM, lambda *_: self._note())

    def is_asked(self) -> bool:
        """Whether to end."""
        return self._is_asked

    def _note(self) -> None:
        self._is_asked = True
