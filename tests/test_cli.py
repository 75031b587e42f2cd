"""The commands as they are run: what they print, where, and the exit code."""

import datetime as dt
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from briefing import cli, resources
from briefing.compat import override

ROOT = Path(cli.__file__).parent.parent
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no such files there")

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]

GOOD = """\
format = 1
id = "good"
languages = ["en", "zh"]
issued = 2026-11-23
title = { en = "Good", zh = "Hao" }

[[gap]]
id = "gold"
text = { en = "Gold 😀 and gold.", zh = "黄金。" }

[[fact]]
id = "f"
tab = "minerals"
kind = "event"
text = { en = "Gold was dug.", zh = "挖了。" }
"""

BAD = """\
format = 1
id = "bad"
languages = ["en"]
issued = 2026-11-23
titel.en = "Bad"
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a command in an empty folder, in the poorest of locales, and makes sure that it never shows a traceback."""

    def start(*words: str, code: int = 0, **more: str) -> Done:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C", "LC_ALL": "C"}
        environment |= {"PYTHONIOENCODING": "ascii", "PYTHONWARNINGS": "error", **more}
        done = subprocess.run(  # noqa: S603 -- our own commands
            [sys.executable, "-m", "briefing", *words],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr
        assert done.returncode == code, done.stderr
        return done

    return start


@pytest.fixture
def good(tmp_path: Path) -> str:
    """The name of a brief in the folder."""
    (tmp_path / "good.toml").write_text(GOOD, encoding="utf-8")
    return "good.toml"


@pytest.fixture
def bad(tmp_path: Path) -> str:
    """The name of a file there that is none."""
    (tmp_path / "bad.toml").write_text(BAD, encoding="utf-8")
    return "bad.toml"


BAD_LINES = [
    "bad.toml:1:1: 'title' is missing; add title.en = '…'",
    "bad.toml:5:1: unknown key 'titel'; did you mean 'title'?",
]


# ── search ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_search_shows_a_line_a_hit(run: Run, good: str) -> None:
    """A hit is its tab and its text."""
    done = run("search", "gold", good)
    assert done.stdout == "overview      Gold 😀 and gold.\nminerals      Gold was dug.\n"
    assert done.stderr == ""


def test_search_in_the_bundled_brief(run: Run) -> None:
    """Without a file the bundled brief is searched, and a name in another language says what it stands for."""
    assert run("search", "铜").stdout.startswith("minerals      Copper  (matched because: Copper = 铜)\n")


def test_search_as_json(run: Run, good: str) -> None:
    """The JSON has the keys that other programs hold on to, and spans in code points."""
    done = run("search", "gold", good, "--json")
    assert json.loads(done.stdout) == {
        "query": "gold",
        "total": 2,
        "counts": {"overview": 1, "participants": 0, "minerals": 1, "outlook": 0},
        "hits": [
            {
                "tab": "overview",
                "item": "gold",
                "field": "gap.text",
                "text": "Gold 😀 and gold.",
                "spans": [[0, 4], [11, 15]],
                "why": "",
            },
            {
                "tab": "minerals",
                "item": "f",
                "field": "fact.text",
                "text": "Gold was dug.",
                "spans": [[0, 4]],
                "why": "",
            },
        ],
    }
    assert list(json.loads(done.stdout)) == ["query", "total", "counts", "hits"]


def test_the_reason_in_json(run: Run) -> None:
    """What another name finds is marked whole and says why."""
    hit, *_ = json.loads(run("search", "铜", "--json").stdout)["hits"]
    assert (hit["text"], hit["spans"], hit["why"]) == ("Copper", [[0, 6]], "matched because: Copper = 铜")


def test_search_shows_no_more_than_asked(run: Run, good: str) -> None:
    """The limit cuts what is shown, not what is counted, nor the exit code."""
    found = json.loads(run("search", "gold", good, "--json", "--limit", "1").stdout)
    assert (found["total"], len(found["hits"])) == (2, 1)
    assert run("search", "gold", good, "--limit", "0").stdout == ""
    assert run("search", "gold", good, "--limit", "9").stdout.count("\n") == 2


def test_search_in_a_language(run: Run, good: str) -> None:
    """The brief is searched in the language asked for; one it lacks is its first."""
    assert run("search", "黄金", good, "--lang", "zh").stdout == "overview      黄金。\n"
    assert run("search", "黄金", good, "--lang", "ur").stdout.startswith("overview      Gold 😀 and gold.")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(["Gold"], ["Gold 😀 and gold.", "Gold was dug."], id="any case"),
        pytest.param(["gold", "--match-case"], ["Gold 😀 and gold."], id="that case"),
        pytest.param(["dug", "--whole-words"], ["Gold was dug."], id="a whole word"),
        pytest.param(["g.ld .+ g", "--regex"], ["Gold 😀 and gold."], id="a regular expression"),
        pytest.param(["g.ld was", "--regex"], ["Gold was dug."], id="a regular expression with a space in it"),
        pytest.param(["g[a-z]ld", "--regex", "--match-case"], ["Gold 😀 and gold."], id="one that tells case"),
        pytest.param(
            ["g.l.", "--regex", "--whole-words"], ["Gold 😀 and gold.", "Gold was dug."], id="one of whole words"
        ),
        pytest.param(["gold tab:minerals"], ["Gold was dug."], id="a filter"),
        pytest.param(["g.ld tab:minerals", "--regex"], ["Gold was dug."], id="a regular expression and a filter"),
        pytest.param(["kind:gap"], ["Gold 😀 and gold."], id="nothing but a filter"),
        pytest.param(["gold -dug"], ["Gold 😀 and gold."], id="an exclusion"),
        pytest.param(['"was dug"'], ["Gold was dug."], id="a phrase"),
    ],
)
def test_search_as_asked(run: Run, good: str, words: list[str], found: list[str]) -> None:
    """Words, options and filters say what is found, and nothing else is said."""
    done = run("search", words[0], good, *words[1:])
    assert [line[14:] for line in done.stdout.splitlines()] == found
    assert done.stderr == ""


