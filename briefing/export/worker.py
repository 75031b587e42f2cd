"""The process that typesets: it can be ended at any moment, and its memory is bounded.

Its arguments are the folder that holds the `typst` package, the template's files joined by the separator of paths, the
folder that holds those of the fonts, the names of those that will be asked for first, a folder of its own, and the most
bytes of memory it may take. It reads requests, each a line of JSON, which names the folders of its fonts, and then the
document's data in so many bytes as that says. It answers each with a line of JSON and the bytes of the PDF, if any;
when there are no more, it ends at once. It imports nothing of this package, so that it starts fast.
"""

import _thread
import json
import os
import sys

TYPE_CHECKING = False  # the module typing would take a while to import
if TYPE_CHECKING:
    from typing import Any

    import typst

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
    import typst

    template = b"\n".join(_read(path) for path in template_files.split(os.pathsep))
    compilers: dict[tuple[str, ...], typst.Compiler] = {}

    def compiler_for(folders: tuple[str, ...]) -> "typst.Compiler":
        """A compiler with the fonts in these folders; it is kept, so that the next document need not wait for it."""
        if folders not in compilers:
            paths = [os.path.join(all_fonts, folder) for folder in folders]  # noqa: PTH118 -- as for reading
            fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=paths)
            compilers[folders] = typst.Compiler(template, root=root, font_paths=fonts, ignore_system_fonts=True)
        return compilers[folders]

    compiler_for(tuple(first.split(os.pathsep)))  # before anybody asks
    busy = _thread.allocate_lock()

    def work(request: "dict[str, Any]", content: str) -> None:
        try:
            _typeset(compiler_for(tuple(request["fonts"])), template, root, request, content)
        except BaseException:  # noqa: BLE001 -- even a panic of the compiler: who asked must not wait for ever
            os._exit(1)
        busy.release()

    _thread.stack_size(_STACK)
    for line in sys.stdin.buffer:
        request = json.loads(line)
        content = sys.stdin.buffer.read(request["length"]).decode()
        busy.acquire()  # the one before has been answered
        _thread.start_new_thread(work, (request, content))
    # no more will be asked: who asked has ended, and waits for no answer
    for name in os.listdir(root):  # noqa: PTH208 -- as for reading
        os.unlink(os.path.join(root, name))  # noqa: PTH108, PTH118 -- as above
    os.rmdir(root)  # noqa: PTH106 -- as above


def _typeset(compiler: "typst.Compiler", template: bytes, root: str, request: "dict[str, Any]", content: str) -> None:
    try:
        data, warnings = compiler.compile_with_warnings(
            template,
            sys_inputs={"data": content},
            pdf_standards=request["standards"],
            root=root,
            timestamp=request["timestamp"],
            format="pdf",
        )
    except (RuntimeError, ValueError) as error:  # typst's own error is a RuntimeError
        _answer({"error": _one_line(error)})
        return
    if not isinstance(data, bytes):
        _answer({"error": "no document came out"})
    elif warnings:
        _answer({"error": "; ".join(_one_line(warning) for warning in warnings)})
    else:
        _answer({"length": len(data)}, data)


def _answer(header: dict[str, object], data: bytes = b"") -> None:
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + data)
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
