"""A bad file becomes one line a problem: `file:line:column: what, and what would be right`."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import resources
from briefing.model import limits
from briefing.model import load as load_module
from briefing.model.integrity import closest
from briefing.model.load import load, loads
from briefing.model.parse import MAX_PROBLEMS
from briefing.model.problems import LoadError, Problem

TOO_MUCH = "has too much in it for a brief; split it into several"
HEAD = 5
"""The lines of the smallest file, above what a case adds."""


def lines(data: bytes, name: str = "f") -> list[str]:
    """What is said of a file with `data`."""
    with pytest.raises(LoadError) as caught:
        loads(data, name)
    assert str(caught.value) == "\n".join(caught.value.lines())
    return caught.value.lines()


def refusal(path: Path | str) -> str:
    """The one line about a file that cannot be read."""
    with pytest.raises(LoadError) as caught:
        load(path)
    (line,) = caught.value.lines()
    return line


# ── The file itself ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_missing_file(tmp_path: Path) -> None:
    """A file that is not there is named, and nothing else."""
    assert refusal(tmp_path / "none.toml") == f"{tmp_path}/none.toml: no such file"


def test_a_folder(tmp_path: Path) -> None:
    """A folder is told from a file."""
    assert refusal(tmp_path) == f"{tmp_path}: is a directory; name a .toml file"


def test_a_file_in_a_file(tmp_path: Path) -> None:
    """A path that goes through a file is refused in the system's words."""
    (tmp_path / "a").touch()
    assert refusal(tmp_path / "a" / "b") == f"{tmp_path}/a/b: Not a directory"


@pytest.mark.skipif(sys.platform == "win32", reason="no devices among files")
def test_a_device() -> None:
    """A device without an end is not read."""
    assert refusal("/dev/zero") == "/dev/zero: is a device or a pipe; name a .toml file"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes among files")
def test_a_pipe_nobody_writes_to(tmp_path: Path) -> None:
    """A named pipe does not hold the program up."""
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == f"{tmp_path}/pipe: is a device or a pipe; name a .toml file"


def test_a_name_no_system_takes() -> None:
    """A name with a NUL, or too long a one, is refused in one line."""
    assert refusal("a\0b") == r"a\x00b: embedded null byte"
    assert refusal("a" * 5000).endswith(": File name too long")


@pytest.mark.parametrize(
    ("error", "reason"),
    [(PermissionError(13, "Permission denied"), "may not be read; check its permissions"), (OSError(5, "I/O"), "I/O")],
    ids=["not allowed", "broken disk"],
)
def test_a_file_the_system_does_not_give(monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str) -> None:
    """Where the system refuses a file, its reason is passed on."""

    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr(os, "open", fail)
    assert refusal("x.toml") == f"x.toml: {reason}"


def test_a_disk_that_breaks_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error after the opening is one line as well, and the file is closed."""
    path = tmp_path / "x.toml"
    path.touch()

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("briefing.model.load.open", fail, raising=False)
    assert refusal(path) == f"{path}: Input/output error"


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """More than 64 MiB are not read to the end, and 64 MiB are not too large."""
    path = tmp_path / "large.toml"
    path.touch()
    os.truncate(path, 65 * 2**20)
    assert refusal(path) == f"{path}: is 65 MiB; a brief has at most 64"


def test_a_file_is_read_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As far as a brief may go, to the byte, and one that goes on is not read to its end."""
    monkeypatch.setattr(load_module, "MAX_BYTES", 8)
    monkeypatch.setattr(load_module, "_PIECE", 4)
    pieces: list[None] = []
    path = tmp_path / "x.toml"
    path.write_bytes(b"abcdefgh")
    assert load_module._read(path, lambda: pieces.append(None)) == b"abcdefgh"
    assert len(pieces) == 1 + 2
    path.write_bytes(b"abcdefgh" * 10)
    with pytest.raises(LoadError, match="a brief has at most"):
        load_module._read(path, lambda: pieces.append(None))
    assert len(pieces) == 3 + 1 + 3


def test_a_disk_that_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said how long it was waited for; what comes with the program is not waited for at all."""

    def patiently(_work: object) -> bytes:
        raise TimeoutError

    monkeypatch.setattr("briefing.model.patience.patiently", patiently)
    assert refusal(tmp_path / "x.toml") == (
        f"{tmp_path}/x.toml: has not answered for 4 seconds; the disk or network folder it is on may be gone"
    )
    assert load_module.read_bytes(resources.bundled_brief()) == resources.bundled_brief().read_bytes()


def test_the_name_stands_on_the_line(tmp_path: Path) -> None:
    """The file's name is part of each line, and cannot break it."""
    assert refusal(tmp_path / "a\nb\x1b[2J") == f"{tmp_path}/a\\nb\\x1b[2J: no such file"
    assert refusal(tmp_path / "a\u202efdp.exe") == f"{tmp_path}/a\\u202efdp.exe: no such file"


# ── Its letters and its form ─────────────────────────────────────────────────────────────────────────────────────────

