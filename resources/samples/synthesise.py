"""Make the sample clips: ``python -m resources.samples.synthesise [FOLDER]``."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from resources import samples_dir
from resources.samples.building_blocks import RATE, band_limited
from resources.samples.sounds import SOUNDS

__all__ = ["clip_name", "synthesise", "write_samples"]

_SEED = 2007
_CLASSES = (
    "chainsaw", "clock tick", "crackling fire", "crying baby", "dog", "helicopter", "rain",
    "rooster", "sea waves", "sneezing",
)  # fmt: skip
"""ESC-10's, in the order that seeds the clips; there is no rooster that the networks believe."""
_PEAK = 0.89


def clip_name(label: str) -> str:
    """File name of a class's sample clip."""
    return f"synthetic-{label.replace(' ', '-')}.flac"


def synthesise(label: str) -> NDArray[np.int16]:
    """Make one clip, the same at every call.

    Parameters
    ----------
    label : str
        One of `resources.samples.sounds.SOUNDS`.

    Returns
    -------
    ndarray [shape=(n_samples,)], int16
        Mono at 44,100 Hz; no louder than 1 dB below full scale.
    """
    rng = np.random.default_rng([_SEED, _CLASSES.index(label)])
    sound = band_limited(SOUNDS[label](rng), low=20.0, high=15_500.0)
    sound *= min(1.0, _PEAK / np.abs(sound).max())
    return np.round(sound * 32_767).astype(np.int16)


def write_samples(folder: Path) -> list[Path]:
    """Write every clip as 16-bit FLAC into ``folder`` and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for label in SOUNDS:
        path = folder / clip_name(label)
        soundfile.write(path, synthesise(label), RATE, subtype="PCM_16")
        paths.append(path)
    return paths


def main() -> None:
    """Write the clips and name them."""
    parser = argparse.ArgumentParser(description="Synthesise the sample clips.")
    parser.add_argument("folder", nargs="?", type=Path, default=samples_dir())
    for path in write_samples(parser.parse_args().folder):
        print(f"{path}  {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
