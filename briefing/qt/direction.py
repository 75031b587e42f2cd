"""Which way what is shown runs, and how texts of both directions stand beside each other.

The window and the brief have each a language of its own, and neither turns the other:

- What the program says follows the language of the window, which Qt mirrors as a whole: menus, toolbar, search bar,
  tab bar, status bar, on which side of the tabs the side pane stands, buttons, boxes.
- What a brief says follows the brief's language, in direction and in letters: documents, tables (the first column, the
  arrow of the sorting and the scroll bar too), charts, lists of hits and of claims. `follow` sees to that.
- Where one line holds both, each text is an island of its own (`isolated`), and the line runs as what it stands in:
  the program's headings and notes inside a document go with the brief.

A brief's text may bear marks that turn what follows. What they must not do is seen to where texts are made safe to show
(briefing/qt/plain.py).
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from briefing.languages import is_right_to_left
from briefing.qt.fonts import set_families
from briefing.qt.items.brief import BriefModels
from briefing.qt.numbers import LEFT_TO_RIGHT, RIGHT_TO_LEFT
from briefing.qt.plain import ISOLATES, balanced, runs_left, turns

_FIRST_STRONG, _RIGHT_TO_LEFT, _LEFT_TO_RIGHT, _END = "\u2068", "\u2067", "\u2066", "\u2069"
_JOINING = " \u2002·::"


def direction_of(language: str) -> int:
    """The direction of lines in `language`, by Qt's number of it."""
    return RIGHT_TO_LEFT if is_right_to_left(language) else LEFT_TO_RIGHT


def turn(what: QObject, language: str) -> None:
    """Have a widget, or the application with all its windows, run as `language` does."""
    what.setProperty("layoutDirection", direction_of(language))


def follow(widget: QWidget, models: BriefModels) -> None:
    """Have `widget`, and what is in it, run and be set as the brief of `models`, now and whenever that changes."""
    _Follower(widget, models)


class _Follower(QObject):
    """Goes with its widget: the fonts outlive every window, and must not reach for what is gone."""

    def __init__(self, widget: QWidget, models: BriefModels) -> None:
        super().__init__(widget)
        self._widget = widget
        self._models = models
        models.language_changed.connect(self._dress)
        models.fonts.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        models = self._models
        if not models.language:
            return
        families = models.fonts.families(models.language)
        font = QFont()
        if families != QApplication.font().families():
            set_families(font, families)  # and nothing else: the size stays the window's
        turn(self._widget, models.language)
        self._widget.setFont(font)


def island(text: str, within: str, language: str = "") -> tuple[str, str, str]:
    """What makes `text` stand beside others on a line that runs as `within`: a mark, the text, a mark; or no marks.

    The text runs as its `language` does. Where that is not known it runs as the line if that is from right to left and
    a letter of it is, too; else as it begins.
    """
    if not text or not (is_right_to_left(within) or turns(text)):
        return "", text, ""
    if not language and is_right_to_left(within) and runs_left(text):
        language = within
    return apart(text, language)


def apart(text: str, language: str = "") -> tuple[str, str, str]:
    """The same, whatever stands beside it."""
    start = _FIRST_STRONG
    if language:
        start = _RIGHT_TO_LEFT if is_right_to_left(language) else _LEFT_TO_RIGHT
    return start, balanced(text), _END


def isolated(text: str, within: str) -> str:
    """`text` as an island; the spaces, dots and colons at its ends, which join it to the others, go with the line.

    What is made of islands stays as it is.
    """
    core = text.strip(_JOINING)
    if core[:1] in ISOLATES:
        return balanced(text)
    before, _, after = text.partition(core) if core else (text, "", "")
    return before + "".join(island(core, within)) + after


def together(texts: Iterable[str], within: str) -> str:
    """Those of `texts` that are not empty, beside each other on a line that runs as `within`."""
    return " · ".join(isolated(text, within) for text in texts if text)
