"""How well something stands out, measured in a picture of the screen (WCAG 2.2, 1.4.3 and 1.4.11)."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

_TOE = 0.04045
"""Up to this share of its full strength, a colour of sRGB grows with its number."""


def colours(picture: QImage, rect: QRect) -> Counter[int]:
    """How often each colour is in a part of the picture."""
    return Counter(_pixels(picture, rect))


def contrast(one: int, other: int) -> float:
    """The ratio of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def stands_out(picture: QImage, rect: QRect) -> float:
    """The contrast of what is written in a part of the picture to what it is written on; 1 where nothing is."""
    found = colours(picture, rect)
    if len(found) < 2:
        return 1.0
    (ground, _), *_ = found.most_common(1)
    return max(contrast(colour, ground) for colour in found)


def changed(before: QImage, after: QImage, rect: QRect) -> tuple[int, float]:
    """How many pixels of a part have changed, and by how much at the most: the contrast of what was to what is."""
    pairs = Counter(zip(_pixels(before, rect), _pixels(after, rect), strict=True))
    ratios = [(contrast(was, now), number) for (was, now), number in pairs.items() if was != now]
    return sum(number for ratio, number in ratios if ratio >= 3), max((ratio for ratio, _ in ratios), default=1.0)


def _pixels(picture: QImage, rect: QRect) -> list[int]:
    part = picture.copy(rect.intersected(picture.rect())).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(part.constBits()).cast("B").cast("I").tolist()


def _luminance(colour: int) -> float:
    parts = (((colour >> shift) & 255) / 255 for shift in (16, 8, 0))
    red, green, blue = (part / 12.92 if part <= _TOE else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
