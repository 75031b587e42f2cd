"""The language of the window and that of the brief: chosen apart, at once, and kept."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.compat import override
from briefing.model.brief import Tab
from briefing.qt.dates import date_words
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.tongues import LanguageMenu
from briefing.qt.window import MainWindow

BRIEF = """
format = 1
id = "three"
languages = ["en", "zh", "ur"]
issued = 2026-11-23
title.en = "Copper"
title.zh = "铜"
title.ur = "تانبا"
[[section]]
id = "one"
tab = "overview"
heading.en = "About"
heading.zh = "概况"
heading.ur = "تعارف"
body.en = "Copper is a metal."
body.zh = "铜是一种金属。"
body.ur = "تانبا ایک دھات ہے۔"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A brief in three languages."""
    path = tmp_path / "three.brief.toml"
    path.write_text(BRIEF, encoding="utf-8")
    return path


@pytest.fixture
def three(opened: Callable[[Path], MainWindow], path: Path) -> MainWindow:
    """A window on it."""
    return opened(path)


def choose(menu: LanguageMenu, tag: str) -> None:
    """Choose an entry of a menu of languages, and let the window follow."""
    next(action for action in menu.actions() if action.data() == tag).trigger()
    QApplication.processEvents()


def entries(menu: LanguageMenu) -> list[str]:
    """What a menu offers, a star at what is chosen."""
    shown = [action for action in menu.actions() if not action.isSeparator()]
    return [action.text().replace("&", "") + ("*" if action.isChecked() else "") for action in shown]


def words(window: MainWindow) -> str:
    """What the first tab says."""
    return window.pages.page(Tab.OVERVIEW).document.toPlainText()


def test_languages_are_listed_by_their_own_names(three: MainWindow) -> None:
    """Who cannot read the window finds their language all the same; the brief follows the window until told else."""
    assert entries(three.tongues.of_window) == ["As the system", "English*", "中文", "اردو"]
    assert entries(three.tongues.of_brief) == ["As the window*", "English", "中文", "اردو"]


def test_the_brief_alone_is_switched(three: MainWindow, settings: Settings) -> None:
    """The brief is shown in another language at once; the window stays as it is, and so does its direction."""
    choose(three.tongues.of_brief, "ur")
    assert "تانبا ایک دھات ہے۔" in words(three)
    assert three.windowTitle() == "تانبا – Briefing"
    assert three.actions_["open"].text() == "&Open…"
    assert not three.isRightToLeft()
    assert settings.brief_language == "ur"
    assert entries(three.tongues.of_brief)[-1] == "اردو*"


def test_the_window_takes_the_brief_with_it(three: MainWindow) -> None:
    """A brief whose language nobody chose is shown in that of the window, at once; and back."""
    choose(three.tongues.of_window, "ur")
    assert three.isRightToLeft()
    assert "تانبا ایک دھات ہے۔" in words(three)
    choose(three.tongues.of_window, "en")
    assert not three.isRightToLeft()
    assert "Copper is a metal." in words(three)


def test_a_brief_in_a_chosen_language_stays_in_it(three: MainWindow) -> None:
    """What the reader chose for briefs holds whatever language the window is in."""
    choose(three.tongues.of_brief, "zh")
    choose(three.tongues.of_window, "ur")
    assert "铜是一种金属。" in words(three)
    assert three.isRightToLeft()


def test_the_next_brief_is_opened_in_the_chosen_language(
    qtbot: QtBot, three: MainWindow, path: Path, tmp_path: Path
) -> None:
    """The choice holds for every brief that has the language; another one is shown in its first."""
    choose(three.tongues.of_brief, "zh")
    other = tmp_path / "other.brief.toml"
    other.write_text(path.read_text(encoding="utf-8").replace('id = "three"', 'id = "four"'), encoding="utf-8")
    with qtbot.waitSignal(three.opener.opened):
        three.opener.open(other)
    assert "铜是一种金属。" in words(three)


def test_a_brief_in_one_language_offers_no_choice(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """There is nothing to choose between."""
    path = tmp_path / "one.brief.toml"
    lines = [line for line in BRIEF.splitlines() if ".zh" not in line and ".ur" not in line]
    path.write_text("\n".join(lines).replace('["en", "zh", "ur"]', '["en"]'))
    with qtbot.waitSignal(window.opener.opened):
        window.opener.open(path)
    assert not window.tongues.of_brief.isEnabled()


def test_a_search_survives_the_switch(qtbot: QtBot, three: MainWindow) -> None:
    """The query stays in its field, and is looked for in the language that is shown now."""
    three.search.search("metal")
    qtbot.waitUntil(lambda: three.finder.results is not None)
    choose(three.tongues.of_brief, "ur")
    assert three.search.field.text() == "metal"
    qtbot.waitUntil(lambda: three.finder.results is not None)


@pytest.mark.usefixtures("interface")
def test_the_language_of_the_window_is_kept(tmp_path: Path) -> None:
    """The choice outlives the program; `--lang` goes before it, and is not kept."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    Interface(settings).choose("ur")
    assert Interface(settings).language.tag == "ur"
    assert Interface(settings, "zh-CN").language.tag == "zh"
    assert Interface(settings).language.tag == "ur"
    assert Interface(settings, "qqx").language.tag == "ur"
    settings.interface_language = "no such"
    assert Interface(settings).language.tag in {"en", "zh", "ur"}  # the system's


