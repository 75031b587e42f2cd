"""What an index is made of: passages, the documents that terms are AND-ed over, and the places where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing.model.brief import Tab
from briefing.model.passages import Key, Passage

PROSE = frozenset({"body", "bottom_line"})
"""The fields that have a passage for each of their paragraphs."""
_ROWS = frozenset({"participant", "mineral"})
_WITH_PLACES_OF_THEIR_OWN = frozenset({"section", *_ROWS})


class Document(NamedTuple):
    """What terms are AND-ed over: the numbers of its passages, and the record it belongs to."""

    members: tuple[int, ...]
    tab: Tab
    record: tuple[str, str]


class Place(NamedTuple):
    """Where hits stand together in the window: a section or a row by kind and id, else a list of one kind."""

    tab: Tab
    kind: str
    id: str = ""


def documents(found: Sequence[Passage]) -> Iterator[Document]:
    """A document for each paragraph of prose, and for the whole of any smaller record."""
    members: dict[object, list[int]] = {}
    for number, (_, key, _, _) in enumerate(found):
        members.setdefault(key if key.field in PROSE else (key.kind, key.id), []).append(number)
    for numbers in members.values():
        first = found[numbers[0]]
        yield Document(tuple(numbers), first.tab, (first.key.kind, first.key.id))
    while members:  # freed at once, it would have all other threads wait for 20 ms where there are 100,000
        members.popitem()


def single_first(found: Iterable[Document]) -> tuple[Document, ...]:
    """Those of one passage, then those of more; all other threads would wait while Python sorts them."""
    parts: tuple[list[Document], list[Document]] = [], []
    for document in found:
        parts[len(document.members) > 1].append(document)
    return (*parts[0], *parts[1])


def main_passage(found: Sequence[Passage], document: Document) -> int:
    """The passage to show for a whole record: the words of a claim, else its first."""
    return next((number for number in document.members if found[number].key.field == "text"), document.members[0])


def place(passage: Passage) -> Place:
    """Where the reader sees the passage: under a section's heading, in a row, among the claims, and so on."""
    kind, record, field, _ = passage.key
    if kind in _WITH_PLACES_OF_THEIR_OWN:
        return Place(passage.tab, kind, record)
    return Place(passage.tab, "figure" if field in {"figure", "unit"} else kind)


def is_title(passage: Passage) -> bool:
    """Whether the passage is the title of the place where it stands."""
    return passage.key.kind in _WITH_PLACES_OF_THEIR_OWN and passage.key.field in {"heading", "name"}


def is_row_name(key: Key) -> bool:
    """Whether a passage with that key is the name of a table's row, which has other names."""
    return key.kind in _ROWS and key.field == "name"
