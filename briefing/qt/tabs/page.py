"""What the four tabs have in common. This is no tab."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.compat import override
from briefing.model.brief import Fact, Tab
from briefing.model.evidence import evidence
from briefing.model.markup import Block, blocks
from briefing.model.passages import Key
from briefing.qt.counts import Counts
from briefing.qt.direction import together
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.kept import Stand
from briefing.qt.panes.pieces import PAUSE, Heading, Line, Piece, Prose, Style
from briefing.qt.panes.reading import ReadingView
from briefing.qt.standing import fact_standing
from briefing.qt.words import Words, translate

if TYPE_CHECKING:
    from briefing.qt.panes.narrowline import NarrowLine


class Page(QWidget):
    """A tab's content: a document of its sections and claims, bound to the models of the brief."""

    claim_requested = Signal(str, tuple)
    evidence_requested = Signal(object, bool)
    """The key of a record whose evidence is asked for, and whether by the keyboard."""
    menu_requested = Signal(str, object, QPoint)
    list_requested = Signal(str, str)
    link_requested = Signal(object)  # QUrl
    tab = Tab.OVERVIEW

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Show the brief in `models`, now and whenever it changes."""
        super().__init__(parent)
        self.models = models
        self._brief_id = ""
        self.is_stale = False
        """Whether another brief or other claims are to be shown, once it comes to the front or there is time."""
        self.finder = finder
        self.line: NarrowLine | None = None
        """What says that not everything is shown; made when first that is so."""
        self.document = ReadingView(models, finder)
        self.document.claim_requested.connect(self.claim_requested)
        self.document.menu_requested.connect(self.menu_requested)
        self.document.list_requested.connect(self.list_requested)
        self.document.link_requested.connect(self.link_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.document)
        models.changed.connect(self._follow)
        models.narrowing.changed.connect(self._follow)

    def refill(self) -> None:
        """Show the brief as it is now; the same one, read again, at the same place."""
        self.is_stale = False
        self.document.setAccessibleName(Words().tab(self.tab))
        self._show_line()
        brief_id = self.models.brief.id if self.models.brief is not None else ""
        self.document.show_pieces(self.pieces, keep_place=brief_id == self._brief_id)
        self._brief_id = brief_id

    @property
    def laid_out(self) -> int:
        """How many paragraphs are laid out, or will be before long: each takes five times the memory then."""
        document = self.document.document()
        return document.blockCount() if document.isLayoutEnabled() else 0

    def set_aside(self) -> None:
        """Have nothing laid out for as long as the page is not in front; the reader's place is kept."""
        self.document.show_pieces(self.pieces, keep_place=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def reveal(self, key: Key) -> None:
        """Show the passage with that key."""
        self.document.reveal(key)

    def stand(self) -> Stand:
        """Where the reader is on this page."""
        return Stand(self.document.place())

    def come_back(self, stand: Stand) -> None:
        """Go where the reader was; what is not there any more is passed over."""
        self.document.return_to(stand.goal)

    def focus_content(self) -> None:
        """Take the keyboard."""
        if self.isVisible():
            self.document.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        else:  # nobody has pressed a key for it: it is there from the start
            self.document.setFocus()

    def back_out(self) -> bool:
        """Take away what is topmost on this page, if the keyboard is there; whether there was something."""
        return False

    def copy(self, focus: QWidget | None) -> None:
        """Copy what is selected in the part that has the `focus`."""
        self.document.copy()

    def here(self) -> tuple[str, Key | None]:
        """Where the keyboard is on this page: the claim whose mark has it, and the passage or row."""
        return self.document.here() if self.document.hasFocus() else ("", None)

    def pieces(self) -> Iterator[Piece]:
        """What the document shows, from top to bottom."""
        yield from self.section_pieces()
        yield from self.claim_pieces()

    def section_pieces(self) -> Iterator[Piece]:
        """The sections of this tab; of those that rest on no claim that is shown, only how many they are."""
        language, narrowing = self.models.language, self.models.narrowing
        hidden = 0
        for section in self.models.sections.records:
            if section.tab is not self.tab:
                continue
            parts = blocks(section.body[language])
            if narrowing.only and not any(narrowing.passes_any(block.claims) for block in parts):
                hidden += 1
                yield PAUSE
                continue
            yield from self.hidden_pieces(hidden, Counts().hidden_sections)
            hidden = 0
            yield Heading(1, section.heading[language], Key("section", section.id, "heading"))
            yield from self.prose(parts, Key("section", section.id, "body"))
        yield from self.hidden_pieces(hidden, Counts().hidden_sections)

    def prose(self, parts: Sequence[Block], key: Key, style: Style = Style.BODY) -> Iterator[Piece]:
        """Prose block by block, each with the key of its passage; of what is not shown only how much it is."""
        hidden = 0
        for part, block in enumerate(parts):
            if not self.models.narrowing.passes_any(block.claims):
                hidden += 1
                continue
            yield from self.hidden_pieces(hidden, Counts().hidden_paragraphs)
            hidden = 0
            yield Prose(block, key._replace(part=part), style)
        yield from self.hidden_pieces(hidden, Counts().hidden_paragraphs)

    def hidden_pieces(self, hidden: int, say: Callable[[int], str]) -> Iterator[Piece]:
        """A quiet line that says how much is not shown, so that nobody takes a part for the whole."""
        if hidden:
            yield Line(f"[ {say(hidden)} ]", Style.HIDDEN)

    def claim_pieces(self) -> Iterator[Piece]:
        """The claims of this tab, with who says each and where."""
        brief = self.models.brief
        facts = brief.facts_of(self.tab) if brief is not None else ()
        if facts:
            yield Heading(1, translate("Page", "Claims"))
            yield from self.shown_pieces(facts)

    def shown_pieces(self, facts: Sequence[Fact]) -> Iterator[Piece]:
        """Those of these claims that are shown, and how many are not."""
        hidden = 0
        for fact in facts:
            if self.models.narrowing.passes(fact):
                yield from self.fact_pieces(fact)
            else:
                hidden += 1
                yield PAUSE
        yield from self.hidden_pieces(hidden, Counts().hidden_claims)

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
        yield Line(together(parts, language), Style.NOTE)

    def refill_first(self) -> bool:
        """Do what of `refill` can be done by itself, in a turn before the rest of it; whether there was something."""
        return False

    def catch_up(self) -> None:
        """Show what is to be shown by now."""
        if self.is_stale:
            self.refill()

    def _follow(self) -> None:
        """Show another brief or other claims: at once where this is in front; four pages at once would take long."""
        self.is_stale = True
        if self.isVisibleTo(self.window()):
            self.refill()

    def _show_line(self) -> None:
        is_wanted = self.models.narrowing.only is not None
        layout = self.layout()
        if is_wanted and self.line is None and isinstance(layout, QVBoxLayout):
            from briefing.qt.panes.narrowline import NarrowLine

            self.line = NarrowLine(self.models)
            layout.insertWidget(0, self.line)
        if self.line is not None:
            self.line.show_narrowing()
