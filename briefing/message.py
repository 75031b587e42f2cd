"""Sentences of the core that a reader may be told in another language: English text that remembers how it was made.

Commands print them as they are. Whoever shows them in another language asks for their `words`.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Self

from briefing.compat import override

Part = str | int | float | Sequence[str]
"""What stands in a field of a sentence: of a sequence the items, one after the other."""

_Change = Callable[[str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 -- the name that Qt's lupdate looks for
    """Give `text` back as it is: it is marked for translators, who find it under `_context`."""
    return text


SEPARATOR = QT_TRANSLATE_NOOP("Checks", ", ")
"""What stands between the items of a sequence: a text like any other, of every context that has such messages."""
QT_TRANSLATE_NOOP("Problems", ", ")


class Message(str):
    """A sentence in English, with the template and the parts it was made of.

    What is made of it (slices, joined words, copies, what another process gets) is plain text.
    """

    __slots__ = ("_parts", "_template")
    _template: str
    _parts: Mapping[str, Part]

    def __new__(cls, template: str, parts: Mapping[str, Part]) -> Self:
        """Fill the fields in braces of `template`, which is in English, with `parts`."""
        made = super().__new__(cls, _filled(template, parts, str))
        made._template = template
        made._parts = MappingProxyType(dict(parts))
        return made

    @property
    def template(self) -> str:
        """The English sentence with its fields in braces."""
        return self._template

    @property
    def parts(self) -> Mapping[str, Part]:
        """What stands in the fields."""
        return self._parts

    def words(self, translated: Callable[[str], str], framed: Callable[[str], str] = str) -> str:
        """The sentence in another language: `translated` turns an English text, with its fields, into that.

        `framed` sets off what stands in the fields and is not translated: names and keys of the file, numbers.
        """
        return _filled(translated(self._template), self._parts, translated, framed)

    @override
    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


def message(template: str, /, **parts: Part) -> Message:
    """The sentence that `template`, marked by `QT_TRANSLATE_NOOP`, makes with `parts` in its fields."""
    return Message(template, parts)


def worded(text: str, translated: Callable[[str], str], framed: Callable[[str], str] = str) -> str:
    """The `words` of a text if it is a `Message`; any other text, which nobody can translate, as it is."""
    return text.words(translated, framed) if isinstance(text, Message) else text


def _filled(template: str, parts: Mapping[str, Part], translated: _Change, framed: _Change = str) -> str:
    return template.format(**{name: _said(part, translated, framed) for name, part in parts.items()})


def _said(part: Part, translated: _Change, framed: _Change) -> str:
    if type(part) is str:  # as most are
        return framed(part)
    if isinstance(part, Message):
        return part.words(translated, framed)
    if isinstance(part, Sequence) and not isinstance(part, str):
        return translated(SEPARATOR).join(_said(item, translated, framed) for item in part)
    return framed(str(part))
