"""Writes pieces into a text document, and keeps where each passage stands in it.

Text goes in through a cursor, never as HTML: whatever a brief says stays text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from briefing.languages import Script, is_right_to_left, script_of
from briefing.model.markup import Block, BlockKind, Run
from briefing.model.passages import Key
from briefing.qt.direction import apart, direction_of, island, isolated
from briefing.qt.fonts import overlook
from briefing.qt.panes.columns import card_row
from briefing.qt.panes.pieces import CLAIM_LINK, Cards, Heading, Line, Piece, Prose, Row, Style
from briefing.qt.plain import balanced, turns
from briefing.qt.theme import GRID, Theme, brush_of
from briefing.qt.utf16 import in_units, units

_SMALL, _LARGER, _LARGE, _LARGEST = 0.9, 1.12, 1.35, 1.7
"""The sizes of letters, times that of running text: each that is used costs time at launch, most of all in Nastaliq."""
_SCALE = {
    Style.TITLE: _LARGEST,
    Style.LEAD: _LARGER,
    **dict.fromkeys((Style.LABEL, Style.MUTED, Style.NOTE, Style.HIDDEN), _SMALL),
}
_HEADING_SCALE = {1: _LARGE, 2: _LARGER}
_VALUE_SCALES = {Script.LATIN: (2.0, _LARGEST), Script.HAN: (2.0, _LARGEST), Script.ARABIC: (_LARGEST,)}
"""Of the values on cards, the one that is wished for first."""
_MARK_SCALE = 1.15
"""Of a mark before Qt sets it smaller for standing high."""
_LINE_HEIGHT = {Script.LATIN: 1.55, Script.HAN: 1.75, Script.ARABIC: 1.95}
"""From line to line, as a multiple of the font's size; fonts differ in what they ask for by themselves.

