"""All the text that a window shows, in widgets, menus, tables and documents, and to a screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSpinBox,
    QStatusBar,
    QTableView,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from briefing.qt.items.results import HitRole
from briefing.qt.panes.hitlist import HitList
from briefing.qt.tabs.page import Page

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
)

Seen = tuple[str, str]
"""Where a text was seen, and the text."""


def seen_in(window: QWidget) -> list[Seen]:
    """Every text of `window` and what is in it, shown or not; of tabs that are not in front, what will be there."""
    for page in window.findChildren(Page):
        page.catch_up()
    found: list[Seen] = []
    for widget in [window, *window.findChildren(QWidget)]:
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        found += [(f"{name}: {part}", text) for part, text in _texts(widget) if text.strip()]
    for action in window.findChildren(QAction):
        found += [(f"action {action.objectName()}: {part}", text) for part, text in _of_action(action) if text.strip()]
    return found


def _texts(widget: QWidget) -> Iterator[Seen]:
    if widget.isWindow() and not isinstance(widget, QMenu):
        yield "title", widget.windowTitle()
    yield "tip", widget.toolTip()
    yield "status", widget.statusTip()
    yield "help", widget.whatsThis()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield from _own(widget)


def _own(widget: QWidget) -> Iterator[Seen]:
    match widget:
        case QMenu() | QGroupBox():
            yield "title", widget.title()
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QTabWidget():
            for number in range(widget.count()):
                yield from (("tab", text) for text in (widget.tabText(number), widget.tabToolTip(number)))
        case QStatusBar():
            yield "message", widget.currentMessage()
        case QProgressBar():
            yield "words", widget.format() if widget.isTextVisible() else ""
        case QTextEdit():
            yield from (("words", line) for line in widget.toPlainText().split("\n"))
        case QAbstractItemView():
            yield from _cells(widget)
        case _:
            yield from _of_field(widget)


def _of_field(widget: QWidget) -> Iterator[Seen]:
    match widget:
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(row)) for row in range(widget.count()))
            yield "placeholder", widget.placeholderText()
        case QSpinBox():
            yield from (("part", part) for part in (widget.prefix(), widget.suffix(), widget.specialValueText()))


def _of_action(action: QAction) -> Iterator[Seen]:
    if not action.isSeparator():
        yield "text", action.text()
        yield from (("tip", action.toolTip()), ("status", action.statusTip()), ("help", action.whatsThis()))


def _cells(view: QAbstractItemView) -> Iterator[Seen]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        if isinstance(view, QTableView):
            heads = [model.headerData(column, Qt.Orientation.Horizontal, role) for role in _ROLES]
            yield from (("header", head) for head in heads if isinstance(head, str))
        for row in range(model.rowCount(QModelIndex())):
            index = model.index(row, column)
            yield from (("cell", text) for text in map(index.data, _ROLES) if isinstance(text, str))
            if isinstance(view, HitList):
                yield from (("over it", title) for title in index.data(HitRole.TITLES))


def texts_of(found: object) -> Iterator[str]:
    """Every text in an object of plain fields, however deep."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, QObject):
        return
    elif isinstance(found, dict):
        for value in found.values():
            yield from texts_of(value)
    elif isinstance(found, (tuple, list)):
        for value in found:
            yield from texts_of(value)
    else:
        names = getattr(type(found), "__struct_fields__", ())
        for name in names:
            yield from texts_of(getattr(found, name))
