"""Filters let through what a reader of the brief would expect, and know what they can be set to."""

import msgspec
import pytest

from briefing.model.brief import Brief, Tab
from briefing.model.load import loads
from briefing.model.text import Text
from briefing.search.facets import Facets, _is_called
from briefing.search.index import Index
from briefing.search.query import Filter, FilterName, parse
from tests.search.found import records


@pytest.fixture(scope="module")
def small_index(small: Brief) -> Index:
    """The small brief's index in English."""
    return Index.of(small, "en")


@pytest.fixture(scope="module")
def chinese(small: Brief) -> Index:
    """The small brief's index in Chinese."""
    return Index.of(small, "zh")


def found(index: Index, words: str) -> set[str]:
    """The records that a query finds, each as its kind and id."""
    return {" ".join(record) for record in records(index.search(parse(words)))}


KHAN = {"fact of-khan"}
MINISTRY = {"fact of-khan", "fact of-ministry"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param('by:"Sara Khan"', KHAN, id="a name"),
        pytest.param("by:SARA", KHAN, id="a part of a name, in any case"),
        pytest.param("by:萨拉", KHAN, id="a name in another language of the brief"),
        pytest.param("by:سارہ", KHAN, id="another name"),
        pytest.param("by:secretary", KHAN, id="a role"),
        pytest.param("by:秘书", KHAN, id="a role in another language"),
        pytest.param("by:works", MINISTRY, id="an organisation: what it says, and who belongs to it"),
        pytest.param("by:mow", MINISTRY, id="an organisation's other name"),
        pytest.param('by:"daily report"', {"fact of-daily", "fact of-both"}, id="a source that itself says it"),
        pytest.param("by:dawn", {"fact of-daily", "fact of-both"}, id="a source's publisher"),
        pytest.param("by:reporter", {"fact of-daily", "fact of-both"}, id="a source's author"),
        pytest.param("by:公报", {"fact of-both"}, id="not who else can be read there"),
        pytest.param("by:khan by:gazette", {*KHAN, "fact of-both"}, id="one or the other"),
        pytest.param("by:li", set(), id="someone who says nothing"),
        pytest.param('by:"khan secretary"', set(), id="not over the end of a name"),
    ],
)
def test_who_says_it(small_index: Index, words: str, expected: set[str]) -> None:
    """`by:` finds claims by a part of what those who make them are called."""
    assert found(small_index, words) == expected


PAKISTAN = {"participant ministry", "participant khan", "fact of-khan", "fact of-ministry", "fact of-daily"}
CHINA = {"participant li", "fact of-nobody"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("country:PK", PAKISTAN, id="rows, their claims, those of who belongs there"),
        pytest.param("country:cn", CHINA, id="the claims that a row rests on"),
        pytest.param("country:p", PAKISTAN, id="the beginning"),
        pytest.param("country:k", set(), id="not the end"),
        pytest.param("country:PAKISTAN", PAKISTAN, id="a name, in any case"),
        pytest.param("country:chi", CHINA, id="the beginning of a name"),
        pytest.param("country:中国", CHINA, id="a name in another language of the brief"),
        pytest.param("country:چین", CHINA, id="a name in another language of the program"),
        pytest.param("country:چين", CHINA, id="a name as Arabic writes its letters"),
        pytest.param("country:china country:pk", PAKISTAN | CHINA, id="a name or a code"),
        pytest.param("-country:china kind:person", {"participant khan"}, id="all but a name"),
        pytest.param("country:ch", set(), id="a code is that of one country: no Switzerland here"),
        pytest.param("country:stan", set(), id="not the end of a name"),
        pytest.param("country:atlantis", set(), id="no country"),
        pytest.param("country:pk country:cn", PAKISTAN | CHINA, id="one or the other"),
    ],
)
def test_where_it_is_from(small_index: Index, words: str, expected: set[str]) -> None:
    """`country:` finds participants from there and the claims behind them."""
    assert found(small_index, words) == expected


def test_countries_of_more_words(small: Brief) -> None:
    """A name of two words is quoted or begun at either; a code is its own country's, whatever names begin with it."""
    (ministry, khan, li, *others) = small.participants
    people = (
        msgspec.structs.replace(ministry, country="SA"),
        msgspec.structs.replace(khan, country="IN"),
        msgspec.structs.replace(li, country="ID"),
        *(msgspec.structs.replace(other, country="ZZ") for other in others),
    )
    index = Index.of(msgspec.structs.replace(small, participants=people), "en")
    saudi, indian, indonesian = f"participant {ministry.id}", f"participant {khan.id}", f"participant {li.id}"
    for words in ('country:"Saudi Arabia"', "country:saudi", "country:arabia", "country:SA", "country:沙特"):
        assert saudi in found(index, words)
        assert not {indian, indonesian} & found(index, words)
    assert {indian, indonesian} & found(index, "country:in") == {indian}
    assert {indian, indonesian} & found(index, "country:ind") == {indian, indonesian}
    assert index.facets is not None
    names = ("India", "Indonesia", "Saudi Arabia", "ZZ")
    assert index.facets.values(FilterName.COUNTRY) == (*names, "ID", "IN", "SA")
    assert f"participant {others[0].id}" in found(index, "country:zz")


