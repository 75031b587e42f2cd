"""What a function calls that faults are planted in: itself as it is, or with the one fault that is tried.

Every copy of a function that mutmut writes goes through here. It has no part in how a test is run, and so nothing that
a test does to its process hides a fault.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

Takes = ParamSpec("Takes")
Gives = TypeVar("Gives")

AS_IT_IS = "_mutmut_orig"
"""What mutmut calls the function without any fault."""

MutantDict = dict[str, Callable[..., Any]]

tried: tuple[str, str] = ("", "")
"""The module and the name of the faulty function that is called instead; none at first."""
called: set[str] = set()
"""The functions that were called, by module and name."""


def wrap_in_trampoline(
    mutants: MutantDict, is_classmethod: bool = False
) -> Callable[[Callable[Takes, Gives]], Callable[Takes, Gives]]:
    """A function that calls the one of `mutants` that is tried."""

    def wrapped(function: Callable[Takes, Gives]) -> Callable[Takes, Gives]:
        module = function.__module__
        name = ""

        @wraps(function)
        def call(*args: Takes.args, **kwargs: Takes.kwargs) -> Gives:
            nonlocal name
            original = mutants[AS_IT_IS]
            if not name:
                name = f"{module}.{original.__name__.removesuffix('__mutmut_orig')}"
            called.add(name)
            chosen = mutants.get(tried[1], original) if tried[0] == module else original
            found: Gives = (
                getattr(args[0], chosen.__name__)(*args[1:], **kwargs) if is_classmethod else chosen(*args, **kwargs)
            )
            return found

        return call

    return wrapped
