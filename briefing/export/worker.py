"""The process that typesets: it can be ended at any moment, and its memory is bounded.

Its arguments are the folder that holds the `typst` package, the template's files joined by the separator of paths, the
folder that holds those of the fonts, the names of those that will be asked for first, a folder of its own, and the most
bytes of memory it may take. It reads requests, each a line and then so many bytes as that says: the document's data. In
the line stand, with tabs between: the number of bytes, the folders of the fonts, the PDF's standards (both are lists
with commas), its time, and a question, an expression of Typst's, where one is asked and no PDF is wanted. It answers
each with the line "made", a tab and a number, and so many bytes: the PDF, or the JSON that the question comes to in the
document; or with the line "refused", a tab and the reason. When there are no more requests, it ends at once. It imports
nothing of this package and little else, so that it starts fast.
"""

import _thread
import os
import sys

TYPE_CHECKING = False  # the module typing would take a while to import
if TYPE_CHECKING:
    from typing import Any

_STACK = 16 << 20
"""Bytes of a thread's stack, which some systems keep short: the template calls itself for lists in lists."""
_CLOSED_PORT = "http://127.0.0.1:9"


def main(arguments: list[str]) -> None:
    """Answer the requests on standard input."""
    site, template_files, all_fonts, first, root, memory = arguments
    _bound_memory(int(memory))
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        os.environ[name] = os.environ[name.upper()] = _CLOSED_PORT
    sys.path.append(site)

    template = b"\n".join(_read(path) for path in template_files.split(os.pathsep))
    typesetters: dict[tuple[str, ...], _Typesetter] = {}

    def typesetter_for(folders: tuple[str, ...]) -> _Typesetter:
        """A typesetter with the fonts in these folders; it is kept, so that the next document need not wait for it."""
        if folders not in typesetters:
            paths = [os.path.join(all_fonts, folder) for folder in folders]  # noqa: PTH118 -- as for reading
            typesetters[folders] = _Typesetter(template, paths, root)
        return typesetters[folders]

    typesetter_for(tuple(first.split(os.pathsep)))  # before anybody asks
    busy = _thread.allocate_lock()

    def work(fonts: str, request: list[str], content: bytes) -> None:
        try:
            typesetter_for(tuple(fonts.split(","))).answer(request, content)
        except BaseException:  # noqa: BLE001 -- even a panic of the compiler: who asked must not wait for ever
            os._exit(1)
        busy.release()

    _thread.stack_size(_STACK)
    for line in sys.stdin.buffer:
        length, fonts, *request = line.decode().removesuffix("\n").split("\t")
        content = sys.stdin.buffer.read(int(length))
        busy.acquire()  # the one before has been answered
        _thread.start_new_thread(work, (fonts, request, content))
    # no more will be asked: who asked has ended, and waits for no answer
    for name in os.listdir(root):  # noqa: PTH208 -- as for reading
        os.unlink(os.path.join(root, name))  # noqa: PTH108, PTH118 -- as above
    os.rmdir(root)  # noqa: PTH106 -- as above


class _Typesetter:
    """Typesets with some fonts.

    The data comes as a file, in memory: in the inputs of the document it would be part of what everything hangs on, and
    no line of one document would serve the next one.
    """

    def __init__(self, template: bytes, fonts: list[str], root: str) -> None:
        import typst

        self._template = template
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=fonts)
        self._root = root
        self._compiler = typst.Compiler(root=root, font_paths=self._fonts, ignore_system_fonts=True)

    def answer(self, request: list[str], content: bytes) -> None:
        """Answer a request, once."""
        standards, timestamp, question = request
        files: Any = {"main": self._template, "made/data.json": content}  # which typst takes, but its types do not say
        try:
            data, warnings = self._asked(files, question) if question else self._set(files, standards, int(timestamp))
        except (RuntimeError, ValueError) as error:  # typst's own error is a RuntimeError
            _refuse(_one_line(error))
            return
        if not isinstance(data, bytes):
            _refuse("no document came out")
        elif warnings:
            _refuse("; ".join(_one_line(warning) for warning in warnings))
        else:
            _answer(f"made\t{len(data)}", data)

    def _asked(self, files: "Any", question: str) -> "tuple[object, list[Any]]":  # noqa: ANN401 -- see above
        import typst

        answer = typst.eval(files, question, root=self._root, font_paths=self._fonts, ignore_system_fonts=True)
        return answer.encode(), []

    def _set(self, files: "Any", standards: str, timestamp: int) -> "tuple[object, list[Any]]":  # noqa: ANN401 -- see above
        wanted: Any = standards.split(",")
        return self._compiler.compile_with_warnings(
            files, pdf_standards=wanted, root=self._root, timestamp=timestamp, format="pdf"
        )


def _refuse(reason: str) -> None:
    _answer(f"refused\t{reason}")


def _answer(header: str, data: bytes = b"") -> None:
    sys.stdout.buffer.write(header.encode(errors="replace") + b"\n" + data)
    sys.stdout.buffer.flush()


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 -- pathlib would double the time to start
        return file.read()


def _one_line(error: Exception) -> str:
    return " ".join([getattr(error, "message", "") or str(error), *getattr(error, "hints", ())]).replace("\n", " ")


def _bound_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    for limit, wanted in ((resource.RLIMIT_AS, most), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(limit)[1]
        resource.setrlimit(limit, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


if __name__ == "__main__":
    main(sys.argv[1:])
    os._exit(0)  # without tidying the memory of a process that ends here
