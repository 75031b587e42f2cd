"""Back and forward: where the reader has been in one window, over tabs, passages, hits and evidence."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from briefing.model.brief import Tab
from briefing.qt.actions import Actions
from briefing.qt.items.brief import BriefModels
from briefing.qt.pages import Pages
from briefing.qt.panes.kept import Stand
from briefing.qt.side import Side

_MOST = 100
"""Places: further back nobody remembers what there was."""


class Spot(NamedTuple):
    """A place the reader has been at: the tab, where on its page, and the claim whose evidence was open."""

    tab: Tab
    stand: Stand
    claim: str


class Trail(QObject):
    """Remembers places as the reader leaves them. What is asked for in one turn of the event loop is one step."""

    def __init__(self, actions: Actions, pages: Pages, side: Side, models: BriefModels) -> None:
        """Begin where the reader is in `pages` and `side`; `actions` offer to go back and forward."""
        super().__init__(pages)
        self._actions = actions
        self._pages, self._side, self._models = pages, side, models
        self._tab, self._claim = pages.tab, side.fact_id
        self._brief_id = models.brief.id if models.brief is not None else ""
        self._at = 0
        self._is_going = False
        self._spots = [self._here()]
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._arrive)
        pages.leaving.connect(self._leave)
        pages.currentChanged.connect(self._leave)
        side.arranged.connect(self._look_at_claim)
        models.changed.connect(self._renew)

    def offer(self) -> None:
        """Offer to go where there is a place to go to."""
        self._actions["back"].setEnabled(self.can_go(-1))
        self._actions["forward"].setEnabled(self.can_go(1))

    def can_go(self, by: int) -> bool:
        """Whether there is a place before (-1) or after (1)."""
        return 0 <= self._at + by < len(self._spots)

    def go(self, by: int) -> None:
        """Go back (-1) or forward (1), past places that look the same as this one."""
        if not self._pages.isVisible() or self._is_going:
            return
        here = self._spots[self._at] = self._here()
        while self.can_go(by) and self._spots[self._at] == here:
            self._at += by
        spot = self._spots[self._at]
        self.offer()
        if spot == here:
            return
        self._is_going = True
        self._turn.start()
        self._pages.show_tab(spot.tab)
        page = self._pages.page(spot.tab)
        # a page that has just come to the front is laid out only by the next turn of the event loop
        QTimer.singleShot(0, page, lambda: page.come_back(spot.stand))
        brief = self._models.brief
        if spot.claim == self._side.fact_id:
            return
        if brief is not None and spot.claim in brief.fact_by_id:
            self._side.show_claim(spot.claim, take_focus=False)
        elif self._side.fact_id:
            self._side.close_evidence()

    def _here(self) -> Spot:
        """Where the reader is, or was until just now: on the page that was left everything stands as it did."""
        return Spot(self._tab, self._pages.page(self._tab).stand()._replace(split=()), self._claim)

    def _leave(self) -> None:
        if not self._is_going and not self._turn.isActive():
            self._spots[self._at] = self._here()
            self._turn.start()

    def _look_at_claim(self) -> None:
        if self._side.fact_id != self._claim:
            self._leave()

    def _arrive(self) -> None:
        self._tab, self._claim = self._pages.tab, self._side.fact_id
        if self._is_going:
            self._is_going = False
            return
        self._spots = [*self._spots[: self._at + 1][-_MOST:], self._here()]
        self._at = len(self._spots) - 1
        self.offer()

    def _renew(self) -> None:
        """Forget where the reader was in another brief."""
        brief_id = self._models.brief.id if self._models.brief is not None else ""
        if brief_id != self._brief_id:
            self._brief_id = brief_id
            self._at = 0
            self._tab, self._claim = self._pages.tab, self._side.fact_id
            self._spots = [self._here()]
            self.offer()
