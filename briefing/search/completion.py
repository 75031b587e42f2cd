"""What a filter in a query could go on with, while it is typed."""

from typing import NamedTuple

from briefing.search.facets import Facets
from briefing.search.query import FilterName, Token, tokens
from briefing.search.text import fold

MOST = 50
"""How many values are offered at the most: whoever wants another one types on."""
_LEAST = 2
"""From how many letters on the name of a filter is offered."""


class Completion(NamedTuple):
    """`shown` is what is offered; chosen, `text` takes the place of the query's `start` to `end`."""

    start: int
    end: int
    text: str
    shown: str


def completions(words: str, cursor: int, facets: Facets) -> tuple[Completion, ...]:
    """What the part of the query `words` before the `cursor` could become; nothing where it is complete."""
    token = next((token for token in tokens(words[:cursor]) if token.end == cursor), None)
    if token is None:
        return ()
    # what stands behind the cursor belongs to the same word, and goes with it
    end = next((whole.end for whole in tokens(words) if whole.start == token.start), cursor)
    if token.filter_name is not None:
        return tuple(_values(token, end, token.filter_name, facets))
    if token.name or token.is_quoted or len(token.value) < _LEAST:
        return ()
    typed = fold(token.value).text
    minus = "-" if token.is_negated else ""
    names = (name for name in FilterName if name.startswith(typed) and facets.values(name))
    return tuple(Completion(token.start, end, f"{minus}{name}:", f"{name}:") for name in names)


def _values(token: Token, end: int, name: FilterName, facets: Facets) -> list[Completion]:
    if token.is_quoted and not token.is_open:
        return []
    typed = fold(token.value).text
    minus = "-" if token.is_negated else ""
    values = _fitting(typed, facets.folded_values(name)) or _fitting(typed, facets.folded_elsewhere(name))
    if [fold(value).text for value in values] == [typed]:
        return []
    return [Completion(token.start, end, f"{minus}{name}:{_quoted(value)} ", value) for value in values]


def _fitting(typed: str, known: tuple[tuple[str, str], ...]) -> list[str]:
    """Those of the `known` values that have what was typed in them, the ones that begin with it first."""
    first = [value for value, folded in known if folded.startswith(typed)]
    others = [value for value, folded in known if typed in folded and not folded.startswith(typed)]
    return [*first, *others][:MOST]


def _quoted(value: str) -> str:
    """A value as it has to be typed."""
    return f'"{value}"' if len(list(tokens(value))) != 1 or value.startswith("-") else value
