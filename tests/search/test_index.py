"""The index finds what is there and nothing else, in a useful order, and marks the right letters."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing import resources
from briefing.model.brief import Brief, Tab
from briefing.model.load import load
from briefing.model.passages import Key, Passage, passages
from briefing.search.index import Hit, Index, Results
from briefing.search.query import parse
from briefing.search.text import fold

IndexOf = Callable[..., Index]


@pytest.fixture(scope="module")
def brief() -> Brief:
    """The bundled brief."""
    return load(resources.bundled_brief())


@pytest.fixture(scope="module")
def index(brief: Brief) -> Index:
    """Its index in English."""
    return Index(passages(brief, "en"))


def texts(hits: Sequence[Hit]) -> list[str]:
    """What the hits show."""
    return [hit.passage.text for hit in hits]


def marked(hit: Hit) -> list[str]:
    """What a hit marks."""
    return [hit.passage.text[start:end] for start, end in hit.spans]


def record(
    field: str, text: str, *, name: str = "r", tab: Tab = Tab.MINERALS, aliases: tuple[str, ...] = ()
) -> Passage:
    """A cell of a table's row."""
    return Passage(tab, Key("mineral", name, field), text, aliases)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("copper", ["copper and gold", "copperplate"], id="a word, the whole one first"),
        pytest.param("gold copper", ["copper and gold"], id="two words, in any order, in one paragraph"),
        pytest.param("and", ["copper and gold", "coal and gold"], id="the brief's order"),
        pytest.param('"and gold"', ["copper and gold", "coal and gold"], id="a phrase"),
        pytest.param('"gold and"', [], id="a phrase in another order"),
        pytest.param("opper", ["copper and gold", "copperplate"], id="a part of a word"),
        pytest.param("copper coal", [], id="words in different paragraphs"),
        pytest.param("zinc", [], id="nothing"),
        pytest.param("", [], id="no query"),
    ],
)
def test_what_is_found_in_prose(index_of: IndexOf, query: str, expected: list[str]) -> None:
    """Every term of the query stands in the paragraph."""
    index = index_of("copper and gold", "copperplate", "coal and gold")
    assert texts(index.search(parse(query))) == expected


def test_words_are_sought_over_a_whole_record() -> None:
    """A row of a table has its words in different cells, and each cell with one of them is a hit."""
    index = Index(
        [
            record("name", "Copper", name="a"),
            record("status", "Not mined", name="a"),
            record("group", "Metal", name="a"),
            record("name", "Copper pyrite", name="b"),
            record("status", "Mined out", name="c"),
        ]
    )
    assert texts(index.search(parse("copper mined"))) == ["Copper", "Not mined"]
    assert texts(index.search(parse("copper"))) == ["Copper", "Copper pyrite"]


def test_order(index_of: IndexOf) -> None:
    """Whole words come first, then titles and names, then the brief's order."""
    index = Index(
        [
            Passage(Tab.OVERVIEW, Key("section", "s", "body", 0), "goldsmith"),
            Passage(Tab.OVERVIEW, Key("section", "s", "body", 1), "gold in prose"),
            Passage(Tab.OVERVIEW, Key("section", "s", "heading"), "Goldrush"),
            Passage(Tab.OVERVIEW, Key("section", "t", "heading"), "Gold, a heading"),
            record("name", "Gold", name="g"),
            Passage(Tab.OUTLOOK, Key("section", "u", "body", 0), "more gold"),
        ]
    )
    assert texts(index.search(parse("gold"))) == [
        "Gold, a heading",
        "Gold",
        "gold in prose",
        "more gold",
        "Goldrush",
        "goldsmith",
    ]
    assert texts(index_of("a 黄金b", "黄金").search(parse("金"))) == ["a 黄金b", "黄金"]


@pytest.mark.parametrize(
    ("text", "term", "is_whole"),
    [
        ("gold", "gold", True),
        ("goldsmith, gold", "gold", True),
        ("marigold goldsmith", "gold", False),
        ("(gold)", "gold", True),
        ("黄金矿", "金", True),
        ("𠀀𠀁𠀂", "𠀁", True),
        ("سونا", "سون", False),
        ("a-b", "a", True),
        ("1850", "850", False),
    ],
)
def test_whole_words(index_of: IndexOf, text: str, term: str, is_whole: bool) -> None:
    """A whole word has no letter beside it; a Chinese word may."""
    hits = index_of(text, f"{term}!").search(parse(term))
    assert texts(hits)[0] == (text if is_whole else f"{term}!")


