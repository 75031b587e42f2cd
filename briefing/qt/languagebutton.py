"""The language of the brief in the status bar, where there are others: it opens the menu to choose one."""

from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton

from briefing.compat import override
from briefing.qt.plain import label, tip


class LanguageButton(QToolButton):
    """Opens a menu of languages by a press, or by the space bar."""

    def __init__(self, menu: QMenu) -> None:
        """Open `menu`, which belongs to another."""
        super().__init__()
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)

    @override
    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        # without the arrow, which styles make so small beside text that it reads as a comma
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu

    def show_language(self, name: str) -> None:
        """Say that the brief is shown in the language of that name."""
        words = self.tr("Language of the brief: {}").format(name)
        self.setText(label(name))
        self.setToolTip(tip(words))
        self.setAccessibleName(words)
