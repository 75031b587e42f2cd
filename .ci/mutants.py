"""Plants faults in the core one by one, and tells which of them no test of its part notices.

mutmut writes the faults; mypy notices many of them. The rest are tried in forks of one process that has collected the
tests: what a fork runs are the tests of the part that call the function, and those of its own test file; first those
that have noticed another fault in it, then the quick ones. What is equivalent, and why, stands in `equivalents.toml`.
"""

import ast
import difflib
import gc
import json
import mmap
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import planted
import pytest
from mutmut.mutation.file_mutation import mutate_file_contents

ROOT = Path(__file__).parents[1]
TREE = ROOT / "build" / "mutants"
SURVIVORS = ROOT / "build" / "mutants-survived.txt"
PARTS = ("checks", "search", "model")
PATIENCE = 10.0
"""Seconds that a test may take beyond three times what it takes without a fault."""


class Mutant(NamedTuple):
    """A function with a fault: its part, its module, its name, its lines in the written file, and what was changed."""

    part: str
    module: str
    name: str
    lines: range
    change: tuple[str, ...]

    @property
    def function(self) -> str:
        """The function as `planted` calls it."""
        return f"{self.module}.{self.name.partition('__mutmut_')[0]}"

    @property
    def shown(self) -> str:
        """The function as a reader knows it, and the change on one line."""
        module, _, function = self.function.removeprefix("briefing.").rpartition(".")
        return f"{module}.{function[2:].replace('ǁ', '.')}: {' '.join(self.change)}"


def planted_in(source: Path, part: str) -> list[Mutant]:
    """Writes a module with all faults that can be planted in it into the tree; returns them."""
    target = TREE / source.relative_to(ROOT)
    written = mutate_file_contents(str(source), source.read_text("utf-8")).code
    written = written.replace("from mutmut.mutation.trampoline import", "from planted import")
    target.write_text(written, "utf-8")
    lines = written.splitlines()
    functions = {
        node.name: range(node.lineno, (node.end_lineno or node.lineno) + 1)
        for node in ast.walk(ast.parse(written))
        if isinstance(node, ast.FunctionDef) and "__mutmut_" in node.name
    }
    text = {
        name: [line.replace(f" {name}(", " (") for line in lines[where.start - 1 : where.stop - 1]]
        for name, where in functions.items()
    }
    module = ".".join(source.relative_to(ROOT).with_suffix("").parts)
    return [
        Mutant(part, module, name, where, tuple(_changed(text[f"{name.rpartition('_')[0]}_orig"], text[name])))
        for name, where in functions.items()
        if not name.endswith("_orig")
    ]


def _changed(before: list[str], after: list[str]) -> Iterator[str]:
    for line in list(difflib.unified_diff(before, after, n=0, lineterm=""))[2:]:
        if not line.startswith("@@"):
            yield f"{line[0]} {line[1:].strip()}"


