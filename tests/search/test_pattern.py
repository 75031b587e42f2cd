"""Regular expressions are held against text as it is written, and never for long."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.errors import Cancelled
from briefing.search import watch
from briefing.search.pattern import BadPatternError, Pattern, _parts
from briefing.search.query import Options
from briefing.search.watch import TooLong, Watch

OPTIONS = st.builds(Options, st.booleans(), st.booleans(), st.just(value=True))


def watched() -> Watch:
    """A watch that lets a search go on."""
    return Watch(lambda: False)


@pytest.mark.parametrize(
    ("pattern", "options", "text", "expected"),
    [
        pytest.param("go.d", Options(), "Gold gold", ((0, 4), (5, 9)), id="any case"),
        pytest.param("go.d", Options(match_case=True), "Gold gold", ((5, 9),), id="that case"),
        pytest.param("go.d", Options(whole_words=True), "goldsmith Gold", ((10, 14),), id="whole words"),
        pytest.param("金.?", Options(whole_words=True), "黄金矿", ((1, 3),), id="whole words in Chinese"),
        pytest.param("x*", Options(), "axxb", ((1, 3),), id="empty matches are none"),
        pytest.param("$|^", Options(), "a", (), id="places are no matches"),
        pytest.param("👍.", Options(), "a👍b", ((1, 3),), id="code points"),
        pytest.param(r"\p{Han}+", Options(), "ab 黄金", ((3, 5),), id="scripts by their names"),
        pytest.param(r"a{2}", Options(), "aaaa", ((0, 2), (2, 4)), id="one behind another"),
        pytest.param("gold", Options(), "", (), id="no text"),
    ],
)
def test_matches(pattern: str, options: Options, text: str, expected: tuple[tuple[int, int], ...]) -> None:
    """Each match is from a place to a place in the text, in order."""
    assert Pattern(pattern, options).spans(text, watched()) == expected


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d{4}-\d{2}-\d{2}",
        "(a{100}){100}",
        r"(\w{3,1000000} ?){0,1000000}",
        r"[({]{10}\({1000}",
        r"[^]{9999999}]{2}",
        "(?:a|b){9999}",
    ],
)
def test_repeats_that_are_no_trouble(pattern: str) -> None:
    """Repeats that a computer has the memory for are patterns like others."""
    Pattern(pattern, Options()).spans("gold", watched())


@pytest.mark.parametrize(
    "pattern",
    [
        "a{1000000}",
        r"\w{4000000000}",
        "(a{1000}){1000}",
        "((a{99}){99}){99}",
        "(?:(?:a|b){999}c){999}",
        "[)]{999999}",
        "([)]{1000}b){1000}",
        r"(\){1000}b){1000}",
        "[a-z]{1000}" * 101,
    ],
)
def test_repeats_that_would_use_up_the_memory(pattern: str) -> None:
    """A pattern with too many parts, once its repeats are written out, is refused before they are."""
    with pytest.raises(BadPatternError, match="it repeats its parts too many times") as caught:
        Pattern(pattern, Options())
    assert caught.value.place == 1


@pytest.mark.parametrize(
    ("pattern", "place"),
    [
        ("(?x)(?:(?:a {300}) {300}) {300}", 1),
        ("(?V1)[a[b]c)](?:(?:a{300}){300}){300}", 1),
        ("a(?ix:b)", 2),
        ("a(?mV1)", 2),
    ],
)
def test_other_grammars_are_not_taken(pattern: str, place: int) -> None:
    """A pattern in which spaces or brackets mean something else is refused: its repeats could not be counted."""
    with pytest.raises(BadPatternError, match=r"^the flags x and V1 are not taken$") as caught:
        Pattern(pattern, Options())
    assert caught.value.place == place


@pytest.mark.parametrize(
    "pattern", ["(?i)gold", "(?P<x>gold)", "(?<x>gold)", r"\(\?y", "x{0,3}gold", "(?:gold)(?=x|$)"]
)
def test_flags_and_names_that_are_taken(pattern: str) -> None:
    """Flags and names like those that are refused are patterns like others."""
    Pattern(pattern, Options()).spans("gold", watched())


@pytest.mark.parametrize(
    ("pattern", "many"),
    [
        ("", 0),
        ("abc", 3),
        ("a{5}", 5),
        ("a{1}b{0}", 2),
        ("(ab){3}", 6),
        ("a(bc)d", 4),
        ("((a{10}){10}){10}", 1000),
        (r"[abc]{4}\d{3}", 7),
        ("a)b", 2),
        ("{3}", 0),
    ],
)
def test_the_parts_of_a_pattern(pattern: str, many: int) -> None:
    """What is repeated counts as often as it is, and what is in brackets as it stands there."""
    assert _parts(pattern) == many


def test_how_often_a_part_may_be_repeated() -> None:
    """A hundred thousand times, and no more."""
    assert Pattern("a{100000}", Options()).spans("aa", watched()) == ()
    with pytest.raises(BadPatternError, match=r"^it repeats its parts too many times$"):
        Pattern("a{100001}", Options())


def test_what_is_closed_but_not_opened_hides_no_repeats() -> None:
    """A bracket too many does not end the counting."""
    with pytest.raises(BadPatternError, match="it repeats its parts too many times"):
        Pattern("a)(?:(?:a{300}){300}){300}", Options())
    with pytest.raises(BadPatternError, match="unbalanced parenthesis"):
        Pattern("a)b", Options())


def test_a_watch_that_has_run_out() -> None:
    """Before a text is looked at the watch is, and what is cancelled stays so."""
    pattern = Pattern("gold", Options())
    with pytest.raises(TooLong):
        pattern.spans("gold", Watch(lambda: False, -1))
    with pytest.raises(Cancelled):
        pattern.spans("gold", Watch(lambda: True))


def test_a_match_gets_what_time_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """A match that would never end is given up as soon as the time is used up."""
    times = iter([0.0, 0.199, 0.199])
    monkeypatch.setattr(watch, "thread_time", lambda: next(times))
    with pytest.raises(TooLong):
        Pattern("(a|aa)+$", Options()).spans("a" * 60 + "!", Watch(lambda: False))


@pytest.mark.parametrize(("used", "given"), [(0.15, 0.05), (0.2, 0.001), (0.3, 0.001)])
def test_a_match_gets_no_more_time(monkeypatch: pytest.MonkeyPatch, used: float, given: float) -> None:
    """It gets what is left; where time runs out just before it, a moment, for no time at all would be no limit."""
    times, asked = iter([0.0, 0.1, used]), list[float]()

    class Compiled:
        def finditer(self, _text: str, *, timeout: float) -> Iterator[re.Match[str]]:
            asked.append(timeout)
            yield from ()

    pattern = Pattern("gold", Options())
    monkeypatch.setattr(pattern, "_compiled", Compiled())
    monkeypatch.setattr(watch, "thread_time", lambda: next(times))
    assert pattern.spans("gold", Watch(lambda: False)) == ()
    assert asked == [pytest.approx(given)]


_SIGNS = st.sampled_from(
    [
        *"ab1 (){}[]|*+?.^$\\-&:=!<>,PLe金é",
        "(?",
        "(?:",
        "(?<=",
        "(?P<a>",
        "(?i",
        "(?au)",
        "\\p{",
        "{9",
        "[[",
        "&&",
        "(?R)",
    ]
)


@given(st.lists(_SIGNS, max_size=10).map("".join) | st.text(max_size=20), OPTIONS)
@example("(?L)(?a)x", Options(regex=True))
@example("\\L<x>", Options(regex=True))
@example("{" + "9" * 900 + "}", Options(regex=True))
def test_whatever_is_typed(pattern: str, options: Options) -> None:
    """Whatever is typed is a pattern, or is said to be none with its place, and each match is a part of the text."""
    text = "aab (1) 金é"
    refusal: BadPatternError | None = None
    spans: tuple[tuple[int, int], ...] = ()
    try:
        spans = Pattern(pattern, options).spans(text, watched())
    except BadPatternError as error:
        refusal = error
    except TooLong:
        pass
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert refusal is None or (str(refusal) and 1 <= refusal.place <= len(pattern) + 1)
