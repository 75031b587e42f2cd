"""Every fault of a file's tables in one run: the slow twin of `msgspec.convert`, which stops at the first.

It walks the tables beside the types that msgspec reports for `Brief`, so that the types stay the one description.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from typing import Annotated, Any

import msgspec
from msgspec import inspect

from briefing.message import QT_TRANSLATE_NOOP, Message, message
from briefing.model.brief import Brief
from briefing.model.integrity import closest, suggested
from briefing.model.problems import Fault, Path
from briefing.model.text import Text, shortened
from briefing.model.text_rules import listed, text_faults

_SHOWN = 60
"""How many characters of a wrong value a message shows."""

_A_LIST = message(QT_TRANSLATE_NOOP("Problems", "a list in [ ]"))
_NOUNS: dict[type[inspect.Type], Message] = {
    inspect.StrType: message(QT_TRANSLATE_NOOP("Problems", "text in quotes")),
    inspect.IntType: message(QT_TRANSLATE_NOOP("Problems", "a whole number")),
    inspect.DateType: message(QT_TRANSLATE_NOOP("Problems", "a date such as 2026-11-23, without quotes")),
    inspect.VarTupleType: _A_LIST,
    inspect.StructType: message(QT_TRANSLATE_NOOP("Problems", "a table")),
}
_EXPECTED = QT_TRANSLATE_NOOP("Problems", "expected {right}")


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
        for language, what in text_faults(value, languages):
            yield Fault(path if language is None else (*path, language), what)
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
        yield Fault(path, message(_EXPECTED, right=_NOUNS[inspect.StructType]))
        return
    fields = {field.encode_name: field for field in kind.fields}
    for key in value:
        if key not in fields:
            what = message(QT_TRANSLATE_NOOP("Problems", "unknown key '{key}'"), key=key)
            near = closest(key, fields)
            known = QT_TRANSLATE_NOOP("Problems", "{what}; known are {keys}")
            said = suggested(what, near) if near else message(known, what=what, keys=sorted(fields))
            yield Fault((*path, key), said, at_key=True)
    for key, field in fields.items():
        if key in value:
            yield from _walk(value[key], field.type, (*path, key), languages)
        elif field.required:
            missing = QT_TRANSLATE_NOOP("Problems", "'{key}' is missing; add {right}")
            yield Fault(path, message(missing, key=key, right=_example(key, field.type)), at_key=True)


def _list_faults(value: object, kind: inspect.VarTupleType, path: Path, languages: Collection[str]) -> Iterator[Fault]:
    if not isinstance(value, list):
        is_table = isinstance(_bare(kind.item_type), inspect.StructType)
        right = f"[[{path[-1]}]]" if is_table and len(path) == 1 else _A_LIST
        yield Fault(path, message(_EXPECTED, right=right))
        return
    if kind.min_length and len(value) < kind.min_length:
        yield Fault(path, message(QT_TRANSLATE_NOOP("Problems", "expected at least {least}"), least=kind.min_length))
    for number, item in enumerate(value):
        yield from _walk(item, kind.item_type, (*path, number), languages)


def _number_faults(value: object, path: Path) -> Iterator[Fault]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        template = QT_TRANSLATE_NOOP("Problems", "expected a number, without quotes or separators, not {value}")
        yield Fault(path, message(template, value=_shown(value)))


def _leaf_faults(value: object, kind: inspect.Type, path: Path) -> Iterator[Fault]:
    if isinstance(kind, inspect.EnumType | inspect.LiteralType):
        allowed = [member.value for member in kind.cls] if isinstance(kind, inspect.EnumType) else list(kind.values)
        if not any(type(value) is type(choice) and value == choice for choice in allowed):
            choices = [str(choice) for choice in allowed]
            template = (
                QT_TRANSLATE_NOOP("Problems", "{value}: expected one of {right}")
                if len(allowed) > 1
                else QT_TRANSLATE_NOOP("Problems", "{value}: expected {right}")
            )
            near = closest(value, choices) if isinstance(value, str) else ""
            yield Fault(path, suggested(message(template, value=_shown(value), right=choices), near))
        return
    if isinstance(kind, inspect.StrType) and isinstance(value, str):
        yield from _string_faults(value, kind, path)
        return
    python_type: Any = {inspect.IntType: int, inspect.StrType: str, inspect.DateType: dt.date}[type(kind)]
    if type(value) is not python_type:
        template = QT_TRANSLATE_NOOP("Problems", "expected {right}, not {value}")
        yield Fault(path, message(template, right=_NOUNS[type(kind)], value=_shown(value)))
    elif isinstance(kind, inspect.IntType) and kind.ge is not None and value < kind.ge:  # type: ignore[operator]  # an int
        template = QT_TRANSLATE_NOOP("Problems", "expected {least} or more, not {value}")
        yield Fault(path, message(template, least=kind.ge, value=str(value)))


def _string_faults(value: str, kind: inspect.StrType, path: Path) -> Iterator[Fault]:
    try:
        msgspec.convert(value, _constrained(kind))
    except msgspec.ValidationError:
        if path[-1] == "country":
            right = QT_TRANSLATE_NOOP("Problems", "a country code of two capitals such as PK (ISO 3166-1)")
        elif path[-1] == "id":
            right = QT_TRANSLATE_NOOP(
                "Problems", "an id of lower-case letters, digits and single hyphens, at most 100 characters"
            )
        else:
            right = QT_TRANSLATE_NOOP("Problems", "at least one visible character")
        template = QT_TRANSLATE_NOOP("Problems", "{value}: expected {right}")
        yield Fault(path, message(template, value=_shown(value), right=message(right)))


def _constrained(kind: inspect.StrType) -> Any:  # noqa: ANN401 -- an annotated type has no type of its own
    return Annotated[str, msgspec.Meta(pattern=kind.pattern, max_length=kind.max_length)]


def _example(key: str, kind: inspect.Type) -> str:
    kind = _bare(kind)
    if isinstance(kind, inspect.CustomType):
        return f"{key}.en = '…'"
    if isinstance(kind, inspect.LiteralType):
        return f"{key} = {kind.values[0]}"
    if isinstance(kind, inspect.EnumType):
        choices = tuple(str(member.value) for member in kind.cls)
        return message(QT_TRANSLATE_NOOP("Problems", "{key} = one of {right}"), key=key, right=choices)
    a_number = message(QT_TRANSLATE_NOOP("Problems", "a number"))  # only a figure's value has two types
    return message(QT_TRANSLATE_NOOP("Problems", "{key} = {right}"), key=key, right=_NOUNS.get(type(kind), a_number))


def _shown(value: object) -> str:
    return shortened(repr(value) if isinstance(value, str) else str(value), _SHOWN)
