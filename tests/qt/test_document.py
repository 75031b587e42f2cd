"""Documents: where passages stand in them, and that long ones do not hold the window up."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimerEvent
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractSlider, QTextEdit, QWidget
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.model.markup import blocks
from briefing.model.passages import Key, Passage
from briefing.qt.finder import Finder
from briefing.qt.panes.document import DocumentView
from briefing.qt.panes.kept import Goal, selecting
from briefing.qt.panes.laying import Laying
from briefing.qt.panes.pieces import Card, Cards, Heading, Line, Piece, Prose, Row, Style
from briefing.qt.panes.ticks import LAID_OUT_WHOLE
from briefing.qt.panes.writer import Writer, between, ranges
from briefing.qt.theme import hit_look, theme_of
from briefing.qt.turns import rest
from briefing.qt.window import MainWindow
from briefing.search.index import Index
from briefing.search.query import parse
from briefing.search.results import Results
from tests.qt.answers import FOR_LONG, answered, let_live

PROSE = "Reserves of 𠮷 copper [#one] and *gold* [#two]; **copper** again."


def written(*pieces: Piece) -> tuple[QTextDocument, Writer]:
    """A document with these pieces, and its writer."""
    document = QTextDocument()
    writer = Writer(document, theme_of(DocumentView(Finder(), lambda _: 7).palette()), lambda _: 7)
    for piece in pieces:
        writer.write(piece)
    return document, writer


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("copper", ["copper", "copper"], id="after a letter of two UTF-16 units"),
        pytest.param('"copper and"', ["copper", " and"], id="across a mark, which is not part of the words"),
        pytest.param('"gold; copper"', ["gold", "; ", "copper"], id="across emphasis and marks"),
        pytest.param("𠮷", ["𠮷"], id="the letter itself"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_spans_sit_on_the_right_letters(words: str, found: list[str]) -> None:
    """What the search finds in a passage is what is marked in the document, whatever stands between."""
    key = Key("section", "s", "body")
    (block,) = blocks(PROSE)
    document, writer = written(Heading(1, "Heading"), Prose(block, key))
    (hit,) = Index([Passage("overview", key, block.text)]).search(parse(words))  # type: ignore[arg-type]
    shown = next(passage for passage in writer.shown if passage.key == key)
    text = document.toRawText().encode("utf-16-le")
    marked = [text[2 * start : 2 * end].decode("utf-16-le") for start, end in ranges(shown, hit.spans)]
    assert marked == found


@pytest.mark.usefixtures("qapp")
def test_every_piece_is_written_as_text() -> None:
    """What looks like HTML stays as it is written, in every kind of piece."""
    evil = "<b>bold</b> <img src='file:///etc/passwd'> &amp;"
    key = Key("fact", "f", "text")
    (block,) = blocks("- " + evil)
    document, writer = written(
        Heading(2, evil, key),
        Line(evil, Style.BULLET, key, lead_in=evil, claims=("f",)),
        Line(evil, Style.NOTE, link="claim:f"),
        Row((Line(evil, Style.MUTED, key), Line(evil, Style.MUTED, key))),
        Prose(block, key),
        Cards((Card(evil, evil, "f", (key, key)),)),
        Line(evil),
    )
    assert document.toPlainText().count(evil) == 10
    for shown in writer.shown:
        (start, end), *_ = ranges(shown, ((0, len(shown.text)),))
        assert document.toRawText()[start:end] == shown.text


@pytest.mark.usefixtures("qapp")
def test_passages_are_found_by_their_place() -> None:
    """Between two positions lie the passages that can be seen there, cut ones too."""
    lines = [Line("words", key=Key("fact", str(number), "text")) for number in range(5)]
    _, writer = written(*lines)
    assert [shown.key.id for shown in between(writer.shown, 8, 14)] == ["1", "2"]
    assert [shown.key.id for shown in between(writer.shown, 0, 1)] == ["0"]
    assert between([], 0, 9) == []


@pytest.fixture
def long_view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], DocumentView]:
    """A view on many paragraphs, which are written bit by bit as in the program."""
    monkeypatch.setattr("briefing.qt.panes.document._SLICE", 0.01)

    def make(paragraphs: int) -> DocumentView:
        view = DocumentView(Finder(), lambda _: 1)
        qtbot.addWidget(view)
        view.resize(500, 400)
        view.show()

        def pieces() -> Iterator[Piece]:
            for number in range(paragraphs):
                yield Line(f"Paragraph {number}. " + "Words " * 40, key=Key("fact", str(number), "text"))

        view.show_pieces(pieces)
        return view

    return make


def test_a_long_document_comes_bit_by_bit(qtbot: QtBot, long_view: Callable[[int], DocumentView]) -> None:
    """The top is there at once, the end while the window lives."""
    view = long_view(6000)
    first = view.document().blockCount()
    assert 0 < first < 6000
    qtbot.waitUntil(lambda: view.document().blockCount() == 6000, timeout=60_000)
    assert view.toPlainText().endswith("Words ")


def test_a_screenful_is_written_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, long_view: Callable[[int], DocumentView]
) -> None:
    """However fast the machine is: laying out more than is seen would hold up that.

    Who was further down sees no top before it.
    """
    monkeypatch.setattr("briefing.qt.panes.document._SLICE", FOR_LONG)
    view = long_view(200)
    height = view.viewport().height()
    assert height <= view.document().size().height() < 3 * height
    qtbot.waitUntil(lambda: view.document().blockCount() == 200)
    view.verticalScrollBar().setValue(height)
    view.show_pieces(view._make, keep_place=True)
    assert view.document().blockCount() == 200
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == height)  # once Qt has laid out so far


def test_a_passage_that_is_not_written_yet_is_gone_to(qtbot: QtBot, long_view: Callable[[int], DocumentView]) -> None:
    """The end of a long document is gone to as soon as it is written; what is nowhere changes nothing."""
    view = long_view(6000)
    view.reveal(Key("fact", "5999", "text"))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 1000, timeout=60_000)
    before = view.verticalScrollBar().value()
    view.reveal(Key("fact", "nowhere", "text"))
    assert view.verticalScrollBar().value() == before


def test_larger_text_on_the_way_to_a_passage_leads_there_all_the_same(
    qtbot: QtBot, qtlog: _QtMessageCapture, long_view: Callable[[int], DocumentView]
) -> None:
    """While the reader is being led somewhere the text may be written anew; nothing is looked for in what goes."""
    view = long_view(3000)
    view.return_to(Goal(Key("fact", "100", "text"), is_hit=False))
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 1.3)
    view.setFont(font)
    qtbot.waitUntil(lambda: view.document().blockCount() == 3000, timeout=60_000)
    qtbot.waitUntil(lambda: view._seen()[0].key.id == "100")
    assert [record for record in qtlog.records if "range" in record.message] == []


def test_a_long_document_keeps_its_place(qtbot: QtBot, long_view: Callable[[int], DocumentView]) -> None:
    """Larger text leaves the same passage at the top, however far down that is."""
    view = long_view(2000)
    qtbot.waitUntil(lambda: view.document().blockCount() == 2000, timeout=60_000)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 2 // 3)
    qtbot.waitUntil(lambda: 0 < int(view._seen()[0].key.id) < 1999)  # once Qt has laid out so far
    top = int(view._seen()[0].key.id)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 1.3)
    view.setFont(font)
    qtbot.waitUntil(lambda: view.document().blockCount() == 2000, timeout=60_000)
    qtbot.waitUntil(lambda: abs(int(view._seen()[0].key.id) - top) <= 1)


def deep(qtbot: QtBot, view: DocumentView, paragraphs: int) -> int:
    """Go down two thirds of a view of so many paragraphs; gives the number of the one at the top."""
    qtbot.waitUntil(lambda: view.document().blockCount() == paragraphs, timeout=60_000)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 2 // 3)
    qtbot.waitUntil(lambda: any(0 < int(shown.key.id) < paragraphs - 1 for shown in view._seen()[:1]))
    return int(view._seen()[0].key.id)


def narrowed(view: DocumentView) -> Laying:
    """Give a view another width; gives what lays out its document for that."""
    view.resize(400, 400)
    assert view._laying is not None
    return view._laying


def is_back_at(qtbot: QtBot, view: DocumentView, top: int) -> None:
    """What readers see is the document again, at the passage with that number."""
    laying = view._laying
    assert laying is not None
    qtbot.waitUntil(lambda: not laying.is_still, timeout=60_000)
    assert abs(int(view._seen()[0].key.id) - top) <= 1


def test_a_long_document_is_laid_out_bit_by_bit_for_another_width(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """What is seen stays so until the passage at the top is found again; then all is as ever."""
    view = long_view(3000)
    top = deep(qtbot, view, 3000)
    plain = view.viewport().grab()
    mark = QTextEdit.ExtraSelection()
    start = view._seen()[1].position
    mark.cursor = selecting(view.document(), start, start + 5)
    mark.format = hit_look(theme_of(view.palette()), current=True)
    view.setExtraSelections([mark])
    before = view.viewport().grab()
    assert before.toImage() != plain.toImage()
    laying = narrowed(view)
    assert laying.is_under_way
    assert not laying.has_reached(view._writer.shown[top].position)  # type: ignore[union-attr]  # it has been written
    now = view.viewport().grab()
    assert now.toImage() == before.copy(now.rect()).toImage()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 100))
    assert not view.textCursor().hasSelection()  # of what stands there in a document at its top
    view.bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert laying.is_still  # it is not from where the bar is that the reader scrolls
    view.resize(380, 400)  # as where an edge of the window is drawn
    now = view.viewport().grab()
    assert now.toImage() == before.copy(now.rect()).toImage()
    qtbot.waitUntil(lambda: not laying.is_still, timeout=60_000)
    assert view.viewport().grab().toImage() != now.toImage()
    assert abs(int(view._seen()[0].key.id) - top) <= 1
    qtbot.waitUntil(lambda: not laying.is_under_way, timeout=60_000)
    assert abs(int(view._seen()[0].key.id) - top) <= 1


def test_who_goes_to_an_end_meanwhile_is_there(qtbot: QtBot, long_view: Callable[[int], DocumentView]) -> None:
    """That is the same wherever they are."""
    view = long_view(3000)
    deep(qtbot, view, 3000)
    laying = narrowed(view)
    view.bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    assert not laying.is_still
    qtbot.waitUntil(lambda: not laying.is_under_way, timeout=60_000)
    assert view._seen()[0].key.id == "0"


def test_who_leaves_a_tab_meanwhile_comes_back_to_the_same_passage(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """They do not see its top first."""
    view = long_view(3000)
    top = deep(qtbot, view, 3000)
    laying = narrowed(view)
    now = view.viewport().grab()
    view.hide()
    qtbot.waitUntil(lambda: laying.reached > 0)
    view.show()
    assert view.viewport().grab().toImage() == now.toImage()
    is_back_at(qtbot, view, top)


def test_two_sizes_of_text_in_a_row_leave_a_hidden_tab_where_it_was(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """As with two notches of a wheel: the second comes before it has been written anew for the first."""
    view = long_view(200)
    top = deep(qtbot, view, 200)
    view.hide()
    font = view.font()
    for _ in range(2):
        font.setPointSizeF(font.pointSizeF() * 1.1)
        view.setFont(font)
    view.show()
    qtbot.waitUntil(lambda: [abs(int(shown.key.id) - top) <= 1 for shown in view._seen()[:1]] == [True])


def test_a_mirrored_document_is_still_seen_from_its_right_edge(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """Where its lines begin, with what is selected in it."""
    view = long_view(3000)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    deep(qtbot, view, 3000)
    plain, value = view.viewport().grab(), view.bar.value()
    start = view._seen()[1].position
    view.setTextCursor(selecting(view.document(), start, start + 60))
    view.bar.setValue(value)
    before = view.viewport().grab()
    assert before.toImage() != plain.toImage()
    laying = narrowed(view)
    assert laying.is_still
    now = view.viewport().grab()
    assert now.toImage() == before.copy(before.width() - now.width(), 0, now.width(), now.height()).toImage()
    view.resize(360, 400)
    assert view.viewport().width() < now.width()
    less = view.viewport().grab()
    assert less.toImage() == now.copy(now.width() - less.width(), 0, less.width(), less.height()).toImage()


def test_a_document_of_some_pages_is_laid_out_bit_by_bit_while_somebody_types(
    qtbot: QtBot, long_view: Callable[[int], DocumentView], somebody_types: Callable[[], None]
) -> None:
    """Hits come up beside it and make it narrower: at once, that would hold the next letter up."""
    view = long_view(200)
    qtbot.waitUntil(lambda: view.document().blockCount() == 200 and not view._turn.is_waiting)
    laying = narrowed(view)
    assert laying.is_under_way
    assert view.viewport().updatesEnabled()
    somebody_types()
    qtbot.waitUntil(lambda: not laying.is_under_way)
    assert view.document().textWidth() == view.viewport().width() < 400


def test_who_is_further_down_in_one_scrolls_while_it_gets_another_width(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """From where they are, which stays in view: neither from the top nor from as many pixels below it."""
    view = long_view(200)
    top = deep(qtbot, view, 200)
    view.resize(400, 400)
    assert abs(int(view._seen()[0].key.id) - top) <= 1
    view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    qtbot.waitUntil(lambda: view.document().textWidth() == view.viewport().width() < 400)
    assert abs(int(view._seen()[0].key.id) - top) <= 2


def test_a_long_document_is_laid_out_once_typing_pauses(
    qtbot: QtBot, long_view: Callable[[int], DocumentView], somebody_types: Callable[[], None]
) -> None:
    """It takes seconds, in which letters would wait."""
    view = long_view(2000)
    deep(qtbot, view, 2000)
    somebody_types()
    laying = narrowed(view)
    let_live(qtbot)
    assert laying.reached == 0
    rest(0)
    qtbot.waitUntil(lambda: laying.reached > 0)


def is_laid_out_anew(view: DocumentView) -> bool:
    """Whether that is under way."""
    return view._laying is not None and view._laying.is_under_way


@pytest.fixture
def beside(qtbot: QtBot, long_view: Callable[[int], DocumentView]) -> Callable[[int], DocumentView]:
    """The same in a window that has room beside it, painted, and written to its end."""
    window = QWidget()

    def make(paragraphs: int) -> DocumentView:
        view = long_view(paragraphs)
        qtbot.addWidget(window)
        window.resize(800, 500)
        view.setParent(window)
        view.show()
        window.show()
        qtbot.waitUntil(lambda: view.document().blockCount() == paragraphs and not is_laid_out_anew(view))
        window.grab()
        return view

    return make


@pytest.mark.parametrize(("paragraphs", "is_put_off"), [(200, False), (2000, True)])
def test_who_types_beside_a_long_document_goes_on_seeing_it_as_it_was(
    qtbot: QtBot,
    beside: Callable[[int], DocumentView],
    somebody_types: Callable[[], None],
    paragraphs: int,
    is_put_off: bool,
) -> None:
    """Until a turn in which nothing else is done has Qt forget how each paragraph was laid out."""
    view = beside(paragraphs)
    before = view.document().textWidth()
    somebody_types()
    laying = narrowed(view)
    assert view.document().textWidth() == before > 400
    assert not view.viewport().updatesEnabled()
    assert (laying.reached, view._seen()) == (0, [])
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert view.document().textWidth() == view.viewport().width() < 400
    let_live(qtbot)
    assert (laying.reached == 0) == is_put_off
    rest(0)
    qtbot.waitUntil(lambda: not laying.is_under_way, timeout=60_000)
    assert view._seen()[0].key.id == "0"


def test_who_is_further_down_goes_on_seeing_that_whatever_comes_over_it(
    qtbot: QtBot, beside: Callable[[int], DocumentView], somebody_types: Callable[[], None]
) -> None:
    """What is on the screen may go for many reasons while somebody types and all else waits."""
    view = beside(2000)
    view.bar.setValue(view.bar.maximum() // 2)
    top = int(view._seen()[0].key.id)
    view.window().grab()
    before = view.viewport().grab()
    somebody_types()
    laying = narrowed(view)
    assert not view.viewport().updatesEnabled()
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert laying.is_still
    now = view.viewport().grab()
    assert now.toImage() == before.copy(now.rect()).toImage()
    rest(0)
    is_back_at(qtbot, view, top)


def test_a_document_that_comes_meanwhile_is_laid_out_for_the_width_there_is(
    qtbot: QtBot, beside: Callable[[int], DocumentView]
) -> None:
    """And is seen: nothing waits for a turn any more that was the old one's."""
    view = beside(2000)
    narrowed(view)
    view.show_pieces(lambda: [Line("Another", key=Key("fact", "new", "text"))])
    assert view.document().textWidth() == view.viewport().width() < 400
    assert view.viewport().updatesEnabled()
    let_live(qtbot)
    assert [shown.key.id for shown in view._seen()] == ["new"]


