"""Pages one below the other, made as they come into view."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefing.compat import override
from briefing.export.pages import POINTS_AN_INCH, Pages, Picture, Place
from briefing.qt.tasks import Control, Task
from briefing.qt.theme import GRID, theme_of

ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)
"""The zooms there are, in percent of the size on paper."""
_GAP = 4 * GRID
_MOST_KEPT = 24


class PageView(QAbstractScrollArea):
    """Shows a document at a zoom, or as wide as there is room."""

    page_changed = Signal()
    """Another page is the one that is looked at."""
    zoom_changed = Signal()

    def __init__(self, pages: Pages, parent: QWidget | None = None) -> None:
        """Show `pages`."""
        super().__init__(parent)
        self._pages = pages
        self._images: dict[tuple[int, float], QImage] = {}
        self._drawing: Task[tuple[int, float, Picture]] | None = None
        self._places: tuple[Place, ...] = ()
        self._current = -1
        self._page = 0
        self.zoom = 0
        """In percent; 0 is as wide as there is room."""
        self._rects: list[QRect] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._note_page)
        self._lay_out()

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return self._page

    def set_zoom(self, percent: int) -> None:
        """Show the pages at `percent` of their size on paper, or (0) as wide as there is room."""
        share = self._share()
        self.zoom = percent
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._height()))
        self.zoom_changed.emit()

    def step_zoom(self, by: int) -> None:
        """Zoom one step in (1) or out (-1) from what is seen now."""
        now = round(100 * self._scale() * POINTS_AN_INCH / self.logicalDpiX())
        wider = [zoom for zoom in ZOOMS if (zoom > now if by > 0 else zoom < now)]
        if wider:
            self.set_zoom(wider[0] if by > 0 else wider[-1])

    def go_to(self, page: int) -> None:
        """Show the top of `page`, from 0."""
        if 0 <= page < len(self._rects):
            self.verticalScrollBar().setValue(self._rects[page].top() - _GAP)

    def mark(self, places: tuple[Place, ...], current: int) -> None:
        """Mark `places`, and bring the one with the number `current` into view."""
        self._places, self._current = places, current
        if 0 <= current < len(places):
            spot = self._spots(places[current])[0]
            bar, page = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() <= spot.top() <= bar.value() + page - 8 * GRID:
                bar.setValue(round(spot.top() - page / 3))
            self.horizontalScrollBar().setValue(round(spot.center().x() - self.viewport().width() / 2))
        self.viewport().update()

    def let_go(self) -> None:
        """Want no more pictures: the window closes."""
        self._drawing = None

    @override
    def sizeHint(self) -> QSize:
        return QSize(760, 900)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        share = self._share()
        super().resizeEvent(event)
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._height()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height() - 6 * GRID
        line = 10 * GRID
        steps = {
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + by)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme.rule)
            shift = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            missing = []
            for number in self._seen():
                rect = self._rects[number].translated(shift)
                image = self._image(number)
                if image is None:
                    missing.append(number)
                    painter.fillRect(rect, QColor("white"))
                else:
                    painter.drawImage(rect, image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # words stay readable
            for place_number, place in enumerate(self._places):
                is_current = place_number == self._current
                for spot in self._spots(place):
                    painter.fillRect(spot.translated(shift), QColor("#ffb000" if is_current else "#ffe9a8"))
        if missing and self._drawing is None:
            self._draw(missing[0])

    def _scale(self) -> float:
        """Pixels a point."""
        if self.zoom:
            return self.zoom / 100 * self.logicalDpiX() / POINTS_AN_INCH
        widest = max((width for width, _ in self._pages.sizes), default=1.0)
        return max(0.1, (self.viewport().width() - 2 * _GAP) / widest)

    def _lay_out(self) -> None:
        scale = self._scale()
        sizes = [QSize(round(width * scale), round(height * scale)) for width, height in self._pages.sizes]
        tops = accumulate((size.height() + _GAP for size in sizes), initial=_GAP)
        room = max([self.viewport().width(), *(size.width() + 2 * _GAP for size in sizes)])
        self._rects = [
            QRect(QPoint((room - size.width()) // 2, top), size) for size, top in zip(sizes, tops, strict=False)
        ]
        view = self.viewport().size()
        for bar, length, page in (
            (self.verticalScrollBar(), self._height(), view.height()),
            (self.horizontalScrollBar(), room, view.width()),
        ):
            bar.setRange(0, max(0, length - page))
            bar.setPageStep(page)
            bar.setSingleStep(10 * GRID)
        self._note_page()
        self.viewport().update()

    def _height(self) -> int:
        return self._rects[-1].bottom() + 1 + _GAP if self._rects else 0

    def _share(self) -> float:
        """How far down the reader is."""
        return self.verticalScrollBar().value() / max(1, self._height())

    def _seen(self) -> range:
        """The pages that can be seen now."""
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._rects, top, key=QRect.top) - 1)
        return range(first, bisect_right(self._rects, top + self.viewport().height(), key=QRect.top))

    def _note_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = max(0, bisect_right(self._rects, middle, key=QRect.top) - 1)
        if page != self._page:
            self._page = page
            self.page_changed.emit()

    def _spots(self, place: Place) -> list[QRectF]:
        """The rectangles of a place, in pixels of the whole."""
        scale, corner = self._scale(), self._rects[place.page].topLeft()
        return [
            QRectF(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale).translated(corner)
            for left, top, right, bottom in place.rects
        ]

    def _key(self, number: int) -> tuple[int, float]:
        return number, round(self._scale() * self.devicePixelRatioF(), 4)

    def _image(self, number: int) -> QImage | None:
        return self._images.get(self._key(number))

    def _draw(self, number: int) -> None:
        """Make the picture of a page off the UI thread."""
        pages, (_, scale) = self._pages, self._key(number)

        def work(_control: Control) -> tuple[int, float, Picture]:
            return number, scale, pages.picture(number, scale)

        task = self._drawing = Task(work)
        task.done.connect(lambda drawn: self._drawn(task, *drawn))
        task.start()

    def _drawn(self, task: "Task[tuple[int, float, Picture]]", number: int, scale: float, picture: Picture) -> None:
        if task is not self._drawing:
            return
        self._drawing = None
        width, height, stride, data = picture
        while len(self._images) >= _MOST_KEPT:
            del self._images[next(iter(self._images))]  # the one that was made first
        # a copy: the bytes go away
        self._images[number, scale] = QImage(data, width, height, stride, QImage.Format.Format_RGB32).copy()
        self.viewport().update()
