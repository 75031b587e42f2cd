"""Where a query finds nothing, what is offered in its place is near it, and does find something."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.errors import Cancelled
from briefing.search import watch
from briefing.search.index import Index
from briefing.search.near import MOST, Suggestion, Way, near
from briefing.search.query import LONGEST, Options, parse
from briefing.search.text import fold

WHOLE = Options(whole_words=True)
CASE = Options(match_case=True)


def offered(index: Index, words: str, options: Options = Options()) -> list[tuple[Way, str]]:  # noqa: B008 -- immutable
    """The ways and queries offered."""
    return [(one.way, one.query) for one in near(index, words, options)]


def queries(index: Index, words: str, options: Options = Options()) -> list[str]:  # noqa: B008 -- immutable
    """The queries offered."""
    return [one.query for one in near(index, words, options)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("coper", ["Copper"], id="a letter missing"),
        pytest.param("coppper", ["Copper"], id="a letter too many"),
        pytest.param("copxer", ["Copper"], id="a wrong letter"),
        pytest.param("cpoper", ["Copper"], id="letters in the wrong order"),
        pytest.param("HAUIHUA", ["Huihua"], id="a name, in capitals"),
        pytest.param("Islamabbad", ["Islamabad"], id="a place"),
        pytest.param("licencing", ["licensing"], id="another spelling, as the brief writes it"),
        pytest.param("bijeing", ["Beijing"], id="two errors in a longer word"),
        pytest.param("infrastrcutrue", ["infrastructure"], id="two in a long one"),
        pytest.param("inxrastrxctxre", ["infrastructure"], id="three in a long one"),
        pytest.param("Pakistn", ["Pakistan"], id="only the nearest"),
        pytest.param("تانبہ", ["تانبا"], id="Urdu"),
        pytest.param("پاکستنی", ["پاکستانی"], id="Urdu, a letter missing"),
        pytest.param("معدنیت", ["معدنیات"], id="Urdu, in another name"),
        pytest.param("稀上", ["稀土"], id="Chinese, a wrong sign"),
        pytest.param("土稀", ["稀土"], id="Chinese, signs in the wrong order"),
        pytest.param("工业的矿物", ["工业矿物"], id="Chinese, a sign too many"),
        pytest.param("tab:minerals coper", ["tab:minerals Copper"], id="the rest of the query stays"),
        pytest.param('coper -"joint work"', ['Copper -"joint work"'], id="an exclusion stays"),
        pytest.param("coper goldd", ["Copper Gold"], id="all that is misspelt at once"),
        pytest.param('"joint wrok" mining', ['"joint work" mining'], id="within a phrase"),
        pytest.param('reserves "rare erth"', ['reserves "rare earth"'], id="within a phrase at the end"),
        pytest.param('ore "joint wrok', ['ore "joint work'], id="within an open phrase"),
        pytest.param("“joint wrok”", ["“joint work”"], id="within other quotes"),
        pytest.param("850 delegats", ["850 delegates"], id="beside what is found"),
    ],
)
def test_misspelt_words(index: Index, words: str, expected: list[str]) -> None:
    """A word that stands nowhere is replaced by those nearest to it, as the brief writes them."""
    assert queries(index, words)[: len(expected)] == expected
    assert all(one.way is Way.WORD for one in near(index, words, Options()))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("copper zinc", ["copper"], id="a word that is near nothing is left out"),
        pytest.param("coper wang", ["wang"], id="so is one whose nearest is not found with the others"),
        pytest.param("invester-friendly", ["investor-friendly"], id="a part of a word with a hyphen"),
    ],
)
def test_what_is_left_when_a_word_is_unknown(index: Index, words: str, expected: list[str]) -> None:
    """There is a way on from an unknown word, and it finds something."""
    assert queries(index, words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("COPPER", [(Way.ANY_CASE, "COPPER")]),
        ("Mining Frontier", [(Way.ANY_CASE, "Mining Frontier")]),
        ("COPPER tab:minerals", [(Way.WITHOUT, "tab:minerals")]),
    ],
)
def test_what_is_written_otherwise(cased: Index, words: str, expected: list[tuple[Way, str]]) -> None:
    """Where case matters and keeps words from being found, they are offered in any case."""
    found = near(cased, words, Options(match_case=True))
    assert [(one.way, one.query) for one in found if one.way is not Way.WORD] == expected
    assert all(not one.options.match_case for one in found if one.way is Way.ANY_CASE)


@pytest.mark.parametrize(
    ("words", "expected"), [("稀元素", "稀土元素"), ("工矿物", "工业矿物"), ("业工矿物", "工业矿物")]
)
def test_misspelt_words_in_chinese(index: Index, words: str, expected: str) -> None:
    """Chinese has no ends of words: what was meant is among what is offered, beside parts of other words."""
    assert expected in queries(index, words)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("", id="no query"),
        pytest.param("zq", id="a short word"),
        pytest.param("xyzzyx", id="a word that is far from any"),
        pytest.param("gxxd", id="two errors in a short word"),
        pytest.param("铝", id="a single sign"),
        pytest.param("铝锌钨锡锑汞银铅镍", id="many signs"),
        pytest.param("铝锌", id="signs that stand nowhere"),
        pytest.param("coper xyzzyx", id="another word that is near nothing"),
        pytest.param('"coper reserves"', id="a phrase that would not stand there either"),
        pytest.param('"Wang copper"', id="a phrase whose words are not found apart either"),
        pytest.param("foo:coper", id="what looks like a filter"),
        pytest.param("coper:coper", id="what looks like a filter of the same word"),
        pytest.param("-", id="a hyphen"),
        pytest.param("\u200b", id="what shows nothing"),
        pytest.param("a" * (LONGEST + 1), id="too long a query"),
    ],
)
def test_nothing_is_near(index: Index, words: str) -> None:
    """Nothing is offered that would find nothing, or that nobody could have meant."""
    assert near(index, words, Options()) == ()


def test_what_is_told_of_several_words(index: Index) -> None:
    """All words that are offered in place of others are named; filters and exclusions are no words to be mended."""
    assert [one.words for one in near(index, "coper goldd", Options())] == ["Copper Gold"]
    assert offered(index, "forum by:wnag") == [(Way.WITHOUT, "forum")]
    assert offered(index, 'by:"Wang mining"') == []
    assert queries(index, "goldd" + " " * (LONGEST - 5)) == ["Gold" + " " * (LONGEST - 5)]


def test_patterns_have_nothing_near(index: Index) -> None:
    """No other pattern is offered in place of a regular expression."""
    assert near(index, "coper", Options(regex=True)) == ()


def test_the_likeliest_word_first(index_of: Callable[..., Index]) -> None:
    """Few err in the first letter; no more than five words are offered, each once, those with the least errors only."""
    assert queries(index_of("best", "rest", "testy", "Test", "tests"), "txst") == ["Test"]
    assert queries(index_of("nest", "best", "telt", "TEXT"), "tezt") == ["telt", "TEXT"]
    assert queries(index_of("best", "nest", "Text", "tent"), "teet") == ["tent", "Text"]
    assert queries(index_of("best", "sent"), "sest") == ["sent", "best"]
    assert queries(index_of("bopper copper hopper lopper mopper popper topped"), "topper")[0] == "topped"
    assert queries(index_of("bolt", "holt", "volt"), "xolt") == ["bolt", "holt", "volt"]
    many = queries(index_of(*(f"wor{letter}s" for letter in "abcdefghij")), "worzs")
    assert many == [f"wor{letter}s" for letter in "abcde"]
    assert len(many) == MOST
    assert queries(index_of("煤炭 煤炭", "煤气", "煤气", "煤气"), "煤油") == ["煤气", "煤炭"]
    assert queries(index_of("煤气", "煤层"), "煤油") == ["煤层", "煤气"]
    assert queries(index_of("稀土，稀土", "稀的上"), "稀上")[0] == "稀土"


@pytest.mark.parametrize(
    ("written", "typed", "is_near"),
    [
        pytest.param("go", "gx", False, id="two letters"),
        pytest.param("oil", "oxl", True, id="three letters"),
        pytest.param("gold", "gxxd", False, id="four letters, two errors"),
        pytest.param("mined", "mxnxd", True, id="five letters, two errors"),
        pytest.param("minerals", "mxnxrxls", False, id="eight letters, three errors"),
        pytest.param("companies", "cxmpxnixs", True, id="nine letters, three errors"),
        pytest.param("infrastructure", "ixfrxstrxctxre", False, id="never four errors"),
        pytest.param("稀土", "稀的土", True, id="three signs, one too many"),
        pytest.param("铜金银铁锡铅锌铝", "铜金银铁锡铅锌镍", True, id="eight signs"),
        pytest.param("铜金银铁锡铅锌铝钨", "铜金银铁锡铅锌铝镍", False, id="nine signs"),
    ],
)
def test_how_many_errors_a_word_may_have(
    index_of: Callable[..., Index], written: str, typed: str, is_near: bool
) -> None:
    """The longer a word, the more errors it may have and still be taken for the other."""
    assert queries(index_of(written, "x"), typed)[:1] == [written] * is_near


def test_how_words_are_compared(index_of: Callable[..., Index]) -> None:
    """Any case is offered for whole words where whole words were asked for, for parts where parts were."""
    cased, both = index_of("Copper", "Café", keep_case=True), Options(match_case=True, whole_words=True)
    assert near(cased, "copper", both)[0] == Suggestion(Way.ANY_CASE, "", "copper", WHOLE)
    assert [one.way for one in near(cased, "coppe", both)] == [Way.WORD]
    assert near(cased, "coppe", CASE)[0] == Suggestion(Way.ANY_CASE, "", "coppe", Options())
    assert near(cased, "Coppe", both)[0] == Suggestion(Way.PARTS, "", "Coppe", CASE)
    assert [one.words for one in near(cased, "Cafx", CASE)] == ["Café"]


@pytest.mark.parametrize(
    ("words", "options", "expected"),
    [
        pytest.param("copper wang", Options(), [(Way.WITHOUT, "wang"), (Way.WITHOUT, "copper")], id="words"),
        pytest.param(
            "copper tab:outlook",
            Options(),
            [(Way.WITHOUT, "tab:outlook"), (Way.WITHOUT, "copper")],
            id="a word and a filter",
        ),
        pytest.param("Coal copper gold wang", Options(), [(Way.WITHOUT, "Coal copper gold")], id="one of many"),
        pytest.param(
            "mining -mining", Options(), [(Way.WITHOUT, "-mining"), (Way.WITHOUT, "mining")], id="an exclusion"
        ),
        pytest.param(
            "copper wang -zinc",
            Options(),
            [(Way.WITHOUT, "wang -zinc"), (Way.WITHOUT, "copper -zinc")],
            id="an exclusion of what is nowhere",
        ),
        pytest.param('"Wang mining"', Options(), [(Way.APART, "Wang mining")], id="a phrase"),
        pytest.param(
            'forum "Wang mining" -coal',
            Options(),
            [(Way.APART, "forum Wang mining -coal"), (Way.WITHOUT, "forum -coal")],
            id="a phrase among others",
        ),
        pytest.param("coppe", WHOLE, [(Way.PARTS, "coppe")], id="a part of a word"),
        pytest.param(
            "mineral coppe", WHOLE, [(Way.PARTS, "mineral coppe"), (Way.WITHOUT, "mineral")], id="a part beside a word"
        ),
        pytest.param("copper wang", WHOLE, [(Way.WITHOUT, "wang"), (Way.WITHOUT, "copper")], id="whole words"),
        pytest.param("copper by:nobody", Options(), [(Way.WITHOUT, "copper")], id="a value that there is not"),
    ],
)
def test_words_that_are_not_found_together(
    index: Index, words: str, options: Options, expected: list[tuple[Way, str]]
) -> None:
    """Where each word is found, but not all together, the query is tried without one of its parts, or less strictly."""
    assert offered(index, words, options) == expected


def test_options_stay(index: Index) -> None:
    """What is offered is compared as what was asked, but for whole words where parts are offered."""
    assert {one.options for one in near(index, "coper", WHOLE)} == {WHOLE}
    assert {one.options for one in near(index, "copper wang", WHOLE)} == {WHOLE}
    assert {one.options for one in near(index, "coppe", WHOLE)} == {Options()}


def test_case_matters_where_it_was_asked_for(cased: Index) -> None:
    """Where case matters, another case is an error like any other, and to leave it aside is offered first."""
    assert offered(cased, "wang", CASE) == [(Way.ANY_CASE, "wang"), (Way.WORD, "Wang")]
    assert offered(cased, "Coper", CASE) == [(Way.WORD, "Copper")]


@pytest.mark.parametrize(
    ("suggestion", "label"),
    [
        (Suggestion(Way.WORD, "Copper", "tab:minerals Copper", Options()), "Copper"),
        (Suggestion(Way.WITHOUT, '-by:"Wang H"', "x", Options()), 'without “-by:"Wang H"”'),
        (Suggestion(Way.APART, "Wang {mining}", "x", Options()), "Wang {mining} as separate words"),
        (Suggestion(Way.PARTS, "", "coppe", Options()), "as part of a word"),
    ],
)
def test_labels(suggestion: Suggestion, label: str) -> None:
    """What is offered is said in a few words, in the reader's language."""
    assert suggestion.label() == label
    assert suggestion.label(lambda words: f"<{words}>") == f"<{label}>"


