"""Has Tab go, and screen readers read, as the eye does: Qt goes by when each part was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QStatusBar, QWidget


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
    children = [child for child in parent.children() if isinstance(child, QWidget) and not child.isWindow()]
    if not children[1:]:
        return children  # as of most widgets
    places = dict(_places(parent, children))
    known = [child for child in children if child in places]
    ordered = sorted(known, key=lambda child: places[child])
    if known != ordered:
        for child in ordered:
            child.raise_()
    waiting = iter(ordered)
    return [next(waiting) if child in places else child for child in children]


def _places(parent: QWidget, children: list[QWidget]) -> Iterator[tuple[QWidget, tuple[int, ...]]]:
    """Where those of `children` stand that are laid out."""
    if isinstance(parent, QSplitter):
        for number in range(parent.count()):
            part = parent.widget(number)
            yield parent.handle(number), (number, 0)
            if part is not None:
                yield part, (number, 1)
    if isinstance(parent, QStatusBar):
        return  # as its parts came; Qt makes its layout anew with each of them, and PySide would keep every old one
    layout = parent.layout()
    if layout is not None:
        yield from _in_layout(layout, children, ())


def _in_layout(
    layout: QLayout, children: list[QWidget], before: tuple[int, ...]
) -> Iterator[tuple[QWidget, tuple[int, ...]]]:
    for child in children:
        number = layout.indexOf(child)
        if number >= 0:
            yield child, (*before, number)
    for inner in layout.children():
        if isinstance(inner, QLayout):
            yield from _in_layout(inner, children, (*before, layout.indexOf(inner)))
