"""Regular expressions, held against text as it is written."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model.passages import Passage
from briefing.search.counterparts import Counterpart
from briefing.search.query import Options
from briefing.search.reasons import Reason, candidates
from briefing.search.spans import Span
from briefing.search.watch import TooLong, Watch
from briefing.search.words import stands_whole

_MOST_PARTS = 100_000
"""How many parts a pattern may have once its repeats are written out, as the compiler does: each takes memory."""
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\\\]])*\]|(?P<open>\()|(?P<close>\))|\{(?P<times>\d+)[^}]*\}?|.", re.DOTALL)
_OTHER_GRAMMAR = re.compile(r"\(\?[a-zA-Z0-9]*(?:x|V1)")


class BadPatternError(Exception):
    """The text says what is wrong with a pattern; `place` is where, in characters from 1."""

    def __init__(self, reason: str, place: int) -> None:
        """Say `reason`, found at `place`."""
        super().__init__(reason)
        self.reason = reason
        self.place = place


class Pattern:
    """A compiled regular expression that can be stopped; other threads run while it works."""

    def __init__(self, pattern: str, options: Options) -> None:
        """Compile `pattern`.

        Raises:
            BadPatternError: where it is none.
        """
        import regex  # only those who look for a pattern pay for it

        other = _OTHER_GRAMMAR.search(pattern)
        if other is not None:  # in which spaces, or brackets in brackets, mean something else than is counted here
            raise BadPatternError(
                message(QT_TRANSLATE_NOOP("Hints", "the flags x and V1 are not taken")), other.start() + 1
            )
        if _parts(pattern) > _MOST_PARTS:
            raise BadPatternError(message(QT_TRANSLATE_NOOP("Hints", "it repeats its parts too many times")), 1)
        try:
            self._compiled = regex.compile(pattern, 0 if options.match_case else regex.IGNORECASE)
        except regex.error as error:
            # types-regex leaves both out
            place = (error.pos or 0) + 1  # type: ignore[attr-defined]
            raise BadPatternError(str(error.msg), place) from error  # type: ignore[attr-defined]
        except ValueError as error:  # flags that exclude each other
            raise BadPatternError(str(error), 1) from error
        except (RecursionError, OverflowError, MemoryError) as error:
            reason = message(QT_TRANSLATE_NOOP("Hints", "it is too large or nested too deep"))
            raise BadPatternError(reason, 1) from error
        self._only_whole = options.whole_words

    def spans(self, text: str, watch: Watch) -> tuple[Span, ...]:
        """Where it matches in `text`; an empty match counts as none.

        Raises:
            Cancelled, TooLong: as `watch` says.
        """
        watch.check()
        try:
            found = [match.span() for match in self._compiled.finditer(text, timeout=max(watch.left(), 0.001))]
        except TimeoutError as error:
            raise TooLong from error
        return tuple(
            (start, end)
            for start, end in found
            if start < end and (not self._only_whole or stands_whole(text, start, end))
        )


class Match(NamedTuple):
    """The spans of a passage that match, or else what does in its stead; and whether what matches are whole words."""

    spans: tuple[Span, ...]
    why: tuple[Reason, ...]
    is_whole: bool

    @property
    def rank(self) -> tuple[bool, bool]:
        """By what to sort it: the language shown comes first, then whole words."""
        return any(reason.language for reason in self.why), not self.is_whole


def matches(
    pattern: Pattern, passages: Iterable[tuple[int, Passage, Iterable[Counterpart]]], watch: Watch
) -> dict[int, Match]:
    """What matches, by the numbers of the `passages`, which come with what they say in other languages.

    Raises:
        Cancelled, TooLong: as `watch` says.
    """
    found: dict[int, Match] = {}
    for number, passage, others in passages:
        spans = pattern.spans(passage.text, watch)
        if spans:
            found[number] = Match(spans, (), _has_whole(passage.text, spans))
            continue
        for reason in candidates(passage.aliases, others):
            spans = pattern.spans(reason.text, watch)
            if spans:
                why = reason._replace(spans=spans) if reason.language else reason
                found[number] = Match((), (why,), _has_whole(reason.text, spans))
                break
    return found


def _has_whole(text: str, spans: Iterable[Span]) -> bool:
    return any(stands_whole(text, *span) for span in spans)


def _parts(pattern: str) -> int:
    """How many parts `pattern` has with its repeats written out, about."""
    sizes, last = [0], 0
    for part in _PART.finditer(pattern):
        if part["open"]:
            sizes.append(0)
        elif part["close"]:
            last = sizes.pop()
            sizes = sizes or [0]  # it closes what was not opened: the compiler will say so, or take it for a letter
            sizes[-1] += last
        elif part["times"]:
            sizes[-1] += last * (max(1, int(part["times"])) - 1)
        else:
            last = 1
            sizes[-1] += 1
    return sum(sizes)
