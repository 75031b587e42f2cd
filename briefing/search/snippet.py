"""The sentence of a text in which found words stand."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing.search.reasons import Reason
from briefing.search.results import Hit
from briefing.search.spans import Span
from briefing.search.words import is_ideograph

LONGEST = 300
"""The most characters of a snippet."""
BEFORE = 60
"""The most characters before the hit, so that it is in view where a snippet has but two lines."""
REASON_LONGEST, REASON_BEFORE = 60, 12
"""The same of a reason, which has one line."""

_SENTENCE_END = re.compile(
    r"""[.!?؟۔]["'”’»)\]]*(?=\s+(?:[^\Wa-z_]|["'“‘«(\[]))   # the next word has no small letter
        |[。！？][”’」』）]*""",
    re.VERBOSE,
)
_SHORTENED = re.compile(
    r"\b(?:\w|Col|Dr|Eng|Gen|Gov|Hon|Jr|Lt|Ltd|Maj|Mr|Mrs|Ms|No|Nos|Prof|Rev|Rs|Sen|Sr|St|approx|ca|cf|vs)$"
)
"""What a full stop ends without ending the sentence: an initial, a title, another short form."""
_LONGEST_SHORTENED = 6
_TALL = re.compile("[\u0590-\u0dff\u2e80-\ua4cf\uac00-\ud7af\ufb1d-\ufefc\U00020000-\U0003ffff]")
_SPACE = re.compile(r"[^\S ]")  # but for those that are plain


class Snippet(NamedTuple):
    """Words of a text on one line, and the spans of what was found in them (code points)."""

    text: str
    spans: tuple[Span, ...]

    @property
    def width(self) -> int:
        """About how much room it takes, in letters: an ideograph takes that of two."""
        return len(self.text) + (0 if self.text.isascii() else sum(is_ideograph(letter) for letter in self.text))

    @property
    def is_tall(self) -> bool:
        """Whether it has letters of a script whose letters are taller than those of Latin."""
        return is_tall(self.text)


def snippet(hit: Hit, before: int = BEFORE) -> Snippet:
    """The sentence with the first span of `hit`, cut with an ellipsis where it is long.

    At most `before` characters stand before the hit: where there is less room than usual, fewer.
    """
    return _cut(hit.passage.text, hit.spans, before, LONGEST)


def reason_snippet(reason: Reason) -> Snippet:
    """A few words of a text in another language, with those that were found; a name whole."""
    return _cut(reason.text, reason.spans, REASON_BEFORE, REASON_LONGEST if reason.language else LONGEST)


def is_tall(text: str) -> bool:
    """Whether `text` has letters of a script whose letters are taller than those of Latin."""
    return not text.isascii() and _TALL.search(text) is not None


def _cut(text: str, spans: Sequence[Span], before: int, longest: int) -> Snippet:
    text = _SPACE.sub(" ", text)
    first = spans[0][0] if spans else 0
    start, end = _sentence(text, first)
    lead = tail = ""
    if first - start > before:
        start = _word_start(text, first - before, first - before // 2)
        lead = "…"
    if end - start > longest:
        end = _word_end(text, start + longest)
        tail = "…"
    cut = text[start:end].rstrip()
    shift = len(lead) - start
    shifted = ((max(a, start) + shift, min(b, start + len(cut)) + shift) for a, b in spans)
    return Snippet(f"{lead}{cut}{tail}", tuple((a, b) for a, b in shifted if a < b))


def _sentence(text: str, place: int) -> Span:
    """The span of the sentence in which `place` stands."""
    start, end = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
        if match[0].startswith(".") and _SHORTENED.search(
            text, max(0, match.start() - _LONGEST_SHORTENED), match.start()
        ):
            continue
        if match.end() > place:
            end = match.end()
            break
        start = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
    return start, end


def _word_start(text: str, earliest: int, latest: int) -> int:
    """Where a word begins between two places; the first one where none does, as in Chinese."""
    return text.find(" ", earliest, latest) + 1 or earliest


def _word_end(text: str, latest: int) -> int:
    """Where a word ends not long before `latest`; there, where none does."""
    place = text.rfind(" ", latest - BEFORE // 2, latest)
    return place if place > 0 else latest
