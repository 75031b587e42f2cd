"""Text of a file or of a brief, made safe for the places where Qt would read it as HTML or as a mnemonic."""

from PySide6.QtWidgets import QWidget


def tip(text: str) -> str:
    """A tooltip that shows `text` as it stands, in lines."""
    # the module html would do it too, but has a table of all entities, which launching does not pay for
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>".replace("\n", "<br>") if text else ""


def shortened(text: str, most: int) -> str:
    """`text`, cut with an ellipsis where it has more than `most` characters."""
    return text if len(text) <= most else text[: most - 1] + "…"


def set_tip(widget: QWidget, text: str) -> None:
    """Explain `widget` by `text`, as it stands: to the eye in a tooltip, to a screen reader without its markup."""
    widget.setToolTip(tip(text))
    widget.setAccessibleDescription(text)


def label(text: str) -> str:
    """A menu's or button's title that shows `text` as it stands."""
    return text.replace("&", "&&")
