"""Searching letter by letter beside Qt, SQLite and a plain scan over the same passages, in one run, with memory.

    .venv/bin/python tests/benchmarks/search.py [WORDS]

Others do the least that answers a keystroke: they find and count. Ours ranks, groups and counts by tab as well. All
take turns at each keystroke, so that whatever else the machine does falls on them alike. Needs Linux.
"""

import ctypes
import gc
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication, QTextDocument

from briefing.model.brief import Brief
from briefing.model.load import loads
from briefing.model.passages import passages
from briefing.search.index import Index
from briefing.search.near import near
from briefing.search.query import Options, parse, tokens
from briefing.search.results import Results
from briefing.search.text import fold
from tests.benchmarks.large import CHINESE, large_brief, translated_brief

Find = Callable[[Sequence[str]], int]
"""Counts the passages (or places) that have what was typed: words, and phrases without their quotes."""
Stroke = tuple[str, int]
"""The name of a query, and how many of its letters stand in the field."""

_ROUNDS = 7
_CLAIMS = 100_000
_MOST_FINDS = 1000
_OURS, _ALONE, _BACK = "ours", "ours, from scratch", "ours, backspaced"
_QT_SOME, _QT_ALL, _QT_FIRST = f"Qt, {_MOST_FINDS} finds", "Qt, every passage", "Qt, first hit"
_WORDS, _TRIGRAMS, _SCAN = "FTS5 unicode61", "FTS5 trigram", "plain scan"
_NOTES = f"""
Percentiles are of each keystroke's median of {_ROUNDS}. Ratios: above 1, ours is quicker at the same keystrokes.
Qt: find() from the start until nothing more is found, but {_MOST_FINDS} times at most, which makes common words
  cheap; for a list of results, until no passage is left, however many there are; only to the first hit.
Qt and the plain scan look for two words side by side, as typed. None of the others folds letter variants.
unicode61 looks for the last word by its beginning (it has a prefix index), and takes a Chinese clause for one word.
trigram has nothing for words under three letters: LIKE looks for those.
From scratch: without the hits of the keystroke before. Backspaced: the same keystrokes from the last to the first.
"""


class Typed(NamedTuple):
    """A query to be typed; others than ours do not know filters and exclusions."""

    name: str
    words: str
    is_ours_only: bool = False

    def strokes(self) -> dict[Stroke, str]:
        """What stands in the field after each letter, where it asks for something."""
        beginnings = {(self.name, end): self.words[:end] for end in range(1, len(self.words) + 1)}
        return {stroke: typed for stroke, typed in beginnings.items() if not parse(typed).is_empty}


def queries(texts: Sequence[str]) -> list[Typed]:
    """What to type, chosen by how often it stands in the folded `texts`."""
    english = [re.findall(r"[a-z]+", text) for text in texts]
    counts = Counter(word for words in english for word in words)
    common = next(word for word, _ in counts.most_common() if len(word) > 2)
    rare = min((word for word in counts if len(word) > 7), key=lambda word: (counts[word], word))
    swapped = (rare[:n] + rare[n + 1] + rare[n] + rare[n + 2 :] for n in range(1, len(rare) - 1))
    absent = next(word for word in swapped if not any(word in text for text in texts))
    pairs = Counter((a, b) for words in english for a, b in pairwise(words) if a != b and len(a) > 4 and len(b) > 4)
    longer, other = pairs.most_common(1)[0][0]
    urdu = Counter(word for text in texts for word in re.findall("[\u0600-\u06ff]+", text) if len(word) > 5)
    signs = Counter(sign for text in texts for sign in text if "\u4e00" <= sign <= "\u9fff")
    chinese = max((word for word in CHINESE if len(word) > 2), key=lambda word: sum(word in text for text in texts))
    letter = max("abcdefghijklmnopqrstuvwxyz", key=lambda letter: sum(letter in text for text in texts))
    return [
        Typed("rare word", rare),
        Typed("common word", common),
        Typed("longer word", longer),
        Typed("absent word", absent),
        Typed("two words", f"{longer} {other}"),
        Typed("one letter", letter),
        Typed("Chinese sign", signs.most_common(1)[0][0]),
        Typed("Chinese word", chinese),
        Typed("Urdu word", urdu.most_common(1)[0][0]),
        Typed("phrase", f'"{longer} {other}"'),
        Typed("filter, word", f"tab:minerals {longer}", is_ours_only=True),
        Typed("exclusion", f"{common} -{longer}", is_ours_only=True),
    ]