A font of letters that reach far up and down, as in Nastaliq, gets what it asks for: less would have lines touch.
"""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_INDENT = 5 * GRID
_SPACING = 2 * GRID
"""Around a card; the outermost ones stand on the edge of the text nevertheless."""
_BULLET = "•\u2002"
_DOT = "\u2002·\u2002"


class Segment(NamedTuple):
    """A stretch of a passage: where it begins in the passage and in the document (both in UTF-16 units)."""

    offset: int
    position: int
    length: int


class Shown(NamedTuple):
    """A passage in the document: where it begins, its words, and its stretches between claim marks."""

    position: int
    key: Key
    text: str
    segments: tuple[Segment, ...]


class Writer:
    """Writes one document from top to bottom."""

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        number_of: Callable[[str], int],
        language: str = "en",
        meet: Callable[[str], None] = overlook,
    ) -> None:
        """Begin an empty `document` in `language`; `number_of` gives the number of a claim by its fact's id.

        `meet` takes note of every text that is shown.
        """
        self._cursor = QTextCursor(document)
        self._text, self._muted, self._accent, self._card = map(
            brush_of, (theme.text, theme.muted, theme.accent, theme.card)
        )
        self._number_of = number_of
        self._language = language
        self._meet = meet
        self._direction = direction_of(language)
        self._is_mirrored = is_right_to_left(language)
        self._has_italics = script_of(language) is Script.LATIN
        self._bold = {Style.TITLE, Style.LABEL} if self._has_italics else {Style.TITLE}  # small and bold is blurred
        self._font = document.defaultFont()
        self._size = self._font.pointSizeF()
        natural = QFontMetricsF(self._font).height()
        wanted = _LINE_HEIGHT[script_of(language)] * QFontInfo(self._font).pixelSize()
        self.line_height = wanted if script_of(language) is Script.LATIN else max(wanted, natural)
        """From line to line, in pixels."""
        self._line_height = 100 * self.line_height / natural
        self._is_first = self._is_fresh = True
        if self._is_mirrored:  # room for cards: a table that reaches beyond this edge would make the document wider
            frame = document.rootFrame().frameFormat()
            frame.setRightMargin(document.documentMargin() - _SPACING)
            document.rootFrame().setFrameFormat(frame)
        self.shown: list[Shown] = []
        """The passages, in the order of the document."""
        self.place_of: dict[Key, Shown] = {}
        """Each passage by its key; where it is shown twice, the first place."""

    def write(self, piece: Piece) -> None:
        """Append `piece`."""
        match piece:
            case Heading():
                self._heading(piece)
            case Line():
                self._line(piece)
            case Row():
                self._row(piece)
            case Prose():
                self._prose(piece)
            case Cards():
                self._cards(piece)

    def _block(self, top: float, bottom: float, *, indent: float = 0, heading: int = 0, lead_in: str = "") -> None:
        block = self._running()
        if lead_in:  # it hangs in the margin: what follows is all on one edge
            block.setTextIndent(-QFontMetricsF(self._font).horizontalAdvance(lead_in))
        block.setTopMargin(0 if self._is_first else top)
        block.setBottomMargin(bottom)
        block.setLineHeight(self._line_height, _PROPORTIONAL)
        block.setHeadingLevel(heading)
        if self._is_mirrored:
            block.setRightMargin(indent + _SPACING)
        else:
            block.setLeftMargin(indent)
        if self._is_fresh:  # an empty block stands there: at the top, and after a table
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_first = self._is_fresh = False

    def _running(self) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setProperty(QTextFormat.Property.LayoutDirection, self._direction)
        return block

    def _format(self, scale: float = 1.0, *, bold: bool = False, muted: bool = False) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setFontPointSize(self._size * scale)
        words.setForeground(self._muted if muted else self._text)
        if bold:
            words.setFontWeight(QFont.Weight.DemiBold)
        return words

    def _heading(self, piece: Heading) -> None:
        top = {1: 7 * GRID, 2: 5 * GRID}[piece.level]
        self._block(top, GRID, heading=piece.level)
        self._passage(piece.text, piece.key, self._format(_HEADING_SCALE[piece.level], bold=True))

    def _line(self, piece: Line) -> None:
        self._open_line(piece.style)
        if piece.lead_in:
            self._say(piece.lead_in, self._line_format(Style.MUTED))
        words = self._line_format(piece.style)
        if piece.link:
            self._link(words, piece.link)
        self._passage(piece.text, piece.key, words, is_alone=not (piece.lead_in or piece.lead_out))
        for claim in piece.claims:
            self._mark(claim, piece.claims)
        if piece.lead_out:
            self._say(piece.lead_out, self._line_format(Style.MUTED))

    def _row(self, piece: Row) -> None:
        for number, line in enumerate(piece.lines):
            words = self._line_format(line.style)
            if number:
                self._insert(_DOT, words)
            else:
                self._open_line(line.style)
            self._passage(line.text, line.key, words, is_alone=False)

    def _open_line(self, style: Style) -> None:
        top, bottom, indent = _LINE_MARGINS[style]
        lead_in = _BULLET if style is Style.BULLET else ""
        self._block(top, bottom, indent=indent, lead_in=lead_in)
        if lead_in:
            self._insert(lead_in, self._format(muted=True))

    def _line_format(self, style: Style) -> QTextCharFormat:
        is_quiet = style in {Style.LABEL, Style.MUTED, Style.NOTE, Style.HIDDEN}
        return self._format(_SCALE.get(style, 1.0), bold=style in self._bold, muted=is_quiet)

    def _prose(self, piece: Prose) -> None:
        block, scale = piece.block, _SCALE.get(piece.style, 1.0)
        lead_in = {BlockKind.BULLET: _BULLET, BlockKind.NUMBER: f"{block.number}.\u2002"}.get(block.kind, "")
        self._block(GRID, 2 * GRID, indent=_INDENT * block.depth, lead_in=lead_in)
        if lead_in:
            self._insert(lead_in, self._format(scale, muted=True))
        start = self._cursor.position()
        segments = [
            segment
            for run, offset in self._with_offsets(_balanced(block))
            if (segment := self._run(run, offset, scale, block.claims))
        ]
        self._keep(Shown(start, piece.key, block.text, tuple(segments)))

    def _with_offsets(self, runs: tuple[Run, ...]) -> list[tuple[Run, int]]:
        lengths = (units(run.text) for run in runs)
        return list(zip(runs, accumulate(lengths, initial=0), strict=False))

    def _run(self, run: Run, offset: int, scale: float, among: tuple[str, ...]) -> Segment | None:
        if run.claim:
            self._mark(run.claim, among)
            return None
        words = self._format(scale, bold=run.strong or (run.emphasis and not self._has_italics))
        words.setFontItalic(run.emphasis and self._has_italics)
        position = self._cursor.position()
        self._insert(run.text, words)
        return Segment(offset, position, self._cursor.position() - position)

    def _mark(self, claim: str, among: tuple[str, ...] = ()) -> None:
        """A quiet number that opens the evidence, and leads on to that of the others `among` which it stands."""
        words = self._format(_MARK_SCALE)
        others = dict.fromkeys(among)
        self._link(words, CLAIM_LINK + ",".join([claim, *(others if len(others) > 1 else ())]))
        words.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        plain, number = self._format(_MARK_SCALE), f"[{self._number_of(claim)}]"
        is_mixed = self._is_mirrored or turns(self._cursor.block().text())
        before, number, after = apart(number, "en") if is_mixed else ("", number, "")
        self._insert(f"\u202f{before}", plain)
        self._insert(number, words)
        self._insert(after, plain)

    def _link(self, words: QTextCharFormat, target: str) -> None:
        words.setAnchor(True)
        words.setAnchorHref(target)
        words.setForeground(self._accent)

    def _passage(self, text: str, key: Key | None, words: QTextCharFormat, *, is_alone: bool = True) -> None:
        """A text of the brief by its `key`; or the program's own, which may run another way than the line."""
        if key is None:
            self._say(text, words)
            return
        before, shown, after = ("", balanced(text), "") if is_alone else island(text, self._language, self._language)
        self._insert(before, words)
        start = self._cursor.position()
        self._insert(shown, words)
        segment = Segment(0, start, self._cursor.position() - start)
        self._insert(after, words)
        self._keep(Shown(start, key, text, (segment,)))

    def _say(self, text: str, words: QTextCharFormat) -> None:
        self._insert(isolated(text, self._language), words)

    def _insert(self, text: str, words: QTextCharFormat) -> None:
        if text:
            self._meet(text)
            self._cursor.insertText(text, words)

    def _keep(self, shown: Shown) -> None:
        self.shown.append(shown)
        self.place_of.setdefault(shown.key, shown)

    def _cards(self, piece: Cards) -> None:
        columns, scale = card_row(piece.cards, self._font, _VALUE_SCALES[script_of(self._language)])
        rows = -(-len(piece.cards) // columns)
        layout = QTextTableFormat()
        layout.setCellPadding(3 * GRID)
        layout.setCellSpacing(_SPACING)
        layout.setBorderCollapse(False)
        layout.setBorder(0)
        layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        layout.setTopMargin(2 * GRID)
        layout.setBottomMargin(5 * GRID)
        if not self._is_mirrored:
            layout.setLeftMargin(-_SPACING)
        layout.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns)
        table = self._cursor.insertTable(rows, columns, layout)
        for place in range(rows * columns):  # in the order of the document, in which passages are looked up
            row, column = divmod(place, columns)
            number = row * columns + (columns - 1 - column if self._is_mirrored else column)  # Qt mirrors no table
            if number >= len(piece.cards):
                continue
            card, cell = piece.cards[number], table.cellAt(row, column)
            look = cell.format().toTableCellFormat()
            look.setBackground(self._card)
            cell.setFormat(look)
            self._cursor = cell.firstCursorPosition()
            self._cursor.mergeBlockFormat(self._running())
            self._passage(card.value, card.keys[0], self._format(scale, bold=True))
            self._cursor.insertBlock()
            self._passage(card.unit, card.keys[1], self._format(muted=True))
            self._mark(card.fact)
        self._cursor = table.lastCursorPosition()  # PySide would keep a document that the table is asked for
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_fresh = True