def test_search_with_an_exclusion_first(run: Run, good: str) -> None:
    """Behind two hyphens a query may begin with one."""
    assert run("search", "--", "-dug -good", good).stdout == "overview      Gold 😀 and gold.\n"


@pytest.mark.parametrize(
    "words", [["gold"], ["gold tab:minerals"], ["kind:gap"], ["g.ld", "--regex"], ["zinc"], ["tab:"]]
)
def test_search_as_json_has_the_same_keys(run: Run, good: str, words: list[str]) -> None:
    """Whatever is asked for, the JSON has the keys that other programs hold on to; filters alone mark nothing."""
    found = json.loads(
        run("search", words[0], good, *words[1:], "--json", code=int(words[0] in {"zinc", "tab:"})).stdout
    )
    assert list(found) == ["query", "total", "counts", "hits"]
    assert list(found["counts"]) == ["overview", "participants", "minerals", "outlook"]
    assert found["query"] == words[0]
    assert found["total"] == sum(found["counts"].values()) == len(found["hits"])
    for hit in found["hits"]:
        assert list(hit) == ["tab", "item", "field", "text", "spans", "why"]
        assert bool(hit["spans"]) is (words != ["kind:gap"])


@pytest.mark.parametrize(
    ("query", "code", "hint"),
    [
        pytest.param('gold "was', 0, "The quotation mark at character 6 is not closed", id="an open quote"),
        pytest.param("gold tab:", 0, "“tab:” waits for a value", id="no value"),
        pytest.param("tab:", 1, "“tab:” waits for a value", id="nothing but a filter without a value"),
        pytest.param("gold -tab:none", 0, "“tab:none” fits nothing here", id="a value that there is not, negated"),
        pytest.param("gold mineral:x", 1, "“mineral:x” fits nothing here", id="a value where there is none"),
        pytest.param("gold -foo:bar", 0, "“foo:”", id="a filter that there is not"),
    ],
)
def test_search_hints(run: Run, good: str, query: str, code: int, hint: str) -> None:
    """What is wrong with a query is a line on stderr, and the rest of it is looked for."""
    done = run("search", query, good, code=code)
    assert bool(done.stdout) is (code == 0)
    line = done.stderr.splitlines()[0]
    assert line.startswith("briefing: ")
    assert hint in line
    assert all(other.startswith("briefing: nothing found; ") for other in done.stderr.splitlines()[1:])
    assert json.loads(run("search", query, good, "--json", code=code).stdout)["query"] == query


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        pytest.param(
            ["gold(", "--regex"], "This is no regular expression, at character 6: missing ).", id="no pattern"
        ),
        pytest.param(
            ["(" * 480 + ")" * 480, "--regex"],
            "This is no regular expression, at character 1: it is too large or nested too deep.",
            id="brackets in brackets",
        ),
        pytest.param(
            ["(?R)", "--regex"],
            "The search was stopped after 200 ms; a simpler query gets an answer.",
            id="without end",
        ),
        pytest.param(["a" * 1001], "A query has at most 1000 characters, and this one has 1001.", id="too long"),
    ],
)
def test_search_for_what_is_no_query(run: Run, good: str, words: list[str], complaint: str) -> None:
    """What cannot be looked for is one line on stderr, and exit code 2, as JSON too."""
    for more in ([], ["--json"]):
        done = run("search", words[0], good, *words[1:], *more, code=2)
        assert (done.stdout, done.stderr) == ("", f"briefing: {complaint}\n")


