"""The command line: one function a command. Only the window's command imports Qt."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import handover, resources
from briefing.console import WRONG_USE, complain, print_json, print_line, uncollected, warn
from briefing.errors import BriefingError, Cancelled, OutputError
from briefing.model.brief import Brief, Tab
from briefing.model.load import load, loads, read_bytes
from briefing.model.problems import NO_MEMORY, LoadError, on_one_line

if TYPE_CHECKING:
    from argparse import Namespace

    from briefing.search.results import Hit

DONE = 0
FOUND_NOTHING = FOUND_ERRORS = FOUND_CHANGES = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command in `arguments` (those of the process where None) and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if arguments and arguments[0] in _RUN:
            from briefing.usage import parsed  # the window, which is opened most, does not pay for it

            with uncollected():
                return _RUN[arguments[0]](parsed(arguments))
        return _window(arguments)
    except Cancelled as error:
        from briefing.termination import EXIT_CODE

        complain(error)
        return EXIT_CODE
    except BriefingError as error:
        complain(error)
        return WRONG_USE
    except MemoryError:
        complain(BriefingError(NO_MEMORY))
        return WRONG_USE
    except KeyboardInterrupt:
        return WRONG_USE


def _window(arguments: Sequence[str]) -> int:
    match arguments:  # as most often: the time a parser takes is spared
        case [] | ["--startup-report"]:
            return _open(startup_report=bool(arguments))
        case ["--lang", language, *rest] if rest in ([], ["--startup-report"]) and language[:1] not in {"", "-"}:
            return _open(language=language, startup_report=bool(rest))
    from briefing.usage import window_parser

    options = window_parser().parse_args(arguments)
    if options.desktop:
        return _desktop(options)
    return _open(
        None if options.file is None else Path(options.file),
        tab=Tab(options.tab) if options.tab else None,
        query=options.find or "",
        language=options.lang,
        startup_report=options.startup_report,
        apart=options.new_window,
    )


def _open(
    path: Path | None = None,
    *,
    tab: Tab | None = None,
    query: str = "",
    language: str | None = None,
    startup_report: bool = False,
    apart: bool = False,
) -> int:
    """Have the program show it that runs already, or else open the window."""
    if not (startup_report or apart):
        place = handover.meeting_place()
        if handover.hand_over(place, lambda: handover.wish(path, tab, query, language)):
            return DONE
    return _window_command()(path, tab=tab, query=query, language=language, startup_report=startup_report, apart=apart)


def _window_command() -> Callable[..., int]:
    """What opens the window; Qt is imported only here."""
    try:
        from briefing.qt.app import run
    except ImportError as error:
        raise BriefingError(f"the window needs Qt, which could not be loaded: {error}") from error
    return run


def _desktop(options: "Namespace") -> int:
    from briefing.desktop import place

    place.install() if options.desktop == "install" else place.uninstall()
    return DONE


def _export(options: "Namespace") -> int:
    from briefing.export.output import write_whole
    from briefing.export.pdf import Typesetter
    from briefing.termination import Termination

    termination = Termination()
    with Typesetter(options.lang) as typesetter:  # its process starts while the brief is read
        from briefing.export.document import make
        from briefing.export.setting import Paper, Part, Profile, Setting

        path = _path(options)
        data = read_bytes(path)
        brief = loads(data, str(path))
        embed = (path.name, data) if options.embed else None
        parts = frozenset(Part(part) for part in options.parts or tuple(Part))
        setting = Setting(Profile(options.profile), Paper(options.paper), options.mark or "", parts)
        language, cancelled = brief.language(options.lang), termination.is_asked
        made = make(brief, language, setting, typesetter, embed=embed, cancelled=cancelled)
    if termination.is_asked():
        raise Cancelled
    write_whole(Path(options.output), made.data, replace=options.force)
    if made.replaced:
        listed = " ".join(f"{character} (U+{ord(character):04X})" for character in made.replaced)
        warn(f"no font of the document has {listed}; each is shown by its number, or left out and counted")
    return DONE


def _search(options: "Namespace") -> int:
    from briefing.search.index import Index
    from briefing.search.near import Way, near
    from briefing.search.query import Options, parse

    brief = load(_path(options))
    how = Options(match_case=options.match_case, whole_words=options.whole_words, regex=options.regex)
    index = Index.of(brief, brief.language(options.lang), keep_case=how.match_case)
    results = index.search(parse(options.query, how))
    for hint in results.hints:
        if hint.is_fatal:
            raise BriefingError(hint.words())
        warn(hint.words())
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
        print_json({"query": options.query, "total": len(results), "counts": counts, "hits": hits})
    else:
        for hit in shown:
            why = f"  ({_why(hit)})" if hit.why else ""
            print_line(on_one_line(f"{hit.passage.tab.value:<12}  {hit.passage.text}{why}"))
    if results:
        return DONE
    flags = {Way.ANY_CASE: "without --match-case", Way.PARTS: "without --whole-words"}
    found = near(index, options.query, how)
    others = ", ".join(flags.get(suggestion.way) or suggestion.label() for suggestion in found)
    if others:
        warn(f"nothing found; try: {others}")
    return FOUND_NOTHING


def _check(options: "Namespace") -> int:
    import datetime as dt

    from briefing.checks.report import check_all, place, summary, tally
    from briefing.model.decoding import decode

    code = DONE
    rows: list[dict[str, object]] = []
    for name in options.file or [str(resources.bundled_brief())]:
        try:
            data = read_bytes(name)
            found = check_all(loads(data, name), dt.datetime.now().astimezone().date())
            placed = place(tuple(finding for finding in found if finding.dismissed is None), decode(data, name))
        except LoadError as error:
            complain(error)
            code = WRONG_USE
            rows += [
                _row(name, (problem.line, problem.column), "invalid", "error", problem.message)
                for problem in error.problems
            ]
            continue
        rows += [_row(name, (line, column), f.rule, f.severity.value, f.message) for line, column, f in placed]
        if not options.json:
            lines = [
                on_one_line(f"{name}:{line}:{column}: {it.severity.value}: {it.message} [{it.rule}]")
                for line, column, it in placed
            ]
            print_line("\n".join([*lines, f"{name}: {summary(found)}"]))  # at once: there may be very many
        if tally(found)[0]:
            code = max(code, FOUND_ERRORS)
    if options.json:
        print_json(rows)
    return code


def _diff(options: "Namespace") -> int:
    from briefing.compare.comparison import compare
    from briefing.compare.report import line, row, summary

    briefs: dict[str, Brief] = {}
    for name in dict.fromkeys([options.old, options.new]):  # both are looked at, so that all problems come in one run
        try:
            briefs[name] = load(name)
        except LoadError as error:
            complain(error)
    if not {options.old, options.new} <= briefs.keys():
        return WRONG_USE
    old, new = briefs[options.old], briefs[options.new]
    try:
        language, changes = compare(old, new, options.lang)
    except BriefingError as error:
        raise BriefingError(f"{options.old} and {options.new}: {error}") from error
    if options.json:
        print_json([row(change) for change in changes])
    else:
        for change in changes:
            print_line(line(change, language))
        print_line(f"{options.old} → {options.new}: {summary(changes)}")
    return FOUND_CHANGES if changes else DONE


def _new(options: "Namespace") -> int:
    import datetime as dt
    import os
    import re

    from briefing.export.output import write_whole

    path = Path(options.output)
    if os.path.lexists(path):  # nothing that is there is ever replaced, so that no word of --force is due
        raise OutputError(f"{path}: exists already; choose another name")
    issued = f"issued = {dt.datetime.now().astimezone().date()}"  # the user's own day
    data = re.sub(rb"(?m)^issued = \d{4}-\d\d-\d\d", issued.encode(), resources.new_brief().read_bytes(), count=1)
    write_whole(path, data, replace=False)
    return DONE


def _schema(_options: "Namespace") -> int:
    from briefing.model.schema import json_schema

    print_json(json_schema())
    return DONE


def _completion(options: "Namespace") -> int:
    from briefing.completion import script

    print_line(script(options.shell))
    return DONE


def _path(options: "Namespace") -> Path:
    return resources.bundled_brief() if options.file is None else Path(options.file)


def _why(hit: "Hit") -> str:
    """Which other names, or texts in other languages, have the words that the passage has not; empty if it has all."""
    from briefing.search.snippet import reason_snippet

    return "; ".join(
        f"the text in {reason.language} says: {reason_snippet(reason).text}"
        if reason.language
        else f"matched because: {hit.passage.text} = {reason.text}"
        for reason in hit.why
    )


def _row(name: str, place: tuple[int, int], rule: str, severity: str, message: str) -> dict[str, object]:
    line, column = place
    return {"file": name, "line": line, "column": column, "rule": rule, "severity": severity, "message": message}


_RUN: "dict[str, Callable[[Namespace], int]]" = {
    "export": _export,
    "search": _search,
    "check": _check,
    "diff": _diff,
    "new": _new,
    "schema": _schema,
    "completion": _completion,
}
