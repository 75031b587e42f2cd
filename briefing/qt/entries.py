"""What the command palette goes to: actions (the tabs among them), sections, participants, minerals."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from briefing.model.brief import Brief, Tab
from briefing.model.passages import Key, other_names
from briefing.qt.actions import SPECS, Actions, key_names, menu_title
from briefing.qt.words import Words, translate

_LEFT_OUT = {"palette", "back_out"}
"""Actions that mean nothing where they are chosen by name."""


class Entry(NamedTuple):
    """A name to choose: what it is called, what it is, other names, and what choosing it does."""

    name: str
    detail: str
    aliases: tuple[str, ...]
    run: Callable[[], object]


def action_entries(actions: Actions) -> Iterator[Entry]:
    """The actions that can be done now."""
    for spec in SPECS:
        if spec.name and spec.name not in _LEFT_OUT and actions[spec.name].isEnabled():
            detail = " · ".join((menu_title(spec.menu), *key_names(spec)[:1]))
            yield Entry(menu_title(spec.title), detail, (), actions[spec.name].trigger)


def place_entries(brief: Brief, language: str, reveal: Callable[[Tab, Key], None]) -> Iterator[Entry]:
    """The places of `brief` in `language`; `reveal` shows a passage in a tab. It may run in any thread."""
    words = Words()
    for section in brief.sections:
        key = Key("section", section.id, "heading")
        heading = section.heading[language]
        others = tuple(section.heading[other] for other in section.heading if section.heading[other] != heading)
        yield Entry(heading, words.tab(section.tab), others, partial(reveal, section.tab, key))
    kind = translate("Palette", "Participant")
    for participant in brief.participants:
        key = Key("participant", participant.id, "name")
        run = partial(reveal, Tab.PARTICIPANTS, key)
        yield Entry(participant.name[language], kind, other_names(participant, language), run)
    kind = translate("Palette", "Mineral")
    for mineral in brief.minerals:
        key = Key("mineral", mineral.id, "name")
        aliases = (*other_names(mineral, language), *([mineral.symbol] if mineral.symbol else []))
        yield Entry(mineral.name[language], kind, aliases, partial(reveal, Tab.MINERALS, key))
