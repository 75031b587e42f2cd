"""How long the checks of a large brief take, rule by rule: `python -m tests.benchmarks.checks [FACTS]`.

The promise: 100,000 facts in at most 2 s. Each rule alone in turn, three times, then all of them.
"""

import datetime as dt
import gc
import sys
import time
from statistics import median

from briefing.checks.report import check
from briefing.checks.rule import Context
from briefing.checks.rules import RULES
from briefing.model.load import loads
from tests.benchmarks.large import large_brief

_ROUNDS = 3


def main(facts: int) -> None:
    """Print a table: the median time of each rule, and of all."""
    brief = loads(large_brief(10_000, facts))
    today = dt.date(2026, 11, 25)
    gc.disable()
    times: dict[str, list[float]] = {}
    for _ in range(_ROUNDS):
        context = Context(brief, today)
        for rule in RULES:
            begin = time.perf_counter()
            found = sum(1 for _ in rule.find(context))
            times.setdefault(f"{rule.name} ({found})", []).append(time.perf_counter() - begin)
        begin = time.perf_counter()
        found = len(check(brief, today))
        times.setdefault(f"all ({found})", []).append(time.perf_counter() - begin)
    for name, taken in times.items():
        print(f"{name:44}{median(taken) * 1000:9.1f} ms")  # noqa: T201 -- a table is what it is for


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