def test_it_can_be_cancelled(index: Index) -> None:
    """Who does not want to know any more is not kept waiting."""
    for words in ("coper", "copper wang", "稀上"):
        with pytest.raises(Cancelled):
            near(index, words, Options(), lambda: True)


def test_what_was_found_in_time_is_offered(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the time is used up, what was found by then is offered, and no error made of it."""
    now = 0.0
    monkeypatch.setattr(watch, "thread_time", lambda: now)

    def offered_after(looks: int) -> list[str]:
        nonlocal now
        now, left = 0.0, looks

        def is_cancelled() -> bool:
            nonlocal now, left
            left -= 1
            now = 0.0 if left >= 0 else 9.0
            return False

        return [one.query for one in near(index, "copper wang", Options(), is_cancelled)]

    offers = [offered_after(looks) for looks in range(30)]
    assert [list(offer) for offer in dict.fromkeys(map(tuple, offers))] == [[], ["wang"], ["wang", "copper"]]


def test_words_are_replaced_by_those_that_stand_together(index_of: Callable[..., Index]) -> None:
    """Of the words near several misspelt ones those are offered that are found together."""
    index = index_of("best", "nest silver", "rest gold", "vest", "a gold vest")
    assert queries(index, "xest golx") == ["rest gold", "vest gold"]


def test_a_long_brief_is_looked_at_step_by_step(index_of: Callable[..., Index]) -> None:
    """In a long brief too the signs of each text are compared."""
    index = index_of(*["gold"] * 200, "稀土")
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return False

    assert [one.words for one in near(index, "稀上", Options(), is_cancelled)] == ["稀土"]
    assert asked > 4


@given(st.data())
def test_each_word_of_the_brief_is_near_itself(index: Index, data: st.DataObject) -> None:
    """A longer word with one typing error in it is near the word that was meant."""
    words = [word for word in index.alphabetic if len(word) > 4]
    word = data.draw(st.sampled_from(words))
    place = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(st.sampled_from("aeinqtz"))
    mistyped = data.draw(
        st.sampled_from(
            [
                word[:place] + word[place + 1 :],
                word[:place] + letter + word[place:],
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            ]
        )
    )
    assume(not index.has(mistyped))
    found = [fold(one.words).text for one in near(index, mistyped, Options())]
    assert word in found or len(found) == MOST


_PIECES = st.sampled_from(
    "copper|coper|mining|minign|Wang|Wnag|-coal|-mining|tab:minerals|tab:outlook|by:wang|by:nobody|kind:gap|goldd|铜|黄全|稀上"
    '|تانبہ|coppe|ß|-|tab:|foo:bar|foo:coper|invester-friendly|"rare erth"|"Wang mining"|-"joint work"|"joint wrok'
    "|“xcoper coper”".split("|")
)


@given(st.lists(_PIECES, min_size=1, max_size=4).map(" ".join), st.booleans(), st.booleans())
def test_whatever_is_offered_finds_something(
    index: Index, cased: Index, words: str, match_case: bool, whole_words: bool
) -> None:
    """Whoever takes what is offered in place of a query that finds nothing never finds nothing again."""
    options = Options(match_case, whole_words)
    searched = cased if match_case else index
    if searched.search(parse(words, options)):
        return
    suggestions = near(searched, words, options)
    assert len(set(suggestions)) == len(suggestions)
    for one in suggestions:
        assert one.query != words or one.options != options
        assert (cased if one.options.match_case else index).search(parse(one.query, one.options))
