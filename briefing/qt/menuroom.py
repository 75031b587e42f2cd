"""Room in a menu for the sign before its letters, which Qt counts when it cuts a title but not when it measures one."""

from PySide6.QtWidgets import QMenu


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