EMPTY = "f:1:1: the file is empty; `briefing new` writes one to start from"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"", EMPTY, id="nothing"),
        pytest.param(b" \r\n\t\n", EMPTY, id="only spaces"),
        pytest.param(b"\xef\xbb\xbf", EMPTY, id="only a byte order mark"),
        pytest.param(b"\x0c\n", "f:1:1: not TOML: invalid statement", id="only a form feed"),
        pytest.param(b"X", "f:1:2: not TOML: expected '=' after a key in a key/value pair", id="only a letter"),
        pytest.param(b"\xff", "f:1:1: byte 0xff is not UTF-8; save the file in UTF-8", id="a wrong byte first"),
        pytest.param(
            "a = 'é'\nb = 'é".encode() + b"\xe9'",
            "f:2:7: byte 0xe9 is not UTF-8; save the file in UTF-8",
            id="a wrong byte later, columns in letters",
        ),
        pytest.param(
            "x = 1".encode("utf-16"), "f:1:1: byte 0xff is not UTF-8; save the file in UTF-8", id="another encoding"
        ),
        pytest.param(
            b"a = 1\nb = '\xed\xa0\x80'",
            "f:2:6: byte 0xed is not UTF-8; save the file in UTF-8",
            id="half of a pair of surrogates",
        ),
        pytest.param(b"a = 1\nb = ", "f:2:5: not TOML: invalid value", id="no value"),
        pytest.param(b"a = [1,\n", "f:2:1: not TOML: invalid value", id="an open list at the end"),
        pytest.param(
            b"a = 1\nb = 2\nc = \xff", "f:3:5: byte 0xff is not UTF-8; save the file in UTF-8", id="not UTF-8, below"
        ),
        pytest.param(b"x = 1\ny = 2\na = '''x", "f:3:9: not TOML: expected \"'''\"", id="an open text below"),
        pytest.param(b"a = '''x", "f:1:9: not TOML: expected \"'''\"", id="an open text at the end"),
        pytest.param(b"a = 1\r\na = 2\r\n", "f:2:6: not TOML: cannot overwrite a value", id="a key twice"),
        pytest.param(
            b"\xef\xbb\xbfa = 1\n= 2", "f:2:1: not TOML: invalid statement", id="a byte order mark does not count"
        ),
        pytest.param(b"a = 2026-02-30", "f:1:5: not TOML: invalid date or datetime", id="a date that is none"),
        pytest.param(
            b'a = "\\ud800"', "f:1:12: not TOML: escaped character is not a Unicode scalar value", id="half a letter"
        ),
        pytest.param(
            b"x = " + b"[" * 65,
            "f:1:69: nested over 64 deep; a brief needs 4",
            id="lists 65 deep",
        ),
        pytest.param(
            b"x = [\n1,\n" + b"[" * 70 + b"\n1\n\n2\n",
            "f:3:64: nested over 64 deep; a brief needs 4",
            id="in the middle",
        ),
        pytest.param(b"x = " + b"{a = " * 65, "f:1:325: nested over 64 deep; a brief needs 4", id="tables 65 deep"),
        pytest.param(
            b"x = 1\n" + b"a." * 64 + b"a = 1",
            "f:2:1: a key of over 64 parts; a brief needs 3",
            id="a key of 65 parts",
        ),
        pytest.param(
            b"x = 1\n[" + b'\'a\' . "\\"b".' * 40 + b"a]",
            "f:2:2: a key of over 64 parts; a brief needs 3",
            id="a quoted key of 81 parts",
        ),
        pytest.param(
            b"\n" + b"a" * 1025 + b" = 1",
            "f:2:1: a key or a bare value of over 1024 characters; shorten it",
            id="a long key",
        ),
        pytest.param(
            b'"' + b"a" * 1025 + b'" = 1',
            "f:1:1: a key or a bare value of over 1024 characters; shorten it",
            id="a long quoted key",
        ),
        pytest.param(
            b"x = 1\n[ [ '" + b"a" * 1025 + b"' ]]",
            "f:2:5: a key or a bare value of over 1024 characters; shorten it",
            id="a long key of a table",
        ),
        pytest.param(
            b"a.'" + b"a" * 1025 + b"'.b = 1",
            "f:1:1: a key or a bare value of over 1024 characters; shorten it",
            id="a long part of a key",
        ),
        pytest.param(
            b"x = " + b"9" * 5000,
            "f:1:5: a key or a bare value of over 1024 characters; shorten it",
            id="a number of 5,000 digits",
        ),
        pytest.param(
            b"x = [" + b"1," * limits.MAX_SIGNS + b"]",
            "f: has too much in it for a brief; split it into several",
            id="too many values",
        ),
        pytest.param(
            b"\n" * limits.MAX_SIGNS + b"\nx = 1",
            "f: has too much in it for a brief; split it into several",
            id="too many lines",
        ),
    ],
)
def test_what_is_no_toml(data: bytes, expected: str) -> None:
    """What cannot be parsed, or may not, is one line with the place."""
    assert lines(data) == [expected]


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("x = " + "[" * 60 + "]" * 60, id="lists 60 deep"),
        pytest.param(".".join("a" * 64) + " = 1", id="a key of 64 parts"),
        pytest.param("a" * 1024 + " = 1", id="a key of 1,024 letters"),
        pytest.param(f'"{"a" * 1024}" = 1', id="a quoted key of 1,024 letters"),
        pytest.param(f'a."{"a" * 1024}".b = 1', id="a quoted part of a key of 1,024 letters"),
        pytest.param("x = '" + "[" * 100 + "'", id="brackets in a text"),
        pytest.param("x = '''" + "[" * 100 + "''''", id="brackets in a text with quotes at its end"),
        pytest.param('x = """\\"""' + "{" * 100 + '"""', id="brackets behind an escaped quote"),
        pytest.param('x = "\\"' + "{" * 100 + '"', id="brackets behind an escaped quote on a line"),
        pytest.param("# " + "[" * 100 + "\nx = 1", id="brackets in a remark"),
        pytest.param(f"x = [['{'a' * 2000}'], ['{'a' * 2000}']]", id="long texts in lists"),
    ],
)
def test_what_keeps_the_limits(small: Callable[[str], bytes], more: str) -> None:
    """The limits take the last thing they allow, and know texts and remarks: only the key is unknown then."""
    assert [line.partition(";")[0] for line in lines(small(more)) if "unknown key" not in line] == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("a = '''x'''\nb = " + "[" * 65, (2, 69), id="behind a long text"),
        pytest.param('a = """\\n"""\nb = ' + "[" * 65, (2, 69), id="behind a long text with an escape"),
        pytest.param('a = "\\n"\nb = ' + "[" * 65, (2, 69), id="behind a text with an escape"),
        pytest.param("x = " + "[[]," * 70, (1, 258), id="beside lists that are closed"),
        pytest.param("x = []\ny = " + "[" * 64 + "]" * 64, None, id="sixty-four deep, behind a list that is closed"),
        pytest.param(f"[a]\nx = ['{'a' * 2000}']", None, id="a long text in a list, in a table"),
    ],
)
def test_what_is_nested_is_known_wherever_it_stands(text: str, place: tuple[int, int] | None) -> None:
    """Texts end where they do, lists too, and what stands behind them is looked at as well."""
    found = limits.excess(text)
    assert (found and found[:2]) == place


