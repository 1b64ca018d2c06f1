"""Network input of one 5 s clip on one core, beside a plain loop over torch.stft."""

from __future__ import annotations

import numpy as np
import torch
from report import Figure, cpu_seconds, emit, median

from core.features.mel import LogMel, LogMelConfig, mel_filterbank

REPEATS = 40


def plain_log_mel(
    waveform: torch.Tensor, config: LogMelConfig, filters: torch.Tensor
) -> torch.Tensor:
    """Compute the same three channels as a notebook would."""
    channels = []
    for win_length, hop_length in zip(config.win_lengths, config.hop_lengths, strict=True):
        spectrum = torch.stft(
            waveform,
            config.n_fft,
            hop_length,
            win_length,
            torch.hann_window(win_length),
            return_complex=True,
        )
        image = torch.log(filters @ spectrum.abs() ** 2 + 1e-6)
        size = (config.n_mels, config.n_frames)
        channels.append(
            torch.nn.functional.interpolate(
                image[None, None], size, mode="bilinear", antialias=True
            )[0, 0]
        )
    return torch.stack(channels)


def main() -> None:
    torch.set_num_threads(1)
    config = LogMelConfig()
    rng = np.random.default_rng(0)
    waveform = (0.1 * rng.standard_normal(config.clip_samples)).astype(np.float32)
    transform = LogMel(config)
    ours = 1e3 * median(cpu_seconds(lambda: transform.transform(waveform), REPEATS))
    filters = torch.from_numpy(mel_filterbank(config.sample_rate, config.n_fft, config.n_mels))
    tensor = torch.from_numpy(waveform)
    plain = 1e3 * median(cpu_seconds(lambda: plain_log_mel(tensor, config, filters), REPEATS))
    note = f"processor time on one core, median of {REPEATS}"
    emit(
        [
            Figure("network input of a 5 s clip", ours, "ms", 30, note=note),
            Figure("the same against a torch.stft loop", ours, "ms", plain, note=note),
        ]
    )


if __name__ == "__main__":
    main()
