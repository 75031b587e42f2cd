"""The parts in which the parser gets a long file."""

import pytest

from briefing.model import pieces
from briefing.model.positions import locate
from briefing.model.problems import Fault, Problem


def parsed(source: str) -> list[pieces.Piece]:
    """The parts of the source that are parsed where something is wanted of each."""
    return [piece for piece in pieces.pieces(source, lambda _: False) if isinstance(piece, pieces.Piece)]


def test_long_texts_are_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in them is left out for the parser, and counted in the places behind them."""
    source = "x = '''\n" + "é [a]\n" * 1000 + "''' # " + "ü" * 2000 + "\n[a]\ny = 1\n"
    monkeypatch.setattr(pieces, "_LONG_PIECE", 0)
    monkeypatch.setattr(pieces, "_PIECE", 10_000)
    (piece,) = parsed(source)
    assert len(piece._data) < 40
    assert locate(source, [Fault(("a", "y"), "m")]) == [Problem(1004, 5, "m")]


def test_a_piece_that_ends_within_a_text_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """More is taken at once, and where no more comes there is nothing."""
    monkeypatch.setattr(pieces, "_LONG_PIECE", 0)
    monkeypatch.setattr(pieces, "_PIECE", 4)
    ends: list[int] = []

    class Piece(pieces.Piece):
        def __init__(self, source: str, row: int, start: int, end: int, insides: list[tuple[int, int]]) -> None:
            ends.append(end)
            super().__init__(source, row, start, end, insides)

    monkeypatch.setattr(pieces, "Piece", Piece)
    source = "x = '''\na\nb\nc\nd\ne\n'''\ny = 1\n"
    assert len(parsed(source)) == len(ends)
    ends.clear()
    assert parsed("x = '''\na\nb\n") == []
    assert ends == []


def test_a_piece_ends_behind_the_text_it_was_cut_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever that begins, and be it cut just before the text's end."""
    for name, value in (("_LONG_PIECE", 0), ("_LONG_TEXT", 1), ("_PIECE", 12)):
        monkeypatch.setattr(pieces, name, value)
    source = "first = 12345\nx = '''\nabcdefgh\n'''\n" + "y = 1\n" * 20
    sizes = [len(piece._data) for piece in parsed(source)]
    assert sizes[:2] == [len("first = 12345\n"), len("x = ''''''\n")]


def test_a_piece_with_a_long_text_ends_soon_behind_it() -> None:
    """However far was looked for the end of the text: the parser, which has no other thread go on, gets little."""
    records = "".join(f'[[fact]]\nid = "f{number}"\ntext.en = "A claim."\n' for number in range(20_000))
    text = "Some words of a long section.\n" * 30_000
    source = f"[[section]]\nbody.en = '''\n{text}'''\n{records}"
    assert len(records) < len(text) < len(source)
    sizes = [len(piece._data) for piece in parsed(source)]
    assert max(sizes) < 2 * pieces._PIECE
    (problem,) = locate(source, [Fault(("fact", 19_999, "text", "en"), "m")])
    assert (problem.line, problem.column) == (source.count("\n"), 11)
