"""The Minerals tab: which ones, how they stand, what holds them back, what partners bring."""

from collections.abc import Iterator

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.model.minerals import Mineral
from briefing.qt.direction import together
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.pieces import Heading, Line, Piece, Style
from briefing.qt.panes.table import TableNames
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.words import translate


class MineralsTab(RecordsPage):
    """A table of minerals, and the details of the chosen one."""

    tab = Tab.MINERALS

    def __init__(self, models: BriefModels, finder: Finder) -> None:
        """Show the minerals of the brief in `models`."""
        super().__init__(models, finder, models.minerals)

    @override
    def table_names(self) -> TableNames:
        return TableNames(
            translate("MineralsTab", "Minerals"),
            translate("MineralsTab", "Filter minerals"),
            translate("MineralsTab", "This brief names no minerals."),
        )

    @override
    def detail_pieces(self, record: Mineral) -> Iterator[Piece]:
        brief, language = self.models.brief, self.models.language
        if brief is None:
            return
        yield Heading(1, record.name[language])
        known = [record.symbol or "", record.group[language] if record.group else ""]
        yield Line(together(known, language), Style.MUTED)
        for name, text in (
            (self.tr("Status"), record.status),
            (self.tr("What holds it back"), record.constraints),
        ):
            if text is not None:
                yield Line(name, Style.LABEL)
                yield Line(text[language])
        if record.aliases:
            yield Line(self.tr("Also called"), Style.LABEL)
            yield Line(together(record.aliases, language))
        if record.facts:
            yield Heading(2, self.tr("What is said of it"))
            yield from self.shown_pieces([brief.fact_by_id[fact] for fact in record.facts])
