"""The side of the window: the hits of a search above, the evidence of a claim below. Made when first needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels

if TYPE_CHECKING:
    from briefing.qt.panes.evidence import EvidencePane
    from briefing.qt.panes.results import ResultsPane


class Side(QSplitter):
    """Shows what is needed of its two panes, and hides when neither is."""

    shown = Signal()
    """The side has come up."""
    evidence_closed = Signal()
    link_requested = Signal(QUrl)
    section_requested = Signal(str)
    query_requested = Signal(object)  # Suggestion
    leave_requested = Signal()
    """The reader goes back to the search field."""

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Make a hidden side for the brief in `models`."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._models = models
        self._finder = finder
        self._wants_focus = False
        self.results: ResultsPane | None = None
        self.evidence: EvidencePane | None = None
        self.setChildrenCollapsible(False)
        self.hide()
        finder.results_changed.connect(self._show_results)
        models.changed.connect(self._renew_evidence)

    @property
    def fact_id(self) -> str:
        """The id of the fact whose evidence is shown; empty where none is."""
        return self.evidence.fact_id if self.evidence is not None and self.evidence.isVisibleTo(self) else ""

    def show_claim(self, fact_id: str) -> None:
        """Show the evidence of the fact with that id, and give it the keyboard."""
        pane = self._make_evidence()
        pane.show_fact(fact_id)
        pane.show()
        self._come_up()
        pane.document.setFocus(Qt.FocusReason.OtherFocusReason)
        # once it is laid out: taking the focus scrolls to the first link
        QTimer.singleShot(0, pane, lambda: pane.document.verticalScrollBar().setValue(0))

    def focus_evidence(self) -> None:
        """Give the keyboard to the evidence, as it is."""
        if self.evidence is not None:
            self.evidence.document.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_evidence(self) -> None:
        """Hide the evidence."""
        if self.evidence is not None:
            self.evidence.hide()
            self.evidence.show_fact("")
        self._come_up()
        self.evidence_closed.emit()

    def focus_results(self) -> None:
        """Give the keyboard to the list of hits, or to what is suggested where there are none."""
        self._wants_focus = self._finder.is_searching and self._finder.results is None  # until there is an answer
        if self.results is not None and not self._wants_focus:
            self.results.take_focus()

    def _show_results(self) -> None:
        if self._finder.is_searching and self.results is None:
            from briefing.qt.panes.results import ResultsPane

            self.results = ResultsPane(self._models, self._finder)
            self.results.query_requested.connect(self.query_requested)
            self.results.leave_requested.connect(self.leave_requested)
            self.insertWidget(0, self.results)
        if self.results is not None:
            self.results.setVisible(self._finder.is_searching)
        self._come_up()
        if self._wants_focus and self._finder.results is not None:
            self.focus_results()

    def _make_evidence(self) -> "EvidencePane":
        if self.evidence is None:
            from briefing.qt.panes.evidence import EvidencePane

            self.evidence = EvidencePane(self._models, self._finder)
            self.evidence.close_requested.connect(self.close_evidence)
            self.evidence.link_requested.connect(self.link_requested)
            self.evidence.section_requested.connect(self.section_requested)
            self.addWidget(self.evidence)
        return self.evidence

    def _renew_evidence(self) -> None:
        """Show the same claim of the new brief; close where it has none of that id."""
        brief = self._models.brief
        if self.evidence is not None and self.fact_id and brief is not None:
            if self.fact_id in brief.fact_by_id:
                self.evidence.show_fact(self.fact_id)
            else:
                self.close_evidence()

    def _come_up(self) -> None:
        is_wanted = any(pane is not None and pane.isVisibleTo(self) for pane in (self.results, self.evidence))
        if is_wanted and not self.isVisible():
            self.show()
            self.shown.emit()
        elif not is_wanted:
            self.hide()