@pytest.mark.parametrize("is_set_aside", [False, True])
def test_nothing_of_another_tab_is_seen_in_one_that_gets_its_width_as_it_comes_to_the_front(
    beside: Callable[[int], DocumentView], is_set_aside: bool
) -> None:
    """Only what has been painted since stays on the screen; and it is laid out for the width that there is."""
    view = beside(2000)
    view.hide()
    if is_set_aside:
        view.document().setLayoutEnabled(False)
    view.resize(400, 400)
    view.show()
    assert view.viewport().updatesEnabled()
    assert view.document().textWidth() == view.viewport().width() < 400


def test_two_sizes_in_a_row(qtbot: QtBot, beside: Callable[[int], DocumentView]) -> None:
    """A banner that comes with the hits makes it lower before its turn has come: its width is another still."""
    view = beside(2000)
    narrowed(view)
    view.resize(400, 300)
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert view.document().textWidth() == view.viewport().width() < 400


class Paintings(QObject):
    """For which width a document was laid out each time that its view was painted, and how far down it was scrolled."""

    def __init__(self, view: DocumentView) -> None:
        """Watch `view`."""
        super().__init__()
        self._view = view
        self.seen: list[tuple[float, int]] = []
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 -- as Qt calls it
        if event.type() == QEvent.Type.Paint:
            self.seen.append((self._view.document().textWidth(), self._view.bar.value()))
        return False


