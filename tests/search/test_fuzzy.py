"""The palette finds a name by a few of its letters, the nearest first."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import Cancelled
from briefing.search import watch
from briefing.search.fuzzy import Match, Name, Names
from briefing.search.text import fold

NAMES = (
    Name("Copper", ("铜", "red metal")),
    Name("Rare earth elements", ("REE",)),
    Name("From infrastructure to minerals"),
    Name("Industrial minerals"),
    Name("Pak–China Mineral Cooperation Forum", ("PCMF",)),
    Name("Straße"),
    Name("معدنیات"),
)


@pytest.fixture(scope="module")
def names() -> Names:
    """The names, made ready."""
    return Names(NAMES)


def found(names: Names, typed: str, most: int = 99) -> list[tuple[str, list[str]]]:
    """The names found, each with what is marked in it."""
    return [
        (NAMES[match.number].text, [NAMES[match.number].text[start:end] for start, end in match.spans])
        for match in names.matches(typed, most)
    ]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("copp", [("Copper", ["Copp"])], id="at the beginning"),
        pytest.param("COPPER", [("Copper", ["Copper"])], id="in any case"),
        pytest.param("cooper", [("Pak–China Mineral Cooperation Forum", ["Cooper"])], id="at the beginning of a word"),
        pytest.param("repc", [], id="letters in another order"),
        pytest.param("rastru", [("From infrastructure to minerals", ["rastru"])], id="inside"),
        pytest.param("ifrcture", [("From infrastructure to minerals", ["i", "fr", "cture"])], id="letter by letter"),
        pytest.param("china", [("Pak–China Mineral Cooperation Forum", ["China"])], id="behind a hyphen"),
        pytest.param("elements rare", [("Rare earth elements", ["Rare", "elements"])], id="words in any order"),
        pytest.param("rare ear", [("Rare earth elements", ["Rare", "ear"])], id="a word and the beginning of one"),
        pytest.param("铜", [("Copper", [])], id="another name, with nothing to mark"),
        pytest.param("pcmf", [("Pak–China Mineral Cooperation Forum", [])], id="a name in short"),
        pytest.param("strass", [("Straße", ["Straß"])], id="a letter that is two"),
        pytest.param("aße", [("Straße", ["aße"])], id="a letter that is two, inside"),
        pytest.param("معدن", [("معدنیات", ["معدن"])], id="Urdu"),
        pytest.param("copepr", [("Copper", ["Copper"])], id="a typing error"),
        pytest.param("rare elemetns", [("Rare earth elements", ["Rare", "elements"])], id="an error in one word"),
        pytest.param("infrastrutcrue", [("From infrastructure to minerals", ["infrastructure"])], id="two errors"),
        pytest.param("elxmenzs", [("Rare earth elements", ["elements"])], id="two errors in eight letters"),
        pytest.param("mxnerzl", [], id="no two errors in seven letters"),
        pytest.param("infrxstrzctyre", [], id="never three errors"),
        pytest.param("rde", [("Copper", [])], id="a short word letter by letter, in another name"),
        pytest.param("cxp", [], id="no error in a short word"),
        pytest.param("rxe", [], id="nor where one would do"),
        pytest.param("zzzz", [], id="nothing"),
        pytest.param("copper zzzz", [], id="one word that is nowhere"),
    ],
)
def test_what_is_found(names: Names, typed: str, expected: list[tuple[str, list[str]]]) -> None:
    """Each word that is typed stands in the name, and what is found of it is marked."""
    assert found(names, typed) == expected


@pytest.mark.parametrize(
    ("typed", "many", "expected"),
    [
        pytest.param("co", "bacon|a coat|cob|cxo", "cob|a coat|bacon|cxo", id="beginning, word, inside, apart"),
        pytest.param("co", "coat|cob", "cob|coat", id="the shorter name"),
        pytest.param("co", "cob|coa", "cob|coa", id="the order given"),
        pytest.param("abc", "axbxc|abxc", "abxc|axbxc", id="the narrower"),
        pytest.param("abc", "ab axbxc abxc|abxxc|xabcx", "xabcx|ab axbxc abxc|abxxc", id="the narrowest of a name"),
        pytest.param("abc", "a------bc|a-------bc", "a------bc", id="not too wide apart"),
        pytest.param("abc", "a--bc|a-b--c a-bc a--bc", "a-b--c a-bc a--bc|a--bc", id="the narrowest in the middle"),
        pytest.param("abc", "axbxc|aabxc", "aabxc|axbxc", id="the narrower of two that begin side by side"),
        pytest.param("ab cd", "cdx ab|ab x cd|xab cd", "cdx ab|ab x cd|xab cd", id="both words, the better in sum"),
        pytest.param(
            "ab cd ef", "a----b cd xef|ef a-b c-d", "ef a-b c-d|a----b cd xef", id="as good, and narrower in sum"
        ),
        pytest.param("ab cd", "ab cxd|xab xcd", "xab xcd|ab cxd", id="the word that is found worst"),
        pytest.param("ab cd", "xab xcd|ab yyyyyyyy xcd", "ab yyyyyyyy xcd|xab xcd", id="both words, before the length"),
        pytest.param("b", "ab|cb b", "cb b|ab", id="the place in a name that is best"),
        pytest.param("gold", "xgold|(gold) and more", "(gold) and more|xgold", id="a word in brackets"),
        pytest.param("copr", "copper cxpr|capr|coprx", "coprx|copper cxpr", id="no errors where there is none needed"),
        pytest.param("abcx", "abcd|abcy e|abc", "abc|abcd|abcy e", id="the shorter of those with an error"),
    ],
)
def test_order(typed: str, many: str, expected: str) -> None:
    """The nearer, the earlier; among equals the shorter, then the order in which they are given."""
    listed = many.split("|")
    matches = Names([Name(text) for text in listed]).matches(typed, 9)
    assert "|".join(listed[match.number] for match in matches) == expected


def test_the_first_of_places_as_near() -> None:
    """Of two places that are as near the first is marked."""
    assert Names([Name("abc abc")]).matches("ac", 9) == (Match(0, ((0, 1), (2, 3))),)
    assert Names([Name("xab ab ab")]).matches("ab", 9) == (Match(0, ((4, 6),)),)
    assert Names([Name("xab yab")]).matches("ab", 9) == (Match(0, ((1, 3),)),)


def test_a_name_comes_before_another_name() -> None:
    """What is found by its name comes before what is found by another name, which says so."""
    names = Names([Name("Nickel", ("copper ore",)), Name("A copper mine"), Name("Copper ore, red")])
    assert names.matches("copper", 9) == (
        Match(2, ((0, 6),)),
        Match(0, (), "copper ore"),
        Match(1, ((2, 8),)),
    )
    names = Names([Name("xcopper", ("copper", "copper ore"))])
    assert names.matches("copper", 9) == (Match(0, (), "copper"),)
    names = Names([Name("xcopper", ("copper a", "copper b"))])
    assert names.matches("copper", 9) == (Match(0, (), "copper a"),)
    names = Names([Name("copper", ("copper",))])
    assert names.matches("copper", 9) == (Match(0, ((0, 6),)),)


def test_nothing_typed_is_every_name(names: Names) -> None:
    """Before anything is typed the first names stand there, with nothing marked."""
    assert found(names, "") == [(name.text, []) for name in NAMES]
    assert found(names, " \u200b ") == [(name.text, []) for name in NAMES]
    assert found(names, "", 2) == [(name.text, []) for name in NAMES[:2]]
    assert Names([]).matches("", 5) == Names([]).matches("x", 5) == ()


def test_only_the_best(names: Names) -> None:
    """No more names are found than were asked for, and those are the best."""
    assert found(names, "min", 2) == found(names, "min")[:2]
    assert len(found(names, "min")) == 3


def test_it_can_be_cancelled(names: Names) -> None:
    """Who types on is not kept waiting for what was typed before."""
    with pytest.raises(Cancelled):
        names.matches("cop", 9, lambda: True)
    with pytest.raises(Cancelled):
        Names([Name("Copper")]).matches("cop", 9, lambda: True)


def test_more_names_than_there_is_time_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the time is used up the best of those names are shown that were looked at."""
    many = Names([Name(f"gold {number}") for number in range(2000)])
    monkeypatch.setattr(watch, "thread_time", count(step=0.08).__next__)
    matches = many.matches("gold", 2000)
    assert 0 < len(matches) < 2000
    assert matches == tuple(Match(number, ((0, 4),)) for number in range(len(matches)))


