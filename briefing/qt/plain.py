"""Text of a file or of a brief, made safe for the places where Qt would read it as HTML or as a mnemonic."""


def tip(text: str) -> str:
    """A tooltip that shows `text` as it stands, in lines."""
    from html import escape  # launching does not pay for it

    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>") if text else ""


def label(text: str) -> str:
    """A menu's or button's title that shows `text` as it stands."""
    return text.replace("&", "&&")
