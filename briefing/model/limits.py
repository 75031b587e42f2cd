"""What a file may be before it is parsed: a parser must not be led into deep recursion or quadratic work."""

import re
from collections.abc import Callable

from briefing.message import QT_TRANSLATE_NOOP, Message, message
from briefing.model.problems import Problem

MAX_NESTING = 64
MAX_KEY = 1024
MAX_SIGNS = 2_500_000
"""How many values, texts, brackets, remarks and blank lines a file has at most; a million words need half of it."""

# Possessive repeats of one class, bounds on groups and the look behind keep the scan linear in time and memory. Groups
# are never repeated possessively: Python before 3.11.4 matches those wrongly.
_QUOTED_PART = r"""\"(?:[^"\\\n]++|\\.){0,1100}\"|'[^'\n]*+'"""
_SIGN = re.compile(
    rf"""(?P<dotted>(?:(?:(?<![A-Za-z0-9_-])[A-Za-z0-9_-]++|{_QUOTED_PART})[ \t]*+\.[ \t]*+){{1,65}})
      | (?P<string>'''|\"""|["'])
      | (?P<comment>\#[^\n]*+)
      | (?P<header>^[ \t]*+\[\[?)
      | (?P<opened>[\[{{])
      | (?P<closed>[\]}}])
      | (?P<value>[=,])
      | (?P<lines>(?:\n[ \t]*+){{2,1000}})
      | (?P<long>(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{{1025,}}+)""",
    re.VERBOSE | re.MULTILINE,
)
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


class _Scan:
    """What is known of a text on the way through it. A `see_…` takes note of a sign, and tells of an excess."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = self.signs = 0
        self._depth = 0
        self._in_header = False

    def excess(self) -> Problem | None:
        """The first excess on the way."""
        while match := _SIGN.search(self.text, self.position):
            self.position = match.end()
            self.signs += match[0].count("\n") or 1
            if self.signs > MAX_SIGNS:
                template = QT_TRANSLATE_NOOP(
                    "Problems", "has too many values or lines for a brief; split it into several"
                )
                return Problem(0, 0, message(template))
            see = _SIGHTS.get(match.lastgroup or "")
            if see and (problem := see(self, match)):
                return problem
        return None

    def see_string(self, match: re.Match[str]) -> Problem | None:
        self.position = self._end_of(match[0])
        follows = _HEADER_FOLLOWS if self._in_header else _KEY_FOLLOWS
        if self.position - match.start() > MAX_KEY + 2 and follows.match(self.text, self.position):
            return self._long_key(match)
        return None

    def _end_of(self, quotes: str) -> int:
        """Where the text that `quotes` have just opened ends; it counts the escapes in it."""
        if quotes == "'":
            end = _LITERAL_END.match(self.text, self.position)
        elif quotes == "'''":
            end = _LONG_LITERAL_END.search(self.text, self.position)
        else:
            end = _NEXT_IN_BASIC[quotes].search(self.text, self.position)
            while end and end[0].startswith("\\") and self.signs <= MAX_SIGNS:
                self.signs += 1
                end = _NEXT_IN_BASIC[quotes].search(self.text, end.end())
        return end.end() if end else len(self.text)

    def see_header(self, match: re.Match[str]) -> Problem | None:
        self._in_header = self._depth == 0
        return self.see_opened(match)

    def see_opened(self, match: re.Match[str]) -> Problem | None:
        self._depth += len(match[0].lstrip())
        if self._depth > MAX_NESTING:
            template = QT_TRANSLATE_NOOP("Problems", "nested over {most} deep; a brief needs 4")
            return _problem(self.text, match.end() - 1, message(template, most=MAX_NESTING))
        return None

    def see_closed(self, _match: re.Match[str]) -> None:
        self._depth = max(0, self._depth - 1)
        self._in_header = self._in_header and self._depth > 0

    def see_dotted(self, match: re.Match[str]) -> Problem | None:
        parts = _KEY_PART.findall(match[0])
        if len(parts) >= MAX_NESTING:
            template = QT_TRANSLATE_NOOP("Problems", "a key of over {most} parts; a brief needs 3")
            return _problem(self.text, match.start(), message(template, most=MAX_NESTING))
        return self._long_key(match) if any(len(part) > MAX_KEY + 2 for part in parts) else None

    def see_long(self, match: re.Match[str]) -> Problem:
        return self._long_key(match)

    def _long_key(self, match: re.Match[str]) -> Problem:
        template = QT_TRANSLATE_NOOP("Problems", "a key or a bare value of over {most} characters; shorten it")
        return _problem(self.text, match.start(), message(template, most=MAX_KEY))


_SIGHTS: dict[str, Callable[[_Scan, re.Match[str]], Problem | None]] = {
    "dotted": _Scan.see_dotted,
    "string": _Scan.see_string,
    "header": _Scan.see_header,
    "opened": _Scan.see_opened,
    "closed": _Scan.see_closed,
    "long": _Scan.see_long,
}
"""What to do at each sign, by its group in the pattern; at the others there is only to count."""


def _problem(text: str, position: int, what: Message) -> Problem:
    start = text.rfind("\n", 0, position) + 1
    return Problem(text.count("\n", 0, position) + 1, position - start + 1, what)
