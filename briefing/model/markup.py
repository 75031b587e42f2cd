"""The prose of a brief: paragraphs, lists and emphasis as in CommonMark, and marks that tie words to a fact.

Everything else of CommonMark (headings, links, images, HTML, code) is plain text here.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

MARK = re.compile(r"\[#([^\[\]\s]+)\]")
"""A claim's mark, `[#delegates]`; its group is the fact's id."""

_MARKUP = re.compile(r"[*_\\\t\r\x00]")
_LIST = re.compile(r"^[^\S\n]*+(?:[-+]|\d{1,9}[.)])(?:\s|$)", re.MULTILINE)  # with the other in one, slower than both
_SIGNS = re.compile(r"[\n*_\\]|\[#")
"""What is more than a letter inside a paragraph."""
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*+\n)++")
_WIDE_EDGES = re.compile(r"^ *+[^\S \t\n][^\S\n]*+|(?<![^\S\n])[^\S\n]++$", re.MULTILINE)
"""Spaces at a line's ends, of kinds that CommonMark takes for letters: an author's indent of Chinese, say."""


_ITEM = re.compile(r"^(?P<indent>[^\S\n]*+)(?P<markers>(?:(?:[-+*]|\d{1,9}[.)])(?:[^\S\n]++|$)){1,100})", re.MULTILINE)

MAX_DEPTH = 64
"""How deep a list may be in lists."""
MAX_MARKUP = 120_000
"""How much there may be in all prose, as `extent` measures it."""


class BlockKind(StrEnum):
    """How a block of prose is set."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


class Run(NamedTuple):
    """Words set alike, or (with no words) the mark of the claim whose fact has the id `claim`."""

    text: str
    emphasis: bool = False
    strong: bool = False
    claim: str = ""


class Block(NamedTuple):
    """A paragraph or a list item: its runs, and for an item its depth from 1 and its number."""

    kind: BlockKind
    runs: tuple[Run, ...]
    depth: int = 0
    number: int = 0

    @property
    def text(self) -> str:
        """The words alone."""
        return self.runs[0].text if len(self.runs) == 1 else "".join(run.text for run in self.runs)

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the facts marked in this block, in its order."""
        return tuple(run.claim for run in self.runs if run.claim)


def blocks(prose: str) -> tuple[Block, ...]:
    """The blocks of `prose`. Prose without markup, which is most, is read without the CommonMark parser."""
    if _needs_parser(prose):
        return tuple(_parsed(prose))
    line = prose.strip()
    if "\n" not in line and "[#" not in line:
        return (Block(BlockKind.PARAGRAPH, (Run(line),)),) if line else ()
    return tuple(
        Block(BlockKind.PARAGRAPH, runs) for part in _BLANK_LINES.split(prose) if (runs := tuple(_plain_runs(part)))
    )


def extent(prose: str) -> int:
    """How long `prose` takes to be read: as long as so many signs of emphasis, some 15 µs each; a mark takes 4 µs."""
    breaks = prose.count("\n")
    if breaks // 2 > MAX_MARKUP:  # too much whatever else there is
        return breaks // 2
    marks = prose.count("[#") // 4
    lines = prose.split("\n")
    items = [item for line in lines if (item := _ITEM.match(line))]
    signs = sum(prose.count(sign) for sign in "*_\\")
    if not (signs or items or "\t" in prose or "\0" in prose):  # what is plain is read without the parser
        return breaks // 2 + marks
    indents = sum(len(line) - len(line.lstrip()) for line in lines)
    markers = sum(len(item["markers"].split()) for item in items)
    return signs + marks + 3 * markers + breaks + breaks // 2 + indents // 20


def depth(prose: str) -> int:
    """How deep the lists of `prose` are in each other at most; it may be less."""
    items = _ITEM.finditer(prose)
    return max((len(item["indent"].expandtabs(4)) // 2 + len(item["markers"].split()) for item in items), default=0)


def _needs_parser(prose: str) -> bool:
    return bool(_MARKUP.search(prose) or _LIST.search(prose))


def claims(prose: str) -> tuple[str, ...]:
    """The ids of the facts marked in `prose`, in its order."""
    return tuple(claim for block in blocks(prose) for claim in block.claims) if "[#" in prose else ()


def _plain_runs(part: str) -> Iterator[Run]:
    """The runs of a part of prose that has no markup but marks, none of which goes over a line's end."""
    lines = "\n".join(line.strip() for line in part.strip().split("\n"))
    position = 0
    last = ""
    for match in MARK.finditer(lines):
        if found := lines[position : match.start()].rstrip(" \t\n"):
            words = _joined(found, last)
            last = words[-1]
            yield Run(words)
        yield Run("", claim=match[1])
        position = match.end()
    if position < len(lines):
        yield Run(_joined(lines[position:], last))


