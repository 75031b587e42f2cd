"""PDFs of 2, 50 and 500 pages beside other engines, in one run: `python -m tests.benchmarks.engines [PAGES…]`.

Whole processes in turns, each from the same words to a file: ours reads the brief and writes the full document; bare
Typst gets our template (with its own links, one way) and the finished payload; the others get the payload as plain
HTML with links, tables and our fonts, and have no footers, chart or checks to make. An engine that is not installed is
left out: WeasyPrint by `WEASYPRINT_PYTHON` (an interpreter that has it), Chromium by its name. `RUNTIME_PYTHON` names
an interpreter with the program as users install it: packages for development slow every start. Needs Linux.
"""

import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from html import escape
from pathlib import Path
from typing import Any

import pikepdf

from briefing import resources
from briefing.export import pdf
from briefing.export.cleaning import Cleaner
from briefing.export.payload import payload
from briefing.export.setting import Profile, Setting
from briefing.model.load import load
from tests.benchmarks.pages import brief_of_pages
from tests.benchmarks.pdf import BARE, with_own_links

_ROUNDS = {2: 7, 50: 5, 500: 2}

_WEASYPRINT = """
import sys
from weasyprint import HTML
HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""

_QT = """
import sys
from pathlib import Path
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument
app = QGuiApplication([])
page, out, fonts = sys.argv[1:]
for font in Path(fonts).glob("*.ttf"):
    QFontDatabase.addApplicationFont(str(font))
