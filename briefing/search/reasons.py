"""Why a passage is found that has not all of the words itself: by another name, or by its text in another language."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing.search.counterparts import Counterpart
from briefing.search.query import Query
from briefing.search.spans import Span, merged, places
from briefing.search.text import Folded, fold
from briefing.search.words import stands_in, stands_whole, stands_whole_in


class Reason(NamedTuple):
    """Another name of what the passage names, or its `text` in another language with the found words at `spans`."""

    text: str
    language: str = ""
    """Empty for another name."""
    spans: tuple[Span, ...] = ()


def marked(folded: Folded, query: Query) -> tuple[Span, ...]:
    """Where the terms of `query` stand in the text as written (code points), in order, none touching another."""
    return merged(
        folded.span(place, place + len(term))
        for term in query.terms
        for place in places(folded.text, term)
        if not query.options.whole_words or stands_whole(folded.text, place, place + len(term))
    )


def reasons(query: Query, own: str, aliases: Iterable[str], others: Iterable[Counterpart]) -> tuple[Reason, ...]:
    """What has the terms of `query` that the folded text `own` has not: names first, and no more than needed."""
    is_found = stands_whole_in if query.options.whole_words else stands_in
    wanted = [term for term in query.terms if not is_found(term, own)]
    found: list[Reason] = []
    for reason in candidates(aliases, others):
        if not wanted:
            break
        folded = fold(reason.text, keep_case=query.options.match_case)
        lacking = [term for term in wanted if not is_found(term, folded.text)]
        if len(lacking) < len(wanted):
            found.append(reason._replace(spans=marked(folded, query)) if reason.language else reason)
        wanted = lacking
    return tuple(found)


def candidates(aliases: Iterable[str], others: Iterable[Counterpart]) -> Iterator[Reason]:
    """All that can be found in a passage's stead, names first, the found words not marked yet."""
    for alias in aliases:
        yield Reason(alias)
    for language, text in others:
        yield Reason(text, language)
