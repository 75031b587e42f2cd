"""The places of faults: also where the two parsers of TOML do not see a file alike."""

import tomllib
from collections.abc import Callable, Iterator

import pytest
from hypothesis import example, given, reject
from hypothesis import strategies as st

from briefing.model import pieces, positions
from briefing.model.positions import locate
from briefing.model.problems import Fault, Path, Problem

SOURCE = """\
top = 1
"quoted \\u0041" = 2
[table.inner]
a.b.c = { d = [1, [2, { e = 3 }]] } # x
[[list]]
x = 1  # a remark
[[list]]
[list.sub]
y = [
  # a remark
  'one', # another
  'two',
]
[[list.deep]]
[[list.deep]]
z = '''
words
   more words'''
"""


@pytest.mark.parametrize(
    ("fault", "place"),
    [
        (Fault((), "m"), (1, 1)),
        (Fault(("top",), "m"), (1, 7)),
        (Fault(("top",), "m", at_key=True), (1, 1)),
        (Fault(("quoted A",), "m"), (2, 19)),
        (Fault(("table",), "m", at_key=True), (3, 2)),
        (Fault(("table", "inner"), "m", at_key=True), (3, 2)),
        (Fault(("table", "inner", "a"), "m", at_key=True), (4, 1)),
        (Fault(("table", "inner", "a", "b", "c", "d"), "m", at_key=True), (4, 11)),
        (Fault(("table", "inner", "a", "b", "c", "d", 1, 0), "m"), (4, 20)),
        (Fault(("table", "inner", "a", "b", "c", "d", 1, 1, "e"), "m"), (4, 29)),
        (Fault(("list",), "m", at_key=True), (5, 3)),
        (Fault(("list", 0, "x"), "m"), (6, 5)),
        (Fault(("list", 1), "m", at_key=True), (7, 3)),
        (Fault(("list", 1, "sub", "y", 1), "m"), (12, 3)),
        (Fault(("list", 1, "deep", 1, "z"), "m"), (16, 5)),
        (Fault(("list", 1, "deep", 1, "z"), "m", within="more"), (18, 4)),
        (Fault(("list", 1, "deep", 1, "z"), "m", within="nowhere"), (16, 5)),
        (Fault(("list", 1, "deep", 1, "z"), "m", within="r"), (17, 3)),
        (Fault(("table", "inner", "a", "b", "c", "d", 1, 0), "m", within="="), (4, 27)),
        (Fault(("list", 1, "none", "at", "all"), "m"), (7, 3)),
        (Fault(("none",), "m"), (1, 1)),
    ],
)
def test_places(fault: Fault, place: tuple[int, int]) -> None:
    """A fault is at its value or key, at its words within, or at the nearest place above what is not written."""
    assert locate(SOURCE, [fault]) == [Problem(*place, "m")]


def test_a_blank_first_line() -> None:
    """The column of the second line is counted from its own beginning, where the first one is empty."""
    assert locate("\nx = 1", [Fault(("x",), "m")]) == [Problem(2, 5, "m")]


@given(
    st.lists(st.sampled_from([*"'\"[]{}=.,#\n ab1", '"""', "'''", "é", "[[", "\na = "]), max_size=25).map("".join),
    st.lists(st.sampled_from(["a", "b", 0, 1]), max_size=4).map(tuple),
    st.booleans(),
)
@example("[a\\e]\nb = 1", ("a", "b"), True)
@example("[[]]\n[]\n = 1", ("a", "b"), False)
def test_places_of_what_the_second_parser_does_not_know(source: str, path: tuple[str | int, ...], at_key: bool) -> None:
    """Whatever the second parser makes of a file, a fault has a place in it."""
    (problem,) = locate(source, [Fault(path, "m", at_key=at_key, within="b")])
    assert 1 <= problem.line <= source.count("\n") + 1
    assert 1 <= problem.column <= len(source.split("\n")[problem.line - 1]) + 1


PROSE = """\
x = [
[1, 2],
[3]]
y = '''
[[fact]]
[no] header
'''
[[fact]]
z = '''it is 巴基斯坦
[[fact]]
[#mark] of تانبا'''
[[fact]]
a.b = 'ص' # [x]
[end]
c = 1
"""