def test_how_much_a_file_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every value, text, escape, bracket, remark and blank line counts, up to the last one that may be."""
    text = "# of\ny = \"\\n\"\nx = [1, 2, 'a']\n\n\n"  # a remark, a value, a text with an escape, and so on
    for most, is_excess in ((13, False), (12, True)):
        monkeypatch.setattr(limits, "MAX_SIGNS", most)
        found = limits.excess(text)
        assert found == (Problem(0, 0, TOO_MUCH) if is_excess else None)


def test_how_much_work_a_file_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every letter counts that the parser looks at by itself, and more than that each sign, key and table."""
    texts = (
        "a",
        "a ",
        "a = 1",
        "a.b = 1",
        "[a.b.c]\na = 1",
        "[a.b.c]\nx = [\n[]]\ny = 1",
        "[a.b]\n[a]\na = 1",
        "[a]",
        "[[a]]",
        "# a",
        "a # " + "b" * 60,
        "x = '" + "a" * 60 + "'",
        'x = "\\n"',
        "\n\n",
    )
    work = {}
    for text in texts:
        scan = limits._Scan(text)
        assert scan.excess() is None
        work[text] = scan.work
        for most, is_excess in ((scan.work, False), (scan.work - 1, True)):
            monkeypatch.setattr(limits, "MAX_WORK", most)
            assert limits.excess(text) == (Problem(0, 0, TOO_MUCH) if is_excess else None)
        monkeypatch.undo()
    assert list(work.values()) == [1, 2, 63, 110, 229, 425, 246, 67, 85, 60, 72, 97, 102, 34]


class Counted:
    """A pattern that counts how often it is asked."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        """Ask `pattern`."""
        self.count = 0
        self._pattern = pattern

    def match(self, text: str, position: int) -> re.Match[str] | None:
        """As a pattern does."""
        self.count += 1
        return self._pattern.match(text, position)


@pytest.mark.parametrize("letters", [" ", "\t", "\r", "é", ".", "  \n\t a"])
def test_what_is_no_sign_is_passed_over_at_once(monkeypatch: pytest.MonkeyPatch, letters: str) -> None:
    """However much there is of it."""
    pattern = Counted(limits._SIGN)
    monkeypatch.setattr(limits, "_SIGN", pattern)
    assert limits.excess(letters * 200) is None
    assert pattern.count == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = 'one' # two\ny = '''three'''\nz = \"fo\\nur\"", ["one", " two", "three", "fo\\nur"]),
        ("x = 'no'", []),
        ('x = """no end', None),
        ("x = '''no end''", None),
        ("x = '''an end'''''", ["an end''"]),
    ],
)
def test_the_insides_of_texts(text: str, expected: list[str] | None) -> None:
    """What stands in a text or a remark is known by its place, unless the last text has no end."""
    found = limits.insides(text, 2)
    assert (None if found is None else [text[start:end] for start, end in found]) == expected


