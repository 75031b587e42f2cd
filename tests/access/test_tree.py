"""What a screen reader is told of everything that can be seen: each tab, pane, window, dialog and menu."""

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest

from briefing.qt.actions import FILE, SPECS
from tests.access.conftest import Open
from tests.access.desk import Desk, Node, Table

_SAYS_NOTHING = {"", "unknown", "invalid", "redundant object"}
_NAMED = {
    "push button",
    "check box",
    "radio button",
    "page tab",
    "menu item",
    "menu",
    "popup menu",
    "text",
    "table",
    "list",
}
_TOLD_APART = _NAMED | {"combo box", "list item", "spin button"}

_COMPARE = [spec.name for spec in SPECS if spec.menu == FILE and spec.name].index(
    "compare"
) + 1  # a submenu stands before
_OTHER = Path(__file__).parent.parent / "qt" / "three.brief.toml"
_ANSWER = f"from briefing.qt import alerts; alerts.Alerts.ask_other_brief = lambda *_: {str(_OTHER)!r}"
"""What the reader chooses to compare with, without the system's own dialog."""

Show = Callable[[Desk], Callable[[], None] | None]


def _tab(number: int) -> Show:
    return lambda desk: desk.press(f"ctrl+{number}")


def _evidence(desk: Desk) -> Callable[[], None]:
    desk.press("ctrl+1")
    link = next(node for node in desk.tree(desk.find("document frame")) if node.role == "link")
    desk.do(link)
    desk.hear("state-changed:focused")
    return lambda: desk.press("Escape")


def _search(desk: Desk, words: str) -> Callable[[], None]:
    field = desk.find("text")
    desk.write(field, words)
    return lambda: desk.write(field, "")


def _hits(desk: Desk) -> Callable[[], None]:
    leave = _search(desk, "Cu")
    desk.find("list")
    return leave


def _nothing_found(desk: Desk) -> Callable[[], None]:
    leave = _search(desk, "معدنیاتت" if desk.is_foreign else "koper")
    desk.announced("معدنیات" if desk.is_foreign else "opper")
    return leave


def _opened(key: str, role: str) -> Show:
    def show(desk: Desk) -> Callable[[], None]:
        before = {node.name for node in desk.tree() if node.role == role}
        desk.press(key)
        new = desk.new(role, before)

        def leave() -> None:
            desk.press("Escape", on=desk.window if role == "panel" else new)
            desk.has_gone(new)

        return leave

    return show


def _menu(number: int) -> Show:
    def show(desk: Desk) -> Callable[[], None]:
        desk.await_front()  # what was shown before may just have closed
        bar = desk.find("menu bar")
        items = [node for node in desk.tree(bar) if node.depth == 1]
        desk.do(items[number], "ShowMenu")
        popup = desk.find("popup menu")

        def leave() -> None:
            desk.press("Escape")
            desk.has_gone(popup)

        return leave

    return show


def _chosen(menu: int, item: int, role: str) -> Show:
    """What comes up by an item of a menu, both counted from 0; from the end where below it."""

    def show(desk: Desk) -> Callable[[], None]:
        before = {node.name for node in desk.tree() if node.role == role}
        _menu(menu)(desk)
        desk.do([node for node in desk.tree(desk.find("popup menu")) if node.role == "menu item"][item])
        new = desk.new(role, before)

        def leave() -> None:
            desk.press("Escape", on=new)
            desk.has_gone(new)

        return leave

    return show


_SIGHTS: dict[str, Show] = {
    "overview": _tab(1),
    "participants": _tab(2),
    "minerals": _tab(3),
    "outlook": _tab(4),
    "evidence": _evidence,
    "hits": _hits,
    "nothing found": _nothing_found,
    "palette": _opened("ctrl+k", "panel"),
    "export": _opened("ctrl+e", "dialog"),
    "checks": _opened("F8", "dialog"),
    "preview": _opened("ctrl+p", "frame"),
    "shortcuts": _opened("F1", "dialog"),
    "about": _chosen(4, -1, "dialog"),
    "comparison": _chosen(0, _COMPARE, "frame"),
    "file menu": _menu(0),
    "edit menu": _menu(1),
    "view menu": _menu(2),
    "go menu": _menu(3),
    "help menu": _menu(4),
}


@pytest.fixture(scope="module", params=["en", "ur"])
def desk(request: pytest.FixtureRequest, start_once: Open) -> Iterator[Desk]:
    """The program in one language."""
    language = request.param
    made = start_once("--lang", language, prelude=_ANSWER)
    made.is_foreign = language != "en"
    yield made
    made.end()


@pytest.mark.parametrize("sight", _SIGHTS)
def test_whatever_shows_is_told(desk: Desk, sight: str) -> None:
    """Every object says what it is; those that do something have a name, which tells them apart from the next."""
    leave = _SIGHTS[sight](desk)
    try:
        nodes = desk.tree()
        tables = {str(node): desk.table(node) for node in nodes if node.role == "table"}
    finally:
        if leave is not None:
            leave()
    assert len(nodes) > 20
    assert list(_faults(nodes, tables, is_foreign=desk.is_foreign)) == []


def _called(node: Node) -> tuple[object, ...]:
    return node.role, node.name, node.description, node.labels


def _faults(nodes: list[Node], tables: dict[str, Table], *, is_foreign: bool) -> Iterator[str]:
    for node in nodes:
        yield from _faults_of(node, is_foreign=is_foreign)
    named = [node for node in nodes if node.role in _TOLD_APART]
    yield from (f"{one} is there twice" for one, other in combinations(named, 2) if _called(one) == _called(other))
    for name, table in tables.items():
        if not all(table.headers) or set(table.header_roles) != {"table column header"}:
            yield f"{name} has the headers {table.headers}, which are {table.header_roles}"
        if not all(cell for row in table.cells for cell in row):
            yield f"{name} has cells that say nothing"


def _faults_of(node: Node, *, is_foreign: bool) -> Iterator[str]:
    if node.role in _SAYS_NOTHING:
        yield f"{node} says nothing of what it is"
    if not node.name.strip() and ("focusable" in node.states or node.role in _NAMED):
        yield f"{node} at {node.rect} has no name"
    if "&" in node.name and node.role != "link":
        yield f"{node} has the mark of a key in its name"
    if node.role == "combo box" and not (node.labels or node.description):
        yield f"{node} tells what is chosen, and not what for"
    if node.role in {"push button", "check box"} and len(node.name) < 3 and not node.description:
        yield f"{node} has a sign for a name, and no description"
    if is_foreign and node.role in _NAMED and node.name.isascii() and re.search("[A-Za-z]{4}", node.name):
        yield f"{node} is named in another language"
