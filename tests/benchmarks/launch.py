"""Launch beside a bare window: whole processes to the first paint, in turns, with their peak memory.

    .venv/bin/python tests/benchmarks/launch.py [ROUNDS]

In each language that the program speaks, interface and brief both, and in both styles of Urdu letters. The promise: at
most 1.35 times the time, and 1.5 times the memory, of a PySide6 window with four empty tabs.
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.installed import Cost, measure, python_in, table

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
BRIEFING = ("-m", "briefing", "--startup-report")
COMMANDS = {
    "bare window": (("-c", BARE), ""),
    "English": ((*BRIEFING, "--lang", "en"), ""),
    "Chinese": ((*BRIEFING, "--lang", "zh"), ""),
    "Urdu, Nastaliq": ((*BRIEFING, "--lang", "ur"), "nastaliq"),
    "Urdu, Naskh": ((*BRIEFING, "--lang", "ur"), "naskh"),
}
"""What is measured: the arguments of Python, and the style of Urdu letters that its settings ask for."""


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
        python = python_in(Path(folder) / "environment")
        platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
        settings = {face: settings_with(face, folder) for face in {face for _, face in COMMANDS.values()}}
        runs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
        for turn in range(rounds + 1):
            for name, (arguments, face) in COMMANDS.items():
                cost = measure((python, *arguments), QT_QPA_PLATFORM=platform, XDG_CONFIG_HOME=settings[face])
                if turn:  # the first is for the caches
                    runs[name].append(cost)
    sys.stdout.write(f"{table(runs)}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
