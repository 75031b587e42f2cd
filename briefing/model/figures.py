"""Figures as words: grouped digits and the qualifier that belongs to them, by language."""

from briefing.model.brief import Figure, Qualifier

_QUALIFIERS: dict[str, dict[Qualifier, str]] = {
    "en": {qualifier: f"{qualifier.value} {{}}" for qualifier in Qualifier},
}
"""How a qualifier is joined to a value, by language; a language not listed here reads as the first."""


def value_words(figure: Figure, language: str) -> str:
    """The value with its qualifier, e.g. `over 1,850`; the unit is not in it."""
    patterns = _QUALIFIERS.get(language.partition("-")[0], _QUALIFIERS["en"])
    number = f"{figure.value:,}"
    return patterns[figure.qualifier].format(number) if figure.qualifier else number
