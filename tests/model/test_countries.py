"""The names of countries."""

import pytest

from briefing.model.countries import country_name, other_country_names


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("CN", "en", "China"),
        ("CN", "zh-Hans", "中国"),
        ("PK", "ur-PK", "پاکستان"),
        pytest.param("PK", "fr", "Pakistan", id="a language nobody has translated has English names"),
        pytest.param("ZZ", "en", "ZZ", id="no country"),
        pytest.param("", "en", "", id="not stated"),
    ],
)
def test_a_country_is_named(code: str, language: str, name: str) -> None:
    """By its name in the language asked for; what has none is named by its code."""
    assert country_name(code, language) == name


def test_what_else_it_is_called() -> None:
    """The code, then the names in the other languages; nothing twice, and not what is shown anyway."""
    assert other_country_names("CN", "zh") == ("CN", "China", "چین")
    assert other_country_names("ZZ", "zh") == ()
