"""What a reader has before them in a document."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from briefing.compat import override
from briefing.qt.panes.kept import seen_of


class Probed(QTextEdit):
    """Takes down where it is asked what stands there."""

    def __init__(self) -> None:
        """Has many lines, below a margin."""
        super().__init__()
        self.document().setDocumentMargin(30)
        self.setPlainText("\n".join(f"line {number}" for number in range(200)))
        self.asked: list[QPoint] = []

    @override
    def cursorForPosition(self, pos: QPoint) -> QTextCursor:  # noqa: N802 -- as Qt has it
        self.asked.append(pos)
        return super().cursorForPosition(pos)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_looked_for_above_the_first_line(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """Nothing stands there, and Qt would look through all of the document for it; below is asked for what is there."""
    view = Probed()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(300, 200)
    view.show()
    first, last = seen_of(view)
    assert [point.y() for point in view.asked] == [30, view.viewport().height() - 1]
    assert first <= len("line 0")
    assert view.toPlainText()[:last].count("\n") < 20
    bar = view.verticalScrollBar()
    for value in (10, 30, 40, bar.maximum()):
        view.asked.clear()
        bar.setValue(value)
        seen_of(view)
        assert view.asked[0].y() == max(0, 30 - value)
