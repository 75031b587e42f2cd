"""TOML's conformance cases (toml-test) through the loader: it takes what is TOML, and refuses the rest in one line."""

import tomllib
from pathlib import Path

import pytest

from briefing.model.load import load
from briefing.model.problems import LoadError

CASES = Path("/usr/share/gocode/src/github.com/BurntSushi/toml/internal/toml-test/tests")
"""Where Debian's package golang-github-burntsushi-toml-dev has them."""

pytestmark = pytest.mark.skipif(not CASES.exists(), reason="needs the package golang-github-burntsushi-toml-dev")

EMPTY = "the file is empty"
"""What is said of a valid case without a character but spaces: TOML allows it, but it is no brief."""

NEWER = {"valid/string/escape-esc.toml"}
r"""Cases of TOML 1.1 among those of a release that does not list them apart: `\e`, which TOML 1.0 has not."""


def _version() -> str:
    """The release of TOML that this Python's parser reads."""
    try:
        tomllib.loads(r'escape = "\e"')
    except tomllib.TOMLDecodeError:
        return "1.0.0"
    return "1.1.0"


def cases(kind: str) -> list[str]:
    """The names of the `valid` or `invalid` cases of that release."""
    listed = CASES / f"files-toml-{_version()}"
    if listed.exists():
        names = listed.read_text().split()
    else:
        newer = NEWER if _version() == "1.0.0" else set()
        names = sorted({str(file.relative_to(CASES)) for file in CASES.rglob("*.toml")} - newer)
    return [name for name in names if name.startswith(f"{kind}/") and name.endswith(".toml")]


def problems_of(name: str) -> list[tuple[int, str]]:
    """The line and the words of each problem of a case; none of them is a brief."""
    with pytest.raises(LoadError) as caught:
        load(CASES / name)
    assert [line for line in str(caught.value).splitlines() if not line.startswith(f"{CASES / name}:")] == []
    return [(problem.line, str(problem.message)) for problem in caught.value.problems]


def is_of_syntax(words: str) -> bool:
    """Whether a problem is that of a file which is not TOML at all."""
    return words.startswith("not TOML: ") or "is not UTF-8" in words


def lines_of(name: str) -> int:
    """How many lines a case has; a line that has no end yet is one."""
    return (CASES / name).read_bytes().count(b"\n") + 1


def test_there_are_cases() -> None:
    """The cases are there, in their number."""
    assert len(cases("valid")) >= 95
    assert len(cases("invalid")) >= 230


def test_what_is_valid_is_read() -> None:
    """Of a valid case it is said only that it is no brief."""
    found = {name: problems_of(name) for name in cases("valid")}
    assert {name: said for name, said in found.items() if any(is_of_syntax(words) for _, words in said)} == {}


def test_what_is_empty_is_no_brief() -> None:
    """Only of what has no character but spaces is it said that it is empty."""
    said_empty = [name for name in cases("valid") if any(EMPTY in words for _, words in problems_of(name))]
    assert said_empty == [name for name in cases("valid") if not (CASES / name).read_text().strip()] != []


def test_what_is_invalid_is_refused() -> None:
    """Of an invalid case one line says where it is not TOML."""
    found = {name: problems_of(name) for name in cases("invalid")}
    wrong = {
        name: said
        for name, said in found.items()
        if len(said) != 1 or not is_of_syntax(said[0][1]) or not 1 <= said[0][0] <= lines_of(name)
    }
    assert wrong == {}


@pytest.mark.skipif(_version() != "1.0.0", reason="this Python reads TOML 1.1")
def test_what_is_newer_is_refused() -> None:
    """A case of TOML 1.1 is refused like any other mistake, as long as Python's parser does not know it."""
    found = [problems_of(name) for name in sorted(NEWER) if (CASES / name).exists()]
    assert [is_of_syntax(said[0][1]) for said in found] == [True] * len(found)
