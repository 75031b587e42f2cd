"""The Participants tab: who took part, companies by country, and what each says."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.model.brief import Fact, Tab
from briefing.model.citation import Phrase
from briefing.model.claims import Of
from briefing.model.countries import country_name
from briefing.model.evidence import speaker_role
from briefing.model.figures import number_words
from briefing.model.participants import Participant
from briefing.model.tallies import counts_by_country
from briefing.qt.counts import Counts
from briefing.qt.direction import together
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.chart import Bar, BarChart
from briefing.qt.panes.pieces import LIST_LINK, Heading, Line, Piece, Style
from briefing.qt.panes.table import TableNames
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.theme import GRID
from briefing.qt.wheel import Scrolled
from briefing.qt.words import Words, translate, voice

_BELOW_CHARTS = 3 * GRID


class _Charts(Scrolled, QScrollArea):
    """The charts beside the text."""


class ParticipantsTab(RecordsPage):
    """A table of participants; below it what the chosen one says, and the chart."""

    tab = Tab.PARTICIPANTS

    def __init__(self, models: BriefModels, finder: Finder) -> None:
        """Show the participants of the brief in `models`."""
        super().__init__(models, finder, models.participants)
        self._is_drawn = False  # the charts, of the brief as it is now
        self.companies, self.speakers = BarChart(), BarChart()
        self.speakers.bar_pressed.connect(lambda speaker: self.list_requested.emit(Of.SPEAKER, speaker))
        charts = QWidget()
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 0, _BELOW_CHARTS)
        column.setSpacing(0)
        for chart in (self.companies, self.speakers):
            column.addWidget(chart)
        column.addStretch(1)
        self._charts = _Charts(widgetResizable=True)
        self._charts.setFrameShape(QFrame.Shape.NoFrame)
        self._charts.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the charts in it have the keyboard
        self._charts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._charts.setWidget(charts)
        for ground in (self._charts.viewport(), charts):
            ground.setBackgroundRole(QPalette.ColorRole.Base)
        self.abreast.add_second(self._charts)

    @override
    def table_names(self) -> TableNames:
        return TableNames(
            translate("ParticipantsTab", "Participants"),
            translate("ParticipantsTab", "Filter participants"),
            translate("ParticipantsTab", "This brief names no participants."),
        )

    @override
    def refill(self) -> None:
        self.refill_first()
        super().refill()

    @override
    def refill_first(self) -> bool:
        if self._is_drawn:
            return False
        self._draw()
        self._is_drawn = True
        return True

    @override
    def _follow(self) -> None:
        self._is_drawn = False
        super()._follow()

    def _draw(self) -> None:
        brief = self.models.brief
        totals = counts_by_country(brief) if brief is not None else {}
        language = self.models.language
        bars = [
            Bar(country_name(country, language), total, number_words(total, language))
            for country, total in totals.items()
        ]
        self.companies.set_bars(self.tr("Companies by country"), (self.tr("Country"), self.tr("Companies")), bars)
        counted = brief.claims_by_speaker if brief is not None else {}
        bars = [Bar(self._speaker(by), total, number_words(total, language), by or "") for by, total in counted.items()]
        self.speakers.set_bars(self.tr("Claims by speaker"), (self.tr("Speaker"), self.tr("Claims")), bars)

    @override
    def has_more(self) -> bool:
        return super().has_more() or bool(self.companies.model.records or self.speakers.model.records)

    @override
    def copy(self, focus: QWidget | None) -> None:
        for chart in (self.companies, self.speakers):
            if chart.table is focus:
                chart.copy()
                return
        super().copy(focus)

    @override
    def detail_pieces(self, record: Participant) -> Iterator[Piece]:
        brief, language = self.models.brief, self.models.language
        if brief is None:
            return
        yield Heading(1, record.name[language])
        role = speaker_role(brief, record, language)
        known = [Words().participant_kind(record.kind), role, country_name(record.country or "", language)]
        yield Line(together(known, language), Style.MUTED)
        claims = self.models.narrowing.claims
        facts = claims.of_participant(record) if claims is not None else ()
        if facts:
            words = Counts().claims_of_participant(len(facts))
            yield Line(words, Style.MUTED, link=f"{LIST_LINK}participant/{record.id}")
        both = [brief.fact_by_id[fact] for fact in facts]
        said = [fact for fact in both if fact.said_by == record.id]
        yield from self._group(self.tr("What this participant says"), said)
        others = [fact for fact in both if fact.said_by != record.id]
        yield from self._group(self.tr("What is said of this participant"), others)

    def _speaker(self, participant_id: str | None) -> str:
        """The name of who makes a claim; without one the source itself."""
        brief = self.models.brief
        if brief is None or participant_id is None:
            return voice().say(Phrase.ITSELF)
        return brief.participant_by_id[participant_id].name[self.models.language]

    def _group(self, title: str, facts: list[Fact]) -> Iterator[Piece]:
        if facts:
            yield Heading(2, title)
        yield from self.shown_pieces(facts)
