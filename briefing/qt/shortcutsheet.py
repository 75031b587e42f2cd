"""F1: every key and what it does, from the table of actions that the menus are made from."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.compat import override
from briefing.qt.actions import MENUS, SPECS, Spec, key_names, menu_of, menu_title
from briefing.qt.announce import announce
from briefing.qt.panes.field import Field
from briefing.qt.theme import GRID
from briefing.qt.worded import Worded

_WIDTH, _HEIGHT = 140 * GRID, 140 * GRID


class ShortcutSheet(Worded, QDialog):
    """Stays beside its window, so that keys can be tried out; what is typed narrows the list."""

    def __init__(self, parent: QWidget) -> None:
        """Make the sheet."""
        super().__init__(parent)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.filter = Field()
        self.filter.offer_clearing()
        self.filter.textChanged.connect(self._narrow)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(4 * GRID)
        self.tree.setUniformRowHeights(False)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.empty = QLabel()
        self.empty.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        close.setIcon(QIcon())  # the style's is black on any ground
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        for widget in (self.filter, self.empty, self.tree, self.buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.tree, 1)
        self.resize(_WIDTH, _HEIGHT)
        self.word()

    def rows(self) -> list[tuple[str, str, str]]:
        """What is listed now: the menu, what is done, and by which keys."""
        return [
            (group.text(0), item.text(0), item.text(1))
            for group, items in self._groups
            for item in items
            if not item.isHidden()
        ]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()  # one layer at a time, as everywhere
        else:
            super().keyPressEvent(event)

    @override
    def word(self) -> None:
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.filter.setPlaceholderText(self.tr("Find a key or what it does"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.empty.setText(self.tr("No key or action goes by that."))
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self._fill()

    def _fill(self) -> None:
        self.tree.clear()
        self._groups = []
        for menu in MENUS:
            group = QTreeWidgetItem([menu_title(menu)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = self.font()
            font.setBold(True)
            group.setFont(0, font)
            height = self.fontMetrics().lineSpacing() + 2 * GRID
            group.setSizeHint(0, QSize(0, height + GRID))
            items = [
                QTreeWidgetItem(group, [menu_title(spec.title), self._keys(spec)])
                for spec in SPECS
                if spec.shortcuts and menu_of(spec) == menu
            ]
            for item in items:
                item.setSizeHint(0, QSize(0, height))
            if items:
                self._groups.append((group, items))
                self.tree.addTopLevelItem(group)
                self.tree.setFirstColumnSpanned(self.tree.topLevelItemCount() - 1, self.tree.rootIndex(), True)
        self.tree.expandAll()
        self._narrow()

    def _keys(self, spec: Spec) -> str:
        shown, *others = key_names(spec)
        for other in others:
            shown = self.tr("{key} or {other}").format(key=shown, other=other)
        return shown

    def _narrow(self) -> None:
        """Show what has every word that is typed, in its name, its menu or its keys."""
        words = self.filter.text().casefold().split()
        count = 0
        for group, items in self._groups:
            found = 0
            for item in items:
                text = f"{group.text(0)} {item.text(0)} {item.text(1)}".casefold()
                is_meant = all(word in text for word in words)
                item.setHidden(not is_meant)
                found += is_meant
            group.setHidden(not found)
            count += found
        self.empty.setVisible(not count)
        self.tree.setVisible(bool(count))
        if not count:
            announce(self, self.empty.text())
