"""What a person types into the search field, as a tree: words, phrases, exclusions and filters.

    copper "rare earth" -coal tab:minerals by:"Wang Huihua"

Words and phrases are AND-ed. Filters of one name widen each other, those of different names narrow. Whatever is typed
is a query: what is wrong with it becomes a hint, and the rest is looked for.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from briefing.search.hints import Fault, Hint, hint
from briefing.search.text import fold

LONGEST = 1000
"""The most characters of a query."""

_TOKEN = re.compile(
    r"""(?P<minus>(?<![^ ])-(?=[^ ]))?
        (?P<name>a+(?=:))?
        (?:(?<=a):)?
        (?:"(?P<phrase>[^"]*)(?P<close>"?)|(?P<word>[^ "]*))""",
    re.VERBOSE,
)
"""A token in the shape of a query: letters are `a`; spaces, quotes, hyphens and colons of every kind are themselves."""


class FilterName(StrEnum):
    """What hits can be narrowed by."""

    TAB = "tab"
    KIND = "kind"
    BY = "by"
    COUNTRY = "country"
    MINERAL = "mineral"


class Filter(NamedTuple):
    """Hits must have (or, where it is negated, must not have) the folded `value` under `name`."""

    name: FilterName
    value: str
    is_negated: bool = False


class Options(NamedTuple):
    """How words are compared. A regular expression is held against the text as written, not as folded."""

    match_case: bool = False
    whole_words: bool = False
    regex: bool = False


class Token(NamedTuple):
    """A piece of what was typed, from `start` to `end` (code points): `-name:value`, a word, or a phrase in quotes.

    Both are as typed; `name` is empty where there is none, and `value` is without its quotes.
    """

    start: int
    end: int
    is_negated: bool
    name: str
    value: str
    is_quoted: bool = False
    is_open: bool = False

    @property
    def filter_name(self) -> FilterName | None:
        """What it narrows by; None where it is no filter."""
        name = fold(self.name).text
        return FilterName(name) if name in frozenset(FilterName) else None


class Query(NamedTuple):
    """Folded terms that a hit must have, folded terms it must not have, filters, or a pattern in place of the terms."""

    terms: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    pattern: str = ""
    options: Options = Options()
    hints: tuple[Hint, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.terms or self.excluded or self.filters or self.pattern)


def parse(words: str, options: Options = Options()) -> Query:  # noqa: B008 -- immutable
    """The query in `words`, compared as `options` say."""
    if len(words) > LONGEST:
        return Query(options=options, hints=(hint(Fault.TOO_LONG, most=LONGEST, length=len(words)),))
    found = tuple(tokens(words))
    return _pattern_query(words, found, options) if options.regex else _word_query(found, options)


def tokens(words: str) -> Iterator[Token]:
    """The pieces of a query, in order; an open quote closes at the end."""
    shape = "".join(_sign(letter) for letter in words)
    place = 0
    while place < len(shape):
        match = _TOKEN.match(shape, place)
        if match is None or match.end() == place:
            place += 1
            continue
        place = match.end()
        quoted = match["phrase"] is not None
        start, end = match.span("phrase" if quoted else "word")
        name = words[slice(*match.span("name"))] if match["name"] else ""
        is_negated = match["minus"] is not None
        yield Token(match.start(), place, is_negated, name, words[start:end], quoted, match["close"] == "")


def shown_terms(words: str, query: Query) -> tuple[list[str], list[str]]:
    """The words that `query` must have and must not have as they were typed in `words`, phrases in quotes."""
    shown: tuple[list[str], list[str]] = ([], [])
    if not query.pattern:
        for token in tokens(words):
            typed = f"{token.name}:{token.value}" if token.name else token.value
            if token.filter_name is None and typed.strip("" if token.is_quoted else " -"):
                shown[token.is_negated].append(f"“{typed}”" if token.is_quoted else typed)
    return shown


def _sign(letter: str) -> str:
    """What a letter is to the tokenizer."""
    folded = fold(letter).text
    return folded if folded in {" ", '"', "-", ":"} else "a"


def _word_query(found: Iterable[Token], options: Options) -> Query:
    terms: dict[str, None] = {}
    excluded: dict[str, None] = {}
    filters: dict[Filter, None] = {}
    hints: list[Hint] = []
    for token in found:
        if token.is_open:
            hints.append(hint(Fault.OPEN_QUOTE, place=token.end - len(token.value)))
        if token.filter_name is not None:
            _add_filter(token, token.filter_name, filters, hints)
            continue
        words = token.value
        if token.name:
            words = f"{token.name}:{words}"
            if token.name.isalpha() and token.value.strip() and not token.value.startswith("/"):
                hints.append(
                    hint(Fault.NO_FILTER, name=token.name, choices=", ".join(f"{name}:" for name in FilterName))
                )
        term = " ".join(fold(words, keep_case=options.match_case).text.split())
        if not token.is_quoted:  # a hyphen at the end is the beginning of `value-added`, one alone that of `-word`
            term = term.rstrip("-")
        if term:
            (excluded if token.is_negated else terms)[term] = None
    return Query(tuple(terms), tuple(excluded), tuple(filters), "", options, tuple(hints))


def _pattern_query(words: str, found: Iterable[Token], options: Options) -> Query:
    """Filters as ever; all that is left, spaces and quotes too, is one pattern."""
    filters: dict[Filter, None] = {}
    hints: list[Hint] = []
    pattern, place = "", 0
    for token in found:
        if token.filter_name is not None and not words[token.start - 1 : token.start].strip():
            _add_filter(token, token.filter_name, filters, hints)
            pattern += words[place : token.start]
            place = token.end + len(words[token.end :]) - len(words[token.end :].lstrip())
    pattern = (pattern + words[place:]).strip()
    return Query((), (), tuple(filters), pattern, options, tuple(hints))


def _add_filter(token: Token, name: FilterName, filters: dict[Filter, None], hints: list[Hint]) -> None:
    value = " ".join(fold(token.value).text.split())
    if value:
        filters[Filter(name, value, token.is_negated)] = None
    else:
        hints.append(hint(Fault.EMPTY_FILTER, name=name.value))
