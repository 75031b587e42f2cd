"""The boxes that ask the reader something, as they are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefing.export.setting import Paper, Part, Profile, Setting
from briefing.qt.alerts import Alerts
from briefing.qt.exportdialog import Choice, ExportDialog, usual_choice


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window for the boxes to stand over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def box(parent: QWidget) -> QMessageBox:
    """The one box over `parent`."""
    (found,) = parent.findChildren(QMessageBox)
    assert found.isVisible()
    return found


def in_dialog(act: Callable[[ExportDialog], None]) -> None:
    """Do something in the export dialog once it is there."""

    def act_() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        act(dialog)

    QTimer.singleShot(0, act_)


def test_an_export_is_chosen(parent: QWidget) -> None:
    """All that an export can be is chosen in one dialog."""

    def choose(dialog: ExportDialog) -> None:
        dialog.profiles[Profile.FULL].click()
        dialog.parts[Part.OUTLOOK].click()
        dialog.paper.setCurrentIndex(1)
        dialog.mark.setText("  TLP:GREEN  ")
        dialog.embed.click()
        dialog.go.click()

    in_dialog(choose)
    chosen = Alerts(parent).ask_choice(Choice(Setting()))
    parts = frozenset(Part) - {Part.OUTLOOK}
    assert chosen == Choice(Setting(Profile.FULL, Paper.LETTER, "TLP:GREEN", parts), embed=True)


def test_the_dialog_begins_with_what_was_chosen_before(parent: QWidget) -> None:
    """What is proposed comes back when nothing is changed, and nothing when the dialog is left."""
    before = Choice(Setting(Profile.ONE_PAGE, Paper.LETTER, "X", frozenset({Part.GAPS})), embed=True)
    in_dialog(lambda dialog: dialog.go.click())
    assert Alerts(parent).ask_choice(before) == before
    in_dialog(lambda dialog: dialog.reject())
    assert Alerts(parent).ask_choice(before) is None


def test_a_language_is_asked_for_where_there_are_several(qtbot: QtBot) -> None:
    """A brief in one language asks nothing; one in several offers each by its own name."""
    alone = ExportDialog(Choice(Setting()), ["en"])
    qtbot.addWidget(alone)
    assert not alone.language.isVisibleTo(alone)
    dialog = ExportDialog(Choice(Setting(), language="zh"), ["en", "zh"])
    qtbot.addWidget(dialog)
    assert dialog.language.parent() is dialog
    assert [dialog.language.itemText(number) for number in range(2)] == ["English", "中文"]
    assert dialog.choice.language == "zh"


def test_a_letter_and_enter_are_enough(qtbot: QtBot) -> None:
    """Alt+O and Enter, however fast, is one page; each letter leads to one thing."""
    dialog = ExportDialog(Choice(Setting()))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    titles = [button.text() for button in dialog.findChildren(QAbstractButton)]
    titles += [label.text() for label in dialog.findChildren(QLabel)]
    letters = [title[title.index("&") + 1].casefold() for title in titles if "&" in title]
    assert len(letters) == len(set(letters)) > 4
    qtbot.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.chosen.setting.profile is Profile.ONE_PAGE


def test_the_dialog_can_show_the_document_first(parent: QWidget) -> None:
    """Preview takes the same choice, and says that it is to be seen first."""
    in_dialog(lambda dialog: dialog.preview.click())
    assert Alerts(parent).ask_choice(Choice(Setting(Profile.FULL))) == Choice(Setting(Profile.FULL), preview=True)


def test_the_dialog_offers_what_goes_together(qtbot: QtBot) -> None:
    """One page has no parts to choose; a longer document has at least one."""
    dialog = ExportDialog(Choice(Setting()))
    qtbot.addWidget(dialog)
    for box in dialog.parts.values():
        box.click()
    assert not dialog.go.isEnabled()
    dialog.profiles[Profile.ONE_PAGE].click()
    assert dialog.go.isEnabled()
    assert not any(box.isEnabled() for box in dialog.parts.values())


@pytest.mark.parametrize(("locale", "paper"), [("en_US", Paper.LETTER), ("ur_PK", Paper.A4), ("zh_CN", Paper.A4)])
def test_the_paper_is_that_of_the_country(monkeypatch: pytest.MonkeyPatch, locale: str, paper: Paper) -> None:
    """Letter where inches are at home, A4 elsewhere, whatever language the window is in."""
    monkeypatch.setattr("briefing.qt.exportdialog.QLocale.system", lambda: QLocale(locale))
    assert usual_choice() == Choice(Setting(paper=paper))


def test_a_message_is_shown_as_text(parent: QWidget) -> None:
    """What is told is plain text, whatever it looks like, and does not stop the program."""
    Alerts(parent).tell("Export PDF", "<b>no</b> such folder")
    told = box(parent)
    assert (told.windowTitle(), told.text()) == ("Export PDF", "<b>no</b> such folder")
    assert told.textFormat() is Qt.TextFormat.PlainText
    told.close()


@pytest.mark.parametrize(
    ("button", "opens"),
    [(QMessageBox.StandardButton.Open, True), (QMessageBox.StandardButton.Cancel, False)],
)
def test_a_link_is_confirmed_in_full(parent: QWidget, button: QMessageBox.StandardButton, opens: bool) -> None:
    """The box shows the whole address and its host, and only Open opens it."""
    address = "https://example.org/" + "a" * 200
    seen: list[str] = []

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QMessageBox)
        seen.append(asked.informativeText().replace("\u200b", ""))
        asked.button(button).click()

    QTimer.singleShot(0, answer)
    assert Alerts(parent).confirm_link(address) is opens
    assert seen == [f"It leads to:\n\u2066example.org\u2069\n\nThe address:\n\u2066{address}\u2069"]


def test_open_offers_briefs_first(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialog looks for briefs from the folder it is given."""
    asked: list[tuple[object, ...]] = []

    def choose(*arguments: object) -> tuple[str, str]:
        asked.append(arguments[1:])
        return "chosen", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    assert Alerts(parent).ask_brief("folder") == Alerts(parent).ask_other_brief("folder") == "chosen"
    titles = ("Open a brief", "Compare with an earlier version")
    assert asked == [(title, "folder", "Briefs (*.brief.toml *.toml);;All files (*)") for title in titles]


def ask_for(parent: QWidget, name: Path, *answers: QMessageBox.StandardButton) -> tuple[str, list[str]]:
    """What comes of asking for a PDF where `name` is typed, and the questions that were answered on the way."""
    questions: list[str] = []

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if answers:
            QTimer.singleShot(0, lambda: answer(dialog))
        dialog.selectFile(str(name))
        dialog.accept()

    def answer(dialog: QFileDialog) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        questions.append(box.text())
        QTimer.singleShot(0, dialog.reject)
        box.button(answers[0]).click()

    QTimer.singleShot(0, accept)
    return Alerts(parent).ask_pdf(str(name.parent / "suggested.pdf")), questions


def test_export_writes_a_pdf_whatever_is_typed(parent: QWidget, tmp_path: Path) -> None:
    """A name without an ending gets one, also with a point in it."""
    assert ask_for(parent, tmp_path / "report") == (str(tmp_path / "report.pdf"), [])


def test_export_asks_before_it_replaces(parent: QWidget, tmp_path: Path) -> None:
    """The dialog asks about the file that would be written, not about what was typed."""
    (tmp_path / "report.pdf").write_bytes(b"old")
    chosen, questions = ask_for(parent, tmp_path / "report", QMessageBox.StandardButton.No)
    assert chosen == ""
    assert "report.pdf" in questions[0]