def _joined(lines: str, last: str) -> str:
    """The lines as one, behind words that end in `last`."""
    if lines.isascii():
        return lines.replace("\n", " ")
    first, *others = lines.split("\n")
    befores = (first or last, *others)
    return first + "".join(
        _line_break(before[-1:], after) + after for before, after in zip(befores, others, strict=False)
    )


def _line_break(before: str, after: str) -> str:
    """What a line's end in the file means: nothing inside Chinese or Japanese, else a space."""
    return "" if before and after and _is_wide(before) and _is_wide(after[0]) else " "


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


@cache
def _parser() -> "MarkdownIt":
    # Imported here: it takes as long as the rest of the core, and few briefs need it before the first paint.
    from markdown_it import MarkdownIt

    # the preset's limit on nesting would leave out what lies deeper than ten lists
    parser = MarkdownIt("zero", {"maxNesting": 200}).enable(["list", "emphasis", "escape", "newline"])
    parser.inline.ruler.before("emphasis", "claim", _claim_rule)
    parser.inline.terminator_re = _SIGNS  # which are fewer than elsewhere, and each takes as long as a hundred letters
    return parser


def _claim_rule(state: "StateInline", _silent: bool) -> bool:  # only the rules of links ask silently
    match = MARK.match(state.src, state.pos)
    if match is None:
        return False
    state.push("claim", "", 0).content = match[1]
    state.pos = match.end()
    return True


def _parsed(prose: str) -> Iterator[Block]:
    lists: list[list[int]] = []  # a list for each open one: the number of its current item, 0 for bullets
    first_in_item = False
    for token in _parser().parse(_WIDE_EDGES.sub("", prose)):
        if token.type == "ordered_list_open":
            lists.append([int(token.attrs.get("start", 1)) - 1, 1])
        elif token.type == "bullet_list_open":
            lists.append([0, 0])
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            lists.pop()
        elif token.type == "list_item_open":
            lists[-1][0] += lists[-1][1]
            first_in_item = True
        elif token.type == "inline":
            runs = tuple(_inline_runs(token.children or []))
            if lists and first_in_item:
                number, ordered = lists[-1]
                kind = BlockKind.NUMBER if ordered else BlockKind.BULLET
                yield Block(kind, runs, len(lists), number)
            else:
                yield Block(BlockKind.PARAGRAPH, runs, len(lists))
            first_in_item = False


def _inline_runs(tokens: "list[Token]") -> Iterator[Run]:
    runs = _Runs()
    depth = {"em": 0, "strong": 0}
    afters = [*accumulate(reversed(tokens), lambda after, token: token.content or after, initial="")]
    """What follows each token, from the last one."""
    for number, token in enumerate(tokens, 1):
        name, _, side = token.type.partition("_")
        if side == "open":
            depth[name] += 1
        elif side == "close":
            depth[name] -= 1
        elif token.type == "claim":
            runs.strip_end()
            runs.add(Run("", claim=token.content))
        else:
            words = token.content
            if token.type in {"softbreak", "hardbreak"}:
                words = _line_break(runs.last, afters[len(tokens) - number])
            if words:
                runs.add(Run(words, emphasis=depth["em"] > 0, strong=depth["strong"] > 0))
    yield from _merged(runs.found)


class _Runs:
    """The runs of a paragraph so far."""

    def __init__(self) -> None:
        self.found: list[Run] = []
        self._lasts = [""]
        """The last letter there was before each run, and after all of them: there may be many claims in between."""

    @property
    def last(self) -> str:
        """The last letter; empty where there is none."""
        return self._lasts[-1]

    def add(self, run: Run) -> None:
        self.found.append(run)
        self._lasts.append(run.text[-1:] or self.last)

    def strip_end(self) -> None:
        """Take the space before a mark away: a mark follows its words closely."""
        while self.found and not self.found[-1].claim:
            run = self.found.pop()
            self._lasts.pop()
            if words := run.text.rstrip(" \t\n"):
                self.add(run._replace(text=words))
                return


def _merged(runs: list[Run]) -> Iterator[Run]:
    """The runs with neighbours of the same setting joined."""
    for _, alike in groupby(enumerate(runs), lambda item: item[1][1:] if not item[1].claim else item[0]):
        same = [run for _, run in alike]
        yield same[0]._replace(text="".join(run.text for run in same))
