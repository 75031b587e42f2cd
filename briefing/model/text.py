"""Text in one or more languages: the only kind of text a reader is shown."""

from collections.abc import Iterator, Mapping, Sequence

from briefing.compat import override

LANGUAGE = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
"""The pattern of a language tag as in BCP 47: language, script, region (`en`, `zh-Hans`, `ur-PK`)."""

IDEOGRAPH = "[\u2e80-\u9fff\U00020000-\U0010ffff]"
"""A character class of those that stand without spaces between words, for patterns."""

OVERRIDES = frozenset("\u202d\u202e")
"""The marks that have letters stand in the reverse order, so that `fdp.exe` ends in .pdf; no script needs one."""


def with_line_feeds(text: str) -> str:
    """`text` with every kind of line end as a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def shortened(text: str, most: int) -> str:
    """`text`, cut with an ellipsis where it has more than `most` characters."""
    return text if len(text) <= most else text[: most - 1] + "…"


class Text:
    """The same text by language tag; immutable. `text["ur"]` is the text in Urdu, KeyError where there is none."""

    __slots__ = ("_by_language",)

    def __init__(self, by_language: Mapping[str, str]) -> None:
        """Keep a copy of `by_language`, tag to text; every kind of line end becomes a line feed."""
        self._by_language = {tag: with_line_feeds(text) for tag, text in by_language.items()}

    def __getitem__(self, language: str) -> str:
        """The text in `language`."""
        return self._by_language[language]

    def __iter__(self) -> Iterator[str]:
        """The language tags, in the file's order."""
        return iter(self._by_language)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._by_language == other._by_language

    @override
    def __hash__(self) -> int:
        return hash(frozenset(self._by_language.items()))

    @override
    def __repr__(self) -> str:
        return f"Text({self._by_language!r})"


def fitting(wanted: str | None, languages: Sequence[str]) -> str:
    """Which of `languages` suits a reader of `wanted`: itself, its base language, else the first one."""
    if wanted in languages:
        return str(wanted)
    base = (wanted or "").partition("-")[0]
    return next((tag for tag in languages if tag.partition("-")[0] == base), languages[0])
