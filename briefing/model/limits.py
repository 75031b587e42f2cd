"""What a file may be before it is parsed: a parser must not be led into deep recursion or quadratic work."""

import re

from briefing.model.problems import Problem

MAX_BYTES = 64 * 1024 * 1024
MAX_NESTING = 64
MAX_KEY = 1024

_SIGN = re.compile(
    r"""(?P<string>'''|\"""|["'])
      | (?P<comment>\#[^\n]*)
      | (?P<opened>[\[{])
      | (?P<closed>[\]}])
      | (?P<long>[A-Za-z0-9_-]{1025,})
      | (?P<dotted>(?:[A-Za-z0-9_-]+[ \t]*\.[ \t]*){64,})""",
    re.VERBOSE,
)
_STRING_ENDS = {
    '"""': re.compile(r'(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}'),
    "'": re.compile(r"[^'\n]*'?"),
    '"': re.compile(r'(?:[^"\\\n]|\\.)*"?'),
}
_KEY_FOLLOWS = re.compile(r"[ \t]*[=.\]]")


def excess(text: str) -> Problem | None:
    """The first place where `text` nests too deep or has too long a key; None where it keeps the limits.

    It knows TOML's strings and comments and nothing more, so that it costs little beside the parser.
    """
    position = depth = 0
    while match := _SIGN.search(text, position):
        start, position = match.span()
        if match["string"]:
            position = _string_end(text, match["string"], position)
            if position - start > MAX_KEY + 2 and _KEY_FOLLOWS.match(text, position):
                return _long_key(text, start)
        elif match["opened"]:
            depth += 1
            if depth > MAX_NESTING:
                return _problem(text, start, f"nested over {MAX_NESTING} deep; a brief needs 4")
        elif match["closed"]:
            depth = max(0, depth - 1)
        elif match["dotted"]:
            return _problem(text, start, f"a key of over {MAX_NESTING} parts; a brief needs 3")
        elif match["long"]:
            return _long_key(text, start)
    return None


def _string_end(text: str, quotes: str, start: int) -> int:
    """Where the string opened by `quotes` ends: the end of `text` where it never does."""
    if quotes == "'''":
        end = text.find(quotes, start)
        return len(text) if end < 0 else end + len(quotes)
    match = _STRING_ENDS[quotes].match(text, start)
    return match.end() if match else len(text)


def _long_key(text: str, position: int) -> Problem:
    return _problem(text, position, f"a key or a bare value of over {MAX_KEY} characters; shorten it")


def _problem(text: str, position: int, message: str) -> Problem:
    start = text.rfind("\n", 0, position) + 1
    return Problem(text.count("\n", 0, position) + 1, position - start + 1, message)
