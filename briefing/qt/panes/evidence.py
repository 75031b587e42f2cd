"""What stands behind a claim: its words, who says it, of what kind it is, where it can be read."""

from collections.abc import Iterator

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.model.evidence import Evidence, evidence, sections_using
from briefing.qt.dates import date_words
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.panes.document import DocumentView
from briefing.qt.panes.pieces import Line, Piece, Style
from briefing.qt.theme import GRID
from briefing.qt.words import Words

SECTION_LINK = "section:"


class EvidencePane(QWidget):
    """Shows the evidence of one claim at a time."""

    section_requested = Signal(str)
    link_requested = Signal(QUrl)
    close_requested = Signal()

    def __init__(self, models: BriefModels, finder: Finder, parent: QWidget | None = None) -> None:
        """Show claims of the brief in `models`."""
        super().__init__(parent)
        self._models = models
        self.fact_id = ""
        title = QLabel(self.tr("Evidence"))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        close = QPushButton("✕", flat=True)
        close.setAccessibleName(self.tr("Close evidence"))
        close.setToolTip(self.tr("Close evidence (Esc)"))
        close.setFixedWidth(8 * GRID)
        close.clicked.connect(self.close_requested)
        self.document = DocumentView(finder, models.number_of)
        self.document.setAccessibleName(self.tr("Evidence"))
        self.document.link_requested.connect(self._follow)
        copy = QPushButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the claim's words"))
        copy.clicked.connect(self.copy)
        cite = QPushButton(self.tr("Copy with citation"))
        cite.setToolTip(self.tr("Copy the claim with speaker, source and brief (Ctrl+Shift+C)"))
        cite.clicked.connect(self.copy_with_citation)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        buttons.addWidget(copy)
        buttons.addWidget(cite, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(head)
        layout.addWidget(self.document, 1)
        layout.addLayout(buttons)

    def show_fact(self, fact_id: str) -> None:
        """Show the evidence of the fact with that id; an empty id shows none."""
        is_same, self.fact_id = fact_id == self.fact_id, fact_id
        self.document.show_pieces(self._pieces, keep_place=is_same)

    def copy(self) -> None:
        """Copy what is selected, or else the words of the claim."""
        found = self._evidence()
        if self.document.has_selection():
            self.document.copy()
        elif found is not None:
            QGuiApplication.clipboard().setText(found.text)

    def copy_with_citation(self) -> None:
        """Copy the claim with who says it, where, and the brief it was read in."""
        found, brief, language = self._evidence(), self._models.brief, self._models.language
        if found is not None and brief is not None:
            issued = date_words(brief.issued)
            QGuiApplication.clipboard().setText(Words().citation(found, brief.title[language], issued, language))

    def _evidence(self) -> Evidence | None:
        brief = self._models.brief
        fact = brief.fact_by_id.get(self.fact_id) if brief is not None else None
        return evidence(brief, fact, self._models.language) if brief is not None and fact is not None else None

    def _pieces(self) -> Iterator[Piece]:
        found, brief, language, words = self._evidence(), self._models.brief, self._models.language, Words()
        if found is None:
            return
        yield Line(
            self.tr("Claim {number} · {kind}").format(number=found.number, kind=words.fact_kind(found.kind)),
            Style.MUTED,
        )
        yield Line(found.text, Style.LEAD)
        if found.condition:
            yield Line(self.tr("Condition"), Style.LABEL)
            yield Line(found.condition)
        yield Line(self.tr("Who says it"), Style.LABEL)
        yield Line(words.speaker(found))
        yield Line(self.tr("Where it stands"), Style.LABEL)
        for reference in found.references:
            yield Line(words.reference(reference, language))
            if reference.source.url:
                yield Line(reference.source.url, Style.MUTED, link=reference.source.url)
        if not found.references:
            yield Line(self.tr("No source is given."))
        used_in = sections_using(brief, found.fact, language) if brief is not None else ()
        if used_in:
            yield Line(self.tr("Used in"), Style.LABEL)
            for section in used_in:
                yield Line(section.heading[language], link=SECTION_LINK + section.id)

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(SECTION_LINK):
            self.section_requested.emit(target.removeprefix(SECTION_LINK))
        else:
            self.link_requested.emit(url)
