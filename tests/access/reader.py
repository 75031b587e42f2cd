"""Reads a window as a screen reader does, through AT-SPI, and does what each line of JSON on its input asks for.

For the system's own Python, which has AT-SPI: it runs beside the tests, as a screen reader runs beside the program.
"""

import json
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

warnings.simplefilter("ignore")
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_PATIENCE_MS = 10_000
_LOOK_MS = 20
_LISTENED = (
    "object:announcement",
    "object:state-changed:focused",
    "object:active-descendant-changed",
    "object:selection-changed",
    "object:text-selection-changed",
    "object:text-caret-moved",
    "object:property-change:accessible-name",
)
_STATES = ("focusable", "focused", "showing", "visible", "enabled", "selected", "checked", "expanded", "editable")


class Event(NamedTuple):
    """What the program has told: of what kind, who, by id, role and name, and in which words."""

    kind: str
    id: int
    role: str
    name: str
    words: str


class Reader:
    """Knows the objects it has met by a number, so that a line can name them."""

    def __init__(self) -> None:
        """Listen to what programs tell."""
        self._nodes: list[Any] = []
        self._numbers: dict[tuple[str, str], int] = {}
        self.heard: list[Event] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in _LISTENED:
            self._listener.register(kind)

    def _hear(self, event: Any) -> None:  # noqa: ANN401 -- the system's module has no types
        source, words = event.source, event.any_data
        if event.type.endswith(":focused") and not event.detail1:  # it has lost the keyboard
            return
        try:
            told = Event(
                str(event.type),
                self._number(source),
                source.get_role_name(),
                source.get_name() or "",
                words if isinstance(words, str) else "",
            )
        except GLib.Error:  # it is gone already
            return
        self.heard.append(told)

    def _number(self, node: Any) -> int:  # noqa: ANN401
        key = (node.app.bus_name if node.app is not None else "", node.path)
        if key not in self._numbers:
            self._numbers[key] = len(self._nodes)
            self._nodes.append(node)
        return self._numbers[key]

    # What can be asked

    def await_application(self, name: str) -> int:
        """The application of that name, once it is there and has a window."""

        def look() -> int | None:
            desktop = Atspi.get_desktop(0)
            for child in _children(desktop):
                if child.get_name() == name and child.get_child_count():
                    child.set_cache_mask(Atspi.Cache.NONE)  # what is told must be so now
                    return self._number(child)
            return None

        found: int = self._await(look)
        return found

    def tree(self, root: int, *, is_showing: bool = True) -> list[dict[str, Any]]:
        """Every object from `root` down, in the order of reading; of a table no cells."""
        return [self._told(node, depth) for node, depth in _walk(self._nodes[root], is_showing=is_showing)]

    def find(self, root: int, role: str, name: str | None = None, contains: str = "") -> dict[str, Any]:
        """The first object that shows with that role and name, once it is there."""

        def look() -> dict[str, Any] | None:
            for node, depth in _walk(self._nodes[root], is_showing=True):
                if node.get_role_name() == role:
                    its = node.get_name() or ""
                    if contains in its and name in {None, its}:
                        return self._told(node, depth)
            return None

        try:
            found: dict[str, Any] = self._await(look)
        except TimeoutError:
            seen = [
                f"{node.get_role_name()} {node.get_name()!r}" for node, _ in _walk(self._nodes[root], is_showing=True)
            ]
            raise LookupError(f"{role} {name or contains!r} is not among {seen}") from None
        return found

    def find_new(self, root: int, role: str, known: list[str]) -> dict[str, Any]:
        """The first object of that role that shows and has none of the names that are `known`, once it is there."""

        def look() -> dict[str, Any] | None:
            for node, depth in _walk(self._nodes[root], is_showing=True):
                if node.get_role_name() == role and (node.get_name() or "") not in known:
                    return self._told(node, depth)
            return None

        found: dict[str, Any] = self._await(look)
        return found

    def await_state(self, node: int, state: str) -> None:
        """Wait until that object is in that state."""
        self._await(lambda: _has_state(self._nodes[node], state))

    def await_front(self, root: int) -> None:
        """Wait until one of the windows of that application has the keyboard."""
        self._await(lambda: any(_has_state(window, "active") for window in _children(self._nodes[root])))

    def await_gone(self, node: int) -> None:
        """Wait until that object does not show any more."""
        self._await(lambda: not _has_state(self._nodes[node], "showing"))

    def look(self, node: int) -> dict[str, Any]:
        """That object as it is now."""
        self._nodes[node].clear_cache()
        return self._told(self._nodes[node], 0)

    def act(self, node: int, name: str) -> bool:
        """Have the object do what it offers under that name."""
        actions = self._nodes[node].get_action_iface()
        names = [actions.get_action_name(number) for number in range(actions.get_n_actions())]
        return bool(actions.do_action(names.index(name)))

    def write(self, node: int, words: str) -> bool:
        """Have `words` stand in a field."""
        return bool(self._nodes[node].get_editable_text_iface().set_text_contents(words))

    def text(self, node: int) -> str:
        """All words of an object with text."""
        found = self._nodes[node]
        return str(Atspi.Text.get_text(found, 0, Atspi.Text.get_character_count(found)))

    def selected_text(self, node: int) -> str:
        """What is selected in an object with text."""
        found = self._nodes[node]
        if not Atspi.Text.get_n_selections(found):
            return ""
        span = Atspi.Text.get_selection(found, 0)
        return str(Atspi.Text.get_text(found, span.start_offset, span.end_offset))

    def words(self, node: int) -> list[tuple[str, int, int, int, int]]:
        """Each word of an object with text, and its rectangle on the screen.

        Not those within a table of a document: of these Qt (6.11) tells their places as if the table began at its top.
        """
        found, text = self._nodes[node], self.text(node)
        spans, start = [], 0
        for end in [number for number, letter in enumerate(text) if letter.isspace()] + [len(text)]:
            if end > start:
                spans.append((start, end))
            start = end + 1
        rects = (
            (first, last, Atspi.Text.get_range_extents(found, first, min(last, len(text) - 1), Atspi.CoordType.SCREEN))
            for first, last in spans
        )
        return [
            (text[first:last], rect.x, rect.y, rect.width, rect.height)
            for first, last, rect in rects
            if first <= self._offset_in(found, rect) <= last
        ]

    def value(self, node: int) -> float:
        """The value of an object that has one."""
        return float(self._nodes[node].get_value_iface().get_current_value())

    def table(self, node: int) -> dict[str, Any]:
        """A table's headers and cells by its own words, row by row."""
        table = self._nodes[node].get_table_iface()
        rows, columns = table.get_n_rows(), table.get_n_columns()
        return {
            "headers": [table.get_column_header(column).get_name() for column in range(columns)],
            "header_roles": [table.get_column_header(column).get_role_name() for column in range(columns)],
            "cells": [
                [table.get_accessible_at(row, column).get_name() for column in range(columns)] for row in range(rows)
            ],
        }

    def cells(self, node: int) -> list[tuple[str, int, int, int, int]]:
        """The cells of a table that can be seen, and their places on the screen."""
        table, told = self._nodes[node].get_table_iface(), []
        for row in range(table.get_n_rows()):
            for column in range(table.get_n_columns()):
                cell = table.get_accessible_at(row, column)
                if _has_state(cell, "showing"):
                    rect = cell.get_extents(Atspi.CoordType.SCREEN)
                    told.append((cell.get_name(), rect.x, rect.y, rect.width, rect.height))
        return told

    def select_child(self, node: int, number: int) -> bool:
        """Choose one of the children of that object."""
        return bool(self._nodes[node].get_selection_iface().select_child(number))

    def take_focus(self, node: int) -> bool:
        """Give the keyboard to that object."""
        return bool(self._nodes[node].get_component_iface().grab_focus())

    def focused(self, root: int) -> dict[str, Any] | None:
        """The object that has the keyboard."""
        for node, depth in _walk(self._nodes[root], is_showing=True):
            if _has_state(node, "focused"):
                return self._told(node, depth)
        return None

    def forget(self) -> None:
        """Forget what was heard."""
        self._turn()
        self.heard.clear()

    def await_quiet(self, milliseconds: int) -> list[Event]:
        """What was heard, once nothing more is heard for so long."""
        known = [-1]
        while known[0] != len(self.heard):
            known[0] = len(self.heard)
            with suppress(TimeoutError):
                self._await(lambda: len(self.heard) != known[0], milliseconds)
        return self.heard

    def await_heard(self, kind: str, contains: str = "", milliseconds: int = _PATIENCE_MS) -> list[Event]:
        """What was heard, once there is something of that kind with those words in it; empty where it never comes."""

        def look() -> bool:
            return any(event.kind.startswith(kind) and contains in event.words for event in self.heard)

        try:
            self._await(look, milliseconds)
        except TimeoutError:
            return []
        return self.heard

    # How it is done

    def _offset_in(self, node: Any, rect: Any) -> int:  # noqa: ANN401
        """The place in the text of what stands in the middle of that rectangle."""
        x, y = rect.x + rect.width // 2, rect.y + rect.height // 2
        return int(Atspi.Text.get_offset_at_point(node, x, y, Atspi.CoordType.SCREEN))

    def _told(self, node: Any, depth: int) -> dict[str, Any]:  # noqa: ANN401
        states = node.get_state_set()
        try:
            rect = node.get_extents(Atspi.CoordType.SCREEN)
            place = (rect.x, rect.y, rect.width, rect.height)
        except GLib.Error:
            place = (0, 0, 0, 0)
        actions = node.get_action_iface()
        return {
            "id": self._number(node),
            "depth": depth,
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "states": [name for name in _STATES if states.contains(_state(name))],
            "interfaces": list(node.get_interfaces()),
            "attributes": dict(node.get_attributes() or {}),
            "actions": [actions.get_action_name(number) for number in range(actions.get_n_actions())]
            if actions
            else [],
            "rect": place,
            "labels": _labels(node),
        }

    def _await(self, look: Callable[[], Any], milliseconds: int = _PATIENCE_MS) -> Any:  # noqa: ANN401
        """What `look` finds, once that is something: asked again when something was heard, and now and then."""
        context, end = GLib.MainContext.default(), time.monotonic() + milliseconds / 1000
        ticking = GLib.timeout_add(_LOOK_MS, lambda: True)
        try:
            while True:
                try:
                    found = look()
                except GLib.Error:  # what was looked at is gone
                    found = None
                if found:
                    return found
                if time.monotonic() > end:
                    raise TimeoutError
                context.iteration(may_block=True)
        finally:
            GLib.source_remove(ticking)

    def _turn(self) -> None:
        context = GLib.MainContext.default()
        while context.iteration(may_block=False):
            pass


