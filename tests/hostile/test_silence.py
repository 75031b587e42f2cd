"""Whatever a brief says, nothing listens to it: no address is asked, and no other file is read."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.export.document import make
from briefing.export.pdf import Typesetter
from briefing.export.setting import Profile, Setting
from briefing.model.brief import Tab
from briefing.model.load import loads
from briefing.qt.window import MainWindow
from tests.hostile.naughty import TABS, record, source_of
from tests.qt.conftest import FakeAlerts

LURES = (
    '<img src="{address}">',
    '<link rel="stylesheet" href="{address}"><style>@import url({address});</style>',
    '<script src="{address}"></script><iframe src="{address}"></iframe><object data="{address}"></object>',
    '<table background="{address}"><tr><td style="background-image: url({address})">cell</td></tr></table>',
    '<qt><img src="{address}"></qt>',
    "![picture]({address}) [link]({address} 'title')",
    '#image("{address}") #read("{address}") #include "{address}" #bibliography("{address}") $ #eval("1") $',
    "*_`@{address}`_* <{address}> \\input{{{address}}}",
    "&lt;img src='{address}'&gt; &#60;img src={address}&#62;",
)
"""What makes some reader fetch {address}: HTML as Qt knows it, rich text hidden in tips, Markdown, Typst, LaTeX."""


_EVERY = 0.02
"""Seconds between two looks."""


class Listener:
    """A server that takes note of whoever comes, and a file that takes note of whoever reads it."""

    def __init__(self, folder: Path) -> None:
        """Listen from now on; the file is in `folder`."""
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self.port = self._server.getsockname()[1]
        self.pipe = folder / "secret.png"
        os.mkfifo(self.pipe)
        self._heard: list[str] = []
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def heard(self) -> list[str]:
        """What came since the last time."""
        self._thread.join(2 * _EVERY)  # that is, wait for what is under way
        found, self._heard = self._heard, []
        return found

    def close(self) -> None:
        """Listen no more."""
        self._ends.set()
        self._thread.join()
        self._server.close()

    def _listen(self) -> None:
        while not self._ends.wait(_EVERY):
            with suppress(BlockingIOError):
                self._server.accept()[0].close()
                self._heard.append("asked")
            with suppress(OSError):  # a pipe can be opened for writing only while somebody reads it
                os.close(os.open(self.pipe, os.O_WRONLY | os.O_NONBLOCK))
                self._heard.append("read")


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    """Listens while a test runs."""
    made = Listener(tmp_path)
    yield made
    made.close()


@pytest.fixture
def lures(listener: Listener) -> str:
    """A brief all of whose texts ask for the listener's addresses."""
    addresses = (
        f"http://127.0.0.1:{listener.port}/a.png",
        f"//127.0.0.1:{listener.port}/b.css",
        listener.pipe.as_uri(),
        str(listener.pipe),
        listener.pipe.name,  # beside the brief
    )
    texts = [lure.format(address=address) for lure in LURES for address in addresses]
    every = [record("section", 1000 + number, text, tab) for number, text in enumerate(texts) for tab in TABS[:1]]
    return source_of(texts) + "".join(every)


def test_the_listener_hears(listener: Listener) -> None:
    """What the tests below would hear, they can hear."""
    assert listener.heard() == []
    socket.create_connection(("127.0.0.1", listener.port)).close()
    listener.pipe.read_bytes()
    assert sorted(listener.heard()) == ["asked", "read"]


def test_a_window_on_lures_is_silent(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], lures: str, listener: Listener, tmp_path: Path
) -> None:
    """All tabs, tips, evidence, checks, results and lists show them, and nobody comes for what they name."""
    path = tmp_path / "lures.brief.toml"
    path.write_text(lures, encoding="utf-8")
    window = opened(path)

    for tab in Tab:
        window.pages.show_tab(tab)
        qtbot.waitUntil(partial(_is_written, window, tab), timeout=20_000)
        assert listener.heard() == []
    for fact in ("fact-0", "fact-7", "fact-30"):
        window.side.show_claim(fact)
        assert listener.heard() == []
    window.search.search("img")
    qtbot.waitUntil(lambda: window.finder.results is not None)
    window.actions_["checks"].trigger()
    qtbot.waitUntil(lambda: window.beside.checks._checking is None, timeout=20_000)
    for widget in (window, *window.findChildren(QWidget)):
        _hover(widget)
    assert listener.heard() == []
    window.beside.checks.close()


def test_links_in_a_text_lead_nowhere_by_themselves(
    opened: Callable[[Path], MainWindow], listener: Listener, alerts: FakeAlerts, tmp_path: Path
) -> None:
    """Only `https:`, `http:` and `mailto:` are ever asked about; a file or a script is not even that."""
    path = tmp_path / "links.brief.toml"
    path.write_text(source_of(["A text"]), encoding="utf-8")
    window = opened(path)
    alerts.opens_links = False
    document = window.pages.page(Tab.OVERVIEW).document
    for address in (
        "file:///etc/passwd",
        listener.pipe.as_uri(),
        "javascript:alert(1)",
        "data:text/html,x",
        "smb://h/x",
    ):
        document.anchorClicked.emit(QUrl(address))
    assert alerts.links == []
    asked = f"http://127.0.0.1:{listener.port}/"
    document.anchorClicked.emit(QUrl(asked))
    assert alerts.links == [asked]
    assert listener.heard() == []


@pytest.mark.parametrize("profile", Profile)
def test_a_pdf_of_lures_is_silent(lures: str, listener: Listener, profile: Profile) -> None:
    """The typesetter prints them, and nobody comes for what they name."""
    brief = loads(lures.encode(), "lures.brief.toml")
    with Typesetter() as typesetter:
        assert make(brief, "en", Setting(profile), typesetter).data.startswith(b"%PDF")
    assert listener.heard() == []


def _is_written(window: MainWindow, tab: Tab) -> bool:
    return not window.pages.page(tab).document._turn.is_waiting


def _hover(widget: QWidget) -> None:
    """Show the tip of `widget`, and of the middle of what it shows."""
    middle = QPoint(widget.width() // 2, min(40, widget.height() // 2))
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))
