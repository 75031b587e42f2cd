"""What is known of a language by its tag, and the words that go with documents in it."""

import re

import pytest

from briefing.languages import LANGUAGES, LETTERS, Script, is_right_to_left, language_of, script_of, words


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", Script.LATIN),
        ("zh", Script.HAN),
        ("zh-Hant-TW", Script.HAN),
        ("ur-PK", Script.ARABIC),
        ("ar", Script.ARABIC),
        ("ja", Script.HAN),
        ("uz-Arab", Script.ARABIC),
        ("ur-Latn", Script.LATIN),
        ("fr-CA", Script.LATIN),
        ("qqx", Script.LATIN),
    ],
)
def test_a_tag_tells_the_script(tag: str, expected: Script) -> None:
    """A script that the tag names goes before the one its language is known by."""
    assert script_of(tag) is expected


@pytest.mark.parametrize("tag", ["ur", "ur-PK", "ar", "he", "he-IL", "yi", "dv", "uz-Arab", "az-Arab-IR"])
def test_right_to_left(tag: str) -> None:
    """Languages written from right to left are known, also those that the program does not speak."""
    assert is_right_to_left(tag)


@pytest.mark.parametrize(
    ("script", "letters"),
    [(Script.LATIN, "aZéƒ"), (Script.ARABIC, "تٹ۔ﷺﻼ"), (Script.HAN, "铜𠮷。ㄅかｱ￥︵"), (None, "1 –Ω가\ufdd0\ufeff䷀")],
)
def test_a_letter_is_of_one_script(script: Script | None, letters: str) -> None:
    """Each letter is of the script it is written in and of no other; figures, signs and marks of programs of none."""
    for letter in letters:
        assert [one for one in Script if re.search(f"[{LETTERS[one]}]", letter)] == ([script] if script else [])


@pytest.mark.parametrize("tag", ["en", "zh", "ur-Latn", "uz", "fr", "qqx", "es-419"])
def test_left_to_right(tag: str) -> None:
    """Everything else runs from left to right, as does a code that nobody knows."""
    assert not is_right_to_left(tag)


@pytest.mark.parametrize(("tag", "expected"), [("ur-PK", "ur"), ("zh-Hans", "zh"), ("en", "en"), ("urx", None)])
def test_a_reader_is_served_by_the_base_language(tag: str, expected: str | None) -> None:
    """A region or a script makes no other language; a longer code does."""
    found = language_of(tag)
    assert (found.tag if found else None) == expected


def test_words_fall_back_on_english() -> None:
    """A language that nobody has translated has the English words, and they say so."""
    assert words("qqx") == words("en-GB") == words("en")
    assert words("qqx")["language"] == "en"


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_every_language_has_every_word(tag: str) -> None:
    """The words of every language have the names that the English ones have."""
    assert words(tag)["language"] == tag
    assert _names(words("en")) <= _names(words(tag))


def _names(found: object, name: str = "") -> set[str]:
    if isinstance(found, dict):
        return {deeper for key, value in found.items() for deeper in _names(value, f"{name}.{key}")}
    return {name}
