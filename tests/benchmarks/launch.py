"""Launch beside a bare window: whole processes to the first paint, in turns, with their peak memory.

    .venv/bin/python tests/benchmarks/launch.py [ROUNDS]

In each language that the program speaks, interface and brief both, and in both styles of Urdu letters. The promise: at
most 1.35 times the time, and 1.5 times the memory, of a PySide6 window with four empty tabs.

Each ratio is the median of those of single rounds, in which the processes run right after each other: what else the
machine does falls on both. Processor time tells more than the clock where others use the machine.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

BARE = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, app.quit)
        return False

app = QApplication(sys.argv)
window = QMainWindow()
tabs = QTabWidget()
for name in ("Overview", "Participants", "Minerals", "Outlook"):
    tabs.addTab(QWidget(), name)
window.setCentralWidget(tabs)
window.resize(1120, 760)
first = FirstPaint()
window.installEventFilter(first)
window.show()
app.exec()
"""
BRIEFING = (sys.executable, "-m", "briefing", "--startup-report")
COMMANDS = {
    "bare window": ((sys.executable, "-c", BARE), ""),
    "English": ((*BRIEFING, "--lang", "en"), ""),
    "Chinese": ((*BRIEFING, "--lang", "zh"), ""),
    "Urdu, Nastaliq": ((*BRIEFING, "--lang", "ur"), "nastaliq"),
    "Urdu, Naskh": ((*BRIEFING, "--lang", "ur"), "naskh"),
}
"""What is measured: the command, and the style of Urdu letters that its settings ask for."""


class Cost(NamedTuple):
    """What a process takes: seconds, seconds of processor time, and peak MiB."""

    clock: float
    processor: float
    memory: float


def measure(command: tuple[str, ...], settings: str) -> Cost:
    """The cost of one process, whose settings are in the folder `settings`."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CONFIG_HOME": settings,
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    start = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 -- the commands are those above
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def settings_with(face: str, folder: str) -> str:
    """A folder with settings that ask for Urdu in the style `face`, or for nothing where that is empty."""
    made = Path(folder) / (face or "none")
    (made / "Briefing").mkdir(parents=True)
    if face:
        (made / "Briefing" / "briefing.conf").write_text(f"[General]\nurdu_face={face}\n", encoding="utf-8")
    return str(made)


def main(rounds: int) -> None:
    """Print a table of medians, and of ratios to the bare window."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {face: settings_with(face, folder) for face in {face for _, face in COMMANDS.values()}}
        runs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
        for turn in range(rounds + 1):
            for name, (command, face) in COMMANDS.items():
                cost = measure(command, settings[face])
                if turn:  # the first is for the caches
                    runs[name].append(cost)
    bare = next(iter(runs.values()))
    sys.stdout.write(f"{'':<16}{'clock':>17}{'processor':>17}{'memory':>19}\n")
    for name, found in runs.items():
        clock, processor, memory = (statistics.median(column) for column in zip(*found, strict=True))
        ratios = [
            statistics.median(mine / base for mine, base in zip(column, beside, strict=True))
            for column, beside in zip(zip(*found, strict=True), zip(*bare, strict=True), strict=True)
        ]
        sys.stdout.write(
            f"{name:<16}{clock * 1000:7.0f} ms ({ratios[0]:.2f}){processor * 1000:7.0f} ms ({ratios[1]:.2f})"
            f"{memory:8.1f} MiB ({ratios[2]:.2f})\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