@pytest.mark.parametrize(
    ("words", "others"),
    [
        pytest.param(["coper"], "Copper", id="a typing error"),
        pytest.param(["黄全"], "黄金, 安全", id="a typing error in Chinese"),
        pytest.param(["wang", "--match-case"], "without --match-case, Wang", id="a capital"),
        pytest.param(["coppe", "--whole-words"], "without --whole-words", id="a part of a word"),
        pytest.param(["copper wang"], "without “copper”, without “wang”", id="words that are not found together"),
    ],
)
def test_search_finds_nothing_but_something_near(run: Run, words: list[str], others: str) -> None:
    """Where nothing is found the nearest that would be is a line on stderr; the exit code stays 1."""
    done = run("search", *words, code=1)
    assert done.stdout == ""
    assert done.stderr.startswith("briefing: nothing found; ")
    assert done.stderr.endswith(f": {others}\n")
    assert done.stderr.count("\n") == 1
    found = json.loads(run("search", *words, "--json", code=1).stdout)
    assert (found["total"], found["hits"]) == (0, [])


@pytest.mark.parametrize("query", ["zinc", "", '""'])
def test_search_finds_nothing(run: Run, good: str, query: str) -> None:
    """Nothing found is exit code 1 and no word; as JSON it is an empty list."""
    done = run("search", query, good, code=1)
    assert (done.stdout, done.stderr) == ("", "")
    found = json.loads(run("search", query, good, "--json", code=1).stdout)
    assert (found["total"], found["hits"]) == (0, [])


def test_what_is_found_cannot_turn_the_terminal(run: Run, good: str, tmp_path: Path) -> None:
    """What controls a terminal, ends a line or reverses letters is printed as an escape; in JSON it stays."""
    path = tmp_path / good
    words = "zinc \\u202efdp.exe\\u202c \\u001b[2J \\u2028 end"
    hostile = f'\n[[gap]]\nid = "hostile"\ntext = {{ en = "{words}", zh = "x" }}\n'
    path.write_text(path.read_text(encoding="utf-8") + hostile, encoding="utf-8")
    printed = run("search", "zinc", good, PYTHONIOENCODING="utf-8").stdout
    assert "zinc \\u202efdp.exe\u202c \\x1b[2J \\u2028 end\n" in printed
    (hit,) = json.loads(run("search", "zinc", good, "--json").stdout)["hits"]
    assert hit["text"] == "zinc \u202efdp.exe\u202c \x1b[2J \u2028 end"


# ── check ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_check_of_the_bundled_brief(run: Run) -> None:
    """The bundled brief passes with warnings, which are no failure."""
    done = run("check")
    *findings, last = done.stdout.splitlines()
    path = resources.bundled_brief()
    assert last.startswith(f"{path}: checks passed, ")
    assert all(re.match(rf"{re.escape(str(path))}:\d+:\d+: warning: .* \[[a-z-]+\]$", line) for line in findings)
    assert sum("[source-undescribed]" in line for line in findings) == 3
    assert done.stderr == ""


