"""The checks in the window: listed, explained, gone to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.model.brief import Brief, Tab
from briefing.model.load import load
from briefing.model.passages import passages
from briefing.qt.places import place_of
from briefing.qt.window import MainWindow


def listed(window: MainWindow) -> list[tuple[str, ...]]:
    """The rows of the list of findings."""
    model = window.beside.checks.model
    cells = [[str(model.index(row, n).data()) for n in range(4)] for row in range(model.rowCount())]
    return [tuple(row) for row in cells]


@pytest.fixture
def open_checks(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Presses F8 and waits for the findings."""

    def open_(window: MainWindow) -> None:
        qtbot.keyClick(window, Qt.Key.Key_F8)
        qtbot.waitUntil(lambda: window.beside.checks._checking is None)

    return open_


def test_f8_lists_what_the_checks_find(window: MainWindow, open_checks: Callable[[MainWindow], None]) -> None:
    """Each finding has its weight, line and rule; below stands why it matters; nothing is called verified."""
    open_checks(window)
    rows = listed(window)
    assert [(weight, rule) for weight, _, rule, _ in rows] == [
        ("▲ warning", "judgement-without-likelihood"),
        *[("▲ warning", "source-undescribed")] * 3,
    ]
    assert all(line.isdigit() for _, line, _, _ in rows)
    assert "checks passed, 4 warnings" in window.beside.checks.outcome.text()
    assert "cannot judge whether it is true" in window.beside.checks.outcome.text()
    window.beside.checks.table.selectRow(next(n for n, row in enumerate(rows) if row[2] == "source-undescribed"))
    assert "A reader weighs a claim by who published it" in window.beside.checks.detail.text()


def test_enter_goes_to_the_place(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], open_checks: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    """Enter on a finding brings its tab and passage to the front; the list stays."""
    path = tmp_path / "mine.brief.toml"
    text = resources.new_brief().read_text()
    path.write_text(text.replace("A second meeting will follow, the host says.", "A historic meeting will follow."))
    window = opened(path)
    open_checks(window)
    row = next(n for n, found in enumerate(listed(window)) if found[2] == "promotional-words")
    window.beside.checks.table.selectRow(row)
    with qtbot.waitSignal(window.beside.checks.place_requested) as asked:
        QTest.keyClick(window.beside.checks.table, Qt.Key.Key_Return)
    tab, key = asked.args
    assert (tab, key.kind, key.id) == (Tab.OUTLOOK, "outlook", "second-meeting")
    qtbot.waitUntil(lambda: window.pages.tab is Tab.OUTLOOK)
    assert window.beside.checks.isVisible()


def test_a_press_on_the_summary_opens_the_list(qtbot: QtBot, window: MainWindow) -> None:
    """The status bar's summary is the way in for the mouse."""
    window.status.summary.click()
    qtbot.waitUntil(lambda: window.beside.checks.model.rowCount() > 0)
    assert window.beside.checks.isVisible()


def test_the_list_can_be_copied(window: MainWindow, open_checks: Callable[[MainWindow], None]) -> None:
    """What is listed is on the clipboard as `briefing check` prints it."""
    open_checks(window)
    window.beside.checks.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(listed(window))
    assert all(": warning: " in line and line.endswith("]") for line in lines)


def test_the_list_follows_what_is_open(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], open_checks: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    """A brief opened meanwhile, or read again, is checked anew; what is dismissed stands last, with its reason."""
    path = tmp_path / "mine.brief.toml"
    path.write_bytes(resources.new_brief().read_bytes())
    window = opened(path)
    open_checks(window)
    assert {row[0] for row in listed(window)} == {"▲ warning"}
    dismissal = '\n[[dismissal]]\nrule = "source-undescribed"\nat = "report"\nreason.en = "Handed out on paper."\n'
    path.write_text(resources.new_brief().read_text() + dismissal)
    with qtbot.waitSignal(window.opener.opened):
        window.opener.reload()
    qtbot.waitUntil(lambda: window.beside.checks._checking is None)
    assert {row[0] for row in listed(window)} == {"○ dismissed"}
    assert "checks passed, 3 dismissed" in window.beside.checks.outcome.text()
    window.beside.checks.table.selectRow(0)
    assert "Dismissed in the file: Handed out on paper." in window.beside.checks.detail.text()


def test_a_file_that_is_gone_has_findings_without_lines(
    opened: Callable[[Path], MainWindow], open_checks: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    """The brief is checked as it was read, even where its file has been removed since."""
    path = tmp_path / "mine.brief.toml"
    path.write_bytes(resources.new_brief().read_bytes())
    window = opened(path)
    path.unlink()
    open_checks(window)
    assert {row[1] for row in listed(window)} == {"–"}


@pytest.mark.parametrize("name", ["bundled_brief", "new_brief"])
def test_every_place_of_a_file_is_shown_somewhere(name: str) -> None:
    """Whatever a finding is about, there is a passage to go to."""
    brief: Brief = load(getattr(resources, name)())
    known = {(passage.tab, passage.key._replace(part=0)) for passage in passages(brief, "en")}
    lists = {
        "section": brief.sections,
        "fact": brief.facts,
        "participant": brief.participants,
        "mineral": brief.minerals,
        "outlook": brief.outlook,
        "gap": brief.gaps,
        "source": brief.sources,
    }
    for kind, records in lists.items():
        for number in range(len(records)):
            assert place_of(brief, (kind, number)) in known
    for path in ((), ("bottom_line", "en"), ("issued",), ("dismissal", 0)):
        assert place_of(brief, path) in known
