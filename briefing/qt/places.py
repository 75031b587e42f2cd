"""Where in the window a place of the file is shown."""

from collections.abc import Callable, Sequence
from typing import Any

from briefing.model.brief import Brief, Tab
from briefing.model.passages import Key
from briefing.model.problems import Path

_INTO_A_RECORD = 2


def place_of(brief: Brief, path: Path) -> tuple[Tab, Key]:
    """The tab and the passage that show what `path` leads to in the file of `brief`; the title where nothing does."""
    kind = str(path[0]) if path else ""
    if kind == "bottom_line":
        return Tab.OVERVIEW, Key("brief", brief.id, "bottom_line")
    # of each kind of record: all of them, the tab that shows one, and the field it is known by
    shown: dict[str, tuple[Sequence[Any], Callable[[Any], Tab], str]] = {
        "section": (brief.sections, lambda section: section.tab, "heading"),
        "fact": (brief.facts, lambda fact: fact.tab, "text"),
        "participant": (brief.participants, lambda _: Tab.PARTICIPANTS, "name"),
        "mineral": (brief.minerals, lambda _: Tab.MINERALS, "name"),
        "outlook": (brief.outlook, lambda _: Tab.OUTLOOK, "text"),
        "gap": (brief.gaps, lambda _: Tab.OVERVIEW, "text"),
        "source": (brief.sources, lambda _: Tab.OVERVIEW, "title"),
    }
    if kind not in shown or len(path) < _INTO_A_RECORD:
        return Tab.OVERVIEW, Key("brief", brief.id, "title")
    records, tab_of, field = shown[kind]
    record = records[int(path[1])]
    return tab_of(record), Key(kind, record.id, field)
