"""A hit is shown in its sentence, and a long sentence is cut around it."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.brief import Tab
from briefing.model.passages import Key, Passage
from briefing.search.index import Index
from briefing.search.query import Options, parse
from briefing.search.results import Hit
from briefing.search.snippet import LONGEST, snippet

IndexOf = Callable[..., Index]


@pytest.mark.parametrize(
    ("text", "query", "expected", "marked"),
    [
        pytest.param("Copper", "copper", "Copper", ["Copper"], id="a name"),
        pytest.param("One. Copper here. Last.", "copper", "Copper here.", ["Copper"], id="a sentence within"),
        pytest.param("Copper here. Last.", "copper", "Copper here.", ["Copper"], id="the first sentence"),
        pytest.param("One. Copper here", "copper", "Copper here", ["Copper"], id="the last sentence"),
        pytest.param("One! Copper? Last.", "copper", "Copper?", ["Copper"], id="other ends"),
        pytest.param(
            "Copper and copper. Copper.", "copper", "Copper and copper.", ["Copper", "copper"], id="two places"
        ),
        pytest.param("“One.” Copper (here.) Last.", "copper", "Copper (here.)", ["Copper"], id="quotes and brackets"),
        pytest.param("One. “Copper here.” Last.", "here", "“Copper here.”", ["here"], id="within quotes"),
        pytest.param("One. 850 came. Last.", "came", "850 came.", ["came"], id="a sentence that begins with a number"),
        pytest.param("It is approx. copper. Last.", "copper", "It is approx. copper.", ["copper"], id="no capital"),
        pytest.param("It is 1.5 t of gold. Last.", "gold", "It is 1.5 t of gold.", ["gold"], id="a decimal point"),
        pytest.param("One. Mr. J. Wang. Last.", "wang", "Mr. J. Wang.", ["Wang"], id="a title and an initial"),
        pytest.param("Dr. Wang here. Last.", "wang", "Dr. Wang here.", ["Wang"], id="a title at the beginning"),
        pytest.param("One. Dr. Wang. Last.", "wang", "Dr. Wang.", ["Wang"], id="another title"),
        pytest.param("One. Mrs. Wang. Last.", "wang", "Mrs. Wang.", ["Wang"], id="a longer title"),
        pytest.param("One. Ms. Wang. Last.", "wang", "Ms. Wang.", ["Wang"], id="one more title"),
        pytest.param("One. At St. Mary here. Last.", "here", "At St. Mary here.", ["here"], id="a saint"),
        pytest.param("One. See No. 5 here. Last.", "here", "See No. 5 here.", ["here"], id="a number"),
        pytest.param("In the U.S. Congress. Last.", "congress", "In the U.S. Congress.", ["Congress"], id="initials"),
        pytest.param("The cost. Last.", "last", "Last.", ["Last"], id="a word that ends like a title"),
        pytest.param("煤很多。铜也有。金没有。", "铜", "铜也有。", ["铜"], id="Chinese"),
        pytest.param("煤很多！铜也有？金没有。", "铜", "铜也有？", ["铜"], id="Chinese, other ends"),
        pytest.param("他说：“铜。”煤没有。", "铜", "他说：“铜。”", ["铜"], id="Chinese, in quotes"),
        pytest.param("他说：「煤。」铜也有。", "铜", "铜也有。", ["铜"], id="Chinese, behind quotes"),
        pytest.param("پہلا جملہ۔ تانبا یہاں ہے۔ آخری؟", "تانبا", "تانبا یہاں ہے۔", ["تانبا"], id="Urdu"),
        pytest.param("کیا؟ تانبا ہے۔ آخر", "تانبا", "تانبا ہے۔", ["تانبا"], id="Urdu, behind a question"),
        pytest.param("one\ntwo\tcopper", "copper", "one two copper", ["copper"], id="on one line"),
        pytest.param("One. Copper here. ", "copper", "Copper here.", ["Copper"], id="a space at the end"),
        pytest.param("Copper here \n", "copper", "Copper here", ["Copper"], id="a line end at the end"),
        pytest.param("a 😀. Copper 😀 gold.", "gold", "Copper 😀 gold.", ["gold"], id="code points"),
    ],
)
def test_the_sentence_of_a_hit(index_of: IndexOf, text: str, query: str, expected: str, marked: list[str]) -> None:
    """What is shown is the sentence with the hit, and its marks."""
    (hit,) = index_of(text).search(parse(query))
    shown = snippet(hit)
    assert shown.text == expected
    assert [shown.text[start:end] for start, end in shown.spans] == marked


def test_width(index_of: IndexOf) -> None:
    """An ideograph takes the room of two letters."""
    for text, width in (("gold", 4), ("گولڈ é", 6), ("金矿 gold", 9)):
        (hit,) = index_of(text).search(parse("-x"))
        assert snippet(hit).width == width


def test_a_hit_without_marks(small_hit: Hit) -> None:
    """Where nothing is marked, as for filters alone, the first sentence is shown."""
    assert snippet(small_hit) == ("First one.", ())


@pytest.fixture
def small_hit() -> Hit:
    """A hit of two sentences without marks."""
    return Hit(Passage(Tab.OVERVIEW, Key("gap", "g", "text"), "First one. Second one."))


def test_a_hit_by_another_name() -> None:
    """A name found by another is shown and marked whole."""
    index = Index([Passage(Tab.MINERALS, Key("mineral", "m", "name"), "Copper", ("铜",))])
    (hit,) = index.search(parse("铜"))
    assert snippet(hit) == ("Copper", ((0, 6),))


def test_a_long_sentence_is_cut(index_of: IndexOf) -> None:
    """Of a long sentence words before and behind the hit are left out, and an ellipsis stands for them."""
    (hit,) = index_of("before " * 50 + "copper" + " behind" * 50).search(parse("copper"))
    text, spans = snippet(hit)
    for more in range(8):
        (other,) = index_of("before " * 50 + "x" * more + "copper" + " behind" * 50).search(parse("copper"))
        assert set(snippet(other).text.strip("…").split()) == {"before", "x" * more + "copper", "behind"}
    assert text.startswith("…before before")
    assert text.endswith("behind behind…")
    assert text.count("…") == 2
    assert set(text.strip("…").split()) == {"before", "copper", "behind"}
    assert [text[start:end] for start, end in spans] == ["copper"]
    assert spans[0][0] <= 61
    assert len(text) <= LONGEST + 2
    (hit,) = index_of("煤" * 400 + "铜" + "金" * 400).search(parse("铜"))
    assert snippet(hit) == ("…" + "煤" * 60 + "铜" + "金" * 239 + "…", ((61, 62),))


def test_a_sentence_that_is_not_long_is_not_cut(index_of: IndexOf) -> None:
    """Up to sixty letters before the hit are shown, and as many behind as fill three hundred."""
    (hit,) = index_of("a" * 59 + " copper").search(parse("copper"))
    assert snippet(hit).text == "a" * 59 + " copper"
    (hit,) = index_of("b" * 60 + " copper").search(parse("copper"))
    assert snippet(hit).text == "…" + "b" * 59 + " copper"
    (hit,) = index_of("copper " + "a" * (LONGEST - 7)).search(parse("copper"))
    assert snippet(hit).text == "copper " + "a" * (LONGEST - 7)
    (hit,) = index_of("copper " + "a" * (LONGEST - 6)).search(parse("copper"))
    assert snippet(hit).text == "copper " + "a" * (LONGEST - 7) + "…"


def test_where_a_long_sentence_is_cut(index_of: IndexOf) -> None:
    """Between words where one ends near the place, within a word where none does; what is short enough is not cut."""

    def shown(text: str) -> str:
        (hit,) = index_of(text).search(parse("copper"))
        return snippet(hit).text

    assert shown("b" * 75 + " " + "c" * 24 + "copper") == "…" + "b" * 35 + " " + "c" * 24 + "copper"
    assert shown("b" * 65 + " " + "c" * 34 + "copper") == "…" + "c" * 34 + "copper"
    assert shown("b" * 200 + " copper here") == "…" + "b" * 59 + " copper here"
    assert shown("copper" + " four" * 70) == "copper" + " four" * 58 + "…"
    assert shown("copper" + "b" * 269 + " " + "c" * 50) == "copper" + "b" * 269 + "…"
    assert shown("copper" + "b" * 263 + " " + "c" * 50) == "copper" + "b" * 263 + " " + "c" * 30 + "…"


def test_a_mark_behind_the_cut_is_not_shown(index_of: IndexOf) -> None:
    """Not even where it begins at the very place."""
    (hit,) = index_of("copper" + "金" * (LONGEST - 6) + "copper").search(parse("copper"))
    assert snippet(hit) == ("copper" + "金" * (LONGEST - 6) + "…", ((0, 6),))


def test_a_mark_that_is_longer_than_what_is_shown(index_of: IndexOf) -> None:
    """A mark ends where what is shown does."""
    (hit,) = index_of("x" * 500).search(parse("x+", Options(regex=True)))
    assert snippet(hit) == ("x" * LONGEST + "…", ((0, LONGEST),))


_WORDS = st.sampled_from(
    [
        "gold",
        "Gold",
        "a",
        "Dr.",
        "J.",
        "end.",
        "End!",
        "“Gold.”",
        "金。",
        "金矿",
        "تانبا",
        "ہے۔",
        "gold\n",
        "ß",
        "x" * 70,
        "煤" * 90,
    ]
)


@given(
    st.lists(_WORDS, min_size=1, max_size=60),
    st.sampled_from([" ", "", " "]),
    st.sampled_from(["gold", "金", "تانبا", "x", "g d", "s", "end"]),
    st.booleans(),
)
def test_marks_of_snippets(index_of: IndexOf, many: list[str], between: str, words: str, is_pattern: bool) -> None:
    """What is shown is a part of the passage, not too long, with the first mark in it; its marks are the passage's."""
    text = between.join(many)
    for hit in index_of(text).search(parse(words, Options(regex=is_pattern))):
        shown, spans = snippet(hit)
        assert len(shown) <= LONGEST + 2
        assert not set(shown) & set("\n\t")
        whole = " ".join(["", *text.splitlines(), ""]) if "\t" in text else text.replace("\n", " ")
        inner = shown.removeprefix("…").removesuffix("…")
        assert inner in whole
        assert spans
        assert all(0 <= start < end <= len(shown) for start, end in spans)
        places = [place for place in range(len(whole)) if whole.startswith(inner, place)]
        shifts = [place - shown.startswith("…") for place in places]
        originals = [[(start + shift, end + shift) for start, end in spans] for shift in shifts]
        first = hit.spans[0]
        fitting = [moved for moved in originals if moved[0][0] == first[0]]
        assert fitting
        assert any(
            all(any(a <= start < end <= b for a, b in hit.spans) for start, end in moved)
            and [span for span in hit.spans if span[1] <= place + len(inner)][: len(moved)]
            == [one for one in moved if one in hit.spans][: len(moved)]
            for moved, place in zip(originals, places, strict=True)
            if moved in fitting
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Gold", False), ("Łódź – “café”", False), ("黄金 Au", True), ("Cu تانبا", True), ("सोना", True), ("金", True)],
)
def test_scripts_with_tall_letters(index_of: IndexOf, text: str, expected: bool) -> None:
    """What needs more room than Latin says so."""
    (hit,) = index_of(text).search(parse(".", Options(regex=True)))
    assert snippet(hit).is_tall is expected


def test_less_room_before_the_hit(index_of: IndexOf) -> None:
    """Where a line is short the hit comes early in it."""
    (hit,) = index_of("one two three four five six seven eight nine gold").search(parse("gold"))
    assert snippet(hit).text == "one two three four five six seven eight nine gold"
    assert snippet(hit, 20).text == "…seven eight nine gold"
    assert snippet(hit, 20).spans == ((18, 22),)
