"""Countries by their codes (ISO 3166-1), in words."""

from briefing.languages import LANGUAGES, words


def country_name(code: str, language: str) -> str:
    """The country's name in `language`; the code itself where nobody has named it."""
    return str(words(language)["country"].get(code, code))


def other_country_names(code: str, language: str) -> tuple[str, ...]:
    """What else a reader may look for: the code, and the name in every other language of the program."""
    shown = country_name(code, language)
    names = (code, *(country_name(code, known.tag) for known in LANGUAGES))
    return tuple(dict.fromkeys(name for name in names if name != shown))
