"""From a save to the window that shows it: the bundled brief in a file of its own, saved again and again.

    .venv/bin/python tests/benchmarks/reload.py [SAVES]

The promise: within 300 ms, however an editor saves. Each save is made by another process, as an editor is one, and
counts from the moment it is complete; it is shown once the page has been painted with the new words.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.model.brief import Tab
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow

LONGEST_WAIT = 10.0
HEAD = "bottom_line.en = '''\n"
EDITOR = """
import pathlib, sys, time
path = pathlib.Path(sys.argv[1])
for line in sys.stdin:
    way = line.strip()
    data = path.with_name("next").read_bytes()
    if way == "rename":
        new = path.with_name("new")
        new.write_bytes(data)
        done = time.monotonic()
        new.replace(path)
    elif way == "delete":
        path.unlink()
        path.write_bytes(data)
        done = time.monotonic()
    elif way == "pieces":
        with path.open("wb") as file:
            for start in range(0, len(data), len(data) // 4):
                file.write(data[start:start + len(data) // 4])
                file.flush()
                time.sleep(0.02)
        done = time.monotonic()
    else:
        path.write_bytes(data)
        done = time.monotonic()
    print(done, flush=True)
"""
BROKEN = "broken, to the banner"
WAYS = {
    "in place": "place",
    "by rename": "rename",
    "delete and create": "delete",
    "in four pieces": "pieces",
    BROKEN: "rename",
}


def wait(app: QApplication, is_done: Callable[[], bool]) -> None:
    """Let the window live until that is so."""
    end = time.monotonic() + LONGEST_WAIT
    while not is_done():
        app.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > end:
            raise SystemExit("the window does not follow the file")


def is_ready(window: MainWindow) -> bool:
    """Whether the file is watched, and the window has caught up with it."""
    return "live" in window.__dict__ and window.live.watcher._has_told and not window.opener.is_busy


def banner_words(window: MainWindow) -> str:
    """What the banner says; nothing where there is none."""
    banner = window.content.banner
    return banner.line.text() if banner is not None and banner.isVisible() else ""


def main(saves: int) -> None:
    """Print the median and the worst of each way."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mine.brief.toml"
        text = resources.bundled_brief().read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-8")
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        window = MainWindow(settings, Interface(settings))
        window.opener.open(path)
        window.show()
        document = window.pages.page(Tab.OVERVIEW).document
        wait(app, lambda: is_ready(window))
        editor = subprocess.Popen(  # noqa: S603 -- our own interpreter
            [sys.executable, "-c", EDITOR, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        if editor.stdin is None or editor.stdout is None:
            raise SystemExit("there is no editor")
        for name, way in WAYS.items():
            times = []
            for number in range(saves):
                words = f"Number {number} {name}."
                saved = text.replace(HEAD, f"{HEAD}{words} ", 1)
                if name == BROKEN:
                    words = f"{number + 1000}"
                    saved = text.replace("format = 1", f"format = {words}")
                path.with_name("next").write_text(saved, encoding="utf-8")
                editor.stdin.write(f"{way}\n")
                editor.stdin.flush()

                seen = partial(banner_words, window) if name == BROKEN else document.toPlainText
                wait(app, lambda seen=seen, words=words: words in seen())  # type: ignore[misc]  # both are bound
                window.repaint()
                shown = time.monotonic()
                times.append((shown - float(editor.stdout.readline())) * 1000)
            sys.stdout.write(
                f"{name:<22} median {statistics.median(times):4.0f} ms, worst {max(times):4.0f} ms, of {saves}\n"
            )
        editor.stdin.close()
        editor.wait()
        window.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
