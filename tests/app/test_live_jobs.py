"""Live sound with the bundle that ships."""

from __future__ import annotations

import numpy as np
import soundfile

from app import live_jobs
from app.models.records import ModelKey
from app.tasks import TaskContext
from core.inference.live import LiveStream
from core.progress import CancelToken
from resources import samples_dir

CONTEXT = TaskContext(lambda _: None, CancelToken(), lambda _: None)


def test_rain_is_heard_as_it_falls() -> None:
    key = ModelKey(device="cpu")
    features = live_jobs.prepare(CONTEXT, key)
    assert (features.sample_rate, features.clip_duration) == (44_100, 5.0)
    sound, rate = soundfile.read(samples_dir() / "synthetic-rain.flac", dtype="float32")
    stream = LiveStream(features, rate, 2)
    for block in np.array_split(np.column_stack([sound, sound]), 100):
        stream.push(block)
    window = stream.next_window()
    assert window is not None
    found = live_jobs.predict(CONTEXT, key, window)
    said = found.prediction
    assert said.labels[int(said.probabilities.argmax())] == "rain"
    assert said.members.shape == (5, 10)
    assert found.delay > 0
