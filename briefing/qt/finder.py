"""The search as the window sees it: an index of the open brief, the hits of what is typed, and which one is current."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from briefing.model.brief import Brief
from briefing.model.passages import Key
from briefing.qt.tasks import Task

if TYPE_CHECKING:
    from briefing.search.index import Hit, Index, Results
    from briefing.search.query import Query


class Found(NamedTuple):
    """The hits of a query tab by tab, and the place of each by the key of its passage."""

    results: "Results"
    positions: dict[Key, int]


class Finder(QObject):
    """Searches off the UI thread. A newer query overtakes an older one: no stale result is ever shown."""

    results_changed = Signal()
    current_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a finder with nothing to search in."""
        super().__init__(parent)
        self.query = ""
        self.current = -1
        self.is_searching = False
        """Whether something is asked for: a query of only spaces asks for nothing."""
        self._found: Found | None = None
        self._source: tuple[Brief, str] | None = None
        self._index: Index | None = None
        self._indexing: Task[Index] | None = None
        self._searching: Task[Found] | None = None
        self._steps = 0
        self._kept: Key | None = None

    @property
    def results(self) -> "Results | None":
        """The hits; None where nothing is asked for, or no answer has come yet."""
        return self._found.results if self._found is not None else None

    @property
    def total(self) -> int:
        """The number of hits."""
        return len(self._found.results) if self._found is not None else 0

    def set_brief(self, brief: Brief, language: str) -> None:
        """Search in `brief` from now on. The query stays and is asked again; hits of the old brief are gone at once."""
        hit = self.hit()
        is_same = self._source is not None and self._source[0].id == brief.id
        self._kept = hit.passage.key if hit is not None and is_same else None
        self._index = self._indexing = self._searching = None
        self._source = (brief, language)
        self._show(None)
        if self.query:
            self.start_indexing()

    def start_indexing(self) -> None:
        """Make the index off the UI thread, if it is not made or being made."""
        if self._source is None or self._indexing is not None:
            return
        brief, language = self._source

        def work(_control: object) -> "Index":
            from briefing.model.passages import passages
            from briefing.search.index import Index

            return Index(passages(brief, language))

        task = self._indexing = Task(work)
        task.done.connect(lambda index: self._indexed(task, index))
        task.start()

    def let_go(self) -> None:
        """Want no answer any more to what is under way: the window closes."""
        self._indexing = self._searching = None

    def find(self, query: str) -> None:
        """Look for `query`; `results_changed` follows. Nothing to look for clears the results at once."""
        self.query = query
        self._kept = None
        self._steps = 0
        self._search()

    def step(self, by: int) -> None:
        """Go `by` hits on, round at the ends; while a search is under way, as soon as it is answered."""
        if self._searching is not None or (self.is_searching and self._found is None):
            self._steps += by
        elif self.total:
            start = self.current if self.current >= 0 or by < 0 else -1
            self.select((start + by) % self.total)

    def select(self, position: int) -> None:
        """Make the hit at `position`, from 0, the current one."""
        self.current = position
        self.current_changed.emit()

    def hit(self) -> "Hit | None":
        """The current hit."""
        found = self._found
        return found.results[self.current] if found is not None and 0 <= self.current < len(found.results) else None

    def spans(self, key: Key) -> tuple[tuple[int, int], ...]:
        """What to mark in the passage with that key, in code points of its text."""
        position = self._position(key)
        return self._found.results[position].spans if self._found is not None and position >= 0 else ()

    def is_current(self, key: Key) -> bool:
        """Whether the passage with that key holds the current hit."""
        return self.current >= 0 and self._position(key) == self.current

    def _position(self, key: Key) -> int:
        return self._found.positions.get(key, -1) if self._found is not None else -1

    def _indexed(self, task: "Task[Index]", index: "Index") -> None:
        if task is self._indexing:
            self._index = index
            self._search()

    def _search(self) -> None:
        from briefing.search.query import parse

        self._searching = None
        query = parse(self.query)
        self.is_searching = bool(query.terms)
        if not query.terms:
            self._show(None)
        elif self._index is not None:
            self._start(self._index, query)
        else:
            self.start_indexing()

    def _start(self, index: "Index", query: "Query") -> None:
        def work(_control: object) -> Found:
            results = index.search(query).by_tab()
            return Found(results, results.positions())

        task = self._searching = Task(work)
        task.done.connect(lambda found: self._answered(task, found))
        task.start()

    def _answered(self, task: "Task[Found]", found: Found) -> None:
        if task is self._searching:
            self._searching = None
            self._show(found)

    def _show(self, found: Found | None) -> None:
        self._found = found
        self.current = -1
        if found is not None and self._kept is not None:
            self.current = found.positions.get(self._kept, -1)
            self._kept = None
        self.results_changed.emit()
        if found is not None and self._steps:
            steps, self._steps = self._steps, 0
            self.step(steps)
