"""Has Qt ask here first how a widget of ours is told to screen readers."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QMenu, QSizeGrip, QSplitterHandle, QWidget

from briefing.qt.access.document import DocumentAccess
from briefing.qt.access.order import put_in_order
from briefing.qt.access.ring import FocusRing
from briefing.qt.actions import bare
from briefing.qt.panes.reading import ReadingView

_ROLES: dict[type[QWidget], QAccessible.Role] = {
    ReadingView: QAccessible.Role.Document,
    QSplitterHandle: QAccessible.Role.Separator,
    QSizeGrip: QAccessible.Role.Client,
}
_BY_NAME = {"PageView": QAccessible.Role.Document, "ChangesWindow": QAccessible.Role.Window}
"""Of classes that are loaded only when they are wanted, and that Qt takes for plain parts of a window."""
_asking: set[int] = set()
"""Views of which Qt's own answer is being asked for."""
_is_there: list[bool] = []


def serve(window: QWidget) -> None:
    """Answer from now on; what screen readers have been told of `window` already is told anew. Once is enough."""
    if not _is_there:
        _is_there.append(True)
        QAccessible.installFactory(_made)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            FocusRing(app)
    put_in_order(window)
    if QAccessible.isActive():
        for kind, role in _ROLES.items():
            for widget in window.findChildren(kind):
                told = QAccessible.queryAccessibleInterface(widget)
                if told.role() is not role:  # by Qt, before this module was there
                    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))
                    if widget.hasFocus():
                        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def _name_menu(menu: QMenu) -> None:
    """Call a menu as its title does; Qt calls each as the program."""
    if menu.title():
        menu.setAccessibleName(bare(menu.title()))


def _made(name: str, thing: QObject) -> QAccessibleInterface | None:
    """What speaks for `thing`, of the class `name`; None leaves it to Qt."""
    if name in _BY_NAME and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, _BY_NAME[name])
    if isinstance(thing, ReadingView) and id(thing) not in _asking:
        _asking.add(id(thing))
        try:
            of_qt = QAccessible.queryAccessibleInterface(thing)
        finally:
            _asking.discard(id(thing))
        return DocumentAccess(thing, of_qt)
    if isinstance(thing, QMenu):
        _name_menu(thing)
        thing.aboutToShow.connect(partial(_name_menu, thing))  # in the language that the window has by then
    if isinstance(thing, QSplitterHandle | QSizeGrip):  # Qt calls both by a role that AT-SPI knows nothing of
        return QAccessibleWidget(thing, _ROLES[type(thing)])
    return None
