"""Waits for a disk only as long as it gives something: a network folder that has gone away may never answer."""

import _thread
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 4.0
"""Seconds without any progress: a command has said so, and has ended, within five."""

Answer = TypeVar("Answer")


def patiently(work: Callable[[Callable[[], None]], Answer]) -> Answer:
    """What `work` comes to, which is done in a thread of its own and calls what it is handed whenever it gets on.

    Raises:
        TimeoutError: where it has not got on for a while; it is left to itself.
    """
    steps = 0
    answers: list[Answer] = []
    faults: list[BaseException] = []

    def get_on() -> None:
        nonlocal steps
        steps += 1

    def run() -> None:
        try:
            answers.append(work(get_on))
        except BaseException as error:  # noqa: BLE001 -- it is raised where it is waited for
            faults.append(error)
        finally:
            ended.release()

    ended = _thread.allocate_lock()  # the module threading would take a while to import
    ended.acquire()
    _thread.start_new_thread(run, ())
    before = 0
    while not ended.acquire(timeout=PATIENCE):
        if steps == before:
            raise TimeoutError
        before = steps
    if faults:
        raise faults[0]
    return answers[0]