def test_insides_are_known_however_much_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are asked of what the parser has taken, or refuses: no limit cuts them short."""
    monkeypatch.setattr(limits, "MAX_SIGNS", 0)
    monkeypatch.setattr(limits, "MAX_WORK", 0)
    assert limits.insides('# one\nx = "t\\two"\n# three', 2) == [(1, 5), (11, 16), (19, 25)]


def test_a_file_of_too_many_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused before anything else is made of it; letters are counted, not bytes."""
    monkeypatch.setattr("briefing.model.decoding.MAX_LETTERS", 1_499_999)
    assert lines(b" " * 1_500_000) == ["f: has 1.5 million letters; a brief has at most 1.5"]
    assert "letters" not in lines("é".encode() * 1_499_999)[0]


@pytest.mark.parametrize(
    ("sign", "letters"),
    [("ﷺ", 18), ("㈝", 7), ("⑽", 4), ("각", 3), ("½", 3), ("ﬁ", 2), ("ế", 1), ("\u0301", 1), ("铜", 1)],
)
def test_a_sign_counts_as_the_letters_it_stands_for(
    monkeypatch: pytest.MonkeyPatch, small: Callable[[str], bytes], sign: str, letters: int
) -> None:
    """A search goes by those: a file that is short may be a long text."""
    more = f"bottom_line.en = '{sign * 5000}'\n"
    count = len(small(more).decode()) + 5000 * (letters - 1)
    monkeypatch.setattr("briefing.model.decoding.MAX_LETTERS", count)
    assert loads(small(more))
    (line,) = lines(small(more + "#"))
    counted = ", each sign counted as those it stands for" if letters > 1 else ""
    assert line == f"f: has {count / 1e6:.1f} million letters{counted}; a brief has at most {count / 1e6:.2g}"


def test_an_error_keeps_nothing_of_the_records(small: Callable[[str], bytes]) -> None:
    """It would free those of a long file where it ends, all at once, on the thread that shows it."""
    with pytest.raises(LoadError) as raised:
        loads(small("[[gap]]\nid = 'a'\n" * 1200))
    (tables,) = (entry.locals["tables"] for entry in raised.traceback if "tables" in entry.locals)
    assert tables["gap"] == []
    with pytest.raises(LoadError, match="is taken by") as raised:
        loads(small("[[gap]]\nid = 'a'\ntext.en = 'A'\n" * 2))
    assert [entry for entry in raised.traceback if "brief" in entry.locals] == []


def test_prose_of_too_many_parts(monkeypatch: pytest.MonkeyPatch, small: Callable[[str], bytes]) -> None:
    """All prose counts together, and what is over is told where it begins to be so."""
    monkeypatch.setattr("briefing.model.integrity.MAX_MARKUP", 5)
    more = (
        "bottom_line.en = '*a*'\n[[section]]\nid = 's'\ntab = 'overview'\nheading.en = 'H'\nbody.en = '{}'\n"
        "[[section]]\nid = 't'\ntab = 'overview'\nheading.en = 'H'\nbody.en = '[#none]'\n"
    )
    assert lines(small(more.format("*b* _"))) == [f"f:{HEAD + 11}:12: the mark [#none] names no fact"]
    assert lines(small(more.format("*b* _c_"))) == [
        f"f:{HEAD + 6}:11: too many paragraphs, list items, emphases and marks up to here; split the brief into several"
    ]


def test_a_file_of_too_many_records(monkeypatch: pytest.MonkeyPatch, small: Callable[[str], bytes]) -> None:
    """Records of all kinds count, and the last one that may be is taken."""
    monkeypatch.setattr("briefing.model.integrity.MAX_RECORDS", 2)
    more = "[[gap]]\nid = 'a'\ntext.en = 'A'\n[[source]]\nid = 'a'\ntitle.en = 'A'\n"
    assert loads(small(more))
    assert lines(small(more + "[[gap]]\nid = 'a'\ntext.en = 'A'\n")) == [
        "f:1:1: has 3 records; a brief has at most 2, so split it into several"
    ]


def test_a_file_of_too_many_languages() -> None:
    """They are counted, and no text is looked for in each."""
    tags = [f"a{one}{two}" for one in "abcdefghi" for two in "abcdefghijklmnopqrstuvwxyz"]

    def file(count: int) -> bytes:
        texts = "".join(f"title.{tag} = 'T'\n" for tag in tags[:count])
        return f"format = 1\nid = 'a'\nlanguages = {tags[:count]}\nissued = 2026-11-23\n{texts}".encode()

    assert len(loads(file(200)).languages) == 200
    assert "f:3:13: 201 languages; a brief has at most 200" in lines(file(201))


def test_lists_too_deep_in_lists(small: Callable[[str], bytes]) -> None:
    """They would be left out where they are shown, so that they are refused; other prose is looked at all the same."""
    items = [f"{'  ' * depth}- item {depth}\n" for depth in range(65)]
    more = "bottom_line.en = '''\n{}'''\n[[section]]\nid = 's'\ntab = 'overview'\nheading.en = 'H'\nbody.en = '{}'\n"
    assert loads(small(more.format("".join(items[:64]), "B")))
    assert lines(small(more.format("".join(items), "[#none]"))) == [
        f"f:{HEAD + 1}:18: lists nested over 64 deep; a brief needs 2",
        f"f:{HEAD + 72}:12: the mark [#none] names no fact",
    ]


