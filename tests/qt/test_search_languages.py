"""Search in the window across the languages of a brief: what is typed in one is found in the one shown."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from briefing.model.brief import Tab
from briefing.model.passages import Key, Passage, passages
from briefing.qt.interface import Interface
from briefing.qt.panes.hitlist import HitList
from briefing.qt.theme import theme_of
from briefing.qt.window import MainWindow
from briefing.qt.words import Words
from briefing.search.reasons import Reason
from briefing.search.results import Hit
from tests.qt.answers import answered
from tests.search.trilingual import TRILINGUAL, trilingual

Ask = Callable[[str], list[str]]
RESERVES = Key("fact", "reserves", "text")


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """A window on a brief in three languages, shown in English, all its pages made."""
    path = tmp_path / "three.brief.toml"
    path.write_text(TRILINGUAL, encoding="utf-8")
    window = opened(path)
    for tab in Tab:
        window.pages.page(tab)
    return window


@pytest.fixture
def ask(qtbot: QtBot, window: MainWindow) -> Ask:
    """Types a query and gives what each row of the results says to a screen reader."""

    def ask_(query: str) -> list[str]:
        window.search.take_focus()
        window.search.field.clear()
        for letter in query:
            window.search.field.insert(letter)
        return answer(qtbot, window)

    return ask_


def answer(qtbot: QtBot, window: MainWindow) -> list[str]:
    """Waits for the answer to what is asked, and gives its rows."""
    answered(qtbot, window)
    model = hits_of(window).model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return [row.replace("\u2068", "").replace("\u2069", "") for row in rows]


def hits_of(window: MainWindow) -> HitList:
    """The list of results."""
    assert window.side.results is not None
    return window.side.results.list


def test_chinese_typed_in_the_english_brief(ask: Ask, window: MainWindow) -> None:
    """Whoever types 稀土 sees the English passages whose Chinese text says so, each with that as the reason."""
    assert ask("稀土") == [
        "Minerals, Rare earths: Rare earths · matched because: Rare earths = 稀土",
        "Minerals, Claims: Reserves of metals and rare earths wait to be dug. · in 中文: 铜和稀土储量有待开采。",
    ]
    assert [window.pages.tabText(number) for number in range(4)] == [
        "Overview (0)",
        "Participants (0)",
        "Minerals (2)",
        "Outlook (0)",
    ]
    assert window.search.place.text() == "2 found"


DREW, WAIT = "The forum drew more than 850 delegates.", "Reserves of metals and rare earths wait to be dug."


@pytest.mark.parametrize(
    ("query", "text", "why"),
    [
        ("سے زائد", DREW, "in اردو: …میں ۸۵۰ سے زائد مندوبین نے شرکت کی۔"),
        ("超过850", DREW, "in 中文: 本次论坛吸引了各界人士，超过850名代表出席，其中包括企业负责人。"),
        ("چینی کمپنیاں", "Companies from China", "matched because: Companies from China = چینی کمپنیاں"),
        ("储量 ذخائر", WAIT, "in 中文: 铜和稀土储量有待开采。 · in اردو: …عناصر کے ذخائر نکالے جانے ہیں۔"),
    ],
)
def test_other_queries(ask: Ask, query: str, text: str, why: str) -> None:
    """The reason names each language that has the words, and shows them."""
    assert any(row.endswith(f": {text} · {why}") for row in ask(query))


def test_a_hit_without_marks_is_gone_to(qtbot: QtBot, ask: Ask, window: MainWindow) -> None:
    """A hit whose shown text has none of the words is gone to all the same, and marked whole while it is current."""
    ask("储量")
    window.pages.show_tab(Tab.OVERVIEW)
    assert window.finder.spans(RESERVES) == ()
    assert window.finder.is_found(RESERVES)
    window.actions_["find_next"].trigger()
    assert window.pages.tab is Tab.MINERALS
    assert window.finder.is_current(RESERVES)
    assert window.finder.spans(RESERVES) == ((0, 50),)
    document = window.pages.page(Tab.MINERALS).document
    qtbot.waitUntil(
        lambda: (
            [marked.cursor.selectedText() for marked in document.extraSelections()]
            == ["Reserves of metals and rare earths wait to be dug."]
        )
    )


def test_the_query_survives_a_change_of_language(qtbot: QtBot, ask: Ask, window: MainWindow) -> None:
    """Shown in another language, the brief has the same query, hit and place in the list; marks and reasons are new."""
    ask("reserves")
    window.finder.select(0)
    assert window.finder.spans(RESERVES) == ((0, 8),)
    assert window.finder.hit() == Hit(_passage("en"), ((0, 8),))
    window.opener.show_in("zh")
    assert answer(qtbot, window) == [
        "Minerals, Claims: 铜和稀土储量有待开采。 · in English: Reserves of metals and rare earths wait to be dug."
    ]
    assert window.search.field.text() == "reserves"
    assert window.finder.hit() == Hit(
        _passage("zh"), (), (Reason("Reserves of metals and rare earths wait to be dug.", "en", ((0, 8),)),)
    )
    assert window.search.place.text() == "1 of 1"
    assert hits_of(window).currentIndex().row() == 0
    window.opener.show_in("ur")
    answer(qtbot, window)
    assert window.finder.is_current(RESERVES)
    window.opener.show_in("en")
    answer(qtbot, window)
    assert window.finder.spans(RESERVES) == ((0, 8),)
    assert window.finder.is_current(RESERVES)


def test_the_same_hits_in_other_words_of_the_window(
    qtbot: QtBot, ask: Ask, window: MainWindow, interface: Interface
) -> None:
    """A change of the window's own language alone words the same hits anew: nothing is indexed or searched again."""
    window.tongues.of_brief.chosen.emit("en")
    english = ask("稀土")
    window.finder.select(1)
    index, results = window.finder.indexes.get(keep_case=False), window.finder.results
    assert index is not None
    with qtbot.waitSignal(window.opener.reworded):
        interface.choose("zh")
    assert window.finder.indexes.get(keep_case=False) is index
    assert window.finder.results is results
    assert window.finder.is_current(RESERVES)
    chinese = answer(qtbot, window)
    sentence = "Reserves of metals and rare earths wait to be dug."
    assert [sentence in row for row in english] == [sentence in row for row in chinese] == [False, True]
    assert all("Minerals" in row for row in english)
    assert not any("Minerals" in row for row in chinese)
    document = window.pages.page(Tab.MINERALS).document
    assert [marked.cursor.selectedText() for marked in document.extraSelections()] == [sentence]
    window.opener.show_in("ur")
    answer(qtbot, window)
    assert window.finder.indexes.get(keep_case=False) is not index


