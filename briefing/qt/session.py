"""What is open when the program ends, so that it starts with it: windows, briefs, places in them, panes."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject

from briefing import resources
from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.model.problems import LoadError
from briefing.qt.panes.kept import Goal, Stand

if TYPE_CHECKING:
    from briefing.qt.opener import Opened
    from briefing.qt.window import MainWindow

translate = QCoreApplication.translate
_FURTHEST = 100_000
"""Pixels: nothing on a screen is wider, and no paragraph so high."""


class _Place(msgspec.Struct, omit_defaults=True):
    """Where the reader was on a page: the fields of `Stand`."""

    key: tuple[str, str, str, int] | None = None
    below: int = 0
    row: str = ""
    split: tuple[int, ...] = ()


class View(msgspec.Struct, omit_defaults=True):
    """One window as it was."""

    file: str = ""
    """The path of its brief; empty for the bundled one."""
    geometry: bytes = b""
    """Where it stood, how large, whether it was maximised: in Qt's own form, which Qt holds against the screens."""
    tab: str = ""
    places: dict[str, _Place] = {}
    side: int = 0
    """The width of the panes at its side; 0 for the usual one."""
    claim: str = ""


def views_in(words: str) -> list[View]:
    """The windows that `words` tell of, which `words_for` wrote; none where they make no sense."""
    try:
        return msgspec.json.decode(words, type=list[View]) if words else []
    except (msgspec.MsgspecError, RecursionError):
        return []


def words_for(views: list[View]) -> str:
    """Words that `views_in` understands."""
    return msgspec.json.encode(views).decode()


def view_of(window: "MainWindow") -> View:
    """How `window` is now."""
    target, opened = window.opener.reading or window.opener.target, window.opener.current
    is_bundled = opened is not None and opened.is_bundled and target == opened.path
    file = str(target) if target is not None and not is_bundled else ""
    return View(
        file=file if file.isprintable() else "",  # a name that is no text cannot be kept as one
        geometry=bytes(window.saveGeometry().data()),
        tab=window.pages.tab.value,
        places={tab.value: _place(stand) for tab, stand in window.pages.stands().items()},
        side=window.room.side_width,
        claim=window.side.fact_id,
    )


def restore_frame(window: "MainWindow", view: View) -> None:
    """Have `window` stand as it did, with the tab in front that was; before it is shown."""
    if view.geometry:
        window.restoreGeometry(view.geometry)
    window.room.side_width = _clamped(view.side)
    if view.tab in set(Tab):
        window.pages.show_tab(Tab(view.tab))


class Return(QObject):
    """Leads the reader back to where they were, once a window shows the brief that they were reading."""

    def __init__(self, window: "MainWindow", view: View, *, stands_in: bool) -> None:
        """Wait for what `window` opens next, and go where `view` says.

        `stands_in`: where the file is gone, the bundled brief is opened, with a line that says so.
        """
        super().__init__(window)
        self._window, self._view, self._stands_in = window, view, stands_in
        window.opener.opened.connect(self._lead)
        window.opener.failed.connect(self._stand_in)

    def _lead(self, opened: "Opened") -> None:
        self._end()
        view, window = self._view, self._window
        if view.file != ("" if opened.is_bundled else str(opened.path)):
            return
        places = view.places.items()
        window.pages.come_back({Tab(tab): _stand(place) for tab, place in places if tab in set(Tab)})
        if view.claim not in opened.brief.fact_by_id:
            return
        if window.isVisible():
            window.side.show_claim(view.claim, take_focus=False)
        else:  # launching does not wait for it
            window.first_painted.connect(lambda: window.side.show_claim(view.claim, take_focus=False))

    def _stand_in(self, error: LoadError) -> None:
        self._end()
        does_not_answer = isinstance(error.__cause__, TimeoutError)  # nor would it when it is looked for
        if not self._stands_in or does_not_answer or os.path.exists(self._view.file):  # noqa: PTH110 -- it bears any name
            return
        name = Path(self._view.file).name
        self._window.opener.open(resources.bundled_brief())
        self._window.content.tell(
            lambda: translate(
                "Session", "{} is not there any more. This is the brief that comes with the program."
            ).format(name)
        )

    def _end(self) -> None:
        opener = self._window.opener
        opener.opened.disconnect(self._lead)
        opener.failed.disconnect(self._stand_in)
        self.deleteLater()


def _place(stand: Stand) -> _Place:
    goal = stand.goal
    if goal is None:
        return _Place(row=stand.row, split=stand.split)
    kind, record_id, field, part = goal.key
    return _Place((kind, record_id, field, part), goal.below, stand.row, stand.split)


def _stand(place: _Place) -> Stand:
    goal = Goal(Key(*place.key), is_hit=False, below=_clamped(place.below, least=-_FURTHEST)) if place.key else None
    return Stand(goal, place.row, tuple(map(_clamped, place.split)))


def _clamped(value: int, least: int = 0) -> int:
    return max(least, min(_FURTHEST, value))
