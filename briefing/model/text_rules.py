"""Which tables are texts: every language the brief has, and no other."""

from collections.abc import Callable
from typing import Any

from briefing.model.text import Text


def text_reader(languages: object) -> Callable[[type, Any], Any]:
    """A hook for `msgspec.convert` that reads the texts of a brief in `languages` (as found in the file)."""
    expected = tuple(languages) if isinstance(languages, list) else ()

    def read(kind: type, value: object) -> Text:
        if kind is not Text:
            raise NotImplementedError
        for _, message in text_faults(value, expected):
            raise ValueError(message)
        return Text(value)  # type: ignore[arg-type]  # text_faults has looked

    return read


def text_faults(value: object, languages: tuple[object, ...]) -> list[tuple[str | None, str]]:
    """What keeps `value` from being a text in `languages`: pairs of the language key (None: the table) and why."""
    if not isinstance(value, dict):
        return [(None, f"expected a text by language, such as .{_example(languages)} = '…'")]
    faults: list[tuple[str | None, str]] = [
        (None, f"no text in '{language}', which the brief lists in languages; add .{language} = '…'")
        for language in languages
        if isinstance(language, str) and language not in value
    ]
    for language, words in value.items():
        if languages and language not in languages:
            faults.append((language, f"'{language}' is not in languages; add it there or take the text away"))
        elif not isinstance(words, str):
            faults.append((language, "expected text in quotes"))
        elif not words.strip():
            faults.append((language, f"the text in '{language}' is blank; write it or take the key away"))
    return faults


def _example(languages: tuple[object, ...]) -> object:
    return languages[0] if languages else "en"
