"""The search as the window sees it: an index of the open brief, the hits of what is typed, and which one is current."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.model.brief import Brief
from briefing.model.passages import Key
from briefing.qt.tasks import Task

if TYPE_CHECKING:
    from briefing.search.index import Hit, Index, Results
    from briefing.search.query import Query


class Finder(QObject):
    """Searches off the UI thread. A newer query overtakes an older one: no stale result is ever shown."""

    results_changed = Signal()
    current_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a finder with nothing to search in."""
        super().__init__(parent)
        self.query = ""
        self.results: Results | None = None
        self.current = -1
        self._source: tuple[Brief, str] | None = None
        self._index: Index | None = None
        self._positions: dict[Key, int] = {}
        self._indexing: Task[Index] | None = None
        self._searching: Task[Results] | None = None

    @property
    def is_searching(self) -> bool:
        """Whether something is asked for: a query of only spaces asks for nothing."""
        return self.results is not None

    @property
    def total(self) -> int:
        """The number of hits."""
        return len(self.results) if self.results is not None else 0

    def set_brief(self, brief: Brief, language: str) -> None:
        """Search in `brief` from now on; the query stays and is asked again."""
        self._index = self._indexing = None
        self._source = (brief, language)
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
        self._search()

    def step(self, by: int) -> None:
        """Go `by` hits on, round at the ends."""
        if self.total:
            start = self.current if self.current >= 0 or by < 0 else -1
            self.select((start + by) % self.total)

    def select(self, position: int) -> None:
        """Make the hit at `position` the current one."""
        self.current = position
        self.current_changed.emit()

    def hit(self) -> "Hit | None":
        """The current hit."""
        return self.results[self.current] if self.results is not None and 0 <= self.current < self.total else None

    def spans(self, key: Key) -> tuple[tuple[int, int], ...]:
        """What to mark in the passage with that key."""
        position = self._positions.get(key, -1)
        return self.results[position].spans if self.results is not None and position >= 0 else ()

    def is_current(self, key: Key) -> bool:
        """Whether the passage with that key holds the current hit."""
        return self.current >= 0 and self._positions.get(key) == self.current

    def _indexed(self, task: "Task[Index]", index: "Index") -> None:
        if task is self._indexing:
            self._index = index
            self._search()

    def _search(self) -> None:
        from briefing.search.query import parse

        self._searching = None
        query = parse(self.query)
        if not query.terms:
            self._show(None)
        elif self._index is not None:
            self._start(self._index, query)
        else:
            self.start_indexing()

    def _start(self, index: "Index", query: "Query") -> None:
        task: Task[Results] = Task(lambda _: index.search(query).by_tab())
        self._searching = task
        task.done.connect(lambda results: self._found(task, results))
        task.start()

    def _found(self, task: "Task[Results]", results: "Results") -> None:
        if task is self._searching:
            self._show(results)

    def _show(self, results: "Results | None") -> None:
        self.results = results
        self.current = -1
        self._positions = results.positions() if results is not None else {}
        self.results_changed.emit()
