"""The index finds what is there and nothing else, in a useful order, and marks the right letters."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.errors import Cancelled
from briefing.model.brief import Brief, Tab
from briefing.model.minerals import Mineral
from briefing.model.passages import Key, Passage
from briefing.model.text import Text
from briefing.search import index as index_module
from briefing.search import near, watch
from briefing.search.facets import Pass
from briefing.search.hints import Fault, hint
from briefing.search.index import Index
from briefing.search.query import Filter, FilterName, Options, parse
from briefing.search.reasons import Reason
from briefing.search.results import Hit, Results
from briefing.search.text import fold
from tests.search.found import records

IndexOf = Callable[..., Index]

WHOLE = Options(whole_words=True)
CASE = Options(match_case=True)
REGEX = Options(regex=True)


def texts(hits: Sequence[Hit]) -> list[str]:
    """What the hits show."""
    return [hit.passage.text for hit in hits]


def marked(hit: Hit) -> list[str]:
    """What a hit marks."""
    return [hit.passage.text[start:end] for start, end in hit.spans]


def why(hit: Hit) -> str:
    """The other name that a hit was found by."""
    return " ".join(reason.text for reason in hit.why)


def faults(results: Results) -> list[Fault]:
    """What is wrong with the query."""
    return [said.fault for said in results.hints]


def keys(results: Results) -> list[Key]:
    """The keys of the passages found, in order."""
    return [hit.passage.key for hit in results]


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
        pytest.param("copper -gold", ["copperplate"], id="without a word"),
        pytest.param("gold -opper", ["coal and gold"], id="without a part of a word"),
        pytest.param('and -"coal and"', ["copper and gold"], id="without a phrase"),
        pytest.param("and -copper -coal", [], id="without one or the other"),
        pytest.param("-copper", ["coal and gold"], id="nothing but an exclusion"),
        pytest.param("-zinc", ["copper and gold", "copperplate", "coal and gold"], id="without what is not there"),
        pytest.param("copper -copper", [], id="with and without"),
        pytest.param("zinc", [], id="nothing"),
        pytest.param("", [], id="no query"),
        pytest.param("tab:", [], id="nothing but a filter without a value"),
    ],
)
def test_what_is_found_in_prose(index_of: IndexOf, query: str, expected: list[str]) -> None:
    """Every term of the query stands in the paragraph, and none that it excludes."""
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
    assert texts(index.search(parse("copper -metal"))) == ["Copper pyrite"]
    assert texts(index.search(parse("-copper"))) == ["Mined out"]
    assert texts(index.search(parse("copper mine"))) == ["Copper", "Not mined"]
    assert texts(index.search(parse("copper mine", WHOLE))) == []
    assert texts(index.search(parse("copper mined", WHOLE))) == ["Copper", "Not mined"]
    assert texts(index.search(parse("co ot", WHOLE))) == []


def test_every_cell_with_a_word_is_a_hit() -> None:
    """A brief that has nothing but rows shows every cell that was found, not the first of each row."""
    index = Index([record("name", "Copper"), record("group", "Metals like copper")])
    assert texts(index.search(parse("copper"))) == ["Copper", "Metals like copper"]


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
    for query in (parse("gold"), parse("gold", REGEX)):
        assert texts(index.search(query)) == [
            "Gold, a heading",
            "Gold",
            "gold in prose",
            "more gold",
            "Goldrush",
            "goldsmith",
        ]
    assert texts(index_of("a 黄金b", "黄金").search(parse("金"))) == ["a 黄金b", "黄金"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("gold coal", ["gold and coal", "gold and charcoal", "goldsmith, coal", "goldsmith, charcoal"]),
        pytest.param("coal gold", ["gold and coal", "gold and charcoal", "goldsmith, coal", "goldsmith, charcoal"]),
        pytest.param("coal -and", ["goldsmith, coal", "goldsmith, charcoal"]),
        pytest.param("gold and coal", ["gold and coal", "gold and charcoal"]),
    ],
)
def test_order_by_the_number_of_whole_words(index_of: IndexOf, query: str, expected: list[str]) -> None:
    """The more of the terms stand as whole words, the earlier."""
    index = index_of("goldsmith, charcoal", "gold and charcoal", "goldsmith, coal", "gold and coal")
    assert texts(index.search(parse(query))) == expected


def test_another_name_ranks_as_the_name() -> None:
    """A name that is found whole by another name comes before one of whose words a part is found."""
    index = Index([record("name", "Redness", name="a"), record("name", "Copper", name="b", aliases=("red metal",))])
    assert texts(index.search(parse("red"))) == ["Copper", "Redness"]


@pytest.mark.parametrize(
    ("text", "term", "is_whole"),
    [
        ("gold", "gold", True),
        ("goldsmith, gold", "gold", True),
        ("marigold goldsmith", "gold", False),
        ("(gold)", "gold", True),
        ("gold_rush", "gold", True),
        ("a gold\nb", "gold", True),
        ("黄金矿", "金", True),
        ("黄金矿", "黄金", True),
        ("黄gold矿", "gold", True),
        ("黄金gold", "金gold", True),
        ("黄金golden", "金gold", False),
        ("𠀀𠀁𠀂", "𠀁", True),
        ("سونا", "سون", False),
        ("سونا اور", "سونا", True),
        ("a-b", "a", True),
        ("a-b", "-b", False),
        ("1850", "850", False),
        ("over 1,850 firms", "1850", True),
        ("rare earths", '"rare earth"', False),
        ("a rare earth", '"rare earth"', True),
        ("1.5 t", "1.5", True),
        ("11.5 t", "1.5", False),
    ],
)
def test_whole_words(index_of: IndexOf, text: str, term: str, is_whole: bool) -> None:
    """A whole word has no letter beside it; a Chinese word may. It comes first, and may be all that is asked for."""
    bare = term.strip('"')
    if bare in fold(text).text:
        hits = index_of(text, f"{bare}!").search(parse(term))
        assert texts(hits)[0] == (text if is_whole else f"{bare}!")
    found = index_of(text).search(parse(term, WHOLE))
    assert texts(found) == ([text] if is_whole else [])


def test_what_is_marked_of_whole_words(index_of: IndexOf) -> None:
    """Where only whole words are asked for, parts of words are neither found nor excluded nor marked."""
    index = index_of("goldsmith, gold and marigold", "goldsmith", "gold")
    (first, second) = index.search(parse("gold", WHOLE))
    assert (first.passage.text, first.spans) == ("goldsmith, gold and marigold", ((11, 15),))
    assert (second.passage.text, second.spans) == ("gold", ((0, 4),))
    assert texts(index.search(parse("-gold", WHOLE))) == ["goldsmith"]
    assert texts(index.search(parse("goldsmith -gol", WHOLE))) == ["goldsmith, gold and marigold", "goldsmith"]


def test_whole_words_of_another_name() -> None:
    """A part of another name is nothing, where only whole words are asked for."""
    index = Index([record("name", "Copperish", aliases=("Red copper", "铜矿"))])
    assert texts(index.search(parse("coppe", WHOLE))) == []
    (hit,) = index.search(parse("copper", WHOLE))
    assert (hit.spans, why(hit)) == (((0, 9),), "Red copper")
    (hit,) = index.search(parse("铜", WHOLE))
    assert why(hit) == "铜矿"


def test_an_alias_says_why() -> None:
    """What is found by another name is shown whole, with the reason; its own words need none, and are marked alone."""
    index = Index([record("name", "Copper", aliases=("铜", "Red copper"))])
    (hit,) = index.search(parse("铜"))
    assert (hit.spans, hit.why) == (((0, 6),), (Reason("铜"),))
    (hit,) = index.search(parse("red"))
    assert (hit.spans, hit.why) == (((0, 6),), (Reason("Red copper"),))
    (hit,) = index.search(parse("copper"))
    assert (hit.spans, hit.why) == (((0, 6),), ())
    (hit,) = index.search(parse("opp 铜"))
    assert (hit.spans, hit.why) == (((1, 4),), (Reason("铜"),))
    (hit,) = index.search(parse("red 铜"))
    assert (hit.spans, hit.why) == (((0, 6),), (Reason("铜"), Reason("Red copper")))


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        pytest.param("gold and gold", "gold", ["gold", "gold"], id="every place"),
        pytest.param("abab", "ab", ["abab"], id="places that touch are one"),
        pytest.param("aaa b", "aa", ["aaa"], id="places of a term that overlap are one"),
        pytest.param("copper", "copp opper", ["copper"], id="terms that overlap are one"),
        pytest.param("copper", "copper opp", ["copper"], id="a term within another is no end of it"),
        pytest.param("gold copper", "copper gold", ["gold", "copper"], id="the text's order"),
        pytest.param("gold copper", "copper -zinc", ["copper"], id="not what is excluded"),
        pytest.param("😀 𝐆old 😀 gold", "gold", ["𝐆old", "gold"], id="behind letters outside the basic plane"),
        pytest.param("Fußball", "ss", ["ß"], id="a letter that is two"),
        pytest.param("cafe\u0301", "e", ["e\u0301"], id="with its accent"),
        pytest.param("850 ۸۵۰", "850", ["850", "۸۵۰"], id="numbers side by side"),
        pytest.param("over 1,850 firms", "1850", ["1,850"], id="a number with its separator"),
        pytest.param("a.b", ".", ["."], id="a sign is itself"),
        pytest.param("value-added", "value added", ["value", "added"], id="words with a hyphen between"),
        pytest.param("value-added", '"value added"', ["value-added"], id="a phrase with a hyphen in it"),
    ],
)
def test_what_is_marked(index_of: IndexOf, text: str, query: str, expected: list[str]) -> None:
    """The spans of a hit are the letters of its terms."""
    (hit,) = index_of(text).search(parse(query))
    assert marked(hit) == expected


def test_results_are_a_sequence(index: Index) -> None:
    """Results have a length and places, and a part of them is the hits there."""
    results = index.search(parse("minerals"))
    everything = list(results)
    assert len(results) == len(everything) > 3
    assert results[0] == everything[0]
    assert results[-1] == everything[-1]
    assert results[1:3] == everything[1:3]
    assert results[:0] == []
    with pytest.raises(IndexError):
        results[len(results)]


def test_counts_and_places(index: Index) -> None:
    """Counts are by tab, none left out, and every hit's place is known by its passage."""
    results = index.search(parse("copper"))
    assert results.counts == {tab: sum(hit.passage.tab is tab for hit in results) for tab in Tab}
    assert list(results.counts) == list(Tab)
    assert results.counts[Tab.MINERALS] == 3
    assert results.counts[Tab.OUTLOOK] == 0
    results.prepare()
    assert [results.position(hit.passage.key) for hit in results] == list(range(len(results)))
    assert results.position(Key("mineral", "gold", "name")) == -1
    assert results.position(Key("mineral", "none", "name")) == -1
    assert index.search(parse("zinc")).counts == dict.fromkeys(Tab, 0)


