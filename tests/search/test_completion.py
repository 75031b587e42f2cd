"""While a filter is typed, what it could go on with is offered."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.brief import Brief
from briefing.model.minerals import Mineral
from briefing.model.text import Text
from briefing.search.completion import completions
from briefing.search.facets import Facets
from briefing.search.query import Filter, parse, tokens
from briefing.search.text import fold


@pytest.fixture(scope="module")
def facets(brief: Brief) -> Facets:
    """What filters of the bundled brief can be set to."""
    return Facets(brief, "en")


def after(words: str, facets: Facets) -> list[str]:
    """The query after each of the completions offered at its end."""
    found = completions(words, len(words), facets)
    return [words[: one.start] + one.text + words[one.end :] for one in found]


def test_values_that_are_hard_to_type(small: Brief) -> None:
    """One that begins as an exclusion does is quoted; one that has quotes in it cannot be typed, and is not offered."""
    names = (Text({"en": "-Ore"}), Text({"en": 'The "Ore"'}), Text({"en": "Ore"}))
    minerals = tuple(Mineral(id=f"m{number}", name=name) for number, name in enumerate(names))
    facets = Facets(msgspec.structs.replace(small, minerals=minerals), "en")
    assert after("mineral:", facets) == ['mineral:"-Ore" ', "mineral:Ore "]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("ta", ["tab:"], id="a name"),
        pytest.param("MI", ["mineral:"], id="a name in capitals"),
        pytest.param("ｋｉ", ["kind:"], id="a name in wide letters"),
        pytest.param("-ta", ["-tab:"], id="a name, negated"),
        pytest.param("copper co", ["copper country:"], id="a name behind a word"),
        pytest.param("t", [], id="one letter is not enough"),
        pytest.param("by", ["by:"], id="a name that is whole"),
        pytest.param("tabs", [], id="no name"),
        pytest.param("ta ", [], id="behind a space"),
        pytest.param('"ta', [], id="within quotes"),
        pytest.param("x:ta", [], id="behind another name"),
        pytest.param("", [], id="nothing"),
        pytest.param("tab:", ["tab:overview ", "tab:participants ", "tab:minerals ", "tab:outlook "], id="every value"),
        pytest.param("tab:m", ["tab:minerals "], id="a value"),
        pytest.param("TAB：Min", ["tab:minerals "], id="a value in capitals, behind a wide colon"),
        pytest.param("tab:minerals", [], id="a value that is whole"),
        pytest.param("tab:minerals ", [], id="behind the space after a value"),
        pytest.param("-tab:ou", ["-tab:outlook "], id="a value, negated"),
        pytest.param("copper tab:ou", ["copper tab:outlook "], id="a value behind a word"),
        pytest.param("by:wa", ['by:"Wang Huihua" '], id="a value of two words gets quotes"),
        pytest.param("by:hui", ['by:"Wang Huihua" '], id="within a value"),
        pytest.param('by:"wang h', ['by:"Wang Huihua" '], id="a value with its quotes begun"),
        pytest.param('by:"Wang Huihua"', [], id="a value with its quotes closed"),
        pytest.param('by:"Wang"', [], id="a part of a value with its quotes closed"),
        pytest.param("country:", [f"country:{value} " for value in ("China", "Pakistan", "CN", "PK")], id="countries"),
        pytest.param("country:c", ["country:China ", "country:CN "], id="a country by its name or its code"),
        pytest.param("country:cn", [], id="the code of a country, which is whole"),
        pytest.param("country:中", ["country:中国 "], id="a country in another language of the program"),
        pytest.param("mineral:ol", ["mineral:Gold "], id="a value with the letters in it"),
        pytest.param("mineral:o", [f"mineral:{name} " for name in ("Coal", "Copper", "Gold")], id="several of them"),
        pytest.param("kind:as", ["kind:assessment "], id="a value that begins with them"),
        pytest.param("mineral:g", ["mineral:Gold "], id="one that begins with it"),
        pytest.param("tab:p", ["tab:participants "], id="none that has it not"),
        pytest.param("by:p", ["by:Policymakers ", 'by:"Pakistani representatives" ', 'by:"Forum participants" '],
                     id="values that begin with it come first"),
        pytest.param("kind:zz", [], id="no value"),
    ],
)  # fmt: skip
def test_what_is_offered(facets: Facets, words: str, expected: list[str]) -> None:
    """Names are offered from their second letter on, values as soon as the colon is there, each ready to type on."""
    assert after(words, facets) == expected


def test_what_is_shown(facets: Facets) -> None:
    """What is shown is the name with its colon, or the value as the brief writes it."""
    assert [one.shown for one in completions("-ta", 3, facets)] == ["tab:"]
    assert [one.shown for one in completions("-by:w", 5, facets)] == ["Wang Huihua"]


def test_only_what_stands_before_the_cursor(facets: Facets) -> None:
    """What is offered goes by the letters before the cursor, whatever stands behind it."""
    (one,) = completions("copper ta gold", 9, facets)
    assert (one.start, one.end, one.text) == (7, 9, "tab:")
    assert completions("copper tab:ou gold", 7, facets) == ()
    assert completions("copper", 0, facets) == ()


def test_filters_that_find_nothing_are_not_offered(small: Brief) -> None:
    """A filter is offered only where the brief has values for it."""
    bare = Facets(Brief(format=1, id="x", languages=("en",), issued=small.issued, title=small.title), "en")
    assert after("mi", bare) == []
    assert after("ta", bare) == ["tab:"]
    assert after("by:", bare) == []


def test_values_in_the_language_of_the_window(small: Brief) -> None:
    """Values are offered as the window shows them, and quoted where a name has a sign that ends a word."""
    chinese = Facets(small, "zh")
    assert after("by:", chinese) == ["by:萨拉·汗 ", "by:工程部 "]
    assert after("mineral:黄", chinese) == ["mineral:黄金 "]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("mineral:黄", ["mineral:黄金 "], id="a mineral as the brief's Chinese has it"),
        pytest.param("by:萨", ["by:萨拉·汗 "], id="who says it"),
        pytest.param("country:中", ["country:中国 "], id="a country"),
        pytest.param("country:چ", ["country:چین "], id="a country in Urdu, which the brief has not"),
        pytest.param("mineral:س", [], id="a mineral in Urdu"),
        pytest.param("kind:黄", [], id="kinds have no names"),
    ],
)
def test_values_in_other_languages(small: Brief, words: str, expected: list[str]) -> None:
    """What is typed in another script goes on with names of the brief's languages; countries with the program's."""
    assert after(words, Facets(small, "en")) == expected


@given(st.sampled_from("tab kind by country mineral".split()), st.sampled_from(["", "-"]), st.data())
def test_what_is_chosen_is_a_filter(facets: Facets, name: str, minus: str, data: st.DataObject) -> None:
    """Whatever value is chosen becomes that filter, with the value whole, and ends what is offered."""
    typed = data.draw(st.sampled_from(["", "a", "e", "o", "w", "mi", '"', '"i']))
    before = data.draw(st.sampled_from(["", "copper ", '"rare earth" ']))
    words = f"{before}{minus}{name}:{typed}"
    for one, chosen in zip(completions(words, len(words), facets), after(words, facets), strict=True):
        assert chosen.startswith(before)
        (by,) = parse(chosen).filters
        assert by == Filter(by.name, fold(one.shown).text, bool(minus))
        assert by.name.value == name
        assert parse(chosen).hints == ()
        assert completions(chosen, len(chosen), facets) == ()
        assert after(chosen.rstrip(), facets) == []
        assert len(list(tokens(chosen))) == 1 + len(list(tokens(before)))
