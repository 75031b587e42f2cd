"""Numbers in prose, and whether a fact carries them."""

import re
import unicodedata
from collections.abc import Iterator

from briefing.model.brief import Fact

_NUMBER = re.compile(r"\d+(?:[,.٬٫]\d+)*")
_GROUPING = re.compile(r"[,٬](?=\d{3}(?!\d))")


def numbers(text: str) -> Iterator[str]:
    """The numbers in `text` as they are counted: ASCII digits, no thousands separators, a point for the decimals."""
    for match in _NUMBER.finditer(text):
        bare = _GROUPING.sub("", match[0])
        yield "".join(str(unicodedata.digit(sign, ".")) for sign in bare)


def carried_by(fact: Fact, language: str) -> frozenset[str]:
    """The numbers that `fact` carries, as a figure or in its words."""
    found = set(numbers(fact.text[language]))
    if fact.figure is not None:
        value = fact.figure.value
        found.add(f"{value}")
        if isinstance(value, float):
            found.add(f"{value:.10g}")
    return frozenset(found)