def test_countries_are_in_the_order_of_their_letters(small: Brief) -> None:
    """An accent moves no name behind all that have none."""
    people = [
        msgspec.structs.replace(one, country=country, organisation=None)
        for one, country in zip(small.participants, ("CY", "CI", "CU", "CY"), strict=True)
    ]
    facets = Facets(msgspec.structs.replace(small, participants=tuple(people)), "en")
    assert facets.values(FilterName.COUNTRY) == ("Côte d’Ivoire", "Cuba", "Cyprus", "CI", "CU", "CY")


COPPER = {"mineral copper", "fact of-daily", "section digging"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("mineral:copper", COPPER, id="a name: the row, its claims, what calls it by another name"),
        pytest.param("mineral:COP", COPPER, id="a part of a name"),
        pytest.param("mineral:تانبا", COPPER, id="another name"),
        pytest.param('mineral:"red metal"', COPPER, id="another name of two words"),
        pytest.param("mineral:铜", COPPER, id="a name in another language"),
        pytest.param("mineral:gold", {"mineral gold", "outlook eye"}, id="whole words only: no goldsmith"),
        pytest.param("mineral:cu", set(), id="no symbols"),
    ],
)
def test_what_it_is_about(small_index: Index, words: str, expected: set[str]) -> None:
    """`mineral:` finds the mineral's row, the claims it rests on, and whatever names it."""
    assert found(small_index, words) == expected


def test_what_it_is_about_in_chinese(chinese: Index) -> None:
    """A single sign, which is part of many words, names no mineral in a text; it does name it in a filter.

    What the text says in another language counts as well.
    """
    gold = {"mineral gold", "outlook eye"}
    assert found(chinese, "mineral:金") == gold  # and not 现金, cash
    assert found(chinese, "mineral:黄金") == gold
    digging = "section digging"  # not for 铜 in 挖铜矿, but for the red metal of its English
    assert found(chinese, "mineral:copper") == {"mineral copper", "fact of-daily", digging}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("kind:statement", {"fact of-khan"}),
        ("kind:figure", {"fact of-daily"}),
        ("kind:event", {"fact of-both", "fact of-nobody"}),
        ("kind:commitment", {"fact of-ministry", "outlook promise"}),
        ("kind:watch", {"outlook eye"}),
        ("kind:person", {"participant khan", "participant li"}),
        ("kind:organisation", {"participant ministry"}),
        ("kind:group", {"participant crowd"}),
        ("kind:mineral", {"mineral copper", "mineral gold"}),
        ("kind:section", {"section digging"}),
        ("kind:source", {"source daily", "source gazette"}),
        ("kind:gap", {"gap amount"}),
        ("kind:GAP", {"gap amount"}),
        ("kind:g", {"participant crowd", "gap amount"}),
        ("kind:figures", set()),
        ("kind:assessment", set()),
        ("tab:outlook", {"fact of-both", "outlook promise", "outlook eye"}),
        ("tab:o kind:event", {"fact of-both", "fact of-nobody"}),
        ("tab:minerals", {"mineral copper", "mineral gold", "fact of-daily"}),
        ("tab:view", set()),
    ],
)
def test_kinds_and_tabs(small_index: Index, words: str, expected: set[str]) -> None:
    """`kind:` and `tab:` find records by the beginning of what they are, or of where they stand."""
    assert found(small_index, words) == expected


@pytest.mark.parametrize(
    ("words", "count", "without"),
    [
        ("by:wang", 6, "fact natural-next-step"),
        ("by:cccpk", 6, "fact natural-next-step"),
        ('by:"news report"', 17, "fact chairman"),
        ("by:officials", 1, "fact who-attended"),
        ("country:cn", 2, "participant wang-huihua"),
        ("country:pk", 7, "participant officials"),
        ("mineral:coal", 4, "mineral copper"),
        ("mineral:稀土", 4, "mineral copper"),
        ("kind:assessment", 16, "fact forum"),
        ("kind:watch", 6, "outlook deepening"),
        ("kind:gap", 14, "fact forum"),
    ],
)
def test_the_bundled_brief(index: Index, words: str, count: int, without: str) -> None:
    """In the bundled brief each filter finds as many records as it has of them."""
    records = found(index, words)
    assert len(records) == count
    assert without not in records
    assert records == found(index, f"{words} {words.upper()}")


@pytest.mark.parametrize("words", ["tab:minerals", "kind:event", "by:khan", "country:pk", "mineral:copper", "by:none"])
def test_a_filter_and_its_negation(small_index: Index, words: str) -> None:
    """What a filter does not let through is what its negation does; a record is never torn."""
    everything = found(small_index, "-zinc")
    passed, left = found(small_index, words), found(small_index, f"-{words}")
    assert passed | left == everything
    assert passed & left <= {"section digging"}  # each paragraph of which stands for itself


