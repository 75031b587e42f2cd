"""Reads quickly what a long file has most of: records of plain lines, of which claims come by the ten thousand.

Python's parser looks at each letter by itself. What is written regularly is taken line by line here, and each run of
such records stands as one short record in what is left for the parser, so that the parser decides what belongs where:
a run that it does not find where it should stand was no record, but part of a text, say. Whatever is not quite regular
is left to it as well. So the answer is the parser's, or there is none.
"""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from briefing.model import limits

_Table = dict[str, Any]

_CONTROL = r"\x00-\x08\n-\x1f\x7f"
_LINE = re.compile(
    rf"""[ \t]*+(?:(?P<key>[A-Za-z0-9_-]{{1,100}})(?:\.(?P<part>[A-Za-z0-9_-]{{1,100}}))?[ \t]*+=[ \t]*+
         (?:"(?P<basic>[^"\\{_CONTROL}]*+)"[ \t]*+(?:\n|\Z)
           |'(?P<literal>[^'{_CONTROL}]*+)'[ \t]*+(?:\n|\Z)
           |(?P<long>'''\n?)
           |(?P<other>[^"'\n][^\n]{{0,1000}}+)(?:\n|\Z))
      | (?P<remark>\#[^{_CONTROL}]*+)(?:\n|\Z)
      | (?P<blank>\n))""",
    re.VERBOSE,
)
_HEADER = re.compile(r"\[\[([A-Za-z0-9_-]{1,100})\]\][ \t]*+(?:\n|\Z)")
_NUMBER = re.compile(r"[1-9][0-9]{0,15}|0")
_LONG_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LONG_ENDS = re.compile(r"[ \t]*+(?:\n|\Z)")
_REACHES_IN = re.compile(r"""^[ \t]*+\[\[?[ \t]*+(?:["']|[A-Za-z0-9_-]++[ \t]*+\.)""", re.MULTILINE)
"""The header of a table within another, which may be the last one of a run."""

_SIGNS = {"header": 3, "remark": 1, "blank": 2}
"""As many signs as the limits count in them at most."""
_SHARE = 4
"""What is left for the parser is at most this part of the file: else nothing is gained, and time may be lost."""
_MOST_BROKEN = 100
"""How many lines may hold a value that is none, or goes on in the next: with more, nothing is gained either."""

_MOST_OTHERS = 50_000
"""How many values may be neither plain texts nor plain numbers, each another one: with more, time is lost as well."""


def tables(text: str) -> _Table | None:
    """What `tomllib` makes of `text`, which keeps the limits then; None where that is not known quickly.

    Equal values may be one object.
    """
    reader = _Reader(text)
    rest = "".join(reader.rest())
    if reader.is_at_end or len(rest) > len(text) // _SHARE or reader.mark in text or _REACHES_IN.search(rest):
        return None
    signs = limits.count(rest)
    if signs is None or reader.signs + signs > limits.MAX_SIGNS:
        return None
    try:
        found = tomllib.loads(rest)
    except tomllib.TOMLDecodeError:
        return None
    return reader.filled(found)


class _Reader:
    """Takes the runs of regular records out of a text, and puts them into the tables of what is left of it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.mark = f"run-{hash(text):x}"  # of a key that no file can foresee
        self.signs = 0
        """How many signs the runs have at most."""
        self._runs: list[tuple[str, list[_Table]]] = []
        self._others: dict[str, tuple[int, Any]] = {}
        self._broken = 0

    @property
    def is_at_end(self) -> bool:
        """Whether there is too much of something to go on."""
        return self.signs > limits.MAX_SIGNS or self._broken > _MOST_BROKEN or len(self._others) > _MOST_OTHERS

    def rest(self) -> Iterator[str]:
        """The text, with a record of one number for each run."""
        text, start = self._text, 0
        while start < len(text) and not self.is_at_end:
            header = _HEADER.match(text, start)
            if header:
                run: list[_Table] = []
                end = self._run(header, run)
                if run:
                    yield f"[[{header[1]}]]\n{self.mark} = {len(self._runs)}\n"
                    self._runs.append((header[1], run))
                    start = end
                    continue
            end = text.find("\n[[", start) + 1 or len(text)
            yield text[start:end]
            start = end

    def _run(self, header: re.Match[str], run: list[_Table]) -> int:
        """Take into `run` the records from `header` on that are regular and of its kind; where they end."""
        found: re.Match[str] | None = header
        end = header.start()
        while found and found[1] == header[1] and not self.is_at_end:
            record: _Table = {}
            signs = self.signs
            after = self._record(found.end(), record)
            if after is None:
                self.signs = signs
                break
            run.append(record)
            self.signs += _SIGNS["header"]
            end = after
            found = _HEADER.match(self._text, end)
        return end

    def _record(self, position: int, record: _Table) -> int | None:
        """Fill `record` from the lines at `position`; where the next header is, None where a line is not regular."""
        text, match, length = self._text, _LINE.match, len(self._text)
        parts: dict[str, _Table] = {}
        while position < length and (line := match(text, position)):
            position = line.end()
            key, part, basic, literal, long, other, _, _ = line.groups()
            if key is None:
                self.signs += _SIGNS[line.lastgroup or ""]
                continue
            self.signs += 2 if part is None else 3
            value: Any = basic if basic is not None else literal
            if long is not None:
                if (end := self._end_of_long(position)) is None:
                    return None
                value, position = text[position : end[0]], end[1]
            elif other is not None:
                if (known := self._others.get(other) or self._other(other)) is None:
                    return None
                self.signs += known[0] - 2  # the sign of being equal is among them, and there is no text
                value = known[1]
            if not _is_put(value, record, parts, key, part):
                return None
        return position if position >= length or text[position] == "[" else None

    def _end_of_long(self, start: int) -> tuple[int, int] | None:
        """Where the text between three quotes ends, and where the line after it begins."""
        end = self._text.find("'''", start)
        if end < 0 or _LONG_CONTROL.search(self._text, start, end):
            return None
        after = _LONG_ENDS.match(self._text, end + 3)
        return (end, after.end()) if after else None

    def _other(self, words: str) -> tuple[int, Any] | None:
        """How many signs a value has that is none of a plain text, and what it is."""
        if _NUMBER.fullmatch(words):
            return 1, int(words)
        line = f"value = {words}"
        signs = limits.count(line)
        try:
            known = (signs, tomllib.loads(line)["value"]) if signs is not None else None
        except tomllib.TOMLDecodeError:
            known = None
        if known is None:
            self._broken += 1
            return None
        self._others[words] = known
        return known

    def filled(self, found: _Table) -> _Table | None:
        """The tables `found` in the rest with the runs in their places; None where one has none."""
        seen = 0
        for kind in {kind for kind, _ in self._runs}:
            records: list[_Table] = []
            for record in found.get(kind, ()):
                if self.mark in record:
                    records += self._runs[record[self.mark]][1]
                    seen += 1
                else:
                    records.append(record)
            found[kind] = records
        return found if seen == len(self._runs) else None


def _is_put(value: object, record: _Table, parts: dict[str, _Table], key: str, part: str | None) -> bool:
    """Whether there was room in `record` for `value`; `parts` are its tables of which keys name a part each."""
    table = record
    if part is not None:
        if key not in parts:
            if key in record:
                return False
            record[key] = parts[key] = {}
        table, key = parts[key], part
    if key in table:
        return False
    table[key] = value
    return True
