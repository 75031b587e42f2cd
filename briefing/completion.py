"""What has a shell complete the commands, made from the definitions that the commands themselves are read by."""

import argparse
from collections.abc import Iterable
from typing import NamedTuple

from briefing.export.setting import Part
from briefing.languages import LANGUAGES
from briefing.usage import command_parsers, window_parser

_WINDOW = ""
"""What stands for the name of the window's command, which has none."""
_FILES = {"FILE": "toml", "OLD": "toml", "NEW": "toml", "OUT.brief.toml": "toml", "OUT.pdf": "pdf"}
"""The ending of the files that a value is one of, by how the help calls the value."""
_WORDS = {"L": tuple(language.tag for language in LANGUAGES), "LIST": tuple(Part)}


class _Value(NamedTuple):
    """What can stand in a place: one of some words, or a file with an ending; anything where neither is known."""

    name: str
    words: tuple[str, ...]
    ending: str


class _Option(NamedTuple):
    """An option: how it is written, what it does, and the value it takes, if any."""

    flags: tuple[str, ...]
    does: str
    value: _Value | None


class _Command(NamedTuple):
    """A command as far as a shell has to know it."""

    name: str
    does: str
    options: tuple[_Option, ...]
    places: tuple[_Value, ...]
    is_endless: bool
    """Whether the last of the places may be filled again and again."""


def script(shell: str) -> str:
    """What `shell` is to read, to complete the commands of the program."""
    made = {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]
    return made(_commands()).rstrip("\n")


def _commands() -> list[_Command]:
    return [_command(name, parser) for name, parser in {_WINDOW: window_parser(), **command_parsers()}.items()]


def _command(name: str, parser: argparse.ArgumentParser) -> _Command:
    actions = parser._actions  # noqa: SLF001 -- argparse lets nobody else see what was added
    options = (
        _Option(tuple(action.option_strings), _help(parser, action), None if action.nargs == 0 else _value(action))
        for action in actions
        if action.option_strings
    )
    places = [action for action in actions if not action.option_strings]
    does = (parser.description or "").partition(". ")[0].rstrip(".")
    endless = any(action.nargs == "*" for action in places)
    return _Command(name, does, tuple(options), tuple(map(_value, places)), endless)


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    return (action.help or "") % {**vars(action), "prog": parser.prog}


def _value(action: argparse.Action) -> _Value:
    name = action.metavar if isinstance(action.metavar, str) else action.dest
    words = tuple(map(str, action.choices or ())) or _WORDS.get(name, ())
    return _Value(name, words, _FILES.get(name, ""))


# ── bash ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

_BASH = """\
# bash completion for briefing
_briefing() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}
  local command='' words='' ending='' IFS=$' \\t\\n'
  if [ "$COMP_CWORD" -gt 1 ]; then
    case ${{COMP_WORDS[1]}} in {names}) command=${{COMP_WORDS[1]}} ;; esac
  fi
  case "$command $before" in
{values}
    *)
      case $current in
        -*) case $command in
{options}
        esac ;;
        *) case $command in
{places}
        esac ;;
      esac ;;
  esac
  [ "$COMP_CWORD" -gt 1 ] || case $current in -*) ;; *) words="$words {spaced}" ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ -n "$ending" ]; then
    IFS=$'\\n'
    COMPREPLY+=($(compgen -f -X "!*.$ending" -- "$current") $(compgen -d -- "$current"))
    compopt -o filenames 2>/dev/null
  fi
}}
complete -F _briefing briefing
"""


def _bash(commands: list[_Command]) -> str:
    names = [command.name for command in commands if command.name]
    values, options, places = [], [], []
    for command in commands:
        flags = " ".join(flag for option in command.options for flag in option.flags)
        options.append(f"          '{command.name}') words='{flags}' ;;")
        places.append(f"          '{command.name}') {_bash_values(command.places)} ;;")
        for option in command.options:
            if option.value is not None:
                before = "|".join(f"'{command.name} {flag}'" for flag in option.flags)
                values.append(f"    {before}) {_bash_values([option.value])} ;;")
    return _BASH.format(
        names="|".join(names),
        spaced=" ".join(names),
        values="\n".join(values),
        options="\n".join(options),
        places="\n".join(places),
    )


def _bash_values(values: Iterable[_Value]) -> str:
    found = []
    for value in values:
        found += [f"words='{' '.join(value.words)}'"] * bool(value.words)
        found += [f"ending={value.ending}"] * bool(value.ending)
    return " ".join(dict.fromkeys(found)) or ":"


# ── zsh ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

_ZSH = """\
#compdef briefing
_briefing() {{
  local -a commands=(
{described}
  )
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
  fi
  case $words[2] in
{cases}
    (*) _arguments -s -S {window} ;;
  esac
}}
if [[ $funcstack[1] == _briefing ]]; then _briefing "$@"; else compdef _briefing briefing; fi
"""


def _zsh(commands: list[_Command]) -> str:
    window, *named = commands
    return _ZSH.format(
        described="\n".join(f"    {_quoted(f'{command.name}:{command.does}')}" for command in named),
        cases="\n".join(
            f"    ({command.name}) shift words; ((CURRENT--)); _arguments -s -S {_zsh_arguments(command)} ;;"
            for command in named
        ),
        window=_zsh_arguments(window),
    )


def _zsh_arguments(command: _Command) -> str:
    specs = []
    for option in command.options:
        for flag in option.flags:
            others = f"({' '.join(option.flags)})" if len(option.flags) > 1 else ""
            value = "" if option.value is None else _zsh_value(option.value)
            specs.append(f"{others}{flag}[{_zsh_escaped(option.does)}]{value}")
    specs += [_zsh_value(place) for place in command.places[: -1 if command.is_endless else None]]
    if command.is_endless:
        specs.append(f"*{_zsh_value(command.places[-1])}")
    return " ".join(map(_quoted, specs))


def _zsh_value(value: _Value) -> str:
    action = f"_files -g '*.{value.ending}'" if value.ending else f"({' '.join(value.words)})" if value.words else " "
    return f":{_zsh_escaped(value.name)}:{action}"


def _zsh_escaped(words: str) -> str:
    return "".join(f"\\{letter}" if letter in "[]:\\" else letter for letter in words)


# ── fish ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _fish(commands: list[_Command]) -> str:
    names = " ".join(command.name for command in commands if command.name)
    lines = ["# fish completion for briefing", "complete -c briefing -f"]
    for command in commands:
        seen = f"__fish_seen_subcommand_from {command.name or names}"
        start = f"complete -c briefing -n {_quoted(seen if command.name else f'not {seen}')}"
        if command.name:
            lines.append(f"complete -c briefing -n __fish_use_subcommand -a {command.name} -d {_quoted(command.does)}")
        for option in command.options:
            flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
            value = "" if option.value is None else f" -x{_fish_value(option.value)}"
            lines.append(f"{start} {flags} -d {_quoted(option.does)}{value}")
        lines += [f"{start}{_fish_value(value)}" for value in dict.fromkeys(command.places) if _fish_value(value)]
    return "\n".join(lines)


def _fish_value(value: _Value) -> str:
    if value.ending:
        return f" -a '(__fish_complete_suffix .{value.ending})'"
    return f" -a {_quoted(' '.join(value.words))}" if value.words else ""


def _quoted(words: str) -> str:
    """One word of a shell's line: what all three understand, as long as there is no backslash at its end."""
    return "'" + words.replace("'", "'\\''") + "'"
