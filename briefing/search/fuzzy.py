"""Names by a few of their letters, for the palette.

A name is found where each word that is typed is: at its beginning, at the beginning of one of its words, inside it, or
letter by letter with others between; where no name is, one with a typing error in a word. The nearer, the earlier;
among equals the shorter name, then the order in which they are given.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from briefing.search.spans import Span, merged
from briefing.search.text import fold
from briefing.search.watch import TooLong, Watch

_WIDEST = 3
"""Letter by letter, a match is at most so many times as wide as what was typed."""
_STEP = 512


class Name(NamedTuple):
    """A name, and what else it is found by."""

    text: str
    aliases: tuple[str, ...] = ()


class Match(NamedTuple):
    """A name found: its number, and the code points of its text to mark, or the alias that was found in its stead."""

    number: int
    spans: tuple[Span, ...]
    alias: str = ""


class _Found(NamedTuple):
    """How well a typed word is found: the smaller, the better; and where (in folded letters)."""

    tier: int
    width: int
    places: tuple[int, ...]


class Names:
    """Names made ready to be looked through; immutable."""

    def __init__(self, names: Sequence[Name]) -> None:
        """Fold all of `names`."""
        self._names = [
            (number, alias, fold(alias or name.text))
            for number, name in enumerate(names)
            for alias in ("", *name.aliases)
        ]

    def matches(self, typed: str, most: int, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[Match, ...]:
        """The best `most` names for what is `typed`; the first ones, where that is nothing.

        Of more names than can be looked through in a while, it is the best of those that were.

        Raises:
            Cancelled: once `is_cancelled` says so.
        """
        words = fold(typed).text.split()
        watch = Watch(is_cancelled)
        return self._best(words, _find, most, watch) or self._best(words, _find_mistyped, most, watch)

    def _best(
        self, words: list[str], find: Callable[[str, str], _Found | None], most: int, watch: Watch
    ) -> tuple[Match, ...]:
        ranked: dict[int, tuple[tuple[int, ...], Match]] = {}
        with suppress(TooLong):
            for place, (number, alias, folded) in enumerate(self._names):
                if place % _STEP == 0:
                    watch.check()
                found = [find(word, folded.text) for word in words]
                good = [one for one in found if one is not None]
                if len(good) < len(words):
                    continue
                rank = _rank(good, folded.text, is_alias=bool(alias))
                if number not in ranked or rank < ranked[number][0]:
                    places = {place for one in good for place in one.places}
                    ranked[number] = (
                        rank,
                        Match(
                            number, () if alias else merged(folded.span(place, place + 1) for place in places), alias
                        ),
                    )
        return tuple(match for _, match in sorted(ranked.values())[:most])


def _rank(found: list[_Found], name: str, *, is_alias: bool) -> tuple[int, ...]:
    """The smaller, the better; all alike where nothing is asked for."""
    if not found:
        return ()
    tiers = [one.tier for one in found]
    return max(tiers), sum(tiers), sum(one.width for one in found), is_alias, len(name)


def _find(word: str, name: str) -> _Found | None:
    place = name.find(word)
    if place >= 0:
        inner = next((p for p in _starts(name) if name.startswith(word, p)), -1)
        tier = 0 if place == 0 else 1 if inner > 0 else 2
        start = inner if tier == 1 else place
        return _Found(tier, len(word), tuple(range(start, start + len(word))))
    return _find_letters(word, name)


def _find_letters(word: str, name: str) -> _Found | None:
    """`word` letter by letter, in the narrowest stretch that begins with its first letter."""
    best: _Found | None = None
    start = name.find(word[0])
    while start >= 0:
        places = [start]
        for letter in word[1:]:
            place = name.find(letter, places[-1] + 1)
            if place < 0:
                return best
            places.append(place)
        width = places[-1] - start + 1
        if width <= _WIDEST * len(word) and (best is None or width < best.width):
            best = _Found(3, width, tuple(places))
        start = name.find(word[0], start + 1)
    return best


def _find_mistyped(word: str, name: str) -> _Found | None:
    from rapidfuzz.distance import OSA  # only those who find nothing pay for it

    most = 0 if len(word) < 4 else 1 if len(word) < 8 else 2  # noqa: PLR2004 -- a table
    for start in _starts(name):
        other = name[start:].partition(" ")[0]
        distance = OSA.distance(word, other, score_cutoff=most)
        if distance <= most and most:
            return _Found(4, distance, tuple(range(start, start + len(other))))
    return None


def _starts(name: str) -> list[int]:
    """Where the words of a name begin."""
    return [p for p in range(len(name)) if name[p].isalnum() and not name[p - 1 : p].isalnum()]
