"""What a desktop knows the window by."""

import json
import subprocess
import sys
from pathlib import Path

from briefing import APP_ID

LOOK = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing.cli import main
from briefing.qt.window import MainWindow

def look(window, timer):
    icon = window.windowIcon()
    if not icon.isNull():
        timer.stop()
        sizes = [size.width() for size in icon.availableSizes()]
        print(json.dumps({"name": QApplication.desktopFileName(), "sizes": sizes, "at_paint": window.at_paint}))
        QApplication.quit()

def painted(window):
    window.at_paint = window.windowIcon().isNull()
    timer = QTimer(window)
    timer.timeout.connect(lambda: look(window, timer))
    timer.start()

made = MainWindow.__init__
def make(self, *arguments):
    made(self, *arguments)
    self.first_painted.connect(lambda: painted(self))
MainWindow.__init__ = make
sys.exit(main(["--lang", "en"]))
"""
"""Starts the program, waits for the icon of its window and tells of it."""


def test_the_window_has_the_icon_and_the_name_of_the_menu_entry(environment: dict[str, str], home: Path) -> None:
    """The desktop finds the menu entry by the window's name; the icon comes with the window, after its first paint."""
    done = subprocess.run(  # noqa: S603 -- the program under test
        [sys.executable, "-c", LOOK],
        cwd=home,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["name"] == APP_ID
    assert found["at_paint"] is True
    assert {16, 32, 128} <= set(found["sizes"])
