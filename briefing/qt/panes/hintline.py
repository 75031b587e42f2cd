"""One line under the search field: how the query is understood, or what is wrong with it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from briefing.compat import override
from briefing.qt.plain import set_tip
from briefing.qt.theme import theme_of

_SIGN = "⚠\u2002"


class HintLine(QLabel):
    """Text on one line, cut with an ellipsis where it is long; the tip has it whole. A fault has a sign before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.is_fault = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str, *, is_fault: bool) -> None:
        """Show `text`."""
        self.is_fault = is_fault
        self.setText(text)
        set_tip(self, text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended whatever happens: Qt does not bear one that is left
            theme = theme_of(self.palette())
            painter.setPen(theme.text if self.is_fault else theme.muted)
            text = (_SIGN if self.is_fault else "") + self.text()
            shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words run as they begin
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, shown)
