"""What every record of a brief has in common."""

from typing import Annotated

import msgspec

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)"

Id = Annotated[
    str,
    msgspec.Meta(
        pattern=ID_PATTERN,
        max_length=100,
        description="A name to refer by, unique among its kind: lower-case letters, digits, single hyphens.",
    ),
]

Words = Annotated[str, msgspec.Meta(pattern=r"\S", description="At least one visible character.")]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the file: immutable, every key known, everything named."""
