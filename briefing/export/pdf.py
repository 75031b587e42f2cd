"""From a payload to the bytes of a PDF, through a process that can be ended.

What is not needed to start that process is imported while it starts.
"""

import contextlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from importlib.machinery import PathFinder
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from briefing import resources
from briefing.errors import Cancelled, ExportError
from briefing.export import worker
from briefing.message import QT_TRANSLATE_NOOP, message

_POLL_SECONDS = 0.02
TEMPLATE = ("style.typ", "prose.typ", "tables.typ", "document.typ", "one-page.typ", "main.typ")

MEMORY = 2 << 30
"""The most bytes that typesetting may take: some 1,000 pages."""

Embed = tuple[str, bytes]
"""A file that the PDF carries: its name and its bytes."""


class Pdf(NamedTuple):
    """A finished document. `replaced`: the characters that no font has, shown by a visible stand-in."""

    data: bytes
    pages: int
    replaced: tuple[str, ...]


def _never() -> bool:
    return False


class Typesetter:
    """A worker process that typesets one document after another.

    It starts at once: who makes it before reading the brief does both in the time of one. As a context manager it ends
    the process and removes its folder, whatever happened. One thread at a time may ask it for a document.
    """

    def __init__(self, language: str | None = None, memory: int = MEMORY) -> None:
        """Start the process, with the fonts for `language` where that is known; it may take so many bytes of memory.

        Raises:
            ExportError: where it cannot be started.
        """
        found = PathFinder.find_spec("typst")
        if found is None or found.origin is None:
            template = QT_TRANSLATE_NOOP(
                "Problems", "the PDF needs the package typst, which is not installed; install briefing again"
            )
            raise ExportError(message(template))
        template = os.pathsep.join(str(resources.path("template", name)) for name in TEMPLATE)
        site = str(Path(found.origin).parent.parent)
        # -I and -S: neither the environment nor anything installed has a say in what the worker imports
        self._folder = _new_folder()
        first = os.pathsep.join(_folders(language) if language else ["latin"])
        arguments = [site, template, str(resources.path("fonts")), first, str(self._folder), str(memory)]
        command = [sys.executable, "-I", "-S", worker.__file__, *arguments]
        try:
            self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter and our own file
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._folder.rmdir()
            template = QT_TRANSLATE_NOOP("Problems", "the typesetting process cannot be started: {reason}")
            raise ExportError(message(template, reason=error.strerror or str(error))) from error
        from briefing.export.cleaning import Cleaner  # while the process starts

        self._cleaner = Cleaner()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the process, whatever it is doing, and remove its folder."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not yet written to a process that has ended
                    pipe.close()
        with contextlib.suppress(OSError):  # it may be gone already
            for file in self._folder.iterdir():
                file.unlink()
            self._folder.rmdir()

    def typeset(
        self,
        payload: dict[str, object],
        *,
        cancelled: Callable[[], bool] = _never,
        embed: Embed | None = None,
    ) -> Pdf:
        """The PDF of `payload`, with the file `embed` inside it; `cancelled` is asked many times a second.

        Raises:
            Cancelled: soon after `cancelled` says so; the process has ended then.
            ExportError: where the document cannot be typeset.
        """
        from briefing.export.links import joined

        data, folders, replaced = self._cleaner.clean(payload)
        if embed is not None:
            data = data | {"embed": _file_name(embed[0])}
            _lay_beside(self._folder / "carried", embed[1])
        standards = ["ua-1", "a-2a" if embed is None else "a-3a"]
        made = self._ask(f"{','.join(standards)}\t{data['timestamp']}\t", data, folders, cancelled)
        return Pdf(*joined(made, _jumps(data)), replaced)

    def asked(self, payload: dict[str, object], question: str, *, cancelled: Callable[[], bool] = _never) -> Any:  # noqa: ANN401 -- any JSON
        """What `question`, an expression of Typst's, comes to in the document of `payload`, which is laid out for it.

        Raises:
            Cancelled: as above.
            ExportError: as above.
        """
        from msgspec import json

        data, folders, _ = self._cleaner.clean(payload)
        return json.decode(self._ask(f"\t\t{question}", data, folders, cancelled))

    def _ask(self, request: str, data: dict[str, Any], folders: list[str], cancelled: Callable[[], bool]) -> bytes:
        """The answer to `request` about `data`. A thread talks, so that this one can look up many times a second."""
        from msgspec import json

        from briefing.export.links import room_for

        content = json.encode(data | {"link_room": room_for(_jumps(data))})
        asked = f"{len(content)}\t{','.join(folders)}\t{request}\n".encode() + content
        answers: list[tuple[bytes, bytes]] = []

        def talk() -> None:
            # a process that has ended closes the pipes; what is missing then is seen below
            with contextlib.suppress(OSError, ValueError):
                answers.append(self._talk(asked))

        talking = threading.Thread(target=talk, daemon=True)
        talking.start()
        while talking.is_alive():
            if cancelled():
                self._process.kill()
                talking.join()
                raise Cancelled
            talking.join(_POLL_SECONDS)
        return self._checked(*(answers[0] if answers else (b"", b"")))

    def _talk(self, request: bytes) -> tuple[bytes, bytes]:
        assert self._process.stdin is not None  # noqa: S101 -- a pipe, as asked for
        assert self._process.stdout is not None  # noqa: S101 -- as above
        self._process.stdin.write(request)
        self._process.stdin.flush()
        head = self._process.stdout.readline()
        # by its length, not to the end: the process takes a while to go
        kind, _, length = head.partition(b"\t")
        return head, self._process.stdout.read(int(length) if kind == b"made" else 0)

    def _checked(self, head: bytes, data: bytes) -> bytes:
        kind, _, rest = head.rstrip().decode().partition("\t")
        if kind == "refused":
            template = QT_TRANSLATE_NOOP("Problems", "the document cannot be typeset: {reason}")
            raise ExportError(message(template, reason=rest))
        if not data or int(rest) != len(data):
            code = self._process.wait()
            template = QT_TRANSLATE_NOOP(
                "Problems",
                "the typesetting process ended before it was done ({code}); "
                "for a very large brief choose the profile summary or one-page",
            )
            raise ExportError(message(template, code=code))
        return data


