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


def update(folder: Path, *new: str) -> None:
    """Update every language that `folder` has, and those named in `new`."""
    tags = sorted({*(path.stem for path in folder.glob("*.ts")), *new, ENGLISH})
    code = sorted(str(path) for path in (ROOT / "briefing").rglob("*.py"))
    with tempfile.TemporaryDirectory() as marks:
        marked = Path(marks) / "marked.py"
        marked.write_text(_marked(folder), encoding="utf-8")
        for tag in tags:
            only = ["-pluralonly"] if tag == ENGLISH else []  # English needs no translation but one and many
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH, *only]
            target = ["-target-language", tag, "-ts", str(folder / f"{tag}.ts")]
            subprocess.run([tool("lupdate"), *options, *code, str(marked), *target], check=True)


def _marked(folder: Path) -> str:
    """The texts that lupdate cannot find by itself, as the code that it reads: words of documents, and Qt's own."""
    documents = json.loads((folder / "en.json").read_bytes())
    lines = [f"translate({DOCUMENT!r}, {text!r}, {name!r})" for name, text in named_texts(documents)]
    for context, texts in json.loads((folder / "qt.json").read_bytes()).items():
        lines += [f"translate({context!r}, {text!r})" for text in texts]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    update(FOLDER, *sys.argv[1:])
    build(FOLDER)
