"""What is wrong with a file, and where."""

from collections.abc import Callable
from typing import NamedTuple
from unicodedata import category

from briefing.errors import BriefingError
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.text import OVERRIDES, shortened

NO_MEMORY = message(
    QT_TRANSLATE_NOOP("Problems", "there is not enough memory for this; close other programs or use a smaller file")
)
"""What is said where the system refuses memory."""

_LONGEST = 500
"""How many characters of a message a line shows: it may quote an id of any length."""

_UNPRINTED = frozenset({"Cc", "Zl", "Zp"})

Path = tuple[str | int, ...]
"""The way to a value in the file: `("fact", 3, "cites", 0, "source")`."""


class Fault(NamedTuple):
    """A problem by the way to it: at the value, at its key, or at the words `within` the value."""

    path: Path
    message: str
    at_key: bool = False
    within: str = ""


class Problem(NamedTuple):
    """A problem by its place: line and column count from 1, columns in code points; 0 where there is no place.

    The message is a `Message` with a translation under `Problems`, but for what the system or a library says.
    """

    line: int
    column: int
    message: str


class LoadError(BriefingError):
    """A file that is no valid brief, with every problem found in it."""

    def __init__(self, name: str, problems: tuple[Problem, ...]) -> None:
        """Keep the `problems` of the file called `name`, in the file's order."""
        self.name = name
        self.problems = problems
        super().__init__("\n".join(self.lines()))

    def lines(self, said: Callable[[str], str] = str) -> list[str]:
        """A line a problem: `file:line:column: what, and what would be right`; `said` puts a message into words."""
        return [
            on_one_line(f"{self.name}:{problem.line}:{problem.column}: ") + shown(problem, said)
            if problem.line
            else on_one_line(f"{self.name}: ") + shown(problem, said)
            for problem in self.problems
        ]


def shown(problem: Problem, said: Callable[[str], str] = str) -> str:
    """What a problem is, on one line of some length; `said` puts its message into words."""
    return on_one_line(shortened(said(problem.message), _LONGEST))


def on_one_line(words: str) -> str:
    """The words with what ends lines, controls a terminal or reverses letters, which a file may hold, as escapes."""
    if words.isprintable():  # as most are
        return words
    return "".join(
        repr(letter)[1:-1] if letter in OVERRIDES or category(letter) in _UNPRINTED else letter for letter in words
    )
