"""A second start hands over what it asks for; what does not answer, or is no instance of ours, never holds it up."""

import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from briefing import handover
from briefing.handover import GO, HERE, Wish, hand_over, make_private, meeting_place, read_wish, wish
from briefing.model.brief import Tab

pytestmark = pytest.mark.skipif(not handover.HAS_SOCKETS, reason="there it goes by Qt's own sockets")

Serve = Callable[[Callable[[socket.socket], None]], Thread]


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A meeting place of this test; its path is short, as the system wants it."""
    folder = tmp_path_factory.mktemp("m")
    folder.chmod(0o700)
    return str(folder / "s")


@pytest.fixture
def serve(place: str) -> Iterator[Serve]:
    """Has somebody listen at the place, who does with each that comes what is wanted."""
    server = socket.socket(socket.AF_UNIX)
    threads: list[Thread] = []

    def serve_(answer: Callable[[socket.socket], None]) -> Thread:
        server.bind(place)
        server.listen()

        def run() -> None:
            talk, _ = server.accept()
            with talk:
                answer(talk)

        threads.append(Thread(target=run, daemon=True))
        threads[-1].start()
        return threads[-1]

    yield serve_
    for thread in threads:
        thread.join(5)
    server.close()


def asked() -> bytes | None:
    """A wish without anything special."""
    return wish(Path("/x.toml"), Tab.MINERALS, "copper", "zh")


def test_what_is_asked_for_arrives(place: str, serve: Serve) -> None:
    """File, tab, query and language are told; the second start knows that they were understood."""
    heard: list[bytes] = []

    def answer(talk: socket.socket) -> None:
        heard.append(talk.recv(1000))
        talk.sendall(HERE)
        heard.append(talk.recv(1000))

    served = serve(answer)
    assert hand_over(place, asked)
    served.join(5)
    made = read_wish(heard[0])
    assert made == Wish(
        file="/x.toml", tab=Tab.MINERALS, find="copper", language="zh", token=made.token if made else ""
    )
    assert heard[1:] == [GO]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(lambda talk: talk.recv(1000) and time.monotonic(), id="hangs up"),
        pytest.param(lambda talk: talk.sendall(b"HTTP/1.1 400 Bad Request\r\n"), id="speaks otherwise"),
        pytest.param(lambda talk: (talk.recv(1000), talk.sendall(b"her")), id="says half"),
    ],
)
def test_whoever_does_not_understand_is_left_alone(
    place: str, serve: Serve, answer: Callable[[socket.socket], None]
) -> None:
    """The second start then stands on its own."""
    serve(answer)
    assert not hand_over(place, asked)


def test_who_hangs_holds_nobody_up(place: str, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first instance that does not answer costs a second at the most; and it is never told to go on."""
    monkeypatch.setattr(handover, "PATIENCE", 0.3)
    heard = bytearray()

    def answer(talk: socket.socket) -> None:
        while more := talk.recv(1000):  # until the other one goes
            heard.extend(more)

    serve(answer)
    before = time.monotonic()
    assert not hand_over(place, asked)
    assert 0.2 < time.monotonic() - before < 1.2
    assert GO not in bytes(heard)


