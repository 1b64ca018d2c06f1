"""A bounded run over made-up documents; `SONOLENS_FUZZ=20000` makes it a long one."""

from __future__ import annotations

import json
import os

import pytest
import sound_bundle
from fuzzing import LONG_RUN, TARGETS, examples
from hypothesis import HealthCheck, given, settings


def _bundle(**changes: object) -> tuple[str, bytes]:
    return "bundle manifest", sound_bundle.said(**changes)[sound_bundle.MANIFEST]


def _training(**changes: object) -> tuple[str, bytes]:
    document = {"data": "clips", "init": "random", "architecture": "mobilenet_v2", **changes}
    return "settings of a training", json.dumps(document).encode()


FOUND = (
    _bundle(architecture="\ud800"),
    _bundle(credits=["\udfff"]),
    _bundle(metrics={"threshold": 0.5}, threshold=0.5),
    _bundle(metrics={"threshold": {"false_accept_rate": 0.2}}, threshold=0.5),
    _bundle(metrics={"calibration": {"n": 3}}),
    _bundle(metrics={"calibration": "yes"}),
    _bundle(metrics={"protocols": []}),
    _bundle(metrics={"protocols": {"held-out": None}}),
    _bundle(metrics={"protocols": {"held-out": {"accuracy": 10**400, "ci95": [0, 1]}}}),
    _training(**{"\n": None}),
    _training(recipe={"\x1b[2J\r": 1}),
)
"""Documents that were not survived once, with their target."""


@pytest.mark.timeout(0 if os.environ.get(LONG_RUN) else 180)
@pytest.mark.parametrize("target", TARGETS)
def test_whatever_a_document_says(target: str) -> None:
    documents, attempt = TARGETS[target]
    tried = 0

    @settings(
        max_examples=examples(),
        derandomize=LONG_RUN not in os.environ,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def run(document: bytes) -> None:
        nonlocal tried
        tried += 1
        attempt(document)

    run()
    assert tried >= examples() // 2


@pytest.mark.parametrize(("target", "document"), FOUND)
def test_what_was_found_once(target: str, document: bytes) -> None:
    TARGETS[target][1](document)