def test_each_paragraph_stands_for_itself(index: Index) -> None:
    """The brief's title and its bottom line are no one text, and neither are two paragraphs of a section."""
    assert ("brief", "pak-china-mineral-forum") in records(index.search(parse("cooperation")))
    assert ("brief", "pak-china-mineral-forum") in records(index.search(parse("timetable")))
    assert ("brief", "pak-china-mineral-forum") not in records(index.search(parse("cooperation timetable")))
    assert ("section", "corridor") not in records(index.search(parse("corridor policymakers")))


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
        ("CN", "China"),
        ("CCCPK", "China Chamber of Commerce in Pakistan"),
        ("reader", None),
        ("copper tab:overview", None),
        ("by:wang", "Wang Huihua is Chairman of the China Chamber of Commerce in Pakistan (CCCPK)."),
    ],
)
def test_the_bundled_brief(index: Index, query: str, first: str | None) -> None:
    """What people look for in the bundled brief comes first."""
    results = index.search(parse(query))
    assert (results[0].passage.text if results else None) == first


_LETTERS = st.sampled_from([*"aAbß1,8 ۸", "é", "e\u0301", "矿", "\u200c", "ﬁ", "😀"])
_TEXT = st.lists(_LETTERS, max_size=12).map("".join)


@given(st.lists(_TEXT, max_size=6), _TEXT, st.booleans(), st.booleans())
@example(["1,8", "18"], "1,8", False, False)
@example(["850 850"], "850", False, False)
@example(["aa aA", "a"], "a", True, True)
def test_all_that_is_there_and_nothing_else(
    index_of: IndexOf, many: list[str], words: str, match_case: bool, whole_words: bool
) -> None:
    """A passage is found if and only if its folded text has every term; each mark folds to words with a term."""
    query = parse(words, Options(match_case, whole_words))
    results = index_of(*many, keep_case=match_case).search(query)

    def has(text: str, term: str) -> bool:
        folded = f" {fold(text, keep_case=match_case).text} "
        places = [place for place in range(len(folded)) if folded.startswith(term, place)]
        return any(not whole_words or stands_alone(folded, place, place + len(term)) for place in places)

    expected = [text for text in many if query.terms and all(has(text, term) for term in query.terms)]
    assert sorted(texts(results)) == sorted(expected)
    for hit in results:
        assert hit.why == ()
        assert hit.spans == tuple(sorted(hit.spans)) != ()
        assert all(end < start for (_, end), (start, _) in zip(hit.spans, hit.spans[1:], strict=False))
        for part in marked(hit):
            letters = "".join(fold(letter, keep_case=match_case).text for letter in part)
            assert any(term in letters or term in fold(part, keep_case=match_case).text for term in query.terms)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter of the same word stands at either side, said anew."""
    pairs = (text[start - 1 : start + 1], text[end - 1 : end + 1])
    return all(not pair.isalnum() or "矿" in pair for pair in pairs)


@given(st.lists(_TEXT, max_size=6), _TEXT.filter(str.split), _TEXT.filter(str.split), st.booleans())
def test_an_exclusion_takes_away_what_the_word_finds(
    index_of: IndexOf, many: list[str], words: str, without: str, whole_words: bool
) -> None:
    """With and without a word make the whole between them."""
    options = Options(whole_words=whole_words)
    index = index_of(*many)
    one, other = f'"{words}"', f'"{without}"'
    if not parse(other).terms:
        return
    everything = index.search(parse(one, options))
    kept = index.search(parse(f"{one} -{other}", options))
    if not everything.query.terms:
        assert sorted(texts(kept) + texts(index.search(parse(other, options)))) == sorted(many)
        return
    taken = keys(index.search(parse(other, options)))
    assert keys(kept) == [key for key in keys(everything) if key not in taken]


# ── Case ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_match_case(index_of: IndexOf) -> None:
    """Capitals are told from small letters where that is asked for, and nothing else is."""
    index = index_of("Cu is copper", "cu", "Ｃú", keep_case=True)
    assert index.keeps_case
    assert texts(index.search(parse("Cu", CASE))) == ["Cu is copper", "Ｃú"]
    assert texts(index.search(parse("cu", CASE))) == ["cu"]
    assert texts(index.search(parse("-Cu", CASE))) == ["cu"]
    assert texts(index.search(parse("CU", CASE))) == []
    assert [marked(hit) for hit in index.search(parse("Cu", CASE))] == [["Cu"], ["Ｃú"]]


def test_match_case_of_another_name() -> None:
    """Other names are told apart by their case as well."""
    index = Index([record("name", "Copper", aliases=("Red metal",))], keep_case=True)
    assert texts(index.search(parse("red", CASE))) == []
    (hit,) = index.search(parse("Red", CASE))
    assert why(hit) == "Red metal"


def test_filters_know_no_case(small: Brief) -> None:
    """Filters pass the same whether case matters to the words or not."""
    plain, cased = Index.of(small, "en"), Index.of(small, "en", keep_case=True)
    for words in ("mineral:GOLD", "by:KHAN", "TAB:Minerals", "country:pk", "-mineral:Gold", "kind:WATCH"):
        found = keys(plain.search(parse(words)))
        assert found
        assert keys(cased.search(parse(words, CASE))) == found


# ── Filters ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_filters_alone_show_a_record_each(small: Brief, index: Index) -> None:
    """Where nothing but filters is asked for each record is found once, by what says most of it, and nothing marked."""
    assert texts(index.search(parse("kind:figure"))) == [
        "71 Chinese companies took part in the forum.",
        "133 Pakistani firms took part in the forum.",
        "Over 850 delegates attended the forum.",
    ]
    index = Index.of(small, "en")
    results = index.search(parse("tab:minerals"))
    assert [(hit.passage.text, hit.spans, hit.why) for hit in results] == [
        ("Copper", (), ()),
        ("Gold", (), ()),
        ("Two shafts are open.", (), ()),
    ]
    assert texts(index.search(parse("kind:section"))) == ["What is dug", "Red metal is dug.", "The goldsmith has cash."]
    assert texts(index.search(parse("kind:figure"))) == ["Two shafts are open."]
    assert texts(index.search(parse("kind:watch"))) == ["Whether GOLD is found."]
    assert texts(index.search(parse("kind:source"))) == ["Daily report", "Gazette"]


MINING = {("fact", "mining-at-centre"), ("fact", "core-pillar"), ("fact", "chinese-experience")}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("copper tab:minerals", {("mineral", "copper"), ("fact", "reserves")}),
        ("copper tab:minerals tab:overview", {("mineral", "copper"), ("fact", "reserves")}),
        ("copper kind:assessment", {("fact", "reserves")}),
        ("copper tab:minerals -kind:assessment", {("mineral", "copper")}),
        ("copper tab:outlook", set()),
        ("mining kind:assessment by:wang", {("fact", "new-frontier"), ("fact", "beyond-conventional")}),
        ("mining kind:assessment -by:wang -by:policymakers", MINING),
        ("kind:commitment", {("fact", "priorities"), ("outlook", "priorities")}),
        ("kind:commitment tab:outlook -kind:event", {("fact", "priorities"), ("outlook", "priorities")}),
        ("kind:figure kind:policy -forum", {("outlook", "framework"), ("outlook", "investor-policies")}),
        ("kind:figure -country:pk -country:cn", {("fact", "delegates")}),
        ("kind:person country:cn", set()),
    ],
)
def test_filters_with_words(index: Index, words: str, expected: set[tuple[str, str]]) -> None:
    """Filters of one name widen each other, those of different names narrow, and negated ones take away."""
    assert {record for record in records(index.search(parse(words))) if record[0] != "section"} == expected


def test_an_unknown_value_says_what_there_is(index: Index) -> None:
    """A filter that the brief knows no such value for lets nothing through and names those it takes."""
    results = index.search(parse("copper country:Chile"))
    assert list(results) == []
    assert results.hints == (hint(Fault.NO_VALUE, name="country", value="chile", choices="China, Pakistan, CN, PK"),)
    results = index.search(parse("copper -tab:none"))
    assert texts(results) == texts(index.search(parse("copper")))
    assert faults(results) == [Fault.NO_VALUE]
    assert faults(index.search(parse("foo:bar kind:none", REGEX))) == [Fault.NO_VALUE]


def test_a_letter_of_a_filter_that_changes_nothing_is_not_looked_for(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While its value is typed, documents are gone through only where another letter lets others through."""
    looked: list[Pass] = []
    real = Index._let_through

    def noted(self: Index, through: Pass, watch: watch.Watch) -> Iterator[int]:
        looked.append(through)
        return real(self, through, watch)

    monkeypatch.setattr(Index, "_let_through", noted)
    index._passes.clear()
    found = [texts(index.search(parse(f"tab:{'minerals'[:end]}"))) for end in range(1, 9)]
    assert len({*map(tuple, found)}) == len(looked) == 1
    assert found[0]
    assert texts(index.search(parse("tab:overview"))) != found[0]
    assert len(looked) == 2


