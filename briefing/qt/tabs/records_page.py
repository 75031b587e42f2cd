"""What the two tabs with a table have in common. This is no tab."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from briefing.compat import override
from briefing.model.passages import Key
from briefing.qt.direction import follow
from briefing.qt.finder import Finder
from briefing.qt.items.brief import BriefModels
from briefing.qt.items.records import RecordsModel
from briefing.qt.panes.abreast import Abreast
from briefing.qt.panes.kept import Stand
from briefing.qt.panes.pieces import Piece
from briefing.qt.panes.split import Split
from briefing.qt.panes.table import TableNames, TablePane
from briefing.qt.tabs.page import Page
from briefing.qt.turns import Turn

_TABLE_SHARE, _TEXT_SHARE = 3, 2


class RecordsPage(Page):
    """A page with a table above its document; the document begins with what is known of the chosen row."""

    def __init__(self, models: BriefModels, finder: Finder, model: RecordsModel[Any]) -> None:
        """Show `model` in the table."""
        super().__init__(models, finder)
        self.model = model
        self.chosen = ""
        self._kept = ""
        self._turn = Turn(self)
        self._turn.come.connect(self._tell_of_chosen)
        models.about_to_change.connect(self._keep_row)
        self.pane = TablePane(model, finder, self.table_names(), models.fonts.meet)
        self.pane.row_chosen.connect(self._choose)
        self.pane.evidence_requested.connect(self._ask_evidence)
        self.pane.menu_requested.connect(self._ask_menu)
        self.document.is_centred = False  # it stands under a table, edge to edge
        self.splitter = Split(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.pane)
        self.below = QWidget()
        self.below.setBackgroundRole(QPalette.ColorRole.Base)
        self.below.setAutoFillBackground(True)
        self.abreast = Abreast(self.below, self.document)
        self.splitter.addWidget(self.below)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, _TABLE_SHARE)
        self.splitter.setStretchFactor(1, _TEXT_SHARE)
        self.splitter.splitterMoved.connect(self._keep_split)
        self._is_split_by_hand = self._has_table = False
        for part in (self.pane, self.below):
            follow(part, models)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.splitter)

    def table_names(self) -> TableNames:
        """The words around the table, in the language of the interface."""
        raise NotImplementedError

    def detail_pieces(self, record: Any) -> Iterator[Piece]:  # noqa: ANN401 -- records of any kind
        """What is shown of the chosen record."""
        raise NotImplementedError

    def has_more(self) -> bool:
        """Whether something stands below the table when that has no rows."""
        return next(self.pieces(), None) is not None

    @override
    def refill(self) -> None:
        brief, narrowing = self.models.brief, self.models.narrowing
        self.pane.word(self.table_names())
        self.pane.narrow(None if narrowing.only is None else self._is_shown)
        if brief is None or brief.id != self._brief_id:
            self.pane.filter.clear()
        else:
            if self.model.row_of(self._kept) >= 0:
                self.chosen = self._kept  # first, so that choosing its row does not write the document by itself
                self.pane.select(self._kept)
            self.pane.come_back()
        self._turn.stop()
        super().refill()
        self._share_out()

    @override
    def back_out(self) -> bool:
        if not self.pane.filter.hasFocus():
            return False
        self.pane.filter.clear()
        self.focus_content()
        return True

    @override
    def pieces(self) -> Iterator[Piece]:
        row = self.model.row_of(self.chosen) if self.chosen else -1
        if row >= 0:
            yield from self.detail_pieces(self.model.records[row])
        yield from super().pieces()

    @override
    def reveal(self, key: Key) -> None:
        if key.kind != self.model.kind or not self.pane.select(key.id):
            super().reveal(key)

    @override
    def stand(self) -> Stand:
        row = self._kept if self.is_stale else self.chosen
        return super().stand()._replace(row=row, split=tuple(self.splitter.sizes()))

    @override
    def come_back(self, stand: Stand) -> None:
        if stand.split and all(stand.split):  # a page that was not seen yet has none
            self.splitter.setSizes(list(stand.split))
            self._is_split_by_hand = True
        if stand.row and stand.row != self.chosen:
            self.pane.select(stand.row)
            self._tell_of_chosen()  # in which the reader goes to where they were
        super().come_back(stand)

    @override
    def focus_content(self) -> None:
        self.pane.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def here(self) -> tuple[str, Key | None]:
        if self.pane.table.hasFocus():
            return "", Key(self.model.kind, self.chosen, "name") if self.chosen else None
        return super().here()

    @override
    def copy(self, focus: QWidget | None) -> None:
        if focus is not None and self.pane.isAncestorOf(focus):
            self.pane.copy()
        else:
            super().copy(focus)

    def _choose(self, record_id: str) -> None:
        if record_id != self.chosen:
            self.chosen = record_id
            self._turn.start()  # the table shows the row by now; who holds a key down waits for none that is passed

    def _tell_of_chosen(self) -> None:
        self._turn.stop()
        self.document.show_pieces(self.pieces)

    def _keep_split(self) -> None:
        self._is_split_by_hand = True

    def _share_out(self) -> None:
        """Give the table its share, once there is one; without, the text has what the words in its place leave."""
        had_table, self._has_table = self._has_table, self.model.rowCount() > 0
        self.below.setVisible(self._has_table or self.has_more())
        if self._has_table and not had_table and not self._is_split_by_hand:
            room = max(self.splitter.height(), 1)
            table = room * _TABLE_SHARE // (_TABLE_SHARE + _TEXT_SHARE)
            self.splitter.setSizes([table, room - table])

    def _is_shown(self, record: Any) -> bool:  # noqa: ANN401 -- records of any kind
        return self.models.narrowing.shows(Key(self.model.kind, record.id, "name"))

    def _ask_evidence(self, record_id: str, by_keyboard: bool) -> None:
        self.evidence_requested.emit(Key(self.model.kind, record_id, "name"), by_keyboard)

    def _ask_menu(self, record_id: str, place: QPoint) -> None:
        self.menu_requested.emit("", Key(self.model.kind, record_id, "name"), place)

    def _keep_row(self) -> None:
        """Remember the chosen row, of which the table lets go: the same brief, read again, still has it."""
        if not self.is_stale:  # else that is remembered already
            self._kept, self.chosen = self.chosen, ""
            self.pane.remember()
