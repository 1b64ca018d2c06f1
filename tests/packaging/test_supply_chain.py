"""Licences that may ship, vulnerabilities as they are told, and hashes of what was installed."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import urllib.request
from pathlib import Path

import audit
import hashes
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize(
    "licence",
    [
        "MIT", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "BSD-2-Clause AND MIT",
        "Apache-2.0 WITH LLVM-exception", "(MIT OR GPL-3.0-only) AND BSD-3-Clause",
        "(MIT) OR (GPL-3.0-only)", "MIT License, BSD License",
    ],
)  # fmt: skip
def test_licences_that_may_ship(licence: str) -> None:
    assert audit.is_allowed(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "", "GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "Proprietary",
        "(MIT OR BSD-3-Clause) AND GPL-3.0-only", "GPL-3.0-only OR AGPL-3.0-only", "MIT, GPL",
    ],
)  # fmt: skip
def test_licences_that_may_not(licence: str) -> None:
    assert not audit.is_allowed(licence)


def test_what_ships_may_ship() -> None:
    parts = audit.shipped()
    assert {"torch", "numpy", "PySide6_Essentials", "soundfile"} <= {name for name, _ in parts}
    assert audit.refused(parts) == []


def test_what_may_not_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    parts = [("good", "MIT"), ("bad", "GPL-3.0-only"), ("silent", "")]
    monkeypatch.setattr(audit, "shipped", lambda: parts)
    monkeypatch.setattr(audit, "vulnerabilities", lambda: (3, ["x 1: CVE; mended in 2"]))
    monkeypatch.setattr(sys, "argv", ["audit.py"])
    assert audit.main() == 1
    said = capsys.readouterr().out
    assert "bad: GPL-3.0-only" in said
    assert "silent: names no licence" in said
    assert "vulnerable: x 1: CVE; mended in 2" in said
    assert "good" not in said


VULNERABLE = {
    "name": "a",
    "version": "1",
    "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}, {"id": "CVE-2", "fix_versions": []}],
}
UNKNOWN = {"name": "b", "skip_reason": "not found"}


def answering(monkeypatch: pytest.MonkeyPatch, stdout: str) -> None:
    def run(words: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(words, 1, stdout, "cannot connect\n")

    monkeypatch.setattr(audit, "_tool", lambda: Path("pip-audit"))
    monkeypatch.setattr(audit, "_run", run)


def test_vulnerabilities_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, json.dumps({"dependencies": [VULNERABLE, UNKNOWN]}))
    found = ["a 1: CVE-1; mended in 2", "a 1: CVE-2; mended in no version yet"]
    assert audit.vulnerabilities() == (1, found)


@pytest.mark.parametrize(
    ("stdout", "said"),
    [("", "cannot connect"), (json.dumps({"dependencies": [UNKNOWN]}), "knows none")],
)
def test_silence_is_not_taken_for_safety(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, stdout: str, said: str
) -> None:
    answering(monkeypatch, stdout)
    monkeypatch.setattr(audit, "shipped", lambda: [("good", "MIT")])
    for words, code in ((["audit.py"], 0), (["audit.py", "--need-network"], 1)):
        monkeypatch.setattr(sys, "argv", words)
        assert audit.main() == code
        printed = capsys.readouterr().out
        assert "not run" in printed
        assert said in printed


def report(**digests: str) -> str:
    return json.dumps(
        {
            "install": [
                {
                    "download_info": {"archive_info": {"hashes": {"sha256": digest}}},
                    "metadata": {"name": name, "version": "1"},
                }
                for name, digest in digests.items()
            ]
            + [{"download_info": {"dir_info": {}}, "metadata": {"name": "own", "version": "1"}}]
        }
    )


def test_another_file_is_seen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setattr(hashes, "KEPT", tmp_path / "hashes.txt")
    first, other = tmp_path / "first.json", tmp_path / "other.json"
    first.write_text(report(A_b="1" * 64, c="2" * 64))
    other.write_text(report(A_b="3" * 64, d="4" * 64))

    def run(how: str, *reports: Path) -> int:
        monkeypatch.setattr(sys, "argv", ["hashes.py", how, *map(str, reports)])
        return hashes.main()

    assert run("--check", first) == 0
    assert "not compared" in capsys.readouterr().out
    assert run("--write", first) == 0
    assert run("--check", first) == 0
    assert run("--check", first, other) == 1
    said = capsys.readouterr().out
    assert "a-b==1: another file (333333333333 …)" in said
    assert "d==1: is not kept" in said
    assert run("--write", other) == 0
    assert run("--check", first, other) == 0


@pytest.mark.parametrize(
    ("file", "fits"),
    [
        ("A_b-1.2-py3-none-any.whl", True),
        ("a.b-1.2-cp311-cp311-manylinux_2_28_x86_64.whl", True),
        ("a_b-1.2-1-cp39-abi3-win_amd64.whl", True),
        ("a-b-1.2.tar.gz", True),
        ("a_b-1.2-cp310-cp310-win_amd64.whl", False),
        ("a_b-1.2.1-py3-none-any.whl", False),
        ("a_b-1.2.exe", False),
    ],
)
def test_files_that_the_bundles_python_can_install(file: str, fits: bool) -> None:
    assert hashes._installs(file, "a-b", "1.2") is fits


def test_every_pin_is_asked_for_and_builds_of_other_indexes_stay(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setattr(hashes, "KEPT", tmp_path / "hashes.txt")
    monkeypatch.setattr(hashes, "CONSTRAINTS", tmp_path / "constraints.txt")
    (tmp_path / "constraints.txt").write_text("A_b==1\n")
    (tmp_path / "hashes.txt").write_text(f"c==1+cpu sha256:{'5' * 64}\nold==1 sha256:{'6' * 64}\n")
    asked: list[str] = []

    def answer(request: urllib.request.Request, timeout: float) -> io.BytesIO:
        asked.append(request.full_url)
        files = [{"filename": "a_b-1-py3-none-any.whl", "hashes": {"sha256": "1" * 64}}]
        return io.BytesIO(json.dumps({"files": files}).encode())

    def run(*words: str) -> int:
        monkeypatch.setattr(sys, "argv", ["hashes.py", *words])
        return hashes.main()

    monkeypatch.setattr(urllib.request, "urlopen", answer)
    assert run("--ask") == 0
    assert asked == ["https://pypi.org/simple/a-b/"]
    kept = hashes.read((tmp_path / "hashes.txt").read_text())
    assert kept == {"a-b==1": {"1" * 64}, "c==1+cpu": {"5" * 64}}
    found = tmp_path / "report.json"
    found.write_text(report(**{"a-b": "1" * 64}))
    assert run("--check", str(found)) == 0
    with pytest.raises(LookupError, match="b==2"):
        hashes.published("b==2")


def test_builds_of_other_indexes_are_named_until_they_are_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setattr(hashes, "KEPT", tmp_path / "hashes.txt")
    (tmp_path / "hashes.txt").write_text(f"a==1 sha256:{'1' * 64}\n")
    found = tmp_path / "report.json"
    found.write_text(
        report(a="1" * 64, t="2" * 64).replace('"t", "version": "1"', '"t", "version": "1+cpu"')
    )
    monkeypatch.setattr(sys, "argv", ["hashes.py", "--check", str(found)])
    assert hashes.main() == 0
    assert "t==1+cpu: not compared, of another index" in capsys.readouterr().out


def test_every_pin_has_its_hashes() -> None:
    pins = [line.split("==") for line in (ROOT / "constraints.txt").read_text().split()]
    kept = hashes.read(hashes.KEPT.read_text())
    named = {f"{hashes._plain(name)}=={version}" for name, version in pins}
    assert named == {name for name in kept if "+" not in name}