writer = QPdfWriter(out)
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
writer.setPageMargins(QMarginsF(0, 0, 0, 0))
document = QTextDocument()
document.setHtml(Path(page).read_text())
document.print_(writer)
"""

_FACES = {"Source Serif 4": "SourceSerif4-Regular.ttf", "Source Sans 3": "SourceSans3-Regular.ttf"}
_STYLE = """
@page { size: A4; margin: 24mm 22mm }
body { font: 10pt/1.4 "Source Serif 4"; margin: 0 }
h1, h2, table { font-family: "Source Sans 3" }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt }
td, th { border-bottom: 0.4pt solid #b9c6ca; padding: 1.7mm; text-align: left; vertical-align: top }
"""


def page_of(made: dict[str, Any]) -> str:
    """A payload as a web page: the same headings, prose, tables, claims and links."""
    faces = "".join(
        f"@font-face {{ font-family: '{family}'; src: url('{resources.path('fonts', 'latin', name).as_uri()}') }}"
        for family, name in _FACES.items()
    )
    parts = [f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(made['title'])}</title>"]
    parts += [f"<style>{faces}{_STYLE}</style><h1>{escape(made['title'])}</h1>", *map(_block, made["bottom_line"])]
    for part in made["parts"]:
        parts.append(f"<h1>{escape(part['heading'])}</h1>")
        for section in part["sections"]:
            parts += [f"<h2>{escape(section['heading'])}</h2>", *map(_block, section["blocks"])]
        if part["table"]:
            rows = [[escape(cell["text"]) for cell in row] for row in part["table"]["rows"]]
            parts.append(_table([escape(column["label"]) for column in part["table"]["columns"]], rows))
        for group in part["groups"]:
            items = "".join(f"<li>{escape(entry['text'])}{_marks(entry['marks'])}</li>" for entry in group["entries"])
            parts.append(f"<h2>{escape(group['heading'])}</h2><ul>{items}</ul>")
    rows = [
        [
            f'<a id="claim-{claim["n"]}" href="#use-{claim["n"]}">{claim["n"]}</a>',
            f"{escape(claim['text'])}<br>{escape(' · '.join([claim['kind'], *claim['sections']]))}",
            escape(claim["speaker"]),
            ", ".join(_place(place) for place in claim["sources"]),
        ]
        for claim in made["claims"]
    ]
    parts.append(f"<h1>Claims</h1>{_table(['No.', 'Claim', 'Said by', 'Source'], rows)}<h1>Sources</h1>")
    parts += [f'<p id="source-{source["n"]}">{escape(source["title"])}</p>' for source in made["sources"]]
    return "\n".join(parts)


def _block(block: dict[str, Any]) -> str:
    return f"<p>{''.join(_marks(run['marks']) if 'marks' in run else escape(run['text']) for run in block['runs'])}</p>"


def _marks(numbers: list[int]) -> str:
    return "".join(f'<sup><a id="use-{number}" href="#claim-{number}">{number}</a></sup>' for number in numbers)


def _place(place: dict[str, Any]) -> str:
    return f'<a href="#source-{place["n"]}">[{place["n"]}]</a> {escape(place["at"])}'


def _table(head: list[str], rows: list[list[str]]) -> str:
    cells = ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows]
    return f"<table><thead><tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr></thead>{''.join(cells)}</table>"


def commands(folder: Path, pages: int) -> dict[str, list[str]]:
    """What makes `out.pdf` in `folder` by each engine, its input written there."""
    brief = folder / "pages.brief.toml"
    brief.write_bytes(brief_of_pages(pages))
    made: dict[str, Any] = payload(load(brief), "en", Setting(Profile.FULL))
    template, data, web = folder / "template.typ", folder / "data.json", folder / "page.html"
    ours = "\n".join(resources.path("template", name).read_text() for name in pdf.TEMPLATE)
    template.write_text(with_own_links(ours))
    data.write_text(json.dumps(Cleaner().clean(made).data | {"link_room": 60}))
    web.write_text(page_of(made))
    (folder / "root").mkdir()
    out, fonts = str(folder / "out.pdf"), str(resources.path("fonts", "latin"))
    python = os.environ.get("RUNTIME_PYTHON", sys.executable)
    found = {
        "briefing export": [
            *(python, "-m", "briefing", "export", str(brief), "-o", out, "--force", "--profile", "full")
        ],
        "bare typst": [python, "-c", BARE, str(template), str(data), fonts, str(folder / "root"), out],
        "QPdfWriter": [python, "-c", _QT, str(web), out, fonts],
    }
    if interpreter := os.environ.get("WEASYPRINT_PYTHON"):
        found["WeasyPrint"] = [interpreter, "-c", _WEASYPRINT, str(web), out]
    if chromium := shutil.which("chromium"):
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--timeout=600000"]
        options += [f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={out}"]
        found["Chromium"] = [chromium, *options, str(web)]
    return found


def run(command: list[str], compiled: Path) -> tuple[float, float]:
    """Seconds that a command took, and the MiB of its largest process; `compiled` holds compiled modules."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    # as installed: with the modules compiled, which happens in the first round
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.perf_counter()
    actions = [(os.POSIX_SPAWN_DUP2, quiet, 1), (os.POSIX_SPAWN_DUP2, quiet, 2)]
    process = os.posix_spawn(command[0], command, environment, file_actions=actions)
    _, status, used = os.wait4(process, 0)
    took = time.perf_counter() - begin
    os.close(quiet)
    if status:
        raise SystemExit(f"{' '.join(command)} failed: {status}")
    return took, used.ru_maxrss / 1024


def main(sizes: list[int]) -> None:
    """Print a table for each size: time, memory, size of the file, its pages, and whether it is tagged."""
    print(f"{'':24}{'s':>8}{'ratio':>7}{'MiB':>6}{'KiB':>7}{'pages':>6}  tagged")  # noqa: T201 -- a table is what it is for
    for pages in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            engines = commands(folder, pages)
            times: dict[str, list[float]] = {engine: [] for engine in engines}
            rows: dict[str, tuple[float, int, int, bool]] = {}
            rounds = _ROUNDS.get(pages, 3)
            for number in range(rounds + 1):
                for engine, command in engines.items():
                    took, memory = run(command, folder)
                    if number:
                        times[engine].append(took)
                    out = folder / "out.pdf"
                    with pikepdf.open(out) as made:
                        tagged = "/StructTreeRoot" in made.Root
                        rows[engine] = (memory, out.stat().st_size // 1024, len(made.pages), tagged)
                    out.unlink()
        ours = statistics.median(times["briefing export"])
        for engine, (memory, size, count, tagged) in rows.items():
            took = statistics.median(times[engine])
            figures = f"{took:8.2f}{took / ours:7.2f}{memory:6.0f}{size:7}{count:6}"
            print(f"{pages:>4} {engine:19}{figures}  {'yes' if tagged else 'no'}", flush=True)  # noqa: T201 -- as above


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [2, 50, 500])
