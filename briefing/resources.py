"""The one door to packaged data: in the wheel beside the code, in a checkout at its top level."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_PACKAGED = _PACKAGE / "_resources"
ROOT = _PACKAGED if _PACKAGED.is_dir() else _PACKAGE.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a packaged file, e.g. `path("briefs", "pak-china-mineral-forum.brief.toml")`."""
    return ROOT.joinpath(*parts)


def bundled_brief() -> Path:
    """The brief that opens when none is named."""
    return path("briefs", "pak-china-mineral-forum.brief.toml")


def prepared_brief() -> Path:
    """The same brief as it was prepared when the program was built; it may be missing."""
    return path("briefs", "built", "bundled.msgpack")


def new_brief() -> Path:
    """The commented file that an author starts from."""
    return path("briefs", "new.brief.toml")
