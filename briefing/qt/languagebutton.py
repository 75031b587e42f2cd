"""The language of the brief in the status bar, where there are others: it opens the menu to choose one."""

from PySide6.QtWidgets import QMenu, QToolButton

from briefing.qt.plain import label, tip


class LanguageButton(QToolButton):
    """Opens a menu of languages by a press, or by the space bar."""

    def __init__(self, menu: QMenu) -> None:
        """Open `menu`, which belongs to another."""
        super().__init__()
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)

    def show_language(self, name: str) -> None:
        """Say that the brief is shown in the language of that name."""
        words = self.tr("Language of the brief: {}").format(name)
        self.setText(label(name))
        self.setToolTip(tip(words))
        self.setAccessibleName(words)