def test_check_finds_errors(run: Run, good: str) -> None:
    """An error is exit code 1; each finding is a line with its place."""
    done = run("check", good, code=1)
    line = "good.toml:11:3: error: the claim 'f' cites no source; add cites = [{ source = …, at = … }]"
    assert f"{line} [claim-without-source]" in done.stdout.splitlines()
    assert re.fullmatch(r"good\.toml: 1 error, \d warnings", done.stdout.splitlines()[-1])
    assert done.stderr == ""


def test_check_as_json(run: Run, good: str) -> None:
    """The JSON is one list of findings, with the keys that other programs hold on to."""
    rows = json.loads(run("check", good, "--json", code=1).stdout)
    assert rows[-1] == {
        "file": "good.toml",
        "line": 11,
        "column": 3,
        "rule": "claim-without-source",
        "severity": "error",
        "message": "the claim 'f' cites no source; add cites = [{ source = …, at = … }]",
    }
    assert all(list(row) == ["file", "line", "column", "rule", "severity", "message"] for row in rows)


def test_check_of_several_files(run: Run, good: str, bad: str) -> None:
    """A bad file is told on stderr and does not keep the others from being checked; the worst gives the exit code."""
    done = run("check", "none.toml", bad, good, code=2)
    assert done.stderr.splitlines() == ["none.toml: no such file", *BAD_LINES]
    assert done.stdout.splitlines()[-1].startswith("good.toml: 1 error")
    assert "bad.toml" not in done.stdout


def test_check_of_several_files_as_json(run: Run, good: str, bad: str) -> None:
    """As JSON the problems of a bad file are findings as well, of the rule invalid."""
    done = run("check", good, bad, "none.toml", "--json", code=2)
    rows = [row for row in json.loads(done.stdout) if row["rule"] == "invalid"]
    assert [(row["file"], row["line"], row["column"], row["severity"]) for row in rows] == [
        ("bad.toml", 1, 1, "error"),
        ("bad.toml", 5, 1, "error"),
        ("none.toml", 0, 0, "error"),
    ]
    assert rows[2]["message"] == "no such file"
    assert done.stderr.splitlines() == [*BAD_LINES, "none.toml: no such file"]


# ── diff ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def better(good: str, tmp_path: Path) -> str:
    """The name of a later version of the good brief."""
    text = (tmp_path / good).read_text(encoding="utf-8")
    text = text.replace("Gold was dug.", "Gold is dug.").replace("黄金。", "黄金！") + FIGURE
    (tmp_path / "better.toml").write_text(text, encoding="utf-8")
    return "better.toml"


FIGURE = """
[[fact]]
id = "tonnes"
tab = "minerals"
kind = "figure"
text = { en = "850 tonnes.", zh = "850吨。" }
figure = { value = 850 }
"""


def test_diff_shows_a_line_a_change(run: Run, good: str, better: str) -> None:
    """A change is a line, claims first; the last line is the tally; differences are exit code 1."""
    done = run("diff", good, better, code=1)
    assert done.stdout.splitlines() == [
        "changed    claim f: words: Gold was dug. → Gold is dug.",
        "added      claim tonnes: 850 tonnes.",
        "changed    gap gold: words [zh]: 黄金。 → 黄金！",
        "good.toml → better.toml: 3 differences: 1 added, 2 changed",
    ]
    assert done.stderr == ""
    assert "withdrawn  claim tonnes: 850 tonnes." in run("diff", better, good, code=1).stdout


def test_diff_in_a_language(run: Run, good: str, better: str) -> None:
    """The words are those of the language asked for; one it lacks is the first."""
    assert run("diff", good, better, "--lang", "zh", code=1).stdout.splitlines()[1:3] == [
        "added      claim tonnes: 850吨。",
        "changed    gap gold: words: 黄金。 → 黄金！",
    ]
    assert run("diff", good, better, "--lang", "ur", code=1).stdout == run("diff", good, better, code=1).stdout


def test_diff_as_json(run: Run, good: str, better: str) -> None:
    """The JSON is one list of changes, with the keys that other programs hold on to."""
    rows = json.loads(run("diff", good, better, "--json", code=1).stdout)
    assert rows[1] == {
        "change": "added",
        "kind": "fact",
        "id": "tonnes",
        "field": "",
        "old": "",
        "new": "850 tonnes.",
        "language": "en",
    }
    assert all(list(row) == ["change", "kind", "id", "field", "old", "new", "language"] for row in rows)
    assert rows[2]["language"] == "zh"


