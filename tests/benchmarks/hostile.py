"""Texts near the limits that are made to be slow: `python -m tests.benchmarks.hostile [NAME...]`.

The promise: a file, whatever its bytes, is a brief or a line that says why not, within 5 s and 1 GiB. Each text is a
file of as many bytes as a file may have, or (with a +) of as much as the limits let through. Each step is a process of
its own: `briefing check`, and where that is no refusal the window's own loader (the file, then index, then checks, each
in a thread beside the event loop), some searches in such an index, and the words of a document. The table has
processor seconds and MiB at most, with ! where it is over.
"""

import datetime as dt
import gc
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefing.model import limits, regular
from briefing.model.decoding import MAX_LETTERS
from briefing.model.integrity import KINDS, MAX_RECORDS
from briefing.model.letters import letters
from briefing.model.load import MAX_BYTES
from briefing.model.markup import MAX_MARKUP, extent

_MOST_SECONDS, _MOST_MIB = 5.0, 1024
_GIVEN_UP = 15
"""Seconds after which a step is ended."""
_NEARLY = 0.98

HEAD = 'format = 1\nid = "a"\nlanguages = ["en"]\nissued = 2026-11-23\ntitle.en = "A"\n'
X = HEAD + "x = "
"""A head with a key that no brief has, so that the place of its value is looked for."""
TITLE = HEAD.removesuffix('"A"\n')
SOURCE = '[[source]]\nid = "s"\ntitle.en = "S"\n'
FACT = '[[fact]]\nid = "f"\ntab = "overview"\nkind = "event"\ntext.en = "F"\n'
CARD = '[[fact]]\nid="f{n}"\ntab="overview"\nkind="figure"\ntext.en="F {n}"\nfigure={{value={n}}}\n'
BODY = HEAD + '[[section]]\nid = "p"\ntab = "overview"\nheading.en = "H"\nbody.en = \'\'\'\n'
END = "\n'''\n" + FACT
DEEP = "".join(" " * (2 * depth) + "- a\n" for depth in range(60))
"""Lists in lists, as many as may be."""

Text = Callable[[], Iterable[bytes]]


