"""What a file may be before it is parsed: a parser must not be led into deep recursion or quadratic work."""

import re
from collections.abc import Callable

from briefing.message import QT_TRANSLATE_NOOP, Message, message
from briefing.model.problems import Problem

MAX_NESTING = 64
MAX_KEY = 1024
MAX_SIGNS = 2_500_000
"""How many values, texts, brackets, remarks and blank lines a file has at most; a million words need half of it."""
MAX_WORK = 20_000_000
"""How much work a text is, here and for the parser, which takes some 0.1 µs for a letter that it looks at by itself."""

_WORK = {"string": 24, "comment": 60, "header": 48, "opened": 44, "closed": 16, "comma": 40, "equals": 58, "lines": 16}
"""How much each sign is beside its letters."""
_WORK_OF_PART, _WORK_OF_DEPTH, _WORK_OF_ESCAPE = 45, 2, 12
"""How much each part of a dotted key is, each part of a table's name to a key in it, and each escape."""
_AT_ONCE = 6
"""How many letters of a text without escapes, or of a remark, are as much as one elsewhere."""

# Possessive repeats of one class, bounds on groups and the look behind keep the scan linear in time and memory. Groups
# are never repeated possessively: Python before 3.11.4 matches those wrongly. The last group may always be empty, so
# that nothing is ever tried again.
_QUOTED_PART = r"""\"(?:[^"\\\n]++|\\.){0,1100}\"|'[^'\n]*+'"""
_SIGN = re.compile(
    rf"""(?:(?!^[ \t]*+\[)[^A-Za-z0-9_\-"'\#\[\]{{}}=,\n]++
         |[A-Za-z0-9_-]{{1,1024}}+(?![A-Za-z0-9_-]|[ \t]*+\.)
         |\n(?![ \t]*+\n)){{0,1000}}
      (?:(?P<dotted>(?:(?:(?<![A-Za-z0-9_-])[A-Za-z0-9_-]++|{_QUOTED_PART})[ \t]*+\.[ \t]*+){{1,65}})
      |(?P<string>'''|\"""|["'])
      |(?P<comment>\#[^\n]*+)
      |(?P<header>^[ \t]*+\[\[?)
      |(?P<opened>[\[{{])
      |(?P<closed>[\]}}])
      |(?P<equals>=)
      |(?P<comma>,)
      |(?P<lines>(?:\n[ \t]*+){{2,1000}})
      |(?P<long>[A-Za-z0-9_-]{{1025,}}+))?""",
    re.VERBOSE | re.MULTILINE,
)
"""What is nothing by itself, then a sign if there is one."""
_KEY_PART = re.compile(rf"[A-Za-z0-9_-]++|{_QUOTED_PART}")
_LITERAL_END = re.compile(r"[^'\n]*+'?")
_LONG_LITERAL_END = re.compile(r"'{3,5}")
_NEXT_IN_BASIC = {'"': re.compile(r'\\.|["\n]'), '"""': re.compile(r'\\[\s\S]|"{3,5}')}
"""What to look for inside a text that may have escapes: one of those, or its end."""

_KEY_FOLLOWS = re.compile(r"[ \t]*+=")
_HEADER_FOLLOWS = re.compile(r"[ \t]*+\]")


def excess(text: str) -> Problem | None:
    """The first place where `text` nests too deep, has too long a key, or simply too much; None where there is none.

    It knows TOML's strings and comments and nothing more, so that it costs little beside the parser.
    """
    return _Scan(text).excess()


def count(text: str) -> int | None:
    """How many values, texts, brackets, remarks and blank lines `text` has; None where there is an excess in it."""
    scan = _Scan(text)
    return None if scan.excess() else scan.signs


def insides(text: str, longer_than: int) -> list[tuple[int, int]] | None:
    """Where the words of the texts and remarks in `text` stand that are so long; None where it ends within a text."""
    scan = _Scan(text, longer_than)
    scan.excess()
    return None if scan.is_open else scan.insides