def test_diff_finds_nothing(run: Run, good: str, tmp_path: Path) -> None:
    """The same file, or the same words in other lines, are exit code 0, and that is said."""
    text = (tmp_path / good).read_text(encoding="utf-8")
    (tmp_path / "lines.toml").write_text("# a remark\n" + text.replace("\n", "\n\n"), encoding="utf-8")
    for other in (good, f"./{good}", "lines.toml"):
        done = run("diff", good, other)
        assert (done.stdout, done.stderr) == (f"good.toml → {other}: no differences\n", "")
        assert json.loads(run("diff", good, other, "--json").stdout) == []


@pytest.mark.parametrize(
    ("words", "complaints"),
    [
        pytest.param(["good.toml", "none.toml"], ["none.toml: no such file"], id="a missing file"),
        pytest.param(["none.toml", "none.toml"], ["none.toml: no such file"], id="the same missing file"),
        pytest.param([".", "good.toml"], [".: is a directory; name a .toml file"], id="a directory"),
        pytest.param(["bad.toml", "none.toml"], [*BAD_LINES, "none.toml: no such file"], id="both"),
        pytest.param(
            ["good.toml", "urdu.toml"],
            ["briefing: good.toml and urdu.toml: they have no language in common (en, zh; ur)"],
            id="no language in common",
        ),
        pytest.param(
            ["good.toml"],
            ["briefing diff: the following arguments are required: NEW; see briefing diff --help"],
            id="one file",
        ),
    ],
)
@pytest.mark.usefixtures("good", "bad")
def test_diff_of_what_cannot_be_compared(run: Run, tmp_path: Path, words: list[str], complaints: list[str]) -> None:
    """Every problem of both files is a line on stderr, and exit code 2, as JSON too."""
    urdu = 'format = 1\nid = "u"\nlanguages = ["ur"]\nissued = 2026-11-23\ntitle.ur = "ا"\n'
    (tmp_path / "urdu.toml").write_text(urdu, encoding="utf-8")
    for more in ([], ["--json"]):
        done = run("diff", *words, *more, code=2)
        assert (done.stdout, done.stderr.splitlines()) == ("", complaints)


# ── new, schema ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_new_writes_a_brief_to_start_from(run: Run, tmp_path: Path) -> None:
    """The file bears today's date and passes the check."""
    before = dt.datetime.now().astimezone().date()
    done = run("new", "mine.brief.toml")
    after = dt.datetime.now().astimezone().date()
    assert (done.stdout, done.stderr) == ("", "")
    written = (tmp_path / "mine.brief.toml").read_bytes()
    assert any(f"\nissued = {day} ".encode() in written for day in (before, after))
    found = run("check", "mine.brief.toml", "--json").stdout
    assert {row["severity"] for row in json.loads(found)} <= {"warning"}
    assert "brief-old" not in found


def test_new_dates_the_brief_by_the_day_it_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Years later the date is that of the day, and nothing else is different."""

    class Later(dt.datetime):
        @classmethod
        @override
        def now(cls, tz: dt.tzinfo | None = None) -> "Later":
            return cls(2031, 2, 3, 12, tzinfo=tz)

    monkeypatch.setattr(dt, "datetime", Later)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "mine.toml"]) == 0
    start = resources.new_brief().read_bytes().split(b"\n")
    written = (tmp_path / "mine.toml").read_bytes().split(b"\n")
    changed = [(old, new) for old, new in zip(start, written, strict=True) if old != new]
    assert len(changed) == 1
    assert changed[0][1].startswith(b"issued = 2031-02-03 ")


def test_new_replaces_nothing(run: Run, good: str, tmp_path: Path) -> None:
    """A file that is there stays as it was."""
    done = run("new", good, code=2)
    assert done.stderr == "briefing: good.toml: exists already; choose another name\n"
    assert (tmp_path / good).read_text(encoding="utf-8") == GOOD


def test_schema(run: Run) -> None:
    """The schema is a JSON Schema with a definition for each thing it refers to."""
    done = run("schema")
    schema = json.loads(done.stdout)
    assert schema["$schema"].endswith("2020-12/schema")
    aims = set(re.findall(r'"#/\$defs/(\w+)"', done.stdout))
    assert aims == set(schema["$defs"])
    assert done.stderr == ""


# ── export ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_export_writes_a_pdf(run: Run, good: str, tmp_path: Path) -> None:
    """The PDF has the brief's title in the language asked for."""
    assert run("export", good, "-o", "out.pdf", "--lang", "zh").stdout == ""
    with pikepdf.open(tmp_path / "out.pdf") as pdf:
        assert str(pdf.Root.Lang).startswith("zh")
        assert str(pdf.docinfo["/Title"]) == "Hao"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good.toml", "out.pdf"]


