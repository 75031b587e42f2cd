"""Which tables are texts: every language the brief has, and no other."""

from collections.abc import Callable, Collection
from typing import Any

from briefing.model.text import Text


def listed(languages: object) -> Collection[str]:
    """The language tags in `languages`, as found in the file: quick to look up, each once, and none that is no text."""
    found = languages if isinstance(languages, list) else []
    return dict.fromkeys(language for language in found if isinstance(language, str))


def text_reader(languages: Collection[str]) -> Callable[[type, Any], Any]:
    """A hook for `msgspec.convert` that reads the texts of a brief in `languages`."""

    def read(_kind: type, value: object) -> Text:
        for _, message in text_faults(value, languages):
            raise ValueError(message)
        return Text(value)  # type: ignore[arg-type]  # text_faults has looked

    return read


def text_faults(value: object, languages: Collection[str]) -> list[tuple[str | None, str]]:
    """What keeps `value` from being a text in `languages`: pairs of the language key (None: the table) and why."""
    if not isinstance(value, dict):
        return [(None, f"expected a text by language, such as .{_example(languages)} = '…'")]
    faults: list[tuple[str | None, str]] = [
        (None, f"no text in '{language}', which the brief lists in languages; add .{language} = '…'")
        for language in languages
        if language not in value
    ]
    for language, words in value.items():
        if languages and language not in languages:
            faults.append((language, f"'{language}' is not in languages; add it there or take the text away"))
        elif not isinstance(words, str):
            faults.append((language, "expected text in quotes"))
        elif not words.strip():
            faults.append((language, f"the text in '{language}' is blank; write it or take the key away"))
    return faults


def _example(languages: Collection[str]) -> str:
    return next(iter(languages), "en")
