"""The window as a whole: opening, the tabs, the keyboard, text size."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.checks import report
from briefing.model.brief import Brief, Tab
from briefing.qt import scheme
from briefing.qt.actions import SPECS
from briefing.qt.settings import SCALES
from briefing.qt.theme import contrast, prefer_contrast, theme_of
from briefing.qt.window import MainWindow
from briefing.search.index import Index

if TYPE_CHECKING:
    from tests.qt.conftest import FakeAlerts

Open = Callable[[Path], MainWindow]
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
OTHER = """
format = 1
id = "other"
languages = ["en"]
issued = 2026-11-01
title.en = "Another brief"
[[source]]
id = "paper"
title.en = "A paper"
url = "https://example.org/paper"
[[fact]]
id = "lead"
tab = "minerals"
kind = "statement"
text.en = "Lead was named."
cites = [{ source = "paper" }]
"""


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second brief, in a file of its own."""
    path = tmp_path / "other.brief.toml"
    path.write_text(OTHER, encoding="utf-8")
    return path


def test_the_bundled_brief_is_shown(window: MainWindow) -> None:
    """The window names the brief, and the status bar what it holds and what the checks say."""
    assert window.windowTitle() == "Pak–China Mineral Cooperation Forum – Briefing"
    assert [window.pages.tabText(number) for number in range(4)] == ["Overview", "Participants", "Minerals", "Outlook"]
    overview = window.pages.page(Tab.OVERVIEW).document.toPlainText()
    for words in ("BOTTOM LINE", "over 850", "delegates", "What the sources do not say", "not stated by the sources"):
        assert words in overview
    assert window.status.language.text() == "English"


def test_the_checks_report_in_the_status_bar(qtbot: QtBot, window: MainWindow) -> None:
    """The result of the checks comes by itself."""
    expected = "28 facts · 1 source · checks passed, 4 warnings"
    qtbot.waitUntil(lambda: window.status.summary.text() == expected)


def test_a_brief_can_be_searched_before_it_is_checked(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The two side by side would be in each other's way, and in the window's."""
    of, goes_on, begun = Index.of, Event(), Event()

    def slowly(*arguments: Any, **more: Any) -> Index:  # noqa: ANN401 -- whatever an index is made of
        goes_on.wait(60)
        return of(*arguments, **more)

    def check(*_: object) -> tuple[()]:
        begun.set()
        return ()

    monkeypatch.setattr(Index, "of", slowly)
    monkeypatch.setattr(report, "check", check)
    window = opened(resources.bundled_brief())
    with qtbot.waitSignal(window.pages.all_made):
        window.show()
    assert not begun.is_set()
    with qtbot.waitSignal(window.finder.indexes.made):
        goes_on.set()
    qtbot.waitUntil(begun.is_set)


def test_the_checks_of_a_brief_that_is_gone_are_given_up(
    qtbot: QtBot, opened: Open, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They take seconds in a long one, and would be in the way of the next."""
    given_up = Event()

    def check(brief: Brief, _today: object, is_cancelled: Callable[[], bool]) -> tuple[()]:
        while brief.id != "other" and not is_cancelled():
            given_up.wait(0.001)
        if brief.id != "other":
            given_up.set()
        return ()

    monkeypatch.setattr(report, "check", check)
    window = opened(resources.bundled_brief())
    window.show()
    qtbot.waitUntil(lambda: window.status._checking is not None)
    opened(other)
    qtbot.waitUntil(given_up.is_set)
    qtbot.waitUntil(lambda: window.status.summary.text() == "1 fact · 1 source · checks passed")


@pytest.mark.parametrize("modifier", [CONTROL, ALT])
def test_numbers_switch_tabs(qtbot: QtBot, window: MainWindow, modifier: Qt.KeyboardModifier) -> None:
    """Ctrl and Alt with 1 to 4 bring the tabs to the front."""
    for number, tab in reversed(list(enumerate(Tab))):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), modifier)
        assert window.pages.tab is tab


