"""Has Tab go, and screen readers read, as the eye does: Qt goes by when each part was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def put_in_order(window: QWidget) -> None:
    """Order what is in `window` now; what is made later wants it again."""
    for one, other in pairwise(_stops(window)):
        QWidget.setTabOrder(one, other)


def _stops(parent: QWidget) -> Iterator[QWidget]:
    """What Tab stops at, as it stands."""
    for child in _parts(parent):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield child
        yield from _stops(child)


def _parts(parent: QWidget) -> list[QWidget]:
    """The widgets in `parent` as they stand; as a screen reader meets them from now on, too."""
    layout = parent.layout()
    if isinstance(parent, QSplitter):
        laid_out = [part for number in range(parent.count()) for part in (parent.handle(number), parent.widget(number))]
    else:
        laid_out = list(_items(layout)) if layout is not None else []
    children = [child for child in parent.children() if isinstance(child, QWidget) and not child.isWindow()]
    places = {id(part): number for number, part in enumerate(laid_out)}
    known = [child for child in children if id(child) in places]
    ordered = sorted(known, key=lambda child: places[id(child)])
    if known != ordered:
        for child in ordered:
            child.raise_()
    waiting = iter(ordered)
    return [next(waiting) if id(child) in places else child for child in children]


def _items(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif isinstance(inner, QLayout):
            yield from _items(inner)
