"""Numbers in prose, and whether a fact carries them."""

import re
import unicodedata
from collections.abc import Iterator

from briefing.model.brief import Fact

_RUN = re.compile(r"\d[\d,.٬٫]*+")
_BETWEEN = re.compile(r"[,.٬٫]{2,}|[,.٬٫]\Z")  # with both in one, what a number may be takes 60 bytes a digit
_GROUPING = re.compile(r"[,٬](?=\d{3}(?!\d))")


class _Written(dict[int, str]):
    """How each sign of a number is written in ASCII, by its code point."""

    def __missing__(self, sign: int) -> str:
        written = self[sign] = str(unicodedata.digit(chr(sign), "."))
        return written


_WRITTEN = _Written()


def numbers(text: str) -> Iterator[str]:
    """The numbers in `text` as they are counted: ASCII digits, no thousands separators, a point for the decimals."""
    for run in _RUN.finditer(text):
        for number in filter(None, _BETWEEN.split(run[0])):
            bare = _GROUPING.sub("", number)
            yield bare.replace(",", ".") if bare.isascii() else bare.translate(_WRITTEN)


def carried_by(fact: Fact, language: str) -> frozenset[str]:
    """The numbers that `fact` carries, as a figure or in its words."""
    found = set(numbers(fact.text[language]))
    if fact.figure is not None:
        value = fact.figure.value
        found.add(f"{value}")
        if isinstance(value, float):
            found.add(f"{value:.10g}")
    return frozenset(found)
