"""What stands behind a claim: its words, who says it, of what kind it is, where it can be read, where it is used."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.compat import override
from briefing.model.brief import Brief
from briefing.model.citation import one_line, reference_words
from briefing.model.claims import Claims, Group, Of, Use
from briefing.model.evidence import Evidence, evidence
from briefing.model.text import shortened
from briefing.qt.announce import announce
from briefing.qt.clipboard import copy_cited, copy_words
from briefing.qt.counts import Counts
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.pieces import LIST_LINK, PAUSE, Line, Piece, Style
from briefing.qt.panes.reading import ReadingView
from briefing.qt.panes.signs import name_button, sign_button
from briefing.qt.plain import set_tip
from briefing.qt.standing import fact_standing
from briefing.qt.theme import GRID, embolden
from briefing.qt.weblinks import address_line
from briefing.qt.worded import Worded
from briefing.qt.words import Words, voice

PLACE_LINK = "place:"
"""Before the number, from 0, of a place that uses the claim."""
_MOST_PLACES = 50
_LONGEST_PLACE = 120


class EvidencePane(Worded, QWidget):
    """Shows the evidence of one claim at a time; of several that one thing rests on, one after the other."""

    place_requested = Signal(object)  # Use
    list_requested = Signal(str, str)
    link_requested = Signal(object)  # QUrl
    menu_requested = Signal(str, object, QPoint)
    close_requested = Signal()
    copied = Signal()
    stepped = Signal()
    """The evidence of another of the claims that are walked through is shown."""
    """The claim has been copied with its citation."""

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Show claims of the brief in `models`."""
        super().__init__(parent)
        self._models = models
        self.fact_id = ""
        self.among: tuple[str, ...] = ()
        """The claims that are walked through."""
        self._uses: tuple[Use, ...] = ()
        title = self._title = QLabel()
        embolden(title)
        self.place = QLabel()
        self.previous = sign_button("previous", partial(self.step, -1))
        self.next = sign_button("next", partial(self.step, 1))
        close = self._close = sign_button("close", self.close_requested.emit)
        self.document = ReadingView(models, finder)
        self.document.link_requested.connect(self._follow)
        self.document.list_requested.connect(self.list_requested)
        self.document.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.document.customContextMenuRequested.connect(self._ask_menu)
        copy = self._copy_button = QPushButton()
        copy.clicked.connect(self.copy)
        cite = self._cite_button = QPushButton()
        cite.clicked.connect(self.copy_with_citation)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(title, 1)
        for widget in (self.place, self.previous, self.next, close):
            head.addWidget(widget)
        buttons.addWidget(copy)
        buttons.addWidget(cite, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(head)
        layout.addWidget(self.document, 1)
        layout.addLayout(buttons)
        self.word()

    @override
    def word(self) -> None:
        self._title.setText(self.tr("Evidence"))
        self.document.setAccessibleName(self.tr("Evidence"))
        name_button(self.previous, self.tr("Previous claim (Alt+Up)"))
        name_button(self.next, self.tr("Next claim (Alt+Down)"))
        self._close.setAccessibleName(self.tr("Close evidence"))
        self._close.setToolTip(self.tr("Close evidence (Esc)"))
        self._copy_button.setText(self.tr("Copy"))
        set_tip(self._copy_button, self.tr("Copy the claim's words"))
        self._cite_button.setText(self.tr("Copy with citation"))
        set_tip(self._cite_button, self.tr("Copy the claim with speaker, source and brief (Ctrl+Shift+C)"))

    def show_fact(self, fact_id: str, among: tuple[str, ...] = ()) -> None:
        """Show the evidence of the fact with that id, one of those `among` which to walk; an empty id shows none."""
        is_same, self.fact_id = fact_id == self.fact_id, fact_id
        self.among = among if fact_id in among else (fact_id,)
        total = len(self.among)
        for widget in (self.place, self.previous, self.next):
            widget.setVisible(total > 1)
        here = self.among.index(fact_id)
        self.place.setText(self.tr("{place} of {total}").format(place=here + 1, total=total))
        self.previous.setEnabled(here > 0)
        self.next.setEnabled(here + 1 < total)
        self.document.show_pieces(self._pieces, keep_place=is_same)

    def step(self, by: int) -> None:
        """Show the evidence of the claim so many further on, as far as there are any."""
        here = self.among.index(self.fact_id) + by
        if 0 <= here < len(self.among):
            self.show_fact(self.among[here], self.among)
            self.stepped.emit()
            found = self._evidence()
            if found is not None:
                announce(self, self.tr("{place}: {claim}").format(place=self.place.text(), claim=found.text))

    def copy(self) -> None:
        """Copy what is selected, or else the words of the claim."""
        if self.document.has_selection() and not self.document.link_with_keyboard():
            self.document.copy()
        elif self.fact_id:
            copy_words(self._models, [self.fact_id])

    def copy_with_citation(self) -> None:
        """Copy the claim with who says it, where, and the brief it was read in."""
        if self.fact_id:
            copy_cited(self._models, [self.fact_id])
            self.copied.emit()

    def _evidence(self) -> Evidence | None:
        brief = self._models.brief
        fact = brief.fact_by_id.get(self.fact_id) if brief is not None else None
        return evidence(brief, fact, self._models.language) if brief is not None and fact is not None else None

    def _pieces(self) -> Iterator[Piece]:
        found, brief, claims, words = self._evidence(), self._models.brief, self._models.narrowing.claims, Words()
        if found is None or brief is None or claims is None:
            return
        yield Line(
            self.tr("Claim {number} · {kind}").format(number=found.number, kind=words.fact_kind(found.kind)),
            Style.MUTED,
        )
        yield Line(found.text, Style.LEAD)
        if found.condition:
            yield Line(self.tr("Condition"), Style.LABEL)
            yield Line(found.condition)
        if standing := fact_standing(found.fact):
            yield Line(self.tr("How it stands"), Style.LABEL)
            yield Line(" · ".join(standing))
        yield Line(self.tr("Who says it"), Style.LABEL)
        if found.fact.said_by is not None:
            yield self._listed(words.speaker(found), Group(Of.SPEAKER, found.fact.said_by), claims)
        else:
            yield Line(words.speaker(found))
        yield Line(self.tr("Where it stands"), Style.LABEL)
        for reference in found.references:
            title = reference_words(reference, self._models.language, voice())
            yield self._listed(title, Group(Of.SOURCE, reference.source.id), claims)
            if reference.source.url:
                yield address_line(reference.source.url, Style.MUTED)
        if not found.references:
            yield Line(self.tr("No source is given."))
        yield PAUSE
        yield from self._use_pieces(brief, claims)

    def _listed(self, words: str, group: Group, claims: Claims) -> Line:
        """A speaker or a source, which leads to all its claims."""
        total = Counts().claims(len(claims.of(group)))
        return Line(words, link=f"{LIST_LINK}{group.of}/{group.id}", lead_out=f" · {total}")

    def _use_pieces(self, brief: Brief, claims: Claims) -> Iterator[Piece]:
        self._uses = claims.uses(self.fact_id)
        if self._uses:
            yield Line(self.tr("Used in"), Style.LABEL)
        for number, use in enumerate(self._uses[:_MOST_PLACES]):
            title = use.title[self._models.language] if use.title is not None else self.tr("Bottom line")
            shown = shortened(one_line(title), _LONGEST_PLACE)
            yield Line(shown, link=f"{PLACE_LINK}{number}", lead_out=f" · {Words().tab(use.tab)}")
        if len(self._uses) > _MOST_PLACES:
            yield Line(Counts().more_places(len(self._uses) - _MOST_PLACES), Style.MUTED)

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        number = target.removeprefix(PLACE_LINK)
        if not target.startswith(PLACE_LINK):
            self.link_requested.emit(url)
        elif number.isdecimal() and int(number) < len(self._uses):
            self.place_requested.emit(self._uses[int(number)])

    def _ask_menu(self, place: QPoint) -> None:
        self.menu_requested.emit(self.fact_id, None, self.document.viewport().mapToGlobal(place))
