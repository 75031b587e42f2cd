"""The prepared form of the brief that comes with the program: what is read from it is what the file says."""

from pathlib import Path

import pytest

from briefing import resources
from briefing.model.load import load, loads
from briefing.model.parse import parse
from briefing.model.prepared import prepare


@pytest.fixture
def form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program looks for the prepared form: a place of the test's own, with none yet."""
    path = tmp_path / "bundled.msgpack"
    monkeypatch.setattr(resources, "prepared_brief", lambda: path)
    return path


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """No TOML is read."""
    monkeypatch.setattr("briefing.model.parse.parse", lambda *_: pytest.fail("the file was parsed"))


SOURCE = resources.bundled_brief().read_bytes()
NAME = str(resources.bundled_brief())
BRIEF = parse(SOURCE, NAME)


@pytest.mark.usefixtures("unread")
def test_the_prepared_brief_is_the_one_in_the_file(form: Path) -> None:
    """Every record, text and date comes out as the file has it, and the file is not parsed for it."""
    expected = BRIEF
    form.write_bytes(prepare(SOURCE, expected))
    found = load(resources.bundled_brief())
    assert found == expected
    assert found.title["ur"] == expected.title["ur"]
    assert found.fact_number == expected.fact_number


def test_an_edited_file_is_read_itself(form: Path) -> None:
    """Where a single byte of the file is another one, the prepared form does not stand for it."""
    form.write_bytes(prepare(SOURCE, BRIEF))
    edited = SOURCE.replace(b"Cooperation", b"CoOperation", 1).replace(b'title.en = "P', b'title.en = "Q', 1)
    assert loads(edited, NAME).title["en"].startswith("Q")


def test_other_files_are_read_themselves(form: Path) -> None:
    """The form stands for the program's own file, and not for a copy of it."""
    form.write_bytes(prepare(SOURCE, parse(SOURCE.replace(b'title.en = "P', b'title.en = "Q', 1), NAME)))
    assert loads(SOURCE, "copy.toml").title["en"].startswith("P")


@pytest.mark.parametrize("broken", [b"", b"\xc1", prepare(SOURCE, BRIEF)[:-9], b"\x82\xa6source\xc4\x01x"])
def test_a_form_that_is_no_form_is_passed_over(form: Path, broken: bytes) -> None:
    """One that is cut off, or was made by another version, is as good as none."""
    form.write_bytes(broken)
    assert load(resources.bundled_brief()) == BRIEF


def test_without_a_form_the_file_is_read(form: Path) -> None:
    """A checkout that nobody has built works too."""
    assert not form.exists()
    assert load(resources.bundled_brief()).id == "pak-china-mineral-forum"
