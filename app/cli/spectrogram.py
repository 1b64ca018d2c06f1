"""``sonolens spectrogram``: the exact network input of a clip, as array or picture."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.arguments import add_bundle, add_shared, seconds
from app.cli.console import Console
from app.cli.exit_codes import DONE
from app.cli.loading import read_bundle_manifest, read_one_clip
from app.cli.text import printable
from app.output_files import part_file
from core.errors import ParameterError
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.results import Spectrogram

NAME = "spectrogram"
HELP = "save the exact three-channel input that the network is given"

_SUFFIXES = (".npy", ".png", ".svg")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("clip", type=Path, metavar="CLIP", help="sound file")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="F",
        help="F.npy: float32 array [3, mel bands, frames]; F.png or F.svg: picture with axes",
    )
    parser.add_argument(
        "--start", type=seconds, metavar="S", help="where in a recording to begin, s"
    )
    add_bundle(parser)
    add_shared(parser)


def execute(arguments: argparse.Namespace, console: Console, cancel: CancelToken) -> int:
    """Compute and save."""
    out: Path = arguments.out
    if out.suffix.lower() not in _SUFFIXES:
        raise ParameterError("--out", f"{out} must end in {', '.join(_SUFFIXES)}")
    manifest = read_bundle_manifest(arguments.bundle)

    from core.features.mel import LogMel

    clip = read_one_clip(arguments.clip, manifest.features, arguments.start)
    spectrogram = LogMel(manifest.features).transform(clip.waveform)
    cancel.raise_if_cancelled()
    with part_file(out) as part:
        if out.suffix.lower() == ".npy":
            _save_array(spectrogram, part)
        else:
            _save_picture(spectrogram, part, out.suffix.lower(), arguments, manifest.name)
    _report(spectrogram, arguments, console, manifest.name)
    return DONE


def _save_array(spectrogram: Spectrogram, path: Path) -> None:
    import numpy as np

    with path.open("wb") as stream:
        np.save(stream, spectrogram.values, allow_pickle=False)


def _save_picture(
    spectrogram: Spectrogram, path: Path, suffix: str, arguments: argparse.Namespace, bundle: str
) -> None:
    from app.figures import network_input_figure, save_figure

    n_channels, n_mels, n_frames = spectrogram.values.shape
    figure = network_input_figure(
        spectrogram,
        title=printable(arguments.clip.name),
        subtitle=f"the network's input, {n_channels} channels of {n_mels} mel bands and"
        f" {n_frames} frames · {bundle}",
        start=arguments.start or 0.0,
    )
    save_figure(figure, path, kind=suffix.lstrip("."))


def _report(
    spectrogram: Spectrogram, arguments: argparse.Namespace, console: Console, bundle: str
) -> None:
    if console.as_json:
        console.document(
            {
                "clip": arguments.clip,
                "bundle": bundle,
                "out": arguments.out,
                "shape": spectrogram.values.shape,
                "start": arguments.start or 0.0,
                "duration": spectrogram.duration,
                "sample_rate": spectrogram.sample_rate,
                "minimum": float(spectrogram.values.min()),
                "maximum": float(spectrogram.values.max()),
            }
        )
        return
    shape = " x ".join(str(size) for size in spectrogram.values.shape)
    console.write(
        f"{printable(arguments.out)}: {shape}, ln(mel power + 1e-6) from"
        f" {spectrogram.values.min():.2f} to {spectrogram.values.max():.2f}"
    )
