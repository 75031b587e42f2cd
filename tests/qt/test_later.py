"""What PySide loads of itself later: nothing of it at the start, all of it when it is wanted."""

import subprocess
import sys

import pytest

START = """
import sys
before = list(sys.meta_path)
import briefing.qt
from PySide6 import QtCore, QtGui, QtWidgets
assert [type(finder) for finder in sys.meta_path] == [type(finder) for finder in before], sys.meta_path
names = [name for name in sys.modules if name.startswith("shibokensupport.signature.")]
put_off = lambda: sorted(n.rpartition(".")[2] for n in names if type(sys.modules[n]).__name__ == "_Later")
"""


def run(code: str) -> str:
    """What a new process prints that has imported PySide as the window does, and then does `code`."""
    done = subprocess.run(  # noqa: S603 -- our own code
        [sys.executable, "-c", START + code], capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_signatures_are_not_loaded_at_the_start() -> None:
    """The modules are there by name, and nothing of them is compiled."""
    assert run("print(put_off())") == str(
        sorted(["enum_sig", "errorhandler", "layout", "mapping", "parser", "pyi_generator", "tool"])
    )


@pytest.mark.parametrize(
    ("code", "told"),
    [
        pytest.param("QtCore.QPoint('a', 1)", "Supported signatures:", id="arguments of the wrong type"),
        pytest.param("QtCore.QObject(wrong=1)", "not a Qt property or a signal", id="an option that there is not"),
    ],
)
def test_who_calls_qt_wrongly_is_told_how_to(code: str, told: str) -> None:
    """The message is PySide's own, as if it had loaded all of itself."""
    said = run(f"try:\n    {code}\nexcept Exception as error:\n    print(error)")
    plain = subprocess.run(  # noqa: S603 -- our own code
        [
            sys.executable,
            "-c",
            f"from PySide6 import QtCore\ntry:\n    {code}\nexcept Exception as error:\n    print(error)",
        ],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    ).stdout.strip()
    assert told in said
    assert said == plain


def test_signatures_can_be_asked_for() -> None:
    """What a debugger or an editor asks of Qt's classes and calls is answered."""
    asked = "from PySide6.support.signature import get_signature; print(get_signature(QtCore.QPoint.dotProduct))"
    assert run(asked) == "(p1: PySide6.QtCore.QPoint, p2: PySide6.QtCore.QPoint, /) -> int"
    assert "QPoint" in run("print(QtCore.QPoint.__doc__, QtCore.QPoint.dotProduct.__doc__)")


def test_it_is_told_as_often_as_it_is_done() -> None:
    """The second wrong call is answered as the first one."""
    code = "try:\n    QtCore.QPoint('a', 1)\nexcept TypeError as error:\n    print('told')\n"
    assert run(3 * code).split() == ["told"] * 3
