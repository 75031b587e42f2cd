"""What else could have been meant, where a query finds nothing: offered to the reader, never put in its place.

Words that stand nowhere are compared with those of the brief by the number of typing errors between them (optimal
string alignment: a letter too many, missing, wrong, or two in the wrong order). Where each word is found, but not all
together, the query is tried without one of its parts.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from enum import Enum
from itertools import islice, product
from typing import NamedTuple

from briefing.message import QT_TRANSLATE_NOOP
from briefing.model.text import IDEOGRAPH
from briefing.search.index import Index
from briefing.search.query import LONGEST, Options, Query, Token, parse, tokens
from briefing.search.spans import Span
from briefing.search.text import fold
from briefing.search.watch import TooLong, Watch
from briefing.search.words import has_ideographs, is_ideograph, stands_in, stands_whole_in, whole_place

MOST = 5
"""How many words are offered in place of one."""

_MOST_PARTS = 8
_MOST_TRIED = 25
_LONGEST_SIGNS = 8
_WORD = re.compile(r"[^\s\-‐‑‒–—−]+")


class Way(Enum):
    """How a suggestion differs from what was asked for, by its words in English."""

    WORD = QT_TRANSLATE_NOOP("Ways", "{words}")
    WITHOUT = QT_TRANSLATE_NOOP("Ways", "without “{words}”")
    APART = QT_TRANSLATE_NOOP("Ways", "{words} as separate words")
    ANY_CASE = QT_TRANSLATE_NOOP("Ways", "in any case")
    PARTS = QT_TRANSLATE_NOOP("Ways", "as part of a word")


class Suggestion(NamedTuple):
    """Another query that finds something: `words` are what it has instead, or leaves out."""

    way: Way
    words: str
    query: str
    options: Options

    def label(self, translated: Callable[[str], str] = str) -> str:
        """The suggestion in a few words; `translated` turns the English of the way into the reader's language."""
        return translated(self.way.value).format(words=self.words)


