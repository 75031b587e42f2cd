"""Comparing two versions of a brief of many claims: how long it takes, by what is different.

    .venv/bin/python tests/benchmarks/changes.py [CLAIMS]

A row each: nothing is different, one claim, every claim's words, every id, the ids of a source under all claims.
"""

import sys
import time
from statistics import median

from briefing.compare.comparison import compare
from briefing.compare.spans import spans
from briefing.model.load import loads
from tests.benchmarks.large import large_brief

_ROUNDS = 5
_CLAIMS = 100_000


def main() -> None:
    """Print a row for each way to be different, and how long the marks of one long paragraph take at worst."""
    facts = int(sys.argv[1]) if len(sys.argv) > 1 else _CLAIMS
    text = large_brief(20_000, facts).decode()
    old = loads(text.encode())
    others = {
        "nothing": text,
        "one claim": text.replace('text.en = "', 'text.en = "Not so: ', 1),
        "every claim's words": text.replace('text.en = "', 'text.en = "Not so: '),
        "every claim's id": text.replace('id = "f', 'id = "g'),
        "every claim, other words and id": text.replace('id = "f', 'id = "g').replace('text.en = "', 'text.en = "Or: '),
        "the source's id": text.replace('"made-up"', '"made"'),
    }
    print(f"{facts} claims, milliseconds, the median of {_ROUNDS}")  # noqa: T201
    for name, other in others.items():
        new = loads(other.encode())
        times = []
        for _ in range(_ROUNDS):
            start = time.perf_counter()
            found = compare(old, new).changes
            times.append(time.perf_counter() - start)
        print(f"{name:<34} {median(times) * 1000:8.0f}   {len(found)} changes")  # noqa: T201
    worst = "the and " * 90, "and and the " * 60
    start = time.perf_counter()
    spans(*worst)
    print(f"marks inside a text, at worst      {(time.perf_counter() - start) * 1000:8.1f}")  # noqa: T201


if __name__ == "__main__":
    main()