def test_what_has_no_name_of_its_own() -> None:
    """Is called as a brief's file is."""
    with pytest.raises(LoadError, match=r"^brief\.toml:1:2: not TOML"):
        loads(b"x")


def test_an_open_text_hides_what_follows() -> None:
    """Where a text is never closed, the parser says so, not the limits."""
    assert lines(b'a = """' + b"[" * 100) == ["f:1:108: not TOML: unterminated string"]
    assert lines(b"a = 1]\n" + b"]" * 100) == ["f:1:6: not TOML: expected newline or end of document after a statement"]


# ── What it says ─────────────────────────────────────────────────────────────────────────────────────────────────────

FACT = '[[fact]]\nid = "f"\ntab = "overview"\nkind = "event"\ntext.en = "F"\n'
TABLES = (
    "bottom_line, dismissal, event, fact, format, gap, id, issued, languages, mineral, outlook, participant, section"
)
TABLES += ", source, title"

CASES = {
    "unknown key, near one": ('sectoin = "x"', "1:1: unknown key 'sectoin'; did you mean 'section'?"),
    "unknown key, near none": ("zzz = 1", f"1:1: unknown key 'zzz'; known are {TABLES}"),
    "unknown key in a table": (
        '[event]\nname.en = "E"\nplaec.en = "P"',
        "3:1: unknown key 'plaec'; did you mean 'place'?",
    ),
    "unknown table": ("[[facts]]\nid = 'x'", "1:3: unknown key 'facts'; did you mean 'fact'?"),
    "unknown key with a line end in it": ('"a\\nb" = 1', f"1:1: unknown key 'a\\nb'; known are {TABLES}"),
    "unknown key in a figure": (
        FACT + "figure = { value = 1, valeu = 2 }",
        "6:23: unknown key 'valeu'; did you mean 'value'?",
    ),
    "a list for a table": ("event = [1]", "1:9: expected a table"),
    "a table for a list of tables": ('[fact]\nid = "f"', "1:2: expected [[fact]]"),
    "a text for a list": (FACT + 'cites = "report"', "6:9: expected a list in [ ]"),
    "a text for a table in a list": (FACT + 'cites = ["report"]', "6:10: expected a table"),
    "a mark of no fact in a section": (
        FACT.replace('"F"', '"F [#zzz]"')
        + '[[section]]\nid = "s"\ntab = "overview"\nheading.en = "H [#zzz]"\nbody.en = "One [#f], two [#zzz]."',
        "10:26: the mark [#zzz] names no fact",
    ),
    "a gap that no fact leaves open": (
        '[[gap]]\nid = "g"\ntext.en = "G"\nfacts = ["zzz"]',
        "4:10: no fact has the id 'zzz'",
    ),
    "a total of no fact": (FACT + 'total_of = ["f", "zzz"]', "6:18: no fact has the id 'zzz'"),
    "nobody counted, which is no fault": (
        '[[participant]]\nid = "p"\nkind = "group"\nname.en = "P"\ncount = 0\nfact = []',
        "6:1: unknown key 'fact'; did you mean 'facts'?",
    ),
    "a number for a text": ("bottom_line = 3", "1:15: expected a text by language, such as .en = '…'"),
    "a number in a text": ("bottom_line.en = 3", "1:18: expected text in quotes"),
    "a text for a date": (
        '[event]\nname.en = "E"\ndate = "2026-11-20"',
        "3:8: expected a date such as 2026-11-23, without quotes, not '2026-11-20'",
    ),
    "a time for a date": (
        '[event]\nname.en = "E"\ndate = 2026-11-20T10:00:00',
        "3:8: expected a date such as 2026-11-23, without quotes, not 2026-11-20 10:00:00",
    ),
    "a number for an id": ("[[gap]]\nid = 1\ntext.en = 'G'", "2:6: expected text in quotes, not 1"),
    "a bad id": (
        "[[gap]]\nid = 'No Good'\ntext.en = 'G'",
        "2:6: 'No Good': expected an id of lower-case letters, digits and single hyphens, at most 100 characters",
    ),
    "an id with a line end": (
        '[[gap]]\nid = "g\\n"\ntext.en = "G"',
        "2:6: 'g\\n': expected an id of lower-case letters, digits and single hyphens, at most 100 characters",
    ),
    "a long id": (
        f"[[gap]]\nid = '{'g' * 101}'\ntext.en = 'G'",
        f"2:6: '{'g' * 58}…: expected an id of lower-case letters, digits and single hyphens, at most 100 characters",
    ),
    "an unknown choice, near one": (
        FACT.replace("event", "evnt"),
        "4:8: 'evnt': expected one of figure, event, statement, assessment, commitment; did you mean 'event'?",
    ),
    "an unknown choice, near none": (
        FACT.replace("overview", "zzz"),
        "3:7: 'zzz': expected one of overview, participants, minerals, outlook",
    ),
    "a number for a choice": (
        FACT.replace('"overview"', "1"),
        "3:7: 1: expected one of overview, participants, minerals, outlook",
    ),
    "true for a number": (
        FACT + "figure = { value = true }",
        "6:20: expected a number, without quotes or separators, not True",
    ),
    "a text for a number": (
        FACT + 'figure = { value = "1,850" }',
        "6:20: expected a number, without quotes or separators, not '1,850'",
    ),
    "nan": (FACT + "figure = { value = nan }", "6:20: expected a number, not infinity or nan"),
    "inf": (FACT + "figure.value = -inf", "6:16: expected a number, not infinity or nan"),
    "a number past every limit": (FACT + "figure.value = 1e999", "6:16: expected a number, not infinity or nan"),
    "true for a count": (
        '[[participant]]\nid = "p"\nkind = "group"\nname.en = "P"\ncount = true',
        "5:9: expected a whole number, not True",
    ),
    "half a count": (
        '[[participant]]\nid = "p"\nkind = "group"\nname.en = "P"\ncount = 1.5',
        "5:9: expected a whole number, not 1.5",
    ),
    "less than none": (
        '[[participant]]\nid = "p"\nkind = "group"\nname.en = "P"\ncount = -1',
        "5:9: expected 0 or more, not -1",
    ),
    "a country's name": (
        '[[participant]]\nid = "p"\nkind = "group"\nname.en = "P"\ncountry = "Pakistan"',
        "5:11: 'Pakistan': expected a country code of two capitals such as PK (ISO 3166-1)",
    ),
    "a blank alias": (
        '[[mineral]]\nid = "m"\nname.en = "M"\naliases = ["a", " "]',
        "4:17: ' ': expected at least one visible character",
    ),
    "a number among ids": (
        '[[mineral]]\nid = "m"\nname.en = "M"\nfacts = [1]',
        "4:10: expected text in quotes, not 1",
    ),
    "a blank text": ("bottom_line.en = '  '", "1:18: the text in 'en' is blank; write it or take the key away"),
    "a text in another language": (
        "bottom_line.en = 'B'\nbottom_line.ur = 'ب'",
        "2:18: 'ur' is not in languages; add it there or take the text away",
    ),
    "no text in the language": (
        "[event]\nname = {}",
        "2:8: no text in 'en', which the brief lists in languages; add .en = '…'",
    ),
    "a key left out": ("[event]\nplace.en = 'P'", "1:2: 'name' is missing; add name.en = '…'"),
    "a choice left out": (
        '[[outlook]]\nid = "o"\ntext.en = "O"',
        "1:3: 'kind' is missing; add kind = one of commitment, policy, expectation, watch",
    ),
    "a value left out": (FACT + "figure = {}", "6:1: 'value' is missing; add value = a number"),
    "an id taken twice": (FACT + FACT, "7:6: the id 'f' is taken by fact 1; choose another"),
    "a speaker nobody knows": (FACT + 'said_by = "wang"', "6:11: no participant has the id 'wang'"),
    "a speaker somebody knows": (
        '[[participant]]\nid = "wang-huihua"\nkind = "person"\nname.en = "W"\n' + FACT + 'said_by = "wang-huiha"',
        "10:11: no participant has the id 'wang-huiha'; did you mean 'wang-huihua'?",
    ),
    "a source nobody knows": (
        FACT + 'cites = [\n  # why\n  { at = "1", source = "paper" }\n]',
        "8:24: no source has the id 'paper'",
    ),
    "an organisation nobody knows": (
        '[[participant]]\nid = "p"\nkind = "person"\nname.en = "P"\norganisation = "o"',
        "5:16: no participant has the id 'o'",
    ),
    "a person for an organisation": (
        '[[participant]]\nid = "p"\nkind = "person"\nname.en = "P"\norganisation = "p"',
        "5:16: 'p' is a person; name an organisation or a group",
    ),
    "facts of a participant": (
        '[[participant]]\nid = "p"\nkind = "group"\nname.en = "P"\nfacts = ["f"]',
        "5:10: no fact has the id 'f'",
    ),
    "facts of a mineral": ('[[mineral]]\nid = "m"\nname.en = "M"\nfacts = ["f"]', "4:10: no fact has the id 'f'"),
    "facts of the outlook": (
        FACT + '[[outlook]]\nid = "o"\nkind = "watch"\ntext.en = "O"\nfacts = ["f",\n"g"]',
        "11:1: no fact has the id 'g'",
    ),
    "a mark in the bottom line": (
        "bottom_line.en = 'So it is [#so].'",
        "1:28: the mark [#so] names no fact",
    ),
    "a mark in a section": (
        FACT + "[[section]]\nid = 's'\ntab = 'outlook'\nheading.en = 'S'\nbody.en = '''\nGood [#f].\n- 铜 [#ff].'''",
        "12:5: the mark [#ff] names no fact; did you mean 'f'?",
    ),
    "a mark written with escapes": (
        'bottom_line.en = "So [\\u0023so]."',
        "1:18: the mark [#so] names no fact",
    ),
    "a link to a file": (
        '[[source]]\nid = "s"\ntitle.en = "S"\nurl = "file:///etc/passwd"',
        "4:7: 'file:///etc/passwd' is no https:, http: or mailto: link",
    ),
    "a script for a link": (
        '[[source]]\nid = "s"\ntitle.en = "S"\nurl = "javascript:alert(1)"',
        "4:7: 'javascript:alert(1)' is no https:, http: or mailto: link",
    ),
    "a link with a space": (
        '[[source]]\nid = "s"\ntitle.en = "S"\nurl = "https://a b"',
        "4:7: 'https://a b' is no https:, http: or mailto: link",
    ),
    "a link with a line end": (
        '[[source]]\nid = "s"\ntitle.en = "S"\nurl = "https://a\\n"',
        "4:7: 'https://a\\n' is no https:, http: or mailto: link",
    ),
}


