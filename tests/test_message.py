"""A sentence of the core is English wherever it is printed, and is said in another language where that is asked for."""

import copy
import pickle

import pytest

from briefing.message import QT_TRANSLATE_NOOP, Message, message, worded

GERMAN = {
    "no source '{id}'": "'{id}': eine solche Quelle gibt es nicht",
    "{what}; did you mean '{near}'?": "{what}; ist '{near}' gemeint?",
    "known are {names}": "bekannt sind {names}",
    "a table": "eine Tabelle",
    "a list": "eine Liste",
    ", ": " und ",
}


def german(text: str) -> str:
    """The text in German, where there is one."""
    return GERMAN.get(text, text)


def test_message_is_its_english_sentence() -> None:
    """Commands, logs and tests see plain English text."""
    found = message("no source '{id}'", id="report")

    assert found == "no source 'report'"
    assert f"{found}!" == "no source 'report'!"
    assert hash(found) == hash("no source 'report'")
    assert (found.template, dict(found.parts)) == ("no source '{id}'", {"id": "report"})


def test_message_is_said_in_another_language() -> None:
    """Its template is translated, and takes its parts wherever that language has them."""
    assert message("no source '{id}'", id="{x}").words(german) == "'{x}': eine solche Quelle gibt es nicht"


def test_parts_that_are_messages_are_translated_as_well() -> None:
    """A sentence inside a sentence is told in the same language, and so is each of a list, with what parts them."""
    what = message("no source '{id}'", id="rapport")
    hint = message("{what}; did you mean '{near}'?", what=what, near="a table")
    names = message("known are {names}", names=(message("a table"), "x", message("a list")))

    assert hint == "no source 'rapport'; did you mean 'a table'?"
    assert hint.words(german) == "'rapport': eine solche Quelle gibt es nicht; ist 'a table' gemeint?"
    assert names == "known are a table, x, a list"
    assert names.words(german) == "bekannt sind eine Tabelle und x und eine Liste"


def test_parts_can_be_set_off() -> None:
    """A line that runs from right to left needs to know where a name begins and ends; translated parts are its own."""
    hint = message("known are {names}", names=(message("a table"), "x"))
    where = message("{number} of {what}", number=2, what=hint)

    assert where.words(german, "<{}>".format) == "<2> of bekannt sind eine Tabelle und <x>"


def test_numbers_and_braces_stand_as_they_are() -> None:
    """A number is a part like any other; doubled braces of a template are braces."""
    assert message("{number} of {{ {most} }}", number=3, most=0.5) == "3 of { 0.5 }"


def test_text_without_template_is_left_alone() -> None:
    """What a library says cannot be translated, and is told as it is."""
    assert worded("no source '{id}'", german) == "no source '{id}'"
    assert worded(message("a table"), german) == "eine Tabelle"


@pytest.mark.parametrize("made", [copy.copy, copy.deepcopy, lambda text: pickle.loads(pickle.dumps(text))])  # noqa: S301
def test_copies_are_plain_text(made) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Another process, which may know other templates, gets the sentence alone."""
    assert type(made(message("a {x}", x=1))) is str
    assert made(message("a {x}", x=1)) == "a 1"


def test_joined_text_is_plain() -> None:
    """What is made of a message is no message."""
    assert not isinstance(message("a") + "b", Message)
    assert not isinstance(message("ab")[:1], Message)


def test_mark_leaves_the_text() -> None:
    """The mark is for the tool that collects texts."""
    assert QT_TRANSLATE_NOOP("Checks", "as it is") == "as it is"