def test_an_alias_says_why() -> None:
    """What is found by another name is shown whole, with the reason; its own name needs none."""
    index = Index([record("name", "Copper", aliases=("铜", "Red copper"))])
    (hit,) = index.search(parse("铜"))
    assert (hit.spans, hit.why) == (((0, 6),), "铜")
    (hit,) = index.search(parse("red"))
    assert (hit.spans, hit.why) == (((0, 6),), "Red copper")
    (hit,) = index.search(parse("copper"))
    assert (hit.spans, hit.why) == (((0, 6),), "")
    (hit,) = index.search(parse("opp 铜"))
    assert (hit.spans, hit.why) == (((1, 4),), "")


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        pytest.param("gold and gold", "gold", ["gold", "gold"], id="every place"),
        pytest.param("aaaa", "aa", ["aaaa"], id="places that touch are one"),
        pytest.param("copper", "copp opper", ["copper"], id="terms that overlap are one"),
        pytest.param("gold copper", "copper gold", ["gold", "copper"], id="the text's order"),
        pytest.param("😀 𝐆old 😀 gold", "gold", ["𝐆old", "gold"], id="behind letters outside the basic plane"),
        pytest.param("Fußball", "ss", ["ß"], id="a letter that is two"),
        pytest.param("cafe\u0301", "e", ["e\u0301"], id="with its accent"),
        pytest.param("850 ۸۵۰", "850", ["850", "۸۵۰"], id="numbers side by side"),
        pytest.param("over 1,850 firms", "1850", ["1,850"], id="a number with its separator"),
        pytest.param("a.b", ".", ["."], id="a sign is itself"),
    ],
)
def test_what_is_marked(index_of: IndexOf, text: str, query: str, expected: list[str]) -> None:
    """The spans of a hit are the letters of its terms."""
    (hit,) = index_of(text).search(parse(query))
    assert marked(hit) == expected


def test_results_are_a_sequence(index: Index) -> None:
    """Results have a length and places, and a part of them are results too."""
    results = index.search(parse("minerals"))
    everything = list(results)
    assert len(results) == len(everything) > 3
    assert results[0] == everything[0]
    assert results[-1] == everything[-1]
    part = results[1:3]
    assert isinstance(part, Results)
    assert part.query == results.query
    assert list(part) == everything[1:3]
    assert list(results[:0]) == []
    with pytest.raises(IndexError):
        results[len(results)]


def test_counts_and_places(index: Index) -> None:
    """Counts are by tab, none left out, and every hit's place is known by its passage."""
    results = index.search(parse("copper"))
    assert results.counts == {tab: sum(hit.passage.tab is tab for hit in results) for tab in Tab}
    assert list(results.counts) == list(Tab)
    assert results.counts[Tab.OUTLOOK] == 0
    assert results.positions() == {hit.passage.key: place for place, hit in enumerate(results)}
    assert index.search(parse("zinc")).counts == dict.fromkeys(Tab, 0)


def test_results_tab_by_tab(index: Index) -> None:
    """In the window's order the tabs follow each other, each with its hits as ranked."""
    results = index.search(parse("chinese"))
    by_tab = results.by_tab()
    assert sorted(by_tab, key=str) == sorted(results, key=str)
    places = [list(Tab).index(hit.passage.tab) for hit in by_tab]
    assert places == sorted(places)
    for tab in Tab:
        assert [h for h in by_tab if h.passage.tab is tab] == [h for h in results if h.passage.tab is tab]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("copper", "Copper"),
        ("COPPER", "Copper"),
        ("تانبا", "Copper"),
        ("银 铜", None),
        ("wang", "Wang Huihua"),
        ("850", "over 850"),
        ("٨٥٠", "over 850"),
        ("CN", "CN"),
        ("CCCPK", "China Chamber of Commerce in Pakistan"),
        ("reader", None),
    ],
)
def test_the_bundled_brief(index: Index, query: str, first: str | None) -> None:
    """What people look for in the bundled brief comes first."""
    results = index.search(parse(query))
    assert (results[0].passage.text if results else None) == first


_LETTERS = st.sampled_from([*"aAbß1,8 ۸", "é", "e\u0301", "矿", "\u200c", "ﬁ", "😀"])
_TEXT = st.lists(_LETTERS, max_size=12).map("".join)


@given(st.lists(_TEXT, max_size=6), _TEXT)
@example(["1,8", "18"], "1,8")
@example(["850 850"], "850")
def test_all_that_is_there_and_nothing_else(index_of: IndexOf, many: list[str], words: str) -> None:
    """A passage is found if and only if its folded text has every term; each mark folds to words with a term."""
    query = parse(words)
    results = index_of(*many).search(query)
    expected = [text for text in many if query.terms and all(term in fold(text).text for term in query.terms)]
    assert sorted(texts(results)) == sorted(expected)
    for hit in results:
        assert hit.spans == tuple(sorted(hit.spans))
        assert all(end < start for (_, end), (start, _) in zip(hit.spans, hit.spans[1:], strict=False))
        for part in marked(hit):
            letters = "".join(fold(letter).text for letter in part)
            assert any(term in letters or term in fold(part).text for term in query.terms)
