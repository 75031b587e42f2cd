"""A reader's hour in fast motion, in one process: `python -m tests.benchmarks.soak [CYCLES]`, 2,000 by default.

A cycle opens a window beside the first one, goes through tabs, searches, changes both languages, reads the file again,
exports, previews, compares, looks at the checks, and closes the window. What a process holds on to is counted after
some. Prints the curve; ends with 1 where something has grown since the warm-up. Needs Linux and its C library, glibc.
"""

import ctypes
import gc
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Tab
from briefing.qt.collector import Collector
from briefing.qt.exportdialog import Choice
from briefing.qt.interface import Interface
from briefing.qt.memory import give_back
from briefing.qt.settings import Settings
from briefing.qt.tasks import Task
from briefing.qt.turns import _LINE
from briefing.qt.window import MainWindow
from briefing.qt.windows import Windows

_CYCLES = 2000
_WARM_UP = 12
_LONGEST_WAIT = 60.0
_ROWS = 20
_EVERY = 4
"""After so many cycles all is counted again, which takes a tenth as long as a cycle; no whole round of languages."""
_ALLOWED = 0.03
"""By how much of itself the resident memory may differ between quarters: allocator and caches are not ours."""
_MORE_OBJECTS = 200
"""How many more of Python's objects there may be: some caches, as that of themes, are now full and now empty."""
_QUERIES = ("copper", "the mining", "巴基斯坦", "معدنیات", "tab:minerals gold", "xylofon")
_LANGUAGES = ("zh", "ur", "en")
_PAUSE_MS = 2


class Held(NamedTuple):
    """What the process holds on to."""

    handles: int
    processes: int
    threads: int
    files: int
    """Temporary ones, and what stands beside the briefs."""
    widgets: int
    qobjects: int
    """That Python knows of."""
    objects: int
    heap_kib: int
    """What the C library has handed out; some of it are caches of Qt, which come and go."""
    own_kib: int
    """What is resident of the process's own, without pages of files, such as fonts, that the system can take back."""
    rss_kib: int

    def grown(self, since: "Held") -> list[str]:
        """What there is more of, apart from memory."""
        return [name for name in self._fields[:-3] if getattr(self, name) > getattr(since, name)]


class Heap(ctypes.Structure):
    """What `mallinfo2` tells, in bytes: `mapped` of blocks that are the system's own, `used` of others."""

    mapped: int
    used: int
    _names = ("arena", "ordblks", "smblks", "hblks", "mapped", "usmblks", "fsmblks", "used", "fordblks", "keepcost")
    _fields_ = tuple((name, ctypes.c_size_t) for name in _names)


def heap() -> Heap:
    """What the C library has handed out."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = Heap
    told: Heap = ask()
    return told


class Soak:
    """A program with one window, in whose windows a reader does everything again and again."""

    def __init__(self, settings: Settings, interface: Interface, folder: Path) -> None:
        """Open the first window; briefs and PDFs are in `folder`, which is also where temporary files go."""
        self._folder = folder
        self._interface = interface
        text = resources.bundled_brief().read_text(encoding="utf-8")
        self._brief, self._other = folder / "one.brief.toml", folder / "other.brief.toml"
        self._brief.write_text(text, encoding="utf-8")
        self._other.write_text(text.replace("850", "860", 1), encoding="utf-8")
        self._waking = QTimer(interval=_PAUSE_MS)  # else nothing would wake who waits for what a thread does
        self._waking.start()
        self.windows = Windows(settings, interface)
        self.first = self.windows.start(self._brief, restores=False)
        self.first.show()
        self._until(lambda: self.first.opened is not None)

    def cycle(self, number: int, *, prints: bool = True) -> None:
        """Do everything once in a window of its own; whether documents are typeset as well, which takes longest."""
        window = self.windows.open(self._brief)
        self._until(lambda: window.opened is not None and window._is_painted)
        for tab in Tab:
            window.pages.show_tab(tab)
            QApplication.processEvents()
        self._search(window, _QUERIES[number % len(_QUERIES)])
        language = _LANGUAGES[number % len(_LANGUAGES)]
        self._interface.choose(language)
        window.opener.show_in(language)
        QApplication.processEvents()
        before = window.opened
        window.opener.reload()
        self._until(lambda: window.opened is not before and not window.opener.is_busy)
        if prints:
            self._export(window)
        self._look(window, prints=prints)
        window.close()
        self.settle()

    def close(self) -> None:
        """Close all windows."""
        self._waking.stop()
        for window in self.windows.all:
            window.close()
            window.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let what is under way come to an end, and what is garbage go."""
        self._until(lambda: not Task._running and not _LINE._waiting)
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def held(self) -> Held:
        """What the process holds on to now."""
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)
        handed_out = heap()
        tasks = Path("/proc/self/task")
        children = "".join((task / "children").read_text() for task in tasks.iterdir()).split()
        objects = gc.get_objects()
        status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
        return Held(
            len(list(Path("/proc/self/fd").iterdir())),
            len(children),
            len(list(tasks.iterdir())),
            sum(1 for _ in self._folder.rglob("*")),
            len(QApplication.allWidgets()),
            sum(isinstance(one, QObject) for one in objects),
            len(objects),
            (handed_out.used + handed_out.mapped) // 1024,
            int(status["RssAnon"].split()[0]),
            int(status["VmRSS"].split()[0]),
        )

    def _search(self, window: MainWindow, query: str) -> None:
        finder = window.finder
        window.search.search(query)
        self._until(lambda: finder.results is not None and finder.results.query == finder.asked)
        finder.step(1)
        QApplication.processEvents()
        window.search.clear()

    def _export(self, window: MainWindow) -> None:
        ended: list[object] = []
        for end in (window.exporter.finished, window.exporter.failed):
            end.connect(ended.append)
        if window.opened is None:
            raise SystemExit("nothing is open")
        window.exporter.start(window.opened, self._folder / "out.pdf", Choice(Setting(Profile.ONE_PAGE)))
        self._until(lambda: bool(ended))
        if isinstance(ended[0], str):
            raise SystemExit(ended[0])
        self._until(lambda: not window.exporter.is_running)

    def _look(self, window: MainWindow, *, prints: bool) -> None:
        """Look at the preview, the comparison, the checks, and the evidence of a claim."""
        shown: list[QObject] = []
        opened = window.opened
        if opened is None:
            raise SystemExit("nothing is open")
        if prints:
            window.exporter.preview(opened, window.alerts)
        if window.exporter.previewer is not None:
            window.exporter.previewer.opened.connect(shown.append)
        window.beside.comparer.shown.connect(shown.append)
        window.beside.comparer.start(opened, self._other)
        self._until(lambda: len(shown) == 1 + prints)
        for one in shown:
            one.close()  # type: ignore[attr-defined]  # they are windows
        window.beside.show_checks()
        window.side.show_claim("delegates")
        self._until(lambda: window.beside.checks._checking is None)
        window.beside.checks.close()
        QApplication.processEvents()

    def _until(self, is_done: Callable[[], bool]) -> None:
        end = time.monotonic() + _LONGEST_WAIT
        while not is_done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > end:
                raise SystemExit("the window does not come to an end")


