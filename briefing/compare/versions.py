"""Two versions of a brief side by side: the languages they share, and which record is which."""

from functools import cached_property

from briefing.compare.pairing import Pairs, paired
from briefing.errors import BriefingError
from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.brief import Brief, Citation, Fact, Figure, Gap, Section, Source
from briefing.model.figures import value_words
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.text import Text, fitting


class Versions:
    """An old and a new version, compared in the languages both have: `languages`, of which the first is shown."""

    def __init__(self, old: Brief, new: Brief, wanted: str | None = None) -> None:
        """Put `old` and `new` side by side for a reader of the language `wanted`.

        Raises:
            BriefingError: where they have no language in common.
        """
        shared = tuple(language for language in new.languages if language in old.languages)
        if not shared:
            template = QT_TRANSLATE_NOOP("Problems", "they have no language in common ({old}; {new})")
            raise BriefingError(message(template, old=old.languages, new=new.languages))
        self.old = old
        self.new = new
        self.language = fitting(wanted, shared)
        self.languages = (self.language, *(language for language in shared if language != self.language))

    def look(self, *texts: Text | None) -> tuple[str, ...]:
        """The words of `texts` in all languages, to be held against others."""
        return tuple(text[language] if text else "" for text in texts for language in self.languages)

    def figure_look(self, figure: Figure | None) -> tuple[str, ...]:
        """The words of a figure, likewise."""
        return tuple(figure_words(figure, language) for language in self.languages)

    @cached_property
    def facts(self) -> Pairs[Fact]:
        """The facts: the same by their ids, else by their words and figure."""

        def look(fact: Fact) -> tuple[str, ...]:
            return self.look(fact.text) + self.figure_look(fact.figure)

        return paired(self.old.facts, self.new.facts, look, is_known_by_id=True)

    @cached_property
    def participants(self) -> Pairs[Participant]:
        """The participants."""
        return paired(self.old.participants, self.new.participants, lambda record: self.look(record.name))

    @cached_property
    def sources(self) -> Pairs[Source]:
        """The sources."""
        return paired(self.old.sources, self.new.sources, lambda record: self.look(record.title))

    @cached_property
    def sections(self) -> Pairs[Section]:
        """The sections."""
        return paired(self.old.sections, self.new.sections, lambda record: self.look(record.heading))

    @cached_property
    def minerals(self) -> Pairs[Mineral]:
        """The minerals."""
        return paired(self.old.minerals, self.new.minerals, lambda record: self.look(record.name))

    @cached_property
    def outlook(self) -> Pairs[OutlookItem]:
        """The outlook items."""
        return paired(self.old.outlook, self.new.outlook, lambda record: self.look(record.text))

    @cached_property
    def gaps(self) -> Pairs[Gap]:
        """The gaps."""
        return paired(self.old.gaps, self.new.gaps, lambda record: self.look(record.text))

    @cached_property
    def marks_of_old(self) -> dict[str, str]:
        """The new ids of the facts that both have, by the old ids."""
        return {old: new.id for old, new in self.facts.new_of.items()}

    @cached_property
    def marks_of_new(self) -> dict[str, str]:
        """The same, by the new ids: themselves."""
        return {new: new for new in self.facts.old_of}

    @cached_property
    def ids_tell(self) -> bool:
        """Whether every speaker and source goes by the same id in both, so that alike facts are alike to a reader."""
        speakers = all(old == new.id and self.is_speaker(old, old) for old, new in self.participants.new_of.items())
        return speakers and all(old == new.id for old, new in self.sources.new_of.items())

    def is_participant(self, old: str | None, new: str | None) -> bool:
        """Whether two ids mean the same participant."""
        found = self.participants.new_of.get(old or "")
        return found is not None and found.id == new

    def is_speaker(self, old: str | None, new: str | None) -> bool:
        """Whether two ids mean the same speaker: one whose name and role are both others is another, under any id."""
        if not self.is_participant(old, new):
            return False
        was, now = self.old.participant_by_id[old or ""], self.new.participant_by_id[new or ""]
        return self.look(was.name) == self.look(now.name) or self.look(was.role) == self.look(now.role)

    def are_places(self, old: tuple[Citation, ...], new: tuple[Citation, ...]) -> bool:
        """Whether two facts cite the same places in the same sources, in any order."""
        ids = self.sources.new_of
        was = [(ids[cite.source].id if cite.source in ids else "", cite.at or "") for cite in old]
        return sorted(was) == sorted((cite.source, cite.at or "") for cite in new)

    def shared_facts(self, old: tuple[str, ...], new: tuple[str, ...]) -> tuple[dict[str, Fact], dict[str, Fact]]:
        """The facts with the ids `old` and `new` that both versions have, by their new ids."""
        was = {self.facts.new_of[fact].id: self.old.fact_by_id[fact] for fact in old if fact in self.facts.new_of}
        return was, {fact: self.new.fact_by_id[fact] for fact in new if fact in self.facts.old_of}


def figure_words(figure: Figure | None, language: str) -> str:
    """A figure with its unit."""
    if figure is None:
        return ""
    unit = f" {figure.unit[language]}" if figure.unit else ""
    return value_words(figure, language) + unit
