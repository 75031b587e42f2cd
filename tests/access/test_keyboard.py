"""Everything is reached by real key presses, in the order in which it stands."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import pytest

from tests.access.conftest import Open
from tests.access.desk import Desk, Event, Node

_BY_ARROWS = {"page tab", "list item", "table cell", "table column header"}
_MOST = 120
"""More stops of Tab than these there are not."""


@pytest.fixture(scope="module")
def desk(start_once: Open) -> Iterator[Desk]:
    """The program in English."""
    made = start_once("--lang", "en")
    yield made
    made.end()


def _open_all(desk: Desk) -> None:
    """Search, and look at the evidence of a claim: every pane is there."""
    desk.press("ctrl+3")
    desk.write(desk.find("text", "Search this brief"), "gold")
    desk.find("list", "Results")
    desk.press("ctrl+f", "Return")
    desk.find("label", contains="1 of ")  # the hit whose evidence is asked for
    desk.press("ctrl+i")
    desk.find("document frame", "Evidence")


def _stops(desk: Desk) -> list[Node]:
    """What Tab should stop at, in the order in which a screen reader meets it."""
    found = []
    for node in desk.tree(desk.window):
        if node.role == "document frame":  # what is scrolled away counts too
            found += [one for one in desk.tree(node, is_showing=False) if "focusable" in one.states]
        elif node.role not in _BY_ARROWS | {"link", "filler"} and {"focusable", "enabled"} <= set(node.states):
            found.append(node)
    return found


def _round(desk: Desk, key: str, stops: int) -> list[Event]:
    """What has the keyboard while `key` goes once round, beginning with the search."""
    desk.press("ctrl+f")
    desk.walked()
    desk.forget()
    desk.press(*[key] * min(stops, _MOST))
    return desk.walked()


@pytest.fixture
def _closed_again(desk: Desk) -> Iterator[None]:
    """No pane is left open."""
    yield
    desk.press("ctrl+f", "Escape", "Escape", "Escape", "Escape")


@pytest.fixture
def overview(desk: Desk) -> Iterator[Node]:
    """The document of the overview, which is left at none of its links: it would be come back to there."""
    desk.press("ctrl+1")
    document = desk.find("document frame", "Overview")
    desk.focus(document)
    yield document
    desk.press("ctrl+f", "Escape", "Escape", "Escape", "Escape")
    desk.focus(document)
    desk.walked()
    while desk.at().role == "link":
        desk.press("shift+Tab")
        desk.walked()


@pytest.mark.usefixtures("_closed_again")
@pytest.mark.parametrize("tab", ["1", "2", "3", "4", "all panes"])
def test_tab_goes_everywhere_and_back(desk: Desk, tab: str) -> None:
    """Tab comes to each thing that can have the keyboard once, as it stands; Shift+Tab goes back the same way."""
    if tab == "all panes":
        _open_all(desk)
    else:
        desk.press(f"ctrl+{tab}")
    if tab in {"2", "3"}:
        desk.focus(desk.find("table"))
        desk.press("Down", "Up")  # the first row is chosen, and what is known of it shown
        desk.walked()
    wanted = _stops(desk)
    there = _round(desk, "Tab", len(wanted))
    back = _round(desk, "shift+Tab", len(wanted))
    assert len(wanted) > 10
    assert _names(there) == _names([*wanted[1:], wanted[0]])
    assert _without_documents(back) == _without_documents([*wanted[::-1][:-1], wanted[0]])


def _names(nodes: Sequence[Event | Node]) -> list[str]:
    return [name for name, _ in groupby(map(str, nodes))]


def _without_documents(nodes: Sequence[Event | Node]) -> list[str]:
    """Going back, the last link of a document has the keyboard at once."""
    return _names([node for node in nodes if node.role != "document frame"])


@pytest.mark.usefixtures("_closed_again")
def test_panes_are_gone_round(desk: Desk) -> None:
    """F6 goes from pane to pane and round, Shift+F6 the other way."""
    _open_all(desk)
    desk.press("ctrl+f")
    desk.walked()
    desk.forget()
    desk.press("F6", "F6", "F6", "F6")
    there = desk.walked()
    desk.forget()
    desk.press("shift+F6", "shift+F6", "shift+F6", "shift+F6")
    back = desk.walked()
    panes = ["table 'Minerals'", "list 'Results'", "document frame 'Evidence'", "text 'Search this brief'"]
    assert [str(node) for node in there] == panes
    assert [str(node) for node in back] == [*panes[2::-1], panes[3]]


@pytest.mark.usefixtures("overview")
def test_a_link_that_was_come_to_from_behind_is_followed(desk: Desk) -> None:
    """Enter opens the evidence of a claim's mark whichever way the keyboard has come to it."""
    desk.forget()
    desk.press("Tab", "Tab", "Tab", "shift+Tab")
    mark = desk.walked()[-1]
    desk.press("Return")
    evidence = desk.find("document frame", "Evidence")
    assert desk.text(evidence).startswith(mark.name.partition(":")[0])


def test_a_document_that_was_gone_out_of_is_come_back_to(desk: Desk, overview: Node) -> None:
    """It has the keyboard itself, and not the link that had it last."""
    desk.press("Tab", "Tab", "shift+Tab", "shift+Tab")
    desk.walked()
    assert str(desk.at()) == "page tab list 'Overview'"
    desk.focus(overview)
    desk.walked()
    assert str(desk.at()) == str(overview)


@pytest.mark.usefixtures("_closed_again")
def test_the_keyboard_moves_a_divider(desk: Desk) -> None:
    """Arrow keys give one part more room and the other less."""
    desk.press("ctrl+2")
    divider = desk.find("separator", "Divider")
    desk.focus(divider)
    desk.press("Down", "Down")
    desk.walked()
    lower = desk.look(divider)
    desk.press("Up", "Up")
    desk.walked()
    assert lower.rect[1] > divider.rect[1]
    assert desk.look(divider).rect == divider.rect
