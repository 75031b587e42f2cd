"""The command line: one function a command. Only the window's command imports Qt."""

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from briefing import __version__, resources
from briefing.compat import override
from briefing.errors import BriefingError, OutputError
from briefing.model.brief import Tab
from briefing.model.load import decode, load, loads, read_bytes
from briefing.model.problems import LoadError

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

    from briefing.search.index import Hit

DONE = 0
FOUND_NOTHING = FOUND_ERRORS = 1
WRONG_USE = 2

_STARTUP_REPORT = "--startup-report"

_Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command in `arguments` (those of the process where None) and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if arguments and arguments[0] in _COMMANDS:
            options = _command_parser().parse_args(arguments)
            command: _Command = options.run
            return command(options)
        return _window(arguments)
    except BriefingError as error:
        _complain(error)
        return WRONG_USE
    except KeyboardInterrupt:
        return WRONG_USE


def _window(arguments: Sequence[str]) -> int:
    # most often there is nothing to parse, and the time a parser takes is spared
    is_plain = list(arguments) in ([], [_STARTUP_REPORT])
    options = argparse.Namespace() if is_plain else _window_parser().parse_args(arguments)

    import gc

    gc.disable()  # what is made while launching stays: the window collects once it is seen
    try:
        from briefing.qt.app import run  # Qt is imported only where the window opens
    except ImportError as error:
        raise BriefingError(f"the window needs Qt, which could not be loaded: {error}") from error

    if is_plain:
        return run(None, startup_report=bool(arguments))
    return run(
        None if options.file is None else Path(options.file),
        tab=Tab(options.tab) if options.tab else None,
        query=options.find or "",
        language=options.lang,
        startup_report=options.startup_report,
    )


def _export(options: argparse.Namespace) -> int:
    from briefing.export.output import write_whole
    from briefing.export.pdf import Typesetter

    with Typesetter() as typesetter:  # its process starts while the brief is read
        from briefing.export.payload import Profile, payload

        path = _path(options)
        data = read_bytes(path)
        brief = loads(data, str(path))
        embed = (path.name, data) if options.embed else None
        made = typesetter.typeset(payload(brief, brief.language(options.lang), Profile(options.profile)), embed=embed)
    write_whole(Path(options.output), made.data, replace=options.force)
    if made.replaced:
        listed = " ".join(f"{character} (U+{ord(character):04X})" for character in made.replaced)
        _warn(f"no font of the document has {listed}; each is shown by its number, or left out and counted")
    return DONE


def _search(options: argparse.Namespace) -> int:
    from briefing.model.passages import passages
    from briefing.search.index import Index
    from briefing.search.query import parse

    brief = load(_path(options))
    results = Index(passages(brief, brief.language(options.lang))).search(parse(options.query))
    shown = results[: options.limit] if options.limit is not None else results
    if options.json:
        hits = [
            {
                "tab": hit.passage.tab.value,
                "item": hit.passage.key.id,
                "field": f"{hit.passage.key.kind}.{hit.passage.key.field}",
                "text": hit.passage.text,
                "spans": [list(span) for span in hit.spans],
                "why": _why(hit),
            }
            for hit in shown
        ]
        counts = {tab.value: count for tab, count in results.counts.items()}
        _print_json({"query": options.query, "total": len(results), "counts": counts, "hits": hits})
    else:
        for hit in shown:
            why = f"  ({_why(hit)})" if hit.why else ""
            _print(f"{hit.passage.tab.value:<12}  {hit.passage.text}{why}")
    return DONE if results else FOUND_NOTHING


def _check(options: argparse.Namespace) -> int:
    import datetime as dt

    from briefing.checks.report import check, place, summary, tally

    code = DONE
    rows: list[dict[str, object]] = []
    for name in options.file or [str(resources.bundled_brief())]:
        try:
            data = read_bytes(name)
            findings = check(loads(data, name), dt.datetime.now().astimezone().date())
            placed = place(findings, decode(data, name))
        except LoadError as error:
            _complain(error)
            code = WRONG_USE
            rows += [
                _row(name, (problem.line, problem.column), "invalid", "error", problem.message)
                for problem in error.problems
            ]
            continue
        rows += [_row(name, (line, column), f.rule, f.severity.value, f.message) for line, column, f in placed]
        if not options.json:
            for line, column, finding in placed:
                _print(f"{name}:{line}:{column}: {finding.severity.value}: {finding.message} [{finding.rule}]")
            _print(f"{name}: {summary(findings)}")
        if tally(findings)[0]:
            code = max(code, FOUND_ERRORS)
    if options.json:
        _print_json(rows)
    return code


def _new(options: argparse.Namespace) -> int:
    import datetime as dt

    from briefing.export.output import write_whole

    path = Path(options.output)
    if os.path.lexists(path):  # nothing that is there is ever replaced, so that no word of --force is due
        raise OutputError(f"{path}: exists already; choose another name")
    issued = f"issued = {dt.datetime.now().astimezone().date()}"  # the user's own day
    data = re.sub(rb"(?m)^issued = \d{4}-\d\d-\d\d", issued.encode(), resources.new_brief().read_bytes(), count=1)
    write_whole(path, data, replace=False)
    return DONE