def qt_document(brief: Brief) -> dict[str, Find]:
    """One plain document with a block for each passage, in each of the brief's languages."""
    document = QTextDocument(QGuiApplication.instance())
    document.setUndoRedoEnabled(False)
    texts = (text for language in brief.languages for _, _, text, _ in passages(brief, language))
    document.setPlainText("\n".join(" ".join(text.splitlines()) for text in texts))

    def some(words: Sequence[str]) -> int:
        typed, count = " ".join(words), 0
        cursor = document.find(typed)
        while not cursor.isNull() and count < _MOST_FINDS:
            count += 1
            cursor = document.find(typed, cursor)
        return count

    def every(words: Sequence[str]) -> int:
        typed, count = " ".join(words), 0
        cursor = document.find(typed)
        while not cursor.isNull():
            count += 1
            block = cursor.block()
            cursor = document.find(typed, block.position() + block.length())
        return count

    return {_QT_SOME: some, _QT_ALL: every, _QT_FIRST: lambda words: not document.find(" ".join(words)).isNull()}


def full_text(brief: Brief, options: str) -> Callable[[Sequence[str], Sequence[str]], int]:
    """A full-text table in memory, filled in one transaction and merged into one piece: its hits of some conditions."""
    base = sqlite3.connect(":memory:")
    base.execute(f"CREATE VIRTUAL TABLE passage USING fts5(text, {options})")
    with base:
        base.executemany("INSERT INTO passage VALUES (?)", ((text,) for _, _, text, _ in passages(brief, "en")))
        base.execute("INSERT INTO passage (passage) VALUES ('optimize')")
    select = "SELECT rowid FROM passage WHERE "
    return lambda conditions, values: len(base.execute(select + " AND ".join(conditions), values).fetchall())


def wanted(words: Iterable[str]) -> str:
    """All of the words, in the language of FTS5."""
    return " AND ".join('"{}"'.format(word.replace('"', '""')) for word in words)


def word_table(brief: Brief) -> dict[str, Find]:
    """Whole words, and the last one by its beginning."""
    count = full_text(brief, "tokenize='unicode61', prefix='1 2 3'")
    return {_WORDS: lambda words: count(["passage MATCH ?"], [f"{wanted(words)}*"])}


def trigram_table(brief: Brief) -> dict[str, Find]:
    """Words and parts of words."""
    count = full_text(brief, "tokenize='trigram'")

    def find(words: Sequence[str]) -> int:
        long, short = [word for word in words if len(word) > 2], [word for word in words if len(word) < 3]
        values = [wanted(long)] * bool(long) + [f"%{word}%" for word in short]
        # without the plus, SQLite would look for one Chinese sign, of three bytes, as for a trigram, and find nothing
        return count(["passage MATCH ?"] * bool(long) + ["+text LIKE ?"] * len(short), values)

    return {_TRIGRAMS: find}


def plain_scan(brief: Brief) -> dict[str, Find]:
    """Every passage in lower case."""
    lowered = [text.lower() for _, _, text, _ in passages(brief, "en")]

    def find(words: Sequence[str]) -> int:
        typed = " ".join(words).lower()
        return len([number for number, text in enumerate(lowered) if typed in text])

    return {_SCAN: find}


OTHERS = {_QT_SOME: qt_document, _WORDS: word_table, _TRIGRAMS: trigram_table, _SCAN: plain_scan}


def make(engine: str, path: Path) -> None:
    """Print the milliseconds to make an engine's index of a loaded brief, and the MiB by which the process grew.

    It is a process of its own, so that nothing another engine freed is used again. Garbage is collected and given back
    to the system before each look at the resident memory; passages count where an engine keeps them, as ours does.
    """
    brief = loads(path.read_bytes())
    QTextDocument("a", QGuiApplication.instance()).find("a")  # Qt itself is no part of the index
    before = resident()
    start = time.perf_counter()
    index = Index.of(brief, "en") if engine == _OURS else OTHERS[engine](brief)
    taken = (time.perf_counter() - start) * 1000
    sys.stdout.write(f"{taken:10,.0f}{resident() - before:8.1f}")
    del index


