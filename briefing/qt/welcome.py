"""What a reader is told once, in a line over the tabs, when the first window has been seen."""

from PySide6.QtCore import QCoreApplication

from briefing.qt.actions import SPECS, key_names
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow

translate = QCoreApplication.translate


def welcome(window: MainWindow, settings: Settings, set_aside: str) -> None:
    """Say in `window` what every newcomer should know, once; and what is wrong with the place of settings."""
    if set_aside:
        window.content.tell(
            lambda: translate(
                "Welcome", "The settings could not be read, so all are as at first; the old file is kept as {}."
            ).format(set_aside)
        )
    elif not settings.are_kept:
        path = settings.place
        window.content.tell(
            lambda: translate(
                "Welcome",
                "Settings cannot be kept, for {} cannot be written: what is set holds until the program ends.",
            ).format(path)
        )
    elif not settings.is_greeted:
        settings.is_greeted = True
        window.content.tell(_greeting)


def _greeting() -> str:
    keys = {spec.name: key_names(spec)[0] for spec in SPECS if spec.name in {"palette", "shortcuts", "find"}}
    pattern = translate(
        "Welcome",
        "Press a claim’s number to see who says it and where. {find} searches, {palette} goes anywhere, "
        "{shortcuts} lists every key.",
    )
    return pattern.format(**keys)
