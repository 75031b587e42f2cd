"""A bug of the program: what the reader is told, what is kept, and that the window lives on."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.qt import app, faults
from briefing.qt.alerts import Alerts
from briefing.qt.window import MainWindow
from tests.qt.conftest import FakeAlerts

QUOTED = "over 850 delegates"


@pytest.fixture(autouse=True)
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log of this test alone; nothing is told yet."""
    path = tmp_path / "state" / "faults.log"
    monkeypatch.setattr(faults, "log_path", lambda: path)
    faults._told.clear()
    yield path
    faults._told.clear()


def break_down(text: str) -> None:
    """Fail as code does that reads a brief: with its words in the error."""
    try:
        dict[str, str]()[text]
    except KeyError as error:
        raise ValueError(f"cannot read {text!r}") from error


def hook_of(window: MainWindow) -> app._Excepthook:
    """What stands for `sys.excepthook` of a program with that window."""
    return app._Excepthook(SimpleNamespace(all=[window], active=window))  # type: ignore[arg-type]  # enough of windows


def test_a_bug_is_told_and_kept_and_the_window_lives_on(
    window: MainWindow, alerts: FakeAlerts, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The reader learns that it is no fault of theirs, and where the report is; stderr says so in a line."""
    hook = hook_of(window)
    for _ in range(3):  # as one in painting does
        try:
            break_down(QUOTED)
        except ValueError as error:
            hook(type(error), error, error.__traceback__)
    (told,) = alerts.told
    assert told.startswith("Something went wrong: This is a fault of the program, not of your file.")
    assert str(log) in told
    assert log.read_text(encoding="utf-8").count("builtins.ValueError") == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert window.isVisible()


def test_a_report_names_places_and_nothing_of_the_brief(window: MainWindow, alerts: FakeAlerts, log: Path) -> None:
    """Where it happened and why is in the report; the words of the brief, and the reader's folders, are not."""
    try:
        break_down(QUOTED)
    except ValueError as error:
        hook_of(window)(type(error), error, error.__traceback__)
    (report,) = alerts.reports
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "break_down" in report
    for words in (report, log.read_text(encoding="utf-8")):
        assert QUOTED not in words
        assert str(Path.home()) not in words
        assert str(Path(__file__).parent) not in words


def test_a_log_that_cannot_be_written_is_done_without(window: MainWindow, alerts: FakeAlerts, log: Path) -> None:
    """With no place to write, the reader has the report all the same."""
    log.parent.write_text("a file where the folder should be")
    hook_of(window)(ValueError, ValueError("x"), None)
    assert "kept" not in alerts.told[0]
    assert alerts.reports


def test_the_log_stays_small(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long log gives way to a new one, and only one is kept beside it."""
    monkeypatch.setattr(faults, "_MOST_BYTES", 100)
    for number in range(20):
        faults.keep(f"report {number} " + 60 * "x")
    assert sorted(path.name for path in log.parent.iterdir()) == ["faults.log", "faults.old.log"]
    assert "report 19" in log.read_text(encoding="utf-8")


def test_the_report_is_read_and_copied_in_the_box(qtbot: QtBot, window: MainWindow) -> None:
    """The box shows the report on demand, copies it, and stays until it is closed."""
    Alerts(window).tell_fault("Title", "Message", "the report")
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.detailedText() == "the report"
    copy = next(button for button in box.buttons() if button.text().replace("&", "") == "Copy the report")
    copy.click()
    assert QApplication.clipboard().text() == "the report"
    assert box.isVisible()
    box.button(QMessageBox.StandardButton.Close).click()
    qtbot.waitUntil(lambda: not box.isVisible())
