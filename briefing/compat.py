"""What Python 3.11 lacks."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """`typing.override` of Python 3.12; the type checker knows the real one."""
        return method


__all__ = ["override"]