@pytest.mark.parametrize("is_far_down", [False, True])
def test_one_that_becomes_wider_is_painted_as_it_is_before_it_is_laid_out_anew(
    qtbot: QtBot, beside: Callable[[int], DocumentView], is_far_down: bool
) -> None:
    """So that nothing is seen of what was beside it, and what comes of that has turns of its own."""
    view = beside(2000)
    if is_far_down:
        view.bar.setValue(view.bar.maximum() // 2)
        view.window().grab()
    top, before, paintings = view._seen()[0].key.id, (view.document().textWidth(), view.bar.value()), Paintings(view)
    turns: list[tuple[float, bool]] = []
    view._widened.come.connect(lambda: turns.append((view.document().textWidth(), view.viewport().updatesEnabled())))
    view.resize(600, 400)
    assert view.viewport().updatesEnabled()
    qtbot.waitUntil(lambda: view.document().textWidth() == view.viewport().width())
    assert turns == [(before[0], False)]
    qtbot.waitUntil(lambda: not view._laying.is_under_way, timeout=60_000)  # type: ignore[union-attr]  # it is made
    assert paintings.seen[0] == before
    assert {width for width, _ in paintings.seen[1:]} == {view.viewport().width()}
    assert abs(int(view._seen()[0].key.id) - int(top)) <= 1


def test_one_that_has_become_wider_and_is_not_painted_yet_is_not_kept(beside: Callable[[int], DocumentView]) -> None:
    """What was beside it is on the screen still, if its turn comes first."""
    view = beside(2000)
    view.resize(600, 400)
    view._widened.come.emit()
    assert view.viewport().updatesEnabled()
    assert view.document().textWidth() == view.viewport().width()


def test_one_of_a_few_pages_waits_for_its_turn_beside_hits_alone(beside: Callable[[int], DocumentView]) -> None:
    """They are to be shown at the same turn; where its window gets another size it is laid out at once."""
    view = beside(40)
    before = view.document().textWidth()
    narrowed(view)
    assert view.document().textWidth() == before > view.viewport().width()
    view = beside(40)
    view.window().resize(700, 500)
    view.resize(400, 400)
    assert view.document().textWidth() == view.viewport().width() < before


def test_one_that_becomes_wider_and_narrow_again_stays_as_it_was(
    qtbot: QtBot, beside: Callable[[int], DocumentView]
) -> None:
    """Hits go and others come before it has had its turn."""
    view = beside(2000)
    before, size = view.document().textWidth(), view.size()
    view.resize(600, 400)
    view.resize(size)
    let_live(qtbot)
    assert (view.document().textWidth(), view.viewport().width()) == (before, before)
    assert not is_laid_out_anew(view)


def test_one_that_runs_from_right_to_left_stands_on_its_side_at_once(
    qtbot: QtBot, beside: Callable[[int], DocumentView]
) -> None:
    """As it was laid out before it would stand on the other side of the room that it has now."""
    view = beside(2000)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: view.document().blockCount() == 2000 and not is_laid_out_anew(view))
    view.window().grab()
    before = view.document().textWidth()
    view.resize(600, 400)
    assert view.document().textWidth() == view.viewport().width() > before


