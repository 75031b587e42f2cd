"""How the commands are called: their arguments, and what `--help` says of them."""

import argparse
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn

from briefing import __version__
from briefing.compat import override
from briefing.console import WRONG_USE, print_line, say
from briefing.export.setting import LONGEST_MARK, Paper, Part, Profile
from briefing.model.brief import Tab

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_QUERY_HELP = (
    'words, all of which must be found; "a phrase", -without, and the filters tab: kind: by: country: mineral: '
    "(with a hyphen first, put -- before it)"
)


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    @override
    def error(self, message: str) -> NoReturn:
        say(f"{self.prog}: {message}; see {self.prog} --help")
        self.exit(WRONG_USE)

    @override
    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:  # noqa: ARG002 -- stdout
        """Print the help, or the version, as every other output."""
        print_line(message.removesuffix("\n"))


def window_parser() -> Parser:
    """The parser of the command that opens the window."""
    parser = Parser(
        prog="briefing",
        description="Read a structured brief; without FILE the one read last, or the one that comes with the program.",
        epilog=f"Other commands: {', '.join(_COMMANDS)}. Each explains itself with --help.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a brief (.brief.toml)")
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="start on its own, where the program runs already and would be asked to show it",
    )
    parser.add_argument("--tab", choices=[tab.value for tab in Tab], help="the tab to open")
    parser.add_argument("--find", metavar="QUERY", help="search for QUERY at once")
    _add_language(parser)
    parser.add_argument(
        "--startup-report",
        action="store_true",
        help="open the bundled brief, print where the time to the first paint went as one line of JSON, and quit",
    )
    parser.add_argument("--version", action="version", version=f"Briefing {__version__}")
    return parser


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What follows the name of a command, the first of `arguments`; options may stand anywhere."""
    name, *rest = arguments
    described, add_arguments = _COMMANDS[name]
    parser = Parser(prog=f"briefing {name}", description=described)
    add_arguments(parser)
    if "--" in rest:  # argparse takes it away when options stand anywhere
        return parser.parse_args(rest)
    return parser.parse_intermixed_args(rest)


def _add_export(parser: Parser) -> None:
    _add_file(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf", help="the file to write")
    parser.add_argument("--profile", choices=list(map(str, Profile)), default="summary", help="how much of it")
    parser.add_argument("--paper", choices=list(map(str, Paper)), default="a4", help="the size of the pages")
    parser.add_argument(
        "--parts",
        type=_parts,
        metavar="LIST",
        help=f"what to include, of {','.join(Part)}; claims and sources always are (not for one-page)",
    )
    parser.add_argument("--mark", type=_mark, metavar="TEXT", help="a handling mark for each page, such as TLP:GREEN")
    _add_language(parser)
    parser.add_argument("--embed", action="store_true", help="put the brief's own file into the PDF (PDF/A-3)")
    parser.add_argument("--force", action="store_true", help="replace OUT.pdf where it exists")


def _add_search(parser: Parser) -> None:
    parser.add_argument("query", metavar="QUERY", help=_QUERY_HELP)
    _add_file(parser)
    _add_language(parser)
    parser.add_argument("--limit", type=_count, metavar="N", help="show at most N hits")
    parser.add_argument("--match-case", action="store_true", help="tell capitals from small letters")
    parser.add_argument("--whole-words", action="store_true", help="find no parts of words")
    parser.add_argument("--regex", action="store_true", help="take the words of QUERY as one regular expression")
    parser.add_argument("--json", action="store_true", help="hits with their spans, as JSON")


def _add_check(parser: Parser) -> None:
    parser.add_argument("file", nargs="*", metavar="FILE", help="briefs; without any, the one that comes along")
    parser.add_argument("--json", action="store_true", help="findings as JSON")


def _add_diff(parser: Parser) -> None:
    parser.add_argument("old", metavar="OLD", help="the earlier version of a brief")
    parser.add_argument("new", metavar="NEW", help="the later one")
    _add_language(parser)
    parser.add_argument("--json", action="store_true", help="changes as JSON")


def _add_new(parser: Parser) -> None:
    parser.add_argument("output", metavar="OUT.brief.toml", help="the file to write; it must not exist yet")


def _add_nothing(_parser: Parser) -> None:
    pass


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE", help="a brief; without it the one that comes along")


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", metavar="L", help="the brief's language to use, e.g. en, zh, ur")


def _parts(words: str) -> frozenset[str]:
    parts = frozenset(part.strip().casefold() for part in words.split(",")) - {""}
    for part in sorted(parts - set(Part)):
        raise argparse.ArgumentTypeError(f"{part!r}: expected a list of {', '.join(Part)}, with commas between")
    if not parts:
        raise argparse.ArgumentTypeError(f"expected at least one of {', '.join(Part)}")
    return parts


def _mark(words: str) -> str:
    mark = " ".join(words.split())
    if not mark.isprintable() or not 0 < len(mark) <= LONGEST_MARK:
        raise argparse.ArgumentTypeError(f"expected 1 to {LONGEST_MARK} characters on one line")
    return mark


def _count(word: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", word):
        raise argparse.ArgumentTypeError(f"{word!r}: expected a whole number, 0 or more")
    return int(word)


_COMMANDS: dict[str, tuple[str, Callable[[Parser], None]]] = {
    "export": ("Write a brief as PDF.", _add_export),
    "search": ("List what is found in a brief, the best first. Exit code 1 where nothing is found.", _add_search),
    "check": ("Check briefs. Exit code 1 where a check finds an error.", _add_check),
    "diff": (
        "Tell what changed between two versions of a brief: its words, not its lines. Exit code 1 where they differ.",
        _add_diff,
    ),
    "new": ("Write a commented brief to start from.", _add_new),
    "schema": ("Print the JSON Schema of the file, for editors.", _add_nothing),
}
"""What each command does, and what adds its arguments to its parser."""