def _schema(_options: argparse.Namespace) -> int:
    from briefing.model.schema import json_schema

    _print_json(json_schema())
    return DONE


def _path(options: argparse.Namespace) -> Path:
    return resources.bundled_brief() if options.file is None else Path(options.file)


def _why(hit: "Hit") -> str:
    """Which other name was found in the passage's stead; empty where it is its own words."""
    return f"matched because: {hit.passage.text} = {hit.why}" if hit.why else ""


def _row(name: str, place: tuple[int, int], rule: str, severity: str, message: str) -> dict[str, object]:
    line, column = place
    return {"file": name, "line": line, "column": column, "rule": rule, "severity": severity, "message": message}


def _print_json(value: object) -> None:
    _print(json.dumps(value, ensure_ascii=False, indent=2))


def _print(words: str) -> None:
    if sys.stdout is None:  # the process was started with it closed
        raise OutputError("the output could not be written: it is closed")
    try:
        sys.stdout.write(words + "\n")
        sys.stdout.flush()
    except OSError as error:
        _drop_rest(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"the output could not be written: {error.strerror}") from error


def _drop_rest(stream: TextIO) -> None:
    """Lead a stream that cannot be written nowhere: what is left in its buffer must not be tried again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _complain(error: BriefingError) -> None:
    for line in error.lines() if isinstance(error, LoadError) else [f"briefing: {error}"]:
        _say(line)


def _warn(message: str) -> None:
    _say(f"briefing: {message}")


def _say(line: str) -> None:
    """Put a line on stderr; where that is closed or full, the exit code alone has to tell."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(" ".join(line.splitlines()) + "\n")
            sys.stderr.flush()
        except OSError:
            _drop_rest(sys.stderr)


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    @override
    def error(self, message: str) -> NoReturn:
        _say(f"{self.prog}: {message}; see {self.prog} --help")
        self.exit(WRONG_USE)

    @override
    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:  # noqa: ARG002 -- stdout
        """Print the help, or the version, as every other output."""
        _print(message.removesuffix("\n"))


def _window_parser() -> _Parser:
    parser = _Parser(
        prog="briefing",
        description="Read a structured brief; without FILE the one that comes with the program.",
        epilog=f"Other commands: {', '.join(_COMMANDS)}. Each explains itself with --help.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a brief (.brief.toml)")
    parser.add_argument("--tab", choices=[tab.value for tab in Tab], help="the tab to open")
    parser.add_argument("--find", metavar="QUERY", help="search for QUERY at once")
    _add_language(parser)
    parser.add_argument(
        _STARTUP_REPORT,
        action="store_true",
        help="open the bundled brief, print where the time to the first paint went as one line of JSON, and quit",
    )
    parser.add_argument("--version", action="version", version=f"Briefing {__version__}")
    return parser


def _command_parser() -> _Parser:
    parser = _Parser(prog="briefing")
    commands = parser.add_subparsers(required=True)

    export = commands.add_parser("export", help="write a brief as PDF")
    _add_file(export)
    export.add_argument("-o", "--output", required=True, metavar="OUT.pdf", help="the file to write")
    export.add_argument("--profile", choices=["one-page", "summary", "full"], default="summary", help="how much of it")
    _add_language(export)
    export.add_argument("--embed", action="store_true", help="put the brief's own file into the PDF (PDF/A-3)")
    export.add_argument("--force", action="store_true", help="replace OUT.pdf where it exists")
    export.set_defaults(run=_export)

    search = commands.add_parser("search", help="search a brief", description="Exit code 1 where nothing is found.")
    search.add_argument("query", metavar="QUERY", help='words, all of which must be found; "a phrase" in quotes')
    _add_file(search)
    _add_language(search)
    search.add_argument("--limit", type=_count, metavar="N", help="show at most N hits")
    search.add_argument("--json", action="store_true", help="hits with their spans, as JSON")
    search.set_defaults(run=_search)

    check = commands.add_parser("check", help="check briefs", description="Exit code 1 where a check finds an error.")
    check.add_argument("file", nargs="*", metavar="FILE", help="briefs; without any, the one that comes along")
    check.add_argument("--json", action="store_true", help="findings as JSON")
    check.set_defaults(run=_check)

    new = commands.add_parser("new", help="write a commented brief to start from")
    new.add_argument("output", metavar="OUT.brief.toml", help="the file to write; it must not exist yet")
    new.set_defaults(run=_new)

    schema = commands.add_parser("schema", help="print the JSON Schema of the file, for editors")
    schema.set_defaults(run=_schema)
    return parser


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE", help="a brief; without it the one that comes along")


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", metavar="L", help="the brief's language to use, e.g. en, zh, ur")


def _count(word: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", word):
        raise argparse.ArgumentTypeError(f"{word!r}: expected a whole number, 0 or more")
    return int(word)


_COMMANDS = ("export", "search", "check", "new", "schema")
