"""Every text a reader sees is written so that Qt's lupdate finds it and translators can put it in their own order."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6
import pytest

import briefing
from briefing.compat import override

PACKAGE = Path(briefing.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

LOOKED_UP = {
    ("qt/actions.py", "Actions"),
    ("qt/checkswindow.py", "Checks"),
    ("qt/compare/items.py", "Compare"),
    ("qt/compare/items.py", "Values"),
    ("qt/counts.py", "Counts"),
    ("qt/dates.py", "Document"),
    ("qt/panes/results.py", "Ways"),
    ("qt/words.py", "Citation"),
    ("qt/words.py", "Hints"),
    ("qt/words.py", ""),  # `said`, whose callers name the context
}
"""Where a text is translated that was marked elsewhere, and the context it was marked for."""

MARKED = {"Actions", "Checks", "Citation", "Compare", "Hints", "Problems", "Values", "Ways"}
"""The contexts of texts that are marked in one place and translated in another."""

SHOWN = {
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText"),
    *("setTitle", "setInformativeText", "setStatusTip", "setWhatsThis", "addAction", "addMenu", "addRow", "addTab"),
    *("addButton", "addItem", "showMessage", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "Line", "Heading"),
    *("announce", "set_tip", "tell", "emit"),
}
"""What shows the texts it is given, or speaks them."""


class Call(NamedTuple):
    """A call in a module of the package: of what, with what."""

    module: str
    line: int
    of: str
    arguments: tuple[ast.expr, ...]

    @override
    def __str__(self) -> str:
        """Where it is."""
        return f"{self.module}:{self.line}"

    def text(self, place: int) -> str:
        """The literal at that place among the arguments; empty where it is none."""
        found = self.arguments[place] if place < len(self.arguments) else None
        return found.value if isinstance(found, ast.Constant) and isinstance(found.value, str) else ""


@cache
def all_calls() -> tuple[Call, ...]:
    """Every call in the package."""
    return tuple(
        Call(path.relative_to(PACKAGE).as_posix(), node.lineno, ast.unparse(node.func), tuple(node.args))
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    )


def calls(*names: str) -> Iterator[Call]:
    """The calls of whatever has one of these names, as a function or a method; `translate` is Qt's, no text's."""
    for call in all_calls():
        owner, _, name = call.of.rpartition(".")
        if name in names and (name != "translate" or owner in {"", "QCoreApplication"}):
            yield call


def test_texts_are_translated_where_they_stand() -> None:
    """Qt's tool reads literals alone; what is looked up by a name is marked where it is written."""
    wrong = [str(call) for call in calls("tr") if not call.text(0)]
    for call in calls("translate", "QT_TRANSLATE_NOOP"):
        is_looked_up = call.of.endswith("translate") and (call.module, call.text(0)) in LOOKED_UP
        if not (is_looked_up or (call.text(0) and call.text(1))):
            wrong.append(str(call))
    assert wrong == []


def test_only_an_object_itself_translates() -> None:
    """Qt's tool takes the class that a text stands in for its context: another object's `tr` would look elsewhere."""
    assert [str(call) for call in calls("tr") if call.of != "self.tr"] == []


def test_every_mark_has_a_context_that_is_looked_up() -> None:
    """A text marked for a context that nothing asks for would stay in English."""
    assert {call.text(0) for call in calls("QT_TRANSLATE_NOOP")} == MARKED
    assert {context for _, context in LOOKED_UP} - {"", "Counts", "Document"} <= MARKED


def test_qt_finds_every_text(tmp_path: Path) -> None:
    """What is written as a text to be translated is one for Qt's tool too, in its context; where counted, in forms."""
    expected = {(call.text(0), call.text(1)) for call in calls("translate", "QT_TRANSLATE_NOOP")}
    expected = {(context, text) for context, text in expected if text}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                inside = (call for call in ast.walk(node) if isinstance(call, ast.Call))
                texts = (call.args[0] for call in inside if ast.unparse(call.func) == "self.tr")
                expected |= {(node.name, str(text.value)) for text in texts if isinstance(text, ast.Constant)}
    listed = tmp_path / "all.ts"
    tool = Path(PySide6.__file__).with_name("lupdate")
    subprocess.run([tool, "-silent", *MODULES, "-ts", listed], check=True)  # noqa: S603 -- Qt's own tool
    found = {
        (context.findtext("name"), message.findtext("source"), message.get("numerus") == "yes")
        for context in ET.parse(listed).getroot().iter("context")  # noqa: S314 -- a file of ours
        for message in context.iter("message")
    }
    assert found == {(context, text, "%n" in str(text)) for context, text in expected}


def test_sentences_of_the_core_are_marked() -> None:
    """A message is made of a text that translators are given: never of a bare literal or of one put together."""
    wrong = [
        str(call) for call in calls("message", "Message") if isinstance(call.arguments[0], ast.Constant | ast.JoinedStr)
    ]
    assert wrong == []


def test_a_text_has_its_fields_by_name_where_it_has_several() -> None:
    """Languages differ in their order: of two fields without names none could be moved."""
    texts = [call.text(0) for call in calls("tr")]
    texts += [call.text(1) for call in calls("translate", "QT_TRANSLATE_NOOP")]
    assert [text for text in texts if text.count("{}") > 1] == []


@pytest.mark.parametrize("path", [path for path in MODULES if path.is_relative_to(PACKAGE / "qt")], ids=str)
def test_no_literal_is_shown(path: Path) -> None:
    """No word is given to a widget that did not go through a translation, alone or glued to others."""
    module = path.relative_to(PACKAGE).as_posix()
    wrong = [
        f"{call}: {ast.unparse(argument)}"
        for call in calls(*SHOWN)
        if call.module == module
        for argument in call.arguments
        if any(letter.isalpha() for letter in _literal_words(argument))
    ]
    assert wrong == []


def _literal_words(argument: ast.expr) -> str:
    """The words that stand in an argument as they are."""
    match argument:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(_literal_words(part) for part in parts)
        case ast.BinOp(left=left, right=right):
            return _literal_words(left) + _literal_words(right)
        case ast.IfExp(body=body, orelse=other):
            return _literal_words(body) + _literal_words(other)
    return ""
