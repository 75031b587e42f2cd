"""From the text of a file to a `Brief`, or every problem with its place."""

import datetime as dt
import re
import tomllib
from itertools import chain, islice
from typing import Any

import msgspec

from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model import limits
from briefing.model.brief import Brief
from briefing.model.decoding import decode
from briefing.model.integrity import faults_of
from briefing.model.problems import Fault, LoadError, Problem
from briefing.model.text_rules import listed, text_reader

MAX_PROBLEMS = 1000
"""How many problems of a file are listed; whoever has more mends these first."""

_LONG = 200_000
"""From how many characters on a text is worth looking at for what is written regularly."""

_AT_ONCE = 500
"""Records that are freed before another thread may go on."""

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def parse(data: bytes, name: str) -> Brief:
    """The brief in `data`, the bytes of a TOML file that messages call `name`.

    Raises:
        LoadError: with every problem, where the bytes are no valid brief.
    """
    text = decode(data, name)
    tables = _tables(text, name)
    faults = faults_of(tables)
    try:
        # a date is one of TOML's own: dates in quotes are texts
        read_text = text_reader(listed(tables.get("languages")))
        brief = msgspec.convert(tables, Brief, builtin_types=(dt.date, dt.datetime), dec_hook=read_text)
    except msgspec.ValidationError:
        from briefing.model.diagnosis import diagnose  # only once something is wrong

        faults = chain(faults, diagnose(tables))
    else:
        if (first := next(faults, None)) is None:
            _take_apart(tables)
            return brief
        faults = chain([first], faults)
        del brief  # which the error would keep, as it would the tables
    problems = _placed(text, list(islice(faults, MAX_PROBLEMS + 1)))
    _take_apart(tables)
    raise LoadError(name, problems)


def _take_apart(tables: dict[str, Any]) -> None:
    """Free the records in `tables` bit by bit: all at once they would keep every other thread from going on."""
    for records in tables.values():
        while isinstance(records, list) and records:
            del records[-_AT_ONCE:]


def _placed(text: str, faults: list[Fault]) -> tuple[Problem, ...]:
    """The `faults` with their places in `text`, in its order."""
    from briefing.model.positions import locate  # only once something is wrong

    problems = sorted(set(locate(text, faults[:MAX_PROBLEMS])))
    if len(faults) > MAX_PROBLEMS:
        template = QT_TRANSLATE_NOOP("Problems", "has more problems than the {most} listed; mend these first")
        problems.append(Problem(0, 0, message(template, most=MAX_PROBLEMS)))
    return tuple(problems)


def _tables(text: str, name: str) -> dict[str, Any]:
    """What is in `text`.

    Raises:
        LoadError: where it is no TOML, nested too deep, has too long a key, or simply too much.
    """
    if len(text) >= _LONG:
        from briefing.model import regular  # a short file does not pay for it

        if (tables := regular.tables(text)) is not None:
            return tables
    if problem := limits.excess(text):
        raise LoadError(name, (problem,))
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        whole = str(error)
        place = _PLACE.search(whole)
        if place and place[1]:
            line, column = int(place[1]), int(place[2])
        else:
            line = text.count("\n") + 1
            column = len(text) - text.rfind("\n")
        what = whole[: place.start()] if place else whole
    what = what[:1].lower() + what[1:]  # in English always: the words are tomllib's
    raise LoadError(
        name, (Problem(line, column, message(QT_TRANSLATE_NOOP("Problems", "not TOML: {what}"), what=what)),)
    )
