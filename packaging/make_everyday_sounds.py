"""Train the shipped bundle: cross-validate for its figures, then train on every clip.

About an hour on two cores; nothing is written before both have ended well.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.native import wait_briefly
from core.bundles.bundle import save_bundle
from core.evaluation.cross_validation import cross_validate
from core.results import EpochMetrics
from core.training.config import TrainConfig
from core.training.ensemble import train_ensemble
from resources import bundles_dir

DESCRIPTION = (
    "Ten everyday sounds, told apart by five small networks. It ships with the program so that the "
    "first sound dropped on the window needs no download. It knows these ten classes only."
)
LICENCE = "Creative Commons Attribution 3.0, as the clips that it was trained on."
CREDITS = (
    'Clips: ESC-10, a subset of ESC-50 by K. J. Piczak ("ESC: Dataset for Environmental Sound '
    'Classification", ACM Multimedia 2015), recorded by contributors to freesound.org; each is '
    "credited in https://github.com/karoldvl/ESC-10.",
    "Starting weights: MobileNet-v2 trained on ImageNet, in torchvision's layout.",
    'Method after Palanisamy, Singhania, Yao, "Rethinking CNN Models for Audio Classification" '
    "(arXiv 2007.11154).",
)


def settings(data: Path, weights: Path) -> TrainConfig:
    """Return the training of the shipped bundle."""
    return TrainConfig(
        data=data,
        architecture="mobilenet_v2",
        members=5,
        init=str(weights),
        recipe="quick",  # type: ignore[arg-type]
        seed=1,
        name="everyday-sounds",
        title="Everyday sounds",
        description=DESCRIPTION,
        licence=LICENCE,
        credits=CREDITS,
    )


def main() -> None:
    """Cross-validate, train, save."""
    wait_briefly()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="ESC-10, in ESC-50's layout")
    parser.add_argument("--weights", type=Path, required=True, help="MobileNet-v2's weights")
    parser.add_argument("--out", type=Path, default=bundles_dir() / "everyday-sounds")
    arguments = parser.parse_args()
    config = settings(arguments.data, arguments.weights)

    def note(member: int, metrics: EpochMetrics) -> None:
        sys.stderr.write(
            f"member {member + 1}, epoch {metrics.epoch} of {metrics.n_epochs}: "
            f"loss {metrics.loss:.3f} nat, {metrics.seconds:.0f} s\n"
        )

    calibration = cross_validate(config, on_epoch=note).calibration()
    bundle = train_ensemble(config, calibration=calibration, on_epoch=note)
    save_bundle(bundle, arguments.out, half=True)
    found = calibration.metrics["protocols"]["held-out"]
    sys.stdout.write(
        f"{arguments.out}: {found['accuracy']:.1%} held-out, n = {calibration.metrics['n']}\n"
    )


if __name__ == "__main__":
    main()
