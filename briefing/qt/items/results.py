"""The hits of a query as a Qt list model; a hit is made only when it is shown."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.qt.finder import Finder
from briefing.qt.items.records import ROOT, AnyIndex
from briefing.qt.words import Words
from briefing.search.index import Hit


class HitRole(IntEnum):
    """What a row answers besides Qt's own roles."""

    HIT = Qt.ItemDataRole.UserRole + 1
    """The hit itself."""
    TAB = Qt.ItemDataRole.UserRole + 2
    """The title of its tab where it is the first hit of that tab, else empty."""


class ResultsModel(QAbstractListModel):
    """The hits of a finder, in its order."""

    def __init__(self, finder: Finder, parent: QObject | None = None) -> None:
        """Show what `finder` finds from now on."""
        super().__init__(parent)
        self._finder = finder
        self._firsts: dict[int, Tab] = {}
        self._count = 0
        finder.results_changed.connect(self._reset)
        self._reset()

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        results = self._finder.results
        if not index.isValid() or results is None or not 0 <= index.row() < len(results):
            return None
        if role == HitRole.TAB:
            tab = self._firsts.get(index.row())
            return Words().tab(tab) if tab is not None else ""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, HitRole.HIT}:
            return None
        hit: Hit = results[index.row()]
        if role == HitRole.HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.passage.text
        return f"{Words().tab(hit.passage.tab)}: {hit.passage.text}"

    def _reset(self) -> None:
        self.beginResetModel()
        results = self._finder.results
        self._count = len(results) if results is not None else 0
        self._firsts = {}
        place = 0
        for tab, count in results.counts.items() if results is not None else ():
            if count:
                self._firsts[place] = tab
                place += count
        self.endResetModel()
