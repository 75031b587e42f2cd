"""The main window: puts the parts together and decides what follows from what they ask for."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from briefing import resources
from briefing.compat import override
from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.model.problems import LoadError
from briefing.qt.actions import FILE, SHOW_ONLY, SPECS, VIEW, Actions
from briefing.qt.announce import announce
from briefing.qt.beside import Beside
from briefing.qt.desk import ClaimDesk
from briefing.qt.drops import Drops
from briefing.qt.finder import Finder
from briefing.qt.history import History
from briefing.qt.interface import Interface
from briefing.qt.items.brief import BriefModels
from briefing.qt.opener import Opened, Opener
from briefing.qt.pages import Pages
from briefing.qt.panes.searchbar import SearchBar
from briefing.qt.panes.underbanner import UnderBanner
from briefing.qt.recent import RecentMenu
from briefing.qt.room import Room
from briefing.qt.rounds import Stop, step_through
from briefing.qt.searchoptions import TOGGLES, SearchOptions
from briefing.qt.settings import Settings
from briefing.qt.side import Side
from briefing.qt.status import Status
from briefing.qt.switcher import Switcher
from briefing.qt.switches import Switches
from briefing.qt.textsize import TextSize
from briefing.qt.tongues import Tongues
from briefing.qt.toolbar import ToolBar
from briefing.qt.weblinks import WebLinks

if TYPE_CHECKING:
    from briefing.qt.alerts import Alerts
    from briefing.qt.exporter import Exporter
    from briefing.qt.livereload import LiveReload
    from briefing.qt.panes.problems import ProblemsPage

_SAID_FOR_MS = 8000


class MainWindow(QMainWindow):
    """One brief: its four tabs, the search, the evidence."""

    first_painted = Signal()
    """The window can be seen, with its brief if that came in time."""
    window_requested = Signal(object)  # Path
    """The brief at that path is to be shown in another window."""
    closing = Signal()
    """It still is as the reader has left it."""

    def __init__(self, settings: Settings, interface: Interface, language: str | None = None) -> None:
        """Make an empty window in the language of `interface`; `language` is the reader's wish for that of briefs."""
        super().__init__()
        self._is_painted = False
        self.settings = settings
        self.models = BriefModels(self, interface.fonts)
        self.finder = Finder(self)
        self.tongues = Tongues(interface, settings, language, self)
        self.opener = Opener(settings, self.tongues.wanted, self)
        self.search = SearchBar(self.finder, History(settings))
        self.pages = Pages(self.models, self.finder)
        self.side = Side(self.models, self.finder)
        self.actions_ = Actions(self, self._handlers())
        self.desk = ClaimDesk(self.actions_, self.models, self.finder, self.pages, self.side)
        self._recent = RecentMenu(settings, self)
        self.actions_.menus[FILE].insertMenu(self.actions_["open_bundled"], self._recent)
        self.tongues.add_to(self.actions_.menus[VIEW])
        self.switcher = Switcher(self, self.actions_, self.models, self.pages, self.side)
        self.switcher.closed.connect(self._focus_page)
        self._switches = Switches(self.actions_, settings, self)
        self.options = SearchOptions(self.actions_, self.finder, self.search)
        self._lay_out()
        self._text_size = TextSize(self._stack, settings)
        self._text_size.changed.connect(self._say)
        self._text_size.changed.connect(self._stay_at_hit)
        self.status = Status(self.statusBar(), self.actions_["checks"])
        self._links = WebLinks(lambda: self.alerts, self._say)
        self.beside = Beside(self.opener, lambda: self.alerts, self)
        self._connect()
        self._enable(is_open=False)
        Drops(self).dropped.connect(self.opener.open)
        self.setMinimumSize(480, 320)
        self.resize(1120, 760)
        self._name()
        self._text_size.apply()

    @property
    def opened(self) -> Opened | None:
        """What is open."""
        return self.opener.current

    # What is made only when it is needed: launching must not pay for it.

    @cached_property
    def alerts(self) -> "Alerts":
        """The boxes that ask the reader something."""
        from briefing.qt.alerts import Alerts

        return Alerts(self)

    @cached_property
    def exporter(self) -> "Exporter":
        """What writes PDFs."""
        from briefing.qt.exporter import Exporter

        exporter = Exporter(self)
        for bar in (exporter.bar, exporter.preview_bar):
            self.statusBar().addPermanentWidget(bar)
        exporter.said.connect(self._say)
        for end in (exporter.finished, exporter.failed, exporter.stopped):
            end.connect(self._offer_export)
        return exporter

    @cached_property
    def problems(self) -> "ProblemsPage":
        """The page that tells why a file could not be opened."""
        from briefing.qt.panes.problems import ProblemsPage

        page = ProblemsPage()
        page.retry_requested.connect(self.opener.reload)
        page.open_requested.connect(self.actions_["open"].trigger)
        page.back_requested.connect(self._leave_problems)
        self._stack.addWidget(page)
        return page

    @cached_property
    def live(self) -> "LiveReload":
        """What reads a file again when it was saved."""
        from briefing.qt.livereload import LiveReload

        live = LiveReload(self.opener, self.settings, self.content)
        live.said.connect(self._say)
        live.problems_requested.connect(self._show_problems)
        return live

    # Qt's events

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._text_size.apply()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)  # the children are painted in the same pass

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():  # not while it closes
            self.statusBar().clearMessage()  # what was said is in the language before
            for worded in (self._name, self.actions_.retranslate, self._recent.fill, self.tongues.fill):
                worded()
            self.opener.show_in(self.tongues.wanted)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        for part in (self.opener, self.finder, self.status, self.beside):
            part.let_go()
        for name in ("exporter", "live", "switcher"):
            if name in self.__dict__:  # else there was no need of it yet
                getattr(self, name).let_go()
        super().closeEvent(event)

    # Making the window

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "open": lambda: self._ask_and(self.opener.open),
            "open_apart": lambda: self._ask_and(self.window_requested.emit),
            "new_window": lambda: self.window_requested.emit(self.opener.target or resources.bundled_brief()),
            "open_bundled": lambda: self.opener.open(resources.bundled_brief()),
            "reload": self.opener.reload,
            "compare": lambda: self.beside.comparer.ask_and_start(),  # noqa: PLW0108 -- made when it is needed
            "auto_reload": lambda: self.live.turn(is_on=self.actions_["auto_reload"].isChecked()),
            "export": self._export,
            "preview": self._preview,
            "restore": lambda: self._switches.restore(),  # noqa: PLW0108 -- as above
            "close_window": self.close,
            "quit": lambda: QApplication.closeAllWindows(),  # noqa: PLW0108 -- without what it returns
            "copy": lambda: self.desk.copy(),  # noqa: PLW0108 -- made after these, as the next ones
            "copy_citation": lambda: self.desk.copy_citation(),  # noqa: PLW0108
            "evidence": lambda: self.desk.show_evidence(),  # noqa: PLW0108
            "claim_menu": lambda: self.desk.ask_menu(),  # noqa: PLW0108
            "speaker_claims": lambda: self.desk.list_speaker(),  # noqa: PLW0108
            "source_claims": lambda: self.desk.list_source(),  # noqa: PLW0108
            "next_claim": partial(self.side.step_claim, 1),
            "previous_claim": partial(self.side.step_claim, -1),
            **{name: partial(lambda name: self.desk.narrow(name), name) for name in SHOW_ONLY},  # noqa: PLW0108 -- as above
            "find": self.search.take_focus,
            **dict.fromkeys(TOGGLES, lambda: self.options.apply()),  # noqa: PLW0108 -- made after these
            "forget_queries": self._forget_queries,
            "palette": lambda: self.switcher.toggle(),  # noqa: PLW0108 -- made after these
            "back": lambda: self.switcher.trail.go(-1),
            "forward": lambda: self.switcher.trail.go(1),
            "find_next": partial(self.finder.step, 1),
            "find_previous": partial(self.finder.step, -1),
            "checks": lambda: self.beside.show_checks(),  # noqa: PLW0108 -- made after these
            "larger": lambda: self._text_size.step(1),
            "smaller": lambda: self._text_size.step(-1),
            "normal_size": lambda: self._text_size.step(0),
            "full_screen": self._toggle_full_screen,
            **{tab.value: partial(self.pages.show_tab, tab) for tab in Tab},
            "next_tab": partial(self.pages.step, 1),
            "previous_tab": partial(self.pages.step, -1),
            "next_pane": partial(self._step_pane, 1),
            "previous_pane": partial(self._step_pane, -1),
            "back_out": self._back_out,
            "shortcuts": lambda: self.beside.show_shortcuts(),  # noqa: PLW0108 -- as above
            "about": lambda: self.alerts.about(),  # noqa: PLW0108 -- made when it is needed
        }

    def _lay_out(self) -> None:
        self._toolbar = ToolBar(self.actions_, self.search)
        self.addToolBar(self._toolbar)
        self.room = Room(self.pages, self.side, self.settings)
        self.content = UnderBanner(self.room, self._focus_page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.content)
        self.setCentralWidget(self._stack)

    def _connect(self) -> None:
        self.first_painted.connect(lambda: QTimer.singleShot(0, self, self._do_the_rest))
        self._recent.open_requested.connect(self.opener.open)
        self.opener.opened.connect(self._show_brief)
        self.opener.reworded.connect(self._fill)
        self.tongues.brief_language_chosen.connect(self.opener.show_in)
        self.opener.opening.connect(lambda name: self._say(self.tr("Opening {}…").format(name)))
        self.opener.failed.connect(self._show_problems)
        self.desk.said.connect(self._say)
        self.pages.link_requested.connect(self._links.open)
        self.side.evidence_closed.connect(self._focus_page)
        self.side.link_requested.connect(self._links.open)
        self.side.query_requested.connect(self.options.search_instead)
        self.side.leave_requested.connect(self.search.field.setFocus)
        self.finder.current_changed.connect(self._go_to_hit)
        self.finder.indexes.settled.connect(self.status.start_checks)  # threads side by side would only be in the way
        self.finder.failed.connect(lambda reason: self.alerts.tell(self.tr("Search"), reason))
        self.search.results_requested.connect(self.side.focus_results)
        self.beside.place_requested.connect(self._go_to_place)
        self.beside.said.connect(self._say)

    def _enable(self, *, is_open: bool) -> None:
        """Offer what can be done: with no brief in front, nothing that is done with one."""
        for spec in SPECS:
            if spec.needs_brief:
                self.actions_[spec.name].setEnabled(is_open)
        if is_open and "exporter" in self.__dict__ and self.exporter.is_running:
            self.actions_["export"].setEnabled(False)
        self.search.setEnabled(is_open)

    def _do_the_rest(self) -> None:
        """Do what the first paint does not show."""
        if not self.isVisible():
            return  # it has been closed since: whatever began now would outlive it
        self._toolbar.draw()
        self.pages.make_rest()
        self.status.offer_languages(self.tongues.of_brief)
        self.finder.start_indexing()
        self.live.follow()
        self.switcher.trail.offer()

    def _name(self) -> None:
        self._toolbar.setWindowTitle(self.tr("Tools"))
        title = self.opened.title if self.opened is not None else ""
        self.setWindowTitle(self.tr("{} – Briefing").format(title) if title else self.tr("Briefing"))

    # Opening

    def _show_brief(self, opened: Opened) -> None:
        self.statusBar().clearMessage()
        self.switcher.leave()  # what it lists is of the brief before
        self._fill(opened)
        is_to_stay = opened.is_by_itself and self.content.is_in_front
        self._stack.setCurrentWidget(self.content)
        self._enable(is_open=True)
        if not (is_to_stay or self.search.field.text()):
            self._focus_page()

    def _fill(self, opened: Opened) -> None:
        """Put the words of what is open everywhere; what is in front stays there."""
        self._name()
        self.finder.set_brief(opened.brief, opened.language)
        self.models.set_brief(opened.brief, opened.language)
        self.status.show_brief(opened.brief, opened.language)
        self.tongues.show_brief(opened.brief.languages)
        if self._is_painted:
            self._do_the_rest()

    def _show_problems(self, error: LoadError) -> None:
        self.statusBar().clearMessage()
        self.switcher.leave()
        self.problems.show_error(error, can_go_back=self.opened is not None)
        self._stack.setCurrentWidget(self.problems)
        self._enable(is_open=False)

    def _leave_problems(self) -> None:
        self.opener.forget_failure()
        self._stack.setCurrentWidget(self.content)
        self._enable(is_open=True)
        self._focus_page()

    def _ask_and(self, open_: Callable[[Path], object]) -> None:
        chosen = self.alerts.ask_brief(self.opened.folder if self.opened is not None else "")
        if chosen:
            open_(Path(chosen))

    # Going about

    def _go_to_hit(self) -> None:
        hit = self.finder.hit()
        if hit is not None:
            self.pages.reveal(hit.passage.tab, hit.passage.key)

    def _stay_at_hit(self) -> None:
        """Keep the current hit in view, where it is on the page in front."""
        hit = self.finder.hit()
        if hit is not None and hit.passage.tab is self.pages.tab:
            self._go_to_hit()

    def _go_to_place(self, tab: Tab, key: Key) -> None:
        self.activateWindow()
        self.pages.reveal(tab, key)

    def _forget_queries(self) -> None:
        self.settings.forget_queries()
        self._say(self.tr("Earlier searches are forgotten."))

    def _focus_page(self) -> None:
        self.pages.page(self.pages.tab).focus_content()

    def _back_out(self) -> None:
        """Take one layer away: error page, palette, completions, evidence, search, narrowing, full screen. No more."""
        if self._stack.currentWidget() is not self.content:
            if self.opened is not None:
                self._leave_problems()
        elif self.switcher.is_open:
            self.switcher.leave()
        elif self.search.field.is_completing:
            self.search.field.stop_completing()
        elif self.pages.page(self.pages.tab).back_out() or self.side.back_out():
            pass
        elif self.search.field.text():
            self.search.clear()
            self._focus_page()
        elif self.search.field.hasFocus():
            self._focus_page()
        elif not self.desk.widen() and self.isFullScreen():
            self._toggle_full_screen()

    def _step_pane(self, by: int) -> None:
        stops: list[Stop] = [
            (self.search, self.search.take_focus),
            (self.pages, self._focus_page),
            (self.side.results, self.side.focus_results),
            (self.side.claims, self.side.focus_claims),
            (self.side.evidence, self.side.focus_evidence),
            (self.content.banner, self.content.focus_banner),
            (self.content.note, self.content.focus_note),
        ]
        step_through(stops, by)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)

    # Export

    def _export(self) -> None:
        if self.opened is not None and not self.exporter.is_running:
            self.exporter.ask_and_start(self.opened, self.alerts)
            self._offer_export()

    def _preview(self) -> None:
        if self.opened is not None:
            self.exporter.preview(self.opened, self.alerts)

    def _offer_export(self) -> None:
        self._enable(is_open=self._stack.currentWidget() is self.content)

    def _say(self, words: str) -> None:
        self.statusBar().showMessage(words, _SAID_FOR_MS)
        announce(self, words)
