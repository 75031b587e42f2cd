"""The indexes of the open brief: one with case folded away, one that keeps it; each made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.qt.collector import loading
from briefing.qt.tasks import Control, Task

if TYPE_CHECKING:
    from briefing.search.facets import Facets
    from briefing.search.index import Index


class Indexes(QObject):
    """Makes indexes off the UI thread."""

    made = Signal(bool)
    """There is an index now, which keeps case or not."""
    failed = Signal(object)  # a BriefingError
    settled = Signal()
    """All that was asked for is made, or cannot be: other work may begin, of which none is as urgent."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a brief."""
        super().__init__(parent)
        self.brief: Brief | None = None
        self._language = ""
        self._made: dict[bool, Index] = {}
        self._making: dict[bool, Task[Index]] = {}

    @property
    def facets(self) -> "Facets | None":
        """What filters go by in the brief; None until it is known."""
        return next((index.facets for index in self._made.values()), None)

    def is_of(self, brief: Brief, language: str) -> bool:
        """Whether indexes are those of `brief` in `language`."""
        return brief is self.brief and language == self._language

    def set_brief(self, brief: Brief, language: str) -> None:
        """Make indexes of `brief` from now on; those of another, or in another language, are gone."""
        self.let_go()
        if self.brief is not None:
            from briefing.qt.parting import part_with  # launching does not pay for it

            part_with(self.brief, *self._made.values())
        self._made = {}
        self.brief, self._language = brief, language

    def get(self, *, keep_case: bool) -> "Index | None":
        """The index, if it is made."""
        return self._made.get(keep_case)

    def make(self, *, keep_case: bool = False) -> None:
        """Make the index, if it is not made or being made, in which case `made` or `failed` follows; then `settled`."""
        if self.brief is None or keep_case in self._made or keep_case in self._making:
            self._settle()
            return
        brief, language = self.brief, self._language

        def work(control: Control) -> "Index":
            from briefing.search.index import Index
            from briefing.search.query import FilterName

            with loading():
                index = Index.of(brief, language, keep_case=keep_case, is_cancelled=control.cancelled)
                if index.facets is not None:  # made here, so that the first completion need not wait for them
                    for name in FilterName:
                        index.facets.folded_values(name)
                        index.facets.folded_elsewhere(name)
            return index

        task = self._making[keep_case] = Task(work)
        task.done.connect(lambda index: self._finish(task, keep_case, index))
        task.failed.connect(lambda error: self._fail(task, keep_case, error))
        task.start()

    def let_go(self) -> None:
        """Want no answer any more to what is being made."""
        for task in self._making.values():
            task.cancel()
        self._making = {}

    def _finish(self, task: "Task[Index]", keep_case: bool, index: "Index") -> None:
        if task is self._making.get(keep_case):
            del self._making[keep_case]
            self._made[keep_case] = index
            self.made.emit(keep_case)
            self._settle()

    def _fail(self, task: "Task[Index]", keep_case: bool, error: BriefingError) -> None:
        if task is self._making.get(keep_case):
            del self._making[keep_case]
            self.failed.emit(error)
            self._settle()

    def _settle(self) -> None:
        if not self._making:
            self.settled.emit()
