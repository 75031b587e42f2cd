"""How long an export takes beside a bare process that typesets the same pages: `python -m tests.benchmarks.pdf [LANG]`.

Whole processes, taken in turns so that whatever else the machine does falls on all of them alike. The bare process
gets the finished payload from a file and does nothing but call Typst; its links are Typst's own and lead one way, as it
has nobody to join ours. In the last line it has our addresses in their place, which lead nowhere.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from briefing import resources
from briefing.compat import override
from briefing.export import pdf
from briefing.export.cleaning import Cleaner
from briefing.export.document import make
from briefing.export.setting import Setting
from briefing.model.brief import Brief
from briefing.model.load import load

_ROUNDS = 15

BARE = """
import sys, typst
template, data, fonts, root, out = sys.argv[1:]
made = typst.compile(
    {"main": open(template, "rb").read(), "made/data.json": open(data, "rb").read()}, root=root,
    font_paths=fonts.split(":"), ignore_system_fonts=True, pdf_standards=["ua-1", "a-2a"], timestamp=0)
open(out, "wb").write(made)
"""

_AHEAD = """
import sys
from pathlib import Path
from briefing.export.pdf import Typesetter
with Typesetter(sys.argv[3]) as typesetter:
    from briefing.export.output import write_whole
    from briefing.export.document import make
    from briefing.export.setting import Setting
    from briefing.model.load import load
    brief = load(sys.argv[1])
    write_whole(Path(sys.argv[2]), make(brief, sys.argv[3], Setting(), typesetter).data, replace=True)
"""


def with_own_links(template: str) -> str:
    """The template with Typst's own links, if only one way: the places that others lead to are the labels."""
    start = template.index("#let jump(")
    end = template.index("\n", start)
    own = """#let jump(here, there, shown) = if here.starts-with("use-") or here.starts-with("cite-") {
  link(label(there), shown)
} else [#shown#label(here)]"""
    return template[:start] + own + template[end:]


class _Noting(pdf.Typesetter):
    """Keeps what it was last given to typeset."""

    shown: dict[str, object]

    @override
    def typeset(self, payload: dict[str, object], **options: Any) -> pdf.Pdf:  # noqa: ANN401 -- passed on as they come
        self.shown = payload
        return super().typeset(payload, **options)


def shown(brief: Brief, language: str) -> dict[str, object]:
    """What the pages of a brief's summary show in the end."""
    with _Noting(language) as typesetter:
        make(brief, language, Setting(), typesetter)
        return typesetter.shown


def main(language: str) -> None:
    """Print a table: the median and the best time of each way, and its ratio to the bare process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = folder / "root"
        root.mkdir()
        source = str(resources.bundled_brief())
        brief = load(source)
        ours = "\n".join(resources.path("template", part).read_text() for part in pdf.TEMPLATE)
        template, unjoined = folder / "template.typ", folder / "unjoined.typ"
        template.write_text(with_own_links(ours))
        unjoined.write_text(ours)
        data = folder / "data.json"
        made, folders, _ = Cleaner().clean(shown(brief, language))
        data.write_text(json.dumps(made | {"link_room": 60}))
        out = str(folder / "out.pdf")
        others = [str(data), ":".join(str(resources.path("fonts", name)) for name in folders), str(root), out]
        ways = {
            "bare typst": ["-c", BARE, str(template), *others],
            "make()": ["-c", _AHEAD, source, out, language],
            "briefing export": ["-m", "briefing", "export", source, "-o", out, "--force", "--lang", language],
            "bare typst, dead links": ["-c", BARE, str(unjoined), *others],
        }
        times: dict[str, list[float]] = {way: [] for way in ways}
        # as installed: with the modules compiled, which happens in the first, uncounted round
        environment = os.environ | {
            "PYTHONPATH": str(Path(pdf.__file__).parents[2]),
            "PYTHONPYCACHEPREFIX": str(folder),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for number in range(_ROUNDS + 1):
            for way, arguments in ways.items():
                begin = time.perf_counter()
                subprocess.run([sys.executable, *arguments], check=True, env=environment)  # noqa: S603 -- our own code
                if number:
                    times[way].append((time.perf_counter() - begin) * 1000)
    bare = statistics.median(times["bare typst"])
    print(f"{'':26}{'median ms':>10}{'best ms':>9}{'ratio':>7}")  # noqa: T201 -- a table is what it is for
    for way, taken in times.items():
        middle = statistics.median(taken)
        print(f"{way:26}{middle:10.1f}{min(taken):9.1f}{middle / bare:7.2f}")  # noqa: T201 -- as above


if __name__ == "__main__":
    main(*sys.argv[1:] or ["en"])