def test_export_replaces_only_when_told(run: Run, good: str, tmp_path: Path) -> None:
    """A file that is there stays unless it may be replaced."""
    (tmp_path / "out.pdf").write_bytes(b"old")
    done = run("export", good, "-o", "out.pdf", code=2)
    assert done.stderr == "briefing: out.pdf: exists already; choose another name or use --force to replace it\n"
    assert (tmp_path / "out.pdf").read_bytes() == b"old"
    run("export", good, "-o", "out.pdf", "--force")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_export_into_no_folder(run: Run, good: str, tmp_path: Path) -> None:
    """A folder that is not there is named, and not made."""
    done = run("export", good, "-o", "none/out.pdf", code=2)
    assert done.stderr.startswith(f"briefing: {Path('none/out.pdf')}: cannot be written: ")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "none").exists()


def test_export_with_the_brief_inside(run: Run, good: str, tmp_path: Path) -> None:
    """The brief's own file can be put into the PDF, byte by byte."""
    run("export", good, "-o", "out.pdf", "--embed")
    with pikepdf.open(tmp_path / "out.pdf") as pdf:
        assert pdf.attachments["good.toml"].get_file().read_bytes() == GOOD.encode()


def test_export_in_profiles(run: Run, tmp_path: Path) -> None:
    """One page is one page, and the whole brief is at least as long as its summary."""
    pages = {}
    for profile in ("one-page", "summary", "full"):
        run("export", "-o", f"{profile}.pdf", "--profile", profile)
        with pikepdf.open(tmp_path / f"{profile}.pdf") as pdf:
            pages[profile] = len(pdf.pages)
    assert pages["one-page"] == 1
    assert 1 < pages["summary"] <= pages["full"]


def test_export_of_a_letter_that_no_font_has(run: Run, tmp_path: Path) -> None:
    """The PDF is written, and a line says what it shows in the letter's stead."""
    (tmp_path / "x.toml").write_text(GOOD.replace("Gold 😀", "Gold \ue000"), encoding="utf-8")
    done = run("export", "x.toml", "-o", "out.pdf")
    (line,) = done.stderr.splitlines()
    assert line.startswith("briefing: no font of the document has \ue000 (U+E000); ")
    assert (tmp_path / "out.pdf").exists()


# ── What goes wrong ──────────────────────────────────────────────────────────────────────────────────────────────────

INPUTS: dict[str, tuple[bytes | None, list[str]]] = {
    "none": (None, ["x.toml: no such file"]),
    "empty": (b"", ["x.toml:1:1: the file is empty; `briefing new` writes one to start from"]),
    "no text": (b"a = 1\n\xff", ["x.toml:2:1: byte 0xff is not UTF-8; save the file in UTF-8"]),
    "no TOML": (b"a = 1\nb", ["x.toml:2:2: not TOML: expected '=' after a key in a key/value pair"]),
    "no brief": (BAD.encode(), [line.replace("bad", "x") for line in BAD_LINES]),
    "nested": (b"a = " + b"[" * 100, ["x.toml:1:69: nested over 64 deep; a brief needs 4"]),
    "a key with a line end": (
        GOOD.encode() + b'"a\\nb" = 1',
        ["x.toml:16:1: unknown key 'a\\nb'; did you mean 'tab'?"],
    ),
}


@pytest.mark.parametrize("command", [("search", "gold"), ("check",), ("export", "-o", "out.pdf")], ids=lambda c: c[0])
@pytest.mark.parametrize(("data", "expected"), INPUTS.values(), ids=INPUTS)
def test_bad_input(run: Run, tmp_path: Path, command: tuple[str, ...], data: bytes | None, expected: list[str]) -> None:
    """Every bad file is a line a problem on stderr and nothing else, whatever the command."""
    if data is not None:
        (tmp_path / "x.toml").write_bytes(data)
    done = run(*command, "x.toml", code=2)
    assert (done.stdout, done.stderr.splitlines()) == ("", expected)
    assert not (tmp_path / "out.pdf").exists()


