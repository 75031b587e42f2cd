"""The list of hits and the ticks on the scroll bars: any number of hits, seen, chosen and counted."""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing.compat import override
from briefing.model.brief import Tab
from briefing.qt.items.results import HitRole
from briefing.qt.panes.highlight import Frame, height_of, laid_out
from briefing.qt.panes.hitlist import HitList
from briefing.qt.panes.ticks import TickBar
from briefing.qt.theme import GRID, theme_of
from briefing.qt.window import MainWindow
from briefing.qt.words import is_right_to_left
from briefing.search.results import Hit
from briefing.search.snippet import Snippet, snippet
from tests.qt.answers import answered

Search = Callable[[str], None]
Open = Callable[[Path], MainWindow]

HEAD = """format = 1
id = "many"
languages = ["en"]
issued = 2026-11-23
title.en = "Many"
"""
MANY = 3000


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A brief with thousands of claims and rows."""
    facts = "".join(
        f'[[fact]]\nid = "f{n}"\ntab = "overview"\nkind = "event"\ntext.en = "Copper, number {n} of the claims."\n'
        for n in range(MANY)
    )
    rows = "".join(f'[[mineral]]\nid = "m{n}"\nname.en = "Mineral {n}"\n' for n in range(200))
    path = tmp_path / "many.brief.toml"
    path.write_text(HEAD + facts + rows, encoding="utf-8")
    return path


def list_of(window: MainWindow) -> HitList:
    """The list of hits."""
    assert window.side.results is not None
    return window.side.results.list


def ask(qtbot: QtBot, window: MainWindow, query: str) -> None:
    """Search for `query`, and wait for the answer."""
    window.search.search(query)
    answered(qtbot, window)


def test_rows_stand_one_below_the_other(window: MainWindow, search: Search) -> None:
    """Each row begins where the one before ends, and a point in it leads to it."""
    search("mining")
    hits = list_of(window)
    model = hits.model()
    rects = [hits.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    assert rects[0].top() == 0
    assert all(before.bottom() + 1 == after.top() for before, after in pairwise(rects))
    for row, rect in enumerate(rects):
        assert hits.indexAt(rect.topLeft()).row() == hits.indexAt(rect.bottomLeft()).row() == row
    assert not hits.indexAt(QPoint(0, rects[-1].bottom() + 1)).isValid()
    assert hits.verticalScrollBar().maximum() == rects[-1].bottom() + 1 - hits.viewport().height()


def test_a_row_has_room_for_its_titles_and_lines(window: MainWindow, search: Search) -> None:
    """A row with titles over it is higher, and one with a reason has a line for that."""
    search("copper")
    hits = list_of(window)
    index = hits.model().index(0, 0)
    assert index.data(HitRole.TITLES) == ("Minerals", "")
    plain = hits.visualRect(index).height()
    search("铜")
    with_reason = hits.visualRect(hits.model().index(0, 0)).height()
    assert with_reason >= plain + hits.fontMetrics().height()


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, MANY - 1),
        (Qt.Key.Key_Up, MANY - 2),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
    ],
)
def test_thousands_of_hits_are_gone_through(qtbot: QtBot, opened: Open, many: Path, key: Qt.Key, row: int) -> None:
    """The keys of a list lead through any number of hits, and the one that is chosen is in view."""
    window = opened(many)
    ask(qtbot, window, "copper")
    hits = list_of(window)
    assert hits.model().rowCount() == MANY
    window.side.focus_results()
    if key is Qt.Key.Key_Up and row:
        QTest.keyClick(hits, Qt.Key.Key_End)
    QTest.keyClick(hits, key)
    assert window.finder.current == hits.currentIndex().row() == row
    assert hits.viewport().rect().contains(hits.visualRect(hits.currentIndex()))


def test_pages_are_turned(qtbot: QtBot, opened: Open, many: Path) -> None:
    """Page Down goes as far as can be seen, Page Up back."""
    window = opened(many)
    ask(qtbot, window, "copper")
    hits = list_of(window)
    window.side.focus_results()
    QTest.keyClick(hits, Qt.Key.Key_PageDown)
    row = window.finder.current
    assert 2 < row < 40
    QTest.keyClick(hits, Qt.Key.Key_PageUp)
    assert window.finder.current == 0


def test_only_what_is_seen_is_made(qtbot: QtBot, opened: Open, many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of thousands of hits the list makes those that are seen, and no more."""
    window = opened(many)
    ask(qtbot, window, "copper")
    made: list[Hit] = []

    def noted(hit: Hit, before: int) -> Snippet:
        made.append(hit)
        return snippet(hit, before)

    monkeypatch.setattr("briefing.qt.panes.results.snippet", noted)
    window.finder.select(MANY // 2)
    assert not list_of(window).grab().isNull()
    assert f"Copper, number {MANY // 2} of the claims." in {hit.passage.text for hit in made}
    assert len(made) < 60


def test_ticks_show_where_the_hits_of_a_document_are(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Each tick stands where its hit stands in the whole, and none is left when the search ends."""
    document = window.pages.page(Tab.OVERVIEW).document
    search("delegates")
    qtbot.waitUntil(lambda: bool(document.bar.ticks))
    text = document.toPlainText()
    assert document._writer is not None
    shown = [one for one in document._writer.shown if window.finder.is_found(one.key)]
    assert len(document.bar.ticks) == len(shown) > 3
    layout = document.document().documentLayout()
    for tick, one in zip(document.bar.ticks, shown, strict=True):
        block = document.document().findBlock(one.position)
        assert tick == pytest.approx(layout.blockBoundingRect(block).top() / document.document().size().height())
        assert one.text[:9] == text[one.position : one.position + 9]
    plain = document.bar.grab().toImage()
    window.search.clear()
    assert document.bar.ticks == ()
    assert document.bar.grab().toImage() != plain


def test_ticks_show_which_rows_of_a_table_have_hits(qtbot: QtBot, opened: Open, many: Path) -> None:
    """A table's scroll bar has a tick for each row with a hit, and follows the order of the rows."""
    window = opened(many)
    page = window.pages.page(Tab.MINERALS)
    window.pages.show_tab(Tab.MINERALS)
    bar = page.pane.bar  # type: ignore[attr-defined]  # a page with a table
    ask(qtbot, window, '"mineral 150"')
    qtbot.waitUntil(lambda: bar.ticks == (pytest.approx(0.75),))
    page.pane.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bar.ticks != (pytest.approx(0.75),))
    page.pane.filter.setText("mineral 1")  # type: ignore[attr-defined]
    ask(qtbot, window, "mineral")
    qtbot.waitUntil(lambda: len(bar.ticks) == page.pane.table.model().rowCount())  # type: ignore[attr-defined]


def test_the_place_of_a_hit_is_named_once(window: MainWindow, search: Search) -> None:
    """A section or row is named over its first hit, unless that is its very name; claims stand together."""
    search("minerals")
    model = list_of(window).model()
    rows = [(model.index(row, 0).data(HitRole.TITLES), model.index(row, 0).data()) for row in range(model.rowCount())]
    assert rows[0] == (("Overview", ""), "From infrastructure to minerals")
    assert [titles for titles, _ in rows].count(("", "Claims")) == 3
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Overview, From infrastructure to minerals: From infrastructure to minerals"
    )


