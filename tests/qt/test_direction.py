"""Which way everything runs: the window by its own language, what a brief says by the brief's, each text for itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QImage, QPalette, QTextBlock, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QStyleOptionHeader, QTableView, QWidget
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.model.passages import Key
from briefing.qt.direction import apart, isolated, together
from briefing.qt.interface import Interface
from briefing.qt.panes.chart import Bar, BarChart
from briefing.qt.panes.document import DocumentView
from briefing.qt.plain import balanced, turns
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.theme import theme_of
from briefing.qt.utf16 import units
from briefing.qt.window import MainWindow

THREE = Path(__file__).with_name("three.brief.toml")
RIGHT_TO_LEFT, LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
DIRECTIONS = {"en": LEFT_TO_RIGHT, "zh": LEFT_TO_RIGHT, "ur": RIGHT_TO_LEFT}
RLO, LRO, RLE, PDF = "\u202e", "\u202d", "\u202b", "\u202c"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
NOTHING = "\u2060"


@pytest.fixture
def shown(qtbot: QtBot, opened: Callable[[Path], MainWindow], interface: Interface) -> Callable[[str, str], MainWindow]:
    """Shows the brief of three languages in one of them, in a window in another one."""

    def show(window_language: str, brief_language: str) -> MainWindow:
        interface.choose(window_language)
        window = opened(THREE)
        window.opener.show_in(brief_language)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: window.models.language == brief_language)
        for tab in Tab:
            window.pages.page(tab)
        return window

    return show


def both(window: MainWindow) -> tuple[RecordsPage, RecordsPage]:
    """The two tabs with a table."""
    pages = [window.pages.page(tab) for tab in (Tab.PARTICIPANTS, Tab.MINERALS)]
    assert all(isinstance(page, RecordsPage) for page in pages)
    return pages[0], pages[1]  # type: ignore[return-value]  # as just asserted


def blocks(view: DocumentView) -> list[QTextBlock]:
    """The paragraphs of a document."""
    found, block = [], view.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def lefts(block: QTextBlock, words: str) -> list[float]:
    """Where each letter of `words` stands, in pixels from the left, with the paragraph they are in on one line."""
    text = block.text()
    layout, option = QTextLayout(text, QFont()), QTextOption()
    option.setTextDirection(block.textDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    start = text.index(words)
    places = [units(text[: start + number]) for number in range(len(words))]
    return [run.positions()[0].x() for place in places for run in layout.glyphRuns(place, 1)]


def reads(found: list[float]) -> bool:
    """Whether letters that stand there are read from left to right."""
    return found == sorted(found) and found[0] < found[-1]


def rect_in(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("window_language", DIRECTIONS)
@pytest.mark.parametrize("brief_language", DIRECTIONS)
def test_a_brief_and_the_window_run_each_its_own_way(
    qtbot: QtBot, shown: Callable[[str, str], MainWindow], window_language: str, brief_language: str
) -> None:
    """What a brief says runs by the brief's language, everything else by the window's: neither turns the other."""
    window = shown(window_language, brief_language)
    window.search.search("CCCPK")
    window.side.show_claim("chair")
    qtbot.waitUntil(lambda: window.side.results is not None and window.finder.total > 0)
    assert window.side.results is not None
    assert window.side.evidence is not None
    wanted = DIRECTIONS[brief_language]
    participants, minerals = both(window)
    content = [
        *(window.pages.page(tab).document for tab in Tab),
        *(page.pane.table for page in (participants, minerals)),
        *(page.pane.table.horizontalHeader() for page in (participants, minerals)),
        *(page.pane.filter for page in (participants, minerals)),
        window.findChild(BarChart),
        window.side.results.list,
        window.side.evidence.document,
    ]
    assert [widget.layoutDirection() for widget in content if widget is not None] == [wanted] * len(content)
    chrome = [window, window.menuBar(), window.search, window.search.field, window.pages, window.side]
    assert [widget.layoutDirection() for widget in chrome] == [DIRECTIONS[window_language]] * len(chrome)
    for tab in Tab:
        document = window.pages.page(tab).document
        assert {block.textDirection() for block in blocks(document) if block.text()} <= {wanted}


@pytest.mark.parametrize(("language", "is_mirrored"), [("en", False), ("zh", False), ("ur", True)])
def test_the_window_is_mirrored(shown: Callable[[str, str], MainWindow], language: str, is_mirrored: bool) -> None:
    """In Urdu the first tab is at the right, the side pane at the left, and the menus begin at the right."""
    window = shown(language, "en")
    window.side.show_claim("chair")
    QApplication.processEvents()
    tabs, menus = window.pages.tabBar(), window.menuBar()
    places = [
        tuple(tabs.tabRect(number).center().x() for number in range(4)),
        tuple(rect_in(window, part).center().x() for part in (window.pages, window.side)),
        tuple(menus.actionGeometry(action).center().x() for action in menus.actions()),
    ]
    assert [place == tuple(sorted(place, reverse=is_mirrored)) for place in places] == [True, True, True]


@pytest.mark.parametrize("window_language", DIRECTIONS)
@pytest.mark.parametrize("brief_language", DIRECTIONS)
def test_tables_begin_where_the_brief_does(
    shown: Callable[[str, str], MainWindow], window_language: str, brief_language: str
) -> None:
    """The first column of a brief in Urdu is the rightmost; titles and cells stand where their columns begin."""
    window = shown(window_language, brief_language)
    for page in both(window):
        window.pages.show_tab(page.tab)
        QApplication.processEvents()
        table = page.pane.table
        columns = range(table.model().columnCount())
        lefts = [table.columnViewportPosition(column) for column in columns]
        is_mirrored = DIRECTIONS[brief_language] is RIGHT_TO_LEFT
        assert lefts == sorted(lefts, reverse=is_mirrored)
        begin = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        assert title_side(table, 0) & begin
        filter_left = rect_in(page.pane, page.pane.filter).left()
        assert (filter_left > page.pane.width() / 4) is is_mirrored


def title_side(table: QTableView, column: int) -> Qt.AlignmentFlag:
    """The side on which the title of a column is painted, whichever way the program runs."""
    header, option = table.horizontalHeader(), QStyleOptionHeader()
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, column)
    assert option.textAlignment & Qt.AlignmentFlag.AlignAbsolute
    return option.textAlignment


@pytest.mark.parametrize(("language", "column"), [("en", 1), ("ur", 1)])
def test_arrow_keys_follow_the_eye(shown: Callable[[str, str], MainWindow], language: str, column: int) -> None:
    """The arrow to where lines go leads to the next column: right in English, left in Urdu."""
    window = shown("en", language)
    page = both(window)[1]
    window.pages.show_tab(Tab.MINERALS)
    table = page.pane.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if DIRECTIONS[language] is RIGHT_TO_LEFT:
        onward, back = back, onward
    QTest.keyClick(table, onward)
    assert table.currentIndex().column() == column
    QTest.keyClick(table, back)
    assert table.currentIndex().column() == 0


@pytest.mark.parametrize("language", DIRECTIONS)
def test_cards_stand_in_the_order_of_reading(shown: Callable[[str, str], MainWindow], language: str) -> None:
    """The first key figure is where lines begin, and all stand within the lines of the prose."""
    window = shown("en", language)
    view = window.pages.page(Tab.OVERVIEW).document
    assert view._writer is not None
    places = [view._writer.place_of[Key("fact", fact.id, "figure")] for fact in window.models.figures.records]
    cursor = view.textCursor()
    lefts = []
    for place in places:
        cursor.setPosition(place.position)
        lefts.append(view.cursorRect(cursor).x())
    assert len(lefts) == 3  # two in the first row where the third has a longer word before or behind it
    assert (lefts[0] > lefts[1]) is (DIRECTIONS[language] is RIGHT_TO_LEFT)
    assert all(0 <= left <= view.viewport().width() for left in lefts)
    table, layout = view.document().rootFrame().childFrames()[0], view.document().documentLayout()
    cards = layout.blockBoundingRect(table.firstCursorPosition().block())
    prose = layout.blockBoundingRect(view.document().begin())
    assert prose.left() <= cards.left() <= cards.right() <= prose.right()
    assert not view.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
@pytest.mark.parametrize("of_program", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_bars_grow_the_way_that_lines_run(
    qtbot: QtBot, direction: Qt.LayoutDirection, of_program: Qt.LayoutDirection
) -> None:
    """The chart of a brief in Urdu is that of one in English in the mirror, whichever way the window runs."""
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(of_program)
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.set_bars("", ("", ""), (Bar("", 1, ""), Bar("", 4, "")))
    chart.resize(400, 120)
    image = chart.grab().toImage()
    QApplication.setLayoutDirection(before)
    rows = [row for row in range(image.height()) if painted(image, row)]
    short, long = painted(image, rows[0]), painted(image, rows[-1])
    assert len(long) == pytest.approx(4 * len(short), abs=4)
    begin = max if direction is RIGHT_TO_LEFT else min
    assert begin(short) == begin(long)
    assert (begin(long) > 200) is (direction is RIGHT_TO_LEFT)


def painted(image: QImage, row: int) -> list[int]:
    """The pixels of a row that are part of a bar."""
    accent = theme_of(QPalette()).accent.rgb()
    return [column for column in range(image.width()) if image.pixel(column, row) == accent]


def test_latin_names_and_figures_keep_their_order(shown: Callable[[str, str], MainWindow]) -> None:
    """Inside a line of Urdu, names and figures read from left to right, and a mark comes behind what it backs."""
    window = shown("ur", "ur")
    view = window.pages.page(Tab.OVERVIEW).document
    for word, mark in (("CCCPK", "[5]"), ("1,850", "[4]"), ("71", "[2]"), ("133", "[3]")):
        block = next(block for block in blocks(view) if word in block.text() and mark in block.text())
        assert reads(lefts(block, word))
        assert reads(lefts(block, mark))
        assert lefts(block, mark)[-1] < lefts(block, word)[0]


def test_what_the_program_says_keeps_its_order_in_a_brief_of_the_other_direction(
    shown: Callable[[str, str], MainWindow],
) -> None:
    """An English note in an Urdu document still reads "3 sections not shown", and no name runs into the next."""
    window = shown("en", "ur")
    window.actions_["show_commitments"].trigger()
    view = window.pages.page(Tab.OVERVIEW).document
    block = next(block for block in blocks(view) if "not shown" in block.text())
    assert reads(lefts(block, "[ 1 paragraph not shown ]"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("plain", "plain"),
        ("تانبا", "تانبا"),
        (f"{RLE}abc{PDF}", f"{RLE}abc{PDF}"),
        (f"{RLO}abc{PDF}", f"{NOTHING}abc{NOTHING}"),
        (f"{RLI}abc{PDI} {FSI}d{PDI}", f"{RLI}abc{PDI} {FSI}d{PDI}"),
        (f"{RLO}abc", f"{NOTHING}abc"),
        (f"abc{RLI}", f"abc{NOTHING}"),
        (f"abc{PDI}{PDF}", f"abc{NOTHING}{NOTHING}"),
        (f"{LRI}{RLO}a{PDI}b", f"{LRI}{NOTHING}a{PDI}b"),
        (f"{RLO}a{LRI}b{PDF}c{PDI}", f"{NOTHING}a{LRI}b{NOTHING}c{PDI}"),
        (f"{RLE}{LRO}a{PDF}", f"{NOTHING}{NOTHING}a{NOTHING}"),
        (f"{LRO}{RLE}a{PDF}b{PDF}", f"{NOTHING}{RLE}a{PDF}b{NOTHING}"),
        (f"{PDI}{RLI}a{PDI}{PDI}", f"{NOTHING}{RLI}a{PDI}{NOTHING}"),
    ],
)
def test_marks_of_direction_without_counterpart_do_nothing(text: str, wanted: str) -> None:
    """What a text does not end or did not begin, and all that reverses letters, has no force, and no letter moves."""
    assert balanced(text) == wanted


def test_marks_without_end_are_done_with_at_once() -> None:
    """A hundred thousand marks cost no more than their number."""
    assert balanced(RLI * 100_000) == NOTHING * 100_000
    assert balanced(RLI * 50_000 + PDI * 50_000) == RLI * 50_000 + PDI * 50_000


@pytest.mark.parametrize(
    ("text", "within", "wanted"),
    [
        ("copper", "en", "copper"),
        ("", "ur", ""),
        ("铜 – 71", "zh", "铜 – 71"),
        ("تانبا", "en", f"{FSI}تانبا{PDI}"),
        ("copper", "ur", f"{FSI}copper{PDI}"),
        ("CCCPK کے چیئرمین", "ur", f"{RLI}CCCPK کے چیئرمین{PDI}"),
        ("تانبا (Cu)", "en", f"{FSI}تانبا (Cu){PDI}"),
        (f"{FSI}one{PDI} · {FSI}two{PDI}", "ur", f"{FSI}one{PDI} · {FSI}two{PDI}"),
        ("Condition: ", "ur", f"{FSI}Condition{PDI}: "),
        (" · 6 claims", "ur", f" · {FSI}6 claims{PDI}"),
        (" · ", "ur", " · "),
        (f"a{RLO}", "en", f"{FSI}a{NOTHING}{PDI}"),
    ],
)
def test_texts_of_both_directions_are_islands(text: str, within: str, wanted: str) -> None:
    """A text is set apart where its line or itself runs from right to left, and nowhere else."""
    assert isolated(text, within) == wanted


def test_names_beside_each_other() -> None:
    """Empty ones are left out; a figure between two names is not drawn to either."""
    assert together(["Cu", "", "metals"], "en") == "Cu · metals"
    assert together(["铜", "تانبا", "71"], "en") == f"铜 · {FSI}تانبا{PDI} · 71"
    assert together(["CPEC", "71"], "ur") == f"{FSI}CPEC{PDI} · {FSI}71{PDI}"
    assert apart("CPEC", "ur") == (RLI, "CPEC", PDI)
    assert apart("تانبا", "en") == (LRI, "تانبا", PDI)
    assert not turns("Zürich – 铜 😀")


HOSTILE = """
format = 1
id = "hostile"
languages = ["{language}"]
issued = 2026-11-23
title.{language} = "{rlo}abc title"
[event]
name.{language} = "first {rli}name"
venue.{language} = "second {pdi}{pdi}{rlo}venue"
place.{language} = "third place"
[[source]]
id = "report"
title.{language} = "A {rlo}report"
[[section]]
id = "one"
tab = "overview"
heading.{language} = "Heading {rle}one"
body.{language} = "Some {rlo}prose [#fact] and more 😀 {rli}of it [#fact]."
[[fact]]
id = "fact"
tab = "overview"
kind = "figure"
text.{language} = "71 {rlo}companies"
figure = {{ value = 71, unit.{language} = "{rli}companies 👩‍🔬" }}
said_by = "someone"
cites = [{{ source = "report", at = "{rlo}p. 7" }}]
[[participant]]
id = "someone"
kind = "person"
name.{language} = "Some {rlo}one"
role.{language} = "the {pdi}host"
"""


@pytest.mark.parametrize("language", ["en", "ur", "ar", "he", "tlh", "mul"])
def test_no_text_turns_what_is_said_beside_it(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], tmp_path: Path, language: str
) -> None:
    """Marks without end in a brief's texts turn no other text, in languages known and unknown, emoji among them."""
    path = tmp_path / "hostile.brief.toml"
    path.write_text(HOSTILE.format(language=language, rlo=RLO, rli=RLI, rle=RLE, pdi=PDI), encoding="utf-8")
    window = opened(path)
    view = window.pages.page(Tab.OVERVIEW).document
    qtbot.waitUntil(lambda: "not stated" in view.toPlainText())
    for block in blocks(view):
        for words in ("[1]", "Brief issued", "third place", "statement", "figure", "Date of the event"):
            assert words not in block.text() or reads(lefts(block, words)), (words, block.text())
    note = next(block for block in blocks(view) if "figure" in block.text())
    order = [lefts(note, words)[0] for words in ("Some", "figure", "p. 7")]
    is_mirrored = view.isRightToLeft()
    assert order == sorted(order, reverse=is_mirrored)
    assert is_mirrored is (language in {"ur", "ar", "he"})


