"""What commands print: results on stdout, complaints on stderr in one line each."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from briefing.errors import BriefingError, OutputError
from briefing.model.problems import LoadError

WRONG_USE = 2
"""The exit code of a command that is used wrongly, or whose file or output is at fault."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage in the block: what a command makes is no cycle, and to look through it takes a quarter more.

    The window does likewise, in a way of its own.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def print_json(value: object) -> None:
    """Print `value` as JSON."""
    import json  # the window, which prints none, does not pay for it

    print_line(json.dumps(value, ensure_ascii=False, indent=2))


def print_line(words: str) -> None:
    """Print `words` and a line feed.

    Raises:
        OutputError: where that cannot be written; a reader that has gone away is no fault.
    """
    if sys.stdout is None:  # the process was started with it closed
        raise OutputError("the output could not be written: it is closed")
    try:
        sys.stdout.write(words + "\n")
        sys.stdout.flush()
    except OSError as error:
        _drop_rest(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"the output could not be written: {error.strerror}") from error


def _drop_rest(stream: TextIO) -> None:
    """Lead a stream that cannot be written nowhere: what is left in its buffer must not be tried again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def complain(error: BriefingError) -> None:
    """Say what an error says."""
    for line in error.lines() if isinstance(error, LoadError) else [f"briefing: {error}"]:
        say(line)


def warn(message: str) -> None:
    """Say something that does not keep the command from its work."""
    say(f"briefing: {message}")


def say(line: str) -> None:
    """Put a line on stderr; where that is closed or full, the exit code alone has to tell."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(" ".join(line.splitlines()) + "\n")
            sys.stderr.flush()
        except OSError:
            _drop_rest(sys.stderr)