def test_a_hint_names_only_so_many_values(index: Index) -> None:
    """Of many values a hint names the first dozen."""
    (said,) = index.search(parse("kind:none")).hints
    choices = str(dict(said.fields)["choices"]).split(", ")
    assert len(choices) == 13
    assert (choices[0], choices[-1]) == ("figure", "…")


def test_a_filter_that_nothing_goes_by(index_of: IndexOf, small: Brief) -> None:
    """Where a brief has no values for a filter at all it says that; loose passages have none either."""
    without = Index.of(
        Brief(format=1, id="x", languages=("en",), issued=small.issued, title=small.title),
        "en",
    )
    (said,) = without.search(parse("mineral:gold")).hints
    assert said == hint(Fault.NO_VALUES, name="mineral", value="gold", choices="")
    index = index_of("gold")
    assert texts(index.search(parse("gold tab:overview"))) == []
    assert texts(index.search(parse("gold -tab:overview"))) == ["gold"]
    assert index.search(parse("tab:overview")).hints == ()


def test_many_filters_one_after_another(index: Index) -> None:
    """However many filters were used before, each passes what it did at first."""
    first = keys(index.search(parse("by:wang")))
    for number in range(40):
        index.search(parse(f"by:{number}"))
    assert keys(index.search(parse("by:wang"))) == first


