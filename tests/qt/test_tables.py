"""The tables of participants and minerals, and what they show of the chosen row."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLayoutItem
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.model.brief import Tab
from briefing.model.minerals import Mineral
from briefing.model.passages import Key
from briefing.qt.items.records import Column, RecordsModel
from briefing.qt.panes.chart import BarChart
from briefing.qt.panes.columns import card_columns, shared_widths
from briefing.qt.panes.pieces import Card
from briefing.qt.tabs.participants import ParticipantsTab
from briefing.qt.tabs.records_page import RecordsPage
from briefing.qt.theme import theme_of
from briefing.qt.window import MainWindow
from tests.qt.answers import answered
from tests.qt.painted import Painted

Search = Callable[[str], None]


@pytest.fixture
def participants(window: MainWindow) -> ParticipantsTab:
    """The Participants tab, in front."""
    window.pages.show_tab(Tab.PARTICIPANTS)
    return cast("ParticipantsTab", window.pages.page(Tab.PARTICIPANTS))


@pytest.fixture
def minerals(window: MainWindow) -> RecordsPage:
    """The Minerals tab, in front."""
    window.pages.show_tab(Tab.MINERALS)
    return cast("RecordsPage", window.pages.page(Tab.MINERALS))


def names(page: RecordsPage) -> list[str]:
    """The first column of a table, as it is seen."""
    model = page.pane.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_press_on_a_header_sorts(qtbot: QtBot, participants: ParticipantsTab) -> None:
    """One press sorts up, a second down, a third gives the file's order back."""
    header = participants.pane.table.horizontalHeader()
    in_file = names(participants)
    place = QPoint(header.sectionViewportPosition(0) + header.sectionSize(0) // 2, header.height() // 2)
    seen = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        seen.append(names(participants))
    assert seen == [sorted(in_file), sorted(in_file, reverse=True), in_file]


def test_counts_sort_as_numbers(participants: ParticipantsTab) -> None:
    """133 comes after 71, and groups without a count before both."""
    participants.pane.table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert names(participants)[-2:] == ["Chinese companies", "Pakistani firms"]


def test_the_filter_folds_as_the_search_does(qtbot: QtBot, participants: ParticipantsTab) -> None:
    """Typing keeps the rows that have all words in any column, whatever their case; the number of rows is told."""
    qtbot.keyClicks(participants.pane.filter, "CHAIRMAN wang")
    assert names(participants) == ["Wang Huihua"]
    assert participants.pane.count.text() == "1 of 11 rows"
    participants.pane.filter.clear()
    assert len(names(participants)) == 11
    assert not participants.pane.count.isVisible()


def test_the_chosen_participant_says_what_it_says(qtbot: QtBot, participants: ParticipantsTab) -> None:
    """Choosing a row by the keyboard shows role, claims made and claims about."""
    table = participants.pane.table
    table.setFocus()
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    begin = "Wang Huihua\nperson · Chairman, China Chamber of Commerce in Pakistan"
    qtbot.waitUntil(lambda: participants.document.toPlainText().startswith(begin))
    text = participants.document.toPlainText()
    assert "What this participant says" in text
    assert "Mining is a new frontier" in text
    assert "Who was there" in text


def test_a_key_held_down_passes_rows_that_nothing_is_told_of(qtbot: QtBot, participants: ParticipantsTab) -> None:
    """Where rows are passed faster than they are told of, the last one is, once."""
    table = participants.pane.table
    table.setFocus()
    documents = {participants.document.document()}
    for _ in range(4):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        documents.add(participants.document.document())
    qtbot.waitUntil(lambda: participants.document.document() not in documents)
    assert len(documents) == 1
    assert participants.document.toPlainText().startswith(str(table.currentIndex().siblingAtColumn(0).data()))


def test_the_chosen_mineral_shows_its_details(qtbot: QtBot, minerals: RecordsPage) -> None:
    """The details name symbol, status, what holds it back, other names, and the claims behind them."""
    assert minerals.pane.select("copper")
    qtbot.waitUntil(lambda: minerals.document.toPlainText().startswith("Copper"))
    text = minerals.document.toPlainText()
    for words in ("Cu · Base metal", "Status", "What holds it back", "Also called", "銅", "What is said of it"):
        assert words in text


def test_a_chosen_row_is_shown_though_the_filter_hid_it(qtbot: QtBot, minerals: RecordsPage) -> None:
    """Going to a record clears a filter that would hide it; one that is not there is not found."""
    qtbot.keyClicks(minerals.pane.filter, "coal")
    assert minerals.pane.select("gold")
    assert minerals.pane.filter.text() == ""
    assert minerals.chosen == "gold"
    assert not minerals.pane.select("unobtainium")


def test_rows_are_copied_as_text_and_html(qtbot: QtBot, minerals: RecordsPage) -> None:
    """Ctrl+C puts the selected rows on the clipboard, tab-separated with their header, and as a table."""
    table = minerals.pane.table
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().split("\t")[:3] == ["Copper", "Cu", "Base metal"]
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = list(csv.reader(io.StringIO(QApplication.clipboard().text()), delimiter="\t"))
    assert [len(rows), rows[0][0], rows[5][0]] == [6, "Mineral", "Rare earth elements"]
    html = QApplication.clipboard().mimeData().html()
    assert html.count("<tr>") == 6


def test_copying_nothing_leaves_the_clipboard_alone(qtbot: QtBot, minerals: RecordsPage) -> None:
    """With no row selected Ctrl+C keeps what was copied before."""
    QApplication.clipboard().setText("kept")
    minerals.pane.table.clearSelection()
    minerals.pane.table.setFocus()
    minerals.pane.table.clearSelection()
    qtbot.keyClick(minerals.pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "kept"


def test_text_that_looks_like_html_is_copied_as_text(minerals: RecordsPage) -> None:
    """In the HTML on the clipboard a cell's signs are escaped."""
    records = cast("RecordsModel[Mineral]", minerals.model)
    records.set_records(records.records[:1], [Column("Name", lambda _: "<b>&")])
    minerals.pane.table.selectAll()
    minerals.pane.copy()
    assert "&lt;b&gt;&amp;" in QApplication.clipboard().mimeData().html()
    tip = records.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;b&gt;&amp;</qt>"


def test_a_width_given_by_hand_stays(qtbot: QtBot, minerals: RecordsPage) -> None:
    """Sorting and filtering do not undo the width that a reader gave a column."""
    table = minerals.pane.table
    qtbot.waitUntil(lambda: table.columnWidth(1) < 200)
    table.setColumnWidth(1, 300)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    minerals.pane.fitting.fit()
    assert table.columnWidth(1) == 300


def test_the_filter_is_left_by_escape(qtbot: QtBot, minerals: RecordsPage) -> None:
    """Esc in the filter clears it and leads to the table; the search stays."""
    minerals.finder.find("gold")
    minerals.pane.filter.setFocus()
    qtbot.keyClicks(minerals.pane.filter, "coal")
    qtbot.keyClick(minerals.pane.filter, Qt.Key.Key_Escape)
    assert minerals.pane.filter.text() == ""
    assert minerals.pane.table.hasFocus()
    assert minerals.finder.query == "gold"


def test_companies_are_drawn_by_country(participants: ParticipantsTab) -> None:
    """The chart has a bar a country, as long as its value, and is a table for those who cannot see it."""
    chart = participants.companies
    assert chart.isVisible()
    assert chart.table.accessibleName() == "Companies by country"
    assert _cells(chart) == [("China", "71"), ("Pakistan", "133")]
    assert [chart.model.headerData(column, Qt.Orientation.Horizontal) for column in (0, 1)] == ["Country", "Companies"]
    image = chart.table.viewport().grab().toImage()
    accent = theme_of(chart.palette()).accent.rgb()
    rows = [chart.table.rowViewportPosition(row) + chart.table.rowHeight(row) // 2 for row in (0, 1)]
    china, pakistan = (sum(image.pixel(x, y) == accent for x in range(image.width())) for y in rows)
    assert china / pakistan == pytest.approx(71 / 133, abs=0.02)


def test_claims_are_drawn_by_speaker(qtbot: QtBot, participants: ParticipantsTab) -> None:
    """The most of them first; Enter on a speaker lists what they say, on the source itself nothing."""
    chart = participants.speakers
    assert _cells(chart)[:2] == [("The source itself", "17"), ("Wang Huihua", "6")]
    assert sum(bar.value for bar in chart.model.records) == 28
    chart.table.selectRow(1)
    with qtbot.waitSignal(participants.list_requested) as asked:
        qtbot.keyClick(chart.table, Qt.Key.Key_Return)
    assert asked.args == ["speaker", "wang-huihua"]
    chart.table.selectRow(0)
    with qtbot.assertNotEmitted(participants.list_requested):
        qtbot.keyClick(chart.table, Qt.Key.Key_Return)


def test_the_charts_stand_beside_the_text_where_there_is_room(
    qtbot: QtBot, window: MainWindow, participants: ParticipantsTab
) -> None:
    """They take what their words want, in larger letters more, and go where the text would be cut."""
    charts, text = participants.companies, participants.document
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: charts.isVisible() and text.width() > charts.width() > 0)
    before = charts.width()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: charts.width() > before)
    assert charts.width() < text.width() + charts.width() < participants.width() + 1
    window.resize(500, 700)
    qtbot.waitUntil(lambda: not charts.isVisible())


def test_the_text_is_laid_out_once_for_another_width(
    qtbot: QtBot, window: MainWindow, participants: ParticipantsTab
) -> None:
    """The charts beside it have their width before the text has its own."""
    window.resize(1100, 700)
    text, widths = participants.document, set()
    qtbot.waitUntil(participants.companies.isVisible)
    before = text.document().textWidth()
    text.document().documentLayout().documentSizeChanged.connect(lambda: widths.add(text.document().textWidth()))
    window.search.search("copper")
    qtbot.waitUntil(lambda: window.side.isVisible() and text.document().textWidth() < before)
    answered(qtbot, window)
    beside = cast("QLayoutItem", participants.abreast.itemAt(1))
    qtbot.waitUntil(lambda: beside.geometry().right() + 1 == participants.width())  # all has its place
    assert widths == {text.document().textWidth()}


def test_a_chart_is_copied_as_a_table(participants: ParticipantsTab) -> None:
    """Copied from a chart come all its bars, with the titles of their columns."""
    participants.copy(participants.companies.table)
    assert QApplication.clipboard().text() == "Country\tCompanies\nChina\t71\nPakistan\t133"


def _cells(chart: BarChart) -> list[tuple[str, str]]:
    model = chart.model
    return [(str(model.index(row, 0).data()), str(model.index(row, 1).data())) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("natural", "room", "widths"),
    [
        pytest.param([100, 50], 400, [350, 50], id="room to spare goes to the widest"),
        pytest.param([50, 900, 900], 450, [50, 200, 200], id="wide ones share what is left"),
        pytest.param([900, 900], 100, [96, 96], id="never narrower than can be read"),
        pytest.param([], 100, [], id="no columns"),
    ],
)
def test_columns_share_the_room(natural: list[int], room: int, widths: list[int]) -> None:
    """Narrow columns keep what they need, wide ones share the rest."""
    assert shared_widths(natural, room) == widths


@pytest.mark.parametrize(
    ("value", "unit", "columns"),
    [
        ("71", "firms", 3),
        ("over 1,850,000,000,000", "firms", 1),
        ("超过850", "家巴基斯坦企业", 3),
        ("超过一百八十五亿美元", "名", 1),
        ("71", "立方米黄金和铜和煤炭以及稀土元素和工业矿物", 3),
        ("71", "a" * 40, 1),
    ],
)
def test_cards_stand_beside_each_other_with_no_word_broken(value: str, unit: str, columns: int) -> None:
    """A letter of Han takes the room of two, and may end a line; a word of Latin letters stays whole."""
    key = Key("fact", "one", "figure")
    cards = [Card(value, unit, "one", (key, key))] * 3
    assert card_columns(cards, 470, lambda text: 15 * _wide(text), lambda text: 7 * _wide(text)) == columns


def _wide(text: str) -> int:
    return sum(1 if letter.isascii() else 2 for letter in text)


# ── Room ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


BARE = 'format = 1\nid = "bare"\nlanguages = ["en"]\nissued = 2026-11-23\ntitle.en = "Bare"\n'


def bare_brief(folder: Path) -> Path:
    """A brief with a title and nothing else."""
    path = folder / "bare.brief.toml"
    path.write_text(BARE, encoding="utf-8")
    return path


@pytest.mark.parametrize("tab", [Tab.PARTICIPANTS, Tab.MINERALS])
@pytest.mark.parametrize("is_bare_first", [False, True])
def test_a_table_has_its_room_whatever_was_there_before(
    opened: Callable[[Path], MainWindow], tmp_path: Path, tab: Tab, *, is_bare_first: bool
) -> None:
    """The tab was in front while there were no rows yet: they get three fifths of the room as ever."""
    if is_bare_first:
        window = opened(bare_brief(tmp_path))
        window.pages.show_tab(tab)
        QApplication.processEvents()
        window = opened(resources.bundled_brief())
    else:
        window = opened(resources.bundled_brief())
        window.pages.show_tab(tab)
    QApplication.processEvents()
    page = cast("RecordsPage", window.pages.page(tab))
    above, below = page.splitter.sizes()
    assert below > 0
    assert 0.5 < above / (above + below) < 0.7


def test_a_divider_that_was_moved_stays(
    opened: Callable[[Path], MainWindow], minerals: RecordsPage, tmp_path: Path
) -> None:
    """The reader's own share holds for the next brief too."""
    minerals.splitter.moveSplitter(minerals.splitter.height() // 3, 1)
    moved = minerals.splitter.sizes()
    for path in (bare_brief(tmp_path), resources.bundled_brief()):
        opened(path)
    QApplication.processEvents()
    assert minerals.splitter.sizes() == moved


@pytest.mark.parametrize("tab", [Tab.PARTICIPANTS, Tab.MINERALS])
def test_a_brief_without_rows_says_so_and_shows_no_empty_frames(
    opened: Callable[[Path], MainWindow], tmp_path: Path, tab: Tab
) -> None:
    """One line, and no blank page below it."""
    window = opened(bare_brief(tmp_path))
    window.pages.show_tab(tab)
    QApplication.processEvents()
    page = cast("RecordsPage", window.pages.page(tab))
    assert page.pane._empty.isVisible()
    assert not page.below.isVisible()


def test_a_brief_without_outlook_says_so(opened: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    """The page is not just white."""
    window = opened(bare_brief(tmp_path))
    window.pages.show_tab(Tab.OUTLOOK)
    document = window.pages.page(Tab.OUTLOOK).document
    assert document.toPlainText().strip() == "This brief says nothing of what is to come."


@pytest.mark.parametrize("percent", [100, 200])
def test_the_labels_of_a_chart_are_whole_in_large_text(
    qtbot: QtBot, participants: ParticipantsTab, window: MainWindow, percent: int
) -> None:
    """“The source itself” is not cut, where there is room for a chart at all."""
    window.resize(1280, 800)
    for _ in range((percent - 100) // 10):
        qtbot.keyClick(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    table = participants.speakers.table
    assert table.isVisible()
    wanted = max(table.fontMetrics().horizontalAdvance(bar.label) for bar in participants.speakers.model.records)
    assert table.columnWidth(0) >= wanted
    assert table.viewport().width() - table.columnWidth(0) > wanted // 3  # and bars are seen


def test_other_work_waits_while_a_filter_is_typed(
    qtbot: QtBot, participants: ParticipantsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each letter puts it off anew."""
    put_off: list[None] = []
    monkeypatch.setattr("briefing.qt.panes.table.rest", lambda: put_off.append(None))
    qtbot.keyClicks(participants.pane.filter, "ch")
    assert len(put_off) == 2


def test_rows_are_measured_once_for_each_width(
    qtbot: QtBot, window: MainWindow, participants: ParticipantsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hits come up beside a table and go again; in larger letters all rows are measured anew."""
    table, fitting = participants.pane.table, participants.pane.fitting
    measured: list[int] = []
    measure = table.sizeHintForRow

    def counted(row: int) -> int:
        measured.append(row)
        return measure(row)

    monkeypatch.setattr(table, "sizeHintForRow", counted)

    def heights() -> list[int]:
        QApplication.processEvents()  # what has changed has its room by then
        qtbot.waitUntil(lambda: not fitting.is_under_way)
        return [table.rowHeight(row) for row in range(table.model().rowCount())]

    def right() -> list[int]:
        return [measure(row) for row in range(table.model().rowCount())]

    def search(query: str) -> None:
        with qtbot.waitSignal(window.finder.results_changed):
            window.search.search(query)

    wide = heights()
    search("china")
    narrow = heights()
    assert narrow == right() != wide
    assert measured
    measured.clear()
    for query, expected in (("", wide), ("pakistan", narrow), ("", wide)):
        search(query)
        assert heights() == expected == right()
    assert measured == []
    table.setColumnWidth(0, 120)  # which stays, however large the letters are
    by_hand = heights()
    assert by_hand == right() != wide
    window.actions_["larger"].trigger()
    assert heights() == right() != by_hand


def test_rows_that_a_filter_hides_are_measured_no_more(
    qtbot: QtBot, participants: ParticipantsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever types one while rows are still being measured finds each that is left as high as its words."""
    table, fitting = participants.pane.table, participants.pane.fitting
    qtbot.waitUntil(lambda: not fitting.is_under_way)
    monkeypatch.setattr("briefing.qt.panes.fitting._SLICE", 0.0)
    fitting.fit()
    assert fitting.is_under_way
    with qtbot.waitSignal(fitting.fitted):
        participants.pane.filter.setText("Pakistani firms")
        assert table.model().rowCount() == 1
    assert [table.rowHeight(row) for row in range(table.model().rowCount())] == [
        table.sizeHintForRow(row) for row in range(table.model().rowCount())
    ]


def test_a_letter_has_the_cells_painted_that_it_marks(
    qtbot: QtBot, window: MainWindow, minerals: RecordsPage, search: Search
) -> None:
    """All other cells stay as they are."""
    table, model = minerals.pane.table, minerals.pane.table.model()
    painted, indexes = Painted(table), [model.index(row, 0) for row in range(model.rowCount())]
    search("coppe")
    answered(qtbot, window)
    qtbot.waitUntil(painted.is_still)
    qtbot.keyClicks(window.search.field, "r")
    qtbot.waitUntil(lambda: not painted.where.isEmpty())
    answered(qtbot, window)
    rows = {str(index.data()) for index in indexes if painted.where.intersects(table.visualRect(index))}
    assert rows == {"Copper"}


def test_a_table_is_painted_once_hits_stand_beside_it(
    qtbot: QtBot, window: MainWindow, minerals: RecordsPage, search: Search
) -> None:
    """Its columns have their widths by then; where the window itself changes, it is painted at once."""
    window.resize(1100, 700)
    pane = minerals.pane
    viewport = pane.table.viewport()
    qtbot.waitUntil(lambda: not pane.fitting.is_under_way and viewport.updatesEnabled())
    before, painted = viewport.width(), Painted(pane.table)
    held: list[bool] = []
    pane.table.horizontalHeader().sectionResized.connect(
        lambda: held.append(not viewport.updatesEnabled() and pane.fitting.is_under_way)
    )
    search("copper")
    qtbot.waitUntil(lambda: bool(painted.widths) and viewport.width() < before)
    assert all(columns == room for columns, room in painted.widths)
    assert held
    assert all(held)  # it is painted in a turn of its own
    window.resize(1000, 700)
    assert viewport.updatesEnabled()
