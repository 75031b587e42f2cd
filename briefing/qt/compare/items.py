"""Changes as a Qt table model; what differs inside a text is found only when it is shown."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from briefing.compare.changes import Change, Comparison, What
from briefing.compare.report import WORDS, sides, subject, tally
from briefing.compare.spans import Span, spans
from briefing.compat import override
from briefing.model.problems import on_one_line
from briefing.model.text import shortened
from briefing.qt.counts import Counts
from briefing.qt.items.records import ROOT, AnyIndex
from briefing.qt.plain import tip
from briefing.qt.words import language_name, listed, translate

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

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


def summary(changes: Sequence[Change]) -> str:
    """How many changes there are, and of each sort."""
    patterns = {
        What.ADDED: translate("Compare", "{number} added"),
        What.WITHDRAWN: translate("Compare", "{number} withdrawn"),
        What.CHANGED: translate("Compare", "{number} changed"),
        What.RENAMED: translate("Compare", "{number} renamed"),
        What.MOVED: translate("Compare", "{number} moved"),
    }
    total = Counts().differences(len(changes))
    counts = listed(patterns[what].format(number=number) for what, number in tally(changes).items())
    return translate("Compare", "{total}: {counts}").format(total=total, counts=counts)


def _sides(change: Change) -> tuple[str, str]:
    return sides(change, say, lambda value: translate("Values", value))


def marked(change: Change) -> tuple[Marked, Marked]:
    """The old and the new words with their differences; of what only one version has nothing differs."""
    old, new = _sides(change)
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


def _excerpts_of(changes: Sequence[Change]) -> "_lru_cache_wrapper[tuple[Marked, Marked]]":
    """What gives both excerpts of a row; it refers to no model, so that the two are no cycle."""

    @lru_cache(maxsize=_KEPT)
    def excerpts(row: int) -> tuple[Marked, Marked]:
        old, new = marked(changes[row])
        return excerpt(old), excerpt(new)

    return excerpts


class ChangesModel(QAbstractTableModel):
    """The changes of a comparison as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self.changes: Sequence[Change] = ()
        self._language = ""
        self._excerpts = _excerpts_of(self.changes)

    def set_comparison(self, comparison: Comparison) -> None:
        """Show what changed."""
        self.beginResetModel()
        self._language, self.changes = comparison
        self._excerpts = _excerpts_of(self.changes)
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
            return _line(change, self._language) if column is Column.CHANGE else words or self.tr("empty")
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


def _words(change: Change, column: Column, shown: str) -> str:
    """The words of a cell; another language than the one `shown` is named."""
    if column is Column.CHANGE:
        return say(WORDS[change.change])
    if column is Column.SUBJECT:
        words = subject(change, say)
        if change.language == shown:
            return words
        pattern = translate("Compare", "{subject} ({language})")
        return pattern.format(subject=words, language=language_name(change.language))
    return _sides(change)[column is Column.NEW]


def _line(change: Change, shown: str) -> str:
    """A change in one line, to be read aloud."""
    both = [words for words in _sides(change) if words]
    arrow = translate("Compare", "{old} → {new}")
    words = arrow.format(old=both[0], new=both[1]) if len(both) > 1 else "".join(both)
    pattern = translate("Compare", "{change}: {subject}: {words}")
    return on_one_line(
        pattern.format(
            change=_words(change, Column.CHANGE, shown),
            subject=_words(change, Column.SUBJECT, shown),
            words=words.replace("\n", " ¶ "),
        )
    )