def test_misspelt_words_of_another_language(qtbot: QtBot, ask: Ask, window: MainWindow) -> None:
    """What is misspelt in another language is offered as it is written there, and found by a press."""
    assert ask("储里") == []
    pane = window.side.results
    assert pane is not None
    qtbot.waitUntil(lambda: [button.text() for button in pane.suggestions] == ["储量"])
    pane.suggestions[0].click()
    assert len(answer(qtbot, window)) == 1


def test_values_of_another_language_are_completed(ask: Ask, window: MainWindow, qtbot: QtBot) -> None:
    """A filter's value typed in another script is completed in that script."""
    ask("x")
    window.search.field.clear()
    for letter in "mineral:稀":
        window.search.field.insert(letter)
    field = window.search.field
    qtbot.waitUntil(lambda: field.is_completing)
    model = field.choices.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["稀土"]


def test_the_words_of_a_reason_are_marked(ask: Ask, window: MainWindow) -> None:
    """Below a hit by another language its words are painted marked; the row has room for them."""
    ask("储量")
    hits = hits_of(window)
    row = hits.visualRect(hits.model().index(0, 0))
    image = hits.viewport().grab().toImage()
    titles = sum(hits.title_heights(tab=True, place=True))
    passage = QRect(0, row.top(), row.width(), titles + hits.line)
    below = QRect(0, passage.bottom() + 1, row.width(), row.bottom() - passage.bottom())
    assert theme_of(hits.palette()).hit.name() in _colours(image, below)
    assert theme_of(hits.palette()).hit.name() not in _colours(image, passage), "the words shown are not those typed"


def test_a_row_has_room_for_tall_letters(ask: Ask, window: MainWindow) -> None:
    """The line of a reason is as high as its letters are."""
    ask("reserves")
    plain = window.finder.found
    ask("储量")
    found = window.finder.found
    assert plain is not None
    assert found is not None
    assert [(room.has_reason, room.is_reason_tall) for room in (*plain.rooms, *found.rooms)] == [
        (False, False),
        (True, True),
    ]


def test_a_reason_keeps_its_direction() -> None:
    """Names and texts in a reason are isolated, and so are those that would turn what stands beside them."""
    passage = _passage("en")
    text, spans = Words().reason(Hit(passage, (), (Reason("a\u2067b\u202e c", "ur", ((1, 3),)),)))
    assert text == "in \u2068اردو\u2069: \u2068a\u2060b\u2060 c\u2069"
    assert [text[start:end] for start, end in spans] == ["\u2060b"]
    text, spans = Words().reason(Hit(passage._replace(text="Copper"), ((0, 6),), (Reason("تانبا"),)))
    assert (text, spans) == ("matched because: \u2068Copper\u2069 = \u2068تانبا\u2069", ())
    assert Words().reason(Hit(passage)) == ("", ())
    reasons = (Reason("铜"), Reason("b c", "xx", ((2, 3),)))
    text, spans = Words().reason(Hit(passage._replace(text="Cu"), (), reasons))
    assert text.endswith(" = \u2068铜\u2069 · in \u2068xx\u2069: \u2068b c\u2069")
    assert [text[start:end] for start, end in spans] == ["c"]


def test_the_palette_knows_other_languages(qtbot: QtBot, window: MainWindow) -> None:
    """A section or a row is found in the palette by what it is called in any language."""
    window.actions_["palette"].trigger()
    palette = window.switcher.palette
    model = palette.list.model()

    def first_is(name: str) -> bool:
        return str(model.index(0, 0).data()).startswith(name)

    for typed, name in (("规模", "How large it was"), ("نایاب", "Rare earths"), ("王慧华", "Wang Huihua")):
        palette.field.setText(typed)
        qtbot.waitUntil(partial(first_is, name))


def _passage(language: str) -> Passage:
    return next(passage for passage in passages(trilingual(), language) if passage.key == RESERVES)


def _colours(image: QImage, area: QRect) -> set[str]:
    points = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return {image.pixelColor(x, y).name() for x, y in points}
