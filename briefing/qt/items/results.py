"""The hits of a query as a Qt list model; a hit is made only when it is shown."""

from bisect import bisect_right
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from briefing.compat import override
from briefing.qt.finder import Finder
from briefing.qt.found import Room
from briefing.qt.items.brief import BriefModels
from briefing.qt.items.records import ROOT, AnyIndex, RecordsModel
from briefing.qt.words import Words, translate
from briefing.search.documents import Place
from briefing.search.results import Group, Hit


class HitRole(IntEnum):
    """What a row answers besides Qt's own roles."""

    HIT = Qt.ItemDataRole.UserRole + 1
    """The hit itself."""
    TITLES = Qt.ItemDataRole.UserRole + 2
    """What stands over it."""


class Titles(NamedTuple):
    """What stands over a hit: its tab where it is the first one there; its place likewise, unless it is the title."""

    tab: str
    place: str


class ResultsModel(QAbstractListModel):
    """The hits of a finder, in its order."""

    def __init__(self, models: BriefModels, finder: Finder, parent: QObject | None = None) -> None:
        """Show what `finder` finds from now on in the brief of `models`."""
        super().__init__(parent)
        self._models = models
        self._finder = finder
        self._count = 0
        self.groups: tuple[Group, ...] = ()
        """The places of the hits, each from its first row on."""
        self.rooms: tuple[Room, ...] = ()
        """The room each row takes; empty where that is not known."""
        self.tabs: tuple[int, ...] = ()
        """The rows over which the title of their tab stands."""
        self.titled: tuple[int, ...] = ()
        """The rows over which the title of their place stands."""
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
        if role == HitRole.TITLES:
            return self._titles(index.row())
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, HitRole.HIT}:
            return None
        hit: Hit = results[index.row()]
        if role == HitRole.HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.passage.text
        place = self.groups[self._group_of(index.row())].place
        return self.tr("{tab}, {title}: {found}").format(
            tab=Words().tab(place.tab), title=self._title(place), found=Words().found(hit)
        )

    def _group_of(self, row: int) -> int:
        return bisect_right(self.groups, row, key=lambda group: group.start) - 1

    def _titles(self, row: int) -> Titles:
        group = self.groups[self._group_of(row)]
        if group.start != row:
            return Titles("", "")
        tab = Words().tab(group.place.tab) if row in self.tabs else ""
        return Titles(tab, "" if group.begins_with_title else self._title(group.place))

    def _title(self, place: Place) -> str:
        """What the reader sees over the passages of a place."""
        models = self._models
        rows: tuple[RecordsModel[Any], ...] = (models.sections, models.participants, models.minerals)
        model = next((model for model in rows if model.kind == place.kind), None)
        if model is not None:
            return str(model.index(model.row_of(place.id), 0).data() or "")
        return {
            "brief": translate("Places", "Title and bottom line"),
            "event": translate("Places", "The event"),
            "figure": translate("Places", "Key figures"),
            "fact": translate("Places", "Claims"),
            "outlook": translate("Places", "Commitments, policies, expectations"),
            "gap": translate("Places", "What the sources do not say"),
            "source": translate("Places", "Sources"),
        }[place.kind]

    def _reset(self) -> None:
        self.beginResetModel()
        found = self._finder.found
        self._count = len(found.results) if found is not None else 0
        self.groups = found.results.groups if found is not None else ()
        self.rooms = found.rooms if found is not None else ()
        self.tabs, self.titled = (found.tabs, found.titled) if found is not None else ((), ())
        self.endResetModel()
