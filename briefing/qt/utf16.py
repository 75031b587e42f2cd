"""Lengths and places as Qt counts them: in UTF-16 units, of which a letter beyond U+FFFF has two."""

from collections.abc import Iterable, Iterator

_LAST_OF_ONE = "\uffff"
"""The last letter of one unit."""


def units(text: str) -> int:
    """The length of `text` in UTF-16 units; Python counts code points."""
    if text.isascii() or max(text) <= _LAST_OF_ONE:  # most are: encoding them would need a codec, which takes loading
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_units(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans of `text` in code points, in order and apart, as spans in UTF-16 units; `text` is gone through once."""
    place = at = 0
    for start, end in spans:
        first = at + units(text[place:start])
        at = first + units(text[start:end])
        place = end
        yield first, at
