"""What differs inside a text: whole words and numbers; signs where there are no words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.compare.spans import spans, words


def marked(old: str, new: str) -> tuple[str, str]:
    """Both texts with brackets around what differs."""
    shown = []
    for text, found in zip((old, new), spans(old, new), strict=True):
        for start, end in reversed(found):
            text = f"{text[:start]}[{text[start:end]}]{text[end:]}"  # noqa: PLW2901 -- it is the text with marks
        shown.append(text)
    return shown[0], shown[1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[Over] 850 came.", "850 came."),
        ("Over [850] came.", "Over [900] came."),
        ("Over [1,850] came", "Over [1,950] came"),
        ("It was [very big] there", "It was [quite small] there"),
        ("It [was] dug [here].", "It [is] dug [there]."),
        ("The end[.]", "The end[!]"),
        ("One two", "One [ ]two"),
        ("One two", "One two[ ]"),
        ("[a]", "[b]"),
        ("", "[new]"),
        ("开采[超过]850吨。", "开采850吨。"),
        ("铜在[这]里", "铜在[那]里"),
        ("کان [کن] ہے", "کان [کنی] ہے"),
        ("[مِعدن] ہے", "[مَعدن] ہے"),
        ("وہ [می‌رود] ہے", "وہ [می‌رفت] ہے"),
        ("[𠮷] is 😀", "[吉] is 😀"),
        ("same", "same"),
    ],
)
def test_what_differs_is_marked(old: str, new: str) -> None:
    """Words are whole, numbers too, letters keep their marks, and neighbours are one span."""
    plain = [text.replace("[", "").replace("]", "") for text in (old, new)]
    assert marked(plain[0], plain[1]) == (old, new)


def test_long_texts_are_marked_as_one_span() -> None:
    """Of texts too long to compare word by word, all between the same beginning and end is marked."""
    old, new = f"so {'a b ' * 200}x end", f"so {'b a ' * 200}y end"
    assert spans(old, new) == (((3, len(old) - 4),), ((3, len(new) - 4),))


def test_very_long_texts_are_marked_by_characters() -> None:
    """Of a book all between the same beginning and end is marked, without reading its words."""
    old, new = f"{'word ' * 9000}old end{' word' * 9000}", f"{'word ' * 9000}new end{' word' * 9000}"
    assert spans(old, new) == (((45_000, 45_003),), ((45_000, 45_003),))
    assert spans(old, old) == ((), ())
    assert spans("a" * 60_000, "a" * 60_001) == ((), ((60_000, 60_001),))


@given(st.text(), st.text())
def test_what_is_left_is_the_same(old: str, new: str) -> None:
    """Without what is marked both have the same words; different texts have a mark; marks are in order and apart."""
    found = spans(old, new)
    left = []
    for text, places in zip((old, new), found, strict=True):
        ends = [0, *(place for span in places for place in span), len(text)]
        assert ends == sorted(ends)
        assert all(start < end for start, end in places)
        left.append([word for a, b in zip(ends[::2], ends[1::2], strict=True) for word in words(text[a:b])])
    assert left[0] == left[1]
    assert (found.old, found.new) != ((), ()) or old == new
