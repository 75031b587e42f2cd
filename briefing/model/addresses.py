"""Where a link leads, whatever its address looks like.

A brief's links are of visible ASCII characters (`LINK`), so letters that look like others come in disguise: a host's as
punycode (`xn--…`), all others as %XX. And what stands before an @ is no host, though it may look like one.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property
from urllib.parse import unquote, unquote_to_bytes

from briefing.message import QT_TRANSLATE_NOOP, Message, message

LONGEST = 300
"""The most characters of an address that is shown in one piece."""

_WEB = re.compile(r"https?://(?:(?P<name>[^/?#]*)@)?(?P<host>\[[^/?#]*\]|[^/?#:]*)", re.IGNORECASE)
_MAIL = re.compile(r"mailto:(?P<name>[^?,@]*)@(?P<host>[^?,@]*)", re.IGNORECASE)
_LONGEST_NAME = 80
_MOST_LETTERS = 5
_CUT = "…"
_WITH_HAN = frozenset({"BOPOMOFO", "CJK", "HANGUL", "HIRAGANA", "KATAKANA", "LATIN"})
"""Scripts that are written together."""
_LIKE_LATIN = frozenset("асԁеһіїјӏорԛѕԝхуѵԍαινορυհոսօց-0123456789")
"""Small letters of other scripts that are drawn as Latin ones are, and what may stand among them."""
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"})
_USUAL = frozenset("\t\n\r \u200c\u200d")
"""What cannot be seen either, and is no trick in a path: spaces, ends of lines in mails, joiners in names of pages."""


class Address:
    """The address of a link, one that `LINK` takes, read for what it hides. Of mail it is that of the first reader."""

    def __init__(self, address: str) -> None:
        """Take `address` apart."""
        found = _WEB.match(address) or _MAIL.match(address)
        self.whole = address
        start, end = found.span("host") if found else (0, 0)
        self._before, self.host, self._after = address[:start], address[start:end], address[end:]
        self._name = (found["name"] or "") if found and found.re is _WEB else ""
        self._labels = [_decoded(label) for label in unquote(self.host).split(".")]

    @cached_property
    def shown_host(self) -> str:
        """The host in the letters that a browser may show it in; those that cannot be seen are escapes."""
        return visible(".".join(self._labels))

    @cached_property
    def oddities(self) -> tuple[Message, ...]:
        """What in it may mislead; each has a translation under `Checks`."""
        return tuple(self._oddities())

    @property
    def aside(self) -> str:
        """Its real host, as it can be read, where the address as it stands does not show it; else nothing."""
        return self.shown_host if self.shown_host != self.host or self.oddities else ""

    def shortened(self, most: int = LONGEST) -> str:
        """The address, cut on both sides of its host where it is longer: the host is always whole."""
        room = max(most - len(self.host), 40)
        if len(self.whole) - len(self.host) <= room:
            return self.whole
        before = self._before if len(self._before) <= room // 3 else self._before[: room // 3] + _CUT
        after = self._after
        if len(before) + len(after) > room:
            half = (room - len(before)) // 2
            after = after[:half] + _CUT + after[-half:]
        return before + self.host + after

    def _oddities(self) -> Iterator[Message]:
        if self._name:
            name = visible(unquote(self._name))
            template = QT_TRANSLATE_NOOP(
                "Checks", "“{name}” before the @ is no host but a name to sign in with; it leads to {host}"
            )
            yield message(template, name=name[:_LONGEST_NAME] + _CUT * (len(name) > _LONGEST_NAME), host=self.host)
        if strangers := list(dict.fromkeys(letter for label in self._labels for letter in _strangers(label))):
            letters = [f"{letter} (U+{ord(letter):04X})" for letter in strangers[:_MOST_LETTERS]]
            template = QT_TRANSLATE_NOOP(
                "Checks", "the host {host} ({shown}) mixes letters of scripts that look alike: {letters}"
            )
            yield message(template, host=self.host, shown=self.shown_host, letters=letters)
        elif any(_is_like_latin(label) for label in self._labels) and self._labels[-1].isascii():
            template = QT_TRANSLATE_NOOP("Checks", "the host {host} ({shown}) only looks like Latin letters")
            yield message(template, host=self.host, shown=self.shown_host)
        if signs := self._unseen():
            template = QT_TRANSLATE_NOOP("Checks", "it holds signs that cannot be seen or that turn text: {signs}")
            yield message(template, signs=signs)

    def _unseen(self) -> str:
        around = unquote_to_bytes(self._before + self._after).decode(errors="replace")
        found = [sign for sign in around if sign not in _USUAL and _is_unseen(sign)]
        found += [sign for label in self._labels for sign in label if _is_unseen(sign)]
        return " ".join(map(visible, dict.fromkeys(found)))


def visible(words: str) -> str:
    """`words` with all that cannot be seen, or turns what stands beside it, as escapes."""
    return "".join(_escape(sign) if _is_unseen(sign) else sign for sign in words)


def _escape(sign: str) -> str:
    code = ord(sign)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 -- what four digits can say


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in _UNSEEN


def _decoded(label: str) -> str:
    """A part of a host in its own letters; as it stands where it is no punycode."""
    if not label.lower().startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _strangers(label: str) -> list[str]:
    """The letters of a part of a host that nobody writes in one word with the others: first of all none of Latin."""
    scripts = {letter: unicodedata.name(letter, "?").split()[0].split("-")[0] for letter in label if letter.isalpha()}
    found = set(scripts.values())
    if len(found) < 2 or found <= _WITH_HAN:  # noqa: PLR2004 -- one script is no mixture
        return []
    return [letter for letter, script in scripts.items() if script != "LATIN"]


def _is_like_latin(label: str) -> bool:
    """Whether a part of a host is of other letters, all of which might be taken for Latin ones."""
    return not label.isascii() and set(label.lower()) <= _LIKE_LATIN