def seen_by_mypy(mutants: list[Mutant], parts: list[str]) -> set[Mutant]:
    """The faults that are errors of type."""
    options = ["--config-file=", "--strict", "--no-warn-unused-ignores", "--disable-error-code=no-redef"]
    command = [sys.executable, "-m", "mypy", "--output=json", *options, *(f"briefing/{part}" for part in parts)]
    done = subprocess.run(
        command,
        cwd=TREE,
        env={**os.environ, "MYPYPATH": str(ROOT / ".ci")},
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [json.loads(line) for line in done.stdout.splitlines()]
    lines: dict[str, set[int]] = {}
    for error in errors:
        module = error["file"].removesuffix(".py").replace("/", ".")
        lines.setdefault(module, set()).add(error["line"])
    return {mutant for mutant in mutants if not lines.get(mutant.module, set()).isdisjoint(mutant.lines)}


class Trial:
    """Takes the place of pytest's own loop over the tests: runs them all once, then those of each fault in a fork."""

    def __init__(self, mutants: list[Mutant], outcomes: dict[Mutant, str]) -> None:
        """Try `mutants`, and fill `outcomes`."""
        self.mutants, self.outcomes = mutants, outcomes

    def pytest_configure(self) -> None:
        """Have Hypothesis try the same examples each time, and not look for a smaller one."""
        from hypothesis import HealthCheck, Phase, settings

        phases, checks = (Phase.explicit, Phase.generate), list(HealthCheck)
        settings.register_profile(
            "impatient", phases=phases, derandomize=True, deadline=None, suppress_health_check=checks
        )
        settings.load_profile("impatient")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each fault."""
        durations, callers = self._tests_without_faults(session)
        items = {item.nodeid: item for item in session.items}
        noticing: dict[str, set[str]] = {}
        gc.freeze()  # or each fork would look through, and thereby copy, all that stands here
        begun = time.monotonic()
        for number, mutant in enumerate(self.mutants, 1):
            stem = mutant.module.rpartition(".")[2]
            own = {test for test in items if test.startswith(f"tests/{mutant.part}/test_{stem}.py")}
            tests = {
                test for test in callers.get(mutant.function, ()) if test.startswith(f"tests/{mutant.part}/")
            } | own
            before = noticing.setdefault(mutant.function, set())
            in_order = sorted(tests, key=lambda test: (test not in before, durations[test]))
            trials = [(items[test], PATIENCE + 3 * durations[test]) for test in in_order]
            self.outcomes[mutant], last = _tried(mutant, trials)
            if self.outcomes[mutant] != "survived":
                before.add(in_order[last])
            if self.outcomes[mutant] == "survived":
                print(f"survived {mutant.shown}", flush=True)  # noqa: T201
            if number % 50 == 0:
                print(f"{number} of {len(self.mutants)}, {time.monotonic() - begun:.0f} s", flush=True)  # noqa: T201
        return True

    def _tests_without_faults(self, session: pytest.Session) -> tuple[dict[str, float], dict[str, list[str]]]:
        """How long each test takes, and which tests call each function."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            durations, callers = {}, {}
            for item in session.items:
                planted.called.clear()
                begun = time.monotonic()
                if not _passes([(item, 0)], bytearray(4)):
                    os.write(writing, f"{item.nodeid} fails without any fault".encode())
                    os._exit(1)
                durations[item.nodeid] = time.monotonic() - begun
                for function in planted.called:
                    callers.setdefault(function, []).append(item.nodeid)
            with os.fdopen(writing, "w") as pipe:
                json.dump([durations, callers], pipe)
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            told = pipe.read()
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
            print(told, file=sys.stderr)  # noqa: T201
            pytest.exit(told, returncode=2)
        durations, callers = json.loads(told)
        return durations, callers


def _passes(trials: list[tuple[pytest.Item, float]], at: bytearray | mmap.mmap) -> bool:
    """Runs tests up to the first one that fails, the number of which is left in `at`.

    One that takes longer than it may ends the process.
    """
    failed: list[str] = []

    class Watch:
        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed:
                failed.append(report.nodeid)

    manager = trials[0][0].config.pluginmanager
    watch = Watch()
    manager.register(watch)
    followers = [*(item for item, _ in trials[1:]), None]
    for number, ((item, most), following) in enumerate(zip(trials, followers, strict=True)):
        at[:] = number.to_bytes(4)
        signal.setitimer(signal.ITIMER_REAL, most)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if failed:
            break
    signal.setitimer(signal.ITIMER_REAL, 0)
    manager.unregister(watch)
    return not failed


def _tried(mutant: Mutant, trials: list[tuple[pytest.Item, float]]) -> tuple[str, int]:
    """What comes of a fault: killed, survived, or timeout; and the number of the test that was run last."""
    if not trials:
        return "survived", 0
    at = mmap.mmap(-1, 4)
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        planted.tried = (mutant.module, mutant.name)
        try:
            os._exit(not _passes(trials, at))
        except BaseException:  # noqa: BLE001 -- a test that stops everything has noticed something
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code < 0:
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)  # what it has started
    return "survived" if code == 0 else "timeout" if code == -signal.SIGALRM else "killed", int.from_bytes(at)


def reasons() -> list[tuple[str, re.Pattern[str]]]:
    """Why faults are none, each with a pattern of those."""
    kinds = tomllib.loads((ROOT / ".ci" / "equivalents.toml").read_text("utf-8"))["kind"]
    return [(kind["because"], re.compile(pattern)) for kind in kinds for pattern in kind["mutants"]]


def main(asked: list[str]) -> int:
    """Tries all faults in the parts or modules asked for; the exit code is 1 where one survives unexplained."""
    shutil.rmtree(TREE, ignore_errors=True)
    for name in ("briefing", "resources", "tests"):
        shutil.copytree(ROOT / name, TREE / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, TREE / name)
    survived = SURVIVORS.read_text("utf-8").splitlines() if asked == ["again"] else []
    if survived:
        asked = list(dict.fromkeys(".".join(line.split(".")[:2]) for line in survived))
    wanted = [(part, module or "*") for part, _, module in (name.partition(".") for name in asked)]
    parts = list(dict.fromkeys(part for part, _ in wanted))
    mutants = [
        mutant
        for part, module in wanted
        for source in sorted((ROOT / "briefing" / part).glob(f"{module}.py"))
        for mutant in planted_in(source, part)
        if not survived or mutant.shown in survived
    ]
    outcomes = dict.fromkeys(seen_by_mypy(mutants, parts), "mypy")
    left = [mutant for mutant in mutants if mutant not in outcomes]
    why = {mutant: because for because, pattern in reasons() for mutant in left if pattern.search(mutant.shown)}
    outcomes |= dict.fromkeys(why, "equivalent")
    print(f"{len(mutants)} faults, {len(left) - len(why)} to try", flush=True)  # noqa: T201
    os.chdir(TREE)
    sys.path.insert(0, str(TREE))
    trial = Trial([mutant for mutant in left if mutant not in why], outcomes)
    folders = [f"tests/{part}" for part in parts]
    code = pytest.main(["--rootdir=.", "-p", "no:terminal", "-p", "no:cacheprovider", *folders], plugins=[trial])
    for part in parts:
        counted = Counter(outcomes.get(mutant, "not tried") for mutant in mutants if mutant.part == part)
        print(f"{part}: {counted.total()} faults", *(f"{many} {outcome}" for outcome, many in sorted(counted.items())))  # noqa: T201
    SURVIVORS.write_text("".join(f"{m.shown}\n" for m in mutants if outcomes.get(m) == "survived"), "utf-8")
    return int("survived" in outcomes.values() or code != pytest.ExitCode.OK)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or list(PARTS)))
