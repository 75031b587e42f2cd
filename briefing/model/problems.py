"""What is wrong with a file, and where."""

from typing import NamedTuple
from unicodedata import category

from briefing.errors import BriefingError

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
    """A problem by its place: line and column count from 1, columns in code points; 0 where there is no place."""

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

    def lines(self) -> list[str]:
        """A line a problem: `file:line:column: what, and what would be right`."""
        return [
            on_one_line(f"{self.name}:{problem.line}:{problem.column}: {_cut(problem.message)}")
            if problem.line
            else on_one_line(f"{self.name}: {_cut(problem.message)}")
            for problem in self.problems
        ]


def _cut(message: str) -> str:
    return message if len(message) <= _LONGEST else message[: _LONGEST - 1] + "…"


def on_one_line(words: str) -> str:
    """The words with line ends and control characters, which a file or its name may hold, written as escapes."""
    if words.isprintable():  # as most are
        return words
    return "".join(repr(letter)[1:-1] if category(letter) in _UNPRINTED else letter for letter in words)
