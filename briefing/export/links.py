"""Leads the links inside a document to their places, once its pages are made.

Typst's own links to a label make it lay out every line that holds one again and again: over 500 pages that is three
times the time and twice the memory. So the template gives each place that leads to another an address of our own,
`briefing:here/there/…`: the place is called `here`, and leads to the place called `there`. Here the address gives way
to the page and position of that place, within the same bytes, so that everything else stays where it is.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from briefing.errors import ExportError
from briefing.message import QT_TRANSLATE_NOOP, message

_ADDRESS = re.compile(rb"briefing:((\w+)-(\d+))/((\w+)-(\d+))/\.*")
_ACTION = re.compile(rb"/A<</Type/Action/S/URI/URI\(%s\)>>" % _ADDRESS.pattern)
_CONTENTS = re.compile(rb"/Contents\(%s\)" % _ADDRESS.pattern)
_CORNER = re.compile(rb"/Rect\[(\S+) \S+ \S+ (\S+)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_ENTRY = 20
"""Bytes that each object has in the table at the end of a PDF (ISO 32000-1, 7.5.4)."""

_MOST = 99_999_999
"""More claims, sources or pages than a document can have."""

Say = Callable[[str, int, int], str]
"""What a link says of itself to those who hear it: the kind of the place it leads to, its number, and its page."""


class _Link(NamedTuple):
    """A place that leads to another: where its object begins in the file, and what it is called."""

    start: int
    here: bytes
    there: bytes


class _Place(NamedTuple):
    """Where a link leads: the number of the page, from 1, its object, and the upper left corner in points."""

    page: int
    leaf: int
    left: bytes
    top: bytes


def joined(pdf: bytes, say: Say) -> tuple[bytes, int]:
    """The document with its links joined, and its number of pages.

    Raises:
        ExportError: where a link leads nowhere, or has no room for the words that `say` has for it.
    """
    file = _File(pdf)
    leaves = list(file.leaves())
    places: dict[bytes, _Place] = {}
    links: list[_Link] = []
    for page, (leaf, body) in enumerate(leaves, 1):
        for link, corner in file.links(body):
            left, top = corner.groups()
            places.setdefault(link.here, _Place(page, leaf, left, top))
            links.append(link)
    made = bytearray(pdf)
    for link in links:
        if link.there not in places:
            template = QT_TRANSLATE_NOOP("Problems", "the document cannot be made: nothing in it is called {name}")
            raise ExportError(message(template, name=link.there.decode()))
        place = places[link.there]
        kind, _, number = link.there.decode().rpartition("-")
        words = _string(say(kind, int(number), place.page))
        _put(made, _ACTION, link.start, b"/Dest[%d 0 R/XYZ %s %s null]" % (place.leaf, place.left, place.top))
        _put(made, _CONTENTS, link.start, b"/Contents%s" % words)
    return bytes(made), len(leaves)


def room_for(say: Say) -> int:
    """How many bytes an address must have for what `say` says of any link to have room in its place."""
    return max(len(_string(say(kind, _MOST, _MOST))) for kind in ("claim", "use", "source", "cite"))


def _put(made: bytearray, pattern: re.Pattern[bytes], start: int, value: bytes) -> None:
    found = pattern.search(made, start)
    if found is None or len(value) > len(found[0]):
        template = QT_TRANSLATE_NOOP("Problems", "the document cannot be made: a link in it has no room")
        raise ExportError(message(template))
    made[found.start() : found.end()] = value.ljust(len(found[0]))


def _string(words: str) -> bytes:
    """`words` as a text string of a PDF (ISO 32000-1, 7.9.2.2)."""
    if words.isascii():
        return b"(%s)" % re.sub(rb"([\\()])", rb"\\\1", words.encode())
    return b"<FEFF%s>" % words.encode("utf-16-be").hex().upper().encode()


class _File:
    """The objects of a PDF as Typst writes it: one plain table of them at the end, none packed into another."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
        self._entries = pdf.index(b"\n", pdf.index(b"\n", table) + 1) + 1
        catalogue = self.start(self._reference(b"/Root", pdf.rindex(b"trailer")))
        self._pages = self._reference(b"/Pages", catalogue)

    def start(self, number: int) -> int:
        """Where the object with this number begins."""
        return int(self._pdf[self._entries + _ENTRY * number :][:10])

    def leaves(self) -> Iterator[tuple[int, bytes]]:
        """The number and the bytes of each page, in order."""
        yield from self._below(self._pages)

    def links(self, page: bytes) -> Iterator[tuple[_Link, re.Match[bytes]]]:
        """The links of ours on a page, in order, with their corners."""
        for number in self._list(page, b"/Annots["):
            start = self.start(number)
            body = self._body(start)
            action, corner = _ACTION.search(body), _CORNER.search(body)
            if action and corner:
                yield _Link(start, action[1], action[4]), corner

    def _below(self, number: int) -> Iterator[tuple[int, bytes]]:
        body = self._body(self.start(number))
        if b"/Type/Page/" in body:
            yield number, body
        else:
            for kid in self._list(body, b"/Kids["):
                yield from self._below(kid)

    def _body(self, start: int) -> bytes:
        return self._pdf[start : self._pdf.index(b"endobj", start)]

    def _list(self, body: bytes, name: bytes) -> Iterator[int]:
        _, _, listed = body.partition(name)
        for found in _REFERENCE.finditer(listed.partition(b"]")[0]):
            yield int(found[1])

    def _reference(self, name: bytes, start: int) -> int:
        found = _REFERENCE.search(self._pdf, self._pdf.index(name, start))
        if found is None:
            raise ExportError(message(QT_TRANSLATE_NOOP("Problems", "the document cannot be made: it has no pages")))
        return int(found[1])
