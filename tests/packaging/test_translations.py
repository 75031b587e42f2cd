"""The translations are whole, fit the texts they translate, and are built as they stand."""

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess
from typing import NamedTuple
from unicodedata import is_normalized
from xml.etree import ElementTree as ET

import pytest

from briefing.languages import LANGUAGES

Run = Callable[..., CompletedProcess[bytes]]

_TRANSLATED = [language.tag for language in LANGUAGES[1:]]
_FIELD = re.compile(r"%L?n|%\d|\{[a-z_]*\}")
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_ARABIC = re.compile("[\u064a\u0643\u0649]")
"""Letters of Arabic that Urdu has others for: ی and ک."""


class Message(NamedTuple):
    """A text of the program and what it is in another language; `forms` has one text for each number, where counted."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_done: bool


def messages(path: Path) -> Iterator[Message]:
    """What a file of translations holds."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- a file of ours
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            is_done = found.get("type") is None and all(forms)
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            yield Message(context.findtext("name") or "", source, comment, tuple(forms), is_done)


@pytest.fixture(scope="module")
def folder(checkout: Path) -> Path:
    """Where the translations are kept."""
    return checkout / "resources" / "languages"


def test_every_text_of_the_program_is_listed(checkout: Path, folder: Path, run_apart: Run, tmp_path: Path) -> None:
    """Brought up to the code once more, the files list the same texts: `bash .ci/translations` has been run."""
    shutil.copytree(folder, tmp_path / "languages")
    update = (
        "import pathlib, sys; sys.path.append(sys.argv[1]); import translations; "
        "translations.update(pathlib.Path(sys.argv[2]))"
    )
    done = run_apart(sys.executable, "-c", update, checkout / ".ci", tmp_path / "languages", cwd=checkout)
    assert (done.returncode, done.stderr) == (0, b"")
    for tag in ["en", *_TRANSLATED]:
        listed, found = (
            {message[:3] for message in messages(place / f"{tag}.ts")} for place in (folder, tmp_path / "languages")
        )
        assert found == listed


@pytest.mark.parametrize("tag", ["en", *_TRANSLATED])
def test_every_text_is_translated(folder: Path, tag: str) -> None:
    """Nothing is left in English by oversight."""
    assert [message[:3] for message in messages(folder / f"{tag}.ts") if not message.is_done] == []


@pytest.mark.parametrize("tag", ["en", *_TRANSLATED])
def test_translations_keep_the_fields(folder: Path, tag: str) -> None:
    """What is put into a text has its place in the translation too, and nothing else has."""
    wrong = [
        (message.source, form)
        for message in messages(folder / f"{tag}.ts")
        for form in message.forms
        if form and set(_FIELD.findall(form)) != set(_FIELD.findall(message.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("tag", _TRANSLATED)
def test_translations_are_plain_text(folder: Path, tag: str) -> None:
    """They have no control characters, are composed, and Urdu has the letters of Urdu."""
    texts = [form for message in messages(folder / f"{tag}.ts") for form in message.forms]
    assert [text for text in texts if _CONTROLS.search(text) or not is_normalized("NFC", text)] == []
    assert [text for text in texts if tag == "ur" and _ARABIC.search(text)] == []


@pytest.mark.parametrize("tag", _TRANSLATED)
def test_mnemonics_are_kept(folder: Path, tag: str) -> None:
    """What has a letter to be pressed has one in every language."""
    wrong = [
        (message.source, form)
        for message in messages(folder / f"{tag}.ts")
        for form in message.forms
        if _mnemonics(form) != _mnemonics(message.source)
    ]
    assert wrong == []


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&\w", text.replace("&&", "")))


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_what_is_built_is_what_is_translated(
    checkout: Path, folder: Path, run_apart: Run, tmp_path: Path, tag: str
) -> None:
    """The files that the program reads are those that the translations give."""
    build = (
        "import pathlib, sys; sys.path.append(sys.argv[1]); import languages as l; "
        "l.build(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))"
    )
    done = run_apart(sys.executable, "-c", build, checkout / ".ci", folder, tmp_path, cwd=checkout)
    assert done.returncode == 0
    for kind in ("qm", "json"):
        assert (tmp_path / f"{tag}.{kind}").read_bytes() == (folder / "built" / f"{tag}.{kind}").read_bytes()
