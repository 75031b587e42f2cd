"""What the four tabs have in common. This is no tab."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.model.brief import Fact, Tab
from briefing.model.evidence import evidence
from briefing.model.markup import blocks
from briefing.model.passages import Key
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.document import DocumentView
from briefing.qt.panes.pieces import Heading, Line, Piece, Prose, Style
from briefing.qt.standing import fact_standing
from briefing.qt.words import Words, translate


class Page(QWidget):
    """A tab's content: a document of its sections and claims, bound to the models of the brief."""

    claim_requested = Signal(str)
    link_requested = Signal(QUrl)
    tab = Tab.OVERVIEW

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Show the brief in `models`, now and whenever it changes."""
        super().__init__(parent)
        self.models = models
        self._brief_id = ""
        self.finder = finder
        self.document = DocumentView(finder, models.number_of)
        self.document.setAccessibleName(Words().tab(self.tab))
        self.document.claim_requested.connect(self.claim_requested)
        self.document.link_requested.connect(self.link_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.document)
        models.changed.connect(self.refill)

    def refill(self) -> None:
        """Show the brief as it is now; the same one, read again, at the same place."""
        brief_id = self.models.brief.id if self.models.brief is not None else ""
        self.document.show_pieces(self.pieces, keep_place=brief_id == self._brief_id)
        self._brief_id = brief_id

    def reveal(self, key: Key) -> None:
        """Show the passage with that key."""
        self.document.reveal(key)

    def focus_content(self) -> None:
        """Take the keyboard."""
        self.document.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def back_out(self) -> bool:
        """Take away what is topmost on this page, if the keyboard is there; whether there was something."""
        return False

    def copy(self, focus: QWidget | None) -> None:
        """Copy what is selected in the part that has the `focus`."""
        self.document.copy()

    def pieces(self) -> Iterator[Piece]:
        """What the document shows, from top to bottom."""
        yield from self.section_pieces()
        yield from self.claim_pieces()

    def section_pieces(self) -> Iterator[Piece]:
        """The sections of this tab."""
        language = self.models.language
        for section in self.models.sections.records:
            if section.tab is self.tab:
                yield Heading(1, section.heading[language], Key("section", section.id, "heading"))
                yield from prose(section.body[language], Key("section", section.id, "body"))

    def claim_pieces(self) -> Iterator[Piece]:
        """The claims of this tab, with who says each and where."""
        facts = [fact for fact in self.models.facts.records if fact.tab is self.tab]
        if facts:
            yield Heading(1, translate("Page", "Claims"))
            for fact in facts:
                yield from self.fact_pieces(fact)

    def fact_pieces(self, fact: Fact) -> Iterator[Piece]:
        """One claim: its number, words and condition, and what answers for it."""
        brief, language = self.models.brief, self.models.language
        if brief is None:
            return
        found, words = evidence(brief, fact, language), Words()
        yield Line(found.text, Style.ITEM, Key("fact", fact.id, "text"), claims=(fact.id,))
        if fact.condition is not None:
            condition = translate("Page", "Condition: ")
            yield Line(found.condition, Style.NOTE, Key("fact", fact.id, "condition"), lead_in=condition)
        places = "; ".join(reference.at for reference in found.references if reference.at)
        parts = (words.speaker(found), words.fact_kind(fact.kind), *fact_standing(fact), places)
        note = " · ".join(part for part in parts if part)
        yield Line(note, Style.NOTE)


def prose(text: str, key: Key, style: Style = Style.BODY) -> Iterator[Piece]:
    """Prose block by block, each with the key of its passage."""
    for part, block in enumerate(blocks(text)):
        yield Prose(block, key._replace(part=part), style)