def main(cycles: int) -> int:
    """Print the curve; the exit code says whether something has grown."""
    app = QApplication(sys.argv[:1])
    give_back()
    with tempfile.TemporaryDirectory() as name:
        os.environ["TMPDIR"] = name
        settings = Settings(QSettings(f"{name}/settings.ini", QSettings.Format.IniFormat))
        collector = Collector(app)
        soak = Soak(settings, Interface(settings), Path(name))
        soak.windows.one_closed.connect(collector.look_at_all)
        curve: list[tuple[int, ...]] = []
        sys.stdout.write("cycle" + "".join(f"{field:>11}" for field in Held._fields) + "\n")
        for number in range(cycles + _WARM_UP):
            soak.cycle(number)
            collector.collect()
            gc.unfreeze()
            done = number + 1 - _WARM_UP
            if done % _EVERY and done != cycles:
                continue
            curve.append(tuple(soak.held()))  # a plain tuple of numbers is no object to the collector
            row = max(1, cycles // _ROWS // _EVERY) * _EVERY
            if done >= 0 and (done % row == 0 or done == cycles):
                sys.stdout.write(f"{done:5}" + "".join(f"{value:11,}" for value in curve[-1]) + "\n")
                sys.stdout.flush()
        before = Counter(type(one).__name__ for one in gc.get_objects())
        for _ in range(len(_LANGUAGES)):
            number += 1
            soak.cycle(number)
            gc.collect()
        after = Counter(type(one).__name__ for one in gc.get_objects())
        soak.close()
    return tell(curve[_WARM_UP // _EVERY :], after - before)


def tell(curve: list[tuple[int, ...]], more: "Counter[str]") -> int:
    """Say what has grown over the `curve`; whether something has. `more`: of what there is more after a few cycles.

    The second quarter is held beside the last: in the first one the allocator settles.
    """
    quarter = max(1, len(curve) // 4)
    first, last = curve[quarter : 2 * quarter] or curve[:1], curve[-quarter:]
    columns = [
        (min(column), min(late)) for column, late in zip(zip(*first, strict=True), zip(*last, strict=True), strict=True)
    ]
    before, after = Held(*(early for early, _ in columns)), Held(*(late for _, late in columns))
    grown = after._replace(objects=max(0, after.objects - _MORE_OBJECTS)).grown(before)
    for name in Held._fields[-3:]:
        place = Held._fields.index(name)
        early, late = (median(held[place] for held in part) for part in (first, last))
        sys.stdout.write(f"{name}: {early / 1024:.1f} MiB in the second quarter, {late / 1024:.1f} in the last\n")
        if name == "own_kib" and late > early * (1 + _ALLOWED):
            grown.append(name)
    if grown:
        sys.stdout.write(f"grown: {', '.join(grown)}\n")
        sys.stdout.write("".join(f"  {count} {name}\n" for name, count in more.most_common(12)))
    return 1 if grown else 0


if __name__ == "__main__":
    code = main(int(sys.argv[1]) if len(sys.argv) > 1 else _CYCLES)
    sys.stdout.flush()
    os._exit(code)
