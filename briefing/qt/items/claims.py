"""All claims of a speaker, a source or a participant as a Qt list model; a row's words are made when it is shown."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from briefing.compat import override
from briefing.model.brief import Fact
from briefing.model.citation import one_line
from briefing.qt.direction import together
from briefing.qt.items.brief import BriefModels
from briefing.qt.items.records import ROOT, AnyIndex
from briefing.qt.plain import tip
from briefing.qt.words import Words


class ClaimRole(IntEnum):
    """What a row answers besides Qt's own roles."""

    NUMBER = Qt.ItemDataRole.UserRole + 1
    """The number of the claim, as at its mark."""
    PLACE = Qt.ItemDataRole.UserRole + 2
    """Its kind, its tab, and where in its sources it stands."""


class ClaimsModel(QAbstractListModel):
    """Claims of the open brief."""

    def __init__(self, models: BriefModels, parent: QObject | None = None) -> None:
        """Make an empty list of claims of the brief in `models`."""
        super().__init__(parent)
        self._models = models
        self._facts: Sequence[str] = ()

    def set_facts(self, facts: Sequence[str]) -> None:
        """List these, by their ids."""
        self.beginResetModel()
        self._facts = facts
        self.endResetModel()

    def fact(self, row: int) -> str:
        """The id of the claim in that row; empty where there is none."""
        return self._facts[row] if 0 <= row < len(self._facts) else ""

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._facts)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        brief, language = self._models.brief, self._models.language
        fact = brief.fact_by_id.get(self.fact(index.row())) if brief is not None and index.isValid() else None
        if brief is None or fact is None:
            return None
        words, number = one_line(fact.text[language]), brief.fact_number[fact.id]
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: words,
            Qt.ItemDataRole.ToolTipRole: lambda: tip(words),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self.tr("Claim {number}: {words} {place}").format(
                number=number, words=words, place=_place(fact, language)
            ),
            ClaimRole.NUMBER: lambda: number,
            ClaimRole.PLACE: lambda: _place(fact, language),
        }
        return answers[role]() if role in answers else None


def _place(fact: Fact, language: str) -> str:
    places = dict.fromkeys(one_line(citation.at) for citation in fact.cites if citation.at)
    parts = (Words().tab(fact.tab), Words().fact_kind(fact.kind), "; ".join(places))
    return together(parts, language)