def test_the_caret_goes_through_mixed_words(shown: Callable[[str, str], MainWindow]) -> None:
    """In the search field the caret stands where the next letter comes, and a selection is what is copied."""
    window = shown("ur", "ur")
    field = window.search.field
    window.search.search("کمپنیاں CCCPK 71")
    field.setCursorPosition(0)
    start = field.cursorRect().center().x()
    field.setCursorPosition(3)
    assert field.cursorRect().center().x() < start  # Urdu runs to the left
    field.setSelection(8, 5)
    assert field.selectedText() == "CCCPK"
    field.setCursorPosition(8)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "کمپنیاں CCPK 71"


def test_what_is_seen_of_a_mirrored_document_is_marked(qtbot: QtBot, shown: Callable[[str, str], MainWindow]) -> None:
    """A hit is marked in the first name of the topmost line, though that line begins at the right."""
    window = shown("ur", "ur")
    window.search.search("2026")
    qtbot.waitUntil(lambda: window.finder.total > 0)
    view = window.pages.page(Tab.OVERVIEW).document
    event = blocks(view)[1]
    assert "2026" in event.text()
    assert "اسلام آباد" in event.text()
    top = view.document().documentLayout().blockBoundingRect(event).top()
    view.verticalScrollBar().setValue(round(top))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)
    marked = {mark.cursor.block().blockNumber() for mark in view.extraSelections() if mark.cursor.hasSelection()}
    assert marked == {event.blockNumber()}


