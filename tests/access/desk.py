"""What a test sees of the running program, and does with it: all of it through AT-SPI, or by keys."""

from typing import Any, NamedTuple

from PySide6.QtGui import QImage

from briefing.compat import override
from tests.access.screen import Client, Program, Screen

_QUIET_MS = 80
_INSIDE = {"table cell", "list item", "page tab"}
"""Gone through by arrow keys."""


class Node(NamedTuple):
    """An object as a screen reader is told of it."""

    id: int
    depth: int
    role: str
    name: str
    description: str
    states: tuple[str, ...]
    interfaces: tuple[str, ...]
    attributes: dict[str, str]
    actions: tuple[str, ...]
    rect: tuple[int, int, int, int]
    labels: tuple[str, ...]

    @override
    def __str__(self) -> str:
        """How a fault names it."""
        return f"{self.role} {self.name!r}"


class Table(NamedTuple):
    """A table by its own words."""

    headers: list[str]
    header_roles: list[str]
    cells: list[list[str]]


class Event(NamedTuple):
    """What the program has told."""

    kind: str
    id: int
    role: str
    name: str
    words: str

    @override
    def __str__(self) -> str:
        """How a fault names who has told it."""
        return f"{self.role} {self.name!r}"


class Desk:
    """One run of the program."""

    def __init__(self, screen: Screen, reader: Client, program: Program) -> None:
        """Wait until it can be read."""
        self.screen = screen
        self.is_foreign = False
        """Whether its window speaks another language than English."""
        self._reader = reader
        self._program = program
        self._reader.ask("forget")
        self.root: int = self._ask("await_application", name="briefing")
        self.window = self.find("frame")

    def end(self) -> None:
        """Quit, once a window of it has the keyboard: what was in front may just have closed."""
        try:
            if self._program.process.poll() is None:
                self._ask("await_front", root=self.root)
        finally:
            self._program.end()

    # Looking

    def tree(self, root: Node | None = None, *, is_showing: bool = True) -> list[Node]:
        """What shows, from `root` down; or what is there at all."""
        number = self.root if root is None else root.id
        return [_node(told) for told in self._ask("tree", root=number, is_showing=is_showing)]

    def find(self, role: str, name: str | None = None, *, contains: str = "", within: Node | None = None) -> Node:
        """The first object that shows with that role and name, once it is there."""
        root = self.root if within is None else within.id
        return _node(self._ask("find", root=root, role=role, name=name, contains=contains))

    def new(self, role: str, known: set[str]) -> Node:
        """The first object of that role that has none of the names that are `known`, once it is there."""
        return _node(self._ask("find_new", root=self.root, role=role, known=sorted(known)))

    def look(self, node: Node) -> Node:
        """That object as it is now."""
        return _node(self._ask("look", node=node.id))

    def has_gone(self, node: Node) -> None:
        """Wait until that object does not show any more."""
        self._ask("await_gone", node=node.id)

    def text(self, node: Node) -> str:
        """All words of a document or a field."""
        return str(self._ask("text", node=node.id))

    def words(self, node: Node) -> list[tuple[str, int, int, int, int]]:
        """Each word of a document, with its place on the screen."""
        return [tuple(word) for word in self._ask("words", node=node.id)]

    def cells(self, node: Node) -> list[tuple[str, int, int, int, int]]:
        """Each cell of a table that can be seen, with its place on the screen."""
        return [tuple(cell) for cell in self._ask("cells", node=node.id)]

    def table(self, node: Node) -> Table:
        """The headers and cells of a table."""
        return Table(**self._ask("table", node=node.id))

    def picture(self) -> QImage:
        """What can be seen."""
        return self.screen.picture()

    # Doing

    def do(self, node: Node, action: str = "Press") -> None:
        """Have it do what it offers."""
        assert self._ask("act", node=node.id, name=action), node

    def write(self, node: Node, words: str) -> None:
        """Put words into a field."""
        assert self._ask("write", node=node.id, words=words), node

    def choose(self, node: Node, number: int) -> None:
        """Choose one of the items of a list, from 0."""
        assert self._ask("select_child", node=node.id, number=number), node

    def focus(self, node: Node) -> None:
        """Give it the keyboard."""
        assert self._ask("take_focus", node=node.id), node

    def choose_from_menu(self, menu: str, title: str) -> None:
        """Open a menu of the menu bar, and press one of its items."""
        self.await_front()
        self.do(self.find("menu item", menu), "ShowMenu")
        self.do(self.find("menu item", title, within=self.find("popup menu", menu)))

    def press(self, *keys: str, on: Node | None = None) -> None:
        """Press keys, once the window that is to have them (by default the program's own) is in front."""
        self.await_front(on)
        self.screen.press(*keys)

    def await_front(self, window: Node | None = None) -> None:
        """Wait until that window, by default the program's own, has the keyboard.

        A menu takes the keyboard for itself: a window that is given it only then is not told, not even afterwards.
        """
        self._ask("await_state", node=self.window.id if window is None else window.id, state="active")

    # Hearing

    def forget(self) -> None:
        """Forget what was heard so far."""
        self._ask("forget")

    def hear(self, kind: str, contains: str = "", *, seconds: float = 10) -> list[Event]:
        """What was heard of a kind by the time that these words were; empty where they never were."""
        told = self._ask("await_heard", kind=f"object:{kind}", contains=contains, milliseconds=round(1000 * seconds))
        return [event for event in (Event(*event) for event in told) if event.kind.startswith(f"object:{kind}")]

    def walked(self) -> list[Event]:
        """What has had the keyboard since it was forgotten what was heard, one after the other."""
        told = [Event(*event) for event in self._ask("await_quiet", milliseconds=_QUIET_MS)]
        steps = [one for one in told if one.kind.endswith(":focused") and one.role not in _INSIDE]
        return [step for number, step in enumerate(steps) if not number or steps[number - 1].id != step.id]

    def at(self) -> Node:
        """What has the keyboard now."""
        found = [node for node in self.tree(self.window) if "focused" in node.states and node.role not in _INSIDE]
        assert found, "nothing has the keyboard"
        return found[-1]  # a link, and not the document that it is in

    def announced(self, contains: str = "") -> list[str]:
        """What was read aloud by the time that these words were."""
        return [event.words for event in self.hear("announcement", contains)]

    def _ask(self, question: str, **rest: object) -> Any:  # noqa: ANN401 -- what JSON can say
        return self._reader.ask(question, **rest)


def _node(told: dict[str, Any]) -> Node:
    values: list[Any] = [tuple(told[name]) if isinstance(told[name], list) else told[name] for name in Node._fields]
    return Node(*values)
