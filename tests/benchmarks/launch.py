"""Launch beside a bare window: whole processes to the first paint, in turns, with their peak memory.

    .venv/bin/python tests/benchmarks/launch.py [ROUNDS]

The promise: at most 1.35 times the time, and 1.5 times the memory, of a PySide6 window with four empty tabs.
"""

import os
import statistics
import subprocess
import sys
import time

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
COMMANDS = {
    "bare window": [sys.executable, "-c", BARE],
    "briefing": [sys.executable, "-m", "briefing", "--startup-report"],
}


def measure(command: list[str]) -> tuple[float, float, float]:
    """Seconds, seconds of processor time, and peak MiB of one process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    start = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 -- the commands are those above
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(rounds: int) -> None:
    """Print a table of medians and their ratio."""
    for command in COMMANDS.values():
        measure(command)  # once for the caches
    runs: dict[str, list[tuple[float, float, float]]] = {name: [] for name in COMMANDS}
    for _ in range(rounds):
        for name, command in COMMANDS.items():
            runs[name].append(measure(command))
    medians = {name: [statistics.median(column) for column in zip(*found, strict=True)] for name, found in runs.items()}
    for name, (seconds, processor, memory) in medians.items():
        sys.stdout.write(
            f"{name:<12} {seconds * 1000:6.0f} ms  {processor * 1000:6.0f} ms of processor  {memory:6.1f} MiB\n"
        )
    base, ours = medians.values()
    time_, processor, memory = (mine / bare for mine, bare in zip(ours, base, strict=True))
    sys.stdout.write(f"{'ratio':<12} {time_:6.2f}     {processor:6.2f}                  {memory:6.2f}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
