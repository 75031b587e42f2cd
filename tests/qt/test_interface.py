"""The window in other languages: every text of it, at once, and apart from the language of the brief."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.compat import override
from briefing.export.setting import Profile
from briefing.languages import LANGUAGES
from briefing.model.brief import Brief, FactKind, Tab
from briefing.model.markup import blocks
from briefing.model.passages import passages
from briefing.qt.exportdialog import ExportDialog, usual_choice
from briefing.qt.tongues import _FACES
from briefing.qt.window import MainWindow
from briefing.search.query import FilterName
from tests.qt.conftest import FakeAlerts
from tests.qt.seen import Seen, seen_in, texts_of

Opened = Callable[[Path], MainWindow]
Search = Callable[[str], None]

_OPEN, _CLOSE = "⟦", "⟧"
_EVERYWHERE = {language.name for language in LANGUAGES} | {
    "Briefing",
    "Aa",
    "A4",
    "qt_spinbox_lineedit",
    *_FACES.values(),
}
"""What is called the same in every language: languages and letters by their own names, this program, signs."""


class Bracketed(QTranslator):
    """A language made up: every text in English between brackets, so that what lacks them was never translated."""

    @override
    def translate(self, context: str, text: str, disambiguation: str | None = None, number: int = -1) -> str:  # noqa: ARG002 -- as Qt has it
        return f"{_OPEN}{text}{_CLOSE}"

    @override
    def isEmpty(self) -> bool:  # noqa: N802 -- as Qt has it
        return False


@pytest.fixture
def bracketed() -> Iterator[Callable[[], None]]:
    """Switches the program to the language made up."""
    translator = Bracketed()

    def switch() -> None:
        QCoreApplication.installTranslator(translator)
        QApplication.processEvents()

    yield switch
    QCoreApplication.removeTranslator(translator)


def untranslated(brief: Brief, language: str, shown: list[Seen], *more: str) -> list[Seen]:
    """What is shown and is neither between brackets nor a text of the brief, nor one of `more`."""
    own = {text for passage in passages(brief, language) for text in (passage.text, *passage.aliases)}
    own |= {text for text in texts_of(brief) if text} | {*brief.languages}
    own |= {block.text for section in brief.sections for block in blocks(section.body[language])}
    words = sorted(filter(str.strip, own | _EVERYWHERE | {*more}), key=len, reverse=True)
    known = re.compile("|".join(map(re.escape, words)))
    return [(place, text) for place, text in shown if _has_other_words(known, text)]


def _has_other_words(known: re.Pattern[str], text: str) -> bool:
    rest = re.sub(r"\u202f?\[[\d, ]+\]", "", text)  # the marks of claims
    rest = known.sub(" ", rest)
    for _ in range(6):  # brackets stand in brackets where one text is put into another
        rest = re.sub(rf"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}", " ", rest)
    rest = re.sub(r"<[^>]*>|&[a-z]+;|\b(?:[A-Z]|F\d+)\b", " ", rest)  # markup of ours, and keys
    return any(letter.isalpha() for letter in rest)


def other_words(window: MainWindow, *more: str, widget: QWidget | None = None) -> list[Seen]:
    """What `widget`, or all of the window, shows that went through no translation."""
    opened = window.opener.current
    assert opened is not None
    return untranslated(opened.brief, opened.language, seen_in(widget or window), *more)


def test_every_text_of_the_window_is_translated(
    qtbot: QtBot, window: MainWindow, search: Search, bracketed: Callable[[], None]
) -> None:
    """No text is shown that is neither the brief's nor was translated: with evidence, hits and lists open."""
    search("copper")
    window.side.show_claim("reserves", ("reserves", "underdeveloped"))
    window.actions_["show_figures"].trigger()
    qtbot.waitUntil(lambda: window.status._checking is None or bool(window.status.summary.toolTip()))
    bracketed()
    assert len(seen_in(window)) > 200
    assert other_words(window, "copper") == []
    window.actions_["speaker_claims"].trigger()
    assert other_words(window, "copper") == []


def test_a_query_that_finds_nothing_is_answered_in_translation(
    qtbot: QtBot, window: MainWindow, search: Search, bracketed: Callable[[], None]
) -> None:
    """The empty list, what is suggested in its stead, and what is wrong with a query are translated."""
    bracketed()
    search("coper")
    qtbot.waitUntil(lambda: bool(window.finder.near))
    assert other_words(window, "coper", "copper") == []
    search('"zinc by:')
    assert window.finder.hints
    assert other_words(window, '"zinc by:', "zinc", "by") == []


