"""What a person types into the search field, as terms to look for."""

import re
from typing import NamedTuple

from briefing.search.text import fold

_TERM = re.compile(r'"([^"]*)"?|[^\s"]+')


class Query(NamedTuple):
    """Folded terms, each of which a hit must have; a phrase is one term. Empty where nothing is asked."""

    terms: tuple[str, ...]


def parse(words: str) -> Query:
    """The query in `words`: words separated by spaces, phrases in quotes; an open quote closes at the end."""
    letters = "".join(fold(letter).text for letter in words)  # one by one: two numbers side by side are two terms
    terms = (match[1] if match[0].startswith('"') else match[0] for match in _TERM.finditer(letters))
    cleaned = (" ".join(fold(term).text.split()) for term in terms)
    return Query(tuple(dict.fromkeys(term for term in cleaned if term)))
