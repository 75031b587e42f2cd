"""What is typed into the search field becomes terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.search.query import Query, parse
from briefing.search.text import fold


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("  \t ", (), id="only spaces"),
        pytest.param('""', (), id="only quotes"),
        pytest.param('" "', (), id="a phrase of spaces"),
        pytest.param("\u200b", (), id="what shows nothing"),
        pytest.param("copper", ("copper",), id="a word"),
        pytest.param("  Copper   GOLD ", ("copper", "gold"), id="words, folded"),
        pytest.param("copper Copper", ("copper",), id="a word twice is one term"),
        pytest.param('"rare earth" copper', ("rare earth", "copper"), id="a phrase"),
        pytest.param('"rare   earth"', ("rare earth",), id="spaces in a phrase are one"),
        pytest.param('copper "rare earth', ("copper", "rare earth"), id="an open quote closes at the end"),
        pytest.param("“rare earth” «gold»", ("rare earth", "gold"), id="other quotes"),
        pytest.param("＂rare earth＂", ("rare earth",), id="wide quotes"),
        pytest.param('a"b c"d', ("a", "b c", "d"), id="quotes within a word"),
        pytest.param("don't", ("don't",), id="an apostrophe is no quote"),
        pytest.param("1,850", ("1850",), id="a number"),
        pytest.param("71 133", ("71", "133"), id="numbers side by side are two terms"),
        pytest.param('"1 850"', ("1850",), id="a number in quotes is one"),
        pytest.param("铜 تانبا", ("铜", "تانبا"), id="other scripts"),
        pytest.param("copper\u3000gold\u00a0coal", ("copper", "gold", "coal"), id="other spaces"),
    ],
)  # fmt: skip
def test_terms(words: str, terms: tuple[str, ...]) -> None:
    """Words are terms, and a phrase in quotes is one."""
    assert parse(words) == Query(terms)


@given(st.text(max_size=30) | st.lists(st.sampled_from([*'ab1, "“ß\u0301\u00a0ﷺ']), max_size=15).map("".join))
def test_any_text_is_a_query(words: str) -> None:
    """No query is refused; its terms are folded, different and not empty."""
    terms = parse(words).terms
    assert len(set(terms)) == len(terms)
    for term in terms:
        assert fold(term).text == term != ""
        assert term == " ".join(term.split())
