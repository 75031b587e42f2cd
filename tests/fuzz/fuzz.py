"""Coverage-guided fuzzing of all that reads what somebody else wrote. Not part of the suite: see `.ci/fuzz`.

    bash .ci/fuzz TARGET [SECONDS]

What a target finds is mended, and kept as an example of the test of that part.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["briefing"]):
    from briefing import resources
    from briefing.checks.report import check_all
    from briefing.compare.comparison import compare
    from briefing.export.payload import payload
    from briefing.export.setting import Profile, Setting
    from briefing.model.brief import Brief
    from briefing.model.load import loads
    from briefing.model.markup import blocks
    from briefing.model.problems import LoadError
    from briefing.search.index import Index
    from briefing.search.query import Options, parse
    from briefing.search.text import fold

FOLDER = Path(__file__).parent
BUNDLED = loads(resources.bundled_brief().read_bytes(), "bundled")
INDEXES = [Index.of(BUNDLED, language) for language in BUNDLED.languages]
HEAD = 'format = 1\nid = "f"\nlanguages = ["en"]\nissued = 2026-11-23\ntitle.en = "T"\n'


def brief(data: bytes) -> None:
    """Any bytes are a brief, which can be checked and exported, or lines that say why not."""
    try:
        made = loads(data, "f")
    except LoadError as error:
        if not all(line.strip() and "\n" not in line for line in error.lines()):
            raise AssertionError(error.lines()) from error
        return
    use(made)


def facts(data: bytes) -> None:
    """The same after a head that is right, so that more of them are."""
    brief(HEAD.encode() + data)


def use(made: Brief) -> None:
    """Do with a brief what the program does with it."""
    for language in made.languages:
        Index.of(made, language).search(parse("a"))
        for profile in Profile:
            json.dumps(payload(made, language, Setting(profile)))
    check_all(made, made.issued)
    if compare(made, made).changes:
        raise AssertionError("a brief differs from itself")


def query(data: bytes) -> None:
    """Any text is a query, by words or by pattern, with spans that lie in what was found."""
    text = data.decode("utf-8", "replace")
    flags = len(data)
    options = Options(bool(flags & 1), bool(flags & 2), bool(flags & 4))
    for index in INDEXES:
        for hit in index.search(parse(text, options)):
            if not all(0 <= start < end <= len(hit.passage.text) for start, end in hit.spans):
                raise AssertionError(hit)


def folding(data: bytes) -> None:
    """Any text folds; each letter of it comes from a place in the text, and folding again changes nothing."""
    text = data.decode("utf-8", "surrogatepass" if len(data) % 2 else "replace")
    folded = fold(text)
    if fold(folded.text).text != folded.text:
        raise AssertionError(text)
    for place in range(len(folded.text)):
        start, end = folded.span(place, place + 1)
        if not 0 <= start < end <= len(text):
            raise AssertionError((text, place))


def prose(data: bytes) -> None:
    """Any text is prose: blocks of runs, no run empty, no claim marked that is not written."""
    text = data.decode("utf-8", "replace")
    for block in blocks(text):
        if not all(claim in text.replace("\0", "\ufffd") for claim in block.claims):  # as CommonMark has it
            raise AssertionError(block)


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (brief, facts, query, folding, prose)
}


def main() -> None:
    """Run the target named first, with libFuzzer's own options after it."""
    target = TARGETS[sys.argv.pop(1)]

    def one(data: bytes) -> None:
        try:
            target(data)
        except UnicodeDecodeError:
            return

    atheris.Setup([*sys.argv, f"-dict={FOLDER / 'words.dict'}"], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
