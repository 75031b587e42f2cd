"""Numbers in prose, as they are counted, and whether a fact carries them."""

import re
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.checks.numbers import carried_by, numbers
from briefing.model.brief import Fact, FactKind, Figure, Tab
from briefing.model.text import Text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("no number", []),
        ("71 of 133", ["71", "133"]),
        ("1,850 and 1,234,567", ["1850", "1234567"]),
        ("1,85 and 0.5", ["1.85", "0.5"]),
        ("1,234.5", ["1234.5"]),
        ("2026-11-23", ["2026", "11", "23"]),
        ("CO2 24/7", ["2", "24", "7"]),
        ("850.", ["850"]),
        ("۱٬۸۵۰ ۱٫۵ ٢٣", ["1850", "1.5", "23"]),
        ("１２ १२", ["12", "12"]),
        ("²½Ⅻ三", []),
    ],
)
def test_numbers_in_prose(text: str, expected: list[str]) -> None:
    """Digits of every script count, and separators do not."""
    assert list(numbers(text)) == expected


@given(st.text())
def test_any_text_has_its_numbers(text: str) -> None:
    """A number is always ASCII digits with points."""
    for number in numbers(text):
        assert number.replace(".", "").isascii()
        assert number.replace(".", "").isdigit()


@given(st.text() | st.text(st.sampled_from("0019٣१,,.٬٫ a")))
def test_numbers_are_digits_with_single_separators_between(text: str) -> None:
    """However long runs of them are taken apart, it is as if they were looked for one by one."""
    found = re.findall(r"\d+(?:[,.٬٫]\d+)*", text)
    bare = [re.sub(r"[,٬](?=\d\d\d(?!\d))", "", number) for number in found]
    assert list(numbers(text)) == ["".join(str(unicodedata.digit(sign, ".")) for sign in number) for number in bare]


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("Some came.", None, set()),
        ("Over 850 came in 2.", None, {"850", "2"}),
        ("Some came.", 1850, {"1850"}),
        ("Some came.", 1850.0, {"1850.0", "1850"}),
        ("Some came.", 0.1, {"0.1"}),
        ("Some came.", 2.5e12, {"2500000000000.0", "2.5e+12"}),
        pytest.param("Some came.", int("9" * 400), {"9" * 400}, id="more than a float can hold"),
    ],
)
def test_numbers_of_a_fact(text: str, value: Any, expected: set[str]) -> None:  # noqa: ANN401 -- a number or none
    """A fact carries the numbers of its words and its figure."""
    figure = None if value is None else Figure(value=value)
    fact = Fact(id="f", tab=Tab.OVERVIEW, kind=FactKind.FIGURE, text=Text({"en": text}), figure=figure)
    assert carried_by(fact, "en") == expected