@pytest.mark.parametrize(
    ("system", "expected"),
    [(["ur-PK"], "ur"), (["fr-FR", "zh-Hans-CN"], "zh"), (["de-DE"], "en"), ([], "en")],
)
@pytest.mark.usefixtures("interface")
def test_the_system_says_the_language(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, system: list[str], expected: str
) -> None:
    """Without a choice the window takes the first of the user's languages that it speaks, else English."""

    class _Locale(QLocale):
        @override
        def uiLanguages(self, _separator: object = None) -> list[str]:  # noqa: N802
            return system

    monkeypatch.setattr("briefing.qt.interface.QLocale.system", _Locale)
    assert Interface(settings).language.tag == expected


@pytest.mark.parametrize(
    ("tag", "expected"), [("en", "23 November 2026"), ("zh", "2026年11月23日"), ("ur", "23 نومبر 2026")]
)
def test_dates_are_written_as_the_language_does(interface: Interface, tag: str, expected: str) -> None:
    """The day, the month and the year stand in the order and the words of the window's language."""
    interface.choose(tag)
    assert date_words(dt.date(2026, 11, 23)) == expected


@pytest.mark.parametrize("tag", ["zh", "ur"])
def test_shortcuts_stay(three: MainWindow, qtbot: QtBot, tag: str) -> None:
    """The keys are the same in every language."""
    choose(three.tongues.of_window, tag)
    qtbot.keyClick(three, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert three.pages.tab is Tab.MINERALS
    qtbot.keyClick(three, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert three.search.field.hasFocus()
    tip = three.actions_["open"].toolTip()
    assert ("(\u2066Ctrl+O\u2069)" if tag == "ur" else "(Ctrl+O)") in tip  # it runs from the left on any line


def test_buttons_have_no_letters_in_brackets(three: MainWindow) -> None:
    """A letter to press stands behind a Chinese title in the menu, and nowhere else."""
    choose(three.tongues.of_window, "zh")
    assert three.actions_["open"].text().replace("&", "") == "打开(O)…"
    assert three.actions_["open"].iconText() == "打开"


def test_the_status_bar_offers_the_languages_of_the_brief(qtbot: QtBot, three: MainWindow) -> None:
    """The language in the status bar is a button by keyboard too: it opens the brief's languages, and says which is."""
    qtbot.waitUntil(lambda: three.status.languages is not None)
    button, seen = three.status.languages, []
    assert button is not None
    assert button.isVisible()
    assert not three.status.language.isVisible()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus

    def choose_urdu() -> None:
        seen.append(three.tongues.of_brief.isVisible())
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):  # up from the top is the last one
            QTest.keyClick(three.tongues.of_brief, key)
        three.tongues.of_brief.close()  # if it is still there, the test is to fail, not to wait

    QTimer.singleShot(0, three, choose_urdu)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)  # comes back once the menu is closed
    assert seen == [True]
    assert "تانبا ایک دھات ہے۔" in words(three)
    assert (button.text(), button.accessibleName()) == ("اردو", "Language of the brief: اردو")


def test_one_language_is_no_button(
    qtbot: QtBot, three: MainWindow, opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    """A brief in one language has nothing to choose: its language is said, and nothing there can be pressed."""
    qtbot.waitUntil(lambda: three.status.languages is not None)
    one = tmp_path / "one.brief.toml"
    one.write_bytes(resources.new_brief().read_bytes())
    opened(one)
    assert three.status.languages is not None
    assert not three.status.languages.isVisible()
    assert three.status.language.isVisible()
    assert three.status.language.text() == "English"
