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

    def whole(self, term: str, numbers: Sequence[int]) -> list[bool]:
        """Of each passage, whether `term` stands in it as whole words."""
        lines = self.lines
        if is_ideograph(term[0]) and is_ideograph(term[-1]):
            return [term in lines[number] for number in numbers]
        if not term.isalnum() or has_ideographs(term):
            return [stands_whole_in(term, lines[number]) for number in numbers]
        needle, texts = f" {term} ", self._parted
        return [needle in texts[number] for number in numbers]

    def words(self) -> set[str]:
        """Every word that ends where it shows."""
        return {word for text in self._parted for word in text.split()}
