"""The Overview tab: event, bottom line, key figures, prose, gaps, claims, sources."""

from collections.abc import Iterator

from briefing.compat import override
from briefing.model.brief import Brief, Source, Tab
from briefing.model.figures import value_words
from briefing.model.markup import blocks
from briefing.model.passages import Key
from briefing.qt.counts import Counts
from briefing.qt.dates import date_words
from briefing.qt.panes.pieces import LIST_LINK, Card, Cards, Heading, Line, Piece, Row, Style
from briefing.qt.tabs.page import Page
from briefing.qt.weblinks import address_line


class OverviewTab(Page):
    """What a reader under time pressure reads first."""

    tab = Tab.OVERVIEW

    @override
    def pieces(self) -> Iterator[Piece]:
        brief, language = self.models.brief, self.models.language
        if brief is None:
            return
        yield Line(brief.title[language], Style.TITLE, Key("brief", brief.id, "title"))
        yield from self._event_pieces(brief, language)
        if brief.bottom_line is not None:
            yield Line(self.tr("BOTTOM LINE"), Style.LABEL)
            key = Key("brief", brief.id, "bottom_line")
            yield from self.prose(blocks(brief.bottom_line[language]), key, Style.LEAD)
        yield from self._card_pieces(language)
        yield from self.section_pieces()
        if self.models.gaps.records:
            yield Heading(1, self.tr("What the sources do not say"))
            hidden = 0
            for gap in self.models.gaps.records:
                if self.models.narrowing.passes_any(gap.facts):
                    yield Line(gap.text[language], Style.BULLET, Key("gap", gap.id, "text"), claims=gap.facts)
                else:
                    hidden += 1
            yield from self.hidden_pieces(hidden, Counts().hidden_gaps)
        yield from self.claim_pieces()
        if self.models.sources.records:
            yield Heading(1, self.tr("Sources"))
            for source in self.models.sources.records:
                yield from self._source_pieces(source, language)

    def _event_pieces(self, brief: Brief, language: str) -> Iterator[Piece]:
        event = brief.event
        if event is not None:
            named = (("name", event.name), ("venue", event.venue), ("place", event.place))
            yield Row(
                tuple(
                    Line(text[language], Style.MUTED, Key("event", brief.id, field))
                    for field, text in named
                    if text is not None and text[language] != brief.title[language]
                )
            )
            date = date_words(event.date) if event.date else self.tr("not stated by the sources")
            yield Line(date, Style.MUTED, lead_in=self.tr("Date of the event: "))
        yield Line(date_words(brief.issued), Style.MUTED, lead_in=self.tr("Brief issued: "))

    def _card_pieces(self, language: str) -> Iterator[Piece]:
        cards = tuple(
            Card(
                value_words(fact.figure, language),
                fact.figure.unit[language] if fact.figure.unit else "",
                fact.id,
                (Key("fact", fact.id, "figure"), Key("fact", fact.id, "unit")),
            )
            for fact in self.models.figures.records
            if fact.figure is not None and self.models.narrowing.passes(fact)
        )
        if cards:
            yield Cards(cards)
        hidden = len(self.models.figures.records) - len(cards)
        yield from self.hidden_pieces(hidden, Counts().hidden_figures)

    def _source_pieces(self, source: Source, language: str) -> Iterator[Piece]:
        yield Line(source.title[language], Style.ITEM, Key("source", source.id, "title"))
        for name, text, field in (
            (self.tr("Publisher: "), source.publisher, "publisher"),
            (self.tr("Author: "), source.author, "author"),
        ):
            key = Key("source", source.id, field)
            words = Line(text[language], Style.NOTE, key) if text else Line(self.tr("not stated"), Style.NOTE)
            yield words._replace(lead_in=name)
        date = date_words(source.date) if source.date else self.tr("not stated")
        yield Line(date, Style.NOTE, lead_in=self.tr("Date: "))
        if source.url:
            yield address_line(source.url, Style.NOTE)
        else:
            yield Line(self.tr("not stated"), Style.NOTE, lead_in=self.tr("Address: "))
        yield Line(self.tr("All claims from this source"), Style.NOTE, link=f"{LIST_LINK}source/{source.id}")
