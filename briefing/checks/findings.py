"""What a check finds."""

from enum import StrEnum
from typing import NamedTuple

from briefing.model.problems import Path
from briefing.model.text import Text


class Severity(StrEnum):
    """How much a finding weighs: an error must be mended before the brief is passed on."""

    ERROR = "error"
    WARNING = "warning"


class Finding(NamedTuple):
    """A rule that a brief does not keep: which, where in the file (the way to the value), and what would mend it.

    The message is a `Message`, with a translation under `Checks`.
    """

    rule: str
    severity: Severity
    path: Path
    message: str
    dismissed: Text | None = None
    """Why the brief's author has dismissed it; None where that did not happen."""
