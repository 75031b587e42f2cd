"""From bytes to text: piece by piece, with what is said of all of it at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import decoding
from briefing.model.decoding import decode
from briefing.model.problems import LoadError

_PARTS = st.sampled_from(["\r\n", "\n", "\r", "a", "é", "铜", "معدن", "😀", "\ufeff", " "])


@pytest.fixture(autouse=True)
def _short_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_PIECE", 3)


@given(st.lists(_PARTS, max_size=40).map("".join))
def test_the_text_is_whole_however_it_is_cut(text: str) -> None:
    """No sign and no line end is parted, and only the mark at the very beginning goes."""
    data = b"#" + text.encode()
    assert decode(data, "f") == data.decode().replace("\r\n", "\n")
    assert decode("\ufeff".encode() + data, "f") == data.decode().replace("\r\n", "\n")


def test_what_is_no_utf8_is_found_in_whichever_piece() -> None:
    """It is told by the line and the column of the file, not of the piece."""
    with pytest.raises(LoadError, match=re.escape("f:4:3: byte 0xff is not UTF-8")):
        decode("# 铜铜铜\n\n# é\n铜铜".encode() + b"\xff\n", "f")


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\n\n\n\n\n", "\ufeff \t\r\n\r\n   \n\t\t\n"])
def test_a_file_of_nothing_but_blanks_is_empty(text: str) -> None:
    """However long it is."""
    with pytest.raises(LoadError, match="the file is empty"):
        decode(text.encode(), "f")


def test_what_is_too_long_is_told_with_its_whole_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """And what is no UTF-8 behind the most that may be is told sooner."""
    monkeypatch.setattr(decoding, "MAX_LETTERS", 300_000)
    with pytest.raises(LoadError, match=re.escape("has 0.4 million letters; a brief has at most 0.3")):
        decode(b"# 345678\n" * 45_000, "f")
    with pytest.raises(LoadError, match="f:45001:1: byte 0xff"):
        decode(b"# 345678\n" * 45_000 + b"\xff", "f")
