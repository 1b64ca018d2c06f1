"""Options of ``sonolens explain`` that choose a method and its settings."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.cli.arguments import positive_count
from core.errors import ParameterError

if TYPE_CHECKING:
    from core.attribution.methods import ExplainConfig

__all__ = ["add_method", "config_of", "naming_options"]

_NAMES = {
    "ig": "integrated-gradients",
    "smoothgrad": "smoothgrad",
    "grad-cam": "grad-cam",
    "occlusion": "occlusion",
}
_FIELDS = {
    "output": "output",
    "baseline": "baseline",
    "steps": "n_steps",
    "quadrature": "quadrature",
    "tolerance": "tolerance",
    "samples": "n_samples",
    "noise": "noise",
    "seed": "seed",
    "patch": "patch",
    "stride": "stride",
    "channels": "channels",
}
"""Setting of each option."""

_PIXELS = re.compile(r"(\d{1,6})x(\d{1,6})")


def add_method(parser: argparse.ArgumentParser) -> None:
    """Add ``--method`` and the options of every method."""
    method = parser.add_argument_group("method")
    method.add_argument(
        "--method",
        choices=tuple(_NAMES),
        default="ig",
        help="how pixels are credited: ig (default) integrates gradients from a baseline on;"
        " smoothgrad averages gradients over noisy copies; grad-cam weighs the last feature map;"
        " occlusion hides patches",
    )
    method.add_argument(
        "--output",
        choices=("probability", "logit"),
        help="what is explained: the ensemble's mean probability (default) or mean logit",
    )
    method.add_argument(
        "--baseline",
        choices=("silence", "mean", "blurred"),
        help="what the clip is compared with; ig, smoothgrad, occlusion (default: silence)",
    )
    _add_integrated_gradients(parser.add_argument_group("with --method ig"))
    _add_smoothgrad(parser.add_argument_group("with --method smoothgrad"))
    _add_occlusion(parser.add_argument_group("with --method occlusion"))


def _add_integrated_gradients(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--steps",
        type=positive_count,
        metavar="N",
        help="gradient evaluations on the path (default: as many as the tolerance needs)",
    )
    group.add_argument("--quadrature", metavar="NAME", help="rule that sums the path's gradients")
    group.add_argument(
        "--tolerance",
        type=float,
        metavar="E",
        help="completeness error to refine down to, as a share (default: 0.01)",
    )


def _add_smoothgrad(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--samples", type=positive_count, metavar="N", help="noisy copies (default: 32)"
    )
    group.add_argument(
        "--noise",
        type=float,
        metavar="R",
        help="standard deviation of the noise, as a share of the input's range (default: 0.1)",
    )
    group.add_argument("--seed", type=int, metavar="N", help="of the noise (default: 0)")


def _add_occlusion(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--patch",
        type=_pixels,
        metavar="RxC",
        help="rows (mel bands) and columns (frames) hidden at once, pixels (default: 24x20)",
    )
    group.add_argument(
        "--stride",
        type=_pixels,
        metavar="RxC",
        help="between patches, pixels (default: half a patch)",
    )
    group.add_argument(
        "--channels",
        choices=("together", "each"),
        help="hide a patch in all three resolutions at once (default), or in one after another",
    )


def config_of(arguments: argparse.Namespace) -> ExplainConfig:
    """Make the settings of the method that was asked for.

    Raises
    ------
    ParameterError
        An option does not belong to the method, or its value is wrong; the option is named.
    """
    from core.attribution.methods import METHODS, explain_config

    given: dict[str, Any] = {
        option: value for option in _FIELDS if (value := getattr(arguments, option)) is not None
    }
    known = METHODS[_NAMES[arguments.method]].config.model_fields
    for option in given:
        if _FIELDS[option] not in known:
            own = ", ".join(f"--{each}" for each, field in _FIELDS.items() if field in known)
            raise ParameterError(
                f"--{option}", f"is no option of --method {arguments.method}, which takes {own}"
            )
    settings = {_FIELDS[option]: value for option, value in given.items()}
    with naming_options():
        return explain_config(_NAMES[arguments.method], **settings)


@contextmanager
def naming_options() -> Iterator[None]:
    """Let an error name the option instead of the setting."""
    options = {field: option for option, field in _FIELDS.items()}
    try:
        yield
    except ParameterError as error:
        field = error.field.partition(".")[0]
        raise ParameterError(f"--{options.get(field, field)}", error.reason) from error


def _pixels(text: str) -> tuple[int, int]:
    found = _PIXELS.fullmatch(text.strip().lower())
    if found is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not rows x columns, such as 24x20")
    return int(found[1]), int(found[2])