@pytest.mark.parametrize(
    ("source", "paths"),
    [
        (
            SOURCE,
            [("table", "inner", "a", "b", "c", "d", 1, 0), ("list", 0, "x"), ("list", 1, "deep", 1, "z"), ("list", 1)],
        ),
        (PROSE, [("x", 1, 0), ("y",), ("fact", 0, "z"), ("fact", 1, "a", "b"), ("end", "c"), ("end",)]),
    ],
)
@pytest.mark.parametrize("size", [1, 12, 40, 10_000])
@pytest.mark.parametrize("longest", [None, 0, 3])
def test_places_do_not_depend_on_pieces(
    monkeypatch: pytest.MonkeyPatch, source: str, paths: list[Path], size: int, longest: int | None
) -> None:
    """Wherever a long file is cut to be looked through, and whatever is left out of it, the places are the same."""
    faults = [
        Fault(path, "m", at_key=at_key, within=within)
        for path in reversed(paths)
        for at_key in (True, False)
        for within in ("", "[", "mark")
    ]
    at_once = locate(source, faults)
    monkeypatch.setattr(pieces, "_PIECE", size)
    monkeypatch.setattr(pieces, "_BLOCK", 8)
    if longest is not None:
        monkeypatch.setattr(pieces, "_LONG_PIECE", 0)
        monkeypatch.setattr(pieces, "_LONG_TEXT", longest)
    assert locate(source, faults) == at_once
    assert len(set(at_once)) > len(paths)


_LINES = (
    *("[[a]]", "[[b]]  ", " [[a]]", "[ [a] ]", "[[a.b]]", "[[a]] # r", "[t]", "[[1]]", "# [[a]]", "", "x = 1"),
    *("y = [1, '[', \"a]\"]", "y = [", "]", "z = [[1], [2]]", "z = '[[a]]'", "z = [']'", "k = {v = [1]}"),
    *("z = '''", "'''", 'z = """', '"""'),
)


@given(
    st.lists(
        st.sampled_from(_LINES),
        max_size=30,
    ),
    st.sampled_from([1, 20, 60, 1000]),
)
@example(["z = '''", "[[a]]", "'''", "[[a]]"], 1)
@example([*[""] * 15, "z = '''", "[[a]]", "'''", "", "", "", "[[a]]"], 20)
@example([*[""] * 15, 'z = """', "[[a]]", '"""', "", "", "", "[[a]]"], 20)
def test_what_is_passed_over_is_where_the_parser_finds_it(lines: list[str], size: int) -> None:
    """A line that may belong to the one before is none of those that stand for themselves."""
    source = "\n".join(["[[a]]", *lines])
    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError:
        reject()
    faults = [Fault((kind,), "m") for kind in tables]
    faults += [Fault((kind, number), "m") for kind in "ab" for number in range(len(tables.get(kind, ())))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pieces, "_PIECE", size)
        found = locate(source, faults)
        patch.setattr(pieces, "_headers", lambda *_: None)
        assert locate(source, faults) == found


def test_records_are_not_parsed_of_which_nothing_is_asked_for_but_where_they_begin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of a long brief in which each claim lacks something, the parser gets the beginning."""
    claims = "".join(f'[[fact]]\nid = "f{number}"\ncites = [{{ source = "s" }}]\n' for number in range(5_000))
    parsed: list[int] = []

    class Piece(pieces.Piece):
        def __init__(self, source: str, row: int, start: int, end: int, insides: list[tuple[int, int]]) -> None:
            parsed.append(start)
            super().__init__(source, row, start, end, insides)

    monkeypatch.setattr(pieces, "Piece", Piece)
    problems = locate(f"format = 1\n{claims}", [Fault(("fact", number), "m") for number in range(5_000)])
    assert [(problem.line, problem.column) for problem in problems] == [(2 + 3 * n, 3) for n in range(5_000)]
    assert parsed == [0]


def test_the_first_record_of_a_kind_is_looked_into_wherever_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of its kind was counted before it, in parts of which nothing was wanted."""
    monkeypatch.setattr(pieces, "_PIECE", 100)
    source = "[[a]]\nx = 1\n" * 20 + "[[b]]\nx = 1\n"
    assert locate(source, [Fault(("b", 0, "x"), "m")]) == [Problem(42, 5, "m")]


def test_no_more_is_looked_through_than_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once every place is known, the next table ends it."""
    seen: list[object] = []

    def counted(source: str, passes_over: Callable[[pieces.Headers], bool]) -> Iterator[object]:
        for piece in pieces.pieces(source, passes_over):
            seen.append(piece)
            yield piece

    monkeypatch.setattr(positions, "pieces", counted)
    monkeypatch.setattr(pieces, "_PIECE", 1)
    assert locate("[[a]]\nx = 1\n" * 50, [Fault(("a", 1, "x"), "m")]) == [Problem(4, 5, "m")]
    assert len(seen) == 5
