"""What the program is made of, and under which licences: the packages as they are installed, and its fonts."""

import os
import platform
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from briefing import resources

_PROGRAM = "briefing"
_PACKER = "pyinstaller"
"""Starts the standalone bundle, and so is a part of it; what it depends on itself is not."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OF_QT = frozenset({"pyside6-essentials", "shiboken6"})
"""They bring Qt's libraries, and no text of a licence."""
_TEXT = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_PLACE = re.compile(r"[^/]+\.dist-info/(licen[cs]es/)?(?P<name>.+)", re.IGNORECASE)
_OF_PYTHON = "LICENSE.txt"
_FONT_LICENCE = "OFL-1.1"
_FONTS = (
    ("Briefing Nastaliq", "3.007", "OFL-BriefingNastaliq.txt"),
    ("Briefing Naskh", "2.021", "OFL-BriefingNaskh.txt"),
    ("Noto Naskh Arabic", "2.004", "OFL-Noto.txt"),
    ("Noto Sans", "2.004", "OFL-Noto.txt"),
    ("Noto Sans SC", "2.004", "OFL-NotoSansSC.txt"),
    ("Source Sans 3", "3.052", "OFL-SourceSans3.txt"),
    ("Source Serif 4", "4.005", "OFL-SourceSerif4.txt"),
)
_RULE = "\n\n" + "─" * 40 + "\n\n"


class Part(NamedTuple):
    """A part of the program: its name, its version, its licence in short, and the text of that as far as it came."""

    name: str
    version: str
    licence: str
    text: str
    is_qt: bool = False
    is_font: bool = False


def packages() -> list[Part]:
    """The program, then what it depends on at run time, as installed; none where it runs from its source alone."""
    found: dict[str, Distribution] = {}
    waiting = [_PROGRAM]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:  # wanted on other systems or Pythons only
            continue
        waiting += needed(found[name].requires or [])
    own = [_part(found.pop(_PROGRAM))._replace(name=_PROGRAM.capitalize())] if _PROGRAM in found else []
    if getattr(sys, "frozen", False):
        found |= _packer()
    return [*own, *sorted(map(_part, found.values()), key=lambda part: part.name.casefold())]


def needed(requirements: list[str]) -> list[str]:
    """The names of packages in `requirements` that are not extras, as indexes spell them."""
    wanted = (line.partition(";") for line in requirements)
    names = (_NAME.match(name.strip()) for name, _, marker in wanted if "extra" not in marker)
    return [_spelt(name[0]) for name in names if name is not None]


def python() -> Part:
    """The Python that runs the program."""
    return Part("Python", platform.python_version(), "PSF-2.0", _python_text())


def qt(version: str) -> Part:
    """Qt's libraries, of that version; their licence asks to have its text beside them."""
    return Part("Qt", version, "LGPL-3.0-only", _lgpl(), is_qt=True)


def fonts() -> list[Part]:
    """The fonts that come with the program."""
    return [
        Part(name, version, _FONT_LICENCE, resources.path("fonts", file).read_text("utf-8"), is_font=True)
        for name, version, file in _FONTS
    ]


def licence_of(package: Distribution) -> str:
    """The licence of `package` as its makers give it, by the field that says it best; empty where none does."""
    told = package.metadata

    def field(name: str) -> list[str]:
        return told.get_all(name) or []

    free = [words.strip() for words in field("License")]
    in_a_line = [words for words in free if "\n" not in words]  # else it is the text, and the classifiers are shorter
    classified = [words.split(" :: ")[-1] for words in field("Classifier") if words.startswith("License ::")]
    first_lines = [words.partition("\n")[0] for words in free]
    return next(filter(None, (*field("License-Expression"), *in_a_line, ", ".join(classified), *first_lines)), "")


def _part(package: Distribution) -> Part:
    is_qt = _spelt(package.name) in _OF_QT
    text = _lgpl() if is_qt else _RULE.join(_texts(package))
    return Part(package.name, package.version, licence_of(package), text, is_qt=is_qt)


def _texts(package: Distribution) -> Iterator[str]:
    """Every text of a licence that came with `package`, each under its name where there are several."""
    found = sorted(
        {(place["name"], str(path)) for path in package.files or () if (place := _PLACE.fullmatch(str(path)))}
    )
    texts = [(name, path) for name, path in found if _TEXT.search(path)]
    for name, path in texts:
        try:
            text = (package.read_text(path.partition("/")[2]) or "").strip()
        except (OSError, UnicodeError):
            continue
        if text:
            yield f"{name}\n\n{text}" if len(texts) > 1 else text


def _packer() -> dict[str, Distribution]:
    try:
        return {_PACKER: distribution(_PACKER)}
    except PackageNotFoundError:
        return {}


def _python_text() -> str:
    """The licence of Python: the bundle brings it, most installations have it, else its copyright has to do."""
    for path in (resources.path("licences", "python", _OF_PYTHON), Path(os.__file__).with_name(_OF_PYTHON)):
        with suppress(OSError):
            return path.read_text("utf-8")
    return sys.copyright


def _lgpl() -> str:
    """The LGPL, and the GPL that it builds on."""
    return _RULE.join(
        resources.path("licences", name).read_text("utf-8").rstrip() for name in ("LGPL-3.0.txt", "GPL-3.0.txt")
    )


def _spelt(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