def test_a_folder_for_a_file(run: Run) -> None:
    """A folder is no brief, and neither is a name that is empty: no other file is taken for it."""
    assert run("search", "gold", ".", code=2).stderr == ".: is a directory; name a .toml file\n"
    assert run("search", "copper", "", code=2).stderr == ".: is a directory; name a .toml file\n"


@POSIX
def test_devices_and_pipes(run: Run, tmp_path: Path) -> None:
    """A device or a pipe does not hold the command up."""
    os.mkfifo(tmp_path / "pipe")
    for name in ("/dev/zero", "pipe"):
        assert run("check", name, code=2).stderr == f"{name}: is a device or a pipe; name a .toml file\n"


def test_a_file_that_is_too_large(run: Run, tmp_path: Path) -> None:
    """A file of 65 MiB is refused at once."""
    (tmp_path / "large.toml").touch()
    os.truncate(tmp_path / "large.toml", 65 * 2**20)
    assert run("check", "large.toml", code=2).stderr == "large.toml: is 65 MiB; a brief has at most 64\n"


@POSIX
@pytest.mark.parametrize("words", [("search", "copper"), ("check",), ("schema",), ("--help",), ("check", "--help")])
def test_an_output_that_cannot_be_written(tmp_path: Path, words: tuple[str, ...]) -> None:
    """A full disk or a closed output is one line and exit code 2; a reader that has gone is none."""

    def shell(redirection: str) -> Done:
        # the shell closes what Python's own subprocess cannot
        return subprocess.run(  # noqa: S603 -- our own commands
            ["/bin/sh", "-c", f'"$0" -m briefing "$@" {redirection}', sys.executable, *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    full = shell(">/dev/full")
    assert full.returncode == 2
    assert full.stderr == "briefing: the output could not be written: No space left on device\n"
    closed = shell(">&-")
    assert (closed.returncode, closed.stderr) == (2, "briefing: the output could not be written: it is closed\n")
    assert shell("| true").stderr == ""


@POSIX
@pytest.mark.parametrize("redirection", ["2>/dev/full", "2>&-"])
def test_complaints_that_cannot_be_written(tmp_path: Path, redirection: str) -> None:
    """Where not even a complaint can be written, the exit code tells."""
    for words in ("check none.toml", "check --wrong"):
        done = subprocess.run(  # noqa: S603 -- our own commands
            ["/bin/sh", "-c", f'"$0" -m briefing {words} {redirection}', sys.executable],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


# ── Use ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("command", ["", "export", "search", "check", "diff", "new", "schema"])
def test_help(run: Run, command: str) -> None:
    """Each command explains itself, on stdout."""
    done = run(*command.split(), "--help")
    assert done.stdout.startswith(f"usage: briefing {command}".rstrip())
    assert done.stderr == ""


def test_version(run: Run) -> None:
    """The program tells its version."""
    assert re.fullmatch(r"Briefing \d+\.\d+\.\d+\n", run("--version").stdout)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("search",), "briefing search: the following arguments are required: QUERY; see briefing search --help"),
        (
            ("search", "x", "--limit", "-1"),
            "briefing search: argument --limit: '-1': expected a whole number, 0 or more; see briefing search --help",
        ),
        (
            ("search", "x", "--limit", "many"),
            "briefing search: argument --limit: 'many': expected a whole number, 0 or more; see briefing search --help",
        ),
        (("export",), "briefing export: the following arguments are required: -o/--output; see briefing export --help"),
        (("check", "--wrong\nuse"), "briefing check: unrecognized arguments: --wrong use; see briefing check --help"),
        (("new",), "briefing new: the following arguments are required: OUT.brief.toml; see briefing new --help"),
        (("schema", "x"), "briefing schema: unrecognized arguments: x; see briefing schema --help"),
        (("--wrong",), "briefing: unrecognized arguments: --wrong; see briefing --help"),
    ],
)  # fmt: skip
def test_wrong_use(run: Run, words: tuple[str, ...], expected: str) -> None:
    """Wrong use is one line that says where help is."""
    done = run(*words, code=2)
    assert (done.stdout, done.stderr) == ("", f"{expected}\n")