class _Scan:
    """What is known of a text on the way through it. A `see_…` takes note of a sign, and tells of an excess."""

    def __init__(self, text: str, longer_than: int | None = None) -> None:
        self.text = text
        self.position = self.signs = self.work = 0
        self.insides: list[tuple[int, int]] = []
        self.is_open = False
        """Whether the last text between three quotes has no end."""
        self._longer_than = longer_than
        self._depth = self._parts = 0
        self._in_header = False

    @property
    def _is_too_much(self) -> bool:
        return self._longer_than is None and (self.signs > MAX_SIGNS or self.work > MAX_WORK)

    def _see_inside(self, start: int, end: int) -> None:
        if self._longer_than is not None and end - start > self._longer_than:
            self.insides.append((start, end))

    def excess(self) -> Problem | None:
        """The first excess on the way."""
        text, length, see = self.text, len(self.text), _SIGHTS.get
        while self.position < length:
            match = _SIGN.match(text, self.position)
            if match is None:  # which cannot be: all of the pattern may be empty
                break
            sign = match.lastgroup or ""
            count = match[sign].count("\n") if sign == "lines" else bool(sign)
            self.work += match.end() - self.position + count * _WORK.get(sign, 0)
            self.signs += count
            self.position = match.end()
            sight = see(sign)
            if sight and (problem := sight(self, match)):
                return problem
            if self._is_too_much:
                template = QT_TRANSLATE_NOOP("Problems", "has too much in it for a brief; split it into several")
                return Problem(0, 0, message(template))
        return None

    def see_string(self, match: re.Match[str]) -> Problem | None:
        start = match.start("string")
        self.position = self._end_of(match["string"])
        follows = _HEADER_FOLLOWS if self._in_header else _KEY_FOLLOWS
        if self.position - start > MAX_KEY + 2 and follows.match(self.text, self.position):
            return self._long_key(start)
        return None

    def _end_of(self, quotes: str) -> int:
        """Where the text that `quotes` have just opened ends; it counts the escapes in it."""
        start = self.position
        if quotes == "'":
            end = _LITERAL_END.match(self.text, self.position)
        elif quotes == "'''":
            end = _LONG_LITERAL_END.search(self.text, self.position)
        else:
            end = _NEXT_IN_BASIC[quotes].search(self.text, self.position)
            while end and end[0].startswith("\\") and not self._is_too_much:
                self.signs += 1
                self.work += _WORK_OF_ESCAPE
                end = _NEXT_IN_BASIC[quotes].search(self.text, end.end())
        if end is None:
            self.is_open = True
            stop = len(self.text)
        else:
            stop = end.end()
            self._see_inside(start, stop - len(quotes))
        self.work += (stop - start) // (_AT_ONCE if quotes[0] == "'" else 1)
        return stop

    def see_comment(self, match: re.Match[str]) -> None:
        letters = match.end() - match.start("comment")
        self.work -= letters - letters // _AT_ONCE
        self._see_inside(match.start("comment") + 1, match.end())

    def see_header(self, match: re.Match[str]) -> Problem | None:
        self._in_header = self._depth == 0
        if self._in_header:  # else it is a list that begins its line
            self._parts = 0
        return self.see_opened(match)

    def see_opened(self, match: re.Match[str]) -> Problem | None:
        self._depth += len(match[match.lastgroup or 0].lstrip())
        if self._depth > MAX_NESTING:
            template = QT_TRANSLATE_NOOP("Problems", "nested over {most} deep; a brief needs 4")
            return _problem(self.text, match.end() - 1, message(template, most=MAX_NESTING))
        return None

    def see_closed(self, _match: re.Match[str]) -> None:
        self._depth = max(0, self._depth - 1)
        self._in_header = self._in_header and self._depth > 0

    def see_equals(self, _match: re.Match[str]) -> None:
        self.work += _WORK_OF_DEPTH * self._parts

    def see_dotted(self, match: re.Match[str]) -> Problem | None:
        parts = _KEY_PART.findall(match["dotted"])
        self.work += _WORK_OF_PART * len(parts)
        if self._in_header:
            self._parts = len(parts)
        if len(parts) >= MAX_NESTING:
            template = QT_TRANSLATE_NOOP("Problems", "a key of over {most} parts; a brief needs 3")
            return _problem(self.text, match.start("dotted"), message(template, most=MAX_NESTING))
        return self._long_key(match.start("dotted")) if any(len(part) > MAX_KEY + 2 for part in parts) else None

    def see_long(self, match: re.Match[str]) -> Problem:
        return self._long_key(match.start("long"))

    def _long_key(self, start: int) -> Problem:
        template = QT_TRANSLATE_NOOP("Problems", "a key or a bare value of over {most} characters; shorten it")
        return _problem(self.text, start, message(template, most=MAX_KEY))


_SIGHTS: dict[str, Callable[[_Scan, re.Match[str]], Problem | None]] = {
    "dotted": _Scan.see_dotted,
    "string": _Scan.see_string,
    "comment": _Scan.see_comment,
    "equals": _Scan.see_equals,
    "header": _Scan.see_header,
    "opened": _Scan.see_opened,
    "closed": _Scan.see_closed,
    "long": _Scan.see_long,
}
"""What to do at each sign, by its group in the pattern; at the others there is only to count."""


def _problem(text: str, position: int, what: Message) -> Problem:
    start = text.rfind("\n", 0, position) + 1
    return Problem(text.count("\n", 0, position) + 1, position - start + 1, what)
