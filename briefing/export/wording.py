"""The small parts of a payload: prose, marks, dates and names, in the words of the document's language."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from briefing.languages import is_right_to_left, words
from briefing.model.brief import Brief, Fact, Source
from briefing.model.evidence import Evidence
from briefing.model.figures import value_words
from briefing.model.integrity import LINK
from briefing.model.markup import Block, BlockKind, Run
from briefing.model.outlook import OutlookItem
from briefing.model.text import Text

Json = dict[str, Any]

_DEEPEST_LIST = 5


_FONTS = {
    "text": ["Source Serif 4", "Source Sans 3", "Noto Sans", "Noto Naskh Arabic"],
    "display": ["Source Sans 3", "Noto Sans", "Noto Naskh Arabic"],
}


def labels(language: str) -> Json:
    """The document's own words in `language`, and how it is set."""
    return {**words(language), "fonts": _FONTS, "direction": "rtl" if is_right_to_left(language) else "ltr"}


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
        self.marked: set[int] = set()

    def text(self, text: Text | None) -> str:
        """`text` in the document's language; nothing for none."""
        return text[self.language] if text is not None else ""

    def date(self, day: date) -> str:
        """A date as the document's language writes it."""
        words: str = self.labels["date"]
        words = words.replace("{day}", str(day.day)).replace("{year}", str(day.year))
        return words.replace("{month}", self.labels["months"][day.month - 1])

    def condition(self, words: str) -> str:
        """A condition with its name before it; nothing for none."""
        return str(self.labels["condition"]).replace("{condition}", words) if words else ""

    def fact_standing(self, fact: Fact) -> str:
        """How far a claim has come, how sure it is, and what its figure counts; nothing where it does not say."""
        figure = fact.figure
        own = [fact.status, fact.likelihood, fact.confidence, figure.category if figure else None]
        found = [self.labels["standing"][word] for word in own if word]
        found += [figure.code] if figure and figure.code else []
        if figure and figure.as_of:
            found.append(self.labels["as_of"].replace("{date}", self.date(figure.as_of)))
        if figure and figure.currency:
            found.append(f"{figure.currency} {figure.year}" if figure.year else figure.currency)
        return "; ".join(found)

    def notes(self, behind: Evidence) -> str:
        """A claim's condition and standing."""
        return "; ".join(filter(None, (self.condition(behind.condition), self.fact_standing(behind.fact))))

    def outlook_notes(self, item: OutlookItem) -> str:
        """The condition of an outlook item, how far it has come, when to look again, and what would show it."""
        found = [self.condition(self.text(item.condition))]
        found += [self.labels["standing"][item.status]] if item.status else []
        found += [self.labels["due"].replace("{date}", self.date(item.due))] if item.due else []
        found += [self.labels["trigger"].replace("{trigger}", self.text(item.trigger))] if item.trigger else []
        return "; ".join(filter(None, found))

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
        return {"value": value, "unit": self.text(figure.unit if figure else None), "marks": self.marks([fact.id])}

    def source(self, number: int, source: Source) -> Json:
        """A source by its number, from 1, with what is known of it."""
        parts = [self.text(source.author), self.text(source.publisher), self.date(source.date) if source.date else ""]
        return {
            "n": number,
            "title": self.text(source.title),
            "rest": ", ".join(filter(None, parts)),
            "url": source.url or "",
            "href": link(source.url),
            "cited": False,
        }

    def country(self, code: str | None) -> str:
        """The country's name with its code, which is what the search knows it by."""
        names = self.labels["country"]
        return f"{names[code]} ({code})" if code in names else code or ""


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
