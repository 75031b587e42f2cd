"""Marks the passages of a text that are in another language than its document, for those who hear it read aloud.

A passage in another script is one: it gets the brief's own language of that script, if there is one. In a document that
runs from right to left, figures with a sign and Latin names are passages too, so that each keeps its order.

A mark is two characters that no text has (Unicode keeps them for a program's own use): one before the passage, followed
by a letter for its language, and one behind it. Words of the program that nobody has translated are marked before the
others, where they are put together with those of the brief.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from briefing.export.look import scale
from briefing.languages import LETTERS, Script, is_right_to_left, script_of

_BEGIN, _END, _BEGIN_WORDS = "\ufdd0", "\ufdd1", "\ufdd2"
# patterns are compiled when they are first looked for: most documents need none
_WORDS = f"{_BEGIN_WORDS}([^{_BEGIN_WORDS}{_END}]*){_END}"
_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"
"""What keeps the order of a figure apart from that of the line."""
_FIELD = r"(\{\w+\})"
_EDGES = r"\S(?:.*\S)?"
"""Words without the spaces around them, which belong to the line."""

_CODES = {Script.ARABIC: "a", Script.HAN: "h", Script.LATIN: "l"}
_STANDARD = {Script.ARABIC: "ur", Script.HAN: "zh", Script.LATIN: "en"}
_KANA = (("\u3041", "\u3096"), ("\u30a1", "\u30fa"), ("\uff66", "\uff9d"))
"""The first and the last letter of each range that only Japanese is written in."""


class _Kinds(dict[int, str]):
    """What stands for each letter where passages are looked for: one letter for all of its script.

    To compile patterns for thousands of letters would take longer than all else that is done to a short document.
    """

    def __init__(self) -> None:
        """Know no letter yet."""
        self._ranges = sorted(
            (found[1], found[2] or found[1], _CODES[script])
            for script, letters in LETTERS.items()
            for found in re.finditer("(.)(?:-(.))?", letters)
        )
        self._firsts = [first for first, _, _ in self._ranges]

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        place = bisect_right(self._firsts, letter) - 1
        kind = letter
        if place >= 0 and letter <= self._ranges[place][1]:
            kind = self._ranges[place][2]
            if letter.isdecimal():
                kind = kind.upper()
            elif any(first <= letter <= last for first, last in _KANA):
                kind = "j"
        self[code] = kind
        return kind


_KINDS = {Script.ARABIC: "aA", Script.HAN: "hHj", Script.LATIN: "l"}
"""What the letters of each script are taken for: its figures for the capital, those that only Japanese has for a j."""
_ARABIC, _LATIN = _KINDS[Script.ARABIC], _KINDS[Script.LATIN]
_BEYOND_LATIN = _ARABIC + _KINDS[Script.HAN]
_DIGIT = r"\dAH"
_SCRIPTS = {kind: script for script, kinds in _KINDS.items() for kind in kinds}

_QUOTED = f'(?<=[“"«‘(])(?P<quoted>[{_ARABIC}][^“”"«»‘’()]*)(?=[”"»’)])'
_NUMBER = f"[{_DIGIT}][{_DIGIT}.,]{{0,20}}"  # nobody reads longer ones, and looking for them would take for ever
_MEASURE = f"(?:(?<![{_DIGIT}.,])[+−$€£¥-]?{_NUMBER}[ \u00a0]?(?=[{_LATIN}µ°]{{1,3}}(?![{_LATIN}])))?"
"""A number before its unit, which is a Latin passage with it."""
_DATE = f"[{_DIGIT}]{{1,4}}-[{_DIGIT}]{{1,2}}-[{_DIGIT}]{{1,4}}"
_FIGURE = f"(?<![{_DIGIT}.,])(?P<figure>{_DATE}|[+−±$€£¥₨-]{{1,3}}{_NUMBER}%?|{_NUMBER}[%‰])(?![{_DIGIT}])"


class Tongues:
    """Marks texts of a document in one language."""

    def __init__(self, language: str, languages: Iterable[str], fallback: str) -> None:
        """Mark texts of a document in `language` out of a brief in `languages`; its own words may be in `fallback`."""
        self._language = language
        self._runs_left = is_right_to_left(language)
        own = script_of(language)
        foreign = [script for script in Script if script is not own or (self._runs_left and script is Script.LATIN)]
        self._foreign = foreign
        self._languages = {_CODES[script]: _language_of(script, languages) for script in foreign}
        self._languages |= {"j": "ja", "o": language, "w": fallback}
        self._kinds = _Kinds()
        self._foreign_kinds = frozenset(
            "".join(_KINDS[script] for script in foreign) + ("AH" if self._runs_left else "")
        )

    @property
    def codes(self) -> dict[str, dict[str, Any]]:
        """What each letter of a mark stands for: a language with its region, its direction and how large it is set.

        `o` is that of the document itself.
        """
        return {code: self._tongue(language) for code, language in self._languages.items()}

    def marked(self, words: str, *, is_untranslated: bool = False) -> str:
        """`words` with its passages marked; all of it where it is the program's own and nobody has translated it."""
        if is_untranslated:
            return _mark("w", words) if words else ""
        if "l" not in self._languages and not any(map(_is_beyond_latin, set(words))):
            return words
        kinds = words.translate(self._kinds)
        present = set(kinds)
        if self._foreign_kinds.isdisjoint(present) and not (self._runs_left and any(map(str.isdecimal, present))):
            return words
        first = next((_SCRIPTS[kind] for kind in kinds if kind in _SCRIPTS), None)
        if first is Script.ARABIC and "a" in self._languages and _runs_left_mostly(kinds):
            return _whole("a", words)
        is_latin = first is Script.LATIN and self._runs_left and present.isdisjoint(_BEYOND_LATIN)
        if is_latin and not ("{" in words and re.search(_FIELD, words)):
            return _whole("l", words)
        return "".join(self._passages(words, kinds))

    def _passages(self, words: str, kinds: str) -> Iterator[str]:
        """What stands between the passages, and those, marked; `kinds` are those of the letters in `words`."""
        end = 0
        for match in self._found.finditer(kinds):
            yield words[end : match.start()]
            end = match.end()
            yield from self._passage(str(match.lastgroup), words[match.start() : end], match[0])
        yield words[end:]

    def _passage(self, kind: str, words: str, kinds: str) -> Iterator[str]:
        if kind == "field":
            yield words
        elif kind == "quoted" and not _runs_left_mostly(kinds):
            yield from self._passages(words, kinds)
        elif kind == "figure":
            yield f"{_LEFT_TO_RIGHT}{words}{_POP}"
        else:
            yield _mark("a" if kind == "quoted" else "j" if kind == "h" and "j" in kinds else kind, words)

    @cached_property
    def _found(self) -> re.Pattern[str]:
        return re.compile("|".join(self._patterns()))

    def _patterns(self) -> Iterator[str]:
        yield rf"(?P<field>\{{[{_LATIN}\d_]+\}})"  # the template will look for it
        for script in self._foreign:
            letters = _KINDS[script]
            others = "".join(other for key, other in _KINDS.items() if key is not script)
            run = f"[{letters}](?:[^{others}]*[{letters}])?"
            if script is Script.ARABIC:
                yield _QUOTED
            elif script is Script.LATIN:
                rest = f'[^(){{}}“”"«»{others}]*'
                group = "|".join(f"{left}{rest}{right}" for left, right in (("\\(", "\\)"), "“”", "«»", '""'))
                behind = f"[{letters}{_DIGIT}]"
                run = f"[{letters}]{rest}(?:(?:{group}){rest})*(?<=[{letters}{_DIGIT})”»])(?:\\.(?!{behind}))?%?"
                run = f"{_MEASURE}{run}" if self._runs_left else run
            yield f"(?P<{_CODES[script]}>{run})"
        if self._runs_left:
            yield _FIGURE

    def _tongue(self, language: str) -> dict[str, Any]:
        base, *rest = language.split("-")
        return {
            "lang": base,
            "region": next((part for part in rest if part.isupper()), "CN" if base == "zh" else ""),
            "direction": "rtl" if is_right_to_left(language) else "ltr",
            "scale": max(1, scale(language) / scale(self._language)),
        }


