"""What shells complete, asked of the shells themselves."""

import sys
from pathlib import Path

import pytest

from briefing.usage import SHELLS, command_parsers
from tests.desktop.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="none of these shells")

BASH = r"""
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_briefing
[ "${#COMPREPLY[@]}" = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
"""
ZSH = r"""
zmodload zsh/zpty
zpty session zsh -f -i
ask() { zpty -w session "$1"; zpty -r session seen "*$2*" }
ask "PS1=; stty columns 200; fpath=(${1:h} \$fpath); autoload -Uz compinit; compinit -u -D; echo re''ady" ready
ask "zstyle ':completion:*' menu no; LISTMAX=1000; setopt no_auto_menu; echo do''ne" done
zpty -w -n session "$2"$'\t\t'
zpty -w -n session $'\C-a\C-kecho fini\'\'shed\n'
zpty -r session seen '*finished*'
print -r -- "$seen"
"""
"""A session of zsh at a terminal of its own, in which Tab is pressed twice behind what is typed."""
FISH = "source $argv[1]; complete -C $argv[2]"


@pytest.fixture
def completed(run: Run, ask: Run, home: Path, tmp_path: Path) -> "Completed":
    """Completes a line in a shell."""
    return Completed(run, ask, home, tmp_path)


class Completed:
    """What shells offer in a folder with two briefs, another file and a subfolder."""

    def __init__(self, run: Run, ask: Run, home: Path, folder: Path) -> None:
        """Fill the folder; the shells' scripts are written elsewhere."""
        self._run, self._ask, self._scripts = run, ask, folder / "scripts"
        self._scripts.mkdir()
        for name in ("visit.brief.toml", "my visit.brief.toml", "notes.txt", "old.pdf"):
            (home / name).touch()
        (home / "sub").mkdir()

    def __call__(self, shell: str, line: str) -> set[str]:
        """What `shell` offers behind `line`."""
        script = self._scripts / "_briefing"
        script.write_text(self._run("completion", shell).stdout, encoding="utf-8")
        if shell == "bash":
            return set(self._ask("bash", "-c", BASH, "bash", script, *line.split(" ")).stdout.splitlines())
        if shell == "fish":
            done = self._ask("fish", "--no-config", "-c", FISH, script, line)
            return {offer.partition("\t")[0] for offer in done.stdout.splitlines()}
        return set(self._ask("zsh", "-f", "-c", ZSH, "zsh", script, line, TERM="dumb").stdout.split())


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("line", "offered", "kept_back"),
    [
        pytest.param("briefing ", {*command_parsers(), "visit.brief.toml"}, {"notes.txt"}, id="commands and briefs"),
        pytest.param("briefing --t", {"--tab"}, {"--profile"}, id="an option of the window"),
        pytest.param("briefing --tab ", {"overview", "participants", "minerals", "outlook"}, {"export"}, id="tabs"),
        pytest.param("briefing export --", {"--output", "--profile", "--force"}, {"--tab"}, id="options of a command"),
        pytest.param("briefing export --profile ", {"one-page", "summary", "full"}, {"a4"}, id="choices"),
        pytest.param("briefing search copper --lang ", {"en", "zh", "ur"}, {"visit.brief.toml"}, id="languages"),
        pytest.param("briefing check ", {"visit.brief.toml"}, {"export", "notes.txt"}, id="briefs"),
        pytest.param("briefing completion ", set(SHELLS), {"visit.brief.toml"}, id="shells"),
    ],
)  # fmt: skip
def test_a_shell_offers(completed: Completed, shell: str, line: str, offered: set[str], kept_back: set[str]) -> None:
    """Each shell offers what may stand there, and nothing that may not."""
    found = {offer.rstrip("/") for offer in completed(shell, line)}
    assert offered <= found
    assert not (kept_back - ({"notes.txt"} if shell == "fish" else set())) & found  # fish puts other files last


def test_names_with_spaces_are_one(completed: Completed) -> None:
    """A brief whose name has a space is offered whole."""
    assert {"my visit.brief.toml", "sub"} <= completed("bash", "briefing check ")
    assert completed("bash", "briefing export -o ") == {"old.pdf", "sub"}


def test_another_shell_is_wrong_use(run: Run) -> None:
    """A shell that is not known is told in one line with those that are."""
    done = run("completion", "tcsh", code=2)
    assert done.stderr.count("\n") == 1
    assert all(shell in done.stderr for shell in SHELLS)
