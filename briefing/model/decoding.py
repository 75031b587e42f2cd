"""From the bytes of a file to its text.

That is done piece by piece: one call for all of a long file would keep every other thread from going on meanwhile.
"""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator

from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.problems import LoadError, Problem

MAX_LETTERS = 24_000_000
"""How many letters a file has at most, of whatever script; a million words need a third of it."""
_MOST_OF_A_SIGN = 18
"""How many letters one sign may stand for."""
_PIECE = 1 << 20
_SOMETHING = re.compile(r"[^ \t\n]")
"""What TOML does not take for nothing."""


def decode(data: bytes, name: str) -> str:
    """The text in `data`, its line ends as line feeds.

    Raises:
        LoadError: where it is not UTF-8, too long, or empty.
    """
    text, count = "", 0
    for piece in _decoded(data, name):
        count += len(piece)
        if count <= MAX_LETTERS:
            text += piece  # which makes room in place: to join all of them would be one long call
    if count > MAX_LETTERS:
        template = QT_TRANSLATE_NOOP("Problems", "has {count} million letters; a brief has at most {most}")
        raise _too_long(name, template, count)
    if count > MAX_LETTERS // _MOST_OF_A_SIGN and not text.isascii():
        _check_letters(text, data, name)
    if not _SOMETHING.search(text):
        empty = QT_TRANSLATE_NOOP("Problems", "the file is empty; `briefing new` writes one to start from")
        raise LoadError(name, (Problem(1, 1, message(empty)),))
    return text


def _decoded(data: bytes, name: str) -> Iterator[str]:
    """The text in `data` in pieces that are whole lines, so that no sign and no line end is parted."""
    start = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
    while start < len(data):
        end = data.find(b"\n", start + _PIECE) + 1 or len(data)
        try:
            yield data[start:end].decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise LoadError(name, (_not_utf8(data, start + error.start),)) from error
        start = end


def _not_utf8(data: bytes, place: int) -> Problem:
    before = data[:place]
    start = before.rfind(b"\n") + 1
    column = len(before[start:].decode(errors="replace")) + 1
    template = QT_TRANSLATE_NOOP("Problems", "byte {byte} is not UTF-8; save the file in UTF-8")
    return Problem(before.count(b"\n") + 1, column, message(template, byte=f"0x{data[place]:02x}"))


def _check_letters(text: str, data: bytes, name: str) -> None:
    from briefing.model.letters import letters  # a short file does not pay for it

    if (found := letters(text, data, MAX_LETTERS)) > MAX_LETTERS:
        template = QT_TRANSLATE_NOOP(
            "Problems",
            "has {count} million letters, each sign counted as those it stands for; a brief has at most {most}",
        )
        raise _too_long(name, template, found)


def _too_long(name: str, template: str, count: int) -> LoadError:
    words = message(template, count=f"{count / 1e6:.1f}", most=f"{MAX_LETTERS / 1e6:.2g}")
    return LoadError(name, (Problem(0, 0, words),))
