"""Prose compared paragraph by paragraph."""

import pytest

from briefing.compare.prose import differences, paragraphs


def told(old: list[str], new: list[str]) -> list[tuple[str, str]]:
    """The paragraphs that differ, with their old and new words."""
    return [pair.words for pair in differences(paragraphs("\n\n".join(old), {}), paragraphs("\n\n".join(new), {}))]


def swapped(pairs: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """The same the other way round."""
    return {(new, old) for old, new in pairs}


ONE, TWO, THREE = "one two three four", "five six seven eight", "nine ten eleven twelve"
LIKE_ONE = "one two three six"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param([ONE, TWO], [ONE, TWO], [], id="nothing"),
        pytest.param([ONE, TWO], [TWO, ONE], [], id="another order"),
        pytest.param([ONE], [TWO, LIKE_ONE], [("", TWO), (ONE, LIKE_ONE)], id="new before changed"),
        pytest.param([TWO, ONE], [LIKE_ONE], [(ONE, LIKE_ONE), (TWO, "")], id="gone before changed"),
        pytest.param([ONE, ONE], [ONE], [(ONE, "")], id="one of two alike"),
        pytest.param(
            [ONE, THREE], ["one two x y", THREE, "one two z"], [(ONE, "one two x y"), ("", "one two z")],
            id="at its place",
        ),
        pytest.param(
            ["a b c d", "a b c e"], ["a b c f", "a b c g"], [("a b c d", "a b c f"), ("a b c e", "a b c g")],
            id="as much alike: in order",
        ),
        pytest.param(
            ["一二三四", "五六七八"], ["一二三九"], [("一二三四", "一二三九"), ("五六七八", "")], id="Chinese, by sign"
        ),
        pytest.param([], ["- one", "- two"], [("", "one"), ("", "two")], id="items of a list"),
    ],
)  # fmt: skip
def test_paragraphs_are_paired(old: list[str], new: list[str], expected: list[tuple[str, str]]) -> None:
    """A paragraph that keeps much of its words is changed, any other is new or gone; either way round the same."""
    assert told(old, new) == expected
    assert swapped(told(new, old)) == set(expected)


def test_many_changed_paragraphs_go_in_order() -> None:
    """Where there are too many to hold each against each, the one in its place is looked at."""
    old = [f"common words of all and number{n}" for n in range(60)]
    new = [f"common words of all but number{n}" for n in range(60)]
    assert told(old, new) == list(zip(old, new, strict=True))
    assert told(old, ["quite different"] * 60) == [("", "quite different")] * 60 + [(words, "") for words in old]
