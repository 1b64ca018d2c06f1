"""Results and networks that are invented, so that the window can be tested without torch."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile
from pytestqt.qtbot import QtBot

from app import jobs
from app.main import Program
from app.models.records import Heard, ModelInfo, ModelKey, OpenedClip, Question
from app.models.timeline_records import RecordingPlan, WindowBatch
from core.audio.windows import n_windows
from core.errors import AudioDecodeError, BundleError
from core.results import AttributionMap, Prediction

PATIENCE_MS = 60_000
LABELS = ("dog", "rain", "rooster")


def make_prediction(first: int = 0, probability: float = 0.8) -> Prediction:
    rest = (1.0 - probability) / 2
    row = np.full(3, rest, np.float32)
    row[first] = probability
    return Prediction(
        labels=LABELS, probabilities=row, members=np.tile(row, (5, 1)), calibrated=row,
        agreement=1.0, entropy=0.5, mutual_information=0.0,
    )  # fmt: skip


def make_attribution(question: Question, *, final: bool = True) -> AttributionMap:
    values = np.zeros((3, 128, 250), np.float32)
    values[:, 40:60, 100:120] = 1e-4
    return AttributionMap(
        values=values, members=np.tile(values, (5, 1, 1, 1)), label=question.target,
        target=LABELS.index(question.target), output=question.output, method="ig",
        baseline=question.baseline, quadrature=question.quadrature, n_steps=8, output_value=0.8,
        difference=float(values.sum()), convergence_delta=0.0, member_errors=(0.0,) * 5,
        final=final,
    )  # fmt: skip


def write_clip(path: Path, seconds: float = 1.0, rate: int = 44_100, hz: float = 440.0) -> Path:
    times = np.arange(round(seconds * rate)) / rate
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * hz * times), rate)
    return path


def patiently(qtbot: QtBot, until: Callable[[], bool]) -> None:
    """Wait as long as a busy machine may need."""
    qtbot.waitUntil(until, timeout=PATIENCE_MS)


def is_working(program: Program) -> bool:
    """Whether anything but a training is under way."""
    return bool(program.runner.active_tasks or program.networks.active_tasks)


@dataclass
class Networks:
    """What the pretended networks were asked, and how they answer."""

    heard: list[Path] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)
    loaded: list[ModelKey] = field(default_factory=list)
    hold: dict[str, threading.Event] = field(default_factory=dict)
    fail_bundle: str = ""
    edition: str = ""
    explain_error: BaseException | None = None
    plans: list[RecordingPlan] = field(default_factory=list)
    break_at: float | None = None
    threshold: float | None = None

    def wait_at(self, name: str) -> threading.Event:
        """Let work on a file, or on a class, wait until the event is set."""
        return self.hold.setdefault(name, threading.Event())

    def pass_gate(self, context: jobs.Context, name: str) -> None:
        gate = self.hold.get(name)
        while gate is not None and not gate.wait(0.02):
            context.cancel.raise_if_cancelled()

    def hear_clip(self, context: jobs.Context, opened: OpenedClip, key: ModelKey) -> Heard:
        if opened.is_recording:
            self.pass_gate(context, f"window {opened.start:g}")
            return Heard(make_prediction(), bundle_sha256=self.sha256(key))
        return self._hear(context, opened.path, key)

    def hear_recording(
        self, context: jobs.Context, path: Path, key: ModelKey, plan: RecordingPlan
    ) -> Heard:
        """Hear dog, rain and rooster in turn, two windows each, all with 90 %."""
        self.plans.append(plan)
        answer = self._hear(context, path, key)
        duration = soundfile.info(path).duration
        for number in range(plan.n_heard, n_windows(duration, plan.window, plan.hop)):
            start = number * plan.hop
            self.pass_gate(context, f"{path.name} {start:g}")
            if self.break_at is not None and start >= self.break_at:
                raise AudioDecodeError(path, f"breaks off: {start:g} s are there")
            row = np.full((1, 3), 0.05, np.float32)
            row[0, number // 2 % 3] = 0.9
            end = min(start + plan.window, duration)
            context.partial(
                WindowBatch(
                    labels=LABELS,
                    starts=np.array([start]),
                    ends=np.array([end]),
                    probabilities=row,
                    member_sum=np.tile(row, (5, 1)) * 1.0,
                    threshold=self.threshold,
                )
            )
        return answer

    def _hear(self, context: jobs.Context, path: Path, key: ModelKey) -> Heard:
        self.heard.append(path)
        self.pass_gate(context, path.name)
        return Heard(make_prediction(len(path.name) % 3), bundle_sha256=self.sha256(key))

    def explain(
        self, context: jobs.Context, opened: OpenedClip, key: ModelKey, question: Question
    ) -> AttributionMap:
        self.asked.append(question)
        context.partial(make_attribution(question, final=False))
        self.pass_gate(context, question.target)
        if self.explain_error is not None:
            raise self.explain_error
        return make_attribution(question)

    def load_model(self, context: jobs.Context, key: ModelKey) -> ModelInfo:
        self.loaded.append(key)
        self.pass_gate(context, f"load {key.bundle}")
        if self.fail_bundle and key.bundle == self.fail_bundle:
            raise BundleError(f"{key.bundle}: member-0.safetensors: the hash is another")
        return ModelInfo(
            key, key.bundle or "pretended", "", LABELS, 5, "CPU · 1 thread", "asked",
            sha256=self.sha256(key), threshold=self.threshold,
        )  # fmt: skip

    def sha256(self, key: ModelKey) -> str:
        """Digest of a bundle's contents, in this edition of it."""
        return f"digest of {key.bundle} {self.edition}"
