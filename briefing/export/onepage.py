"""The one page: bottom line, key figures, what matters most, what to watch, sources, each kept short."""

from collections.abc import Callable, Iterator
from typing import Any

from briefing.export.selection import clip
from briefing.export.wording import Json, Wording
from briefing.model.brief import Brief, Fact, FactKind, Source
from briefing.model.evidence import evidence
from briefing.model.markup import blocks
from briefing.model.outlook import OutlookItem, OutlookKind

_CARDS = 6
_MATTERS = 5
_WATCH = 8
_SOURCES = 8


class OnePage(Wording):
    """A brief in one language, on its way to a payload of one page."""

    def body(self) -> Json:
        """What stands under the page's head, and in which order it loses entries until it is one page."""
        brief = self.brief
        figures = brief.key_figures
        watch = sorted(
            (item for item in brief.outlook if item.kind in {OutlookKind.WATCH, OutlookKind.EXPECTATION}),
            key=lambda item: item.kind is not OutlookKind.WATCH,
        )
        lists: dict[str, tuple[list[Any], int, Callable[[Any], Json]]] = {
            "figures": (list(figures), _CARDS, self._card),
            "matters": (_most_important(brief, figures), _MATTERS, self._fact),
            "watch": (watch, _WATCH, self._outlook),
            "sources": (list(enumerate(brief.sources, 1)), _SOURCES, self._source),
        }
        page: Json = {name: [make(item) for item in items[:most]] for name, (items, most, make) in lists.items()}
        left_out = sum(len(items[most:]) for items, most, _ in lists.values())
        page["bottom_line"] = clip(" ".join(block.text for block in blocks(self.text(brief.bottom_line))), 700)
        shown = [words for name in lists for entry in page[name] for words in entry.values()]
        left_out += sum(str(words).endswith("…") for words in [*shown, page["bottom_line"]])
        page["title"] = clip(self.text(brief.title), 160)
        page["event_line"] = clip(self.event_line(), 200)
        return page | {"left_out": left_out, "drops": list(_drops(page))}

    def _card(self, fact: Fact) -> Json:
        card = self.card(fact)
        return {"value": clip(card["value"], 30), "unit": clip(card["unit"], 60)}

    def _fact(self, fact: Fact) -> Json:
        who = evidence(self.brief, fact, self.language)
        places = (f"{reference.at}" for reference in who.references[:3] if reference.at)
        parts = (clip(who.speaker, 60), clip(self.signs.comma.join(places), 40))
        return {
            "text": clip(who.text, 220),
            "condition": clip(self.notes(who), 120),
            "note": " · ".join(part for part in parts if part),
        }

    def _outlook(self, item: OutlookItem) -> Json:
        return {"text": clip(self.text(item.text), 180), "condition": clip(self.outlook_notes(item), 120)}

    def _source(self, numbered: tuple[int, Source]) -> Json:
        entry = self.source(*numbered)
        entry |= {"title": clip(entry["title"], 160), "rest": clip(entry["rest"], 120), "url": "", "href": ""}
        return entry


def _most_important(brief: Brief, figures: tuple[Fact, ...]) -> list[Fact]:
    """The facts but the key figures, the weightiest first: those of the bottom line, then judgements and promises."""
    language = brief.languages[0]
    leading = (
        {claim for block in blocks(brief.bottom_line[language]) for claim in block.claims} if brief.bottom_line else ()
    )
    weight = (FactKind.COMMITMENT, FactKind.ASSESSMENT, FactKind.STATEMENT, FactKind.EVENT, FactKind.FIGURE)
    shown = {fact.id for fact in figures}
    others = [fact for fact in brief.facts if fact.id not in shown]
    return sorted(others, key=lambda fact: (fact.id not in leading, weight.index(fact.kind)))


def _drops(page: Json) -> Iterator[str]:
    """The lists of a page in the order in which they lose their last entry until the page is full, not over-full."""
    counts = {name: len(page[name]) for name in ("figures", "matters", "watch", "sources")}
    for name, floor in (("watch", 2), ("matters", 3), ("sources", 1), ("watch", 0), ("figures", 0), ("matters", 0)):
        while counts[name] > floor:
            counts[name] -= 1
            yield name
