"""What is open is worded anew when the language of the window changes, and what the core says with it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.compat import override
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.brief import Fact
from briefing.model.claims import Group, Of
from briefing.model.load import loads
from briefing.model.problems import LoadError
from briefing.qt.counts import Counts
from briefing.qt.panes.banner import Banner
from briefing.qt.panes.problems import ProblemsPage
from briefing.qt.window import MainWindow
from briefing.qt.words import said
from tests.qt.seen import seen_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Switch = Callable[[], None]


class _Foreign(QTranslator):
    """A language in which every text stands in signs of its own."""

    @override
    def translate(self, _context: str, source: str, _comment: str | None = None, _number: int = -1) -> str:
        return f"«{source}»"

    @override
    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's name
        return False


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[Switch]:
    """Switches the window to that language."""
    translator = _Foreign()

    def switch_() -> None:
        QCoreApplication.installTranslator(translator)
        QApplication.processEvents()

    yield switch_
    QCoreApplication.removeTranslator(translator)
    qapp.processEvents()


@pytest.fixture
def error() -> LoadError:
    """A file with two problems."""
    with pytest.raises(LoadError) as raised:
        loads(resources.new_brief().read_bytes().replace(b'"event"', b'"evnt"').replace(b"issued", b"isued"))
    return raised.value


def english(widget: "QWidget") -> list[str]:
    """The texts that are still as the program has them, but for signs and keys."""
    texts = [text for _, text in seen_in(widget) if any(letter.isalpha() for letter in text)]
    return [text for text in texts if "«" not in text]


def test_the_page_of_problems(qtbot: QtBot, error: LoadError, switch: Switch) -> None:
    """Title, advice, buttons and problems are worded anew; what the file holds stays."""
    page = ProblemsPage()
    qtbot.addWidget(page)
    page.show_error(error, can_go_back=True)
    page.list.setCurrentRow(1)
    switch()
    assert english(page) == [error.name]
    lines = [page.list.item(row).text() for row in range(page.list.count())]
    assert all(line.startswith("«") and "«" in line[1:] for line in lines)
    assert "«{what}; did you mean '{near}'?»".format(what="«unknown key 'isued'»", near="issued") in "".join(lines)
    assert page.list.currentRow() == 1
    page.copy.click()
    assert QGuiApplication.clipboard().text() == "\n".join(error.lines())  # as commands print them


def test_the_banner(qtbot: QtBot, error: LoadError, switch: Switch) -> None:
    """The strip over the tabs says the same in the new language; what it never said it does not say now."""
    silent, banner = Banner(), Banner()
    for one in (silent, banner):
        qtbot.addWidget(one)
    banner.show_error(error)
    switch()
    assert english(banner) == english(silent) == []
    assert banner.line.text().startswith("«Line ")
    assert silent.line.text() == ""


def test_the_checks(qtbot: QtBot, window: MainWindow, switch: Switch) -> None:
    """Findings and why they matter are told in the new language; rules keep the names they have in the file."""
    window.actions_["checks"].trigger()
    checks = window.beside.checks
    qtbot.waitUntil(lambda: checks.model.rowCount() > 0)
    checks.table.selectRow(2)
    qtbot.waitUntil(lambda: bool(window.status.summary.accessibleDescription()))
    switch()
    assert str(checks.model.index(0, 3).data()).startswith("«")
    assert checks.table.currentIndex().row() == 2
    assert checks.windowTitle() == "«Checks»"
    assert str(checks.model.headerData(3, Qt.Orientation.Horizontal)) == "«Finding»"
    assert str(checks.model.index(0, 2).data()) == "judgement-without-likelihood"
    assert "«A reader weighs a claim by who published it" in checks.detail.text()
    assert "«checks passed»" in checks.outcome.text()
    assert "«checks passed»" in window.status.summary.text()
    assert "«the source '" in window.status.summary.accessibleDescription()


def test_what_stands_beside_the_tabs(window: MainWindow, facts: tuple[Fact, ...], switch: Switch) -> None:
    """Evidence, the list of claims and the line of what is shown follow."""
    fact = next(fact for fact in facts if fact.said_by)
    window.actions_["show_figures"].trigger()
    window.side.show_claim(fact.id)
    window.side.show_group(Group(Of.SPEAKER, str(fact.said_by)))
    switch()
    evidence, claims, line = window.side.evidence, window.side.claims, window.pages.page(window.pages.tab).line
    assert evidence is not None
    assert claims is not None
    assert line is not None
    assert {evidence._title.text(), evidence._copy_button.text()} == {"«Evidence»", "«Copy»"}
    assert claims._close.toolTip() == "«Close the list of claims (Esc)»"
    assert claims.title.text().startswith("««")  # a count in a sentence
    assert (line.all.text(), line.words.text()[0]) == ("«Show all»", "«")


def test_a_comparison(qtbot: QtBot, window: MainWindow, tmp_path: Path, switch: Switch) -> None:
    """It is told anew, and its window stays where it is."""
    path = tmp_path / "earlier.brief.toml"
    text = resources.bundled_brief().read_text(encoding="utf-8")
    path.write_text(text.replace('kind = "statement"', 'kind = "event"', 1), encoding="utf-8")
    current = window.opener.current
    assert current is not None
    comparer = window.beside.comparer
    with qtbot.waitSignal(comparer.shown) as shown:
        comparer.start(current, path)
    changes = shown.args[0]
    with qtbot.waitSignal(comparer.shown):
        switch()
    assert changes.close_button.text() == "«C&lose»"
    assert changes.summary.text().startswith("««")
    row = [str(changes.model.index(0, column).data()) for column in range(4)]
    assert row[0] == "«changed»"
    assert row[1].endswith("«kind»»")
    assert row[2:] == ["«event»", "«statement»"]
    assert str(changes.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith("««changed»")
    changes.close()


def test_a_preview(qtbot: QtBot, window: MainWindow, switch: Switch) -> None:
    """The window around a document follows; the document keeps its language."""
    window.actions_["preview"].trigger()
    qtbot.waitUntil(lambda: window.exporter.previewer is not None)
    previewer = window.exporter.previewer
    assert previewer is not None
    with qtbot.waitSignal(previewer.opened, timeout=20_000) as shown:
        pass
    preview = shown.args[0]
    title = preview.view.accessibleDescription
    qtbot.waitUntil(lambda: bool(title()))
    switch()
    assert preview.windowTitle().startswith("«")
    assert preview.search.placeholderText() == "«Search the document»"
    assert [preview._print.text(), preview._save.text()] == ["«Print…»", "«Save as PDF…»"]
    preview.close()


def test_names_are_set_off_where_lines_run_from_right_to_left(interface: object, switch: Switch) -> None:
    """A key of the file keeps its order inside a sentence that runs the other way; elsewhere nothing is added."""
    assert interface is not None
    found = message(QT_TRANSLATE_NOOP("Problems", "unknown key '{key}'"), key="x-1")
    switch()
    assert said(found) == "«unknown key 'x-1'»"
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert said(found) == "«unknown key '\u2068x-1\u2069'»"
    assert said("not a message") == "not a message"


@pytest.mark.usefixtures("interface")
@pytest.mark.parametrize(("number", "words"), [(0, "0 claims"), (1, "1 claim"), (2, "2 claims"), (1000, "1000 claims")])
def test_one_and_many(number: int, words: str) -> None:
    """English has a form for one and a form for every other number."""
    assert Counts().claims(number) == words
