"""A part of a widget that is no widget itself, as a screen reader meets it: a heading or a link."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken, VoidPtr

from briefing.compat import override


class Look(NamedTuple):
    """What is told of a part."""

    role: QAccessible.Role
    name: Callable[[], str]
    rect: Callable[[], QRect]
    """Where it is, in pixels of the widget's viewport."""
    press: Callable[[], None] | None = None
    """What a press on it does."""
    take_focus: Callable[[], None] | None = None
    has_focus: Callable[[], bool] = bool
    level: int = 0
    """Of a heading, from 1."""


class Part(QAccessibleInterface):
    """One part of the `widget` that `owner` speaks for."""

    def __init__(self, owner: QAccessibleInterface, widget: QWidget, look: Look) -> None:
        """Tell what is in `look`; it is made known to Qt by `known`."""
        super().__init__()
        self._owner = owner
        self._widget = widget
        self._look = look
        # each by the kind of interface that Qt asks for; they live as long as this does
        self._faces: dict[QAccessible.InterfaceType, Shiboken.Object] = {}
        kinds = QAccessible.InterfaceType
        if look.press is not None or look.take_focus is not None:
            self._faces[kinds.ActionInterface] = _Actions(look)
        if look.level:
            self._faces[kinds.AttributesInterface] = _Attributes(look.level)

    @override
    def isValid(self) -> bool:
        return Shiboken.isValid(self._owner) and Shiboken.isValid(self._widget)

    @override
    def object(self) -> Any:  # noqa: ANN401 -- none, which the stubs leave out, as below
        return None

    @override
    def window(self) -> QWindow:
        return self._owner.window()

    @override
    def parent(self) -> QAccessibleInterface:
        return self._owner

    @override
    def child(self, index: int) -> Any:  # noqa: ANN401
        return None

    @override
    def childAt(self, x: int, y: int) -> Any:  # noqa: ANN401
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        return -1

    @override
    def text(self, t: QAccessible.Text) -> str:
        return self._look.name() if t is QAccessible.Text.Name else ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nothing here can be written."""

    @override
    def role(self) -> QAccessible.Role:
        return self._look.role

    @override
    def rect(self) -> QRect:
        rect = self._look.rect()
        return QRect(self._ground.mapToGlobal(rect.topLeft()), rect.size())

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        is_seen = self._ground.isVisible()
        state.invisible = int(not is_seen)
        rect = self._look.rect()
        state.offscreen = int(is_seen and not rect.intersects(self._ground.rect()))
        if self._look.take_focus is not None:
            state.focusable = 1
            state.focused = int(self._look.has_focus())
        state.readOnly = 1
        return state

    @override
    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> Any:  # noqa: ANN401 -- an address, not a number
        face = self._faces.get(arg__1)
        return VoidPtr(Shiboken.getCppPointer(face)[0] if face is not None else 0)

    @property
    def _ground(self) -> QWidget:
        viewport = getattr(self._widget, "viewport", None)
        ground = viewport() if viewport is not None else self._widget
        return ground if isinstance(ground, QWidget) else self._widget


class _Actions(QAccessibleActionInterface):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._acts = {
            name: act
            for name, act in ((self.pressAction(), look.press), (self.setFocusAction(), look.take_focus))
            if act is not None
        }

    @override
    def actionNames(self) -> list[str]:
        return list(self._acts)

    @override
    def doAction(self, actionName: str) -> None:  # noqa: N803 -- Qt's name
        act = self._acts.get(actionName)
        if act is not None:
            act()

    @override
    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N803 -- Qt's name
        return []


class _Attributes(QAccessibleAttributesInterface):
    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    @override
    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    @override
    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._level if key is QAccessible.Attribute.Level else None


class Parts:
    """The parts of one widget, made known to Qt for as long as they are right."""

    def __init__(self, widget: QWidget) -> None:
        """Have none yet; what Qt knows of them goes with `widget`."""
        self._known: list[int] = []
        self.made: list[Part] = []
        known = self._known
        widget.destroyed.connect(lambda: _forget(known))

    def renew(self, parts: list[Part]) -> None:
        """Have these `parts` in place of those before."""
        _forget(self._known)
        self.made = parts
        self._known += [QAccessible.registerAccessibleInterface(part) for part in parts]

    def index(self, part: object) -> int:
        """Which one `part` is, from 0; -1 where it is none of them."""
        return next((number for number, made in enumerate(self.made) if made is part), -1)


def _forget(known: list[int]) -> None:
    for number in known:
        QAccessible.deleteAccessibleInterface(number)
    known.clear()
