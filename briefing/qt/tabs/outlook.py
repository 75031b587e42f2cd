"""The Outlook tab: commitments, policies, expectations with their conditions, and what to watch."""

from collections.abc import Iterator

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.model.outlook import OutlookKind
from briefing.model.passages import Key
from briefing.qt.counts import Counts
from briefing.qt.direction import together
from briefing.qt.panes.pieces import Heading, Line, Piece, Style
from briefing.qt.standing import outlook_standing
from briefing.qt.tabs.page import Page
from briefing.qt.words import Words


class OutlookTab(Page):
    """What is said about the time to come, by how binding it is."""

    tab = Tab.OUTLOOK

    @override
    def pieces(self) -> Iterator[Piece]:
        is_empty = True
        for part in (self.section_pieces(), self._outlook_pieces(), self.claim_pieces()):
            for piece in part:
                is_empty = False
                yield piece
        if is_empty and self.models.brief is not None:
            yield Line(self.tr("This brief says nothing of what is to come."), Style.MUTED)

    def _outlook_pieces(self) -> Iterator[Piece]:
        language, words = self.models.language, Words()
        for kind in OutlookKind:
            items = [item for item in self.models.outlook.records if item.kind is kind]
            shown = [item for item in items if self.models.narrowing.passes_any(item.facts)]
            if items:
                yield Heading(1, words.outlook_kind(kind))
            for item in shown:
                yield Line(item.text[language], Style.BULLET, Key("outlook", item.id, "text"), claims=item.facts)
                for field, said, lead_in in (
                    ("condition", item.condition, self.tr("Condition: ")),
                    ("trigger", item.trigger, self.tr("Sign to watch for: ")),
                ):
                    if said is not None:
                        yield Line(said[language], Style.CONDITION, Key("outlook", item.id, field), lead_in=lead_in)
                if standing := outlook_standing(item):
                    yield Line(together(standing, language), Style.CONDITION)
            yield from self.hidden_pieces(len(items) - len(shown), Counts().hidden_entries)