def test_wide_views_have_lines_on_the_side_where_they_begin(shown: Callable[[str, str], MainWindow]) -> None:
    """The text below a table stands on the table's own edge: at the left in English, at the right in Urdu."""
    for language, is_mirrored in (("en", False), ("ur", True)):
        window = shown("en", language)
        window.resize(1600, 900)
        window.pages.show_tab(Tab.MINERALS)
        QApplication.processEvents()
        view = both(window)[1].document
        room = view.viewport().geometry()
        assert (view.width() - room.right() < room.left()) is is_mirrored


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_menu_opens_at_the_row(shown: Callable[[str, str], MainWindow], language: str) -> None:
    """The menu asked for by a key stands below the row's first cell, and begins where that one does."""
    window = shown(language, language)
    window.resize(640, 480)
    window.move(0, 0)
    window.pages.show_tab(Tab.MINERALS)
    page = both(window)[1]
    QApplication.processEvents()
    page.pane.select("copper")
    table = page.pane.table
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), table.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(table, event)
    assert window.desk.menu is not None
    menu, cell = window.desk.menu.geometry(), table.visualRect(table.currentIndex())
    window.desk.menu.close()
    cell.moveTopLeft(table.viewport().mapToGlobal(cell.topLeft()))
    assert abs(menu.top() - cell.bottom()) <= 2
    edges = (menu.right(), cell.right()) if language == "ur" else (menu.left(), cell.left())
    assert abs(edges[0] - edges[1]) <= 2


def test_a_header_is_pressed_to_sort(shown: Callable[[str, str], MainWindow]) -> None:
    """In an Urdu table the press on a title still sorts by the column that is seen there."""
    window = shown("ur", "ur")
    page = both(window)[1]
    window.pages.show_tab(Tab.MINERALS)
    QApplication.processEvents()
    header = page.pane.table.horizontalHeader()
    assert isinstance(header, QHeaderView)
    place = QPoint(header.width() - 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert header.sortIndicatorSection() == 0