# ── Patterns ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param("cop+er", [["Copper"], ["copper", "coper"]], id="any case"),
        pytest.param("^cop+er", [["Copper"]], id="at the start"),
        pytest.param(r"\d,\d{3}", [["1,850"]], id="on the text as written"),
        pytest.param("1850", [], id="not on the text as folded"),
        pytest.param("x*", [], id="what is empty is nothing"),
        pytest.param("p*e", [["ppe"], ["ppe", "pe"], ["E"]], id="empty matches between others"),
        pytest.param(r"(?<=a )c\w+ 1", [["coper 1"]], id="looking around"),
        pytest.param("铜.", [["铜矿"]], id="Chinese"),
        pytest.param(r"coper 1,|é", [["coper 1,", "é"]], id="either"),
    ],
)
def test_patterns(index_of: IndexOf, pattern: str, expected: list[list[str]]) -> None:
    """A regular expression is held against the text as it is written, and marks what it matches."""
    index = index_of("Copper", "a copper, a coper 1,850 é", "铜矿 STRASSE")
    assert [marked(hit) for hit in index.search(parse(pattern, REGEX))] == expected


def test_patterns_that_tell_case(index_of: IndexOf) -> None:
    """A pattern tells capitals from small letters only where that is asked for."""
    for keep_case in (False, True):
        index = index_of("Copper", "copper", keep_case=keep_case)
        assert texts(index.search(parse("c.pper", Options(match_case=True, regex=True)))) == ["copper"]
        assert texts(index.search(parse("c.pper", REGEX))) == ["Copper", "copper"]


