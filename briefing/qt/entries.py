"""What the command palette goes to: actions (the tabs among them), sections, participants, minerals."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.qt.actions import SPECS, Actions, menu_title
from briefing.qt.items.brief import BriefModels
from briefing.qt.words import Words, translate

_LEFT_OUT = {"palette", "back_out"}
"""Actions that mean nothing where they are chosen by name."""


class Entry(NamedTuple):
    """A name to choose: what it is called, what it is, other names, and what choosing it does."""

    name: str
    detail: str
    aliases: tuple[str, ...]
    run: Callable[[], object]


def entries(actions: Actions, models: BriefModels, reveal: Callable[[Tab, Key], None]) -> Iterator[Entry]:
    """Everything that can be gone to now; `reveal` shows a passage in a tab."""
    for spec in SPECS:
        if spec.name and spec.name not in _LEFT_OUT and actions[spec.name].isEnabled():
            keys = (
                QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
                if spec.shortcuts
                else ""
            )
            detail = " · ".join(part for part in (menu_title(spec.menu), keys) if part)
            yield Entry(menu_title(spec.title), detail, (), actions[spec.name].trigger)
    language, words = models.language, Words()
    for section in models.sections.records:
        key = Key("section", section.id, "heading")
        yield Entry(section.heading[language], words.tab(section.tab), (), partial(reveal, section.tab, key))
    for participant in models.participants.records:
        key = Key("participant", participant.id, "name")
        detail = translate("Palette", "Participant")
        run = partial(reveal, Tab.PARTICIPANTS, key)
        yield Entry(participant.name[language], detail, participant.aliases, run)
    for mineral in models.minerals.records:
        key = Key("mineral", mineral.id, "name")
        aliases = (*mineral.aliases, *([mineral.symbol] if mineral.symbol else []))
        yield Entry(
            mineral.name[language], translate("Palette", "Mineral"), aliases, partial(reveal, Tab.MINERALS, key)
        )
