"""The program's own icons: drawings in one colour, which is that of the words beside them, whatever the scheme."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QImageReader, QPainter, QPalette, QPixmap

from briefing import resources
from briefing.compat import override
from briefing.qt.theme import mixed

_COLOUR = b"currentColor"
_FAINT = 0.45
"""How much of their colour icons keep that cannot be pressed now."""


def icon(name: str) -> QIcon:
    """The icon `name` of `resources/icons`."""
    return QIcon(_Drawing(name))


class _Drawing(QIconEngine):
    """Painted anew in the palette of the moment, at the resolution that is wanted."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawImage(rect, _drawn(self._name, _colour(mode), round(rect.width() * scale)))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        found = QPixmap.fromImage(_drawn(self._name, _colour(mode), side))
        found.setDevicePixelRatio(scale)
        return found

    @override
    def clone(self) -> QIconEngine:
        return _Drawing(self._name)


def _colour(mode: QIcon.Mode) -> str:
    palette = QGuiApplication.palette()
    words = palette.color(QPalette.ColorRole.WindowText)
    if mode is QIcon.Mode.Disabled:
        return mixed(words, palette.color(QPalette.ColorRole.Window), _FAINT).name()
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText).name()
    return words.name()


@lru_cache(maxsize=128)
def _drawn(name: str, colour: str, side: int) -> QImage:
    """The drawing `name` in that colour, `side` pixels across."""
    drawing = resources.path("icons", f"{name}.svg").read_bytes().replace(_COLOUR, colour.encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