def _jumps(data: dict[str, Any]) -> Callable[[str, int, int], str]:
    """What a link in the document of `data` says of itself (briefing/export/links.py)."""
    jump = data["labels"]["jump"]

    def say(kind: str, number: int, page: int) -> str:
        words: str = jump[kind]
        return words.replace("{n}", str(number)).replace("{page}", str(page))

    return say


def _new_folder() -> Path:
    """A folder that only this user can read. The module `tempfile` would take longer to import than all of this."""
    kept = [os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP")]
    for place in [*filter(None, kept), "/tmp", "/var/tmp", "."]:  # noqa: S108 -- the name is not to be guessed
        folder = Path(place).absolute() / f"briefing-{os.urandom(8).hex()}"
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700)
            return folder
    template = QT_TRANSLATE_NOOP(
        "Problems", "no folder for temporary files can be written to; set TMPDIR to one that can"
    )
    raise ExportError(message(template))


def _lay_beside(path: Path, data: bytes) -> None:
    """Put what the PDF will carry where the process finds it.

    Raises:
        ExportError: where there is no room for it.
    """
    try:
        path.write_bytes(data)
    except OSError as error:
        template = QT_TRANSLATE_NOOP(
            "Problems", "the folder for temporary files cannot be written to ({reason}); set TMPDIR to one that can"
        )
        raise ExportError(message(template, reason=error.strerror or str(error))) from error


def _file_name(name: str) -> str:
    """A name for the embedded file that every system takes, as near to its own as can be."""
    last = re.split(r"[/\\]", name)[-1]
    return re.sub(r"[^\w. -]", "_", last)[-100:].strip(" .") or "brief.toml"


def _folders(language: str) -> list[str]:
    from briefing.export.look import FOLDERS
    from briefing.languages import script_of

    return list(dict.fromkeys(["latin", FOLDERS[script_of(language)]]))