@pytest.mark.parametrize(("more", "expected"), CASES.values(), ids=CASES)
def test_what_is_wrong_in_a_table(small: Callable[[str], bytes], more: str, expected: str) -> None:
    """Each fault is one line, at the value, key or mark that is wrong."""
    row, _, rest = expected.partition(":")
    assert lines(small(more)) == [f"f:{HEAD + int(row)}:{rest}"]


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("format = 1", "format = 2", "f:1:10: 2: expected 1"),
        ("format = 1", "format = 1.0", "f:1:10: 1.0: expected 1"),
        ("format = 1", "format = true", "f:1:10: True: expected 1"),
        ("format = 1\n", "\n", "f:1:1: 'format' is missing; add format = 1"),
        ('id = "small"\n', "", "f:1:1: 'id' is missing; add id = text in quotes"),
        (
            "issued = 2026-11-23\n",
            "",
            "f:1:1: 'issued' is missing; add issued = a date such as 2026-11-23, without quotes",
        ),
        ('languages = ["en"]', "languages = []", "f:3:13: expected at least 1"),
        ('languages = ["en"]', 'languages = "en"', "f:3:13: expected a list in [ ]"),
        ('["en"]', '["en", "en"]', "f:3:20: 'en' is listed twice; list it once"),
        ('["en"]', '["en", 1]', "f:3:20: expected text in quotes, not 1"),
        ('["en"]\n', '["en"]\nformat2 = 1\n', "f:4:1: unknown key 'format2'; did you mean 'format'?"),
        ('title.en = "A small brief"\n', "", "f:1:1: 'title' is missing; add title.en = '…'"),
    ],
)
def test_what_is_wrong_at_the_top(small: Callable[[str], bytes], right: str, wrong: str, expected: str) -> None:
    """The keys at the top are held to their types as well."""
    assert lines(small("").replace(right.encode(), wrong.encode())) == [expected]


