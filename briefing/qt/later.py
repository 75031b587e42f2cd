"""Has PySide load the Python part of itself when it is wanted, which is hardly ever, and not at each start.

PySide brings modules that know the signature of each call, for messages about wrong arguments, for `__signature__` and
for writing stubs. It compiles them from their source whenever it is imported, which takes a quarter of the time that a
window needs to appear. Here each is put off until something is asked of it. PySide finds them by a finder that it puts
before all others while it starts; ours goes before that. Where a release of PySide does otherwise, nothing is put off.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from briefing.compat import override

_PACKAGE = "shibokensupport.signature."
_PUT_OFF = frozenset(
    {"parser", "layout", "mapping", "errorhandler", "importhandler", "lib.enum_sig", "lib.pyi_generator", "lib.tool"}
)
_LOOKED_UP = {"mapping": "update_mapping"}
"""A function that PySide looks up without asking the module for it."""
_FINDER = "EmbeddableZipImporter"


class _Later(ModuleType):
    """A module that is loaded when something of it is asked for."""

    loader_: Any
    spec_: ModuleSpec

    @override
    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        self.load()
        return getattr(self, name)

    def load(self) -> None:
        """Become what this stands for."""
        loader, self.__spec__ = self.loader_, self.spec_
        self.__class__ = ModuleType  # type: ignore[assignment]
        loader.exec_module(self)


def _call(module: ModuleType, name: str, *given: object) -> object:
    """Do what the function of that name does, once the module is loaded that it stands in."""
    if isinstance(module, _Later):
        module.load()
    return vars(module)[name](*given)


class _Loader:
    """Makes modules that are loaded later by the `loader` of PySide."""

    def __init__(self, loader: Any) -> None:  # noqa: ANN401 -- PySide's own has no type
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The stand-in for a module."""
        return _Later(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Take down how to load it; PySide moves it to a name of its own meanwhile."""
        if isinstance(module, _Later):
            module.loader_, module.spec_ = self._loader, ModuleSpec(module.__name__, self._loader)
            name = _LOOKED_UP.get(module.__name__.removeprefix(_PACKAGE))
            if name is not None:
                vars(module)[name] = partial(_call, module, name)


class _Finder:
    """Finds the modules that are put off, by the finder of PySide."""

    def __init__(self, finder: Any) -> None:  # noqa: ANN401 -- PySide's own has no type
        self._finder = finder

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> Any:  # noqa: ANN401 -- as above
        """The spec of a module that is put off; None for any other."""
        if not (name.startswith(_PACKAGE) and name[len(_PACKAGE) :] in _PUT_OFF):
            return None
        spec = self._finder.find_spec(name, path, target)
        if spec is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Finders(list[Any]):
    """The finders of Python; before that of PySide, which is put first, stands ours."""

    @override
    def insert(self, place: Any, finder: Any) -> None:  # noqa: ANN401 -- as a list has it
        super().insert(place, finder)
        if type(finder).__name__ == _FINDER:
            super().insert(place, _Finder(finder))


@contextmanager
def put_off() -> Iterator[None]:
    """Put those modules off where PySide is imported within; the finders are as they were afterwards."""
    before = sys.meta_path
    sys.meta_path = _Finders(before)
    try:
        yield
    finally:
        before[:] = [finder for finder in sys.meta_path if not isinstance(finder, _Finder)]
        sys.meta_path = before
