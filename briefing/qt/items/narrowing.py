"""Which claims the tabs show: all, or those of one kind, and what rests on them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.model.brief import Brief, Fact
from briefing.model.passages import Key

if TYPE_CHECKING:
    from briefing.model.claims import Claims, Only


class Narrowing(QObject):
    """The reader's choice of claims, and the tables of the brief's claims. A brief of another id ends it."""

    changed = Signal()
    """Other claims are to be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show all claims of no brief."""
        super().__init__(parent)
        self.only: Only | None = None
        """The kind of claim that is shown; None where all are."""
        self._brief: Brief | None = None
        self._language = ""
        self._claims: Claims | None = None

    def set_brief(self, brief: Brief, language: str) -> None:
        """Go by `brief`; another one than before is shown whole."""
        if self._brief is not None and self._brief.id != brief.id:
            self.only = None  # nobody is told: what shows claims is about to follow the brief
        if self._claims is not None:
            from briefing.qt.parting import part_with  # launching does not pay for it

            part_with(self._claims)
        self._brief, self._language, self._claims = brief, language, None

    @property
    def claims(self) -> "Claims | None":
        """The claims of the brief by speaker, source and use; None where no brief is open."""
        if self._claims is None and self._brief is not None:
            from briefing.model.claims import Claims  # launching does not pay for it

            self._claims = Claims(self._brief, self._language)
        return self._claims

    def show_only(self, only: "Only | None") -> None:
        """Show these claims alone, or all of them."""
        if only != self.only:
            self.only = only
            self.changed.emit()

    def passes(self, fact: Fact) -> bool:
        """Whether `fact` is shown."""
        return self.only is None or self.only.passes(fact)

    def passes_any(self, fact_ids: Iterable[str]) -> bool:
        """Whether what rests on these facts is shown."""
        if self.only is None or self._brief is None:
            return True
        known = map(self._brief.fact_by_id.get, fact_ids)
        return any(fact is not None and self.only.passes(fact) for fact in known)

    def shows(self, key: Key) -> bool:
        """Whether the passage with that key is shown."""
        is_frame = key.kind in {"event", "source"} or (key.kind == "brief" and key.field != "bottom_line")
        claims = self.claims
        return self.only is None or is_frame or claims is None or self.passes_any(claims.behind(key))
