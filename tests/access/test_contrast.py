"""What is seen stands out, and so does what has the keyboard: measured in pictures of the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QRect
from PySide6.QtGui import QImage

from tests.access.conftest import Open
from tests.access.contrast import changed, colours, contrast, stands_out
from tests.access.desk import Desk, Node
from tests.access.schemes import PREFER_CONTRAST, SCHEMES

_TEXT, _OTHER = 4.5, 3.0
_SIGNS = {"push button 'Scroll Left'", "push button 'Scroll Right'"}
_FRAME = 2
_PIXELS, _PATIENCE_MS = 8, 10_000
"""How many pixels must change for a change to be seen, and how long it is waited for."""
_EMPTY = {"empty"}
_WITH_WORDS = {"label", "push button", "page tab", "menu item", "check box", "text", "list item"}


@pytest.fixture(scope="module", params=SCHEMES)
def desk(request: pytest.FixtureRequest, start_once: Open) -> Iterator[Desk]:
    """The program in a system of those colours; its text is large, for the edges of thin letters are never of one."""
    prelude = PREFER_CONTRAST if request.param == "contrast" else ""
    made = start_once("--lang", "en", prelude=prelude, scheme=request.param, scale=200)
    yield made
    made.end()


def _in_sight(nodes: list[Node]) -> Iterator[tuple[Node, QRect]]:
    """Each object with as much of its place as lies within all that it is in."""
    around: list[QRect] = []
    for node in nodes:
        del around[node.depth :]
        rect = QRect(*node.rect)
        around.append(rect & around[-1] if around else rect)
        yield node, around[-1]


def _words(desk: Desk, node: Node, place: QRect) -> Iterator[tuple[str, QRect]]:
    """What is written on an object, word by word where that can be told, as far as all of it is seen."""
    if node.role == "document frame":
        told = desk.words(node)
    elif node.role == "table":
        told = desk.cells(node)
    elif node.role in _WITH_WORDS and "enabled" in node.states and node.name not in {"", "no search"}:
        frame = _FRAME if node.role == "push button" else 0
        inner = QRect(*node.rect).adjusted(frame, frame, -frame, -frame)
        told = [(str(node), inner.x(), inner.y(), inner.width(), inner.height())]
    else:
        return
    for words, *rect in told:
        if place.contains(QRect(*rect)) and words not in _EMPTY:
            yield words, QRect(*rect)


@pytest.mark.parametrize("tab", ["1", "2", "3", "4"])
def test_words_can_be_read(desk: Desk, tab: str) -> None:
    """Every word has 4.5 : 1 at least to what it stands on, also while found words are marked."""
    desk.press(f"ctrl+{tab}")
    if tab == "4":
        desk.write(desk.find("text", "Search this brief"), "mining")
        desk.find("list", "Results")
        desk.announced("found")
    desk.walked()
    picture, nodes = desk.picture(), list(_in_sight(desk.tree(desk.window)))
    measured = [
        (words, stands_out(picture, rect)) for node, place in nodes for words, rect in _words(desk, node, place)
    ]
    assert len(measured) > 25
    assert [
        (words, round(ratio, 2)) for words, ratio in measured if ratio < (_OTHER if words in _SIGNS else _TEXT)
    ] == []


def test_what_is_drawn_can_be_seen(desk: Desk) -> None:
    """Bars and the edges of fields have 3 : 1 at least to what is around them."""
    desk.press("ctrl+2")
    field = desk.find("text", "Filter participants")
    desk.walked()
    picture = desk.picture()
    left, top, width, _ = field.rect
    edge = QRect(left + width // 2, top, 8, 1)
    (around, _), *_ = colours(picture, QRect(left + width // 2, top - 4, 8, 3)).most_common(1)
    (ground, _), *_ = colours(picture, QRect(left + width // 2, top + 4, 8, 3)).most_common(1)
    (line, _), *_ = colours(picture, edge).most_common(1)
    assert min(contrast(line, around), contrast(line, ground)) >= _OTHER


def _changed(desk: Desk, before: QImage, rect: QRect) -> tuple[int, float]:
    """How much a part has changed, once it has: it may be shown by the caret alone, which blinks."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    while True:
        found = changed(before, desk.picture(), rect)
        if found[0] >= _PIXELS or patience.hasExpired():
            return found
        desk.at()  # the program has answered, and so has gone on


def test_what_has_the_keyboard_is_seen(desk: Desk) -> None:
    """At each stop of Tab something changes there by 3 : 1 at least."""
    desk.press("ctrl+2")
    desk.focus(desk.find("table", "Participants"))
    desk.press("Down", "Up", "ctrl+f")
    desk.walked()
    faults: list[tuple[str, int, float]] = []
    seen: set[str] = set()
    for _ in range(14):
        before = desk.picture()
        desk.forget()
        desk.press("Tab")
        desk.hear("state-changed:focused")
        desk.walked()
        stop = desk.at()
        rect = QRect(*stop.rect).adjusted(-3, -3, 3, 3)
        number, ratio = _changed(desk, before, rect)
        seen.add(str(stop))
        if number < _PIXELS:
            faults.append((str(stop), number, round(ratio, 2)))
    assert len(seen) > 10
    assert "\n".join(map(str, faults)) == ""
