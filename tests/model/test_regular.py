"""What is written regularly is read quickly, and comes to what Python's parser makes of it, or to nothing."""

import tomllib
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.model import limits, parse, regular
from briefing.model.load import loads
from briefing.model.problems import LoadError

RECORD = """
[[fact]]
id = "a"
text.en = 'Copper "is" dug.'
text.ur="تانبا"\t
body.en = '''
# no remark
[[fact]] isn't
'''
# a remark
count = 12
at = 2026-11-23  # a date
is-new = true
cites = [{ source = "report", at = "¶2" }, { source = 'x' }]
"""
REGULAR = {
    "a record": RECORD,
    "records without lines between": RECORD.strip() + RECORD,
    "records of two kinds in turns": "[[a]]\nx = 1\n[[b]]\nx = 2\n[[a]]\nx = 3\n",
    "records without anything": "[[a]]\n[[a]]",
    "no line end after the last": RECORD + "end = 'here'",
    "no line end after a remark": RECORD + "# the end",
    "no line end after a number": RECORD + "end = 1",
    "what comes before, and between": "x = 1\n" + RECORD + "[event]\nname.en = 'x'\n" + RECORD,
    "an indented pair": "[[a]]\n  x = '1'\n \t\n\ty.z = 2",
    "a text between three quotes of one line": "[[a]]\nx = '''y'''  \n[[a]]\nx = ''''''",
    "empty texts": "[[a]]\nx = ''\ny = \"\"\n",
    "parts of a key in any order": "[[a]]\nx.b = 1\ny = 2\nx.c = 3\n",
    "a record among them that is not regular": RECORD + '[[fact]]\nid = "\\u0041"\n' + RECORD,
    "a record that goes on in a table": RECORD + "[[b]]\nx = '1'\n[event]\ny = '2'\n",
    "a line of prose in brackets": RECORD + "[[b]]\nx = '''\ny'z\n[link]: here\n'''\n",
}
MIXED = {
    "what comes before, and between",
    "a record among them that is not regular",
    "a record that goes on in a table",
    "a line of prose in brackets",
}
NOT_REGULAR = {
    "a table within the last record": "[[fact]]\nid = 'a'\n[fact.figure]\nvalue = 1\n",
    "the same with quotes": "[[fact]]\nid = 'a'\n['fact'.figure]\nvalue = 1\n",
    "records within the last record": "[[fact]]\nid = 'a'\n[[ fact . cites ]]\nsource = 'x'\n",
    "records within a text": "x = '''\n[[fact]]\nid = 'a'\n[[fact]]\nid = 'b'\n'''\ny = 1",
    "records within a text with escapes": 'x = """\n[[fact]]\nid = \'a\'\n[[b]]\n"""\n',
}
WRONG = {
    "a key twice": "id = 'a'\nid = 'b'",
    "a part of a key twice": "text.en = 'a'\ntext.en = 'b'",
    "a key that is a table already": "text.en = 'a'\ntext = 'b'",
    "a table that is a text already": "text = 'a'\ntext.en = 'b'",
    "a table that is whole already": "text = { en = 'a' }\ntext.ur = 'b'",
    "a control character": "text.en = 'a\x1b'",
    "a delete character": 'text.en = "a\x7f"',
    "a carriage return": "text.en = 'a\r'",
    "a line end within quotes": "text.en = 'a\n'",
    "a control character among lines": "text.en = '''\na\x0bb\n'''",
    "a control character in a remark": "# a\x00b",
    "words after a text": "text.en = 'a' b",
    "words after a text of lines": "text.en = '''a''' b",
    "a text of lines without an end": "text.en = '''\na",
    "a list without an end": "cites = [1,",
    "a value that is none": "count = x",
    "no value": "count =",
    "a day that is none": "at = 2026-02-31",
    "an array of tables that is a list": "[[x]]\ny = [1]\n[[x.y]]\nz = 1",
    "a table that is an array of them": "[fact]\nid = 'b'",
}


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have short texts read in this way too, and of any mixture."""
    monkeypatch.setattr(parse, "_LONG", 0)
    monkeypatch.setattr(regular, "_SHARE", 0.01)


@pytest.mark.parametrize("text", REGULAR.values(), ids=REGULAR)
def test_what_is_regular(text: str) -> None:
    """Records of plain lines are read as the parser reads them, in the same order."""
    found = regular.tables(text)
    assert found == tomllib.loads(text)
    assert list(found) == list(tomllib.loads(text))


@pytest.mark.parametrize("name", sorted(REGULAR.keys() - MIXED))
def test_nothing_regular_is_left_to_the_parser(name: str) -> None:
    """Of records of plain lines the parser gets one number for each run."""
    reader = regular._Reader(REGULAR[name])
    words = "".join(reader.rest()).split()
    numbers = [word for word in words if not word.startswith(("[[", reader.mark, "="))]
    assert numbers == [str(number) for number in range(len(words) // 4)] != []


@pytest.mark.parametrize("text", NOT_REGULAR.values(), ids=NOT_REGULAR)
def test_what_only_looks_regular(text: str) -> None:
    """What may belong together in another way is left to the parser."""
    assert tomllib.loads(text)
    assert regular.tables(text) is None


@pytest.mark.parametrize("more", WRONG.values(), ids=WRONG)
def test_what_is_wrong(more: str) -> None:
    """A mistake is left to the parser, which says what and where."""
    text = f"{RECORD}[[fact]]\n{more}\n{RECORD}"
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(text)
    assert regular.tables(text) is None


def test_a_run_is_one_record_for_the_parser() -> None:
    """However many there are of a kind, one stands for them, with a key of each file's own."""
    reader = regular._Reader(RECORD * 5)
    assert "".join(reader.rest()).count("[[") == 1
    assert reader.mark != regular._Reader(RECORD).mark


