"""The list of what the program is made of: as installed, complete, each part with its licence."""

import struct
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtGui import QRawFont

from briefing import __version__, licences, resources
from briefing.compat import override


class Told(Distribution):
    """A package of which only its metadata is known."""

    def __init__(self, metadata: str) -> None:
        """Know these lines."""
        self._metadata = metadata

    @override
    def read_text(self, filename: str) -> str | None:
        """The metadata, and nothing else."""
        return self._metadata if filename == "METADATA" else None

    @override
    def locate_file(self, path: object) -> Path:
        """Nowhere."""
        return Path(str(path))


def test_every_dependency_is_listed_as_it_is_installed() -> None:
    """The program first, then each package it depends on, and what those do, with version, licence and its text."""
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    named = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    own, *others = licences.packages()
    assert own[:3] == ("Briefing", __version__, "MIT")
    listed = {canonicalize_name(part.name): part for part in others}
    assert listed.keys() == named | {"mdurl", "shiboken6"}
    assert all(part.version == distribution(name).version for name, part in listed.items())
    assert all(part.licence and len(part.text) > 500 for part in (own, *others))
    assert list(listed) == sorted(listed)


def test_qt_comes_with_the_lgpl() -> None:
    """Whoever gets Qt's libraries gets their licence, and the GPL that it builds on."""
    parts = [licences.qt("6.11.3"), *(part for part in licences.packages() if part.is_qt)]
    assert [part.name for part in parts] == ["Qt", "PySide6_Essentials", "shiboken6"]
    for part in parts:
        assert "LGPL-3.0-only" in part.licence
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.text
        assert "How to Apply These Terms" in part.text  # the end of the GPL


def test_python_is_a_part() -> None:
    """The language that runs the program has a version and a copyright too."""
    part = licences.python()
    assert sys.version.startswith(part.version)
    assert "Python Software Foundation" in part.text


@pytest.mark.usefixtures("qapp")
def test_every_font_is_listed_by_its_own_name_and_version() -> None:
    """What the fonts' files say of themselves is what is listed, and every licence of theirs is read."""
    files = [QRawFont(str(path), 12) for path in resources.path("fonts").rglob("*.ttf")]
    heads = [struct.unpack(">i", font.fontTable("head").data()[4:8])[0] / 65536 for font in files]
    found = {(font.familyName(), f"{revision:.3f}") for font, revision in zip(files, heads, strict=True)}
    parts = licences.fonts()
    assert {(part.name, part.version) for part in parts} == found
    assert {part.text for part in parts} == {path.read_text("utf-8") for path in resources.path("fonts").glob("OFL*")}
    assert all("SIL OPEN FONT LICENSE" in part.text for part in parts)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("License-Expression: MIT\nLicense: Other\nClassifier: License :: OSI Approved :: BSD License", "MIT"),
        ("License: GPL with an exception\nClassifier: License :: OSI Approved :: GPL", "GPL with an exception"),
        ("License: Apache 2\n        and its text\nClassifier: License :: OSI Approved :: BSD License", "BSD License"),
        ("License: Apache 2\n        and all of its text", "Apache 2"),
        ("Classifier: License :: A\nClassifier: License :: B", "A, B"),
        ("Classifier: Topic :: Software", ""),
    ],
)
def test_the_licence_is_what_the_makers_say_best(lines: str, expected: str) -> None:
    """The expression, else the free field if it is a line, else the classifiers, else the first line of that field."""
    assert licences.licence_of(Told(f"Name: x\nVersion: 1\n{lines}\n")) == expected


def test_extras_are_no_part_of_the_program() -> None:
    """What only tests or the bundle need is not listed; what another system needs is looked for."""
    lines = ["a>=1", "B_c[d]>=2; python_version < '3'", "e; extra == 'dev'", "f ; extra=='x' and os_name=='nt'"]
    assert licences.needed(lines) == ["a", "b-c"]


def test_a_program_that_runs_from_its_source_lists_no_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an installation nothing is known of packages; nothing breaks."""

    def nothing(name: str) -> Distribution:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(licences, "distribution", nothing)
    assert licences.packages() == []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert licences.packages() == []


def test_the_bundle_names_what_starts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyInstaller's loader is a part of the bundle, and of nothing else; what it depends on is not."""
    packer = Told("Name: pyinstaller\nVersion: 6\nLicense: GPL\nRequires-Dist: setuptools\n")
    monkeypatch.setattr(licences, "distribution", lambda name: packer if name == "pyinstaller" else distribution(name))
    assert "pyinstaller" not in {part.name for part in licences.packages()}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    names = {part.name for part in licences.packages()}
    assert "pyinstaller" in names
    assert "setuptools" not in names


def test_python_has_a_copyright_where_its_licence_is_not_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some systems keep it elsewhere."""
    monkeypatch.setattr(licences, "_OF_PYTHON", "no such file")
    assert licences.python().text == sys.copyright
