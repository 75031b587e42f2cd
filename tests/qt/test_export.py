"""Export from the window: asked for, shown, cancelled, failed."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.errors import ExportError
from briefing.export.pdf import Pdf
from briefing.export.setting import Paper, Profile, Setting
from briefing.qt.exportdialog import Choice
from briefing.qt.interface import Interface
from briefing.qt.window import MainWindow

if TYPE_CHECKING:
    from tests.qt.conftest import FakeAlerts

EXPORT = (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def test_a_pdf_is_written(qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path) -> None:
    """Ctrl+E asks where to, writes a PDF there while the window lives, and says so."""
    alerts.pdf = str(tmp_path / "summary.pdf")
    ticks: list[int] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
        assert window.exporter.bar.isVisible()
        assert not window.actions_["export"].isEnabled()
    assert alerts.suggested.endswith("pak-china-mineral-forum.pdf")
    written = tmp_path / "summary.pdf"
    assert written.read_bytes().startswith(b"%PDF")
    assert window.statusBar().currentMessage().startswith(f"Written: {written} (")
    assert ticks
    assert not window.exporter.bar.isVisible()
    assert window.actions_["export"].isEnabled()


def test_no_file_chosen_exports_nothing(qtbot: QtBot, window: MainWindow) -> None:
    """A dialog that is left writes nothing."""
    qtbot.keyClick(window, *EXPORT)
    assert not window.exporter.is_running


def test_cancelling_leaves_no_file(qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path) -> None:
    """Cancel ends the export; what stood there before stays as it was."""
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")
    alerts.pdf = str(target)
    with qtbot.waitSignal(window.exporter.stopped, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
        window.exporter.bar.cancel.click()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.glob("*")) == [target] or {p.suffix for p in tmp_path.iterdir()} <= {".pdf", ".ini"}
    assert window.statusBar().currentMessage() == "Export cancelled; nothing was written."
    assert window.actions_["export"].isEnabled()


def test_the_strip_says_how_far_it_has_come(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", interface: Interface, tmp_path: Path
) -> None:
    """While a PDF is laid out, the status bar says of which file and of about how many pages, in any language."""
    alerts.pdf = str(tmp_path / "summary.pdf")
    seen: list[str] = []
    qtbot.keyClick(window, *EXPORT)
    assert window.exporter.bar.label.text() == "Writing summary.pdf…"
    task = window.exporter._task
    assert task is not None
    task.progressed.connect(lambda _: seen.append(window.exporter.bar.label.text()))
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        interface.choose("zh")
        QApplication.processEvents()
        assert "Writing" not in window.exporter.bar.label.text()
        assert "summary.pdf" in window.exporter.bar.label.text()
        interface.choose("en")
        QApplication.processEvents()
        seen.append(window.exporter.bar.label.text())
    assert [text for text in seen if re.fullmatch(r"Writing summary\.pdf: laying out about \d+ pages…", text)]


def test_a_typesetter_waits_while_the_reader_chooses(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One process is started when the dialog opens, makes the PDF, and ends; a dialog that is left ends it at once."""
    from briefing.export.pdf import Typesetter

    made: list[Typesetter] = []
    start = Typesetter.__init__

    def noted(typesetter: Typesetter) -> None:
        start(typesetter)
        made.append(typesetter)

    monkeypatch.setattr(Typesetter, "__init__", noted)
    running: list[bool] = []

    def ask(_proposed: Choice, _languages: object) -> Choice | None:
        running.append(made[-1]._process.poll() is None)
        return None if alerts.gives_up else Choice(Setting())

    monkeypatch.setattr(alerts, "ask_choice", ask)
    alerts.pdf = str(tmp_path / "x.pdf")
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
    assert len(made) == 1
    alerts.pdf = ""
    qtbot.keyClick(window, *EXPORT)
    alerts.gives_up = True
    qtbot.keyClick(window, *EXPORT)
    assert len(made) == 3
    assert running == [True] * 3
    assert [typesetter._process.poll() is None for typesetter in made] == [False] * 3


