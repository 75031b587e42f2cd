"""The bar at the top of the window: what is done with a brief most often, and the search."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton

from briefing.qt.actions import Actions
from briefing.qt.numbers import NO_CONTEXT_MENU, TEXT_BESIDE_ICON
from briefing.qt.panes.searchbar import SearchBar
from briefing.qt.panes.signs import unpile
from briefing.qt.theme import GRID

_ICON = 4 * GRID
_DRAWN = ("open", "export")
"""The actions on the bar, which are the names of their icons as well."""


class ToolBar(QToolBar):
    """Buttons and the search; the icons of the buttons come after the first paint."""

    def __init__(self, actions: Actions, search: SearchBar) -> None:
        """Show those of `actions` that stand here, and `search`."""
        super().__init__()
        self._actions = actions
        self._search = search
        self._is_drawn = False
        self.setMovable(False)
        self.setProperty("contextMenuPolicy", NO_CONTEXT_MENU)
        self.setProperty("toolButtonStyle", TEXT_BESIDE_ICON)
        for name in _DRAWN:
            self.addAction(actions[name])
        self.addWidget(search)
        self._keep_room()

    def draw(self) -> None:
        """Put the icons on, once: they follow the palette by themselves."""
        from PySide6.QtCore import QSize

        from briefing.qt.icons import icon

        if self._is_drawn:
            return
        self._is_drawn = True
        self.setIconSize(QSize(_ICON, _ICON))
        for name, (action, button) in zip(_DRAWN, self._buttons(), strict=True):
            action.setIconVisibleInMenu(False)  # there they would be two among many without one
            action.setIcon(icon(name))
            action.changed.connect(partial(unpile, button, action))
        self._search.draw()

    def _keep_room(self) -> None:
        """Have buttons without their icons as wide as with them, so that nothing moves when these come."""
        for _, button in self._buttons():
            button.setMinimumWidth(button.sizeHint().width() + _ICON + GRID)

    def _buttons(self) -> Iterator[tuple[QAction, QToolButton]]:
        for name in _DRAWN:
            button = self.widgetForAction(self._actions[name])
            if isinstance(button, QToolButton):
                yield self._actions[name], button
