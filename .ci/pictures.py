"""Takes pictures of the window, without a screen; see `.ci/pictures`."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QSettings
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.model.brief import Tab
from briefing.qt import scheme
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "pictures"
_SIZE = (1120, 720)
_PATIENCE_MS = 20_000


class Picture(NamedTuple):
    """What a picture shows."""

    name: str
    tab: Tab
    language: str = "en"
    query: str = ""
    claim: str = ""
    is_dark: bool = False


PICTURES = (
    Picture("overview", Tab.OVERVIEW),
    Picture("participants", Tab.PARTICIPANTS),
    Picture("minerals", Tab.MINERALS, query="copper", claim="reserves"),
    Picture("outlook", Tab.OUTLOOK, claim="core-pillar", is_dark=True),
    Picture("overview-zh", Tab.OVERVIEW, language="zh"),
    Picture("overview-ur", Tab.OVERVIEW, language="ur"),
)


def dark() -> QPalette:
    """The colours of a system in the dark."""
    palette = QPalette(QColor("#2f3136"), QColor("#26282c"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1c1d20"))
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor("#222327"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#2a6fb0"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#a4a7ad"))
    return palette


def wait_until(is_so: Callable[[], object]) -> None:
    """Let the program work until `is_so`."""
    watch = QElapsedTimer()
    watch.start()
    while not is_so():
        if watch.elapsed() > _PATIENCE_MS:
            raise SystemExit("the window did not come to rest")
        QApplication.processEvents()


def taken(picture: Picture, app: QApplication, settings: Settings, interface: Interface) -> QImage:
    """The window as it shows what `picture` says."""
    app.setPalette(dark() if picture.is_dark else QPalette())
    if not picture.is_dark:
        scheme.adapt(app)
    interface.choose(picture.language)
    window = MainWindow(settings, interface, picture.language)
    window.resize(*_SIZE)
    window.opener.open(resources.bundled_brief())
    window.show()
    wait_until(lambda: window.opener.current is not None and window.status.summary.toolTip())
    window.pages.show_tab(picture.tab)
    if picture.query:
        window.search.search(picture.query)
        wait_until(lambda: window.finder.results is not None)
        window.finder.step(1)
    if picture.claim:
        window.side.show_claim(picture.claim)
    for _ in range(50):  # what is put off to the next turn of the event loop, and what that puts off
        QApplication.processEvents()
    image = window.grab().toImage()
    window.close()
    return image


def main(folder: Path) -> None:
    """Write every picture into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["briefing"])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as home:
        settings = Settings(QSettings(str(Path(home, "settings.ini")), QSettings.Format.IniFormat))
        interface = Interface(settings, "en", app)
        for picture in PICTURES:
            image = taken(picture, app, settings, interface).convertToFormat(QImage.Format.Format_RGB888)
            image.save(str(folder / f"{picture.name}.png"), quality=0)  # that is, as small as can be


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