def test_who_listens_but_never_accepts_holds_nobody_up(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a process that is stopped: the system takes the connection in its place."""
    monkeypatch.setattr(handover, "PATIENCE", 0.2)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(place)
        server.listen(1)
        before = time.monotonic()
        assert not any(hand_over(place, asked) for _ in range(3))
        assert time.monotonic() - before < 2


def test_a_socket_that_nobody_listens_at_is_no_instance(place: str) -> None:
    """What an instance has left behind that ended without a word."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(place)
    assert os.path.lexists(place)
    assert not hand_over(place, asked)


def test_other_things_in_the_place_are_left_alone(place: str) -> None:
    """Nothing there, a file, a FIFO, a link, a folder, no place at all: each start is on its own, at once."""
    assert not hand_over("", asked)
    assert not hand_over(place, asked)
    path = Path(place)
    path.write_bytes(b"x")
    assert not hand_over(place, asked)
    path.unlink()
    os.mkfifo(place)
    assert not hand_over(place, asked)
    path.unlink()
    path.symlink_to("/dev/null")
    assert not hand_over(place, asked)
    path.unlink()
    path.mkdir()
    assert not hand_over(place, asked)


def test_a_folder_that_others_may_write_is_not_trusted(place: str, serve: Serve) -> None:
    """Another user could have put a socket there, to read what is opened."""
    serve(lambda talk: talk.close())
    Path(place).parent.chmod(0o770)
    calls: list[int] = []
    assert not hand_over(place, lambda: calls.append(1) or asked())  # type: ignore[func-returns-value]  # it notes only
    assert calls == []
    Path(place).parent.chmod(0o700)
    with socket.socket(socket.AF_UNIX) as talk:  # so that the one who listens ends
        talk.connect(place)


def test_the_folder_is_made_for_this_user_alone(tmp_path: Path) -> None:
    """Made where it is not there; one that is open to others, a link and a file are refused."""
    folder = tmp_path / "made"
    assert make_private(str(folder))
    assert folder.stat().st_mode & 0o777 == 0o700
    assert make_private(str(folder))
    folder.chmod(0o755)
    assert not make_private(str(folder))
    link = tmp_path / "link"
    folder.chmod(0o700)
    link.symlink_to(folder)
    assert not make_private(str(link))
    file = tmp_path / "file"
    file.touch()
    assert not make_private(str(file))
    assert not make_private(str(tmp_path / "none" / "deep"))


def test_the_place_is_one_for_each_user_and_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Screens do not meet, nor do users; where there is no screen to be seen, nobody meets."""
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":1")
    one = meeting_place()
    assert one == f"{tmp_path}/briefing-{os.getuid()}/briefing-%3a1"
    monkeypatch.setenv("DISPLAY", "../../x")
    assert "/.." not in meeting_place()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert meeting_place() != one
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert meeting_place() == f"{tmp_path}/briefing-wayland%2d0"
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert meeting_place() == ""


@pytest.mark.parametrize(
    "words",
    [
        *(b"", b"{", b"[]", b"null", b"5", b'"x"', b"\xff\xfe", b"\x00", b"[" * 10_000, b"x" * 20_000),
        *(b'{"file": "relative.toml"}', b'{"file": "/x\\u0000y"}', b'{"file": "/x\\ny"}', b'{"file": 5}'),
        *(b'{"tab": "nowhere"}', b'{"tab": 3}', b'{"find": ["x"]}', b'{"language": "../../etc"}'),
        *(
            b'{"token": "a b"}',
            b'{"run": "rm"}',
            b'{"find": "' + b"x" * 1001 + b'"}',
            b'{"language": "' + b"x" * 36 + b'"}',
        ),
    ],
)
def test_what_is_no_wish_is_refused(words: bytes) -> None:
    """Whatever arrives, only a wish is one."""
    assert read_wish(words) is None


def test_what_cannot_be_told_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is no text, one with a line feed, a query far too long, a folder that is gone: on its own, then."""
    assert wish(Path(os.fsdecode(b"/\xff.toml")), None, "", None) is None
    assert wish(Path("/a\nb"), None, "", None) is None
    assert wish(None, None, "x" * 2000, None) is None
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    assert wish(Path("x.toml"), None, "", None) is None


def test_a_name_is_told_as_this_start_sees_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative name is one from where this start was made."""
    monkeypatch.chdir(tmp_path)
    made = read_wish(wish(Path("x.toml"), None, "", None) or b"")
    assert made is not None
    assert made.file == str(tmp_path / "x.toml")


def test_a_start_on_its_own_loads_no_sockets() -> None:
    """Where nobody is, launching does not pay for what would ask."""
    assert "briefing.handover" in sys.modules
    source = Path(handover.__file__).read_text(encoding="utf-8")
    assert "\nimport socket" not in source
