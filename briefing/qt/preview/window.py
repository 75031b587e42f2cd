"""The window of the preview: the document's own pages, with zoom, search, printing and saving."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QMainWindow, QSpinBox, QToolBar, QWidget

from briefing.compat import override
from briefing.export.pages import Pages, Place
from briefing.qt.announce import announce
from briefing.qt.panes.field import Field
from briefing.qt.preview.view import ZOOMS, PageView
from briefing.qt.tasks import Control, Task
from briefing.qt.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Callable


class PreviewWindow(Worded, QMainWindow):
    """Shows one finished document."""

    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, pages: Pages, title: str, parent: QWidget | None = None) -> None:
        """Show `pages`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = title
        self._pages = pages
        self._places: tuple[Place, ...] = ()
        self._current = -1
        self._finding: Task[tuple[Place, ...]] | None = None
        self._reading: Task[str] | None = None
        self.view = PageView(pages)
        self.page = QSpinBox(minimum=1, maximum=max(1, len(pages)))
        self.zoom = QComboBox()
        self.zoom.addItem("", 0)
        for percent in ZOOMS:
            self.zoom.addItem(f"{percent} %", percent)
        self.search = Field()
        self.search.offer_clearing()
        self.search.setMaximumWidth(240)
        self.place = QLabel()
        self._add_tools()
        self.setCentralWidget(self.view)
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(self._show_zoom)
        self.page.valueChanged.connect(self._go_to)
        self.zoom.activated.connect(lambda: self.view.set_zoom(self.zoom.currentData()))
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(lambda: self.step(1))
        self.word()
        self.resize(self.view.sizeHint())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round at the ends."""
        if self._places:
            start = self._current if self._current >= 0 else -1 if by > 0 else 0
            self._current = (start + by) % len(self._places)
            self._show_places()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.let_go()
        self._stop()
        self._reading = None
        super().closeEvent(event)

    @override
    def word(self) -> None:
        """Set every text, in the language of the interface; the document keeps its own."""
        self.setWindowTitle(self.tr("{} – Preview").format(self._title))
        self._tools.setWindowTitle(self.tr("Tools"))
        self._tools.setAccessibleName(self.tr("Tools"))
        self.page.setAccessibleName(self.tr("Page"))
        self.zoom.setAccessibleDescription(self.tr("Zoom"))  # by name Qt calls it as what is chosen
        self.zoom.setItemText(0, self.tr("Page width"))
        self.search.setPlaceholderText(self.tr("Search the document"))
        self.search.setAccessibleName(self.search.placeholderText())
        self._total.setText(self.tr(" of {} ").format(len(self._pages)))
        for action, title in ((self._print, self.tr("Print…")), (self._save, self.tr("Save as PDF…"))):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(title)
            action.setToolTip(self.tr("{name} ({keys})").format(name=title.removesuffix("…"), keys=keys))
        self._show_page()

    def _add_tools(self) -> None:
        tools = self._tools = QToolBar()
        tools.setMovable(False)
        tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(tools)
        self._print = self._action(tools, ("Ctrl+P",), self.print_requested.emit)
        self._save = self._action(tools, ("Ctrl+S",), self.save_requested.emit)
        tools.addSeparator()
        tools.addWidget(self.page)
        self._total = QLabel()
        tools.addWidget(self._total)
        tools.addWidget(self.zoom)
        tools.addSeparator()
        tools.addWidget(self.search)
        tools.addWidget(self.place)
        for keys, act in (
            (("Ctrl+F", "/"), self._take_search),
            (("F3", "Ctrl+G"), lambda: self.step(1)),
            (("Shift+F3", "Ctrl+Shift+G", "Shift+Return"), lambda: self.step(-1)),
            (("Ctrl++", "Ctrl+="), lambda: self.view.step_zoom(1)),
            (("Ctrl+-",), lambda: self.view.step_zoom(-1)),
            (("Ctrl+0",), lambda: self.view.set_zoom(0)),
            (("Esc",), self._back_out),
        ):
            self._action(None, keys, act)

    def _action(self, tools: QToolBar | None, keys: tuple[str, ...], act: "Callable[[], object]") -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _=False: act())
        if tools is None:
            self.addAction(action)
        else:
            tools.addAction(action)
        return action

    def _take_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _back_out(self) -> None:
        """Take one layer away: the search, then the window."""
        if self.search.text():
            self.search.clear()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _go_to(self, page: int) -> None:
        if page - 1 != self.view.page:
            self.view.go_to(page - 1)

    def _show_page(self) -> None:
        number = self.view.page
        self.page.setValue(number + 1)
        self.view.setAccessibleName(self.tr("Page {page} of {pages}").format(page=number + 1, pages=len(self._pages)))
        self.view.setAccessibleDescription("")
        task = self._reading = Task(lambda _: self._pages.words(number))
        task.done.connect(lambda words: self.view.setAccessibleDescription(words) if task is self._reading else None)
        task.start()

    def _show_zoom(self) -> None:
        self.zoom.setCurrentIndex(max(0, self.zoom.findData(self.view.zoom)))

    def _stop(self) -> None:
        if self._finding is not None:
            self._finding.cancel()
            self._finding = None

    def _find(self, words: str) -> None:
        """Look for `words` page by page, off the UI thread."""
        self._stop()
        pages = self._pages

        def work(control: Control) -> tuple[Place, ...]:
            found: list[Place] = []
            for number in range(len(pages)):
                if control.cancelled():
                    break
                found += pages.find(number, words)
            return tuple(found)

        task = self._finding = Task(work)
        task.done.connect(lambda places: self._found(task, places))
        task.start()

    def _found(self, task: Task[tuple[Place, ...]], places: tuple[Place, ...]) -> None:
        if task is self._finding:
            self._finding = None
            self._places = places
            self._current = (
                next((n for n, place in enumerate(places) if place.page >= self.view.page), 0) if places else -1
            )
            self._show_places()

    def _show_places(self) -> None:
        self.view.mark(self._places, self._current)
        words = ""
        if self._places:
            words = self.tr("{place} of {total}").format(place=self._current + 1, total=len(self._places))
        elif self.search.text().strip():
            words = self.tr("not found")
        self.place.setText(words)
        announce(self, words)
