"""What a context menu is asked for, and where it comes up: by the mouse where it is pressed, by a key at the row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView  # of which the first paint shows none

from briefing.qt.menuroom import give_room


def menu_place(view: "QAbstractItemView", event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The item of `view` that the menu is for, and the point on the screen for its corner."""
    if event.reason() is not QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    row = view.visualRect(index)
    return index, view.viewport().mapToGlobal(row.bottomRight() if view.isRightToLeft() else row.bottomLeft())


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Open `menu` with the corner there at which its lines begin, which Qt takes for the left one."""
    give_room(menu)
    width = menu.sizeHint().width() if menu.isRightToLeft() else 0
    menu.popup(place - QPoint(width, 0))
