"""What differs inside a text, word by word; in Chinese and Japanese sign by sign."""

from bisect import bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache
from typing import NamedTuple

import regex

from briefing.model.text import IDEOGRAPH

Span = tuple[int, int]
"""From where to where, in code points."""

_MOST_COMPARED = 40_000
"""Up to how many pairs of words are held against each other; of longer texts the part that differs is one span."""
_LONGEST = 50_000
"""Texts of more characters than that together are not even read word by word."""


class Spans(NamedTuple):
    """What of an old and of a new text the other does not have, in order and apart."""

    old: tuple[Span, ...]
    new: tuple[Span, ...]


def words(text: str) -> list[str]:
    """The words, numbers and signs of `text`."""
    return [text[start:end] for start, end in _places(text)]


def spans(old: str, new: str) -> Spans:
    """Where two texts differ: whole words and numbers, or single characters where only what is between is different."""
    if len(old) + len(new) > _LONGEST:
        return _between(old, new)
    found = Spans(*map(tuple, _differing(old, new)))
    if found == Spans((), ()) and old != new:
        found = _between(old, new)
    return found


def _places(text: str) -> list[Span]:
    return [match.span() for match in _pattern().finditer(text)]


@cache
def _pattern() -> "regex.Pattern[str]":
    # a letter is one with its marks and joiners: to this module, not to `re`, they are \w as well
    return regex.compile(rf"{IDEOGRAPH}\p{{M}}*|\d+(?:[.,٬٫]\d+)*|(?:(?!{IDEOGRAPH})\w)+|\S")


def _differing(old: str, new: str) -> tuple[list[Span], list[Span]]:
    olds, news = _places(old), _places(new)
    was, now = [old[a:b] for a, b in olds], [new[a:b] for a, b in news]
    head = _shared(was, now)
    tail = _shared(was[head:][::-1], now[head:][::-1])
    was, now = was[head : len(was) - tail], now[head : len(now) - tail]
    if len(was) * len(now) > _MOST_COMPARED:
        blocks = [(0, len(was), 0, len(now))]
    else:
        codes = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
        blocks = [places for tag, *places in codes if tag != "equal"]  # type: ignore[misc]  # four of them
    return (
        [(olds[head + a][0], olds[head + b - 1][1]) for a, b, _, _ in blocks if a < b],
        [(news[head + c][0], news[head + d - 1][1]) for _, _, c, d in blocks if c < d],
    )


def _between(old: str, new: str) -> Spans:
    """What stands between the same beginning and the same end, by characters."""
    most = min(len(old), len(new))
    head = bisect_right(range(1, most + 1), 0, key=lambda n: old[:n] != new[:n])
    rest = range(1, most - head + 1)
    tail = bisect_right(rest, 0, key=lambda n: old[len(old) - n :] != new[len(new) - n :])
    was, now = (head, len(old) - tail), (head, len(new) - tail)
    return Spans((was,) if was[0] < was[1] else (), (now,) if now[0] < now[1] else ())


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """How many of the first are the same."""
    return next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
