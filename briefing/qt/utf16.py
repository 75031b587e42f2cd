"""Lengths as Qt counts them."""


def units(text: str) -> int:
    """The length of `text` in UTF-16 units; Python counts code points."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
