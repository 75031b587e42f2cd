"""From a file to a `Brief`, in one step: a whole and valid one, or every problem with its place."""

import datetime as dt
import os
import re
import stat
import tomllib
from itertools import chain, islice
from pathlib import Path
from typing import Any

import msgspec

from briefing.message import QT_TRANSLATE_NOOP, message
from briefing.model import limits
from briefing.model.brief import Brief
from briefing.model.integrity import faults_of
from briefing.model.problems import Fault, LoadError, Problem
from briefing.model.text_rules import listed, text_reader

MAX_PROBLEMS = 1000
"""How many problems of a file are listed; whoever has more mends these first."""

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def load(path: Path | str) -> Brief:
    """The brief in the file at `path`.

    Raises:
        LoadError: with every problem, where the file cannot be read or is no valid brief.
    """
    return loads(read_bytes(path), str(path))


def loads(data: bytes, name: str = "brief.toml") -> Brief:
    """The brief in `data`, the bytes of a TOML file that messages call `name`.

    Raises:
        LoadError: with every problem, where the bytes are no valid brief.
    """
    text = decode(data, name)
    tables = _parse(text, name)
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
            return brief
        faults = chain([first], faults)
    raise LoadError(name, _placed(text, list(islice(faults, MAX_PROBLEMS + 1))))


def _placed(text: str, faults: list[Fault]) -> tuple[Problem, ...]:
    """The `faults` with their places in `text`, in its order."""
    from briefing.model.positions import locate  # only once something is wrong

    problems = sorted(set(locate(text, faults[:MAX_PROBLEMS])))
    if len(faults) > MAX_PROBLEMS:
        template = QT_TRANSLATE_NOOP("Problems", "has more problems than the {most} listed; mend these first")
        problems.append(Problem(0, 0, message(template, most=MAX_PROBLEMS)))
    return tuple(problems)


def read_bytes(path: Path | str) -> bytes:
    """The bytes of the file at `path`, once it is known to be a file of at most 64 MiB.

    Raises:
        LoadError: with the one reason why it cannot be read.
    """
    try:
        # a named pipe must not hold the program up before it is found to be one
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise _refusal(path, _reason(error)) from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            template = (
                QT_TRANSLATE_NOOP("Problems", "is a directory; name a .toml file")
                if stat.S_ISDIR(status.st_mode)
                else QT_TRANSLATE_NOOP("Problems", "is a device or a pipe; name a .toml file")
            )
            raise _refusal(path, message(template))
        with open(descriptor, "rb", closefd=False) as file:
            data = file.read(limits.MAX_BYTES + 1)
    except OSError as error:
        raise _refusal(path, _reason(error)) from error
    finally:
        os.close(descriptor)
    if len(data) > limits.MAX_BYTES:
        size = max(status.st_size, len(data)) / 2**20
        template = QT_TRANSLATE_NOOP("Problems", "is {size} MiB; a brief has at most {most}")
        raise _refusal(path, message(template, size=f"{size:.0f}", most=limits.MAX_BYTES // 2**20))
    return data


def decode(data: bytes, name: str) -> str:
    """The text in `data`, its line ends as line feeds, once it is known to be safe to parse.

    Raises:
        LoadError: where it is not UTF-8, empty, nested too deep, or has too long a key.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        start = before.rfind(b"\n") + 1
        column = len(before[start:].decode(errors="replace")) + 1
        template = QT_TRANSLATE_NOOP("Problems", "byte {byte} is not UTF-8; save the file in UTF-8")
        what = message(template, byte=f"0x{data[error.start]:02x}")
        raise LoadError(name, (Problem(before.count(b"\n") + 1, column, what),)) from error
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.strip():
        empty = QT_TRANSLATE_NOOP("Problems", "the file is empty; `briefing new` writes one to start from")
        raise LoadError(name, (Problem(1, 1, message(empty)),))
    if problem := limits.excess(text):
        raise LoadError(name, (problem,))
    return text


def _parse(text: str, name: str) -> dict[str, Any]:
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


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return message(QT_TRANSLATE_NOOP("Problems", "no such file"))
    if isinstance(error, PermissionError):
        return message(QT_TRANSLATE_NOOP("Problems", "may not be read; check its permissions"))
    return getattr(error, "strerror", None) or str(error)


def _refusal(path: Path | str, reason: str) -> LoadError:
    return LoadError(str(path), (Problem(0, 0, reason),))