def near(
    index: Index, words: str, options: Options, is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[Suggestion, ...]:
    """What to try in place of the query `words`, which finds nothing in `index`; the likeliest first.

    Raises:
        Cancelled: once `is_cancelled` says so.
    """
    if len(words) > LONGEST or options.regex:
        return ()
    watch = Watch(is_cancelled)
    found: list[Suggestion] = []
    with suppress(TooLong):  # what was found by then is offered
        found.extend(_suggestions(index, words, options, watch))
    return tuple(dict.fromkeys(found))


def _suggestions(index: Index, words: str, options: Options, watch: Watch) -> Iterator[Suggestion]:
    parts = list(islice(tokens(words), _MOST_PARTS))
    unknown = [span for token in parts for span in _unknown(index, token)]
    yield from _looser(index, words, options, watch)
    respelt = list(_respelt(index, words, unknown, options, watch)) if unknown else []
    yield from respelt
    if not respelt:
        for token in parts:
            watch.check()
            yield from _without(index, words, token, options, watch)


def _unknown(index: Index, token: Token) -> Iterator[Span]:
    """Where the words of `token` stand in the query that stand nowhere in the index."""
    if token.filter_name is None and not token.is_negated:
        shift = token.end - (token.is_quoted and not token.is_open) - len(token.value)
        for word in _WORD.finditer(token.value):
            folded = fold(word[0], keep_case=index.keeps_case).text
            if folded and not index.has(folded):
                yield word.start() + shift, word.end() + shift


def _respelt(index: Index, words: str, unknown: Sequence[Span], options: Options, watch: Watch) -> Iterator[Suggestion]:
    """The query with those near them in place of all that are unknown, where it then finds something."""
    nearest = [_nearest(index, fold(words[slice(*span)], keep_case=index.keeps_case).text, watch) for span in unknown]
    for others in islice(product(*nearest), _MOST_TRIED):
        watch.check()
        query, place = "", 0
        for (start, end), other in zip(unknown, others, strict=True):
            query += words[place:start] + other
            place = end
        query += words[place:]
        if _finds(index, query, options, watch):
            yield Suggestion(Way.WORD, " ".join(others), query, options)


def _looser(index: Index, words: str, options: Options, watch: Watch) -> Iterator[Suggestion]:
    """The query with words compared less strictly."""
    if options.match_case:
        loose = options._replace(match_case=False)
        terms = parse(words, loose).terms
        is_plain = terms and parse(words, loose) == Query(terms, options=loose)  # without what only the index can tell
        stands = stands_in if not options.whole_words else stands_whole_in
        if is_plain and any(all(stands(term, lines.casefold()) for term in terms) for lines in index.lines):
            yield Suggestion(Way.ANY_CASE, "", words, loose)
    if options.whole_words:
        loose = options._replace(whole_words=False)
        if _finds(index, words, loose, watch):
            yield Suggestion(Way.PARTS, "", words, loose)


def _without(index: Index, words: str, token: Token, options: Options, watch: Watch) -> Iterator[Suggestion]:
    """The query without `token`, or with the words of a phrase apart."""
    if token.is_quoted and not token.name and " " in token.value.strip():
        apart = words[: token.start] + token.value + words[token.end :]
        if _finds(index, apart, options, watch):
            yield Suggestion(Way.APART, token.value, apart, options)
    left = " ".join((words[: token.start] + words[token.end :]).split())
    if left and _finds(index, left, options, watch):
        yield Suggestion(Way.WITHOUT, words[token.start : token.end], left, options)


def _finds(index: Index, words: str, options: Options, watch: Watch) -> bool:
    watch.check()
    return bool(index.search(parse(words, options), is_cancelled=watch.is_cancelled))


def _nearest(index: Index, word: str, watch: Watch) -> list[str]:
    """The words of the brief that are nearest to `word`, as they are written there."""
    watch.check()
    if all(is_ideograph(sign) for sign in word):
        found: Iterable[str] = _nearest_signs(index, word, watch)
    else:
        found = _nearest_words((index.alphabetic, index.alphabetic_elsewhere), word)
    return list(dict.fromkeys(_written(index, other) for other in found))[:MOST]


def _nearest_words(vocabularies: Iterable[Sequence[str]], word: str) -> list[str]:
    """The words with the fewest errors between; among equals those of an earlier vocabulary come first."""
    from rapidfuzz.distance import OSA  # only those who find nothing pay for it
    from rapidfuzz.process import extract

    most = 0 if len(word) < 3 else 1 if len(word) < 5 else 2 if len(word) < 9 else 3  # noqa: PLR2004 -- a table
    found = [
        (distance, place, other[0] != word[0], other)  # few err in the first letter
        for place, vocabulary in enumerate(vocabularies)
        for other, distance, _ in extract(word, vocabulary, scorer=OSA.distance, score_cutoff=most, limit=4 * MOST)
    ]
    least = min(found)[0] if found else 0
    return [other for distance, *_, other in sorted(found) if distance == least]


def _nearest_signs(index: Index, word: str, watch: Watch) -> list[str]:
    """What differs from `word` in one sign; the most frequent first. Chinese has no words that end before the next."""
    if not 1 < len(word) <= _LONGEST_SIGNS:
        return []
    turned = (word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in range(len(word) - 1))
    shorter = (word[:n] + word[n + 1 :] for n in range(len(word))) if len(word) > 2 else ()  # noqa: PLR2004
    other = (re.escape(word[:n]) + IDEOGRAPH + re.escape(word[n + 1 :]) for n in range(len(word)))
    longer = (re.escape(word[:n]) + IDEOGRAPH + re.escape(word[n:]) for n in range(1, len(word)))
    alternatives = [re.escape(signs) for signs in (*turned, *shorter)] + [*other, *longer]
    patterns = [re.compile(alternative) for alternative in alternatives]
    found: Counter[str] = Counter()
    for number, lines in enumerate(index.lines):
        if number % 64 == 0:
            watch.check()
        if has_ideographs(lines):
            for pattern in patterns:
                found.update(pattern.findall(lines))
    # fragments of it come last: they are found more often than what they are fragments of
    order = sorted(found.items(), key=lambda item: (len(item[0]) < len(word), -item[1], item[0]))
    return [signs for signs, _ in order]


def _written(index: Index, word: str) -> str:
    """The first place that has the folded `word`, as it is written there; the word itself where none has."""
    for number, lines in enumerate(index.lines):
        if word in lines:
            passage = index.passages[number]
            for text in (passage.text, *passage.aliases, *(other.text for other in index.counterparts(number))):
                folded = fold(text, keep_case=index.keeps_case)
                place = whole_place(folded.text, word)
                if place >= 0:
                    start, end = folded.span(place, place + len(word))
                    return text[start:end]
    return word
