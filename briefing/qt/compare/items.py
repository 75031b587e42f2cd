"""Changes as a Qt table model; what differs inside a text is found only when it is shown."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import lru_cache
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from briefing.compare.changes import Change, Comparison, What
from briefing.compare.report import WORDS, line, sides, subject
from briefing.compare.spans import Span, spans
from briefing.compat import override
from briefing.qt.items.records import ROOT, AnyIndex
from briefing.qt.plain import shortened, tip
from briefing.qt.words import language_name, translate

_BEFORE = 40
"""How many characters before the first difference an excerpt shows."""
_MOST = 600
_TIP = 2000
_WHOLE = 20_000
"""Of a longer text only so much is shown in full: Qt takes long to lay out a whole book."""
_KEPT = 500


class Column(IntEnum):
    """The columns in their order."""

    CHANGE = 0
    SUBJECT = 1
    OLD = 2
    NEW = 3


class ChangeRole(IntEnum):
    """What a cell answers besides Qt's own roles."""

    EXCERPT = Qt.ItemDataRole.UserRole + 1
    """The old or the new words from a little before their first difference on, with what differs."""


class Marked(NamedTuple):
    """A text, and what of it the other version does not have."""

    text: str
    spans: tuple[Span, ...] = ()


class Copied(NamedTuple):
    """Changes for the clipboard: as tab-separated text and as an HTML table."""

    text: str
    html: str


def say(words: str) -> str:
    """The program's own words about changes, in the language of the interface."""
    return translate("Compare", words)


def marked(change: Change) -> tuple[Marked, Marked]:
    """The old and the new words with their differences; of what only one version has nothing differs."""
    old, new = sides(change, say)
    if change.change in {What.ADDED, What.WITHDRAWN}:
        return Marked(old), Marked(new)
    found = spans(old, new)
    return Marked(old, found.old), Marked(new, found.new)


def in_full(whole: Marked) -> Marked:
    """A text as it is shown on its own: all of it, unless it is very long."""
    return whole if len(whole.text) <= _WHOLE else excerpt(whole, _WHOLE)


def excerpt(whole: Marked, most: int = _MOST) -> Marked:
    """So much of a text that its first difference is seen in a few lines."""
    first = whole.spans[0][0] if whole.spans else 0
    start = whole.text.rfind(" ", 0, first - _BEFORE) + 1 if first > 2 * _BEFORE else 0
    start = max(start, first - 2 * _BEFORE)  # where there are no spaces
    text = whole.text[start : start + most]
    lead, end = "…" if start else "", "…" if start + most < len(whole.text) else ""
    move = len(lead) - start
    places = ((a + move, min(b + move, len(lead + text))) for a, b in whole.spans)
    return Marked(lead + text + end, tuple((a, b) for a, b in places if a < b))


class ChangesModel(QAbstractTableModel):
    """The changes of a comparison as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self.changes: Sequence[Change] = ()
        self._language = ""
        self._excerpts = lru_cache(maxsize=_KEPT)(self._make_excerpts)

    def set_comparison(self, comparison: Comparison) -> None:
        """Show what changed."""
        self.beginResetModel()
        self._language, self.changes = comparison
        self._excerpts.cache_clear()
        self.endResetModel()

    def copied(self) -> Callable[[], Copied]:
        """What puts all changes into words for the clipboard, in any thread; later changes are left out of it."""
        titles = [str(self.headerData(column, Qt.Orientation.Horizontal)) for column in Column]
        changes, language = self.changes, self._language

        def put() -> Copied:
            lines = [titles, *([_words(change, column, language) for column in Column] for change in changes)]
            text = "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
            rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>" for line in lines)
            return Copied(text, f"<table>{rows}</table>")

        return put

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.changes)

    @override
    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        change, column = self.changes[index.row()], Column(index.column())
        words = _words(change, column, self._language)
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(words, _MOST)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(shortened(words, _TIP))
        if role == Qt.ItemDataRole.AccessibleTextRole:  # the first cell tells it all: rows are gone through
            return line(change, self._language, say) if column is Column.CHANGE else words or self.tr("empty")
        if role == ChangeRole.EXCERPT:
            both = self._excerpts(index.row())
            return {Column.OLD: both[0], Column.NEW: both[1]}.get(column, Marked(words))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.CHANGE: self.tr("Change"),
                Column.SUBJECT: self.tr("Of what"),
                Column.OLD: self.tr("In the other file"),
                Column.NEW: self.tr("In the open brief"),
            }.get(Column(section))
        return None

    def _make_excerpts(self, row: int) -> tuple[Marked, Marked]:
        old, new = marked(self.changes[row])
        return excerpt(old), excerpt(new)


def _words(change: Change, column: Column, shown: str) -> str:
    """The words of a cell; another language than the one `shown` is named."""
    if column is Column.CHANGE:
        return say(WORDS[change.change])
    if column is Column.SUBJECT:
        other = f" ({language_name(change.language)})" if change.language != shown else ""
        return subject(change, say) + other
    return sides(change, say)[column is Column.NEW]
