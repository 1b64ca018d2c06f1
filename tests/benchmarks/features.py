"""Network input of 5 s clips on one and two cores, beside plain ways and the transform alone."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import scipy.fft
import scipy.sparse
import torch
from peers import PlainLogMel, librosa_log_mel
from report import Figure, emit, in_turn, median, spread

from core.features.frames import n_frames_of
from core.features.mel import LogMel, LogMelConfig, mel_filterbank
from core.results import FloatArray

REPEATS = 30
CLIPS = 8
CORES = 2


class TransformAlone:
    """Only what no way can do without: every Fourier transform, and one mel product of each."""

    def __init__(self, config: LogMelConfig) -> None:
        assert config.clip_samples is not None
        rng = np.random.default_rng(0)
        counts = [n_frames_of(config.clip_samples, config.n_fft, hop) for hop in config.hop_lengths]
        self._n_batches = sum(counts) // 16
        self._frames = rng.standard_normal((16, config.n_fft)).astype(np.float32)
        self._powers = rng.random((config.n_fft // 2 + 1, 16)).astype(np.float32)
        filters = mel_filterbank(config.sample_rate, config.n_fft, config.n_mels)
        self._filters = scipy.sparse.csr_array(filters)

    def __call__(self) -> None:
        for _ in range(self._n_batches):
            scipy.fft.rfft(self._frames)
            self._filters @ self._powers


def on_two_cores(waveforms: list[FloatArray], config: LogMelConfig) -> list[Figure]:
    """Wall-clock time a clip: two threads of ours, the plain loop with torch's two."""
    transform, plain = LogMel(config), PlainLogMel(config)
    tensors = [torch.from_numpy(each) for each in waveforms]

    with ThreadPoolExecutor(CORES) as pool:
        times = in_turn(
            {
                "ours": lambda: list(pool.map(transform.transform, waveforms)),
                "plain": lambda: [plain(each) for each in tensors],
            },
            REPEATS // 3,
        )
    ours, loop = (
        [1e3 * each / len(waveforms) for each in times[name]] for name in ("ours", "plain")
    )
    return [
        Figure(
            "network input on two cores, torch.stft loop with two threads",
            median(ours),
            "ms",
            median(loop),
            note=f"a clip, {CLIPS} clips at a time, median of {len(ours)}",
            beside="plain",
            spread=spread(ours),
        )
    ]


def on_one_core(waveform: FloatArray, config: LogMelConfig) -> list[Figure]:
    """Processor time a clip, so that what else runs is left out."""
    transform, plain, tensor = LogMel(config), PlainLogMel(config), torch.from_numpy(waveform)
    times = in_turn(
        {
            "ours": lambda: transform.transform(waveform),
            "stft": lambda: plain(tensor),
            "librosa": lambda: librosa_log_mel(waveform, config),
            "alone": TransformAlone(config),
        },
        REPEATS,
        clock=time.process_time,
    )
    found = {name: 1e3 * median(values) for name, values in times.items()}
    ours, about = found["ours"], f"processor time on one core, median of {REPEATS}"
    deviation = 1e3 * spread(times["ours"])
    return [
        Figure("network input of a 5 s clip", ours, "ms", 30, note=about, spread=deviation),
        Figure("the same, torch.stft loop", ours, "ms", found["stft"], beside="plain"),
        Figure("the same, librosa as it is", ours, "ms", found["librosa"], beside="plain"),
        Figure(
            "the same, Fourier transforms and mel products alone",
            ours,
            "ms",
            found["alone"],
            beside="limit",
        ),
    ]


def main() -> None:
    config = LogMelConfig()
    assert config.clip_samples is not None
    rng = np.random.default_rng(0)
    waveforms = [
        (0.1 * rng.standard_normal(config.clip_samples)).astype(np.float32) for _ in range(CLIPS)
    ]
    torch.set_num_threads(1)
    figures = on_one_core(waveforms[0], config)
    torch.set_num_threads(CORES)
    emit([*figures, *on_two_cores(waveforms, config)])


if __name__ == "__main__":
    main()