@pytest.mark.parametrize("words", [("export", "-o", "x.pdf", "--profile", "long"), ("--tab", "none")])
def test_a_choice_that_is_none(run: Run, words: tuple[str, ...]) -> None:
    """A wrong choice is one line with those there are."""
    done = run(*words, code=2)
    assert "invalid choice: " in done.stderr
    assert done.stderr.count("\n") == 1


@POSIX
def test_names_in_no_encoding(run: Run) -> None:
    """A file's name that is no text is shown with its bytes."""
    done = run("check", os.fsdecode(b"\xff.toml"), code=2)
    assert done.stderr == "\\udcff.toml: no such file\n"


@pytest.mark.parametrize("words", [("search", "copper"), ("check",), ("schema",), ("new", "x.toml"), ("--help",)])
def test_commands_need_no_qt(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    """Only the window imports Qt: every other command works where there is none."""
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text("import sys; sys.modules.update(PySide6=None, shiboken6=None)")
    run(*words, PYTHONPATH=os.pathsep.join([str(guard), str(ROOT)]))


def test_the_guard_against_qt_bites(run: Run, tmp_path: Path) -> None:
    """What keeps Qt away in the test above does keep it away from the window."""
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.modules.update(PySide6=None, shiboken6=None)")
    done = run("none.toml", code=2, PYTHONPATH=os.pathsep.join([str(tmp_path), str(ROOT)]))
    assert done.stderr.startswith("briefing: the window needs Qt, which could not be loaded: ")
    assert done.stderr.count("\n") == 1


def test_export_options(run: Run, tmp_path: Path) -> None:
    """Paper, parts and mark are those that were asked for."""
    run("export", "-o", "x.pdf", "--paper", "letter", "--parts", "Minerals, gaps", "--mark", " TLP:GREEN ")
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox] == [0, 0, 612, 792]
        with pdf.open_outline() as outline:
            assert [str(item.title) for item in outline.root][2:4] == ["Minerals", "What the sources do not say"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--parts", "minerals,foo"), "'foo': expected a list of overview, participants, minerals, outlook, gaps"),
        (("--parts", " , "), "expected at least one of overview"),
        (("--mark", ""), "expected 1 to 60 characters on one line"),
        (("--mark", "x" * 61), "expected 1 to 60 characters on one line"),
        (("--paper", "a3"), "invalid choice: 'a3'"),
    ],
)
def test_export_options_that_cannot_be(run: Run, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    """What cannot be is one line that says what could, and writes nothing."""
    done = run("export", "-o", "x.pdf", *words, code=2)
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "x.pdf").exists()


# ── Within the process ───────────────────────────────────────────────────────────────────────────────────────────────


def test_an_interrupted_command_is_not_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C ends a command without a word."""

    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(cli._RUN, "schema", interrupted)
    assert cli.main(["schema"]) == 2


def test_the_window_gets_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a command the window opens, with the file, tab, query and language that were named."""
    from briefing.qt import app

    asked: list[tuple[object, ...]] = []

    def opened(file: Path | None, **options: object) -> int:
        asked.append((file, options))
        return 0

    monkeypatch.setattr(app, "run", opened)
    usual = {"tab": None, "query": "", "language": None, "startup_report": False, "apart": False}
    assert cli.main([]) == 0
    assert cli.main(["--startup-report"]) == 0
    assert cli.main(["--find", "gold"]) == 0
    assert cli.main(["x.toml", "--tab", "outlook", "--lang", "ur", "--startup-report"]) == 0
    assert cli.main(["--new-window"]) == 0
    assert asked == [
        (None, usual),
        (None, usual | {"startup_report": True}),
        (None, usual | {"query": "gold"}),
        (Path("x.toml"), usual | {"tab": "outlook", "language": "ur", "startup_report": True}),
        (None, usual | {"apart": True}),
    ]


def test_output_that_is_no_stream_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program may put its own streams in the place of stdout and stderr, and arguments in that of its own."""
    written = io.StringIO()
    monkeypatch.setattr(sys, "stdout", written)
    monkeypatch.setattr(sys, "argv", ["briefing", "search", "copper"])
    assert cli.main() == 0
    assert "Copper" in written.getvalue()
