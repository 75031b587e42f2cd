"""The repository keeps to its layout and knows nothing of the machine it was made on."""

import re
from pathlib import Path, PurePosixPath

TOP_LEVEL = {"pyproject.toml", "README.md", "briefing", "resources", "tests", "LICENSE", "CHANGELOG.md"}
# The brackets keep this file from naming what it looks for.
FOREIGN = re.compile(
    r"pypi[.]org|pythonhosted[.]org|npmjs[.]|deb[.]debian[.]org|archive[.]ubuntu[.]com"
    r"|(?<!no-emit-)(?:index-url|find-links)[ =]"
    r"|/[r]oot/|/[w]ork/|/tmp/[v]env|/opt/[p]ypi|/opt/[w]heels|/home/[a-z]+/",
)


def test_the_top_level_holds_nothing_else(tracked: tuple[PurePosixPath, ...]) -> None:
    """Beside dotfiles, the top level holds the package, its resources and tests, and five well-known files at most."""
    assert {path.parts[0] for path in tracked} - TOP_LEVEL == {
        path.parts[0] for path in tracked if path.parts[0].startswith(".")
    }


def test_no_file_names_a_registry_or_a_machine(checkout: Path, tracked: tuple[PurePosixPath, ...]) -> None:
    """No text file names a package registry's host or a folder of somebody's machine."""
    found = []
    for path in tracked:
        content = (checkout / path).read_bytes()
        if b"\0" not in content:
            found += [f"{path}: {match[0]}" for match in FOREIGN.finditer(content.decode(errors="replace"))]
    assert found == []