_NAMES = st.lists(st.text("abcß é矿", min_size=1, max_size=8), min_size=1, max_size=6)


@given(_NAMES, st.text("abcs é", max_size=5))
def test_all_that_have_it_are_found(many: list[str], typed: str) -> None:
    """A name that has each word in it is found; each is found once, and what is marked lies in it."""
    matches = Names([Name(text) for text in many]).matches(typed, 99)
    numbers = [match.number for match in matches]
    assert len(set(numbers)) == len(numbers)
    words = fold(typed).text.split()
    for number, text in enumerate(many):
        if all(word in fold(text).text for word in words):
            assert number in numbers
    for match in matches:
        assert match.spans == tuple(sorted(match.spans))
        assert all(0 <= start < end <= len(many[match.number]) for start, end in match.spans)
        assert all(end < start for (_, end), (start, _) in zip(match.spans, match.spans[1:], strict=False))
        assert bool(match.spans) is bool(words)


@given(_NAMES, st.integers(0, 5), st.integers(0, 7), st.integers(1, 8))
def test_a_part_of_a_name_finds_it(many: list[str], which: int, start: int, length: int) -> None:
    """Whatever part of a name is typed, the name is among those found, and before any that has it not."""
    name = many[which % len(many)]
    typed = name[start : start + length]
    matches = Names([Name(text) for text in many]).matches(typed, 99)
    words = fold(typed).text.split()
    has = [all(word in fold(many[match.number]).text for word in words) for match in matches]
    assert many.index(name) in [match.number for match in matches]
    assert has == sorted(has, reverse=True)
