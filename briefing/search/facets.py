"""What the filters of a query go by: of each record its tab, its kind, who says it, from where, and about what.

- `tab:` and `kind:` take the beginning of a value, so that hits narrow while it is typed.
- `by:` takes a part of what the speaker of a claim is called (name, other names, role, organisation); where the source
  itself says it, a part of the source's title, publisher or author.
- `country:` takes a code, which is that country's alone, or the beginning of one, of a name in any language of the
  program, or of a word in it. It passes participants from there, their claims, and the claims their rows rest on.
- `mineral:` passes the mineral's row, the claims it rests on, and every passage that calls it by one of its names.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from briefing.languages import LANGUAGES
from briefing.model.brief import Brief, Fact, FactKind, Tab
from briefing.model.countries import country_name, other_country_names
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookKind
from briefing.model.participants import Participant, ParticipantKind
from briefing.model.text import Text
from briefing.search.query import Filter, FilterName
from briefing.search.text import fold
from briefing.search.words import is_ideograph

Record = tuple[str, str]
"""The kind of a record, as a passage's key has it, and its id."""


class Pass(NamedTuple):
    """What a filter lets through: passages of these tabs, of these records, or with one of these folded names."""

    tabs: frozenset[Tab] = frozenset()
    records: frozenset[Record] = frozenset()
    names: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing can go through."""
        return not (self.tabs or self.records)


class Facets:
    """The facets of one brief in one language; each is made when it is first asked for."""

    def __init__(self, brief: Brief, language: str) -> None:
        """Go by the records of `brief`, shown in `language`."""
        self._brief = brief
        self._language = language
        self._folded_values: dict[FilterName, tuple[tuple[str, str], ...]] = {}
        self._folded_elsewhere: dict[FilterName, tuple[tuple[str, str], ...]] = {}

    def passed(self, by: Filter) -> Pass:
        """What a filter lets through, its negation left aside; empty where its value is unknown."""
        match by.name:
            case FilterName.TAB:
                return Pass(tabs=frozenset(tab for tab in Tab if tab.value.startswith(by.value)))
            case FilterName.KIND:
                return Pass(records=_with_prefix(self._by_kind, by.value))
            case FilterName.BY:
                return Pass(records=_union(records for names, records in self._by_speaker if by.value in names))
            case FilterName.COUNTRY:
                return Pass(records=_union(self._by_country[code] for code in self._countries_called(by.value)))
        found = [(mineral, names) for mineral, names in self._minerals if _is_called(by.value, names)]
        return Pass(
            records=_union(_tied("mineral", mineral) for mineral, _ in found),
            # a single sign, such as the Chinese for gold, stands in many words of another meaning
            names=tuple(dict.fromkeys(name for _, names in found for name in names if len(name) > 1)),
        )

    def values(self, name: FilterName) -> tuple[str, ...]:
        """The values that a reader can choose from, as the brief writes them."""
        match name:
            case FilterName.TAB:
                return tuple(tab.value for tab in Tab)
            case FilterName.KIND:
                return tuple(self._by_kind)
            case FilterName.COUNTRY:
                return tuple(dict.fromkeys([*self._named(name, self._language), *sorted(self._by_country)]))
        return self._named(name, self._language)

    def choices(self, name: FilterName) -> tuple[str, ...]:
        """All that a filter takes: its values, and for who says it the sources that say something themselves."""
        facts = self._brief.facts if name is FilterName.BY else ()
        sources = dict.fromkeys(cited.source for fact in facts if not fact.said_by for cited in fact.cites)
        return (*self.values(name), *(self._brief.source_by_id[source].title[self._language] for source in sources))

    def folded_values(self, name: FilterName) -> tuple[tuple[str, str], ...]:
        """The values that can be typed, each with its folded form; one with a quotation mark in it cannot."""
        found = self._folded_values.get(name)
        if found is None:
            found = self._folded_values[name] = _typable(self.values(name))
        return found

    def folded_elsewhere(self, name: FilterName) -> tuple[tuple[str, str], ...]:
        """The same for what other languages call the values: typed in their scripts, they fit as well.

        They are the brief's, and for countries, which it only has by their codes, the program's.
        """
        found = self._folded_elsewhere.get(name)
        if found is None:
            others = self._brief.languages if name is not FilterName.COUNTRY else [known.tag for known in LANGUAGES]
            is_named = name in {FilterName.BY, FilterName.MINERAL, FilterName.COUNTRY}
            named = (self._named(name, other) for other in others if is_named and other != self._language)
            names = dict.fromkeys(chain.from_iterable(named))
            found = self._folded_elsewhere[name] = _typable(names)
        return found

    def _named(self, name: FilterName, language: str) -> tuple[str, ...]:
        """The names in `language` of those who say something, of the minerals or of the countries."""
        if name is FilterName.COUNTRY:
            names = (country_name(code, language) for code in self._by_country)
            return tuple(sorted(names, key=lambda called: fold(called).text))
        if name is FilterName.BY:
            speakers = dict.fromkeys(fact.said_by for fact in self._brief.facts if fact.said_by)
            return tuple(self._brief.participant_by_id[speaker].name[language] for speaker in speakers)
        return tuple(mineral.name[language] for mineral in self._brief.minerals)

    @cached_property
    def _by_kind(self) -> dict[str, frozenset[Record]]:
        """The records of each kind there is, claims first; a commitment may be a claim or an outlook item."""
        brief = self._brief
        found: dict[str, set[Record]] = {
            kind.value: set() for kinds in (FactKind, OutlookKind, ParticipantKind) for kind in kinds
        }
        for name, records in (("fact", brief.facts), ("outlook", brief.outlook), ("participant", brief.participants)):
            for record in records:
                found[record.kind.value].add((name, record.id))
        for name, others in (
            ("participant", brief.participants),
            ("mineral", brief.minerals),
            ("section", brief.sections),
            ("gap", brief.gaps),
            ("source", brief.sources),
        ):
            found[name] = {(name, record.id) for record in others}
        found["claim"] = {("fact", fact.id) for fact in brief.facts}
        return {kind: frozenset(records) for kind, records in found.items() if records}

    @cached_property
    def _by_speaker(self) -> tuple[tuple[str, frozenset[Record]], ...]:
        """What each speaker is called, in lines, and the claims it makes."""
        claims: dict[tuple[str, ...], list[Fact]] = {}
        for fact in self._brief.facts:
            key = (fact.said_by,) if fact.said_by else ("", *(citation.source for citation in fact.cites))
            claims.setdefault(key, []).append(fact)
        return tuple(
            ("\n".join(self._called(facts[0])), frozenset(("fact", fact.id) for fact in facts))
            for facts in claims.values()
        )

    @cached_property
    def _minerals(self) -> tuple[tuple[Mineral, tuple[str, ...]], ...]:
        """Each mineral with what it is called."""
        return tuple((mineral, _names(mineral)) for mineral in self._brief.minerals)

    @cached_property
    def _by_country(self) -> dict[str, frozenset[Record]]:
        brief = self._brief
        found: dict[str, set[Record]] = {}
        for participant in brief.participants:
            country = self._country_of(participant)
            if country is not None:
                found.setdefault(country, set()).update(_tied("participant", participant))
        for fact in brief.facts:
            speaker = brief.participant_by_id.get(fact.said_by or "")
            country = self._country_of(speaker) if speaker is not None else None
            if country is not None:
                found.setdefault(country, set()).add(("fact", fact.id))
        return {country: frozenset(records) for country, records in found.items()}

    def _country_of(self, participant: Participant) -> str | None:
        organisation = self._brief.organisation_of(participant)
        return participant.country or (organisation.country if organisation is not None else None)

    @cached_property
    def _country_names(self) -> dict[str, tuple[str, ...]]:
        """What each country is called, folded: its name in each language, and its code."""
        language = self._language
        return {
            code: tuple(
                fold(name).text for name in (country_name(code, language), *other_country_names(code, language))
            )
            for code in self._by_country
        }

    def _countries_called(self, value: str) -> list[str]:
        """The codes of the countries that a folded `value` stands for."""
        code = value.upper()
        if country_name(code, "en") != code:
            return [code] if code in self._by_country else []
        return [code for code, names in self._country_names.items() if any(f" {value}" in f" {name}" for name in names)]

    def _called(self, fact: Fact) -> Iterator[str]:
        """What the one who makes a claim is called, folded."""
        speaker = self._brief.participant_by_id.get(fact.said_by or "")
        if speaker is None:
            for citation in fact.cites:
                source = self._brief.source_by_id[citation.source]
                yield from _folded(source.title, source.publisher, source.author)
            return
        yield from _names(speaker)
        yield from _folded(speaker.role)
        organisation = self._brief.organisation_of(speaker)
        if organisation is not None:
            yield from _names(organisation)


def _tied(kind: str, record: Participant | Mineral) -> frozenset[Record]:
    """A row and the claims it rests on."""
    return frozenset({(kind, record.id), *(("fact", fact) for fact in record.facts)})


def _typable(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    pairs = ((value, fold(value).text) for value in values)
    return tuple(pair for pair in pairs if '"' not in pair[1])


def _names(record: Participant | Mineral) -> tuple[str, ...]:
    """What a participant or mineral is called in any language, folded; not its symbol."""
    return tuple(dict.fromkeys([*_folded(record.name), *(fold(alias).text for alias in record.aliases)]))


def _is_called(value: str, names: tuple[str, ...]) -> bool:
    """Whether `value` is part of a name; a single ideograph must be all of it, for many names have it in them."""
    return value in names if len(value) == 1 and is_ideograph(value) else any(value in name for name in names)


def _folded(*texts: Text | None) -> Iterator[str]:
    for text in texts:
        if text is not None:
            yield from (fold(text[language]).text for language in text)


def _with_prefix(facet: Mapping[str, frozenset[Record]], prefix: str) -> frozenset[Record]:
    return _union(records for value, records in facet.items() if value.startswith(prefix))


def _union(many: Iterable[frozenset[Record]]) -> frozenset[Record]:
    return frozenset().union(*many)
