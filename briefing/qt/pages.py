"""The four tabs. Only the one that is seen is made at once; the others are made when there is time, or need."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QTabWidget, QToolButton, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.kept import Stand
from briefing.qt.tabs.page import Page
from briefing.qt.turns import Turn, note_use
from briefing.qt.worded import Worded
from briefing.qt.words import Words, translate

_TABS = tuple(Tab)
_LAID_OUT = 40_000
"""Paragraphs that stay laid out in tabs that are not in front, at 4 KiB each; of long briefs those seen last."""


class Pages(Worded, QTabWidget):
    """The tabs of the window, with the number of hits in each while there is a search."""

    claim_requested = Signal(str, tuple)
    evidence_requested = Signal(object, bool)
    menu_requested = Signal(str, object, QPoint)
    list_requested = Signal(str, str)
    narrowing_lifted = Signal()
    """What the reader goes to was not among the claims shown, so that all are shown again."""
    link_requested = Signal(object)  # QUrl
    all_made = Signal()
    """Every page is there, and shows what it is to show."""
    leaving = Signal()
    """The reader is about to be led elsewhere, to another tab or to a passage."""

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Make the tabs, and the page of the first one."""
        super().__init__(parent)
        self._models = models
        self._finder = finder
        self._pages: dict[Tab, Page] = {}
        self.setDocumentMode(True)
        self._places: dict[Tab, QVBoxLayout] = {}
        self._stands: dict[Tab, Stand] = {}  # of pages that are not made, or not renewed, yet
        for tab in Tab:
            place = QWidget()
            layout = self._places[tab] = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            self.addTab(place, "")
        self.page(_TABS[0])
        self._is_served = False
        self._rest = Turn(self)
        self._rest.come.connect(self._make_next)
        self._seen = list(_TABS)  # the one seen last at the end
        self._going = Turn(self)
        self._going.come.connect(self._set_aside)
        self.currentChanged.connect(self._come_to)
        finder.results_changed.connect(self.word)
        self.word()

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return _TABS[self.currentIndex()]

    def page(self, tab: Tab) -> Page:
        """The page of `tab`, made if it was not yet, with what is to be shown by now, where the reader was."""
        page = self._made(tab)
        page.catch_up()
        if tab in self._stands and self._models.brief is not None:
            page.come_back(self._stands.pop(tab))
        return page

    def _made(self, tab: Tab) -> Page:
        if tab not in self._pages:
            page = self._pages[tab] = _new_page(tab, self._models, self._finder)
            page.claim_requested.connect(self.claim_requested)
            page.evidence_requested.connect(self.evidence_requested)
            page.menu_requested.connect(self.menu_requested)
            page.list_requested.connect(self.list_requested)
            page.link_requested.connect(self.link_requested)
            page.is_stale = self._models.brief is not None
            self._places[tab].addWidget(page)
            if self.window().isVisible():
                from briefing.qt.access.order import put_in_order  # which launching does not pay for

                put_in_order(self.window())
        return self._pages[tab]

    def stands(self) -> dict[Tab, Stand]:
        """Where the reader is on each page, or would be if it was made."""
        return {tab: page.stand() for tab, page in self._pages.items()} | self._stands

    def come_back(self, stands: dict[Tab, Stand]) -> None:
        """Have the reader where they were: now, and on pages that are made later."""
        late = {tab for tab in Tab if tab not in self._pages or self._pages[tab].is_stale}
        self._stands = {tab: stand for tab, stand in stands.items() if tab in late}
        for tab in stands.keys() - self._stands.keys():
            self._pages[tab].come_back(stands[tab])

    def hold(self) -> None:
        """Have of the page in front no more written than is seen at first, until `make_rest`."""
        self.page(self.tab).document.hold()

    def make_rest(self) -> None:
        """Write what was held back, then serve screen readers, and make or renew the other pages, one at each turn."""
        self._is_served = False
        for page in self._pages.values():
            page.document.go_on()
        self._rest.start()

    def show_tab(self, tab: Tab) -> None:
        """Bring `tab` to the front; the keyboard goes with it, unless it is in the search or a side pane."""
        note_use()
        self.leaving.emit()
        focus = QApplication.focusWidget()
        is_inside = focus is None or self.isAncestorOf(focus)
        self.setCurrentIndex(_TABS.index(tab))
        if is_inside:
            self.page(tab).focus_content()

    def step(self, by: int) -> None:
        """Go `by` tabs on, round at the ends."""
        self.show_tab(_TABS[(self.currentIndex() + by) % len(_TABS)])

    def reveal(self, tab: Tab, key: Key) -> None:
        """Show the passage with that key in `tab`, with all claims where it is not among those shown."""
        self.leaving.emit()
        if not self._models.narrowing.shows(key):
            self._models.narrowing.show_only(None)
            self.narrowing_lifted.emit()
        self.show_tab(tab)
        page = self.page(tab)
        # a page that has just come to the front is laid out only by the next turn of the event loop
        QTimer.singleShot(0, page, lambda: page.reveal(key))

    def _come_to(self, number: int) -> None:
        tab = _TABS[number]
        self.page(tab)
        self._seen.remove(tab)
        self._seen.append(tab)
        self._going.start()

    def _set_aside(self) -> None:
        """Keep what was seen last as it is, as far as there is room for it."""
        paragraphs = 0
        for tab in reversed(self._seen):
            if tab is not self.tab and tab in self._pages:
                page = self._pages[tab]
                paragraphs += page.laid_out
                if page.laid_out and paragraphs > _LAID_OUT:
                    page.set_aside()

    def _make_next(self) -> None:
        if not self._is_served:
            from briefing.qt.access.factory import serve

            self._is_served = True
            self.tabBar().lower()  # which screen readers are to meet before what it leads to
            serve(self.window())
            self._rest.start()
            return
        wanting = next((tab for tab in Tab if tab not in self._pages or self._pages[tab].is_stale), None)
        if wanting is None:
            self.all_made.emit()
            return
        if wanting not in self._pages:
            self._made(wanting)
        elif not self._pages[wanting].refill_first():
            self.page(wanting)
        self._rest.start()

    @override
    def word(self) -> None:
        """Give each tab its name, with the number of hits in it while there is a search."""
        self.setAccessibleName(self.tr("Parts of the brief"))
        for name, words in (  # Qt names these, but never anew
            ("ScrollLeftButton", translate("QTabBar", "Scroll Left")),
            ("ScrollRightButton", translate("QTabBar", "Scroll Right")),
        ):
            button = self.tabBar().findChild(QToolButton, name)
            if button is not None:
                button.setAccessibleName(words)
        results = self._finder.results
        for number, tab in enumerate(Tab):
            count = f" ({results.counts[tab]})" if results is not None else ""
            self.setTabText(number, Words().tab(tab) + count)


def _new_page(tab: Tab, models: BriefModels, finder: Finder) -> Page:
    """The page of `tab`; each is imported only when it is made."""
    match tab:
        case Tab.OVERVIEW:
            from briefing.qt.tabs.overview import OverviewTab

            return OverviewTab(models, finder)
        case Tab.PARTICIPANTS:
            from briefing.qt.tabs.participants import ParticipantsTab

            return ParticipantsTab(models, finder)
        case Tab.MINERALS:
            from briefing.qt.tabs.minerals import MineralsTab

            return MineralsTab(models, finder)
        case Tab.OUTLOOK:
            from briefing.qt.tabs.outlook import OutlookTab

            return OutlookTab(models, finder)