def test_patterns_of_whole_words(index_of: IndexOf) -> None:
    """What a pattern matches must be whole words where that is asked for."""
    index = index_of("goldsmith, gold", "goldsmith")
    (hit,) = index.search(parse("go.d", Options(whole_words=True, regex=True)))
    assert hit.spans == ((11, 15),)


def test_patterns_match_other_names() -> None:
    """A pattern that matches another name finds the passage and says why; its own text comes before."""
    index = Index([record("name", "Copper", aliases=("x", "Red metal")), record("status", "No metal")])
    hits = list(index.search(parse("met.l", REGEX)))
    assert {(hit.passage.text, hit.spans, hit.why) for hit in hits} == {
        ("Copper", ((0, 6),), (Reason("Red metal"),)),
        ("No metal", ((3, 8),), ()),
    }
    (hit,) = index.search(parse("copper|red", REGEX))
    assert (hit.spans, hit.why) == (((0, 6),), ())


def test_patterns_with_filters(index: Index) -> None:
    """Filters narrow what a pattern is held against."""
    pattern = parse("min(ing|erals) -tab:overview kind:assessment", REGEX)
    found = records(index.search(pattern))
    assert ("fact", "new-frontier") in found
    assert {kind for kind, _ in found} == {"fact"}
    assert ("fact", "mining-at-centre") not in found
    everything = index.search(parse("tab:minerals", REGEX))
    assert keys(everything) == keys(index.search(parse("tab:minerals")))


