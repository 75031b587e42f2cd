"""The brief that comes with the program, in a form that is read at once: it is made when the program is built.

What launching would take to read TOML, and to check what it says, is spent then. The form holds the bytes of the file
that it was made of, and stands for no others: where they differ by one, or it is missing, the file itself is read.
"""

from typing import Any

import msgspec
from msgspec import msgpack

from briefing import resources
from briefing.model.brief import Brief
from briefing.model.text import Text


class _Prepared(msgspec.Struct):
    """The bytes of a file, and what is in it."""

    source: bytes
    brief: Brief


def prepare(source: bytes, brief: Brief) -> bytes:
    """The form of `brief`, which was read from the bytes `source`."""
    return msgpack.encode(_Prepared(source, brief), enc_hook=_written)


def prepared(source: bytes) -> Brief | None:
    """The brief in the bytes `source`, if it is the one that was prepared; None else."""
    try:
        found = msgpack.decode(resources.prepared_brief().read_bytes(), type=_Prepared, dec_hook=_read)
    except (OSError, msgspec.MsgspecError):  # it was never made, or by another version
        return None
    return found.brief if found.source == source else None


def _written(text: Any) -> dict[str, str]:  # noqa: ANN401 -- as msgspec has it
    return {language: text[language] for language in text}


def _read(_kind: type, value: Any) -> Text:  # noqa: ANN401 -- as above
    return Text(value)