@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        ("en", FilterName.TAB, ("overview", "participants", "minerals", "outlook")),
        (
            "en",
            FilterName.KIND,
            tuple(
                "figure event statement commitment watch person organisation group".split()
                + "participant mineral section gap source claim".split()
            ),
        ),
        ("en", FilterName.BY, ("Sara Khan", "Ministry of Works")),
        ("zh", FilterName.BY, ("萨拉·汗", "工程部")),
        ("en", FilterName.COUNTRY, ("China", "Pakistan", "CN", "PK")),
        ("zh", FilterName.COUNTRY, ("中国", "巴基斯坦", "CN", "PK")),
        ("en", FilterName.MINERAL, ("Copper", "Gold")),
        ("zh", FilterName.MINERAL, ("铜", "黄金")),
    ],
)
def test_what_a_filter_can_be_set_to(small: Brief, language: str, name: FilterName, expected: tuple[str, ...]) -> None:
    """The values are those that find something, as the brief writes them."""
    facets = Facets(small, language)
    assert facets.values(name) == expected
    index = Index.of(small, language)
    for value in expected:
        results = index.search(parse(f'{name}:"{value}"'))
        assert results
        assert results.hints == ()


def test_nothing_to_choose_from(small: Brief) -> None:
    """A brief without records has tabs, and nothing else to filter by."""
    bare = Facets(Brief(format=1, id="x", languages=("en",), issued=small.issued, title=small.title), "en")
    assert [name for name in FilterName if bare.values(name)] == [FilterName.TAB]
    for name in FilterName:
        assert bare.passed(Filter(name, "x")).is_empty
    assert bare.passed(Filter(FilterName.TAB, "mi")).tabs == {Tab.MINERALS}


CHINESE_KHAN = """\
format = 1
id = "x"
languages = ["en"]
issued = 2026-11-23
title.en = "X"

[[fact]]
id = "of-khan"
tab = "overview"
kind = "event"
text.en = "Roads come first."
said_by = "khan"

[[participant]]
id = "ministry"
kind = "organisation"
name.en = "Ministry"
country = "PK"

[[participant]]
id = "khan"
kind = "person"
name.en = "Khan"
organisation = "ministry"
country = "CN"
"""


def test_a_speaker_of_an_organisation_elsewhere() -> None:
    """Who comes from a country of their own is from there, wherever their organisation is."""
    index = Index.of(loads(CHINESE_KHAN.encode()), "en")
    assert found(index, "country:cn") == {"participant khan", "fact of-khan"}
    assert found(index, "country:pk") == {"participant ministry"}


def test_what_a_mineral_lets_through(small: Brief) -> None:
    """Its row, the claims that rests on, and what has one of its names, but for those of a single sign."""
    facets = Facets(small, "en")
    passed = facets.passed(Filter(FilterName.MINERAL, "cop"))
    assert passed.records == {("mineral", "copper"), ("fact", "of-daily")}
    assert passed.names == ("copper", "red metal", "تانبا")
    assert facets.passed(Filter(FilterName.MINERAL, "gold")).names == ("gold", "黄金")


@pytest.mark.parametrize(
    ("value", "names", "expected"),
    [
        ("金", ("合金",), False),
        ("金", ("合金", "金"), True),
        ("黄金", ("黄金矿",), True),
        ("u", ("cu",), True),
        ("cu", ("au",), False),
    ],
)
def test_a_single_ideograph_is_a_whole_name(value: str, names: tuple[str, ...], expected: bool) -> None:
    """It stands in many names of other things; of anything else a part is enough."""
    assert _is_called(value, names) is expected


def test_a_mineral_in_the_title(small: Brief) -> None:
    """The very first passage is looked through for its names too, in capitals as well."""
    brief = msgspec.structs.replace(small, title=Text({"en": "COPPER", "zh": "铜矿"}))
    for keep_case in (False, True):
        found = records(Index.of(brief, "en", keep_case=keep_case).search(parse("mineral:copper")))
        assert ("brief", "small") in found


def test_only_sources_that_say_something_themselves_are_offered(small: Brief) -> None:
    """One that is cited for what somebody else says is not who says it."""
    facts = tuple(fact for fact in small.facts if fact.id != "of-both")
    choices = Facets(msgspec.structs.replace(small, facts=facts), "en").choices(FilterName.BY)
    assert choices == ("Sara Khan", "Ministry of Works", "Daily report")


def test_what_says_it_may_be_a_source(small: Brief) -> None:
    """A hint names the sources that say something themselves beside the speakers."""
    assert Facets(small, "en").choices(FilterName.BY) == ("Sara Khan", "Ministry of Works", "Daily report", "Gazette")
    assert Facets(small, "en").choices(FilterName.COUNTRY) == ("China", "Pakistan", "CN", "PK")
