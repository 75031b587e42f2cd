"""A ring around what has the keyboard, where the style shows that too faintly (WCAG 2, 2.4.7 and 1.4.11)."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTabBar, QWidget
from shiboken6 import Shiboken

from briefing.compat import override
from briefing.qt.theme import theme_of

_WIDTH = 2
_RINGED = (QAbstractButton, QAbstractItemView, QTabBar)
"""Fields, documents and dividers show it by themselves."""


class FocusRing(QObject):
    """Follows the keyboard from widget to widget."""

    def __init__(self, app: QApplication) -> None:
        """Follow it in every window of `app`."""
        super().__init__(app)
        self._ring: _Ring | None = None
        app.focusChanged.connect(lambda _, focus: self._follow(focus))
        self._follow(app.focusWidget())

    def _follow(self, focus: QWidget | None) -> None:
        if self._ring is not None and Shiboken.isValid(self._ring):  # else it has gone with the widget that it was on
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if isinstance(focus, _RINGED):
            self._ring = _Ring(focus)


class _Ring(QWidget):
    """Lies over one widget."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        if isinstance(around, QTabBar):
            around.currentChanged.connect(self._fit)
        self._fit()
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QPen(theme_of(self.palette()).accent, _WIDTH))
            half = _WIDTH // 2
            painter.drawRect(self.rect().adjusted(half, half, -half, -half))

    def _fit(self) -> None:
        around = self._around
        rect = around.tabRect(around.currentIndex()) if isinstance(around, QTabBar) else around.rect()
        self.setGeometry(QRect(rect))
        self.raise_()