_LINE_MARGINS: dict[Style, tuple[float, float, float]] = {
    Style.TITLE: (0, GRID, 0),
    Style.LEAD: (GRID, 2 * GRID, 0),
    Style.BODY: (GRID, 2 * GRID, 0),
    Style.LABEL: (5 * GRID, 0, 0),
    Style.MUTED: (0, 0, 0),
    Style.BULLET: (0, GRID, _INDENT),
    Style.ITEM: (2 * GRID, 0, 0),
    Style.NOTE: (0, 0, 0),
    Style.CONDITION: (0, GRID, 2 * _INDENT),
    Style.HIDDEN: (2 * GRID, 2 * GRID, 0),
}
"""Above, below and to the left of a line, in pixels."""


def _balanced(block: Block) -> tuple[Run, ...]:
    """The runs of `block`, with no mark of direction that reaches beyond it."""
    text = balanced(block.text)
    if text == block.text:
        return block.runs
    ends = list(accumulate(len(run.text) for run in block.runs))
    return tuple(run._replace(text=text[end - len(run.text) : end]) for run, end in zip(block.runs, ends, strict=True))


def ranges(shown: Shown, spans: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """Where `spans` (code points of the passage's text, in order) stand in the document, in UTF-16 units.

    A mark inside a span splits it.
    """
    found = []
    for first, last in in_units(shown.text, spans):
        for segment in shown.segments:
            begin, stop = max(first, segment.offset), min(last, segment.offset + segment.length)
            if begin < stop:
                shift = segment.position - segment.offset
                found.append((begin + shift, stop + shift))
    return found


def between(shown: list[Shown], start: int, end: int) -> list[Shown]:
    """The passages that stand, at least in part, between two positions of the document."""
    first = max(0, bisect_right(shown, start, key=lambda passage: passage.position) - 1)
    return shown[first : bisect_left(shown, end, key=lambda passage: passage.position)]