def test_tabs_go_round(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+PgDown goes through the tabs and round, Ctrl+PgUp and Ctrl+Shift+Tab back."""
    seen = []
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
        seen.append(window.pages.tab)
    assert seen == [*list(Tab)[1:], Tab.OVERVIEW, Tab.PARTICIPANTS]
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert window.pages.tab is Tab.OUTLOOK


def test_slash_and_ctrl_f_lead_into_the_search(qtbot: QtBot, window: MainWindow) -> None:
    """Both put the keyboard into the field; there a slash is a letter."""
    for key, modifier in ((Qt.Key.Key_Slash, NONE), (Qt.Key.Key_F, CONTROL)):
        window.pages.page(Tab.OVERVIEW).focus_content()
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)
        assert window.search.field.hasFocus()
    qtbot.keyClick(window.search.field, Qt.Key.Key_Slash)
    assert window.search.field.text() == "/"


def test_f6_goes_from_pane_to_pane(qtbot: QtBot, window: MainWindow) -> None:
    """F6 visits text, results, evidence and search in turn; Shift+F6 goes the other way."""
    window.search.search("gold")
    qtbot.waitUntil(lambda: window.finder.results is not None)
    window.side.show_claim("delegates")
    window.search.take_focus()
    places = [window.search, window.pages, window.side.results, window.side.evidence]

    def place() -> int:
        focus = QApplication.focusWidget()
        return next(n for n, pane in enumerate(places) if pane and focus and pane.isAncestorOf(focus))

    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(place())
    assert seen == [1, 2, 3, 0]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, SHIFT)
    assert place() == 3


def test_no_two_actions_share_a_key() -> None:
    """Every shortcut in the table is a key there is, and leads to one action."""
    keys = [QKeySequence(keys).toString() for spec in SPECS for keys in spec.shortcuts]
    assert all(keys)
    assert len(keys) == len(set(keys))


def test_text_size_steps_and_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl++ and Ctrl+= make the text larger, Ctrl+- smaller, Ctrl+0 as it was; it ends at the last size."""
    document = window.pages.page(Tab.OVERVIEW).document
    before = document.font().pointSizeF()
    qtbot.keyClick(window, Qt.Key.Key_Equal, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert window.settings.scale == 125
    assert document.font().pointSizeF() == pytest.approx(before * 1.25)
    assert document.document().defaultFont().pointSizeF() == pytest.approx(before * 1.25)
    for _ in SCALES:
        qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert window.settings.scale == SCALES[0]
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert document.font().pointSizeF() == pytest.approx(before)


def test_f11_fills_the_screen_and_back(qtbot: QtBot, window: MainWindow) -> None:
    """F11 toggles full screen."""
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_a_brief_is_opened_by_the_dialog(qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", other: Path) -> None:
    """Ctrl+O asks for a file and shows it; it is then among the recent ones."""
    alerts.brief = str(other)
    with qtbot.waitSignal(window.opener.opened):
        qtbot.keyClick(window, Qt.Key.Key_O, CONTROL)
    assert window.windowTitle() == "Another brief – Briefing"
    assert window.settings.recent == [str(other)]
    assert window.status.summary.text().startswith("1 fact · 1 source")


def test_no_file_chosen_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    """A dialog that is left leaves the brief as it is."""
    qtbot.keyClick(window, Qt.Key.Key_O, CONTROL)
    assert window.opened is not None
    assert window.opened.path == resources.bundled_brief()


def test_a_recent_brief_is_opened_again(qtbot: QtBot, window: MainWindow, opened: Open, other: Path) -> None:
    """The menu lists what was opened, newest first, opens it again, and forgets it when told to."""
    opened(other)
    with qtbot.waitSignal(window.opener.opened):
        window.actions_["open_bundled"].trigger()
    names = [action.text() for action in window._recent.actions()]
    assert names == ["other.brief.toml", "", "&Forget these"]
    with qtbot.waitSignal(window.opener.opened):
        window._recent.actions()[0].trigger()
    assert window.windowTitle().startswith("Another brief")
    window._recent.actions()[-1].trigger()
    assert window.settings.recent == []
    assert not window._recent.isEnabled()


def test_a_file_dropped_on_the_window_is_opened(qtbot: QtBot, window: MainWindow, other: Path) -> None:
    """One local file is taken; text, two files and addresses are not."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    buttons, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, buttons, NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.opener.opened):
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, buttons, NONE))
    assert window.windowTitle().startswith("Another brief")
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/x.toml")])
    refused = QDragEnterEvent(QPoint(50, 50), copy, address, buttons, NONE)
    QApplication.sendEvent(window, refused)
    assert not refused.isAccepted()


def test_reload_shows_what_the_file_says_now(qtbot: QtBot, window: MainWindow, opened: Open, other: Path) -> None:
    """F5 reads the file again; tab, search and evidence stay."""
    opened(other)
    window.pages.show_tab(Tab.MINERALS)
    window.side.show_claim("lead")
    with qtbot.waitSignal(window.finder.results_changed):
        window.search.search("lead")
    other.write_text(OTHER.replace("Lead was named", "Lead and tin were named"), encoding="utf-8")
    with qtbot.waitSignal(window.opener.opened):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.pages.tab is Tab.MINERALS
    qtbot.waitUntil(lambda: window.finder.total == 1)
    assert window.side.evidence is not None
    assert "Lead and tin were named." in window.side.evidence.document.toPlainText()


def test_evidence_closes_with_its_claim(window: MainWindow, opened: Open, other: Path) -> None:
    """A new brief without the claim that is shown closes the evidence."""
    window.side.show_claim("delegates")
    opened(other)
    assert window.side.fact_id == ""
    assert not window.side.isVisible()


def test_a_bad_file_lists_its_problems_and_keeps_what_is_open(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """The error page shows each problem with its place; Esc leads back to the brief, which was never closed."""
    bad = tmp_path / "bad.brief.toml"
    bad.write_text(OTHER.replace('"minerals"', '"mineral"').replace('"paper" }', '"papers" }'), encoding="utf-8")
    with qtbot.waitSignal(window.opener.failed):
        window.opener.open(bad)
    page = window.problems
    assert page.isVisible()
    assert page.title.text() == "“bad.brief.toml” could not be opened"
    assert page.advice.text().startswith("2 problems were found.")
    lines = [page.list.item(row).text() for row in range(page.list.count())]
    assert [line.split(": ")[0] for line in lines] == ["13:7", "16:21"]
    assert page.path.text() == str(bad)
    page.copy.click()
    assert QApplication.clipboard().text() == "\n".join(f"{bad}:{line}" for line in lines)
    assert not window.actions_["find"].isEnabled()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.windowTitle().startswith("Pak–China")
    assert window.pages.isVisible()


def test_a_mended_file_opens_from_the_error_page(qtbot: QtBot, empty_window: MainWindow, other: Path) -> None:
    """Try again reads the file anew. Without a brief behind it, Esc does not leave the page."""
    text = other.read_text(encoding="utf-8")
    other.write_text("format = ", encoding="utf-8")
    with qtbot.waitSignal(empty_window.opener.failed):
        empty_window.opener.open(other)
    page = empty_window.problems
    assert page.advice.text().startswith("1 problem was found.")
    assert not page.back.isVisible()
    empty_window.actions_["back_out"].trigger()
    assert page.isVisible()
    other.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(empty_window.opener.opened):
        page.retry.click()
    assert empty_window.pages.isVisible()


def test_a_missing_file_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """A file that is not there is told in a line without a place, and Back leads to the brief."""
    with qtbot.waitSignal(window.opener.failed):
        window.opener.open(tmp_path / "none.toml")
    assert window.problems.list.item(0).text() == "no such file"
    assert window.problems.advice.text() == "The file could not be read."
    window.problems.back.click()
    assert window.pages.isVisible()


def test_an_empty_window_offers_only_what_works(empty_window: MainWindow) -> None:
    """With nothing open there is nothing to search, copy or export."""
    for name in ("export", "copy", "find"):
        assert not empty_window.actions_[name].isEnabled()
    assert not empty_window.search.isEnabled()
    empty_window.actions_["reload"].trigger()
    assert empty_window.opened is None


def test_a_link_opens_only_when_confirmed(
    opened: Open, other: Path, alerts: "FakeAlerts", monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address is shown in full first; other schemes than https, http and mailto are not even asked about."""
    from PySide6.QtGui import QDesktopServices

    went: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toString()))
    document = opened(other).pages.page(Tab.OVERVIEW).document
    address = QUrl("https://example.org/paper")
    document.anchorClicked.emit(address)
    assert (alerts.links, went) == ([address.toString()], [])
    alerts.opens_links = True
    document.anchorClicked.emit(address)
    document.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert went == [address.toString()]
    assert len(alerts.links) == 2


def test_about_says_what_this_is(window: MainWindow, alerts: "FakeAlerts") -> None:
    """The help menu leads to the about box."""
    window.actions_["about"].trigger()
    assert alerts.about_shown == 1


@pytest.mark.parametrize(("window_colour", "text"), [("#ffffff", "#000000"), ("#1e1f22", "#dfe1e5")])
def test_colours_can_be_read(window_colour: str, text: str) -> None:
    """In light and dark every colour the program adds keeps 4.5 : 1 against what it stands on (WCAG 2, 1.4.3)."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(window_colour))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    theme = theme_of(palette)
    base = QColor(window_colour)
    for over, under in [
        (theme.text, base),
        (theme.muted, base),
        (theme.accent, base),
        (theme.muted, theme.card),
        (theme.accent, theme.card),
        (theme.hit_text, theme.hit),
        (theme.current_text, theme.current),
    ]:
        assert contrast(over, under) >= 4.5, (over.name(), under.name())


@pytest.mark.parametrize(("one", "other", "ratio"), [("#ffffff", "#000000", 21), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_reckoned_as_wcag_says(one: str, other: str, ratio: float) -> None:
    """The values that WCAG's own calculators give."""
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.005)