def resident() -> float:
    """The MiB of this process in memory."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/status").read_text().partition("VmRSS:")[2].split()[0]) / 1024


class Times:
    """The milliseconds of each engine at each keystroke, and how much it found of each query typed to its end."""

    def __init__(self, index: Index, finds: dict[str, Find]) -> None:
        """Begin with nothing measured."""
        self.taken: dict[str, dict[Stroke, list[float]]] = defaultdict(lambda: defaultdict(list))
        self.hits: dict[tuple[str, str], int] = {}
        self._index, self._finds = index, finds

    def measure(self, query: Typed) -> None:
        """Type a query, take it back, and ask for each of its beginnings alone; no filter is met for a second time."""
        before, strokes = None, query.strokes()
        self._index._passes.clear()
        for stroke, typed in strokes.items():
            before = self._ours(_OURS, stroke, typed, before)
            for engine, find in {} if query.is_ours_only else self._finds.items():
                start = time.perf_counter()
                count = find([token.value.strip() for token in tokens(typed) if token.value.strip()])
                self._keep(engine, stroke, start, count)
        for stroke, typed in reversed(strokes.items()):
            before = self._ours(_BACK, stroke, typed, before)
        for stroke, typed in strokes.items():
            self._index._passes.clear()
            self._ours(_ALONE, stroke, typed, None)

    def _ours(self, way: str, stroke: Stroke, typed: str, before: Results | None) -> Results:
        """What the window needs at a keystroke."""
        start = time.perf_counter()
        results = self._index.search(parse(typed), within=before).grouped()
        self._keep(way, stroke, start, sum(results.counts.values()))
        if not results.is_whole:
            raise SystemExit(f"{typed}: ours gave up")
        return results

    def _keep(self, engine: str, stroke: Stroke, start: float, count: int) -> None:
        self.taken[engine][stroke].append((time.perf_counter() - start) * 1000)
        self.hits[engine, stroke[0]] = count

    def percentiles(self, engine: str, strokes: Iterable[Stroke]) -> tuple[float, float, float]:
        """The median, the 95th percentile and the most of the usual times at the keystrokes."""
        usual = sorted(median(self.taken[engine][stroke]) for stroke in strokes)
        return median(usual), usual[-(-95 * len(usual) // 100) - 1], usual[-1]


def guard(index: Index, texts: Sequence[str], asked: Sequence[Typed]) -> None:
    """Stop where ours and a scan of the folded texts differ in how many passages have a word."""
    for typed in (typed for query in asked for typed in query.strokes().values()):
        if len(typed) > 2 and typed.isascii() and typed.isalpha():
            found, there = len(index.search(parse(typed))), sum(typed in text for text in texts)
            if found != there:
                raise SystemExit(f"{typed}: ours finds {found} passages, a plain scan of the folded texts {there}")


def print_engines(times: Times, makings: dict[str, str]) -> None:
    """Print a row for each engine."""
    everything, shared = list(times.taken[_OURS]), list(times.taken[_SCAN])
    rows = [(way, way, everything) for way in (_OURS, _BACK, _ALONE)] + [(f"{_OURS}, no filters", _OURS, shared)]
    rows += [(engine, engine, shared) for engine in times.taken if not engine.startswith(_OURS)]
    sys.stdout.write(f"{'':19} keystrokes  p50 ms  p95 ms  max ms  p50 ratio  p95 ratio  index ms     MiB\n")
    for name, engine, strokes in rows:
        middle, high, most = times.percentiles(engine, strokes)
        our_middle, our_high, _ = times.percentiles(_OURS, strokes)
        sys.stdout.write(f"{name:19}{len(strokes):11}{middle:8.2f}{high:8.2f}{most:8.2f}")
        sys.stdout.write(f"{middle / our_middle:11.2f}{high / our_high:11.2f}{makings.get(name, '')}\n")


def print_queries(times: Times, asked: Sequence[Typed]) -> None:
    """Print a row for each query: our times, and in how many passages each engine finds it."""
    sys.stdout.write(f"\n{'':14}  p50 ms  max ms hits: ours      Qt  unicode61  trigram     scan  typed\n")
    for query in asked:
        middle, _, most = times.percentiles(_OURS, query.strokes())
        found = [times.hits.get((engine, query.name)) for engine in (_OURS, _QT_ALL, _WORDS, _TRIGRAMS, _SCAN)]
        hits = "{:>11}{:>8}{:>11}{:>9}{:>9}".format(*("" if count is None else f"{count:,}" for count in found))
        sys.stdout.write(f"{query.name:14}{middle:8.2f}{most:8.2f}{hits}  {query.words}\n")


def print_extremes(index: Index, absent: str) -> None:
    """Print the times for the nearest words to one that is absent, and for one letter in very many claims."""
    taken = []
    for _ in range(_ROUNDS + 1):
        start = time.perf_counter()
        offered = near(index, absent, Options())
        taken.append((time.perf_counter() - start) * 1000)
    words = ", ".join(suggestion.words for suggestion in offered)
    sys.stdout.write(
        f"\nNearest to {absent}: {taken[0]:.1f} ms the first time, then {median(taken[1:]):.1f} ({words})\n"
    )
    claims, letter = Times(Index.of(loads(large_brief(0, _CLAIMS)), "en"), {}), Typed("claims", "e")
    for _ in range(2 * _ROUNDS):
        claims.measure(letter)
    middle, most = median(claims.taken[_OURS]["claims", 1]), max(claims.taken[_OURS]["claims", 1])
    hits = claims.hits[_OURS, "claims"]
    sys.stdout.write(f"One letter in {_CLAIMS:,} claims: {hits:,} hits in {middle:.1f} ms, {most:.1f} at most\n")


def print_languages(words: int, asked: Sequence[Typed]) -> None:
    """Print rows for briefs in three languages: so many words in all of them together, and in each."""
    sys.stdout.write(
        "\nIn three languages    keystrokes  p50 ms  p95 ms  max ms  p50 ratio  p95 ratio  index ms     MiB\n"
    )
    for name, many in (("together", words), ("in each", 3 * words)):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "translated.brief.toml"
            path.write_bytes(translated_brief(many))
            call = [sys.executable, __file__, "--make", _OURS, str(path)]
            making = subprocess.check_output(call, text=True)  # noqa: S603 -- this file
            brief = loads(path.read_bytes())
        times = Times(Index.of(brief, "en"), {_QT_ALL: qt_document(brief)[_QT_ALL]})
        for _ in range(_ROUNDS):
            for query in asked:
                times.measure(query)
        shared = list(times.taken[_QT_ALL])
        middle, high, _ = times.percentiles(_OURS, shared)
        for engine, strokes in ((_OURS, list(times.taken[_OURS])), (_OURS, shared), (_QT_ALL, shared)):
            found = times.percentiles(engine, strokes)
            title = f"{engine}, {name}" + (", no filters" if engine == _OURS and strokes is shared else "")
            figures = "".join(f"{figure:8.2f}" for figure in found)
            ratios = f"{found[0] / middle:11.2f}{found[1] / high:11.2f}"
            sys.stdout.write(f"{title:27}{len(strokes):6}{figures}{ratios}{making if strokes is not shared else ''}\n")
        del times, brief


def main(words: int) -> None:
    """Measure, and print the tables."""
    data = large_brief(words)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.brief.toml"
        path.write_bytes(data)
        calls = {engine: [sys.executable, __file__, "--make", engine, str(path)] for engine in (_OURS, *OTHERS)}
        makings = {engine: subprocess.check_output(call, text=True) for engine, call in calls.items()}  # noqa: S603 -- this file
    brief = loads(data)
    index = Index.of(brief, "en")
    texts = ["\n".join(fold(text).text for text in (p.text, *p.aliases)) for p in passages(brief, "en")]
    asked = queries(texts)
    guard(index, texts, asked)
    times = Times(index, {engine: find for maker in OTHERS.values() for engine, find in maker(brief).items()})
    for _ in range(_ROUNDS):
        for query in asked:
            times.measure(query)
    sys.stdout.write(f"{words:,} words in {len(texts):,} passages\n\n")
    print_engines(times, makings)
    print_queries(times, asked)
    print_extremes(index, next(query.words for query in asked if query.name == "absent word"))
    del times, index, brief
    print_languages(words, asked)
    sys.stdout.write(_NOTES)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    if "--make" in sys.argv:
        make(sys.argv[2], Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
