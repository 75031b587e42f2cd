"""What a file may be before it is parsed: a parser must not be led into deep recursion or quadratic work."""

import re

from briefing.model.problems import Problem

MAX_BYTES = 64 * 1024 * 1024
MAX_NESTING = 64
MAX_KEY = 1024

_TOKEN = re.compile(r"""'''|\"""|["'#\n{}\[\]]|[A-Za-z0-9_-]{1025,}|(?:[A-Za-z0-9_-]+[ \t]*\.[ \t]*){64,}""")
_KEY_FOLLOWS = re.compile(r"[ \t]*[=.\]]")
_BASIC_END = {'"': re.compile(r'(?:[^"\\\n]|\\.)*'), "'": re.compile(r"[^'\n]*")}
_LONG_BASIC_END = re.compile(r'(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}')


def excess(text: str) -> Problem | None:
    """The first place where `text` nests too deep or has too long a key; None where it keeps the limits.

    It knows TOML's strings and comments and nothing more, so that it costs little beside the parser.
    """
    position = 0
    depth = 0
    while match := _TOKEN.search(text, position):
        token, position = match.group(), match.end()
        if token in "[{":
            depth += 1
            if depth > MAX_NESTING:
                return _problem(text, match.start(), f"nested over {MAX_NESTING} deep; a brief needs 4")
        elif token in "]}":
            depth = max(0, depth - 1)
        elif token == "\n":
            continue
        elif token == "#":
            end = text.find("\n", position)
            position = len(text) if end < 0 else end
        elif token in {"'''", '"""'}:
            position = _long_string_end(text, token, position)
        elif token in _BASIC_END:
            start = position
            position = _BASIC_END[token].match(text, start).end()  # type: ignore[union-attr]  # it matches ""
            if position - start > MAX_KEY and _KEY_FOLLOWS.match(text, position + 1):
                return _too_long(text, start)
            position += 1
        elif "." in token:
            return _problem(text, match.start(), f"a key of over {MAX_NESTING} parts; a brief needs 3")
        else:
            return _too_long(text, match.start())
    return None


def _long_string_end(text: str, quotes: str, start: int) -> int:
    if quotes == "'''":
        end = text.find(quotes, start)
        return len(text) if end < 0 else end + 3
    match = _LONG_BASIC_END.match(text, start)
    return match.end() if match else len(text)


def _too_long(text: str, position: int) -> Problem:
    return _problem(text, position, f"a key or a bare value of over {MAX_KEY} characters; shorten it")


def _problem(text: str, position: int, message: str) -> Problem:
    start = text.rfind("\n", 0, position) + 1
    return Problem(text.count("\n", 0, position) + 1, position - start + 1, message)
