"""Another language is one file and one line."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import pikepdf
import pytest

_TAG = "qaa"  # a code that ISO 639 leaves to private use
_LINE = '    Language("qaa", "Qaana", Script.ARABIC),\n'

_BRIEF = """
format = 1
id = "fourth"
languages = ["qaa"]
issued = 2026-11-23
title.qaa = "A brief"
[[fact]]
id = "one"
tab = "overview"
kind = "figure"
text.qaa = "Over 1,850 came."
figure = { value = 1850, qualifier = "over", unit.qaa = "delegates" }
"""

_LOOK = """
import json, sys
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication
from briefing.qt.interface import Interface
from briefing.qt.settings import Settings
from briefing.qt.window import MainWindow
from pathlib import Path
app = QApplication([])
settings = Settings(QSettings(sys.argv[2], QSettings.Format.IniFormat))
window = MainWindow(settings, Interface(settings, "qaa"), "qaa")
window.opener.open(Path(sys.argv[1]))
window.opener.wait(10)
window.show()
document = window.pages.page(window.pages.tab).document
app.processEvents()
while document._turn.is_waiting:  # it is written bit by bit where the machine is busy
    app.processEvents()
print(json.dumps({
    "open": window.actions_["open"].text(),
    "mirrored": window.isRightToLeft(),
    "languages": [action.text() for action in window.tongues.of_window.actions()],
    "facts": window.status.summary.text(),
    "words": document.toPlainText(),
}))
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with one line more, and one file more, in which every text begins with `q:`."""
    ours, copy = Path(__file__).parent.parent, tmp_path_factory.mktemp("checkout")
    for path in (ours / "briefing").rglob("*.py"):
        target = copy / path.relative_to(ours)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    languages = copy / "resources" / "languages"
    languages.mkdir(parents=True)
    for path in (ours / "resources").iterdir():
        if path.name != languages.name:
            (languages.parent / path.name).symlink_to(path)
    for path in (ours / "resources" / "languages").glob("*.*"):
        (languages / path.name).write_bytes(path.read_bytes())
    _add_line(copy / "briefing" / "languages.py")
    (languages / f"{_TAG}.ts").write_text(_translated(ours / "resources" / "languages" / "ur.ts"), encoding="utf-8")
    build = (
        "import pathlib, sys; sys.path.append(sys.argv[1]); import languages as l; l.build(pathlib.Path(sys.argv[2]))"
    )
    _run(copy, "-c", build, str(ours / ".ci"), str(languages))
    return copy


def _add_line(registry: Path) -> None:
    """Add the line after the others: the first language is the one the program is written in."""
    head, start, rest = registry.read_text(encoding="utf-8").partition("LANGUAGES = (\n")
    listed, end, tail = rest.partition(')\n"""')
    registry.write_text(head + start + listed + _LINE + end + tail, encoding="utf-8")


def _translated(template: Path) -> str:
    def translate(match: re.Match[str]) -> str:
        source = unescape(match[2])
        if not any(letter.isalpha() for letter in source):  # the marks in numbers
            return match[0].replace(' type="unfinished"', "")
        forms = f"<numerusform>q:{escape(source)}</numerusform>" * 2
        body = forms if "numerus" in match[1] else escape(f"q:{source}")
        return f"{match[1]}<source>{match[2]}</source>{match[3]}<translation>{body}</translation>"

    pattern = r"(<message[^>]*>\s*)<source>(.*?)</source>(.*?)<translation.*?(?:</translation>|/>)"
    return re.sub(pattern, translate, template.read_text(encoding="utf-8"), flags=re.DOTALL)


def _run(copy: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(copy), "QT_QPA_PLATFORM": "offscreen", "HOME": str(copy)}
    done = subprocess.run(  # noqa: S603 -- the program under test
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=environment,
        cwd=copy,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_window_speaks_it(checkout: Path, tmp_path: Path) -> None:
    """Menus, plurals, direction and the words that go with figures: all are in the new language."""
    brief = tmp_path / "fourth.brief.toml"
    brief.write_text(_BRIEF)
    seen = json.loads(_run(checkout, "-c", _LOOK, str(brief), str(tmp_path / "settings.ini")))
    assert seen["open"] == "q:&Open…"
    assert seen["mirrored"]
    assert "Qaana" in seen["languages"]
    assert seen["facts"].startswith("q:")
    assert "q:over 1,850" in seen["words"]


def test_a_document_speaks_it(checkout: Path, tmp_path: Path) -> None:
    """The PDF has its own words in the new language, runs as it does, and says which it is."""
    brief, out = tmp_path / "fourth.brief.toml", tmp_path / "fourth.pdf"
    brief.write_text(_BRIEF)
    _run(checkout, "-m", "briefing", "export", str(brief), "-o", str(out))
    with pikepdf.open(out) as pdf:
        assert str(pdf.Root.Lang).startswith(_TAG)
    words = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    assert "q:Key figures" in words