def untranslated(words: str) -> str:
    """Words of the program, in another language than the document; numbers may come into the fields in them."""
    return f"{_BEGIN_WORDS}{words}{_END}" if words.strip() else words


def untranslated_around(words: str) -> str:
    """Words of the program as above, but for their fields, into which those of the brief come."""
    return "".join(
        part if re.fullmatch(_FIELD, part) else re.sub(_EDGES, lambda match: untranslated(match[0]), part)
        for part in re.split(_FIELD, words)
    )


def parted(words: str) -> list[str]:
    """The parts of a text: of the brief, of the program where nobody has translated it, and so on in turns."""
    return re.split(_WORDS, words) if _BEGIN_WORDS in words else [words]


def _language_of(script: Script, languages: Iterable[str]) -> str:
    own = (language for language in languages if script_of(language) is script)
    fitting = (language for language in own if script is not Script.LATIN or not is_right_to_left(language))
    return next(fitting, _STANDARD[script])


def _mark(code: str, words: str) -> str:
    return f"{_BEGIN}{code}{words}{_END}"


def _whole(code: str, words: str) -> str:
    return re.sub(_EDGES, lambda match: _mark(code, match[0]), words)


def _is_beyond_latin(letter: str) -> bool:
    """Whether it may be Arabic or Han: neither an accented Latin letter nor a sign such as a dash."""
    return "\u0600" <= letter < "\u2000" or letter >= "\u2e80"


def _runs_left_mostly(kinds: str) -> bool:
    return sum(map(kinds.count, _ARABIC)) > kinds.count(_LATIN)