def test_a_document_in_another_language_of_the_brief(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """The dialog offers the brief's languages, the window's first; the one chosen is that of the PDF, and is kept."""
    path = tmp_path / "two.brief.toml"
    path.write_text(
        'format = 1\nid = "two"\nlanguages = ["en", "fr"]\nissued = 2026-11-23\ntitle = { en = "One", fr = "Un" }\n'
    )
    window = opened(path)
    alerts.pdf = str(tmp_path / "two.pdf")
    alerts.choice = Choice(Setting(), language="fr")
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
    assert alerts.languages == ("en", "fr")
    assert alerts.proposed is not None
    assert alerts.proposed.language == "en"
    with pikepdf.open(tmp_path / "two.pdf") as pdf:
        assert (str(pdf.Root.Lang), str(pdf.docinfo["/Title"])) == ("fr", "Un")
    alerts.choice, alerts.gives_up = None, True
    qtbot.keyClick(window, *EXPORT)
    assert alerts.proposed.language == "fr"


def test_a_document_follows_the_language_of_the_brief_unless_another_was_chosen(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """A PDF was made in the language shown; now Urdu is shown: the next is proposed in Urdu."""
    alerts.pdf = str(tmp_path / "one.pdf")
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
    window.tongues.ask_for("ur")
    qtbot.waitUntil(lambda: window.opened is not None and window.opened.language == "ur")
    alerts.gives_up = True
    qtbot.keyClick(window, *EXPORT)
    assert alerts.proposed is not None
    assert alerts.proposed.language == "ur"


def test_what_is_said_is_not_written_over_by_the_summary(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts"
) -> None:
    """The first export gives the status bar one part more while it says something: one of the two is seen, not both."""
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    alerts.gives_up = True
    qtbot.keyClick(window, *EXPORT)
    QApplication.processEvents()
    assert window.statusBar().currentMessage()
    assert not window.status.summary.isVisible()
    window.statusBar().clearMessage()
    assert window.status.summary.isVisible()


def test_a_folder_that_is_not_there_is_told(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """An output that cannot be written is told in a box, and the window goes on."""
    alerts.pdf = str(tmp_path / "none" / "x.pdf")
    with qtbot.waitSignal(window.exporter.failed, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
    assert len(alerts.told) == 1
    assert str(tmp_path / "none") in alerts.told[0]
    assert window.actions_["export"].isEnabled()


def test_a_failed_export_is_told(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the typesetter complains of is shown as it is; a bug in it is told as one, and does not end the window."""
    import briefing.export.document

    alerts.pdf = str(tmp_path / "x.pdf")
    for error, told in [(ExportError("too large"), "too large"), (ZeroDivisionError("oh"), "ZeroDivisionError")]:

        def fail(*_: object, error: Exception = error, **__: object) -> Pdf:
            raise error

        monkeypatch.setattr(briefing.export.document, "make", fail)
        with qtbot.waitSignal(window.exporter.failed):
            qtbot.keyClick(window, *EXPORT)
        assert told in alerts.told[-1]
    assert not (tmp_path / "x.pdf").exists()


def test_characters_without_a_font_are_told(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader hears which characters the PDF shows by their numbers."""
    import briefing.export.document

    alerts.pdf = str(tmp_path / "x.pdf")
    monkeypatch.setattr(briefing.export.document, "make", lambda *_, **__: Pdf(b"%PDF", 1, ("铜",)))
    with qtbot.waitSignal(window.exporter.finished):
        qtbot.keyClick(window, *EXPORT)
    assert "U+94DC" in alerts.told[0]


def test_closing_the_window_ends_an_export(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """A window that closes gives up what it was writing."""
    alerts.pdf = str(tmp_path / "x.pdf")
    qtbot.keyClick(window, *EXPORT)
    task = window.exporter._task
    assert task is not None
    window.close()
    assert not window.exporter.is_running
    task.wait(10)
    assert not (tmp_path / "x.pdf").exists()


def test_a_choice_is_kept_and_carried_out(
    qtbot: QtBot, window: MainWindow, alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """What was chosen is what is written, and is proposed the next time."""
    alerts.pdf = str(tmp_path / "marked.pdf")
    alerts.choice = Choice(Setting(Profile.ONE_PAGE, Paper.LETTER, "TLP:GREEN"), embed=True)
    with qtbot.waitSignal(window.exporter.finished, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
    with pikepdf.open(tmp_path / "marked.pdf") as pdf:
        assert len(pdf.pages) == 1
        assert [float(side) for side in pdf.pages[0].mediabox] == [0, 0, 612, 792]
        (inside,) = pdf.attachments.values()
        assert inside.get_file().read_bytes() == resources.bundled_brief().read_bytes()
    chosen, alerts.choice, alerts.gives_up = alerts.choice, None, True
    qtbot.keyClick(window, *EXPORT)
    assert chosen is not None
    assert alerts.proposed == chosen._replace(language="en")
    assert not window.exporter.is_running


def test_a_file_that_has_changed_is_not_put_into_the_pdf(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], alerts: "FakeAlerts", tmp_path: Path
) -> None:
    """The file inside is the one the document was made from, or there is no document."""
    path = tmp_path / "mine.brief.toml"
    path.write_bytes(resources.new_brief().read_bytes())
    window = opened(path)
    path.write_bytes(resources.bundled_brief().read_bytes())
    alerts.pdf = str(tmp_path / "mine.pdf")
    alerts.choice = Choice(Setting(), embed=True)
    with qtbot.waitSignal(window.exporter.failed, timeout=30_000):
        qtbot.keyClick(window, *EXPORT)
    assert "has changed since it was opened; reload it (F5)" in alerts.told[0]
    assert not (tmp_path / "mine.pdf").exists()