def test_a_list_is_no_array_of_tables() -> None:
    """What stands as a list above cannot go on as records."""
    text = "fact = [{ id = 'a' }]\n" + RECORD
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(text)
    assert regular.tables(text) is None


LINES = st.sampled_from(
    [
        *("[[a]]", "[[b]]", "[a]", "[c]", "[a.x]", "[[a.y]]", "['a']", "  [[a]]", "[[a]] # b", '[["a"]]'),
        *("x = 'one'", 'x = "two"', "x.y = 'three'", "x.z = 4", "y = [1, 'a.b', 2.5]", "z = { a = 1, b.c = 'd' }"),
        *("z = '''", "'''", 'z = """', '"""', "z = [", "]", "z = '''\n[[a]]\nx = 'in'\n'''", "y = '''it's'''"),
        *("", "  ", "# remark", "#'''", "z = 'x' # y", "[#claim] of prose", "q = 1979-05-27", 'e = "\\n"', "é = 1"),
    ]
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES, max_size=14).map("\n".join))
def test_the_answer_is_the_parser_s(text: str) -> None:
    """Whatever lines come together: the parser's tables, or none; never where it, or the limits, would refuse them."""
    found = regular.tables(text)
    if found is not None:
        assert limits.excess(text) is None
        assert found == tomllib.loads(text)


def test_what_would_not_be_quicker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where most of a file is not regular, or many values are broken, the parser reads all of it at once."""
    text = f"{RECORD}[event]\nname = '{'x' * len(RECORD)}'"
    assert regular.tables(text) is not None
    monkeypatch.setattr(regular, "_SHARE", 4)
    assert regular.tables(text) is None
    monkeypatch.setattr(regular, "_SHARE", 1)
    assert regular.tables("just = 'as much'") is not None
    monkeypatch.setattr(regular, "_SHARE", 0.01)
    lists = "[[a]]\nx = [\n'y']\n" * 3
    monkeypatch.setattr(regular, "_MOST_BROKEN", 3)
    assert regular.tables(lists) == tomllib.loads(lists)
    monkeypatch.setattr(regular, "_MOST_BROKEN", 2)
    assert regular.tables(lists) is None


def test_values_that_are_all_different(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes a while, so that many are left to the parser; a plain number takes none."""
    monkeypatch.setattr(regular, "_MOST_OTHERS", 3)
    numbers = "".join(f"[[a]]\nx = {number}\n" for number in (0, 1, 20, 300, 4000, 50000))
    assert regular.tables(numbers) == tomllib.loads(numbers)
    dates = [f"[[a]]\nx = 2026-11-2{number}\n" for number in range(4)]
    assert regular.tables("".join(dates[:3])) is not None
    assert regular.tables("".join(dates)) is None


def test_a_file_that_knows_the_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with the very key that stands for a run is left to the parser."""
    monkeypatch.setattr(regular, "hash", lambda _text: 0x12, raising=False)
    assert regular.tables(RECORD + "[[fact]]\nrun-1 = 0") is not None
    assert regular.tables(RECORD + "[[fact]]\nrun-12 = 0") is None


def test_most_of_a_real_file_is_regular(sample: str) -> None:
    """A brief with every kind of record is read in this way, but for its head and the tables that stand alone."""
    assert regular.tables(sample) == tomllib.loads(sample)
    rest = "".join(regular._Reader(sample).rest())
    assert "[[fact]]" in rest
    assert "text" not in rest


@pytest.mark.parametrize(
    "more",
    [
        "[[fact]]\nid = " + "[" * 65 + "]" * 65,
        "[[fact]]\nx = { " + "y" * 1025 + " = 1 }",
        "[[fact]]\n" + "y" * 1025 + " = 1",
    ],
    ids=["nested too deep", "too long a key in a table", "too long a key"],
)
def test_the_limits_hold(small: Callable[[str], bytes], more: str) -> None:
    """What is over the limits is refused where it stands, as in any other file."""
    text = (small("") + b"\n[[fact]]\nid = 'a'\n\n").decode() + more
    with pytest.raises(LoadError) as caught:
        loads(text.encode())
    assert caught.value.problems == (limits.excess(text),)


@pytest.mark.parametrize("text", REGULAR.values(), ids=REGULAR)
def test_signs_are_counted(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """A text with too many values and lines is not read, however regular it is; with as many as may be it is."""
    count, reader = limits.count(text), regular._Reader(text)
    rest = limits.count("".join(reader.rest()))
    assert count is not None
    assert rest is not None
    monkeypatch.setattr(limits, "MAX_SIGNS", reader.signs + rest)
    assert regular.tables(text) is not None
    monkeypatch.setattr(limits, "MAX_SIGNS", count - 1)
    assert regular.tables(text) is None


@pytest.mark.parametrize(
    "text",
    [
        RECORD.strip(),
        "[[a]]\nx.y = 1.5\nz = 'a'\n[[b]]\n# c\nx = [1, { a.b = 2 }]",
        "[[a]]\nx.y = '''\na\n'''",
    ],
)
def test_signs_are_counted_as_elsewhere(text: str) -> None:
    """As many are counted as the limits would find."""
    reader = regular._Reader(text)
    assert list(reader.rest())
    assert reader.signs == limits.count(text)


def test_a_long_file_is_read_so(monkeypatch: pytest.MonkeyPatch, sample: str) -> None:
    """From some length on it is what reads a file; a short one goes to the parser at once."""
    asked: list[str] = []
    monkeypatch.setattr(regular, "tables", asked.append)
    loads(sample.encode())
    assert asked == [sample]
    monkeypatch.setattr(parse, "_LONG", len(sample) + 1)
    loads(sample.encode())
    assert asked == [sample]