@pytest.mark.parametrize(
    ("pattern", "place", "reason"),
    [
        pytest.param("gold(", 6, "missing )", id="an open bracket"),
        pytest.param("gold)", 5, "unbalanced parenthesis", id="a closing bracket"),
        pytest.param("go[ld", 6, "unterminated character set", id="an open set"),
        pytest.param("*gold", 1, "nothing to repeat", id="nothing to repeat"),
        pytest.param(
            "(?au)gold",
            1,
            "ASCII, LOCALE and UNICODE flags are mutually incompatible",
            id="flags that exclude each other",
        ),
        pytest.param(
            "(" * 480 + "gold" + ")" * 480, 1, "it is too large or nested too deep", id="brackets in brackets"
        ),
        pytest.param(r"\w{4000000000}", 1, "it repeats its parts too many times", id="a repeat beyond all memory"),
        pytest.param("((a{99}b){99}c){99}", 1, "it repeats its parts too many times", id="repeats of repeats"),
    ],
)
def test_what_is_no_pattern(index_of: IndexOf, pattern: str, place: int, reason: str) -> None:
    """A pattern that is none, or too much for a computer, is said to be so, with the place."""
    results = index_of("gold").search(parse(pattern, REGEX))
    assert list(results) == []
    assert results.hints == (hint(Fault.BAD_PATTERN, place=place, reason=reason),)
    assert results.hints[0].is_fatal


def test_a_query_that_asks_for_nothing_yet(index: Index) -> None:
    """It finds nothing, and what is wrong with it is told all the same."""
    query = parse("tab:")
    assert query.hints
    assert (list(index.search(query)), index.search(query).hints) == ([], query.hints)


def test_what_a_search_goes_on_with(index: Index) -> None:
    """The next letter is looked for in all that has the letters before it, where words were looked for."""
    assert index.search(parse("copper")).is_whole
    assert not index.search(parse("copper", REGEX)).is_whole


def test_cells_of_a_row_stand_apart(cased: Index) -> None:
    """Between two cells there is nothing that could be found, or left out."""
    found = cased.search(parse("Copper", CASE))
    assert list(cased.search(parse("Copper -XX", CASE)).documents) == list(found.documents)


@pytest.mark.parametrize(("many", "end"), [(12, "M11"), (13, "…")])
def test_values_are_offered_as_far_as_they_are_few(small: Brief, many: int, end: str) -> None:
    """Twelve are named where a filter's value fits nothing, and that there are more."""
    names = [Text({"en": f"M{number}", "zh": "x"}) for number in range(many)]
    minerals = tuple(Mineral(id=f"m{number}", name=name) for number, name in enumerate(names))
    index = Index.of(msgspec.structs.replace(small, minerals=minerals), "en")
    (said,) = index.search(parse("mineral:zzz")).hints
    assert str(dict(said.fields)["choices"]).split(", ")[11:] == ([end] if many == 12 else ["M11", end])


@pytest.mark.parametrize("pattern", ["(a|aa)+$", "(a|aa)+b?c$", "(?R)"])
def test_a_pattern_that_would_never_end(index_of: IndexOf, pattern: str) -> None:
    """A pattern that takes too long is stopped, and says so."""
    results = index_of("a", "a " * 40 + "b" + "a" * 60 + "!").search(parse(pattern, REGEX))
    assert list(results) == []
    assert results.hints == (hint(Fault.STOPPED, milliseconds=200),)
    assert results.hints[0].is_fatal
    assert not results.is_whole


# ── Narrowing ────────────────────────────────────────────────────────────────────────────────────────────────────────

