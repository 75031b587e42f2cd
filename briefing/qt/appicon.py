"""The program's own icon, from its one drawing."""

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap

from briefing import APP_ID, resources

_IN_WINDOWS = (16, 24, 32, 48, 64, 128)


def icon() -> QIcon:
    """The icon of windows, for systems that take it from there and not from the menu entry."""
    made = QIcon()
    for side in _IN_WINDOWS:
        made.addPixmap(QPixmap.fromImage(_drawn(side)))
    return made


def png(side: int) -> bytes:
    """The icon as a PNG file, `side` pixels across."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    _drawn(side).save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt for Python text
    return bytes(buffer.data().data())


def _drawn(side: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(resources.path("desktop", f"{APP_ID}.svg").read_bytes()))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