def _state(name: str) -> Any:  # noqa: ANN401
    return getattr(Atspi.StateType, name.upper())


def _has_state(node: Any, name: str) -> bool:  # noqa: ANN401
    return bool(node.get_state_set().contains(_state(name)))


def _labels(node: Any) -> list[str]:  # noqa: ANN401
    """The names of what names it."""
    found = [one for one in node.get_relation_set() if one.get_relation_type() == Atspi.RelationType.LABELLED_BY]
    return [one.get_target(number).get_name() for one in found for number in range(one.get_n_targets())]


def _children(node: Any) -> Iterator[Any]:  # noqa: ANN401
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield child


def _walk(root: Any, *, is_showing: bool) -> Iterator[tuple[Any, int]]:  # noqa: ANN401
    todo = [(root, 0)]
    while todo:
        node, depth = todo.pop()
        role = node.get_role()
        if is_showing and depth and not _has_state(node, "showing"):
            continue
        yield node, depth
        if role != Atspi.Role.TABLE:
            todo += [(child, depth + 1) for child in reversed(list(_children(node)))]


def main() -> None:
    """Do what each line asks for, and answer with a line."""
    reader = Reader()
    asked = Atspi.get_desktop(0)  # which makes the connection, before anything is to be heard
    sys.stdout.write(json.dumps({"answer": asked.get_name()}) + "\n")
    sys.stdout.flush()
    for line in sys.stdin:
        name, rest = json.loads(line)
        try:
            answer = {"answer": getattr(reader, name)(**rest)}
        except (GLib.Error, LookupError, TimeoutError, ValueError, AttributeError) as error:
            answer = {"fault": repr(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
