"""The locks hold public names, versions and hashes, agree with each other, and satisfy `pyproject.toml`."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

Pins = dict[str, tuple[str, frozenset[str]]]
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-bundle.txt")
TOOLS = ("requirements-fuzz.txt", "requirements-mutants.txt")
"""What is installed beside the tests' lock, for what is run by hand."""
ENTRY = re.compile(
    r"(?P<name>[a-z0-9.-]+)==(?P<version>[0-9a-z.]+)(?: ; [^\\\n]+)?"
    r"(?P<hashes>(?: \\\n    --hash=sha256:[0-9a-f]{64})+)\n",
)


def _pins(lock: Path) -> Pins:
    return {
        match["name"]: (match["version"], frozenset(re.findall("[0-9a-f]{64}", match["hashes"])))
        for match in ENTRY.finditer(lock.read_text("utf-8"))
    }


def _project(checkout: Path) -> dict[str, Any]:
    return tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", [*LOCKS, *TOOLS])
def test_a_lock_holds_nothing_but_pins_with_hashes(checkout: Path, name: str) -> None:
    """Every line of a lock belongs to a pinned version with the hashes of its files: no index, host or path."""
    assert ENTRY.sub("", (checkout / ".ci" / name).read_text("utf-8")) == ""


def test_the_tests_run_against_what_is_shipped(checkout: Path) -> None:
    """The locks of the tests and of the bundle contain the program's, version for version and hash for hash."""
    app, test, bundle = (_pins(checkout / ".ci" / name) for name in LOCKS)
    assert app.items() <= test.items()
    assert app.items() <= bundle.items()


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_leaves_the_tests_their_packages(checkout: Path, name: str) -> None:
    """What is installed for a tool takes the place of nothing that the tests run against."""
    tool, test = _pins(checkout / ".ci" / name), _pins(checkout / ".ci" / LOCKS[1])
    assert tool
    assert not tool.keys() & test.keys()


def test_the_locks_satisfy_the_project(checkout: Path) -> None:
    """Each direct dependency, and the build backend, is locked to a version that `pyproject.toml` allows."""
    project = _project(checkout)
    app, test, bundle = (_pins(checkout / ".ci" / name) for name in LOCKS)
    extras = project["project"]["optional-dependencies"]
    needs = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for lock, texts in ((app, needs), (test, extras["dev"]), (bundle, extras["bundle"])):
        for requirement in map(Requirement, texts):
            version, _ = lock[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), requirement


def test_the_program_does_without_typing_extensions(checkout: Path) -> None:
    """Importing typing_extensions would cost every launch some 10 ms: nothing at run time asks for it."""
    assert "typing-extensions" not in _pins(checkout / ".ci" / LOCKS[0])
