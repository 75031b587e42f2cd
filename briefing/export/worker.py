"""The process that typesets: it can be ended at any moment, and its memory is bounded.

Its arguments are the folder that holds the `typst` package, the template's files joined by the separator of paths, and
the folder of the fonts. It reads one request, a line of JSON, and answers with a line of JSON and, where all went well,
the bytes of the PDF. It imports nothing of this package, so that it starts fast.
"""

import json
import os
import sys

_MEMORY = 1 << 30
_CLOSED_PORT = "http://127.0.0.1:9"


def main(arguments: list[str]) -> int:
    """Answer the one request on standard input."""
    site, template_files, fonts_folder = arguments
    _bound_memory()
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        os.environ[name] = os.environ[name.upper()] = _CLOSED_PORT
    sys.path.append(site)
    import typst

    template = b"\n".join(_read(path) for path in template_files.split(os.pathsep))
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts_folder])
    compiler = typst.Compiler(template, root=fonts_folder, font_paths=fonts, ignore_system_fonts=True)
    line = sys.stdin.buffer.readline()
    if not line:
        return 0
    request = json.loads(line)
    try:
        data, warnings = compiler.compile_with_warnings(
            template,
            sys_inputs={"data": request["data"]},
            pdf_standards=request["standards"],
            root=request["root"],
            timestamp=request["timestamp"],
            format="pdf",
        )
    except (RuntimeError, ValueError) as error:  # typst's own error is a RuntimeError
        return _answer({"error": _one_line(error)})
    if not isinstance(data, bytes):
        return _answer({"error": "no document came out"})
    if warnings:
        return _answer({"error": "; ".join(_one_line(warning) for warning in warnings)})
    return _answer({"pages": _pages(data), "length": len(data)}, data)


def _pages(pdf: bytes) -> int:
    """The number of pages, by way of the table of objects at the end of the file."""
    import re

    table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    first_entry = pdf.index(b"\n", pdf.index(b"\n", table) + 1) + 1

    def reference(name: bytes, start: int) -> int:
        found = re.compile(rb"/%s (\d+)" % name).search(pdf, start)
        if found is None:
            raise ValueError("the PDF has no pages")
        return int(found[1])

    def place(number: int) -> int:
        return int(pdf[first_entry + 20 * number :][:10])

    catalogue = place(reference(b"Root", pdf.rindex(b"trailer")))
    return reference(b"Count", place(reference(b"Pages", catalogue)))


def _answer(header: dict[str, object], data: bytes = b"") -> int:
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + data)
    sys.stdout.buffer.flush()
    return 0


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 -- pathlib would double the time to start
        return file.read()


def _one_line(error: Exception) -> str:
    return " ".join([getattr(error, "message", "") or str(error), *getattr(error, "hints", ())]).replace("\n", " ")


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    for limit, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(limit)[1]
        resource.setrlimit(limit, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    main(sys.argv[1:])
    os._exit(0)  # without tidying the memory of a process that ends here
