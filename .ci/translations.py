"""Brings the `.ts` files up to the texts of the program, and builds them; see `.ci/translations`."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from languages import DOCUMENT, build, named_texts, tool

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
ENGLISH = "en"


def main(new: list[str]) -> None:
    """Update every language there is, and those named in `new`."""
    tags = sorted({*(path.stem for path in FOLDER.glob("*.ts")), *new, ENGLISH})
    code = sorted(str(path) for path in (ROOT / "briefing").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "marked.py"
        marked.write_text(_marked(), encoding="utf-8")
        for tag in tags:
            only = ["-pluralonly"] if tag == ENGLISH else []  # English needs no translation but one and many
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH, *only]
            target = ["-target-language", tag, "-ts", str(FOLDER / f"{tag}.ts")]
            subprocess.run([tool("lupdate"), *options, *code, str(marked), *target], check=True)
    build(FOLDER)


def _marked() -> str:
    """The texts that lupdate cannot find by itself, as the code that it reads: words of documents, and Qt's own."""
    documents = json.loads((FOLDER / "en.json").read_bytes())
    lines = [f"translate({DOCUMENT!r}, {text!r}, {name!r})" for name, text in named_texts(documents)]
    for context, texts in json.loads((FOLDER / "qt.json").read_bytes()).items():
        lines += [f"translate({context!r}, {text!r})" for text in texts]
    return "\n".join(lines) + "\n"


main(sys.argv[1:])
