"""Briefs of up to 1,000,000 words, and one of 100,000 claims, in a real window: `python -m tests.benchmarks.load`.

Three scripts, a third of the words in each; to each hundred words one claim and one row of a table. A process a brief
opens it, goes through it as a reader does, and notes how long the UI thread is held at most: by the clock (where other
threads and other programs have their share) and in its own processor time. Then a table, with the ratios from size to
size: ten times the words should take ten times as long, or less.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import msgspec

from tests.benchmarks.large import large_file

_HELD, _TYPING = 50.0, 16.0
"""Milliseconds that the UI thread may be held, and while a reader types."""
_WHILE_TYPING = {"type", "filter"}


class Size(NamedTuple):
    """What a brief has."""

    name: str
    words: int
    facts: int
    rows: int


SIZES = (
    Size("10,000 words", 10_000, 100, 100),
    Size("100,000 words", 100_000, 1_000, 1_000),
    Size("1,000,000 words", 1_000_000, 10_000, 10_000),
    Size("100,000 claims", 10_000, 100_000, 1_000),
)


class Measured(msgspec.Struct):
    """What a process has measured: milliseconds by what was done, and MiB."""

    took: dict[str, float]
    held: dict[str, float]
    own: dict[str, float]
    memory: dict[str, float]


def driven(what: str, path: Path) -> Measured:
    """What comes of a process that does `what` with the brief at `path`."""
    command = [sys.executable, "-m", "tests.benchmarks.driven", what, str(path)]
    done = subprocess.run(  # noqa: S603 -- our own interpreter and module
        command, stdout=subprocess.PIPE, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    return msgspec.json.decode(done.stdout, type=Measured)


def measure(size: Size, folder: Path) -> Measured:
    """Launch with the brief of that size, then read it in a process of its own."""
    path = large_file(folder, size.words, size.facts, size.rows)
    launched, read = driven("launch", path), driven("export", path)
    return Measured(
        launched.took | read.took, launched.held | read.held, launched.own | read.own, launched.memory | read.memory
    )


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as name:
        found = [measure(size, Path(name)) for size in SIZES]
    print_times(found)
    print_holds(found)
    names = dict.fromkeys(name for one in found for name in one.memory)
    _print_heads("MiB at most")
    for name in names:
        _print_row(name, [f"{one.memory[name]:.0f}" for one in found])
    sys.stdout.write(f"load of the machine: {', '.join(f'{load:.1f}' for load in os.getloadavg())}\n")


def print_times(found: list[Measured]) -> None:
    """How long each thing takes, and by what it grows from one number of words to ten times as many."""
    _print_heads("milliseconds, (growth)")
    for name in dict.fromkeys(name for one in found for name in one.took):
        cells = []
        for number, one in enumerate(found):
            took, before = one.took.get(name, 0.0), found[number - 1].took.get(name, 0.0) if number else 0.0
            is_grown = 0 < number < len(found) - 1 and before > 0 and took > 0
            cells.append("failed" if took < 0 else f"{took:,.0f}" + (f" ({took / before:.1f})" if is_grown else ""))
        _print_row(name, cells)


def print_holds(found: list[Measured]) -> None:
    """How long the UI thread is held at most, and what is over what is promised."""
    _print_heads("held, clock/own ms")
    for name in dict.fromkeys(name for one in found for name in one.held):
        most = _TYPING if name in _WHILE_TYPING else _HELD
        cells = [f"{one.held[name]:.0f} / {one.own[name]:.0f}{' !' if one.own[name] > most else ''}" for one in found]
        _print_row(name, cells)
    sys.stdout.write("!: its own time alone is over what is promised\n")


def _print_heads(title: str) -> None:
    _print_row(f"\n{title}", [size.name for size in SIZES])


def _print_row(name: str, cells: list[str]) -> None:
    sys.stdout.write(f"{name:24}" + "".join(f"{cell:>18}" for cell in cells) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
