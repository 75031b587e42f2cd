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
    children = [child for child in parent.children() if isinstance(child, QWidget) and not child.isWindow()]
    if isinstance(parent, QSplitter):
        laid_out = [part for number in range(parent.count()) for part in (parent.handle(number), parent.widget(number))]
    else:
        laid_out = list(_items(layout, children)) if layout is not None else []
    places = {id(part): number for number, part in enumerate(laid_out)}
    known = [child for child in children if id(child) in places]
    ordered = sorted(known, key=lambda child: places[id(child)])
    if known != ordered:
        for child in ordered:
            child.raise_()
    waiting = iter(ordered)
    return [next(waiting) if id(child) in places else child for child in children]


def _items(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    """Those of `children` that stand in `layout`, in its order.

    They are asked for by themselves. To walk through the items would wrap empty ones, which Qt deletes without telling
    PySide: what is made in their place is then taken for one of them.
    """
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(child), child) for child in children]
    placed += [(layout.indexOf(child), child) for child in inner]
    for number, part in sorted(placed, key=lambda place: place[0]):
        if isinstance(part, QLayout):
            yield from _items(part, children)
        elif number >= 0:
            yield part