def test_who_prefers_contrast_gets_more_of_it() -> None:
    """Where the system asks for high contrast, quiet words and the accent keep 7 : 1 (WCAG 2, 1.4.6)."""
    prefer_contrast(high=True)
    try:
        theme = theme_of(QPalette())
        assert contrast(theme.muted, theme.card) >= 7
        assert contrast(theme.accent, theme.card) >= 7
    finally:
        prefer_contrast(high=False)
    assert contrast(theme_of(QPalette()).accent, theme.card) < 7


def test_what_is_selected_can_be_read() -> None:
    """The program's selection keeps 4.5 : 1, whatever the system's colours are; and it is the accent of all else."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setPalette(QPalette())
    scheme.adapt(app)
    palette = app.palette()
    words, ground = (palette.color(role) for role in (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight))
    assert contrast(words, ground) >= 4.5
    app.setPalette(QPalette())


def test_a_change_of_palette_is_followed(qtbot: QtBot, window: MainWindow) -> None:
    """When the system turns dark while the program runs, the text turns light."""
    document = window.pages.page(Tab.OVERVIEW).document

    def colour() -> QColor:
        return document.document().firstBlock().begin().fragment().charFormat().foreground().color()

    assert colour().lightnessF() < 0.5
    dark = QPalette(QColor("#2b2d30"), QColor("#1e1f22"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#1e1f22"))
    window.setPalette(dark)
    qtbot.waitUntil(lambda: colour().lightnessF() > 0.5)
