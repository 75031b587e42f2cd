"""The small parts of a payload: prose, marks, dates and names, in the words of the document's language."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Any

from briefing.export.look import punctuation
from briefing.export.tongues import untranslated, untranslated_around
from briefing.languages import language_of, words
from briefing.model.brief import Brief, Fact, Source
from briefing.model.countries import country_name
from briefing.model.evidence import Evidence
from briefing.model.figures import number_words, value_words
from briefing.model.integrity import LINK
from briefing.model.markup import Block, BlockKind, Run
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.text import Text

Json = dict[str, Any]

_DEEPEST_LIST = 5
_HOLDS_TEXT = re.compile(r"\{(condition|trigger|event)\}")


def labels(language: str) -> Json:
    """The document's own words in `language`; marked as foreign to it where they have not been translated."""
    own = words(language)
    return own if _is_translated(language) else {key: _untranslated(found) for key, found in own.items()}


def link(url: str | None) -> str:
    """The address `url` where it is one that a reader may safely be led to; else nothing."""
    return url if url and LINK.fullmatch(url) else ""


class Wording:
    """Turns parts of one brief into parts of a payload, in one language; it knows which claims were marked before."""

    def __init__(self, brief: Brief, language: str) -> None:
        """Word `brief` in `language`, one that it has."""
        self.brief = brief
        self.language = language
        self.labels = labels(language)
        self.signs = punctuation(language)
        self.marked: set[int] = set()

    def text(self, text: Text | None) -> str:
        """`text` in the document's language; nothing for none."""
        return text[self.language] if text is not None else ""

    def date(self, day: dt.date) -> str:
        """A date as the document's language writes it."""
        return self.dated("{date}", day)

    def dated(self, said: str, day: dt.date) -> str:
        """Words of the program with a date in them."""
        own = words(self.language)
        written: str = own["date"].replace("{day}", str(day.day)).replace("{year}", str(day.year))
        return self.own(said.replace("{date}", written.replace("{month}", own["months"][day.month - 1])))

    def own(self, said: str) -> str:
        """Words of the program, marked where they are in another language than the document."""
        return said if _is_translated(self.language) else untranslated(said)

    def number(self, value: float) -> str:
        """A number as the document's language writes it."""
        return number_words(value, self.language)

    def role(self, speaker: Participant | None) -> str:
        """The role of a speaker and the organisation it is held in, as far as they are known."""
        if speaker is None:
            return ""
        organisation = self.brief.organisation_of(speaker)
        parts = (self.text(speaker.role), self.text(organisation.name) if organisation else "")
        return self.signs.comma.join(filter(None, parts))

    def condition(self, said: str) -> str:
        """A condition with its name before it; nothing for none."""
        return str(self.labels["condition"]).replace("{condition}", said) if said else ""

    def fact_standing(self, fact: Fact) -> str:
        """How far a claim has come, how sure it is, and what its figure counts; nothing where it does not say."""
        figure = fact.figure
        own = [fact.status, fact.likelihood, fact.confidence, figure.category if figure else None]
        found = [self.labels["standing"][word] for word in own if word]
        found += [figure.code] if figure and figure.code else []
        if figure and figure.as_of:
            found.append(self.dated(words(self.language)["as_of"], figure.as_of))
        if figure and figure.currency:
            found.append(f"{figure.currency} {figure.year}" if figure.year else figure.currency)
        return self.signs.semicolon.join(found)

    def notes(self, behind: Evidence) -> str:
        """A claim's condition and standing."""
        return self.signs.semicolon.join(
            filter(None, (self.condition(behind.condition), self.fact_standing(behind.fact)))
        )

    def outlook_notes(self, item: OutlookItem) -> str:
        """The condition of an outlook item, how far it has come, when to look again, and what would show it."""
        found = [self.condition(self.text(item.condition))]
        found += [self.labels["standing"][item.status]] if item.status else []
        found += [self.dated(words(self.language)["due"], item.due)] if item.due else []
        found += [self.labels["trigger"].replace("{trigger}", self.text(item.trigger))] if item.trigger else []
        return self.signs.semicolon.join(filter(None, found))

    def event_line(self) -> str:
        """The event's name, venue, place and date, as far as they are known and not said by the title."""
        event = self.brief.event
        if event is None:
            return ""
        name = self.text(event.name)
        parts = [name if name != self.text(self.brief.title) else "", self.text(event.venue), self.text(event.place)]
        return " · ".join([*filter(None, parts), *([self.date(event.date)] if event.date else [])])

    def marks(self, ids: Iterable[str]) -> list[int]:
        """The numbers of the facts with these ids, each once."""
        numbers = [self.brief.fact_number[fact] for fact in dict.fromkeys(ids)]
        self.marked.update(numbers)
        return numbers

    def prose(self, listed: Iterable[Block]) -> list[Json]:
        """Prose as a tree of paragraphs and lists."""
        return _tree([(block, list(self.runs(block.runs))) for block in listed], 0)

    def runs(self, runs: tuple[Run, ...]) -> Iterator[Json]:
        """Runs of words, with the marks between them."""
        ids: list[str] = []
        for run in runs:
            if run.claim:
                ids.append(run.claim)
                continue
            if ids:
                yield {"marks": self.marks(ids)}
                ids = []
            yield {"text": run.text, "emphasis": run.emphasis, "strong": run.strong}
        if ids:
            yield {"marks": self.marks(ids)}

    def card(self, fact: Fact) -> Json:
        """A key figure."""
        figure = fact.figure
        value = value_words(figure, self.language) if figure else ""
        value = self.own(value) if figure and figure.qualifier else value
        return {"value": value, "unit": self.text(figure.unit if figure else None), "marks": self.marks([fact.id])}

    def source(self, number: int, source: Source) -> Json:
        """A source by its number, from 1, with what is known of it."""
        parts = [self.text(source.author), self.text(source.publisher), self.date(source.date) if source.date else ""]
        return {
            "n": number,
            "title": self.text(source.title),
            "rest": self.signs.comma.join(filter(None, parts)),
            "url": self._shown(source.url) if source.url else "",
            "href": link(source.url),
            "cited": False,
        }

    def _shown(self, url: str) -> str:
        """An address as it is printed: not endless, and with its real host beside it where it does not tell that."""
        from briefing.model.addresses import Address  # most sources are on paper

        address = Address(url)
        words = address.shortened()
        return self.signs.brackets.format(words=words, more=address.aside) if address.aside else words

    def country(self, code: str | None) -> str:
        """The country's name with its code; the code alone where nobody has named it."""
        if code is None or (name := country_name(code, self.language)) == code:
            return code or ""
        return self.own(self.signs.brackets.replace("{words}", name).replace("{more}", code))


