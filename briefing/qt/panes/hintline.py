"""One line under the search field: how the query is understood, or what is wrong with it."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefing.compat import override
from briefing.qt.numbers import LEFT_IN_THE_MIDDLE, PLAIN_TEXT, RIGHT_IN_THE_MIDDLE
from briefing.qt.plain import set_tip
from briefing.qt.theme import brush_of, theme_of
from briefing.qt.words import is_right_to_left

_SIGN = "⚠\u2002"


class HintLine(QLabel):
    """Text on one line, cut with an ellipsis where it is long; the tip has it whole. A fault has a sign before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.is_fault = False
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # whatever it stands on
        self._colour()

    def say(self, text: str, *, is_fault: bool) -> None:
        """Show `text`."""
        self.is_fault = is_fault
        self.setText(text)
        set_tip(self, text)
        self._colour()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange}:
            self._colour()

    @override
    def sizeHint(self) -> QSize:
        if self.wordWrap():
            return super().sizeHint()
        return QSize(0, self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():  # there is room for all of it
            super().paintEvent(event)
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt does not bear one that is left
            text = (_SIGN if self.is_fault else "") + self.text()
            if self.fontMetrics().horizontalAdvance(text) > self.width():
                text = self.fontMetrics().elidedText(text, QtCore.Qt.TextElideMode.ElideRight, self.width())
            if is_right_to_left(text) != self.isRightToLeft():  # words run as they begin
                painter.setLayoutDirection(QtCore.Qt.LayoutDirection.LayoutDirectionAuto)
            place = RIGHT_IN_THE_MIDDLE if self.isRightToLeft() else LEFT_IN_THE_MIDDLE
            painter.drawText(self.rect(), place, text)

    def _colour(self) -> None:
        """Have the text painted in the colour of what it says."""
        palette = self.palette()
        theme = theme_of(palette)
        colour = theme.text if self.is_fault else theme.muted
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setBrush(QPalette.ColorRole.WindowText, brush_of(colour))
            self.setPalette(palette)
