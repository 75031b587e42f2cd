"""What goes wrong in a way a user can mend: raised by the core, printed or shown by whoever called it."""


class BriefingError(Exception):
    """A fault with one clear line for the user; its text says what, where, and what would be right."""

    @property
    def message(self) -> str:
        """That line: a `Message` with a translation under `Problems` where a window may show it."""
        return self.args[0] if self.args else ""


class OutputError(BriefingError):
    """An output could not be written; whatever stood in its place before is untouched."""


class ExportError(BriefingError):
    """A document could not be typeset."""


class Cancelled(BriefingError):  # noqa: N818 -- being asked to stop is no fault
    """The work was given up because the user asked for it."""

    def __init__(self, words: str = "cancelled; nothing was written") -> None:
        """Say what became of it."""
        super().__init__(words)
