"""All that a document shows, as words: the brief in one language, ready for the template.

A payload is plain JSON. Nothing in it is markup: the template sets every string as it stands. A claim is given by its
number, `{"n": 3, "first": true}`; `first` is true at the one place to which the list of claims leads back.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from briefing.export.setting import LONGEST_MARK, PAPERS, Part, Profile, Setting
from briefing.export.wording import Json, Wording, link
from briefing.model.brief import Brief, Fact, FactKind, Source, Tab
from briefing.model.evidence import evidence, speaker_role
from briefing.model.markup import blocks, claims
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem, OutlookKind
from briefing.model.participants import Participant
from briefing.model.tallies import counts_by_country

_CARDS_ON_ONE_PAGE = 4
_MATTERS_ON_ONE_PAGE = 5
_WATCH_ON_ONE_PAGE = 4
_SOURCES_ON_ONE_PAGE = 4
_RUNNING_TITLE = 80
_LEAST_BARS = 2


def payload(
    brief: Brief,
    language: str,
    setting: Setting = Setting(),  # noqa: B008 -- immutable
) -> dict[str, object]:
    """What the template shows of `brief` in `language` (one that it has), ready for JSON."""
    return _Document(brief, language, setting).payload()


class _Document(Wording):
    """A brief in one language, on its way to a payload."""

    def __init__(self, brief: Brief, language: str, setting: Setting) -> None:
        super().__init__(brief, language)
        self.setting = setting
        self.profile = setting.profile

    def payload(self) -> dict[str, object]:
        return self.head() | (self.one_page() if self.profile is Profile.ONE_PAGE else self.document())

    def head(self) -> Json:
        brief = self.brief
        tag = self.language.split("-")
        event = self.text(brief.event.name) if brief.event else ""
        title = self.text(brief.title)
        says = self.labels["description"].replace("{event}", event) if event else self.labels["description_plain"]
        issued = self.date(brief.issued)
        return {
            "language": tag[0],
            "region": next((part for part in tag[1:] if part.isupper()), ""),
            "profile": str(self.profile),
            "paper": PAPERS[self.setting.paper],
            "mark": _clip(self.setting.mark, LONGEST_MARK),
            "labels": {key: words for key, words in self.labels.items() if key not in {"country", "months"}},
            "title": title,
            "running": _clip(title, _RUNNING_TITLE),
            "event": _clip(event, _RUNNING_TITLE),
            "event_line": self.event_line(),
            "issued": issued,
            "issued_line": self.labels["issued"].replace("{date}", issued),
            "timestamp": int(datetime(*brief.issued.timetuple()[:3], tzinfo=UTC).timestamp()),
            "description": says,
            "keywords": [self.text(mineral.name) for mineral in brief.minerals],
        }

    def document(self) -> Json:
        brief = self.brief
        return {
            "bottom_line": self.prose(brief.bottom_line),
            "figures": [self.card(fact) for fact in brief.key_figures()],
            "parts": [make() for part, make in self.makers().items() if part in self.setting.parts],
            "gaps": [self.text(gap.text) for gap in brief.gaps] if Part.GAPS in self.setting.parts else [],
            "claims": self.claims_table(),
            "sources": [self.source(source) for source in brief.sources],
        }

    def makers(self) -> dict[Part, Callable[[], Json]]:
        """What makes each part; called in order, for a claim's first mark is where it is first made."""
        return {
            Part.OVERVIEW: lambda: self.part(Tab.OVERVIEW),
            Part.PARTICIPANTS: lambda: (
                self.part(Tab.PARTICIPANTS) | {"chart": self.chart(), "table": self.participants_table()}
            ),
            Part.MINERALS: lambda: self.part(Tab.MINERALS) | {"table": self.minerals_table()},
            Part.OUTLOOK: lambda: self.part(Tab.OUTLOOK) | {"groups": self.outlook_groups()},
        }

    def chart(self) -> Json | None:
        """The chart of companies by country, and its values in words; none where there is nothing to compare."""
        counts = counts_by_country(self.brief) if self.profile is Profile.FULL else {}
        most = max(counts.values(), default=0)
        if len(counts) < _LEAST_BARS or not most:
            return None
        bars = [
            {"label": self.country(code), "shown": f"{count:,}", "share": round(count / most, 4)}
            for code, count in counts.items()
        ]
        values = "; ".join(f"{bar['label']}: {bar['shown']}" for bar in bars)
        return {"title": self.labels["chart"], "alt": f"{self.labels['chart']}: {values}", "bars": bars}

    def part(self, tab: Tab) -> Json:
        sections = [
            {"heading": self.text(section.heading), "blocks": self.prose(section.body)}
            for section in self.brief.sections_of(tab)
        ]
        return {"heading": self.labels[tab.value], "sections": sections, "chart": None, "table": None, "groups": []}

    def one_page(self) -> Json:
        brief = self.brief
        figures = brief.key_figures()
        matters = _most_important(brief, figures)
        watch = sorted(
            (item for item in brief.outlook if item.kind in {OutlookKind.WATCH, OutlookKind.EXPECTATION}),
            key=lambda item: item.kind is not OutlookKind.WATCH,
        )
        bottom_line = " ".join(block.text for block in blocks(self.text(brief.bottom_line)))
        lists: dict[str, tuple[list[Any], int, Callable[[Any], Json]]] = {
            "figures": (list(figures), _CARDS_ON_ONE_PAGE, self.short_card),
            "matters": (matters, _MATTERS_ON_ONE_PAGE, self.short_fact),
            "watch": (watch, _WATCH_ON_ONE_PAGE, self.short_outlook),
            "sources": (list(brief.sources), _SOURCES_ON_ONE_PAGE, self.short_source),
        }
        page: Json = {name: [make(item) for item in items[:most]] for name, (items, most, make) in lists.items()}
        left_out = sum(len(items[most:]) for items, most, _ in lists.values())
        page["bottom_line"] = _clip(bottom_line, 700)
        shown = [words for name in lists for entry in page[name] for words in entry.values()]
        left_out += sum(str(words).endswith("…") for words in [*shown, page["bottom_line"]])
        page["title"] = _clip(self.text(brief.title), 160)
        page["event_line"] = _clip(self.event_line(), 200)
        return page | {"left_out": left_out, "drops": list(_drops(page))}

    def short_card(self, fact: Fact) -> Json:
        card = self.card(fact)
        return {"value": _clip(card["value"], 30), "unit": _clip(card["unit"], 60)}

    def short_fact(self, fact: Fact) -> Json:
        who = evidence(self.brief, fact, self.language)
        places = (f"{reference.at}" for reference in who.references[:3] if reference.at)
        parts = (_clip(who.speaker, 60), _clip(", ".join(places), 40))
        return {
            "text": _clip(who.text, 220),
            "condition": _clip(self.condition(who.condition), 120),
            "note": " · ".join(part for part in parts if part),
        }

    def short_outlook(self, item: OutlookItem) -> Json:
        condition = self.condition(self.text(item.condition))
        return {"text": _clip(self.text(item.text), 180), "condition": _clip(condition, 120)}

    def short_source(self, source: Source) -> Json:
        entry = self.source(source)
        return {"title": _clip(entry["title"], 160), "rest": _clip(entry["rest"], 120), "url": "", "href": ""}

    def participants_table(self) -> Json:
        label = self.labels["column"]
        columns: list[tuple[str, str, str, Callable[[Participant], Json]]] = [
            (label["name"], "wide", "", lambda p: {"text": self.text(p.name), "marks": self.marks(p.facts)}),
            (label["role"], "wide", "", lambda p: {"text": speaker_role(self.brief, p, self.language)}),
            (label["country"], "narrow", "", lambda p: {"text": self.country(p.country)}),
            (label["count"], "narrow", "number", lambda p: {"text": "" if p.count is None else f"{p.count:,}"}),
        ]
        if self.profile is Profile.FULL:
            columns.insert(1, (label["aliases"], "wide", "", _names))
        return _table(self.labels["participants_table"], columns, self.brief.participants)

    def minerals_table(self) -> Json:
        label = self.labels["column"]
        columns: list[tuple[str, str, str, Callable[[Any], Json]]] = [
            (label["name"], "wide", "", lambda m: {"text": self.text(m.name), "marks": self.marks(m.facts)}),
            (label["symbol"], "narrow", "", lambda m: {"text": m.symbol or ""}),
            (label["group"], "wide", "", lambda m: {"text": self.text(m.group)}),
            (label["status"], "wide", "", lambda m: {"text": self.text(m.status)}),
            (label["constraints"], "wider", "", lambda m: {"text": self.text(m.constraints)}),
        ]
        if self.profile is Profile.FULL:
            columns.insert(1, (label["aliases"], "wide", "", _names))
        return _table(self.labels["minerals_table"], columns, self.brief.minerals)

    def outlook_groups(self) -> list[Json]:
        groups = []
        for kind in OutlookKind:
            items = [
                {
                    "text": self.text(item.text),
                    "condition": self.condition(self.text(item.condition)),
                    "marks": self.marks(item.facts),
                }
                for item in self.brief.outlook
                if item.kind is kind
            ]
            if items:
                groups.append({"heading": self.labels["outlook_kind"][kind.value], "entries": items})
        return groups

    def claims_table(self) -> list[Json]:
        number_of = {source.id: number for number, source in enumerate(self.brief.sources, 1)}
        sections = self.sections_by_fact() if self.profile is Profile.FULL else {}
        listed = []
        for fact in self.brief.facts:
            behind = evidence(self.brief, fact, self.language)
            listed.append(
                {
                    "n": behind.number,
                    "text": behind.text,
                    "condition": self.condition(behind.condition),
                    "kind": self.labels["fact"][fact.kind.value],
                    "speaker": behind.speaker or self.labels["source_itself"],
                    "role": behind.role,
                    "sources": [{"n": number_of[place.source.id], "at": place.at} for place in behind.references],
                    "sections": sections.get(fact.id, []),
                    "used": behind.number in self.marked,
                }
            )
        return listed

    def sections_by_fact(self) -> dict[str, list[str]]:
        """The headings of the sections that mark a fact, by its id."""
        found: dict[str, list[str]] = {}
        for section in self.brief.sections:
            for claim in dict.fromkeys(claims(self.text(section.body))):
                found.setdefault(claim, []).append(self.text(section.heading))
        return found

    def source(self, source: Source) -> Json:
        parts = [self.text(source.author), self.text(source.publisher), self.date(source.date) if source.date else ""]
        return {
            "title": self.text(source.title),
            "rest": ", ".join(filter(None, parts)),
            "url": source.url or "",
            "href": link(source.url),
        }


def _names(record: Participant | Mineral) -> Json:
    """The other names of a record, each by itself: which of them the fonts can show is known only later."""
    return {"text": "\n".join(record.aliases), "names": list(record.aliases)}


def _table(caption: str, columns: list[tuple[str, str, str, Callable[[Any], Json]]], records: tuple[Any, ...]) -> Json:
    """A table of `records` without the columns that none of them fills; nothing where there are no records."""
    cells = [[make(record) for _, _, _, make in columns] for record in records]
    filled = [place for place in range(len(columns)) if any(row[place]["text"] for row in cells)]
    return {
        "caption": caption,
        "columns": [dict(zip(("label", "width", "align"), columns[place][:3], strict=True)) for place in filled],
        "rows": [[row[place] for place in filled] for row in cells],
    }


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


def _clip(words: str, most: int) -> str:
    """The beginning of `words`, at most that many characters, up to the end of a word."""
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    at_word, _, _ = cut.rpartition(" ")
    return (at_word if len(at_word) > most // 2 else cut).rstrip(" ,;:.–—-") + "…"
