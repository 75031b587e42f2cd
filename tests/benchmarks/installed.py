"""The program as its users have it: in an environment without what only its developers need.

Some packages import others merely because they are there: with `typing_extensions`, which tools for development bring,
each start takes some 10 ms more; and the `.pth` files of such tools are run by every Python process.
"""

import os
import subprocess
import time
import venv
from importlib.metadata import Distribution, distribution
from pathlib import Path
from statistics import median
from typing import NamedTuple

from packaging.requirements import Requirement

from briefing import resources


class Cost(NamedTuple):
    """What a process takes: seconds, seconds of processor time, and peak MiB."""

    clock: float
    processor: float
    memory: float


def python_in(folder: Path) -> str:
    """The Python of an environment made in `folder` of what is installed here, linked and not copied."""
    venv.create(folder, symlinks=True)
    site = next(folder.glob("lib/python*/site-packages"))
    for package in _needed("briefing", {}).values():
        for name in {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}:
            if not name.endswith(".pth"):
                (site / name).symlink_to(Path(str(package.locate_file(name))))
    (site / "briefing.pth").write_text(f"{resources.ROOT.parent}\n", encoding="utf-8")
    return str(folder / "bin" / "python")


def measure(command: tuple[str, ...], **variables: str) -> Cost:
    """The cost of one process and those that it starts, with these environment variables beside ours."""
    environment = {**os.environ, **variables}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    begin = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 -- the commands are ours
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Cost(time.perf_counter() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def table(runs: dict[str, list[Cost]]) -> str:
    """The medians of what each took, in turns with the others, and of its ratios to the first of them.

    Each ratio is the median of those of single rounds, in which the processes run right after each other: what else the
    machine does falls on both. Processor time tells more than the clock where others use the machine.
    """
    first = next(iter(runs.values()))
    lines = [f"{'':<24}{'clock':>17}{'processor':>17}{'memory':>19}"]
    for name, found in runs.items():
        clock, processor, memory = (median(column) for column in zip(*found, strict=True))
        ratios = [
            median(mine / base for mine, base in zip(column, beside, strict=True))
            for column, beside in zip(zip(*found, strict=True), zip(*first, strict=True), strict=True)
        ]
        lines.append(
            f"{name:<24}{clock * 1000:7.0f} ms ({ratios[0]:.2f}){processor * 1000:7.0f} ms ({ratios[1]:.2f})"
            f"{memory:8.1f} MiB ({ratios[2]:.2f})"
        )
    return "\n".join(lines)


def _needed(name: str, found: dict[str, Distribution]) -> dict[str, Distribution]:
    """The package `name` and all that it needs."""
    if name not in found:
        found[name] = distribution(name)
        for line in found[name].requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                _needed(requirement.name, found)
    return found
