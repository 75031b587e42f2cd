"""A real window for the tests, on the bundled brief or on any other."""

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.model.brief import Fact, Tab
from briefing.qt.exportdialog import Choice
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.turns import rest
from briefing.qt.window import MainWindow
from tests.qt.answers import FOR_LONG, answered, type_letter, write_all


class FakeAlerts:
    """Answers in the reader's place, and keeps what the reader was told."""

    def __init__(self) -> None:
        """Answer every question with no."""
        self.brief = ""
        self.other_brief = ""
        self.pdf = ""
        self.choice: Choice | None = None
        self.proposed: Choice | None = None
        self.languages: tuple[str, ...] = ()
        self.gives_up = False
        self.folder = Path()
        self.printed: str | None = None
        self.print_from = 0
        self.asked_pages = 0
        self.opens_links = False
        self.suggested = ""
        self.told: list[str] = []
        self.reports: list[str] = []
        self.links: list[str] = []
        self.about_shown = 0

    def ask_brief(self, folder: str) -> str:
        """The file to open."""
        self.suggested = folder
        return self.brief

    def ask_other_brief(self, folder: str) -> str:
        """The file to compare with."""
        self.suggested = folder
        return self.other_brief

    def ask_choice(self, proposed: Choice, languages: Sequence[str] = ()) -> Choice | None:
        """How to make the PDF."""
        self.languages = tuple(languages)
        self.proposed = proposed
        return self.choice if self.choice is not None or self.gives_up else proposed

    def ask_pdf(self, suggested: str) -> str:
        """The PDF to write."""
        self.suggested = suggested
        return self.pdf

    def ask_printer(self, printer: QPrinter, pages: int) -> bool:
        """Whether, and what, to print: into a file."""
        self.asked_pages = pages
        if self.printed is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setResolution(100)
        printer.setOutputFileName(self.printed)
        if self.print_from:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(self.print_from, self.print_from)
        return True

    def tell(self, title: str, message: str) -> None:
        """Keep the message."""
        self.told.append(f"{title}: {message}")

    def tell_fault(self, title: str, message: str, report: str) -> None:
        """Keep the report."""
        self.told.append(f"{title}: {message}")
        self.reports.append(report)

    def confirm_link(self, address: str) -> bool:
        """Keep the address."""
        self.links.append(address)
        return self.opens_links

    def about(self) -> None:
        """Count."""
        self.about_shown += 1


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """As in the program: never in another thread, where a widget must not be destroyed."""
    gc.disable()
    gc.freeze()  # to look through what all the tests before have left takes longer than many a test
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _what_is_short_is_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on any machine that has nothing else to do: one that is busy would write a line now and the rest later.

    What is put in at its top is all the same written as far as it is seen, and then the rest: see `write_all`.
    """
    monkeypatch.setattr("briefing.qt.panes.document._SLICE", 3.0)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of this test alone."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def speaking(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Interface:
    """The language of the window, for all tests: English, whatever the system speaks."""
    store = QSettings(str(tmp_path_factory.mktemp("settings") / "settings.ini"), QSettings.Format.IniFormat)
    made = Settings(store)
    made.interface_language = "en"
    return Interface(made, parent=qapp)


@pytest.fixture
def interface(speaking: Interface) -> Iterator[Interface]:
    """The language of the window, English again after each test."""
    yield speaking
    speaking.choose("en")
    QLocale.setDefault(QLocale("en"))  # a test may have made another one
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def alerts(tmp_path: Path) -> FakeAlerts:
    """The reader's answers."""
    made = FakeAlerts()
    made.folder = tmp_path
    return made


@pytest.fixture
def empty_window(qtbot: QtBot, settings: Settings, interface: Interface, alerts: FakeAlerts) -> MainWindow:
    """A window with nothing open, on the screen."""
    window = MainWindow(settings, interface)
    window.__dict__["alerts"] = alerts
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qtbot.keyRelease(window, Qt.Key.Key_Control)  # Qt has it that what the test before held down is held still
    return window


@pytest.fixture
def opened(qtbot: QtBot, empty_window: MainWindow) -> Callable[[Path], MainWindow]:
    """Opens a file in the window, and waits until it is shown, to its end."""

    def open_(path: Path) -> MainWindow:
        with qtbot.waitSignal(empty_window.opener.opened):
            empty_window.opener.open(path)
        write_all(empty_window)
        return empty_window

    return open_


@pytest.fixture
def window(opened: Callable[[Path], MainWindow]) -> MainWindow:
    """A window on the bundled brief, all its pages made."""
    window = opened(resources.bundled_brief())
    for tab in Tab:
        window.pages.page(tab)
    write_all(window)
    return window


@pytest.fixture
def somebody_types() -> Iterator[Callable[[], None]]:
    """Begins to type, until the test ends: whatever can wait is put off."""
    yield lambda: rest(FOR_LONG)
    rest(0)


@pytest.fixture
def facts(window: MainWindow) -> tuple[Fact, ...]:
    """The claims of that brief."""
    assert window.models.brief is not None
    return window.models.brief.facts


@pytest.fixture
def search(qtbot: QtBot, window: MainWindow) -> Callable[[str], None]:
    """Types a query into the search field, letter by letter, and waits for what is found."""

    def search_(query: str) -> None:
        field = window.search.field
        window.search.take_focus()
        field.clear()
        for letter in query:
            type_letter(field, letter)
        answered(qtbot, window)

    return search_