@pytest.mark.parametrize("query", ["coper", '"zinc by:', "zinc -copper kind:figure", "zinc kind:nonsense"])
def test_an_answer_that_is_there_is_translated(
    qtbot: QtBot, window: MainWindow, search: Search, bracketed: Callable[[], None], query: str
) -> None:
    """What was suggested, understood and found wrong before a switch is said anew; it was not searched for again."""
    search(query)
    if query == "coper":
        qtbot.waitUntil(lambda: bool(window.finder.near))
    results = window.finder.results
    bracketed()
    assert window.finder.results is results
    typed = (query, "coper", "copper", "zinc", "nonsense", *FilterName, *FactKind)
    assert other_words(window, *typed) == []
    assert _OPEN in window.search.hint.text()
    assert _OPEN in window.search.place.text()


def test_the_error_page_and_the_banner_are_translated(
    qtbot: QtBot, opened: Opened, tmp_path: Path, bracketed: Callable[[], None]
) -> None:
    """What is said of a file that is no brief is translated, on the page and above a brief that was one before."""
    path = tmp_path / "mine.brief.toml"
    good = resources.new_brief().read_text()
    path.write_text(good)
    window = opened(path)
    path.write_text(good.replace('tab = "overview"', 'tab = "overwiew"', 1))
    window.live.follow()
    with qtbot.waitSignal(window.opener.spoiled):
        window.opener.refresh()
    bracketed()
    assert other_words(window, path.name, str(path), "overwiew", "tab", *Tab) == []
    with qtbot.waitSignal(window.opener.failed):
        window.opener.reload()
    assert other_words(window, path.name, str(path), str(tmp_path), "overwiew", "tab", *Tab) == []


def test_the_windows_beside_it_are_translated(
    qtbot: QtBot, window: MainWindow, alerts: FakeAlerts, tmp_path: Path, bracketed: Callable[[], None]
) -> None:
    """The checks and the comparison are translated while they are open."""
    other = tmp_path / "other.brief.toml"
    other.write_text(resources.bundled_brief().read_text().replace("value = 850", "value = 900"))
    alerts.other_brief = str(other)
    window.actions_["checks"].trigger()
    qtbot.waitUntil(lambda: window.beside.checks.model.rowCount() > 0)
    window.beside.checks.table.selectRow(0)
    with qtbot.waitSignal(window.beside.comparer.shown) as shown:
        window.actions_["compare"].trigger()
    with qtbot.waitSignal(window.beside.comparer.shown):  # it compares anew
        bracketed()
    rules = {
        str(window.beside.checks.model.index(row, 2).data()) for row in range(window.beside.checks.model.rowCount())
    }
    names = (other.name, resources.bundled_brief().name, *rules)
    assert other_words(window, *names, widget=window.beside.checks) == []
    assert other_words(window, *names, widget=shown.args[0]) == []
    shown.args[0].close()
    window.beside.checks.close()


def test_what_is_made_when_it_is_asked_for_is_translated(
    qtbot: QtBot, window: MainWindow, bracketed: Callable[[], None]
) -> None:
    """The palette and the export dialog are made in the language there is then."""
    bracketed()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.switcher.palette.shown) > 10)
    assert other_words(window) == []
    window.switcher.leave()
    dialog = ExportDialog(usual_choice(), ("en", "zh"))
    qtbot.addWidget(dialog)
    assert other_words(window, widget=dialog) == []


def test_an_open_export_dialog_follows(qtbot: QtBot, bracketed: Callable[[], None]) -> None:
    """A dialog that is open says what one that is made after the switch says, and keeps what was chosen."""
    open_ = ExportDialog(usual_choice(), ("en", "zh"))
    qtbot.addWidget(open_)
    open_.show()
    open_.profiles[Profile.FULL].click()
    english = seen_in(open_)
    bracketed()
    later = ExportDialog(usual_choice(), ("en", "zh"))
    qtbot.addWidget(later)
    assert seen_in(open_) == seen_in(later) != english
    assert open_.choice.setting.profile is Profile.FULL


def test_the_preview_is_translated(qtbot: QtBot, window: MainWindow, bracketed: Callable[[], None]) -> None:
    """The window that shows the pages is worded anew too."""
    window.actions_["preview"].trigger()
    assert window.exporter.previewer is not None
    with qtbot.waitSignal(window.exporter.previewer.opened, timeout=20_000) as made:
        pass
    preview = made.args[0]
    bracketed()
    assert other_words(window, widget=preview) == []
    preview.close()


def test_a_switch_leaves_no_word_behind(
    qtbot: QtBot, window: MainWindow, search: Search, bracketed: Callable[[], None]
) -> None:
    """A window that was switched shows what it shows after it was switched and read the brief anew."""
    search("copper")
    window.side.show_claim("reserves")
    bracketed()
    qtbot.waitUntil(lambda: is_settled(window))
    switched = sorted(seen_in(window))
    with qtbot.waitSignal(window.opener.opened):
        window.opener.reload()
    qtbot.waitUntil(lambda: is_settled(window))
    assert sorted(seen_in(window)) == switched


def is_settled(window: MainWindow) -> bool:
    """Whether what is done off the UI thread is done: hits are listed, and checks are summed up."""
    return window.finder.results is not None and bool(window.status.summary.toolTip())
