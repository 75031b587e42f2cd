"""The main window: puts the parts together and decides what follows from what they ask for."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QWidget,
)

from briefing import resources
from briefing.compat import override
from briefing.model.brief import Brief, Tab
from briefing.model.integrity import LINK
from briefing.model.load import load
from briefing.model.passages import Key
from briefing.model.problems import LoadError, Problem
from briefing.qt.actions import FILE, Actions
from briefing.qt.alerts import Alerts
from briefing.qt.exporter import Exported, Exporter
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.evidence import EvidencePane
from briefing.qt.panes.problems import ProblemsPage
from briefing.qt.panes.results import ResultsPane
from briefing.qt.panes.searchbar import SearchBar
from briefing.qt.settings import SCALES, Settings
from briefing.qt.status import Status
from briefing.qt.tabs.minerals import MineralsTab
from briefing.qt.tabs.outlook import OutlookTab
from briefing.qt.tabs.overview import OverviewTab
from briefing.qt.tabs.page import Page
from briefing.qt.tabs.participants import ParticipantsTab
from briefing.qt.tasks import Task
from briefing.qt.words import Words, counted

_SIDE_WIDTH = 340


class Opened(NamedTuple):
    """The brief that is open, the file it came from, and the language it is shown in."""

    brief: Brief
    path: Path
    language: str


class MainWindow(QMainWindow):
    """One brief: its four tabs, the search, the evidence."""

    def __init__(self, settings: Settings, language: str | None = None) -> None:
        """Make an empty window; `language` is the reader's wish for the language of briefs."""
        super().__init__()
        self.settings = settings
        self.alerts = Alerts(self)
        self.opened: Opened | None = None
        self._wanted_language = language
        self._failed_path: Path | None = None
        self._loading: Task[Brief] | None = None
        self.models = BriefModels(self)
        self.finder = Finder(self)
        self.exporter = Exporter(self)
        self.search = SearchBar(self.finder)
        self.results = ResultsPane(self.finder)
        self.evidence = EvidencePane(self.models, self.finder, self._number_of)
        self.problems = ProblemsPage()
        self.pages: dict[Tab, Page] = {
            Tab.OVERVIEW: OverviewTab(self.models, self.finder),
            Tab.PARTICIPANTS: ParticipantsTab(self.models, self.finder),
            Tab.MINERALS: MineralsTab(self.models, self.finder),
            Tab.OUTLOOK: OutlookTab(self.models, self.finder),
        }
        self.actions_ = Actions(self, self._handlers())
        self._recent = self.actions_.menus[FILE].addMenu(self.tr("Open &recent"))
        self._lay_out()
        self.status = Status(self.statusBar())
        self.statusBar().addPermanentWidget(self.exporter.bar)
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 320)
        self.resize(1120, 760)
        self.setWindowTitle(self.tr("Briefing"))
        self._apply_scale()

    # Opening

    def open(self, path: Path) -> None:
        """Open the brief at `path`; it is read off the UI thread, and a bad file leaves what is open as it is."""
        task: Task[Brief] = Task(lambda _: load(path), self)
        self._loading = task
        task.done.connect(lambda brief: self._loaded(task, path, brief))
        task.failed.connect(lambda error: self._load_failed(task, path, error))
        task.start()

    def wait_for_brief(self, seconds: float) -> None:
        """Give the brief that is being opened so long to come; what takes longer comes when it comes."""
        if self._loading is not None:
            self._loading.wait(seconds)
            QCoreApplication.sendPostedEvents()

    def show_brief(self, brief: Brief, path: Path) -> None:
        """Show a brief that has been read from `path`; the search and the tab stay as they are."""
        language = brief.language(self._wanted_language)
        is_other = self.opened is None or self.opened.path != path
        self.opened = Opened(brief, path, language)
        self._failed_path = None
        self.setWindowTitle(self.tr("{} – Briefing").format(brief.title[language]))
        self.setWindowFilePath("")
        if is_other:
            self.evidence.hide()
        self.models.set_brief(brief, language)
        if self.evidence.isVisibleTo(self) and self.evidence.fact_id in brief.fact_by_id:
            self.evidence.show_fact(self.evidence.fact_id)
        self._stack.setCurrentWidget(self._content)
        self._enable(is_open=True)
        if not self.search.field.text():
            self.pages[self.tab].focus_content()
        self.status.show_brief(brief, language)
        self.finder.set_brief(brief, language)
        if path != resources.bundled_brief():
            self.settings.add_recent(path)
            self._fill_recent()

    def show_error(self, path: Path, error: LoadError) -> None:
        """Show why the file at `path` could not be opened."""
        self._failed_path = path
        title = self.opened.brief.title[self.opened.language] if self.opened is not None else ""
        self.problems.show_error(error, title)
        self._stack.setCurrentWidget(self.problems)

    def show_tab(self, tab: Tab) -> None:
        """Bring `tab` to the front; the keyboard goes with it, unless it is in the search or a side pane."""
        focus = QApplication.focusWidget()
        is_inside = focus is None or self.tabs.isAncestorOf(focus)
        self.tabs.setCurrentWidget(self.pages[tab])
        if is_inside:
            self.pages[tab].focus_content()

    def show_claim(self, fact_id: str) -> None:
        """Open the evidence of the fact with that id."""
        self.evidence.show_fact(fact_id)
        self.evidence.show()
        self._show_side()
        document = self.evidence.document
        document.setFocus(Qt.FocusReason.OtherFocusReason)
        # once it is laid out: taking the focus scrolls to the first link
        QTimer.singleShot(0, document, lambda: document.verticalScrollBar().setValue(0))

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return list(self.pages)[self.tabs.currentIndex()]

    # Qt's events

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.exporter.cancel()
        super().closeEvent(event)

    # Making the window

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "open": self._ask_and_open,
            "open_bundled": lambda: self.open(resources.bundled_brief()),
            "reload": self._reload,
            "export": self._export,
            "quit": self.close_all,
            "copy": self._copy,
            "copy_citation": self._copy_citation,
            "find": self.search.take_focus,
            "find_next": lambda: self.finder.step(1),
            "find_previous": lambda: self.finder.step(-1),
            "larger": lambda: self._change_scale(1),
            "smaller": lambda: self._change_scale(-1),
            "normal_size": lambda: self._change_scale(0),
            "full_screen": self._toggle_full_screen,
            **{tab.value: partial(self.show_tab, tab) for tab in Tab},
            "next_tab": lambda: self._step_tab(1),
            "previous_tab": lambda: self._step_tab(-1),
            "next_pane": lambda: self._step_pane(1),
            "previous_pane": lambda: self._step_pane(-1),
            "back_out": self._back_out,
            "about": self.alerts.about,
        }

    def _lay_out(self) -> None:
        toolbar = QToolBar(self.tr("Tools"), movable=False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        toolbar.addAction(self.actions_["open"])
        toolbar.addAction(self.actions_["export"])
        toolbar.addWidget(self.search)
        self.addToolBar(toolbar)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Parts of the brief"))
        for tab, page in self.pages.items():
            self.tabs.addTab(page, Words().tab(tab))
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.addWidget(self.results)
        self._side.addWidget(self.evidence)
        self._side.setChildrenCollapsible(False)
        self._content = QSplitter(Qt.Orientation.Horizontal)
        self._content.addWidget(self.tabs)
        self._content.addWidget(self._side)
        self._content.setStretchFactor(0, 1)
        self._content.setStretchFactor(1, 0)
        self._content.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._content)
        self._stack.addWidget(self.problems)
        self.setCentralWidget(self._stack)
        for widget in (self.results, self.evidence, self._side):
            widget.hide()
        self._fill_recent()
        self._enable(is_open=False)

    def _connect(self) -> None:
        for page in self.pages.values():
            page.claim_requested.connect(self.show_claim)
            page.link_requested.connect(self._open_link)
        self.evidence.close_requested.connect(self._close_evidence)
        self.evidence.link_requested.connect(self._open_link)
        self.evidence.section_requested.connect(self._show_section)
        self.finder.results_changed.connect(self._show_results)
        self.finder.current_changed.connect(self._go_to_hit)
        self.search.results_requested.connect(self._focus_results)
        self.problems.retry_requested.connect(self._reload)
        self.problems.open_requested.connect(self._ask_and_open)
        self.problems.back_requested.connect(self._leave_problems)
        self.exporter.finished.connect(self._exported)
        self.exporter.failed.connect(self._export_failed)
        self.exporter.stopped.connect(lambda: self._say(self.tr("Export cancelled; nothing was written.")))

    def _enable(self, *, is_open: bool) -> None:
        for name in ("export", "copy", "find", "find_next", "find_previous"):
            self.actions_[name].setEnabled(is_open)
        self.search.setEnabled(is_open)

    # Files

    def _loaded(self, task: Task[Brief], path: Path, brief: Brief) -> None:
        if task is self._loading:
            self._loading = None
            self.show_brief(brief, path)

    def _load_failed(self, task: Task[Brief], path: Path, error: Exception) -> None:
        if task is self._loading:
            self._loading = None
            bad = error if isinstance(error, LoadError) else LoadError(str(path), (Problem(0, 0, str(error)),))
            self.show_error(path, bad)

    def _ask_and_open(self) -> None:
        folder = str(self.opened.path.parent) if self.opened is not None and self.settings.recent else ""
        chosen = self.alerts.ask_brief(folder)
        if chosen:
            self.open(Path(chosen))

    def _reload(self) -> None:
        path = self._failed_path or (self.opened.path if self.opened is not None else None)
        if path is not None:
            self.open(path)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for name in self.settings.recent:
            path = Path(name)
            action = self._recent.addAction(path.name.replace("&", "&&"))
            action.setToolTip(name)
            action.triggered.connect(lambda _=False, path=path: self.open(path))
        self._recent.setToolTipsVisible(True)
        self._recent.setEnabled(bool(self.settings.recent))
        if self.settings.recent:
            self._recent.addSeparator()
            self._recent.addAction(self.tr("&Forget these")).triggered.connect(self._forget_recent)

    def _forget_recent(self) -> None:
        self.settings.forget_recent()
        self._fill_recent()

    def _open_link(self, url: QUrl) -> None:
        if LINK.fullmatch(url.toString()) and self.alerts.confirm_link(url.toString()):
            QDesktopServices.openUrl(url)

    # Search

    def _show_results(self) -> None:
        results = self.finder.results
        for number, tab in enumerate(self.pages):
            count = f" ({results.counts[tab]})" if results is not None else ""
            self.tabs.setTabText(number, Words().tab(tab) + count)
        self.results.setVisible(self.finder.is_searching)
        self._show_side()

    def _go_to_hit(self) -> None:
        hit = self.finder.hit()
        if hit is not None:
            self.show_tab(hit.passage.tab)
            self._reveal(hit.passage.tab, hit.passage.key)

    def _reveal(self, tab: Tab, key: Key) -> None:
        page = self.pages[tab]
        # a page that has just come to the front is laid out only by the next turn of the event loop
        QTimer.singleShot(0, page, lambda: page.reveal(key))

    def _focus_results(self) -> None:
        if self.finder.total:
            self.results.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.finder.current < 0:
                self.finder.select(0)

    def _show_section(self, section_id: str) -> None:
        section = next((s for s in self.models.sections.records if s.id == section_id), None)
        if section is not None:
            self.show_tab(section.tab)
            self._reveal(section.tab, Key("section", section.id, "heading"))

    # Panes

    def _show_side(self) -> None:
        is_shown = self.results.isVisibleTo(self._side) or self.evidence.isVisibleTo(self._side)
        if is_shown and not self._side.isVisibleTo(self._content):
            self._side.show()
            width = min(_SIDE_WIDTH * self.settings.scale // 100, self.width() // 2)
            self._content.setSizes([self.width() - width, width])
        self._side.setVisible(is_shown)

    def _close_evidence(self) -> None:
        self.evidence.hide()
        self._show_side()
        self.pages[self.tab].focus_content()

    def _leave_problems(self) -> None:
        self._failed_path = None
        self._stack.setCurrentWidget(self._content)

    def _back_out(self) -> None:
        """Take one layer away: error page, evidence, search, full screen. Never the window itself."""
        if self._stack.currentWidget() is self.problems:
            if self.opened is not None:
                self._leave_problems()
        elif self.evidence.isVisible():
            self._close_evidence()
        elif self.search.field.text():
            self.search.field.clear()
            self.pages[self.tab].focus_content()
        elif self.search.field.hasFocus():
            self.pages[self.tab].focus_content()
        elif self.isFullScreen():
            self._toggle_full_screen()

    def _step_tab(self, by: int) -> None:
        self.show_tab(list(Tab)[(self.tabs.currentIndex() + by) % self.tabs.count()])

    def _step_pane(self, by: int) -> None:
        panes: list[tuple[QWidget, Callable[[], None]]] = [
            (self.search, self.search.take_focus),
            (self.tabs, self.pages[self.tab].focus_content),
            (self.results, lambda: self.results.list.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            (self.evidence, lambda: self.evidence.document.setFocus(Qt.FocusReason.ShortcutFocusReason)),
        ]
        panes = [pane for pane in panes if pane[0].isVisible()]
        focus = QApplication.focusWidget()
        here = next((n for n, (pane, _) in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -by)
        panes[(here + by) % len(panes)][1]()

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # Text size

    def _change_scale(self, by: int) -> None:
        place = SCALES.index(self.settings.scale)
        self.settings.scale = SCALES[max(0, min(len(SCALES) - 1, place + by))] if by else 100
        self._apply_scale()
        self._say(self.tr("Text size {} %").format(self.settings.scale))

    def _apply_scale(self) -> None:
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self.settings.scale / 100)
        self._stack.setFont(font)

    # Copying

    def _copy(self) -> None:
        focus = QApplication.focusWidget()
        page = self.pages[self.tab]
        if isinstance(focus, QLineEdit):
            focus.copy()
        elif focus is not None and self.evidence.isAncestorOf(focus):
            self.evidence.copy()
        else:
            page.copy(focus)

    def _copy_citation(self) -> None:
        if self.evidence.isVisible():
            self.evidence.copy_with_citation()
            self._say(self.tr("Copied with its citation."))
        else:
            self._say(self.tr("Open a claim first: press its number."))

    # Export

    def _export(self) -> None:
        if self.opened is None or self.exporter.is_running:
            return
        name = self.opened.path.name.removesuffix(".toml").removesuffix(".brief") + ".pdf"
        is_bundled = self.opened.path == resources.bundled_brief()
        folder = Path.home() if is_bundled else self.opened.path.parent
        chosen = self.alerts.ask_pdf(str(folder / name))
        if chosen:
            path = Path(chosen)
            self.exporter.start(self.opened.brief, self.opened.language, path.with_suffix(path.suffix or ".pdf"))
            self.actions_["export"].setEnabled(False)

    def _exported(self, exported: Exported) -> None:
        self.actions_["export"].setEnabled(True)
        pages = counted(exported.pages, self.tr("{} page"), self.tr("{} pages"))
        self._say(self.tr("Written: {path} ({pages})").format(path=exported.path, pages=pages))
        if exported.replaced:
            signs = ", ".join(f"U+{ord(sign):04X}" for sign in exported.replaced)
            message = self.tr("No font has these characters; each is shown by its number: {}").format(signs)
            self.alerts.tell(self.tr("Export PDF"), message)

    def _export_failed(self, message: str) -> None:
        self.actions_["export"].setEnabled(True)
        self.alerts.tell(self.tr("Export PDF"), message)

    def _say(self, words: str) -> None:
        self.statusBar().showMessage(words, 8000)

    def close_all(self) -> None:
        """Close the window, and with it the program."""
        self.close()

    def _number_of(self, fact_id: str) -> int:
        return self.opened.brief.fact_number.get(fact_id, 0) if self.opened is not None else 0


def _dropped_file(urls: list[QUrl]) -> Path | None:
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
