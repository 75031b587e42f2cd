"""Which tables are texts: every language the brief has, and no other."""

from collections.abc import Callable, Collection
from typing import Any

from briefing.message import QT_TRANSLATE_NOOP, Message, message
from briefing.model.text import Text

_LACKING = QT_TRANSLATE_NOOP("Problems", "no text in '{language}', which the brief lists in languages; add {right}")


MAX_LANGUAGES = 200
"""How many languages a brief has at most."""


def listed(languages: object) -> Collection[str]:
    """The language tags in `languages`, as found in the file: quick to look up, each once, and none that is no text.

    Of too many there are only the first, for the file is refused.
    """
    found = languages[:MAX_LANGUAGES] if isinstance(languages, list) else []
    return dict.fromkeys(language for language in found if isinstance(language, str))


def text_reader(languages: Collection[str]) -> Callable[[type, Any], Any]:
    """A hook for `msgspec.convert` that reads the texts of a brief in `languages`."""

    def read(_kind: type, value: object) -> Text:
        for _, what in text_faults(value, languages):
            raise ValueError(what)
        return Text(value)  # type: ignore[arg-type]  # text_faults has looked

    return read


def text_faults(value: object, languages: Collection[str]) -> list[tuple[str | None, Message]]:
    """What keeps `value` from being a text in `languages`: pairs of the language key (None: the table) and why."""
    if not isinstance(value, dict):
        template = QT_TRANSLATE_NOOP("Problems", "expected a text by language, such as {right}")
        return [(None, message(template, right=f".{_example(languages)} = '…'"))]
    faults: list[tuple[str | None, Message]] = [
        (None, message(_LACKING, language=language, right=f".{language} = '…'"))
        for language in languages
        if language not in value
    ]
    for language, words in value.items():
        if languages and language not in languages:
            template = QT_TRANSLATE_NOOP(
                "Problems", "'{language}' is not in languages; add it there or take the text away"
            )
        elif not isinstance(words, str):
            template = QT_TRANSLATE_NOOP("Problems", "expected text in quotes")
        elif not words.strip():
            template = QT_TRANSLATE_NOOP("Problems", "the text in '{language}' is blank; write it or take the key away")
        else:
            continue
        faults.append((language, message(template, language=language)))
    return faults


def _example(languages: Collection[str]) -> str:
    return next(iter(languages), "en")
