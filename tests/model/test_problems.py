"""What is wrong with a file is said on one line of some length, in the reader's language."""

import pytest

from briefing.model.problems import LoadError, Problem, on_one_line, shown

LONGEST = 500


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("short", "short"),
        ("x" * LONGEST, "x" * LONGEST),
        ("x" * (LONGEST + 1), "x" * (LONGEST - 1) + "…"),
        ("two\nlines", r"two\nlines"),
    ],
)
def test_a_problem_takes_one_line(words: str, expected: str) -> None:
    """Of what is too long the beginning is shown, with a sign that there is more."""
    assert shown(Problem(1, 1, words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("C:\\é", "C:\\é"), ("C:\\é\n", r"C:\é\n"), ("a\x1b[2J", r"a\x1b[2J"), ("铜 Cu", "铜 Cu")],
)
def test_what_shows_nothing_is_written_out(words: str, expected: str) -> None:
    """Line ends and controls are shown as escapes; every other letter stays as it is."""
    assert on_one_line(words) == expected


def test_problems_in_the_readers_language() -> None:
    """Each is said in it, whether it has a place in the file or not."""
    error = LoadError("f", (Problem(3, 7, "one"), Problem(0, 0, "two")))
    assert error.lines(lambda words: words.upper()) == ["f:3:7: ONE", "f: TWO"]
    assert str(error) == "f:3:7: one\nf: two"
