"""`.ci/audit` says what is known against the locked packages, and never takes "not known" for "nothing wrong"."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

LOCK = "one==1.0 \\\n    --hash=sha256:00\n"
CLEAN = "echo No known vulnerabilities found"
NO_ANSWER = "echo 'ERROR:pip_audit._cli:one: Dependency not found and could not be audited: one (1.0)'; exit 1"
VULNERABLE = "echo 'Found 1 known vulnerability in 1 package'; echo 'one 1.0 X-2026-1 1.1'; exit 1"
AS_LOCKED = "true"
YANKED = "echo 'WARNING: The candidate selected is a yanked version: one'; echo 'Reason for being yanked: broken'"
CHANGED = "echo 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES'; exit 1"


def script(path: Path, lines: str) -> None:
    """Put a command where the audit looks for its tools."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("advisories", "index", "code", "said"),
    [
        (CLEAN, AS_LOCKED, 0, ["no advisory", "every release is still there"]),
        (NO_ANSWER, AS_LOCKED, 2, ["could not be read", "every release is still there"]),
        (VULNERABLE, AS_LOCKED, 1, ["X-2026-1"]),
        (CLEAN, YANKED, 1, ["Reason for being yanked: broken"]),
        (NO_ANSWER, YANKED, 1, ["could not be read", "taken back"]),
        (CLEAN, CHANGED, 1, ["DO NOT MATCH"]),
        (VULNERABLE, CHANGED, 1, ["X-2026-1", "DO NOT MATCH"]),
    ],
)
def test_the_exit_code_is_the_worst_of_what_is_known(
    *, checkout: Path, tmp_path: Path, advisories: str, index: str, code: int, said: list[str]
) -> None:
    """0: nothing is known; 1: something is; 2: nobody answered. Newer releases are told, and are no fault."""
    (tmp_path / ".ci").mkdir()
    for name in ("audit", "setup.sh"):
        shutil.copy(checkout / ".ci" / name, tmp_path / ".ci" / name)
    (tmp_path / ".ci" / "requirements.txt").write_text(LOCK, encoding="utf-8")
    tools = tmp_path / "build" / "audit" / "bin"
    script(tools / "pip-audit", advisories)
    script(tools / "python", f'case "$3" in index) echo "one (1.2)" ;; *) {index} ;; esac')
    done = subprocess.run(  # noqa: S603 -- our own script
        ["/bin/bash", str(tmp_path / ".ci" / "audit")],
        env=os.environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    told = done.stdout + done.stderr
    assert done.returncode == code, told
    assert [words for words in said if words not in told] == []
    assert "one 1.0: newest is 1.2" in done.stdout
