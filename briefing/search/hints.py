"""What is wrong with a query, said to the one who types it; the search goes on as far as it can."""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from briefing.message import QT_TRANSLATE_NOOP, worded


class Fault(Enum):
    """A fault by its words in English, with fields in braces for what differs from case to case."""

    OPEN_QUOTE = QT_TRANSLATE_NOOP(
        "Hints", "The quotation mark at character {place} is not closed; the phrase runs to the end."
    )
    NO_FILTER = QT_TRANSLATE_NOOP("Hints", "No filter “{name}:”, so it is searched as it stands. There are: {choices}.")
    NO_VALUE = QT_TRANSLATE_NOOP("Hints", "“{name}:{value}” fits nothing here. It takes: {choices}.")
    NO_VALUES = QT_TRANSLATE_NOOP("Hints", "“{name}:{value}” fits nothing here, nor would any other value.")
    EMPTY_FILTER = QT_TRANSLATE_NOOP("Hints", "“{name}:” waits for a value and does nothing yet.")
    BAD_PATTERN = QT_TRANSLATE_NOOP("Hints", "This is no regular expression, at character {place}: {reason}.")
    STOPPED = QT_TRANSLATE_NOOP(
        "Hints", "The search was stopped after {milliseconds} ms; a simpler query gets an answer."
    )
    TOO_LONG = QT_TRANSLATE_NOOP("Hints", "A query has at most {most} characters, and this one has {length}.")


_FATAL = {Fault.BAD_PATTERN, Fault.STOPPED, Fault.TOO_LONG}


class Hint(NamedTuple):
    """A fault of one query, with the values of its fields."""

    fault: Fault
    fields: tuple[tuple[str, object], ...] = ()

    @property
    def is_fatal(self) -> bool:
        """Whether nothing could be looked for."""
        return self.fault in _FATAL

    @property
    def is_stop(self) -> bool:
        """Whether the search was begun and given up."""
        return self.fault is Fault.STOPPED

    def words(self, translated: Callable[[str], str] = str) -> str:
        """The hint as a sentence; `translated` turns the English of the fault into the reader's language."""
        said = ((name, worded(value, translated) if isinstance(value, str) else value) for name, value in self.fields)
        return translated(self.fault.value).format(**dict(said))


def hint(fault: Fault, **fields: object) -> Hint:
    """The hint at `fault` with these `fields`."""
    return Hint(fault, tuple(fields.items()))
