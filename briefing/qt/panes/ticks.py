"""Shows where the hits are: marked in what is seen of a document, and on the scroll bar those out of view too."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QScrollBar, QTextEdit
from shiboken6 import Shiboken

from briefing.compat import override
from briefing.qt.finder import Finder
from briefing.qt.panes.kept import selecting
from briefing.qt.panes.writer import Shown, ranges
from briefing.qt.theme import hit_look, theme_of
from briefing.qt.turns import Turn, note_use
from briefing.qt.wheel import Scrolled

_THICK = 2
_SLICE = 0.010
"""Seconds of looking for hits at a time."""
_PAUSE_MS = 80
"""Ticks are set when typing pauses: they need the UI thread, which the next letter wants."""
LAID_OUT_WHOLE = 100_000
"""Characters of a document that is laid out whole to see how far down a hit stands; in a longer one the share of
characters before it stands for that, since laying it out would hold the window up."""
_LAID_OUT_AT_ONCE = 16_000
"""Characters of a document that is laid out for another width of the window in one go, which takes some 5 ms."""
_BESIDE_OTHERS = 8_000
"""The same where something has come up beside it, or is gone: hits, which are to be shown at the same turn."""


class TickBar(Scrolled, QScrollBar):
    """A vertical scroll bar with a tick for each hit, at its share of the whole length."""

    def __init__(self) -> None:
        """Make a bar without ticks."""
        super().__init__()  # upright, as Qt makes them
        self.ticks: tuple[float, ...] = ()
        """Where the hits stand: 0 is the top of what is scrolled, 1 its end."""
        self._pixels: frozenset[int] = frozenset()  # where they are painted in a groove of the height `_pixels_of`
        self._pixels_of = -1
        self.valueChanged.connect(note_use)

    def set_ticks(self, places: Iterable[float]) -> None:
        """Show a tick at each of `places`."""
        ticks = tuple(places)
        if ticks != self.ticks:
            self.ticks = ticks
            self._pixels, self._pixels_of = frozenset(), -1
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.ticks:
            return
        from PySide6.QtCore import QRect  # launching, which shows no ticks, does not pay for these
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarGroove
        groove = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        room, colour = groove.height() - _THICK, theme_of(self.palette()).current
        with QPainter(self) as painter:  # ended whatever happens: Qt does not bear one that is left
            if self._pixels_of != room:  # many ticks are one pixel, and are found out once
                self._pixels = frozenset(round(tick * room) for tick in self.ticks)
                self._pixels_of = room
            for top in self._pixels:
                painter.fillRect(QRect(groove.left() + 2, groove.top() + top, groove.width() - 4, _THICK), colour)


class Ticking(QObject):
    """Finds where the hits stand for the ticks of a bar, bit by bit, when typing pauses."""

    def __init__(self, bar: TickBar, finder: Finder, places: Callable[[], Iterable[float | None]]) -> None:
        """Set the ticks of `bar` as `places` gives them then: for each thing with a hit of `finder` how far down it is.

        For others, between which to pause, it gives None.
        """
        super().__init__(bar)
        self._bar, self._finder, self._places = bar, finder, places
        self._found: list[float] = []
        self._rest: Iterator[float | None] = iter(())
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._turn = Turn(self)
        self._turn.come.connect(self._look)

    def renew(self) -> None:
        """Find them anew soon; the ticks of the hits before are gone at once."""
        self._bar.set_ticks(())
        self.start()

    def start(self) -> None:
        """Find them anew soon; until then those there are stay."""
        self._turn.stop()
        if self._finder.results is not None:
            self._pause.start()
        else:
            self._pause.stop()
            self._bar.set_ticks(())

    def _begin(self) -> None:
        self._found, self._rest = [], iter(self._places())
        self._turn.start()

    def _look(self) -> None:
        end = perf_counter() + _SLICE
        for place in self._rest:
            if place is not None:
                self._found.append(place)
            if perf_counter() > end:
                self._turn.start()
                return
        self._bar.set_ticks(sorted(self._found))


class Marking:
    """Marks the hits in what is seen of a document: once for all that tell of the same, as when hits come up beside it.

    Its width is another then, it is scrolled, and something is found.
    """

    def __init__(self, view: QTextEdit, finder: Finder) -> None:
        """Mark in `view` what `finder` has found."""
        self._view, self._finder = view, finder
        self._seen: Sequence[Shown] | None = None  # all that is marked, and by what
        self._by: tuple[object, int] = None, -1

    def forget(self) -> None:
        """Have nothing marked: the document goes, in which the marks are."""
        self._seen = None
        self._view.setExtraSelections([])

    def mark(self, seen: Sequence[Shown]) -> None:
        """Mark the hits in what is `seen`, which is the same sequence as before where nothing else is."""
        finder = self._finder
        results, current = by = finder.results, finder.current
        if seen is self._seen and results is self._by[0] and current == self._by[1]:
            return
        self._seen, self._by = seen, by
        self._view.setExtraSelections(self._marks() if results is not None else [])

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        document, finder, theme = self._view.document(), self._finder, theme_of(self._view.palette())
        looks = {is_current: hit_look(theme, current=is_current) for is_current in (False, True)}
        selections: list[QTextEdit.ExtraSelection] = []
        for shown in self._seen or ():
            for start, end in ranges(shown, finder.spans(shown.key)):
                selection = QTextEdit.ExtraSelection()
                selection.cursor = selecting(document, start, end)
                selection.format = looks[finder.is_current(shown.key)]
                selections.append(selection)
        return selections


def most_at_once(bar: QScrollBar, *, is_beside: bool) -> int:
    """How many characters a document may have that is laid out at once for another width, scrolled as `bar` has it.

    Where that comes of what is beside it, little else is to be done at the same turn. Where the window is being
    resized, one that is scrolled would be seen as it was until it is laid out as far as that.
    """
    if is_beside:
        return _BESIDE_OTHERS
    return LAID_OUT_WHOLE if bar.value() else _LAID_OUT_AT_ONCE


def places_in(document: QTextDocument, shown: Iterable[Shown], finder: Finder) -> Iterator[float | None]:
    """How far down in `document` each of what is `shown` stands that is a hit of `finder`; None for others."""
    for one in shown:
        if not Shiboken.isValid(document):
            return  # another is shown, behind; its hits are looked for when it comes to the front
        yield share_of(document, one.position) if finder.is_found(one.key) else None


def share_of(document: QTextDocument, position: int) -> float:
    """How far down in `document` a position stands, from 0 to 1."""
    if document.characterCount() > LAID_OUT_WHOLE:
        return position / document.characterCount()
    top = document.documentLayout().blockBoundingRect(document.findBlock(position)).top()
    return top / max(1.0, document.size().height())
