"""The bar at the top of the window: what is done with a brief most often, and the search."""

from PySide6.QtWidgets import QToolBar, QToolButton

from briefing.qt.actions import Actions
from briefing.qt.numbers import NO_CONTEXT_MENU, TEXT_BESIDE_ICON
from briefing.qt.panes.searchbar import SearchBar
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
        self.setMovable(False)
        self.setProperty("contextMenuPolicy", NO_CONTEXT_MENU)
        self.setProperty("toolButtonStyle", TEXT_BESIDE_ICON)
        for name in _DRAWN:
            self.addAction(actions[name])
        self.addWidget(search)
        self._keep_room()

    def draw(self) -> None:
        """Put the icons on."""
        from PySide6.QtCore import QSize

        from briefing.qt.icons import icon

        self.setIconSize(QSize(_ICON, _ICON))
        for name in _DRAWN:
            action = self._actions[name]
            action.setIconVisibleInMenu(False)  # there they would be two among many without one
            action.setIcon(icon(name))
        self._search.draw()

    def _keep_room(self) -> None:
        """Have buttons without their icons as wide as with them, so that nothing moves when these come."""
        for name in _DRAWN:
            button = self.widgetForAction(self._actions[name])
            if isinstance(button, QToolButton):
                button.setMinimumWidth(button.sizeHint().width() + _ICON + GRID)
