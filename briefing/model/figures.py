"""Figures as words: grouped digits and the qualifier that belongs to them, by language."""

from briefing.languages import words
from briefing.model.brief import Figure


def value_words(figure: Figure, language: str) -> str:
    """The value with its qualifier, e.g. `over 1,850`; the unit is not in it."""
    number = number_words(figure.value, language)
    if figure.qualifier is None:
        return number
    pattern: str = words(language)["qualifier"][figure.qualifier.value]
    return pattern.replace("{value}", number)


def number_words(number: float, language: str) -> str:
    """The digits of a number, grouped as `language` does."""
    marks = words(language)
    if (marks["grouping"], marks["decimal"]) == (",", "."):  # as Python has them
        return f"{number:,}"
    return f"{number:,}".translate({ord(","): marks["grouping"], ord("."): marks["decimal"]})
