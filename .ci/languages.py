"""Turns the translations in `resources/languages/*.ts` into what the program reads, when it is built or installed.

For each language `built/TAG.qm` holds the texts of the window, and `built/TAG.json` the words that go with a document:
those of `en.json`, translated, with the sentences of the checks, which a document may quote.
"""

import copy
import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

DOCUMENT = "Document"
"""The context of the words of `en.json`; the comment of each is its name there, with dots between the parts."""
QUOTED = ("Checks",)
"""Contexts whose texts documents quote: a text by its English."""


def tool(name: str) -> str:
    """The path of one of Qt's own programs, which come with PySide6."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit("briefing: Qt's tools are missing; install PySide6-Essentials")
    return str(Path(found.origin).with_name(name))


def build(folder: Path, out: Path | None = None) -> None:
    """Build each `.ts` file of `folder` into `out`, or its subfolder `built`."""
    out = out or folder / "built"
    out.mkdir(exist_ok=True)
    english = json.loads((folder / "en.json").read_bytes())
    for source in sorted(folder.glob("*.ts")):
        options = ["-silent", "-nounfinished", str(source), "-qm", str(out / f"{source.stem}.qm")]
        subprocess.run([tool("lrelease"), *options], check=True, stdin=subprocess.DEVNULL)
        words = json.dumps(_words(source, english), ensure_ascii=False, separators=(",", ":"))
        (out / f"{source.stem}.json").write_text(words + "\n", encoding="utf-8")


def _words(source: Path, english: dict[str, object]) -> dict[str, object]:
    """The words of documents, as far as `source` has translated them; in English else."""
    words = copy.deepcopy(english)
    quoted: dict[str, dict[str, str]] = {context: {} for context in QUOTED}
    for context in ET.parse(source).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found = message.find("translation")
            if found is None or found.get("type") or not found.text:
                continue
            if name == DOCUMENT:
                _put(words, (message.findtext("comment") or "").split("."), found.text)
            elif name in quoted:
                quoted[name][message.findtext("source") or ""] = found.text
    return {**words, "quoted": quoted}


def named_texts(words: object, name: str = "") -> list[tuple[str, str]]:
    """Each text in `words` with its name."""
    if isinstance(words, str):
        return [(name, words)]
    pairs = words.items() if isinstance(words, dict) else enumerate(words if isinstance(words, list) else ())
    return [found for key, value in pairs for found in named_texts(value, f"{name}.{key}".strip("."))]


def _put(words: object, way: list[str], text: str) -> None:
    """Set the text that `way` leads to, unless the English has none there."""
    for number, step in enumerate(way):
        key: object = int(step) if isinstance(words, list) else step
        try:
            if number == len(way) - 1 and isinstance(words[key], str):  # type: ignore[index]
                words[key] = text  # type: ignore[index]
            words = words[key]  # type: ignore[index]
        except (KeyError, IndexError):
            return
