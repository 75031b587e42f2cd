"""What is wrong with a query is said in a sentence."""

import pytest

from briefing.message import message
from briefing.search.hints import Fault, Hint, hint


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            hint(Fault.OPEN_QUOTE, place=8),
            "The quotation mark at character 8 is not closed; the phrase runs to the end.",
        ),
        (hint(Fault.EMPTY_FILTER, name="tab"), "“tab:” waits for a value and does nothing yet."),
        (
            hint(Fault.NO_VALUE, name="by", value="x", choices="Wang, Li"),
            "“by:x” fits nothing here. It takes: Wang, Li.",
        ),
        (
            hint(Fault.NO_VALUES, name="by", value="x", choices=""),
            "“by:x” fits nothing here, nor would any other value.",
        ),
        (
            hint(Fault.BAD_PATTERN, place=2, reason="missing )"),
            "This is no regular expression, at character 2: missing ).",
        ),
        (
            hint(Fault.STOPPED, milliseconds=200),
            "The search was stopped after 200 ms; a simpler query gets an answer.",
        ),
        (hint(Fault.TOO_LONG, most=1000, length=1001), "A query has at most 1000 characters, and this one has 1001."),
    ],
)
def test_words(said: Hint, words: str) -> None:
    """A hint says in plain words what is wrong, and where."""
    assert said.words() == words


def test_what_was_typed_is_shown_as_it_is() -> None:
    """Braces in what was typed, in a name or in a reason are nothing to be filled in."""
    said = hint(Fault.NO_FILTER, name="{x}", choices="{y}")
    assert "“{x}:”" in said.words()
    assert "{y}" in said.words()


def test_only_one_fault_is_a_stop() -> None:
    """A search that was begun and given up is told from one that was not begun."""
    assert [fault for fault in Fault if hint(fault).is_stop] == [Fault.STOPPED]


def test_words_in_another_language() -> None:
    """The sentence is translated before its fields are filled in."""
    assert hint(Fault.EMPTY_FILTER, name="tab").words(lambda words: words.replace("waits for", "braucht")) == (
        "“tab:” braucht a value and does nothing yet."
    )


def test_reasons_are_translated_too() -> None:
    """What a field says of the program's own is said in the reader's language, what was typed as it was typed."""
    german = {"This is no regular expression, at character {place}: {reason}.": "{place}: {reason}!", "open": "offen"}
    said = hint(Fault.BAD_PATTERN, place=2, reason=message("open"))
    assert said.words(lambda words: german.get(words, words)) == "2: offen!"
    assert hint(Fault.BAD_PATTERN, place=2, reason="open").words(lambda words: german.get(words, words)) == "2: open!"


def test_what_keeps_a_search_from_its_end() -> None:
    """Only where nothing could be looked for is a hint fatal."""
    assert {fault for fault in Fault if hint(fault).is_fatal} == {Fault.BAD_PATTERN, Fault.STOPPED, Fault.TOO_LONG}
