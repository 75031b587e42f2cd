"""Folded texts by the numbers of their passages, and which of them have a term."""

from collections.abc import Sequence

from briefing.search.documents import Document
from briefing.search.words import has_ideographs, is_ideograph, parted, stands_whole_in


class Lines:
    """What is looked through: a line for each text of a passage, and of a document the lines of its passages."""

    def __init__(self, lines: list[str], documents: Sequence[Document]) -> None:
        """Keep the folded `lines` of each passage, and join them by `documents`."""
        self.lines = lines
        self.texts = ["\n".join(lines[number] for number in document.members) for document in documents]
        self._parted = [parted(text) for text in lines]
        self._ideographic = frozenset(number for number, text in enumerate(lines) if has_ideographs(text))

    def whole(self, term: str, numbers: Sequence[int]) -> list[bool]:
        """Of each passage, whether `term` stands in it as whole words."""
        lines = self.lines
        if is_ideograph(term[0]) and is_ideograph(term[-1]):
            return [term in lines[number] for number in numbers]
        if not term.isalnum():
            return [stands_whole_in(term, lines[number]) for number in numbers]
        needle, texts = f" {term} ", self._parted
        flags = [needle in texts[number] for number in numbers]
        if self._ideographic:
            pairs = zip(numbers, flags, strict=True)
            flags = [is_whole or (n in self._ideographic and stands_whole_in(term, lines[n])) for n, is_whole in pairs]
        return flags

    def words(self) -> set[str]:
        """Every word that ends where it shows."""
        words: set[str] = set()
        for number, text in enumerate(self._parted):
            parts = text.split()
            words.update(parts if number not in self._ideographic else (p for p in parts if not has_ideographs(p)))
        return words