_PIECES = st.sampled_from(
    "copper|cop|mining|Wang|-coal|-mining|tab:minerals|tab:out|-tab:overview|by:wang|by:report|kind:assessment|country:pk"
    '|mineral:gold|铜|黄金|تانبا|850|1,850|Pak–China|zinc|-|tab:|foo:bar|"rare earth|"rare earth"|-"joint work"'
    '|by:"Wang Huihua"'.split("|")
)
_TYPED = st.lists(_PIECES, min_size=1, max_size=4).map(" ".join)
_OPTIONS = st.builds(Options, st.booleans(), st.booleans(), st.sampled_from([False, False, False, True]))


@contextmanager
def unhurried() -> Iterator[None]:
    """Nothing is given up for taking long: the machine may be busy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(watch.Watch.__init__, "__defaults__", (60.0,))
        yield


def same(some: Results, others: Results) -> bool:
    """Whether two searches say the same."""
    return (list(some), some.documents, some.hints, some.is_whole) == (
        list(others),
        others.documents,
        others.hints,
        others.is_whole,
    )


@given(_TYPED, _OPTIONS)
@example("-co", Options())
@example("cop -coal by:wang", Options())
@example("gold", Options(whole_words=True))
def test_typing_on_finds_what_a_new_search_finds(index: Index, cased: Index, words: str, options: Options) -> None:
    """At each letter the hits are the same, whether or not those of the letter before were used."""
    searched = cased if options.match_case else index
    before: Results | None = None
    with unhurried():
        for length in range(1, len(words) + 1):
            query = parse(words[:length], options)
            narrowed = searched.search(query, within=before)
            assert same(narrowed, searched.search(query))
            before = narrowed


@given(st.tuples(_TYPED, _OPTIONS), st.tuples(_TYPED, _OPTIONS), st.booleans())
def test_any_query_after_any_other(
    index: Index, cased: Index, first: tuple[str, Options], second: tuple[str, Options], is_added: bool
) -> None:
    """Whatever was looked for before, the hits are those of a new search."""
    if is_added:
        second = first[0] + second[0], first[1]
    searched, query = cased if second[1].match_case else index, parse(*second)
    with unhurried():
        before = (cased if first[1].match_case else index).search(parse(*first))
        assert same(searched.search(query, within=before), searched.search(query))


@pytest.mark.parametrize(
    ("first", "second", "options", "is_used"),
    [
        pytest.param("co", "cop", Options(), True, id="a longer word"),
        pytest.param("op", "copco", Options(), True, id="a word with the old one in it"),
        pytest.param("co", "co -x", Options(), True, id="a new exclusion"),
        pytest.param("-x", "-x co", Options(), True, id="a first word"),
        pytest.param("co p", "p cop", Options(), True, id="words in another order"),
        pytest.param("co -tab:x", "cop -tab:x", Options(), True, id="the same filter"),
        pytest.param("co", "cop", CASE, True, id="case"),
        pytest.param("cop", "co", Options(), False, id="a shorter word"),
        pytest.param("co", "op", Options(), False, id="another word"),
        pytest.param("co p", "co", Options(), False, id="a word less that is no part of another"),
        pytest.param("co -x", "co", Options(), False, id="an exclusion less"),
        pytest.param("co -x", "co -xy", Options(), False, id="a longer exclusion"),
        pytest.param("co", "co -tab:x", Options(), False, id="a new filter"),
        pytest.param("co -tab:x", "co", Options(), False, id="a filter less"),
        pytest.param("co", "cop", WHOLE, False, id="whole words"),
        pytest.param("co", "cop", REGEX, False, id="patterns"),
        pytest.param("", "cop", Options(), False, id="nothing before"),
    ],
)
def test_what_was_found_before_is_used(
    index_of: IndexOf, first: str, second: str, options: Options, is_used: bool
) -> None:
    """Only where all of the new hits must be among the old ones are the old ones all that is looked through."""
    index = index_of("cop copcop", "cop copcop")
    # as if the other had not been found: who looks only among the old ones misses it
    before = Results(index, parse(first, options), (0,), (0,))
    assert len(index.search(parse(second, options), within=before)) == (1 if is_used else 2)


def test_what_another_index_found_is_not_used(index_of: IndexOf) -> None:
    """Hits of another brief, of other options, or of a search that was stopped, are none to look through."""
    index, other = index_of("cop", "cop"), index_of("cop", "cop")
    assert len(index.search(parse("cop"), within=Results(other, parse("co"), (0,), (0,)))) == 2
    assert len(index.search(parse("cop"), within=Results(index, parse("co")))) == 2
    assert len(index.search(parse("cop"), within=Results(index, parse("co", CASE), (0,), (0,)))) == 2
    assert len(index.search(parse("cop"), within=Results(index, parse("co"), (0,), (0,)))) == 1


# ── Stopping ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("options", [Options(), WHOLE, REGEX], ids=["words", "whole words", "regex"])
@pytest.mark.parametrize("words", ["gold", "gold tab:minerals"])
def test_a_search_that_is_not_wanted_any_more(index: Index, words: str, options: Options) -> None:
    """A search ends as soon as it is told to, whichever time it asks."""
    asked = 0

    def cancelled_at(most: int) -> Callable[[], bool]:
        def is_cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked > most

        return is_cancelled

    index.search(parse(words, options), is_cancelled=cancelled_at(10_000))
    times, asked = asked, 0
    assert times > 1
    for most in range(0, times, max(times // 10, 1)):
        asked = 0
        with pytest.raises(Cancelled):
            index.search(parse(words, options), is_cancelled=cancelled_at(most))


@pytest.mark.parametrize("words", ["gold", "-gold", "tab:minerals", "gold coal -copper"])
def test_a_search_that_takes_too_long(index: Index, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """A search whose time is used up is stopped, and says so; an empty one takes no time."""
    monkeypatch.setattr(watch, "thread_time", count().__next__)
    results = index.search(parse(words))
    assert (list(results), faults(results), results.is_whole) == ([], [Fault.STOPPED], False)
    results = index.search(parse(f"{words} tab:none"))
    assert faults(results) == [Fault.NO_VALUE, Fault.STOPPED]
    assert index.search(parse("")).hints == ()


def test_a_filter_that_was_stopped_is_gone_on_with(brief: Brief, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a stopped search has found out of a mineral's names is kept, so that asking again ends."""
    index = Index.of(brief, "en")
    ticks = count(0, 0.0405)
    answers = []
    for _ in range(20):
        with monkeypatch.context() as patch:
            patch.setattr(watch, "thread_time", ticks.__next__)
            results = index.search(parse("mineral:e"))
        answers.append((len(results), faults(results)))
    assert answers[0] == (0, [Fault.STOPPED])
    assert answers[-1][0] > 0
    assert answers[-1][1] == []