def test_who_scrolls_before_its_turn_has_come_sees_no_lines_cut(
    qtbot: QtBot, beside: Callable[[int], DocumentView]
) -> None:
    """It is not shown before it is laid out for its width."""
    view = beside(2000)
    narrowed(view)
    view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    assert not view.viewport().updatesEnabled()
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert view.document().textWidth() == view.viewport().width() < 400


def test_a_window_of_another_size_has_nothing_on_it_yet(beside: Callable[[int], DocumentView]) -> None:
    """So what is in it is laid out for that at once."""
    view = beside(2000)
    view.window().resize(600, 500)
    narrowed(view)
    assert view.viewport().updatesEnabled()
    assert view.document().textWidth() == view.viewport().width() < 400


def test_qt_lays_nothing_out_in_strides_of_its_own_meanwhile(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """Its timer goes on, and is passed over until all is laid out."""
    view = long_view(1000)
    deep(qtbot, view, 1000)
    laying, layout = narrowed(view), view.document().documentLayout()
    assert laying.eventFilter(layout, QTimerEvent(1))
    assert not laying.eventFilter(layout, QEvent(QEvent.Type.DynamicPropertyChange))
    qtbot.waitUntil(lambda: not laying.is_under_way, timeout=60_000)
    below = round(view.document().size().height()) - view.viewport().height()
    qtbot.waitUntil(lambda: abs(view.verticalScrollBar().maximum() - below) <= 1)


def test_nothing_is_written_before_what_stands_there_is_laid_out(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """Appending to a document has Qt lay out all that is above, at once."""
    view = long_view(4000)
    qtbot.waitUntil(lambda: view.document().characterCount() > 2 * LAID_OUT_WHOLE, timeout=60_000)
    laying = narrowed(view)
    written = view.document().blockCount()
    assert written < 4000
    assert laying.is_under_way
    view._write_slice()
    assert view.document().blockCount() == written
    qtbot.waitUntil(lambda: view.document().blockCount() == 4000, timeout=60_000)


def test_what_nobody_sees_is_written_and_not_laid_out(qtbot: QtBot, long_view: Callable[[int], DocumentView]) -> None:
    """A long document that is not in front can be searched and copied; laid out it is once it comes to the front."""
    view = long_view(3000)
    view.hide()
    qtbot.waitUntil(lambda: view.document().blockCount() == 3000, timeout=60_000)
    assert view.toPlainText().endswith("Words ")
    assert view.document().lastBlock().layout().lineCount() == 0
    view.reveal(Key("fact", "2999", "text"))
    view.show()
    qtbot.waitUntil(lambda: [shown.key.id for shown in view._seen()][-1:] == ["2999"], timeout=60_000)
    qtbot.waitUntil(lambda: view._laying is not None and not view._laying.is_under_way, timeout=60_000)
    below = round(view.document().size().height()) - view.viewport().height()
    qtbot.waitUntil(lambda: abs(view.verticalScrollBar().maximum() - below) <= 1)


def test_what_is_seen_is_known_while_the_rest_is_laid_out(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """Hits are marked at once in what is seen at first, which is the top, and in what is scrolled to."""
    view = long_view(3000)
    view.hide()
    qtbot.waitUntil(lambda: view.document().blockCount() == 3000, timeout=60_000)
    view.show()
    laying = view._laying
    assert laying is not None
    assert (laying.reached, view._seen()) == (0, [])  # Qt would look through all of it for the last one
    qtbot.waitUntil(lambda: laying.reached > 0, timeout=60_000)
    assert laying.is_under_way
    ids = [shown.key.id for shown in view._seen()]
    assert ids == [str(number) for number in range(len(ids))] != []
    view.verticalScrollBar().setValue(200)
    below = [int(shown.key.id) for shown in view._seen()]
    assert len(below) >= len(ids)
    assert 0 < below[0] < len(ids)
    qtbot.waitUntil(lambda: not laying.is_under_way, timeout=60_000)
    assert [int(shown.key.id) for shown in view._seen()] == below


@pytest.mark.parametrize("is_set_aside", [False, True])
def test_nothing_of_another_tab_is_seen_until_a_document_is_laid_out_as_far_as_the_reader_was(
    qtbot: QtBot, long_view: Callable[[int], DocumentView], is_set_aside: bool
) -> None:
    """It has another width as it comes to the front: what was seen of it is, or a blank page."""
    view = long_view(3000)
    deep(qtbot, view, 3000)
    before = view.viewport().grab()
    view.hide()
    if is_set_aside:
        view._goal = view.place()
        view.document().setLayoutEnabled(False)
        before.fill(view.palette().base().color())
    view.resize(400, 400)
    view.show()
    laying = view._laying
    assert laying is not None
    assert laying.is_still
    now = view.viewport().grab()
    assert now.toImage() == before.copy(now.rect()).toImage()
    qtbot.waitUntil(lambda: not laying.is_still, timeout=60_000)
    assert view.viewport().grab().toImage() != now.toImage()


@pytest.mark.parametrize("width", [500, 400], ids=["as it was", "of another width"])
def test_who_comes_back_to_a_long_document_is_where_they_were(
    qtbot: QtBot, long_view: Callable[[int], DocumentView], width: int
) -> None:
    """What was written meanwhile, and is laid out only now, leaves the same passage at the top."""
    view = long_view(4000)
    qtbot.waitUntil(lambda: view.document().characterCount() > 2 * LAID_OUT_WHOLE, timeout=60_000)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    top = int(view._seen()[0].key.id)
    assert 0 < top < view.document().blockCount() < 4000
    view.hide()
    qtbot.waitUntil(lambda: view.document().blockCount() == 4000, timeout=60_000)
    view.resize(width, 400)
    view.show()
    qtbot.waitUntil(lambda: view._laying is not None and not view._laying.is_under_way, timeout=60_000)
    assert abs(int(view._seen()[0].key.id) - top) <= 1
    assert view.viewport().updatesEnabled()


@pytest.mark.parametrize(
    ("is_seen", "share", "least", "most"), [(True, 1.0, 9, 12), (True, 0.5, 4, 7), (False, 1.0, 2, 4)]
)
def test_a_slice_leaves_time_to_lay_out_and_to_what_is_in_front(
    monkeypatch: pytest.MonkeyPatch,
    long_view: Callable[[int], DocumentView],
    share: float,
    least: int,
    most: int,
    *,
    is_seen: bool,
) -> None:
    """As much is written as leaves time for Qt to lay it out; what is not in front takes a fifth."""
    view = long_view(6000)
    before = view.document().blockCount()
    ticks = count()
    monkeypatch.setattr("briefing.qt.panes.document.perf_counter", lambda: next(ticks) / 1000)
    view._share = share
    view.setVisible(is_seen)
    view._write(view.document())
    assert least <= view.document().blockCount() - before <= most
    assert 0 < view._share < 1


def test_a_document_written_anew_takes_the_place_of_the_old_one(
    qtbot: QtBot, long_view: Callable[[int], DocumentView]
) -> None:
    """However often it is written, one document is kept."""
    view = long_view(5)
    for _ in range(5):
        view.rewrite()
    qtbot.waitUntil(lambda: len(view.findChildren(QTextDocument)) == 1)


def test_a_document_behind_is_set_in_other_letters_when_its_turn_comes(qtbot: QtBot, window: MainWindow) -> None:
    """Four at once would hold the window up; who comes to it before sees it written, too."""
    window.show()
    window.pages.show_tab(Tab.OVERVIEW)
    in_front, *behind = (window.pages.page(tab).document for tab in Tab)
    first, second, _ = behind
    words = [view.toPlainText() for view in behind]
    with qtbot.waitExposed(window):
        window.actions_["larger"].trigger()
    assert in_front.toPlainText()
    assert [view.toPlainText() for view in behind] == ["", "", ""]
    window.pages.show_tab(Tab.PARTICIPANTS)
    assert len(first.toPlainText()) > len(words[0]) // 4  # as much as is seen
    assert words[0].startswith(first.toPlainText())
    # a table that has the keyboard has a row chosen, of which there is more to say
    qtbot.waitUntil(lambda: all(map(str.endswith, [view.toPlainText() for view in behind], words)))
    assert second.document().defaultFont().pointSizeF() == in_front.font().pointSizeF()


def test_a_rewritten_document_stays_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    """A change of text size leaves the reader at about the same place."""
    document = window.pages.page(window.pages.tab).document
    bar = document.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    window.actions_["larger"].trigger()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and abs(bar.value() / bar.maximum() - 0.5) < 0.1)


def test_hits_are_marked_once_for_what_is_seen(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many tell that it is to be done; another hit, other words or another place are marked anew."""
    document = window.pages.page(window.pages.tab).document
    marked: list[int] = []
    real = document.setExtraSelections

    def mark(marks: list[QTextEdit.ExtraSelection]) -> None:
        marked.append(len(marks))
        real(marks)

    monkeypatch.setattr(document, "setExtraSelections", mark)
    window.search.search("the")
    answered(qtbot, window)
    let_live(qtbot)
    assert marked[-1] > 0
    marked.clear()
    document._mark_hits()
    assert marked == []
    window.finder.step(1)
    assert marked
    marked.clear()
    document.bar.setValue(document.bar.maximum())
    assert marked
    marked.clear()
    document._marking.forget()
    document._mark_hits()
    assert (marked[0], marked[-1] > 0) == (0, True)
    window.finder.find("the ")  # no hit is the current one any more
    window.finder.find("thes")
    answered(qtbot, window)
    assert {mark.cursor.selectedText().lower() for mark in document.extraSelections()} <= {"thes"}
    window.search.search("the")
    answered(qtbot, window)
    marked.clear()
    document.rewrite()
    assert marked[0] == 0
    assert marked[-1] > 0
    window.search.clear()
    assert document.extraSelections() == []


def test_hits_are_marked_only_where_they_are_seen(qtbot: QtBot, window: MainWindow) -> None:
    """A word that stands everywhere is marked in the part that is seen, and in the next part after scrolling."""
    window.search.search("the")
    qtbot.waitUntil(lambda: window.finder.results is not None)  # the index may not be made yet
    document = window.pages.page(window.pages.tab).document
    results = window.finder.results
    assert isinstance(results, Results)
    marked = len(document.extraSelections())
    assert 0 < marked < sum(len(hit.spans) for hit in results)
    places = {selection.cursor.position() for selection in document.extraSelections()}
    document.verticalScrollBar().setValue(document.verticalScrollBar().maximum())
    assert {selection.cursor.position() for selection in document.extraSelections()} != places
