"""The search as the window sees it: an index of the open brief, the hits of what is typed, and which one is current."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.model.passages import Key
from briefing.qt.indexes import Indexes
from briefing.qt.tasks import Control, Task
from briefing.qt.turns import Turn, rest
from briefing.qt.words import said

if TYPE_CHECKING:
    from briefing.qt.found import Found
    from briefing.search.facets import Facets
    from briefing.search.hints import Hint
    from briefing.search.index import Index
    from briefing.search.near import Suggestion
    from briefing.search.query import Options, Query
    from briefing.search.results import Hit, Results

_LONGEST_WAIT = 0.5
"""Seconds for which other work of the window is put off while a query is not answered."""
_MOST_SKIPPED = 300
"""Hits that are looked through for one that is shown: the reader waits meanwhile."""


class Finder(QObject):
    """Searches off the UI thread. A newer query overtakes an older one: no stale result is ever shown."""

    results_changed = Signal()
    """There are other hits and hints, or none any more."""
    near_changed = Signal()
    """There are other suggestions for a query that finds nothing, or none any more."""
    current_changed = Signal()
    failed = Signal(str)
    """The search does not work, by a fault of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a finder with nothing to search in."""
        super().__init__(parent)
        self.query = ""
        self.current = -1
        self.is_searching = False
        """Whether something is asked for: a query of only spaces asks for nothing."""
        self._options: Options | None = None
        self._asked: Query | None = None
        self._found: Found | None = None
        self.is_shown: Callable[[Key], bool] | None = None
        """Whether the tabs show the passage with that key now; steps pass over the others."""
        self.indexes = Indexes(self)
        self.indexes.made.connect(self._indexed)
        self.indexes.failed.connect(self._give_up)
        self._searching: Task[Found] | None = None
        self._come: Found | None = None  # the answer, which is to be shown at its turn
        self._turn = Turn(self, is_seen=True, is_first=True)
        self._turn.come.connect(self._take_come)
        self._nearing: Task[tuple[Suggestion, ...]] | None = None
        self.near: tuple[Suggestion, ...] = ()
        """What to try in place of a query that finds nothing; it comes after the answer that nothing is found."""
        self._is_waiting = False  # for an index
        self._steps = 0
        self._kept: Key | None = None

    @property
    def results(self) -> "Results | None":
        """The hits; None where nothing is asked for, or no answer has come yet."""
        return self._found.results if self._found is not None else None

    @property
    def found(self) -> "Found | None":
        """The hits and what goes with them."""
        return self._found

    @property
    def hints(self) -> "tuple[Hint, ...]":
        """What is wrong with the query."""
        if self._found is not None:
            return self._found.results.hints
        return self._asked.hints if self._asked is not None else ()

    @property
    def asked(self) -> "Query | None":
        """What is asked for; None before anything was."""
        return self._asked

    @property
    def facets(self) -> "Facets | None":
        """What filters go by in the brief; None until it is known."""
        return self.indexes.facets

    @property
    def total(self) -> int:
        """The number of hits."""
        return len(self._found.results) if self._found is not None else 0

    def set_brief(self, brief: Brief, language: str) -> None:
        """Search in `brief` from now on. The query stays and is asked again; hits of the old brief are gone at once.

        What is searched in already stays as it is: other words of the window find nothing else.
        """
        if self.indexes.is_of(brief, language):
            return
        hit = self.hit()
        is_same = self.indexes.brief is not None and self.indexes.brief.id == brief.id
        key = hit.passage.key if hit is not None else self._kept  # kept from a change that is not answered yet
        self._kept = key if is_same else None
        self._steps = self._steps if is_same else 0
        self._stop()
        self.indexes.set_brief(brief, language)
        self._show(None)
        if self.query:
            self._search()

    def start_indexing(self) -> None:
        """Make the index off the UI thread, if it is not made or being made."""
        self.indexes.make()

    def let_go(self) -> None:
        """Want no answer any more to what is under way: another brief comes, or the window closes."""
        self.indexes.let_go()
        self._stop()

    def find(self, query: str) -> None:
        """Look for `query`; `results_changed` follows. Nothing to look for clears the results at once."""
        self.query = query
        self._kept = None
        self._steps = 0
        self._search()

    def set_options(self, options: "Options") -> None:
        """Compare words as `options` say from now on; the query is asked again."""
        hit = self.hit()
        self._options = options
        self._steps = 0
        self._kept = hit.passage.key if hit is not None else None  # where it is found by the new rules too
        self._search()

    def step(self, by: int) -> None:
        """Go `by` hits on, round at the ends; while a search is under way, as soon as it is answered."""
        if self._searching is not None or (self.is_searching and self._found is None):
            self._steps += by
        elif self.total:
            start = self.current if self.current >= 0 else -1 if by > 0 else 0
            self.select(self._shown_from((start + by) % self.total, 1 if by > 0 else -1))

    def _shown_from(self, position: int, by: int) -> int:
        """The first hit from `position` on that the tabs show; where there is none near, `position` itself."""
        if self._found is not None and self.is_shown is not None:
            for ahead in range(min(self.total, _MOST_SKIPPED)):
                place = (position + by * ahead) % self.total
                if self.is_shown(self._found.results.key(place)):
                    return place
        return position

    def select(self, position: int) -> None:
        """Make the hit at `position`, from 0, the current one."""
        self.current = position
        self.current_changed.emit()

    def hit(self) -> "Hit | None":
        """The current hit."""
        found = self._found
        return found.results[self.current] if found is not None and 0 <= self.current < len(found.results) else None

    def is_found(self, key: Key) -> bool:
        """Whether the passage with that key is a hit."""
        return self._found is not None and self._found.results.has(key)

    def spans(self, key: Key) -> tuple[tuple[int, int], ...]:
        """What to mark in the passage with that key, in code points of its text.

        A passage found by filters alone has nothing to mark, but for the current one, which is marked whole.
        """
        hit = self._found.results.hit(key) if self._found is not None else None
        if hit is None:
            return ()
        return hit.spans or (((0, len(hit.passage.text)),) if self.is_current(key) else ())

    def is_current(self, key: Key) -> bool:
        """Whether the passage with that key holds the current hit."""
        return self._found is not None and self.current >= 0 and self._found.results.key(self.current) == key

    def _indexed(self) -> None:
        if self._is_waiting:
            self._search()

    def _give_up(self, error: BriefingError) -> None:
        """A search has failed, which is a fault of the program: nothing is shown that would look like an answer."""
        self._searching = None
        self._is_waiting = self.is_searching = False
        self._steps = 0
        self._show(None)
        self.failed.emit(said(error.message))

    def _stop(self) -> None:
        """Stop the search that is under way: its answer is not wanted any more."""
        for task in (self._searching, self._nearing):
            if task is not None:
                task.cancel()
        self._turn.stop()
        self._come = self._searching = self._nearing = None

    def _search(self) -> None:
        from briefing.search.query import Options, parse

        options = self._options or Options()
        query = parse(self.query, options)
        if self._searching is not None and query == self._asked:
            return  # a space was typed: it is being looked for
        self._stop()
        self._is_waiting = False
        self._asked = query
        self.is_searching = not query.is_empty
        index = self.indexes.get(keep_case=options.match_case)
        if not query.is_empty:
            rest(_LONGEST_WAIT)
        if query.is_empty:
            self._show(None)
        elif self._found is not None and (self._found.results.searched, self._found.results.query) == (index, query):
            self._take(self._found)
        elif index is not None:
            self._start(index, query)
        else:
            self._is_waiting = True
            self._show(None)  # what is shown was found by other rules, or in another brief
            self.indexes.make(keep_case=options.match_case)

    def _start(self, index: "Index", query: "Query") -> None:
        within = self.results

        def work(control: Control) -> "Found":
            from briefing.qt.found import found_by

            results = index.search(query, within=within, is_cancelled=control.cancelled).grouped()
            results.prepare()
            return found_by(results)

        task = self._searching = Task(work)
        task.done.connect(lambda found: self._answered(task, found))
        task.failed.connect(lambda error: self._give_up(error) if task is self._searching else None)
        task.start()

    def _answered(self, task: "Task[Found]", found: "Found") -> None:
        if task is self._searching:
            self._come = found
            self._turn.start()  # what is being painted is painted by then

    def _take_come(self) -> None:
        found, self._come, self._searching = self._come, None, None
        if found is not None:
            self._take(found)

    def _take(self, found: "Found") -> None:
        """Show what is found, or look for what may have been meant."""
        rest()  # the next letter comes soon, perhaps
        self._show(found)
        if not found.results and not any(hint.is_fatal for hint in found.results.hints):
            self._look_near(found.results)

    def _look_near(self, results: "Results") -> None:
        words = self.query

        def work(control: Control) -> "tuple[Suggestion, ...]":
            from briefing.search.near import near

            return near(results.searched, words, results.query.options, control.cancelled)

        task = self._nearing = Task(work)
        task.done.connect(lambda near: self._show_near(task, near))
        task.start()

    def _show_near(self, task: "Task[tuple[Suggestion, ...]]", near: "tuple[Suggestion, ...]") -> None:
        if task is self._nearing:
            self._nearing = None
            self.near = near
            self.near_changed.emit()

    def _show(self, found: "Found | None") -> None:
        self._found = found
        self.current = -1
        if found is not None and self._kept is not None:
            self.current = found.results.position(self._kept)
            self._kept = None
        had_near, self.near = self.near, ()
        self.results_changed.emit()
        if had_near:
            self.near_changed.emit()
        if found is not None and self._steps:
            steps, self._steps = self._steps, 0
            self.step(steps)
