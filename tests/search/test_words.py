"""Words end where a reader sees them end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.search.text import fold
from briefing.search.words import has_ideographs, is_edge, is_ideograph, parted, stands_whole, whole_place


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a", "b", False),
        ("a", "1", False),
        ("س", "و", False),
        ("a", " ", True),
        (" ", "a", True),
        ("", "a", True),
        ("a", "", True),
        ("a", ".", True),
        ("a", "_", True),
        ("金", "a", True),
        ("a", "金", True),
        ("金", "矿", True),
        ("カ", "ナ", True),
        ("𠀀", "a", True),
    ],
)
def test_edges(before: str, after: str, expected: bool) -> None:
    """A word may end anywhere but between two letters or digits, ideographs aside."""
    assert is_edge(before, after) is expected


@pytest.mark.parametrize(
    ("letter", "expected"),
    [("金", True), ("⺀", True), ("鿿", True), ("か", True), ("𠀀", True), ("a", False), ("س", False), ("é", False)],
)
def test_ideographs(letter: str, expected: bool) -> None:
    """Ideographs and the letters of Japanese stand without spaces, in a text with others too."""
    assert is_ideograph(letter) is expected
    assert has_ideographs(f"a {letter} é") is expected


@pytest.mark.parametrize(
    ("text", "term", "place"),
    [
        ("gold", "gold", 0),
        ("goldsmith gold", "gold", 10),
        ("goldsmith", "gold", -1),
        ("marigold", "gold", -1),
        ("", "gold", -1),
        ("aaa a", "a", 4),
        ("xaa aa", "aa", 4),
        ("黄金矿", "金", 1),
        ("a, (b)", "(b)", 3),
        ("rare earths, rare earth", "rare earth", 13),
    ],
)
def test_the_first_whole_place(text: str, term: str, place: int) -> None:
    """The place is that of the first that stands whole, wherever others stand in parts."""
    assert whole_place(text, term) == place
    if place >= 0:
        assert stands_whole(text, place, place + len(term))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "  "),
        ("gold", " gold "),
        ("pak china (cpec), 1.5_t\nx", " pak china  cpec   1 5 t x "),
        ("سونا۔ é", " سونا  é "),
        ("黄金", "   "),
        ("a黄金b, 85名é", " a b  85 é "),
    ],
)
def test_parted(text: str, expected: str) -> None:
    """What is no letter and no digit becomes a space, and so do ideographs, however many."""
    assert parted(text) == expected


@given(
    st.text(st.sampled_from("ab1é س_.-\n矿"), max_size=12), st.text(st.sampled_from("ab1éس"), min_size=1, max_size=2)
)
def test_the_short_way_finds_what_the_long_way_finds(text: str, term: str) -> None:
    """Between spaces in the parted text a term is found if and only if it stands whole in the text."""
    folded, wanted = fold(text).text, fold(term).text
    assert (f" {wanted} " in parted(folded)) is (whole_place(folded, wanted) >= 0)
