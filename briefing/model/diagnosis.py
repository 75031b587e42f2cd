"""Every fault of a file's tables in one run: the slow twin of `msgspec.convert`, which stops at the first.

It walks the tables beside the types that msgspec reports for `Brief`, so that the types stay the one description.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from typing import Annotated, Any

import msgspec
from msgspec import inspect

from briefing.model.brief import Brief
from briefing.model.integrity import closest
from briefing.model.problems import Fault, Path
from briefing.model.text import Text
from briefing.model.text_rules import listed, text_faults

_SHOWN = 60
"""How many characters of a wrong value a message shows."""

_NOUNS: dict[type[inspect.Type], str] = {
    inspect.StrType: "text in quotes",
    inspect.IntType: "a whole number",
    inspect.DateType: "a date such as 2026-11-23, without quotes",
    inspect.VarTupleType: "a list in [ ]",
    inspect.StructType: "a table",
}


def diagnose(tables: dict[str, Any]) -> Iterator[Fault]:
    """Every fault in the types of `tables`, the content of a file that is no valid brief."""
    yield from _walk(tables, inspect.type_info(Brief), (), listed(tables.get("languages")))


def _walk(value: object, kind: inspect.Type, path: Path, languages: Collection[str]) -> Iterator[Fault]:
    kind = _bare(kind)
    if isinstance(kind, inspect.UnionType):
        yield from _number_faults(value, path)
    elif isinstance(kind, inspect.StructType):
        yield from _struct_faults(value, kind, path, languages)
    elif isinstance(kind, inspect.CustomType) and kind.cls is Text:
        for language, message in text_faults(value, languages):
            yield Fault(path if language is None else (*path, language), message)
    elif isinstance(kind, inspect.VarTupleType):
        yield from _list_faults(value, kind, path, languages)
    else:
        yield from _leaf_faults(value, kind, path)


def _bare(kind: inspect.Type) -> inspect.Type:
    """The type itself, without its description and without the None of an optional field."""
    while True:
        if isinstance(kind, inspect.Metadata):
            kind = kind.type
        elif isinstance(kind, inspect.UnionType):
            members = [member for member in kind.types if not isinstance(member, inspect.NoneType)]
            if len(members) > 1:
                return kind
            kind = members[0]
        else:
            return kind


def _struct_faults(value: object, kind: inspect.StructType, path: Path, languages: Collection[str]) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(path, "expected a table")
        return
    fields = {field.encode_name: field for field in kind.fields}
    for key in value:
        if key not in fields:
            near = closest(key, fields)
            hint = near or f"; known are {', '.join(sorted(fields))}"
            yield Fault((*path, key), f"unknown key '{key}'{hint}", at_key=True)
    for key, field in fields.items():
        if key in value:
            yield from _walk(value[key], field.type, (*path, key), languages)
        elif field.required:
            yield Fault(path, f"'{key}' is missing; add {_example(key, field.type)}", at_key=True)


def _list_faults(value: object, kind: inspect.VarTupleType, path: Path, languages: Collection[str]) -> Iterator[Fault]:
    if not isinstance(value, list):
        is_table = isinstance(_bare(kind.item_type), inspect.StructType)
        right = f"[[{path[-1]}]]" if is_table and len(path) == 1 else "a list in [ ]"
        yield Fault(path, f"expected {right}")
        return
    if kind.min_length and len(value) < kind.min_length:
        yield Fault(path, f"expected at least {kind.min_length}")
    for number, item in enumerate(value):
        yield from _walk(item, kind.item_type, (*path, number), languages)


def _number_faults(value: object, path: Path) -> Iterator[Fault]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield Fault(path, f"expected a number, without quotes or separators, not {_shown(value)}")


def _leaf_faults(value: object, kind: inspect.Type, path: Path) -> Iterator[Fault]:
    if isinstance(kind, inspect.EnumType | inspect.LiteralType):
        allowed = [member.value for member in kind.cls] if isinstance(kind, inspect.EnumType) else list(kind.values)
        if not any(type(value) is type(choice) and value == choice for choice in allowed):
            choices = ", ".join(str(choice) for choice in allowed)
            right = f"expected one of {choices}" if len(allowed) > 1 else f"expected {choices}"
            hint = closest(value, [str(choice) for choice in allowed]) if isinstance(value, str) else ""
            yield Fault(path, f"{_shown(value)}: {right}{hint}")
        return
    if isinstance(kind, inspect.StrType) and isinstance(value, str):
        yield from _string_faults(value, kind, path)
        return
    python_type: Any = {inspect.IntType: int, inspect.StrType: str, inspect.DateType: dt.date}[type(kind)]
    if type(value) is not python_type:
        yield Fault(path, f"expected {_NOUNS[type(kind)]}, not {_shown(value)}")
    elif isinstance(kind, inspect.IntType) and kind.ge is not None and value < kind.ge:  # type: ignore[operator]  # an int
        yield Fault(path, f"expected {kind.ge} or more, not {value}")


def _string_faults(value: str, kind: inspect.StrType, path: Path) -> Iterator[Fault]:
    try:
        msgspec.convert(value, _constrained(kind))
    except msgspec.ValidationError:
        if path[-1] == "country":
            right = "a country code of two capitals such as PK (ISO 3166-1)"
        elif path[-1] == "id":
            right = "an id of lower-case letters, digits and single hyphens, at most 100 characters"
        else:
            right = "at least one visible character"
        yield Fault(path, f"{_shown(value)}: expected {right}")


def _constrained(kind: inspect.StrType) -> Any:  # noqa: ANN401 -- an annotated type has no type of its own
    return Annotated[str, msgspec.Meta(pattern=kind.pattern, max_length=kind.max_length)]


def _example(key: str, kind: inspect.Type) -> str:
    kind = _bare(kind)
    if isinstance(kind, inspect.CustomType):
        return f"{key}.en = '…'"
    if isinstance(kind, inspect.LiteralType):
        return f"{key} = {kind.values[0]}"
    if isinstance(kind, inspect.EnumType):
        return f"{key} = one of {', '.join(str(member.value) for member in kind.cls)}"
    return f"{key} = {_NOUNS.get(type(kind), 'a number')}"  # only a figure's value has two types


def _shown(value: object) -> str:
    words = repr(value) if isinstance(value, str) else str(value)
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