def _is_translated(language: str) -> bool:
    return language_of(language) is not None


def _untranslated(found: Any) -> Any:  # noqa: ANN401 -- any JSON, of the same shape as it came
    if isinstance(found, dict):
        return {key: _untranslated(item) for key, item in found.items()}
    if isinstance(found, list):
        return [_untranslated(item) for item in found]
    return untranslated_around(found) if _HOLDS_TEXT.search(found) else untranslated(found)


def _tree(listed: list[tuple[Block, list[Json]]], depth: int) -> list[Json]:
    """Blocks in a row as paragraphs and lists in lists; what is nested too deep to be set stays at the deepest."""
    found: list[Json] = []
    position = 0
    while position < len(listed):
        block, runs = listed[position]
        if block.depth <= depth or depth == _DEEPEST_LIST:
            found.append({"kind": "paragraph", "runs": runs})
            position += 1
            continue
        end = position + 1
        while end < len(listed) and listed[end][0].depth > depth:
            end += 1
        found += _lists(listed[position:end], depth + 1)
        position = end
    return found


def _lists(listed: list[tuple[Block, list[Json]]], depth: int) -> Iterator[Json]:
    """The lists at `depth` among neighbouring blocks that all belong to one: a change of marker begins another."""
    starts = [
        place
        for place, (block, _) in enumerate(listed)
        if place == 0 or (block.depth == depth and block.kind is not BlockKind.PARAGRAPH)
    ]
    current: Json = {}
    for start, end in zip(starts, [*starts[1:], len(listed)], strict=True):
        first = listed[start][0]
        kind = "numbered" if first.kind is BlockKind.NUMBER and first.depth == depth else "bullets"
        own = (
            [{"kind": "paragraph", "runs": listed[start][1]}] if first.depth <= depth or depth == _DEEPEST_LIST else []
        )
        inner = own + _tree(listed[start + 1 if own else start : end], depth)
        if current and current["kind"] == kind:
            current["entries"].append(inner)
            continue
        if current:
            yield current
        current = {"kind": kind, "start": first.number, "entries": [inner]}
    yield current
