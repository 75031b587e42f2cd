"""Where in the window a place of the file is shown."""

from collections.abc import Callable
from typing import Any

from briefing.model.brief import Brief, Tab
from briefing.model.passages import Key
from briefing.model.problems import Path

_INTO_A_RECORD = 2

_SHOWN: dict[str, tuple[Callable[[Any], Tab], str]] = {
    "section": (lambda section: section.tab, "heading"),
    "fact": (lambda fact: fact.tab, "text"),
    "participant": (lambda _: Tab.PARTICIPANTS, "name"),
    "mineral": (lambda _: Tab.MINERALS, "name"),
    "outlook": (lambda _: Tab.OUTLOOK, "text"),
    "gap": (lambda _: Tab.OVERVIEW, "text"),
    "source": (lambda _: Tab.OVERVIEW, "title"),
}
"""Of each kind of record the tab that shows one, and the field it is known by."""


def place_of(brief: Brief, path: Path) -> tuple[Tab, Key]:
    """The tab and the passage that show what `path` leads to in the file of `brief`; the title where nothing does."""
    kind = str(path[0]) if path else ""
    if kind == "bottom_line":
        return Tab.OVERVIEW, Key("brief", brief.id, "bottom_line")
    if kind not in _SHOWN or len(path) < _INTO_A_RECORD:
        return Tab.OVERVIEW, Key("brief", brief.id, "title")
    tab_of, field = _SHOWN[kind]
    record = brief.records[kind][int(path[1])]
    return tab_of(record), Key(kind, record.id, field)
