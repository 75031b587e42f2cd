"""How long the window is held up while a PDF of 500 pages is made: `python tests/benchmarks/alive.py [PAGES]`.

A timer that is due every 5 ms notes how late it comes. Beside it the same while nothing is done, and how soon a
cancelled export has ended.
"""

import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from briefing.export.setting import Profile, Setting
from briefing.qt.collector import Collector
from briefing.qt.exportdialog import Choice
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow
from tests.benchmarks.lateness import Lateness
from tests.benchmarks.pages import brief_of_pages

_IDLE_MS = 2000


def main(pages: int) -> None:
    """Print the longest times."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "large.brief.toml"
        path.write_bytes(brief_of_pages(pages))
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(settings, Interface(settings))
        collector = Collector(app)
        window.first_painted.connect(collector.start)
        loop = QEventLoop()
        window.opener.opened.connect(lambda _: QTimer.singleShot(_IDLE_MS, loop.quit))
        window.opener.open(path)
        window.show()
        loop.exec()
        opened = window.opener.current
        assert opened is not None
        idle = Lateness()
        QTimer.singleShot(_IDLE_MS, loop.quit)
        loop.exec()
        quiet, idle.longest = idle.longest, 0
        exporter = window.exporter
        exporter.finished.connect(loop.quit)
        exporter.failed.connect(loop.quit)
        begin = time.perf_counter()
        exporter.start(opened, folder / "large.pdf", Choice(Setting(Profile.FULL)))
        loop.exec()
        took = time.perf_counter() - begin
        held = idle.longest
        exporter.stopped.connect(loop.quit)
        exporter.start(opened, folder / "other.pdf", Choice(Setting(Profile.FULL)))
        asked: list[float] = []

        def cancel() -> None:
            asked.append(time.perf_counter())
            exporter.cancel()

        QTimer.singleShot(int(took * 500), cancel)
        loop.exec()
        ended = (time.perf_counter() - asked[0]) * 1000
        window.close()
    print(f"idle {quiet:.0f} ms, export of {took:.1f} s {held:.0f} ms, cancelled after {ended:.0f} ms")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
