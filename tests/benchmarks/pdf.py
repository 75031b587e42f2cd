"""How long an export takes beside a bare process that typesets the same pages: `python -m tests.benchmarks.pdf [LANG]`.

Whole processes, taken in turns so that whatever else the machine does falls on all of them alike. The bare process
gets the finished payload from a file and does nothing but call Typst; its links are Typst's own and lead one way, as it
has nobody to join ours. In the last line it has our addresses in their place, which lead nowhere.
"""

import json
import sys
import tempfile
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
from tests.benchmarks.installed import Cost, measure, python_in, table

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
    """Print a table: the median of what each way takes, and its ratio to the bare process."""
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
            "bare typst": ("-c", BARE, str(template), *others),
            "make()": ("-c", _AHEAD, source, out, language),
            "briefing export": ("-m", "briefing", "export", source, "-o", out, "--force", "--lang", language),
            "bare typst, dead links": ("-c", BARE, str(unjoined), *others),
        }
        python = python_in(folder / "environment")
        runs: dict[str, list[Cost]] = {way: [] for way in ways}
        for number in range(_ROUNDS + 1):
            for way, arguments in ways.items():
                cost = measure((python, *arguments))
                if number:  # the first is for the caches
                    runs[way].append(cost)
    sys.stdout.write(f"{table(runs)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:] or ["en"])
