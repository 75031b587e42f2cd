"""Folded texts by the numbers of their passages, and which of them have a term."""

from array import array
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from briefing.search.documents import Document
from briefing.search.words import has_ideographs, is_ideograph, parted, stands_whole_in


class Lines:
    """What is looked through: a line for each text of a passage, and of a document the lines of its passages."""

    def __init__(self, lines: list[str], documents: Sequence[Document]) -> None:
        """Keep the folded `lines` of each passage, and join them by `documents`."""
        self.lines = lines
        self.texts = ["\n".join(lines[number] for number in document.members) for document in documents]
        self._having: dict[str, array[int]] = {}
        """Of each word that ends where it shows the passages that have it."""
        for number, text in enumerate(lines):
            for word in parted(text).split():
                having = self._having.get(word)
                if having is None:
                    self._having[word] = array("I", (number,))
                elif having[-1] != number:
                    having.append(number)

    def whole(self, term: str, numbers: Sequence[int]) -> list[bool]:
        """Of each passage, whether `term` stands in it as whole words."""
        lines = self.lines
        if is_ideograph(term[0]) and is_ideograph(term[-1]):
            return [term in lines[number] for number in numbers]
        if not term.isalnum() or has_ideographs(term):
            return [stands_whole_in(term, lines[number]) for number in numbers]
        having = frozenset(self._having.get(term, ()))
        return [number in having for number in numbers]

    def words(self) -> AbstractSet[str]:
        """Every word that ends where it shows."""
        return self._having.keys()