def test_another_query_begins_at_the_top(qtbot: QtBot, opened: Open, many: Path) -> None:
    """However far down the reader was in one list, the next one shows its best hits."""
    window = opened(many)
    ask(qtbot, window, "copper")
    hits = list_of(window)
    window.finder.select(MANY - 1)
    assert hits.verticalScrollBar().value() > 0
    ask(qtbot, window, "number")
    assert hits.verticalScrollBar().value() == 0
    assert not hits.currentIndex().isValid()


def test_rows_fit_the_width(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Made narrower, the list gives its rows the lines they need, and keeps the chosen one in view."""
    search("minerals")
    hits = list_of(window)
    window.finder.select(window.finder.total - 1)
    wide = hits.visualRect(hits.model().index(1, 0)).height()
    window.side.setFixedWidth(180)
    qtbot.waitUntil(lambda: hits.visualRect(hits.model().index(1, 0)).height() > wide)
    assert hits.viewport().rect().contains(hits.visualRect(hits.currentIndex()).center())


def test_a_hit_chosen_by_a_screen_reader_is_gone_to(window: MainWindow, search: Search) -> None:
    """To select a row is to go there, whoever selects it."""
    search("minerals")
    hits = list_of(window)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    hits.selectionModel().select(hits.model().index(4, 0), flag)
    assert window.finder.current == 4


def test_why_it_was_found_is_read_aloud(window: MainWindow, search: Search) -> None:
    """The name of a row found by another name says so."""
    search("铜")
    name = list_of(window).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Minerals, Copper: Copper · matched because: \u2068Copper\u2069 = \u2068铜\u2069"


def test_down_before_the_answer_leads_to_the_hits_when_they_come(qtbot: QtBot, opened: Open, many: Path) -> None:
    """A reader who is faster than the index is not left in the field."""
    window = opened(many)
    window.search.take_focus()
    window.search.search("copper")
    QTest.keyClick(window.search.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.side.results is not None and window.side.results.list.hasFocus())
    assert window.finder.current == 0


def test_ticks_of_other_hits_are_gone_at_once(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """No tick of the query before is left while those of the next are set."""
    bar = window.pages.page(Tab.OVERVIEW).document.bar
    search("delegates")
    qtbot.waitUntil(lambda: bool(bar.ticks))
    with qtbot.waitSignal(window.finder.results_changed):
        window.search.search("corridor")
    assert bar.ticks == ()


def test_the_current_hit_stays_in_view_in_any_size(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Larger text does not lose the hit that the reader looks at, on the page and in the list."""
    search("mining")
    window.pages.show_tab(Tab.OVERVIEW)
    document = window.pages.page(Tab.OVERVIEW).document
    last = max(n for n, hit in enumerate(window.finder.results or ()) if hit.passage.tab is Tab.OVERVIEW)
    window.finder.select(last)
    for _ in range(4):
        window.actions_["larger"].trigger()

    def current_is_seen() -> bool:
        marks = [mark for mark in document.extraSelections() if mark.format.fontUnderline()]
        return bool(marks) and document.viewport().rect().contains(document.cursorRect(marks[0].cursor).center())

    qtbot.waitUntil(current_is_seen)


@pytest.mark.parametrize(
    ("text", "expected"), [("تانبا Cu", True), ("850 تانبا", True), ("Cu تانبا", False), ("12", False)]
)
def test_direction_of_words(text: str, expected: bool) -> None:
    """Words stand on the side where they begin."""
    assert is_right_to_left(text) is expected


def colours(image: QImage, area: QRect) -> Counter[str]:
    """How many pixels of an area have each colour."""
    points = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return Counter(image.pixelColor(x, y).name() for x, y in points)


def test_what_the_list_paints(window: MainWindow, search: Search) -> None:
    """A row shows its titles, its words with the hit marked, and the current one is chosen and marked otherwise."""
    search("mining")
    hits = list_of(window)
    theme = theme_of(hits.palette())
    row = hits.visualRect(hits.model().index(0, 0))
    plain = hits.viewport().grab().toImage()
    above = sum(hits.title_heights(tab=True, place=True))
    paper = hits.palette().color(QPalette.ColorRole.Base).name()
    tab_title, place_title = QRect(row.topLeft(), QSize(row.width(), 30)), QRect(0, 30, row.width(), above - 30)
    words = QRect(0, above, row.width(), row.height() - above)
    for area in (tab_title, place_title):
        assert set(colours(plain, area)) - {paper}
        assert theme.hit.name() not in colours(plain, area)
    assert colours(plain, words)[theme.hit.name()] > 20
    window.finder.select(0)
    chosen = colours(hits.viewport().grab().toImage(), words)
    assert chosen[theme.current.name()] > 20
    assert theme.hit.name() not in chosen
    assert chosen[hits.palette().color(QPalette.ColorRole.Highlight).name()] > 200


def test_the_reason_is_painted(window: MainWindow, search: Search) -> None:
    """Below what was found by another name stands which name it was."""
    search("铜")
    hits = list_of(window)
    row = hits.visualRect(hits.model().index(0, 0))  # higher once a test has shown Chinese
    (above, _), words = hits.title_heights(tab=True, place=False), 2 * GRID + hits.line
    below = row.adjusted(0, above + words, 0, 0)
    paper = hits.palette().color(QPalette.ColorRole.Base).name()
    assert set(colours(hits.viewport().grab().toImage(), below)) - {paper}


def test_ticks_are_painted_where_they_stand(qtbot: QtBot) -> None:
    """A tick in the middle is painted in the middle; a higher bar has it lower."""
    bar = TickBar()
    qtbot.addWidget(bar)
    bar.set_ticks([0.5])
    colour = theme_of(bar.palette()).current.name()
    for height in (200, 400):
        bar.resize(16, height)
        image = bar.grab().toImage()
        rows = [y for y in range(height) if image.pixelColor(8, y).name() == colour]
        assert rows
        assert all(abs(y - height / 2) < 12 for y in rows)


def test_ticks_of_a_long_document(qtbot: QtBot, opened: Open, many: Path) -> None:
    """A document too long to be laid out for them has a tick for each hit, in order and within the bar."""
    window = opened(many)
    document = window.pages.page(Tab.OVERVIEW).document
    qtbot.waitUntil(lambda: document.document().characterCount() > 100_000 and not document._turn.is_waiting)
    ask(qtbot, window, '"number 1500 of"')
    qtbot.waitUntil(lambda: len(document.bar.ticks) == 1)
    assert document.bar.ticks[0] == pytest.approx(0.5, abs=0.02)


def test_a_press_goes_there_once_and_again_when_pressed_again(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """One press is one step; a press on the current hit leads back to it."""
    search("mining")
    hits = list_of(window)
    gone: list[int] = []
    window.finder.current_changed.connect(lambda: gone.append(window.finder.current))
    place = hits.visualRect(hits.model().index(1, 0)).center()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert gone == [1]
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert gone == [1, 1]
    qtbot.keyClick(hits, Qt.Key.Key_Return)
    assert gone == [1, 1, 1]


def test_letters_typed_in_the_list_go_nowhere(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """A letter does not jump to a row that begins with it: each row would have to be made for that."""
    search("mining")
    window.side.focus_results()
    qtbot.keyClick(list_of(window), Qt.Key.Key_W)
    assert window.finder.current == 0


def test_tall_scripts_have_room(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    """Rows in Urdu and Chinese are as high as their letters, not as those of Latin."""
    path = tmp_path / "tall.brief.toml"
    gaps = {"en": "Not named here.", "ur": "یہاں نام نہیں لیا گیا۔", "zh": "此处未提及。"}
    body = "".join(f'[[gap]]\nid = "{tag}"\ntext.en = "CPEC {text}"\n' for tag, text in gaps.items())
    path.write_text(HEAD + body, encoding="utf-8")
    window = opened(path)
    ask(qtbot, window, "cpec")
    hits = list_of(window)
    latin, urdu, chinese = (hits.visualRect(hits.model().index(row, 0)).height() for row in range(3))
    titles = sum(hits.title_heights(tab=True, place=True))
    assert latin - titles <= urdu
    assert urdu == chinese
    tallest = max(height_of(laid_out(f"CPEC {text}", hits.font(), Frame(9999, 1))) for text in gaps.values())
    assert urdu >= tallest


def test_the_list_chooses_nothing_by_itself(window: MainWindow, search: Search) -> None:
    """A hit on another tab is gone to, though the page that had the keyboard goes away and the list may get it."""
    search("copper")
    window.pages.show_tab(Tab.OVERVIEW)
    window.pages.page(Tab.OVERVIEW).focus_content()
    window.finder.select(2)
    assert window.finder.current == 2
    window.pages.page(Tab.MINERALS).hide()
    list_of(window).setFocus()
    assert window.finder.current == 2


def test_rows_of_thousands_stand_one_below_the_other(qtbot: QtBot, opened: Open, many: Path) -> None:
    """All have the same room, but for titles over them, and a point in one leads to it: none is made to know that."""
    window = opened(many)
    ask(qtbot, window, "m")
    hits = list_of(window)
    model = hits.model()
    rects = [hits.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    assert rects[0].top() == 0
    assert all(before.bottom() + 1 == after.top() for before, after in pairwise(rects))
    each = min(rect.height() for rect in rects)
    for row, rect in enumerate(rects):
        titles = model.index(row, 0).data(HitRole.TITLES)
        assert rect.height() == each + sum(hits.title_heights(tab=bool(titles.tab), place=bool(titles.place)))
        assert hits.indexAt(rect.topLeft()).row() == hits.indexAt(rect.bottomLeft()).row() == row
    assert len({rect.height() for rect in rects}) > 1
    assert not hits.indexAt(QPoint(0, -1)).isValid()
    assert not hits.indexAt(QPoint(0, rects[-1].bottom() + 1)).isValid()
    assert hits.verticalScrollBar().maximum() == rects[-1].bottom() + 1 - hits.viewport().height()


class Painting(QObject):
    """Notes in what order widgets of a window are painted, and each time that it begins to paint."""

    def __init__(self, window: MainWindow, **widgets: QWidget) -> None:
        """Watch `widgets`, each by its name."""
        super().__init__()
        self.order: list[str] = []
        self._names = {id(widget): name for name, widget in widgets.items()}
        for widget in (window, *widgets.values()):
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- as Qt calls it
        if event.type() == QEvent.Type.UpdateRequest:
            self.order.append("begin")
        elif event.type() == QEvent.Type.Paint and id(watched) in self._names:
            self.order.append(self._names[id(watched)])
        return False


def test_hits_are_painted_by_themselves(qtbot: QtBot, window: MainWindow, search: Search) -> None:
    """Painted together with what else a letter changes, they would hold up who types."""
    search("copper")
    hits, document = list_of(window).viewport(), window.pages.page(Tab.OVERVIEW).document.viewport()
    qtbot.waitUntil(hits.updatesEnabled)
    painting = Painting(window, hits=hits, document=document)
    window.finder.results_changed.connect(painting.order.clear)
    search("gold")
    qtbot.waitUntil(lambda: "hits" in painting.order)
    before = painting.order[: painting.order.index("hits")]
    assert "document" in before
    assert "begin" in before[before.index("document") :]


def test_the_first_hits_are_painted_by_themselves(qtbot: QtBot, window: MainWindow) -> None:
    """The list of them is made together with them, and waits as well until all else is painted."""
    document, paintings = window.pages.page(Tab.OVERVIEW).document.viewport(), list[Painting]()

    def watch() -> None:
        if window.finder.total and not paintings:
            paintings.append(Painting(window, hits=list_of(window).viewport(), document=document))

    window.finder.results_changed.connect(watch)
    qtbot.keyClicks(window.search.field, "c")
    qtbot.waitUntil(lambda: bool(paintings) and "hits" in paintings[0].order)
    before = paintings[0].order[: paintings[0].order.index("hits")]
    assert "begin" in before[before.index("document") :]