def test_every_language_is_looked_at(sample: str, small: Callable[[str], bytes]) -> None:
    """What is wrong in the second is found as well, in the list of them and in prose."""
    bad = sample.replace("تانبا نکلتا ہے [#dug]۔\n'''", "تانبا [#dgu]\n'''", 1)
    assert bad != sample
    (line,) = lines(bad.encode())
    assert line.endswith(": the mark [#dgu] names no fact; did you mean 'dug'?")
    found = lines(small("").replace(b'["en"]', b'["en", 1, "EN"]'))
    assert [line.split(": ", 1)[1].split(";")[0] for line in found] == [
        "expected text in quotes, not 1",
        "'EN' is no language tag",
        "no text in 'EN', which the brief lists in languages",
    ]


def test_a_text_where_no_language_is_listed(small: Callable[[str], bytes]) -> None:
    """It is told to be written in English."""
    data = small("").replace(b'languages = ["en"]\n', b"").replace(b'title.en = "A small brief"', b'title = "x"')
    assert lines(data) == [
        "f:1:1: 'languages' is missing; add languages = a list in [ ]",
        "f:4:9: expected a text by language, such as .en = '…'",
    ]


@pytest.mark.parametrize("tag", ["EN", "english", "en_GB", "e", "zh-hans", "", "en\\n"])
def test_a_tag_that_names_no_language(small: Callable[[str], bytes], tag: str) -> None:
    """A language tag is written as BCP 47 has it, language, script and region."""
    data = small("").replace(b'["en"]', f'["{tag}"]'.encode()).replace(b"title.en", f'title."{tag}"'.encode())
    assert lines(data) == [f"f:3:14: '{tag}' is no language tag; write it as in 'en', 'zh' or 'ur-PK'"]


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        pytest.param("firm", ["form", "firms"], "firms", id="the nearest"),
        pytest.param("firm", ["mineral"], "", id="none near"),
        pytest.param("a" * 10, ["a" * 15], "a" * 15, id="five letters longer"),
        pytest.param("a" * 10, ["a" * 16], "", id="six letters longer"),
        pytest.param("a" * 15, ["a" * 10], "a" * 10, id="five letters shorter"),
        pytest.param("firm", ["x" * 20] * 1999 + ["firms"], "firms", id="the last of two thousand"),
        pytest.param("firm", ["x" * 20] * 2000 + ["firms"], "", id="one of more than are looked at"),
        pytest.param("firm", ["xxxx"] * 199 + ["firms"], "firms", id="the last of two hundred as long"),
        pytest.param("firm", ["xxxx"] * 200 + ["firms"], "", id="one of more than are compared"),
    ],
)
def test_which_word_may_have_been_meant(word: str, known: list[str], expected: str) -> None:
    """One is offered, among as many as can be compared at once."""
    assert closest(word, known) == expected


