"""The open brief as Qt item models: what the tabs are bound to."""

from PySide6.QtCore import QObject, Signal

from briefing.model.brief import Brief, Fact, Gap, Section, Source
from briefing.model.countries import country_name
from briefing.model.figures import number_words, value_words
from briefing.model.minerals import Mineral
from briefing.model.outlook import OutlookItem
from briefing.model.participants import Participant
from briefing.model.text import Text
from briefing.qt.fonts import Fonts
from briefing.qt.items.narrowing import Narrowing
from briefing.qt.items.records import Column, RecordsModel
from briefing.qt.words import Words


class BriefModels(QObject):
    """A model for each kind of record, all of one brief in one language."""

    about_to_change = Signal()
    """Another brief, or the same one anew, is coming; the models still have the old one."""
    language_changed = Signal()
    """Every model has been set anew, in another language; `changed` follows."""
    changed = Signal()
    """Every model has been set anew."""

    def __init__(self, parent: QObject | None = None, fonts: Fonts | None = None) -> None:
        """Make empty models: no brief is open. What is shown of one is set in `fonts`."""
        super().__init__(parent)
        self.fonts = fonts if fonts is not None else Fonts(parent=self)
        self.brief: Brief | None = None
        self.language = ""
        self.narrowing = Narrowing(self)
        self.sections: RecordsModel[Section] = RecordsModel("section", self)
        self.figures: RecordsModel[Fact] = RecordsModel("fact", self)
        self.participants: RecordsModel[Participant] = RecordsModel("participant", self)
        self.minerals: RecordsModel[Mineral] = RecordsModel("mineral", self)
        self.outlook: RecordsModel[OutlookItem] = RecordsModel("outlook", self)
        self.gaps: RecordsModel[Gap] = RecordsModel("gap", self)
        self.sources: RecordsModel[Source] = RecordsModel("source", self)

    def set_brief(self, brief: Brief, language: str) -> None:
        """Show `brief` in `language`, one of its own."""
        self.about_to_change.emit()
        is_other = language != self.language
        self.brief, self.language = brief, language
        self.narrowing.set_brief(brief, language)
        words = Words()

        def text(value: Text | None) -> str:
            return value[language] if value else ""

        self.sections.set_records(brief.sections, [Column(self.tr("Heading"), lambda r: text(r.heading), "heading")])
        self.figures.set_records(
            brief.key_figures,
            [
                Column(self.tr("Figure"), lambda r: value_words(r.figure, language) if r.figure else "", "figure"),
                Column(self.tr("Unit"), lambda r: text(r.figure.unit) if r.figure else "", "unit"),
            ],
        )
        self.participants.set_records(brief.participants, self._participant_columns(brief, language, words))
        self.minerals.set_records(
            brief.minerals,
            [
                Column(self.tr("Mineral"), lambda r: text(r.name), "name"),
                Column(self.tr("Symbol"), lambda r: r.symbol or "", "symbol"),
                Column(self.tr("Group"), lambda r: text(r.group), "group"),
                Column(self.tr("Status"), lambda r: text(r.status), "status"),
                Column(self.tr("What holds it back"), lambda r: text(r.constraints), "constraints"),
            ],
        )
        self.outlook.set_records(
            brief.outlook,
            [
                Column(self.tr("Kind"), lambda r: words.outlook_kind(r.kind)),
                Column(self.tr("What"), lambda r: text(r.text), "text"),
                Column(self.tr("Condition"), lambda r: text(r.condition), "condition"),
            ],
        )
        self.gaps.set_records(brief.gaps, [Column(self.tr("Gap"), lambda r: text(r.text), "text")])
        self.sources.set_records(brief.sources, [Column(self.tr("Source"), lambda r: text(r.title), "title")])
        if is_other:
            self.fonts.need(language)
            self.language_changed.emit()
        self.changed.emit()

    def number_of(self, fact_id: str) -> int:
        """The number of the claim whose fact has that id; 0 where the brief has none."""
        return self.brief.fact_number.get(fact_id, 0) if self.brief is not None else 0

    def _participant_columns(self, brief: Brief, language: str, words: Words) -> list[Column[Participant]]:
        def organisation(participant: Participant) -> str:
            found = brief.organisation_of(participant)
            return found.name[language] if found else ""

        return [
            Column(self.tr("Name"), lambda r: r.name[language], "name"),
            Column(self.tr("Kind"), lambda r: words.participant_kind(r.kind)),
            Column(self.tr("Role"), lambda r: r.role[language] if r.role else "", "role"),
            Column(self.tr("Organisation"), organisation, "organisation"),
            Column(self.tr("Country"), lambda r: country_name(r.country or "", language), "country"),
            Column(
                self.tr("Count"),
                lambda r: "" if r.count is None else number_words(r.count, language),
                "count",
                sort=lambda r: -1 if r.count is None else r.count,
                is_number=True,
            ),
        ]
