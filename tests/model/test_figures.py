"""Numbers have their digits grouped as the reader's language has it."""

import pytest

from briefing.languages import words
from briefing.model import figures


@pytest.mark.parametrize(
    ("grouping", "decimal", "expected"),
    [(",", ".", "-1,234,567.5"), (".", ",", "-1.234.567,5"), (" ", ".", "-1 234 567.5"), (",", "٫", "-1,234,567٫5")],
)
def test_digits_are_grouped_as_a_language_has_it(
    monkeypatch: pytest.MonkeyPatch, grouping: str, decimal: str, expected: str
) -> None:
    """Both marks are the language's own, in a language to come too, and neither is taken for the other."""
    known, marks = words, {"grouping": grouping, "decimal": decimal}
    # a window that the test before has left may write on meanwhile
    monkeypatch.setattr(figures, "words", lambda language: marks if language == "xx" else known(language))
    assert figures.number_words(-1_234_567.5, "xx") == expected
