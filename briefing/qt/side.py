"""The side of the window: the hits of a search, all claims of someone, the evidence of a claim. Made when needed."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QTimer, Signal

from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.numbers import VERTICAL
from briefing.qt.panes.split import Split
from briefing.qt.turns import Turn

if TYPE_CHECKING:
    from briefing.model.claims import Group
    from briefing.qt.panes.claimlist import ClaimListPane
    from briefing.qt.panes.evidence import EvidencePane
    from briefing.qt.panes.results import ResultsPane


_WANTED = (
    "encodings.utf_16_le",
    "briefing.qt.panes.hitlist",
    "briefing.qt.panes.results",
    "briefing.qt.panes.evidence",
    "briefing.qt.panes.claimlist",
)
"""The modules of the panes, and what those bring along that is long enough for a turn of its own."""


class Side(Split):
    """Shows what is needed of its three panes, and hides when none is."""

    shown = Signal()
    """The side has come up."""
    arranged = Signal()
    """Something has come up, or is gone."""
    evidence_closed = Signal()
    """The evidence, or the list of claims, had the keyboard perhaps, and is gone."""
    link_requested = Signal(object)  # QUrl
    place_requested = Signal(object)  # Use
    list_requested = Signal(str, str)
    menu_requested = Signal(str, object, QPoint)
    entry_chosen = Signal(str)
    """The reader goes to a claim of the list."""
    hit_evidence_requested = Signal()
    cited = Signal()
    query_requested = Signal(object)  # Suggestion
    leave_requested = Signal()
    """The reader goes back to the search field."""

    def __init__(self, models: BriefModels, finder: Finder) -> None:
        """Make a hidden side for the brief in `models`."""
        super().__init__()
        self.setProperty("orientation", VERTICAL)
        self._models = models
        self._finder = finder
        self._wants_focus = False
        self.results: ResultsPane | None = None
        self.claims: ClaimListPane | None = None
        self.evidence: EvidencePane | None = None
        self._unread = list(_WANTED)
        self._turn = Turn(self)
        self._turn.come.connect(self.get_ready)
        self.setChildrenCollapsible(False)
        self.hide()
        finder.results_changed.connect(self._show_results)
        finder.results_changed.connect(lambda: models.fonts.meet(finder.query))  # which the search field shows
        models.changed.connect(self._renew_evidence)

    def get_ready(self) -> None:
        """Read the code of the panes, a module a turn, and make that of the hits: the first letter waits for none."""
        if self._unread:
            import_module(self._unread.pop(0))
            self._turn.start()
        else:
            self._make_results()

    @property
    def fact_id(self) -> str:
        """The id of the fact whose evidence is shown; empty where none is."""
        return self.evidence.fact_id if self.evidence is not None and self.evidence.isVisibleTo(self) else ""

    @property
    def is_listing(self) -> bool:
        """Whether all claims of someone or something are listed."""
        return self.claims is not None and self.claims.isVisibleTo(self)

    def show_claim(self, fact_id: str, among: tuple[str, ...] = (), *, take_focus: bool = True) -> None:
        """Show the evidence of that fact, one of those `among` which to walk; give it the keyboard where wanted."""
        pane = self._make_evidence()
        pane.show_fact(fact_id, among)
        pane.show()
        self._come_up()
        if take_focus:
            pane.document.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
            # once it is laid out: taking the focus scrolls to the first link
            QTimer.singleShot(0, pane, lambda: pane.document.verticalScrollBar().setValue(0))

    def show_group(self, group: "Group") -> bool:
        """List all claims of `group` in place of the evidence; whether there is such a group."""
        origin = self.fact_id or (self.claims.origin if self.is_listing and self.claims is not None else "")
        pane = self._make_claims()
        if not pane.show_group(group, origin):
            return False
        if self.evidence is not None:
            self.evidence.hide()
        pane.show()
        self._come_up()
        pane.take_focus()
        return True

    def step_claim(self, by: int) -> None:
        """Go on to the evidence of the next of the claims that are walked through."""
        if self.evidence is not None and self.fact_id:
            self.evidence.step(by)

    def focus_evidence(self) -> None:
        """Give the keyboard to the evidence, as it is."""
        if self.evidence is not None:
            self.evidence.document.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def focus_claims(self) -> None:
        """Give the keyboard to the list of claims."""
        if self.claims is not None:
            self.claims.take_focus()

    def close_evidence(self) -> None:
        """Hide the evidence; a list of claims that it was chosen from has the keyboard again."""
        if self.evidence is not None:
            self.evidence.hide()
            self.evidence.show_fact("")
        self._come_up()
        if self.is_listing:
            self.focus_claims()
        else:
            self.evidence_closed.emit()

    def close_claims(self) -> None:
        """Hide the list of claims; go back to the claim it was asked for from, unless one is shown."""
        if self.claims is None:
            return
        origin, self.claims.origin = self.claims.origin, ""
        self.claims.hide()
        if origin and not (self.evidence is not None and self.evidence.isVisibleTo(self)):
            self.show_claim(origin, self.evidence.among if self.evidence is not None else ())
            return
        self._come_up()
        if self.fact_id:
            self.focus_evidence()
        else:
            self.evidence_closed.emit()

    def back_out(self) -> bool:
        """Take away the evidence, else the list of claims; whether there was either."""
        if self.fact_id:
            self.close_evidence()
        elif self.is_listing:
            self.close_claims()
        else:
            return False
        return True

    def focus_results(self) -> None:
        """Give the keyboard to the list of hits, or to what is suggested where there are none."""
        self._wants_focus = self._finder.is_searching and self._finder.results is None  # until there is an answer
        if self.results is not None and not self._wants_focus:
            self.results.take_focus()

    def _show_results(self) -> None:
        if self._finder.is_searching:
            self._make_results()
        if self.results is not None:
            self.results.setVisible(self._finder.is_searching)
        self._come_up()
        if self._wants_focus and self._finder.results is not None:
            self.focus_results()

    def _make_results(self) -> None:
        if self.results is None:
            from briefing.qt.panes.results import ResultsPane

            self.results = ResultsPane(self._models, self._finder)
            self.results.hide()
            self.results.query_requested.connect(self.query_requested)
            self.results.leave_requested.connect(self.leave_requested)
            self.results.list.menu_requested.connect(self.menu_requested)
            self.results.list.evidence_requested.connect(self.hit_evidence_requested)
            self.insertWidget(0, self.results)

    def _make_evidence(self) -> "EvidencePane":
        if self.evidence is None:
            from briefing.qt.panes.evidence import EvidencePane

            self.evidence = EvidencePane(self._models, self._finder)
            self.evidence.close_requested.connect(self.close_evidence)
            self.evidence.link_requested.connect(self.link_requested)
            self.evidence.place_requested.connect(self.place_requested)
            self.evidence.list_requested.connect(self.list_requested)
            self.evidence.menu_requested.connect(self.menu_requested)
            self.evidence.copied.connect(self.cited)
            self.evidence.stepped.connect(self.arranged)
            self.addWidget(self.evidence)
        return self.evidence

    def _make_claims(self) -> "ClaimListPane":
        if self.claims is None:
            from briefing.qt.panes.claimlist import ClaimListPane

            self.claims = ClaimListPane(self._models)
            self.claims.claim_requested.connect(self._choose)
            self.claims.menu_requested.connect(self.menu_requested)
            self.claims.back_requested.connect(self._go_back)
            self.claims.close_requested.connect(self.close_claims)
            self.insertWidget(1 if self.results is not None else 0, self.claims)
        return self.claims

    def _choose(self, fact_id: str) -> None:
        self.show_claim(fact_id, take_focus=False)
        self.entry_chosen.emit(fact_id)
        if self.claims is not None:  # the evidence takes room from it, by the next turn of the event loop
            QTimer.singleShot(0, self.claims, self.claims.keep_in_view)

    def _go_back(self) -> None:
        """Go back to the claim that the list was asked for from, whatever was chosen since."""
        if self.evidence is not None:
            self.evidence.hide()
        self.close_claims()

    def _renew_evidence(self) -> None:
        """Show the same claim and list of the new brief; close what it has not."""
        brief = self._models.brief
        listed = self.claims if self.is_listing else None
        if listed is not None and listed.group and not listed.show_group(listed.group, listed.origin):
            listed.origin = ""
            self.close_claims()
        if self.evidence is not None and self.fact_id and brief is not None:
            if self.fact_id in brief.fact_by_id:
                self.evidence.show_fact(self.fact_id, tuple(f for f in self.evidence.among if f in brief.fact_by_id))
            else:
                self.close_evidence()

    def _come_up(self) -> None:
        is_wanted = any(
            pane is not None and pane.isVisibleTo(self) for pane in (self.results, self.claims, self.evidence)
        )
        if is_wanted and not self.isVisible():
            self.show()
            self.shown.emit()
        elif not is_wanted:
            self.hide()
        self.arranged.emit()
