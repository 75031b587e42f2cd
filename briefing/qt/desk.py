"""What a reader does with claims: see their evidence, copy them, list those that belong together, show only some."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from briefing.model.brief import Fact
from briefing.model.passages import Key
from briefing.model.text import shortened
from briefing.qt.actions import SHOW_ONLY, Actions, translated
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.pages import Pages
from briefing.qt.panes.menuplace import pop_up
from briefing.qt.plain import label
from briefing.qt.side import Side

_MOST_GROUPS = 4
"""Of more speakers or sources than this a menu would be a list."""
_LONGEST_NAME = 60


class ClaimDesk(QObject):
    """Serves the tabs and the side of one window. What it needs of the clipboard and of lists is loaded when asked."""

    said = Signal(str)
    """What has been done, in words."""

    def __init__(self, actions: Actions, models: BriefModels, finder: Finder, pages: Pages, side: Side) -> None:
        """Serve `pages` and `side`, which show the brief in `models`."""
        super().__init__(pages)
        self._actions, self._models, self._finder, self._pages, self._side = actions, models, finder, pages, side
        self.menu: QMenu | None = None
        """The menu that was opened last."""
        pages.claim_requested.connect(side.show_claim)
        pages.evidence_requested.connect(self._show_behind)
        pages.narrowing_lifted.connect(lambda: self.said.emit(self.tr("All claims are shown again, to go there.")))
        for part in (pages, side):
            part.menu_requested.connect(self.open_menu)
            part.list_requested.connect(self._show_list)
        side.hit_evidence_requested.connect(self.show_evidence)
        side.place_requested.connect(lambda use: pages.reveal(use.tab, use.key))
        side.entry_chosen.connect(self._go_to)
        side.cited.connect(self._say_cited)
        models.narrowing.changed.connect(self._say_narrowing)
        models.narrowing.changed.connect(self._check_action)
        models.changed.connect(self._check_action)
        finder.is_shown = models.narrowing.shows
        self._check_action()

    # What has the keyboard

    def claims_here(self) -> tuple[str, ...]:
        """The claims that are meant where the keyboard is: a mark's, a row's, a hit's; else the one that is open."""
        focus, side = QApplication.focusWidget(), self._side
        if side.is_listing and side.claims is not None and focus is side.claims.list:
            return (side.claims.fact_id,) if side.claims.fact_id else ()
        if focus is not None and self._pages.isAncestorOf(focus):
            claim, key = self._pages.page(self._pages.tab).here()
            found = (claim,) if claim else self._behind(key)
            if found:
                return found
        if side.fact_id and (focus is None or side.results is None or not side.results.isAncestorOf(focus)):
            return (side.fact_id,)
        hit = self._finder.hit()
        return self._behind(hit.passage.key) if hit is not None else ()

    def _behind(self, key: Key | None) -> tuple[str, ...]:
        claims = self._models.narrowing.claims
        return claims.behind(key) if claims is not None and key is not None else ()

    # Evidence

    def show_evidence(self) -> None:
        """Show the evidence of what has the keyboard."""
        self._show(self.claims_here())

    def _show_behind(self, key: Key, by_keyboard: bool) -> None:
        self._show(self._behind(key), by_keyboard=by_keyboard)

    def _show(self, facts: tuple[str, ...], *, by_keyboard: bool = True) -> None:
        if facts:
            self._side.show_claim(facts[0], facts, take_focus=by_keyboard)
        else:
            self.said.emit(self.tr("No claim stands behind this."))

    # Copying

    def copy(self) -> None:
        """Copy what is selected where the keyboard is, or the claim that is open there."""
        focus = QApplication.focusWidget()
        evidence, listed = self._side.evidence, self._side.claims
        if isinstance(focus, QLineEdit):
            focus.copy()
        elif evidence is not None and focus is not None and evidence.isAncestorOf(focus):
            evidence.copy()
        elif listed is not None and focus is listed.list:
            self._copy(self.claims_here())
        else:
            self._pages.page(self._pages.tab).copy(focus)

    def copy_citation(self) -> None:
        """Copy the open claim, else those that have the keyboard, with speaker, source and brief."""
        listed = self._side.claims
        is_in_list = listed is not None and QApplication.focusWidget() is listed.list
        facts = (self._side.fact_id,) if self._side.fact_id and not is_in_list else self.claims_here()
        if facts:
            self._cite(facts)
        else:
            self.said.emit(self.tr("Open a claim first: press its number."))

    def _copy(self, facts: Sequence[str]) -> None:
        from briefing.qt.clipboard import copy_words

        copy_words(self._models, facts)

    def _cite(self, facts: Sequence[str]) -> None:
        from briefing.qt.clipboard import copy_cited

        copy_cited(self._models, facts)
        self._say_cited()

    def _say_cited(self) -> None:
        self.said.emit(self.tr("Copied with its citation."))

    # All claims of someone or something

    def list_speaker(self) -> None:
        """List all claims of the speaker of the claim that has the keyboard."""
        self._list_first([("speaker", fact.said_by) for fact in self._facts(self.claims_here()) if fact.said_by])

    def list_source(self) -> None:
        """List all claims from the source of the claim that has the keyboard."""
        facts = self._facts(self.claims_here())
        self._list_first([("source", citation.source) for fact in facts for citation in fact.cites])

    def _list_first(self, groups: list[tuple[str, str]]) -> None:
        if groups:
            self._show_list(*groups[0])
        else:
            self.said.emit(self.tr("No speaker or source is named for this."))

    def _show_list(self, of: str, of_id: str) -> None:
        from briefing.model.claims import Group, Of

        if of in set(Of):
            self._side.show_group(Group(Of(of), of_id))

    def _go_to(self, fact_id: str) -> None:
        for fact in self._facts([fact_id]):
            self._pages.reveal(fact.tab, Key("fact", fact.id, "text"))

    def _facts(self, fact_ids: Sequence[str]) -> list[Fact]:
        brief = self._models.brief
        return [brief.fact_by_id[fact] for fact in fact_ids if fact in brief.fact_by_id] if brief is not None else []

    # The menu of a claim

    def ask_menu(self) -> None:
        """Have what has the keyboard open its menu, as the key for it does, which not every keyboard has."""
        focus = QApplication.focusWidget()
        if focus is not None:
            place = focus.rect().center()
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(focus, QContextMenuEvent(reason, place, focus.mapToGlobal(place)))

    def open_menu(self, claim: str, key: Key | None, place: QPoint) -> None:
        """Offer what can be done with a claim, or with those behind the passage of that key."""
        facts = (claim,) if claim else self._behind(key)
        if not facts:
            self.said.emit(self.tr("No claim stands behind this."))
            return
        menu = QMenu(self._pages.window())
        menu.setAccessibleName(self._actions["claim_menu"].iconText())
        for name, run in (
            ("evidence", partial(self._show, facts)),
            ("copy", partial(self._copy, facts)),
            ("copy_citation", partial(self._cite, facts)),
        ):
            menu.addAction(translated(self._actions[name].text())).triggered.connect(lambda _=False, run=run: run())
        menu.addSeparator()
        for of, of_id, words in self._groups(facts, key):
            run = partial(self._show_list, of, of_id)
            menu.addAction(label(words)).triggered.connect(lambda _=False, run=run: run())
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        pop_up(menu, place)

    def _groups(self, fact_ids: Sequence[str], key: Key | None) -> list[tuple[str, str, str]]:
        """What claims can be listed of: the kind, the id, and how a menu names it."""
        from briefing.model.citation import one_line

        brief, language = self._models.brief, self._models.language
        if brief is None:
            return []
        facts = self._facts(fact_ids)
        speakers = list(dict.fromkeys(fact.said_by for fact in facts if fact.said_by))[:_MOST_GROUPS]
        sources = list(dict.fromkeys(cited.source for fact in facts for cited in fact.cites))[:_MOST_GROUPS]
        of_row = [key.id] if key is not None and key.kind == "participant" else []
        people, titles = brief.participant_by_id, brief.source_by_id
        found = [
            *(("participant", one, self.tr("All claims by or about {}"), people[one].name) for one in of_row),
            *(("speaker", one, self.tr("All claims of {}"), people[one].name) for one in speakers),
            *(
                ("source", one, self.tr("All claims from {}"), titles[one].title)
                for one in list(sources)[:_MOST_GROUPS]
            ),
        ]
        return [
            (of, of_id, words.format(shortened(one_line(name[language]), _LONGEST_NAME)))
            for of, of_id, words, name in found
        ]

    # Which claims are shown

    def narrow(self, name: str) -> None:
        """Show the claims that the action of that name chooses."""
        from briefing.model.claims import Only

        self._models.narrowing.show_only(Only(SHOW_ONLY[name]) if SHOW_ONLY[name] else None)

    def widen(self) -> bool:
        """Show all claims again; whether they were not all shown."""
        is_narrow = self._models.narrowing.only is not None
        self._models.narrowing.show_only(None)
        return is_narrow

    def _say_narrowing(self) -> None:
        from briefing.qt.panes.narrowline import narrowing_words

        self.said.emit(narrowing_words(self._models))

    def _check_action(self) -> None:
        only = self._models.narrowing.only
        name = next(name for name, value in SHOW_ONLY.items() if value == (only.value if only is not None else ""))
        self._actions[name].setChecked(True)
