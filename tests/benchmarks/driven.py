"""One brief in a real window, driven as a reader does: a process of `tests.benchmarks.load`, also of use alone.

    python -m tests.benchmarks.driven launch|read|export FILE [MILLISECONDS]

To export is to read, and make the PDFs at the end. Prints a line of JSON with what was measured. With MILLISECONDS,
tells on stderr what the threads did whenever the UI thread was held for longer.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec import json
from PySide6.QtCore import QEventLoop, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from briefing import resources
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Tab
from briefing.qt.collector import Collector
from briefing.qt.exportdialog import Choice
from briefing.qt.interface import Interface
from briefing.qt.memory import give_back
from briefing.qt.settings import Settings
from briefing.qt.startup import Stopwatch
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.tasks import give_way
from briefing.qt.windows import Windows
from tests.benchmarks.lateness import Lateness, Witness
from tests.qt.answers import is_answered, type_letter

_LONGEST_WAIT, _LONGEST_EXPORT = 300.0, 1800.0
"""Seconds; a document of 100,000 claims takes minutes until it is refused."""
_PATIENCE = 0.05
"""As the program has it: seconds that a launch waits for its brief."""
_STILL = 0.4
"""Seconds without a change after which a document is held for laid out."""
_SCROLLS = 30
_PAUSE = 0.06
"""Seconds from letter to letter of who types fast."""
_QUERIES = ("copper", "the mining", "巴基斯坦", "معدنیات", "tab:minerals gold", "-coal policy", "xylofon")
_LINES_TOLD = 12


class Reader:
    """Does in a window what a reader does, and takes down how long each thing takes."""

    def __init__(self, app: QApplication, windows: Windows, *, witness_ms: float) -> None:
        """Use the first of `windows`; tell what holds the UI thread for longer than `witness_ms`, unless that is 0."""
        self._app = app
        self.window = windows.all[0]
        self.took: dict[str, float] = {}
        self.held: dict[str, float] = {}
        self.own: dict[str, float] = {}
        self.memory: dict[str, float] = {}
        self._lateness = Lateness(1)
        self._witness_ms = witness_ms

    @contextmanager
    def doing(self, name: str) -> Iterator[None]:
        """Take down how long the block takes, and how long it holds the UI thread at most; one name may come again."""
        witness = Witness(self._lateness, self._witness_ms)
        self.turn()
        begin = time.perf_counter()
        self._lateness.begin()
        if self._witness_ms:
            with witness.looking():
                yield
                self.turn()
        else:
            yield
            self.turn()
        took = (time.perf_counter() - begin) * 1000
        for column, value in ((self.took, took), (self.held, self._lateness.longest), (self.own, self._lateness.own)):
            column[name] = max(column.get(name, 0.0), value)
        self.memory["window"] = getrusage(RUSAGE_SELF).ru_maxrss / 1024
        for words, count in witness.seen.most_common(_LINES_TOLD):
            sys.stderr.write(f"{name}: {count:4} × {words}\n")

    def turn(self) -> None:
        """Let the event loop turn until the next tick but one: what was to be painted is painted then."""
        ticks = self._lateness.ticks
        while self._lateness.ticks <= ticks + 1:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def until(self, is_done: Callable[[], bool], longest: float = _LONGEST_WAIT) -> None:
        """Let the window live until that is so, and no longer than `longest` seconds."""
        end = time.perf_counter() + longest
        while not is_done():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end or "problems" in self.window.__dict__:
                raise SystemExit("the window does not come to an end, or shows a problem")

    def read(self, path: Path, folder: Path, *, exports: bool) -> None:
        """Open `path`, and do everything in turn."""
        window, opener = self.window, self.window.opener
        with self.doing("open"):
            opener.open(path)
            self.until(lambda: opener.current is not None and opener.current.path == path)
        with self.doing("all written"):
            self.until(self._is_made)
            self._settle()
        self._turn_to_each("tab, first")
        self._scroll()
        self._turn_to_each("tab")
        self._use_table()
        self._type()
        with self.doing("reload"):
            opener.reload()
            self.until(lambda: not opener.is_busy)
            self.until(self._is_made)
            self._settle()
        with self.doing("check"):
            window.beside.show_checks()
            self.until(lambda: window.beside.checks._checking is None)
        window.beside.checks.close()
        for profile in (Profile.SUMMARY, Profile.FULL) if exports else ():
            self._export(profile, folder)

    def _is_made(self) -> bool:
        window, pages = self.window, self.window.pages._pages
        return (
            len(pages) == len(Tab)
            and not any(
                page.is_stale or page.document._turn.is_waiting or page.document._coming for page in pages.values()
            )
            and window.finder.indexes.get(keep_case=False) is not None
            and window.status._checking is None
        )

    def _settle(self) -> None:
        """Wait until the document in front is laid out."""
        bar = self.window.pages.page(self.window.pages.tab).document.verticalScrollBar()
        before, since = -1, time.perf_counter()

        def is_still() -> bool:
            nonlocal before, since
            if bar.maximum() != before:
                before, since = bar.maximum(), time.perf_counter()
            return time.perf_counter() - since > _STILL

        self.until(is_still)

    def _turn_to_each(self, name: str) -> None:
        for tab in Tab:
            with self.doing(name):
                self.window.pages.show_tab(tab)
        self._settle()

    def _scroll(self) -> None:
        pages = self.window.pages
        for tab in (Tab.OVERVIEW, Tab.PARTICIPANTS):
            pages.show_tab(tab)
            self._settle()
            bar = pages.page(tab).document.verticalScrollBar()
            for number in range(_SCROLLS):
                with self.doing("scroll"):
                    if number % 3:
                        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
                    else:
                        bar.setValue(bar.maximum() * number // _SCROLLS)

    def _use_table(self) -> None:
        """Sort, filter and scroll the participants."""
        self.window.pages.show_tab(Tab.PARTICIPANTS)
        page = self.window.pages.page(Tab.PARTICIPANTS)
        if not isinstance(page, RecordsPage):
            raise TypeError
        pane = page.pane
        for column in (0, 3):
            with self.doing("sort"):
                pane.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        self.until(lambda: not pane.fitting.is_under_way)
        for letter in "bab":
            with self.doing("filter"):
                QTest.keyClicks(pane.filter, letter)
                self.until(lambda: pane._rows._folding is None)
        pane.filter.clear()
        for number in range(_SCROLLS):
            with self.doing("scroll table"):
                pane.bar.setValue(pane.bar.maximum() * number // _SCROLLS)
        self.window.pages.show_tab(Tab.OVERVIEW)

    def _type(self) -> None:
        """Type letter by letter, at the speed of a fast typist, beside a document and beside a table.

        A keystroke is answered once its hits are painted.
        """
        strokes = []
        for tab in (Tab.OVERVIEW, Tab.PARTICIPANTS):
            self.window.pages.show_tab(tab)
            self._settle()
            self.window.search.take_focus()
            for query in _QUERIES:
                strokes += [self._stroke(letter) for letter in query]
                self.window.search.clear()
                self.turn()
        self.window.pages.show_tab(Tab.OVERVIEW)
        percents = quantiles(strokes, n=20)
        self.took["keystroke, p50"], self.took["keystroke, p95"] = percents[9], percents[18]
        del self.took["type"]
        self.window.search.search("gold")
        self.until(self._is_answered)
        for _ in range(10):
            with self.doing("next hit"):
                self.window.finder.step(1)
        self.window.search.clear()
        self.turn()

    def _stroke(self, letter: str) -> float:
        """Type a letter, and wait a moment before the next; until it was answered, in milliseconds."""
        field, begin = self.window.search.field, time.perf_counter()
        with self.doing("type"):
            type_letter(field, letter)
            self.until(self._is_answered)
        took = (time.perf_counter() - begin) * 1000
        with self.doing("type"):
            end = begin + _PAUSE
            self.until(lambda: time.perf_counter() > end)
        return took

    def _is_answered(self) -> bool:
        return not self.window.finder.is_searching or is_answered(self.window)

    def _export(self, profile: Profile, folder: Path) -> None:
        exporter, opened = self.window.exporter, self.window.opened
        ended: list[object] = []
        for end in (exporter.finished, exporter.failed):
            end.connect(ended.append)
        if opened is None:
            raise SystemExit("nothing is open")
        name = f"export, {profile.value}"
        with self.doing(name):
            exporter.start(opened, folder / f"{profile.value}.pdf", Choice(Setting(profile)))
            self.until(lambda: bool(ended), _LONGEST_EXPORT)
        self.memory[name] = getrusage(RUSAGE_CHILDREN).ru_maxrss / 1024
        if isinstance(ended[0], str):
            self.took[name] = -1.0
            sys.stderr.write(f"{name}: {ended[0]}\n")


def main(what: str, path: Path, witness_ms: float) -> None:
    """Do what is asked, and print what was measured."""
    watch = Stopwatch()
    app = QApplication(sys.argv[:1])
    give_way()
    collector = Collector(app)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        windows = Windows(settings, Interface(settings, "en", app), app)
        windows.remembers = False
        window = windows.start(path if what == "launch" else resources.bundled_brief(), restores=False)
        window.first_painted.connect(collector.start)
        window.first_painted.connect(give_back)
        window.first_painted.connect(lambda: watch.lap("first paint"))
        window.opener.wait(_PATIENCE)
        window.show()
        reader = Reader(app, windows, witness_ms=witness_ms)
        if what == "launch":
            with reader.doing("launch to the brief"):
                reader.until(lambda: "first paint" in watch.laps and window.opened is not None)
            watch.lap("brief")
            reader.took = {"launch": watch.laps["first paint"], "launch to the brief": watch.laps["brief"]}
        else:
            reader.until(reader._is_made)
            reader.read(path, folder, exports=what == "export")
        window.close()
    found = {"took": reader.took, "held": reader.held, "own": reader.own, "memory": reader.memory}
    sys.stdout.write(json.encode(found).decode() + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]) if len(sys.argv) > 3 else 0.0)