def test_every_problem_in_the_order_of_the_file(small: Callable[[str], bytes]) -> None:
    """One run tells all that is wrong, of whatever sort, from top to bottom and each once."""
    more = """
    bottom_line.en = "No [#fact] and no [#fact]."
    [event]
    nmae.en = "E"
    [[fact]]
    id = "f"
    tab = "overviev"
    kind = "event"
    text = { en = "", ur = "ف" }
    said_by = "nobody"
    [[fact]]
    id = "f"
    """
    assert lines(small(more)) == [
        "f:7:22: the mark [#fact] names no fact",
        "f:8:2: 'name' is missing; add name.en = '…'",
        "f:9:1: unknown key 'nmae'; did you mean 'name'?",
        "f:12:7: 'overviev': expected one of overview, participants, minerals, outlook; did you mean 'overview'?",
        "f:14:15: the text in 'en' is blank; write it or take the key away",
        "f:14:24: 'ur' is not in languages; add it there or take the text away",
        "f:15:11: no participant has the id 'nobody'",
        "f:16:3: 'kind' is missing; add kind = one of figure, event, statement, assessment, commitment",
        "f:16:3: 'tab' is missing; add tab = one of overview, participants, minerals, outlook",
        "f:16:3: 'text' is missing; add text.en = '…'",
        "f:17:6: the id 'f' is taken by fact 1; choose another",
    ]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(lambda data: b"\xef\xbb\xbf" + data, id="byte order mark"),
        pytest.param(lambda data: data.replace(b"\n", b"\r\n"), id="line ends of Windows"),
    ],
)
def test_places_do_not_depend_on_the_form(small: Callable[[str], bytes], form: Callable[[bytes], bytes]) -> None:
    """Lines and columns are those an editor shows, whatever the line ends."""
    assert lines(form(small("bottom_line.en = '''\n\nNo [#fact].'''\n"))) == [
        "f:8:4: the mark [#fact] names no fact",
    ]


def test_columns_count_letters(small: Callable[[str], bytes]) -> None:
    """A letter outside ASCII, or outside the basic plane, is one column."""
    assert lines(small('title2 = "铜😀"\nbottom_line.en = "铜😀é [#x]"'))[1] == "f:7:23: the mark [#x] names no fact"
    assert lines(small("event = { name.en = '😀', x = 1 }"))[0].startswith("f:6:26: unknown key 'x'")


def test_a_table_in_parts(small: Callable[[str], bytes]) -> None:
    """A table whose parts stand under headers of their own is shown at the right ones."""
    more = FACT + '[fact.figure]\nvalue = "x"\n[[fact.cites]]\nsource = "a"\n[[fact.cites]]\nsource = "b"\n'
    assert lines(small(more)) == [
        "f:12:9: expected a number, without quotes or separators, not 'x'",
        "f:14:10: no source has the id 'a'",
        "f:16:10: no source has the id 'b'",
    ]


def test_every_problem_of_what_has_the_right_types(small: Callable[[str], bytes]) -> None:
    """Not the first one alone is told where all that is wrong is what is referred to."""
    found = lines(small(FACT + 'said_by = "x"\ntotal_of = ["y", "z"]'))
    assert [line.split(": ")[1] for line in found] == [
        "no participant has the id 'x'",
        "no fact has the id 'y'",
        "no fact has the id 'z'",
    ]


def test_a_very_long_list_of_problems_ends(small: Callable[[str], bytes]) -> None:
    """A file with very many faults is answered with the first of them, at once."""
    found = lines(small("source = [" + "0, " * 100_000 + "]"))
    assert found[0] == "f:6:11: expected a table"
    assert found[-1] == f"f: has more problems than the {MAX_PROBLEMS} listed; mend these first"
    assert len(found) == MAX_PROBLEMS + 1
    found = lines(small("source = [" + "0, " * MAX_PROBLEMS + "]"))
    assert [line.partition(": ")[2] for line in found] == ["expected a table"] * MAX_PROBLEMS


def test_a_line_has_an_end(small: Callable[[str], bytes]) -> None:
    """A line that quotes what the file says stays short."""
    (line,) = lines(small(FACT + f'said_by = "{"x" * 100_000}"'))
    assert len(line) < 600
    assert line.endswith("…")


@pytest.mark.parametrize(("letters", "shown"), [(58, "x" * 58 + "'"), (59, "x" * 58 + "…")])
def test_a_value_is_quoted_as_far_as_it_is_short(small: Callable[[str], bytes], letters: int, shown: str) -> None:
    """Sixty signs are shown, and of a longer value its beginning."""
    (line,) = lines(small(FACT.replace('"event"', f'"{"x" * letters}"')))
    assert f": '{shown}: expected one of figure, event" in line