def full(piece: str, before: str = HEAD, after: str = "", most: int = 0) -> Text:
    """A file of `piece` over and over, to so many bytes, or to as many as there may be."""

    def made() -> Iterator[bytes]:
        head, one, end = before.encode(), piece.encode(), after.encode()
        letters = (MAX_LETTERS - len(before) - len(after)) // len(piece)
        room = min((most or MAX_BYTES) - len(head) - len(end), letters * len(one)) // len(one)
        block = max(1, 2**20 // len(one))
        yield head
        for _ in range(room // block):
            yield one * block
        yield one * (room % block)
        yield end

    return made


def fitting(piece: str, before: str = HEAD, after: str = "", share: float = 1.0, count: int = 0) -> Text:
    """A file of `piece`, with its number for {n}, as often as the limits allow (a `share` of it), or so often."""

    def made() -> Iterator[bytes]:
        sample = "".join(piece.format(n=100_000 + number) for number in range(1000))
        scan = limits._Scan(sample)
        scan.excess()
        is_regular = len("".join(regular._Reader(sample).rest())) < len(sample) // 10
        times = [
            MAX_LETTERS / letters(sample, sample.encode(), 0),
            MAX_BYTES / len(sample.encode()),
            limits.MAX_SIGNS / max(scan.signs, 1),
        ]
        records = sum(sample.count(f"[[{kind}]]") for kind in KINDS)
        times += [MAX_RECORDS / records] if records else []
        times += [] if is_regular else [limits.MAX_WORK / scan.work]
        yield before.encode()
        for number in range(count or int(1000 * min(times) * _NEARLY * share)):
            yield piece.format(n=number).encode()
        yield after.encode()

    return made


def prose(piece: str, before: str = "", after: str = "") -> Text:
    """A brief whose one section says `piece` over and over, as often as there may be of it."""

    def made() -> Iterator[bytes]:
        sample = before + "\n\n" + piece * 1000 + after
        room = MAX_MARKUP * _NEARLY - extent(before) - extent(after)
        each = max(extent(sample) - extent(before) - extent(after), 0) / 1000
        most = MAX_BYTES - 1000
        size = min(len(piece.encode()) * room / each, most) if each > 0.002 else most
        return iter(full(piece, BODY + before, after + END, int(size + len((BODY + before + after + END).encode())))())

    return made


def emphasis_in_emphasis() -> Iterable[bytes]:
    """As many signs before a letter as behind it."""
    signs = "*" * (MAX_MARKUP // 2 - 10)
    return [f"{BODY}{signs}a{signs}{END}".encode()]


TEXTS: dict[str, Text] = {
    # nothing, and what is nothing
    "spaces, to the last byte": lambda: [b" " * MAX_BYTES],
    "spaces": full(" "),
    "spaces before all": full(" ", "", HEAD),
    "tabs": full("\t"),
    "line feeds": full("\n"),
    "carriage returns": full("\r"),
    "line ends of Windows": full("\r\n"),
    "lines of spaces": full(" " * 1000 + "\n"),
    "spaces in a list": full(" ", X + "[", "]\n"),
    "spaces before a value": full(" ", X, "1\n"),
    "spaces in a dotted key": full(" ", HEAD + "a.", "b = 1\n"),
    "spaces in a header": full(" ", HEAD + "[", "x]\n"),
    "spaces +": fitting(" "),
    "line feeds +": fitting("\n", X + "[", "]\n"),
    "NULs": full("\0"),
    "marks of the byte order": full("\ufeff"),
    "words": full("a word "),
    "keys without a value": full("a\n"),
    "points": full("."),
    "points between words": full("a."),
    # remarks
    "hashes": full("#"),
    "remarks": full("#\n"),
    "remarks with words": full("# a remark of some words, as people write them\n"),
    "remarks with a control": full("# a \x01\n"),
    "remarks +": fitting("#\n", X + "1\n"),
    "remarks with words +": fitting("# a remark of some words, as people write them\n", X + "1\n"),
    "one remark": full("a", X + "1 #"),
    # texts
    "one text": full("a", X + "'", "'\n"),
    "one text with escapes +": fitting("a", X + '"', '"\n', 0.9),
    "one long text": full("a line\n", X + "'''", "'''\n"),
    "one long text, headers in it": full("[[a]]\n", X + "'''", "'''\n"),
    "a text of quotes": full('"', X + "'''", "'''\n"),
    "a text of escapes +": lambda: [X.encode(), b'"', b"\\n" * 2_000_000, b'"\n'],
    "a text of letters as escapes +": lambda: [X.encode(), b'"', b"\\u0061" * 1_600_000, b'"\n'],
    "a text of escaped line ends +": lambda: [X.encode(), b'"""', b"\\\n" * 2_000_000, b'"""\n'],
    "a text of escapes": full("\\n", X + '"', '"\n'),
    "an open text": full("a", X + '"'),
    "an open long text": full("a\n", X + '"""'),
    "an open literal text": full("a\n", X + "'''"),
    "open texts": full("x = '\n"),
    "quotes": full('"'),
    "quotes, single": full("'"),
    "quotes, a line each": full('"\n'),
    "open quoted keys": full('"a'),
    "texts +": fitting('"a",', X + "[", "]\n"),
    # keys and tables
    "keys +": fitting("k{n} = 1\n"),
    "keys": fitting("k{n} = 1\n", count=4_000_000),
    "keys of one table +": fitting("x.k{n} = 1\n"),
    "dotted keys +": fitting("a{n}.b.c.d = 1\n"),
    "dotted keys of many parts +": fitting("a{n}." + "b." * 60 + "c = 1\n"),
    "keys of a table far in +": fitting("k{n} = 1\n", HEAD + "[" + "a." * 60 + "a]\n", share=0.4),
    "keys of a table far in, behind a list +": fitting(
        "k{n} = 1\n", HEAD + "[" + "a." * 60 + "a]\nx = [\n[]]\n", share=0.4
    ),
    "quoted keys +": fitting('"k{n}" = 1\n'),
    "one key": full("a", HEAD, " = 1\n"),
    "one quoted key": full("a", HEAD + '"', '" = 1\n'),
    "tables +": fitting("[t{n}]\n"),
    "tables of one +": fitting("[t.t{n}]\n"),
    "tables far in +": fitting("[a{n}." + "b." * 60 + "c]\n"),
    "records": full("[[a]]\n"),
    "records far in": full("[[" + "a." * 60 + "c]]\n"),
    "records of sources +": fitting("[[source]]\n"),
    "records of facts with a remark +": fitting("[[fact]] # {n}\n"),
    "unknown keys of records +": fitting('[[gap]]\nidd = "g"\n'),
    "lists in lists +": fitting("[" * 60 + "]" * 60 + ",\n", X + "[", "]\n"),
    "tables in tables +": fitting("{{a=" * 60 + "1" + "}}" * 60 + ",\n", X + "[", "]\n"),
    "open lists": full("["),
    "open tables": full("{"),
    "closed lists": full("]"),
    "numbers +": fitting("1,", X + "[", "]\n"),
    "numbers": full("1,", X + "[", "]\n"),
    "no tables +": fitting("{{}},", X + "[", "]\n"),
    # values
    "one number": full("1", X, "\n"),
    "long numbers +": fitting("1" * 1000 + ",", X + "[", "]\n"),
    "long hexadecimal numbers +": fitting("0x" + "f" * 1000 + ",", X + "[", "]\n"),
    "long fractions +": fitting("1." + "1" * 1000 + "e9,", X + "[", "]\n"),
    "digits and points": full("1.", X, "\n"),
    "digits and low lines": full("1_", X, "1\n"),
    "dates +": fitting("2026-11-23T07:30:00.123456+05:00,", X + "[", "]\n"),
    "a long second": full("1", X + "2026-11-23T07:30:00.", "\n"),
    # letters
    "not UTF-8, first": lambda: [b"\xff" * MAX_BYTES],
    "not UTF-8, last": lambda: [HEAD.encode(), b"#" * (MAX_BYTES - 100), b"\xff"],
    "not UTF-8, in the last line": lambda: [HEAD.encode(), b"#\n" * (MAX_BYTES // 2 - 50), b"\xff"],
    "not UTF-8, after wide letters": lambda: [HEAD.encode(), b"#", "𝒜".encode() * (MAX_BYTES // 4 - 50), b"\xff"],
    "wide letters": full("𝒜", X + "'", "'\n"),
    "one wide letter": full("a", f"{X}'𝒜", "'\n"),
    "one wide letter, a title": full("a", f"{TITLE}'𝒜", "'\n"),
    "one wide letter, line ends of Windows": full("a\r\n", f"{TITLE}'''𝒜", "'''\n"),
    "one wide letter, carriage returns": fitting("\\r\\n", f'{TITLE}"𝒜', '"\n', count=1_000_000),
    # what is wrong with a brief
    "unknown keys +": fitting("k{n} = '𝒜'\n"),
    "unknown dotted keys +": fitting("a.k{n} = '𝒜'\n"),
    "wrong values +": fitting("[[gap]]\nid = {n}\ntext.en = 1\n"),
    "dangling ids +": fitting('[[gap]]\nid = "g{n}"\ntext.en = "a"\nfacts = ["f{n}"]\n'),
    "the last id dangling +": fitting(
        '[[gap]]\nid = "g{n}"\ntext.en = "a"\n', HEAD, '[[gap]]\nid="g"\ntext.en="a"\nfacts=["f"]\n'
    ),
    "one id +": fitting('[[gap]]\nid = "g"\ntext.en = "a"\n'),
    "languages +": fitting('"a{n}",', HEAD.replace('languages = ["en"]\n', "") + "languages = [", "]\n"),
    "one language +": fitting('"en",', HEAD.replace('languages = ["en"]\n', "") + "languages = [", "]\n"),
    "dangling marks": fitting("[#f{n}] ", BODY, END, count=3_000_000),
    "dangling marks and emphasis": fitting("*a* [#f{n}] ", BODY, END, count=50_000),
    "a dangling mark, last": full("a ", BODY, "[#g]" + END),
    # briefs
    "one title": full("a", TITLE + "'", "'\n"),
    "one title of words": full("copper ", TITLE + "'", "'\n"),
    "one title of combining marks": full("\u0301a", TITLE + "'", "'\n"),
    "a claim of many sources": lambda: [
        HEAD.encode(),
        *(b'[[source]]\nid="s%d"\ntitle.en="S"\n' % number for number in range(100_000)),
        FACT.encode(),
        b"cites=[" + b",".join(b'{source="s%d",at="1"}' % number for number in range(100_000)) + b"]\n",
    ],
    "a claim of many places +": fitting('{{source="s",at="1"}},', HEAD + SOURCE + FACT + "cites = [", "]\n"),
    "claims +": fitting('[[fact]]\nid="f{n}"\ntab="overview"\nkind="event"\ntext.en="F"\n'),
    "figures +": fitting(CARD),
    "one total of many": lambda: [
        HEAD.encode(),
        *(CARD.format(n=number).encode() for number in range(49_000)),
        CARD.format(n=49_000).encode(),
        b"total_of=[" + b",".join(b'"f%d"' % number for number in range(49_000)) + b"]\n",
    ],
    "other names +": fitting('"n{n}",', HEAD + '[[mineral]]\nid="m"\nname.en="M"\naliases=[', "]\n"),
    "sections +": fitting("[[section]]\nid='s{n}'\ntab='overview'\nheading.en='H'\nbody.en='B'\n"),
    "participants +": fitting("[[participant]]\nid='p{n}'\nkind='person'\nname.en='P'\n"),
    # prose
    "prose of letters": prose("a"),
    "prose of Chinese letters": prose("铜"),
    "prose of words": prose("copper "),
    "prose of spaces": prose(" ", "a", "a"),
    "line feeds in prose +": prose("\n", "a", "a"),
    "paragraphs +": prose("a\n\n"),
    "marks +": prose("a [#f] "),
    "combining marks": prose("\u0301", "a"),
    "combining marks of two kinds": prose("\u0301\u0323", "a"),
    "direction marks": prose("\u202e"),
    "isolates": prose("\u2067a"),
    "joiners": prose("\u200d", "a", "a"),
    "wide spaces": prose("\u3000", "a", "a*"),
    "lines of wide spaces +": prose("\u3000\n", "a\n", "a*"),
    "grouped numbers": prose("1,000"),
    "digits and commas": prose("1,"),
    "hyphens": prose("a-"),
    "syllables of three letters": prose("각"),
    "signs of four letters": prose("⑽"),
    "ligatures": prose("ﷺ"),
    "syllables of three letters +": fitting("각", BODY, END),
    "signs of four letters +": fitting("⑽", BODY, END),
    "ligatures +": fitting("ﷺ", BODY, END),
    "letters that fold to two": prose("ß"),
    "brackets": prose("[", "*a*"),
    "brackets of marks": prose("[#", "*a*"),
    "backticks": prose("`", "*a*"),
    "quoted": prose("> ", "*a*"),
    "round brackets": prose("(", "*a*"),
    "links": prose("[a](", "*a*"),
    "references +": prose("[a]: b\n", "*a*\n\n"),
    "a table of many columns": prose("|a", "*a*\n\n"),
    "HTML": prose("<b>", "*a*"),
    "addresses": prose("https://a.b/ "),
    "one address": prose("a", "https://"),
    "stars +": prose("*"),
    "stars and letters +": prose("*a"),
    "stars, two and one +": prose("**a *b "),
    "stars and low lines +": prose("*_"),
    "stars and low lines of words +": prose("*a _b "),
    "low lines +": prose("_"),
    "emphases +": prose("*a* "),
    "paragraphs of emphasis +": prose("*a*\n\n"),
    "emphasis in emphasis +": emphasis_in_emphasis,
    "backslashes +": prose("\\"),
    "lines of backslashes +": prose("\\\n"),
    "lines of marks +": prose("[#f]\n", "*a*\n"),
    "list items +": prose("- a\n"),
    "list items of nothing +": prose("-\n"),
    "numbered items +": prose("1. a\n"),
    "list items and paragraphs +": prose("- a\n\n  b\n\n"),
    "list items far in +": prose(" " * 116 + "- a\n", DEEP),
    "lines far in +": prose("a\n", DEEP),
    "lists in lists, a line each +": prose("- " * 60 + "a\n"),
    "lists in lists in a line": full("- ", BODY, END),
}

STEPS = ("check", "window", "index", "words")


class Measured(NamedTuple):
    """What a process took (seconds of the processor, MiB), its exit code, and the last line it said."""

    seconds: float
    mib: float
    code: int
    said: str


def measured(*arguments: str) -> Measured:
    """What comes of a process of Python with those arguments."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(  # noqa: S603 -- our own interpreter and modules
            [sys.executable, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (_GIVEN_UP, _GIVEN_UP))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said = out.read().decode(errors="replace").rstrip().rpartition("\n")[2]
    return Measured(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, process.returncode, said)


def opened(path: Path) -> None:
    """Open the file at `path` as a window does that shows nothing: what is read, indexed and checked for it."""
    from PySide6.QtCore import QCoreApplication, QSettings

    from briefing.checks.findings import Finding
    from briefing.checks.report import check
    from briefing.qt.collector import Collector, loading
    from briefing.qt.indexes import Indexes
    from briefing.qt.opener import Opened, Opener
    from briefing.qt.settings import Settings
    from briefing.qt.tasks import Task, give_way

    app = QCoreApplication([])
    give_way()
    collector = Collector(app)
    collector.start()
    settings = Settings(QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
    opener, indexes = Opener(settings, "en", app), Indexes(app)

    def begin(found: Opened) -> None:
        indexes.set_brief(found.brief, found.language)
        indexes.make()

    def check_too() -> None:
        def work(_control: object) -> tuple[Finding, ...]:
            with loading():
                return check(indexes.brief, dt.datetime.now().astimezone().date()) if indexes.brief else ()

        checking = Task(work)
        checking.done.connect(app.quit)
        checking.failed.connect(app.quit)
        checking.start()

    opener.opened.connect(begin)
    opener.failed.connect(app.quit)
    indexes.settled.connect(check_too)
    opener.open(path)
    app.exec()
    os._exit(0)  # without waiting for what Qt and Python would take apart


def take(step: str, path: Path) -> None:
    """Do one step with the file at `path`."""
    if step == "window":
        opened(path)
        return
    from briefing.model.load import load

    gc.disable()  # as commands and the window have it
    brief = load(path)
    if step == "index":
        from briefing.search.index import Index
        from briefing.search.near import near
        from briefing.search.query import Options, parse

        index = Index.of(brief, "en")
        for query in ("a", "copper", "zzzz", '"a a"'):
            index.search(parse(query, Options()))
        near(index, "zzzz", Options())
    else:
        import msgspec

        from briefing.export.payload import payload
        from briefing.export.setting import Profile, Setting

        msgspec.json.encode(payload(brief, "en", Setting(Profile.FULL)))


def row(name: str, path: Path) -> str:
    """A line of the table."""
    measured("-m", "tests.benchmarks.hostile", "write", name, str(path))
    cells: list[str] = []
    said = ""
    for step in STEPS:
        own = ("-m", "tests.benchmarks.hostile", step, str(path))
        found = measured(*(("-m", "briefing", "check", str(path)) if step == "check" else own))
        is_over = found.seconds > _MOST_SECONDS or found.mib > _MOST_MIB
        cells.append(f"{found.seconds:8.1f}{found.mib:6.0f}{'!' if is_over else ' '}")
        said = said or found.said.replace(str(path), "file")
        if found.code not in {0, 1}:
            break
    return f"{name:38}{''.join(cells):62}{said[:90]}"


def main(names: list[str]) -> None:
    """Print the table."""
    sys.stdout.write(f"{'':38}" + "".join(f"{step + ', s, MiB':>15}" for step in STEPS) + "\n")
    with tempfile.TemporaryDirectory() as folder:
        for name in names or TEXTS:
            sys.stdout.write(row(name, Path(folder) / "hostile.toml") + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["write", name, path]:
            with Path(path).open("wb") as file:
                file.writelines(TEXTS[name]())
        case [step, path] if step in STEPS:
            take(step, Path(path))
        case names:
            main(names)