def test_a_filter_by_mineral_can_be_cancelled(brief: Brief) -> None:
    """Looking for the names of minerals ends when its answer is not wanted any more."""
    index = Index.of(brief, "en")
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled):
        index.search(parse("mineral:e"), is_cancelled=cancelled)


def test_an_index_that_nobody_wants_is_given_up(brief: Brief) -> None:
    """Making an index ends when another brief has come."""
    with pytest.raises(Cancelled):
        Index.of(brief, "en", is_cancelled=lambda: True)


def test_a_large_brief_is_looked_at_step_by_step(index_of: IndexOf, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a brief of many passages a search can be stopped in between, and loses none of them at a step."""
    monkeypatch.setattr(index_module, "_STEP", 3)
    index = index_of(*(f"gold {number}" for number in range(10)))
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return False

    assert len(index.search(parse("gold"), is_cancelled=is_cancelled)) == 10
    assert asked >= 4
    assert texts(index.search(parse("gold 7"))) == ["gold 7"]


# ── What the index knows ─────────────────────────────────────────────────────────────────────────────────────────────


def test_no_other_name() -> None:
    """Where no other name has a word there is none to say."""
    index = Index([record("name", "Copper", aliases=("Red metal",))])
    assert index.reasons(parse("gold"), 0) == index.reasons(parse("copper"), 0) == ()
    assert index.reasons(parse("copper met"), 0) == (Reason("Red metal"),)
    assert index.reasons(parse("met", WHOLE), 0) == ()


def test_what_the_index_knows(index_of: IndexOf) -> None:
    """An index knows whether words stand in it, its words with ends that show, and how they are written."""
    index = index_of("Café, 1,850 x_y", "café CAFÉ 黄金 b黄 تانبا")
    assert index.has("caf")
    assert index.has("黄")
    assert not index.has("gold")
    assert index.alphabetic == ("1850", "b", "cafe", "x", "y", "تانبا")
    assert near._written(index, "cafe") == "Café"
    assert near._written(index, "1850") == "1,850"
    assert near._written(index, "x") == "x"
    assert near._written(index, "تانبا") == "تانبا"
    assert near._written(index, "gold") == "gold"
    index = index_of("Goldsmith", "GOLD", keep_case=True)
    assert index.alphabetic == ("GOLD", "Goldsmith")
    assert near._written(index, "GOLD") == "GOLD"


def test_a_word_as_another_name_writes_it() -> None:
    """A word that stands in another name only is written as there."""
    index = Index([record("name", "Copper", aliases=("x", "Red Metal"))])
    assert near._written(index, "metal") == "Metal"


def test_filters_by_hand(small: Brief) -> None:
    """A query made without words passes as one that was typed."""
    index = Index.of(small, "en")
    query = parse("")._replace(filters=(Filter(FilterName.KIND, "gap"),))
    assert texts(index.search(query)) == ["No amount is given."]
