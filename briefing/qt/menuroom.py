"""What Qt's menus lack: room for the sign before a letter, which is counted when a title is cut but not when measured.

And from right to left, keys that end as they are written on the keyboard: `Ctrl++`, where Qt shows `++Ctrl`.
"""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from briefing.compat import override
from briefing.qt.direction import apart


class Menu(QMenu):
    """A menu in whose lines the keys run from left to right, whichever way it runs itself."""

    @override
    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.isRightToLeft():
            title, tab, keys = option.text.partition("\t")
            option.text = title + tab + "".join(apart(keys, "en")) if tab else title


def give_room(menu: QMenu) -> None:
    """Make `menu`, and those in it, as wide as their longest titles need.

    Beside a script that has the sign `&` from another font, Qt would cut the longest title in the middle.
    """
    _set_narrowest(menu, 0)
    _set_narrowest(menu, menu.sizeHint().width() + menu.fontMetrics().horizontalAdvance("&"))
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            give_room(below)


def _set_narrowest(menu: QMenu, width: int) -> None:
    menu.setMinimumWidth(width)
    collapses = menu.separatorsCollapsible()
    menu.setSeparatorsCollapsible(not collapses)  # has it measured anew, which the width alone does not
    menu.setSeparatorsCollapsible(collapses)
