"""How the commands are called: their arguments, and what `--help` says of them."""

import argparse
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, NoReturn

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


SHELLS = ("bash", "zsh", "fish")
"""Those that `briefing completion` knows."""

_NO_COMMAND = """\
commands, each of which explains itself with --help:
{commands}

examples:
  briefing                                       open the brief read last, or the one that comes with the program
  briefing visit.brief.toml --find copper        open a brief and search it
  briefing new visit.brief.toml                  start a brief of your own
  briefing check visit.brief.toml                is every claim sourced, does every figure agree?
  briefing export visit.brief.toml -o visit.pdf  pass it on

A brief is a plain text file (TOML): what is claimed, who says it, and where that stands.
Exit codes: 0 done; 1 nothing found, errors found by check, differences found by diff; 2 wrong use, a file that
cannot be read or written. Complaints go to stderr in one line each. The network is never used."""


class _Help(argparse.HelpFormatter):
    """Breaks long lines, but leaves examples as they stand."""

    @override
    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if "\n" in text else super()._fill_text(text, width, indent)


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def __init__(self, prog: str, description: str, epilog: str, *, helps: bool = True) -> None:
        """Call the command `prog`; `epilog` stands below its options as it is written.

        `helps`: its help may be asked for; to find out how wide the terminal is takes as long as all else here.
        """
        width = None if helps else 80

        def formatter(prog: str) -> _Help:
            return _Help(prog, width=width)

        super().__init__(prog=prog, description=description, epilog=epilog, formatter_class=formatter)

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
    listed = "\n".join(f"  {name:<12}{command.does}" for name, command in _COMMANDS.items())
    parser = Parser(
        prog="briefing",
        description="Read a structured brief; without FILE the one read last, or the one that comes with the program.",
        epilog=_NO_COMMAND.format(commands=listed),
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
    desktop = parser.add_mutually_exclusive_group()
    for name, words in (
        (
            "install",
            "add Briefing to your menus and have it open *.brief.toml files; only your own folders are changed",
        ),
        ("uninstall", "take away what --install-desktop put there"),
    ):
        desktop.add_argument(f"--{name}-desktop", action="store_const", dest="desktop", const=name, help=words)
    parser.add_argument("--version", action="version", version=f"Briefing {__version__}", help="print it")
    return parser


def command_parsers() -> dict[str, Parser]:
    """The parser of each other command, by its name."""
    return {name: _parser(name) for name in _COMMANDS}


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What follows the name of a command, the first of `arguments`; options may stand anywhere."""
    name, *rest = arguments
    parser = _parser(name, helps=any(argument.startswith(("-h", "--h")) for argument in rest))
    if "--" in rest:  # argparse takes it away when options stand anywhere
        return parser.parse_args(rest)
    return parser.parse_intermixed_args(rest)


def _parser(name: str, *, helps: bool = True) -> Parser:
    command = _COMMANDS[name]
    examples = "\n".join(["examples:", *(f"  briefing {name} {example}".rstrip() for example in command.examples)])
    more = f"{command.does[:1].upper()}{command.does[1:]}. {command.more}".strip()
    parser = Parser(prog=f"briefing {name}", description=more, epilog=examples, helps=helps)
    command.add_arguments(parser)
    return parser


def _add_export(parser: Parser) -> None:
    _add_file(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf", help="the file to write")
    parser.add_argument(
        "--profile", choices=list(map(str, Profile)), default="summary", help="how much of it (default: %(default)s)"
    )
    parser.add_argument(
        "--paper", choices=list(map(str, Paper)), default="a4", help="the size of the pages (default: %(default)s)"
    )
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


def _add_completion(parser: Parser) -> None:
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=f"one of {', '.join(SHELLS)}")


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


class _Command(NamedTuple):
    """A command beside the window's: what it does, what adds its arguments, and what shows how it is called."""

    does: str
    add_arguments: Callable[[Parser], None]
    examples: tuple[str, ...]
    more: str = ""


_COMMANDS = {
    "export": _Command(
        "write a brief as PDF",
        _add_export,
        (
            "visit.brief.toml -o visit.pdf",
            "-o forum.pdf --profile one-page --lang ur",
            "-o full.pdf --profile full",
        ),
    ),
    "search": _Command(
        "list what is found in a brief, the best first",
        _add_search,
        ("copper", "'tab:minerals \"rare earth\" -coal' visit.brief.toml", "by:wang --json"),
        "Exit code 1 where nothing is found.",
    ),
    "check": _Command(
        "check briefs: sources, figures, wording",
        _add_check,
        ("visit.brief.toml", "*.brief.toml --json"),
        "Exit code 1 where a check finds an error.",
    ),
    "diff": _Command(
        "tell what changed between two versions of a brief",
        _add_diff,
        ("visit-1.brief.toml visit-2.brief.toml",),
        "Its words are compared, not its lines. Exit code 1 where they differ.",
    ),
    "new": _Command("write a commented brief to start from", _add_new, ("visit.brief.toml",)),
    "schema": _Command("print the JSON Schema of the file, for editors", _add_nothing, ("> brief.schema.json",)),
    "completion": _Command(
        "print what has a shell complete these commands",
        _add_completion,
        (
            "bash > ~/.local/share/bash-completion/completions/briefing",
            "zsh > ~/.zfunc/_briefing     (with fpath+=~/.zfunc before compinit in ~/.zshrc)",
            "fish > ~/.config/fish/completions/briefing.fish",
        ),
    ),
}
