"""An explanation's method, settings and unit in words for people. No Qt, no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reasons import said
from app.words import mark, tr

if TYPE_CHECKING:
    from core.results import AttributionMap

__all__ = [
    "METHOD_FIELDS",
    "METHOD_TITLES",
    "agreement_words",
    "baseline_words",
    "explained_words",
    "method_title",
    "question_words",
    "settings_words",
    "unit_words",
]

METHOD_TITLES = {
    "integrated-gradients": mark("Integrated Gradients"),
    "smoothgrad": mark("SmoothGrad"),
    "grad-cam": mark("Grad-CAM"),
    "occlusion": mark("Occlusion"),
}
"""By the names of `core.attribution.methods.METHODS`."""

METHOD_FIELDS = {
    "integrated-gradients": ("output", "baseline", "quadrature", "n_steps"),
    "smoothgrad": ("output", "baseline", "n_samples", "noise", "seed"),
    "grad-cam": ("output",),
    "occlusion": ("output", "baseline", "patch", "channels"),
}
"""Settings that each method has and people may choose, by the names of its configuration."""

_BASELINES = {
    "silence": mark("silence", "baseline"),
    "mean": mark("mean", "baseline"),
    "blurred": mark("blurred", "baseline"),
}
_TOGETHER = mark("patches of {patch} pixels every {stride}, channels at once, hidden by {baseline}")
_EACH = mark("patches of {patch} pixels every {stride}, channels one by one, hidden by {baseline}")
_ACTIVATION = mark("activation")
_OUTPUTS = {"probability": mark("probability"), "logit": mark("logit")}
_LOSSES = {"probability": mark("probability lost"), "logit": mark("logit lost")}
_AGREEMENTS = (
    (0.75, mark("members agree well ({correlation:.2f})")),
    (0.5, mark("members agree largely ({correlation:.2f})")),
    (0.25, mark("members agree in part ({correlation:.2f})")),
    (-1.0, mark("members hardly agree ({correlation:.2f})")),
)


def method_title(method: str) -> str:
    """Name of a method as it is written."""
    return tr(METHOD_TITLES.get(method, method))


def baseline_words(baseline: object) -> str:
    """Name of a baseline."""
    name = str(baseline)
    return tr(_BASELINES.get(name, name), "baseline")


def settings_words(attribution: AttributionMap) -> str:
    """Name the settings that an attribution was made with, on one line."""
    known = attribution.settings
    if attribution.method == "smoothgrad":
        return tr(
            "{n} samples, noise {noise:g} of the input's range, seed {seed}, times input minus"
            " {baseline}",
            n=known["n_samples"], noise=known["noise"], seed=known["seed"],
            baseline=baseline_words(known["baseline"]),
        )  # fmt: skip
    if attribution.method == "grad-cam":
        return tr(
            "{layer} ({grid}), one map for all channels",
            layer=said(str(known["layer"])),
            grid=known["grid"],
        )
    if attribution.method == "occlusion":
        return tr(
            _TOGETHER if known["channels"] == "together" else _EACH,
            patch=known["patch"], stride=known["stride"],
            baseline=baseline_words(known["baseline"]),
        )  # fmt: skip
    return tr(
        "baseline {baseline}, {n} steps",
        baseline=baseline_words(attribution.baseline), n=attribution.n_steps,
    )  # fmt: skip


def question_words(attribution: AttributionMap) -> str:
    """Say which class was explained, and against which."""
    if attribution.against is None:
        return attribution.label
    return tr("{label} rather than {against}", label=attribution.label, against=attribution.against)


def explained_words(attribution: AttributionMap) -> str:
    """Say what was explained and how, for the name of a file; the first method goes unsaid.

    Names of files are the same in every language.
    """
    method = attribution.method
    rather = "" if attribution.against is None else f" rather than {attribution.against}"
    how = "" if method not in METHOD_TITLES or method == "integrated-gradients" else method
    return f"{attribution.label}{rather} {how}".strip()


def agreement_words(correlation: float | None) -> str:
    """Say how far members' maps agree; empty where nothing can be said.

    Parameters
    ----------
    correlation : float or None
        Mean over the pairs of maps, in [-1, 1].
    """
    if correlation is None:
        return ""
    *better, (_, worst) = _AGREEMENTS
    words = next((text for least, text in better if correlation >= least), worst)
    return tr(words, correlation=correlation)


def unit_words(attribution: AttributionMap) -> str:
    """Say what the numbers of a map count, in English for records; `tr` where it is shown."""
    if attribution.method == "grad-cam":
        return _ACTIVATION
    known = _LOSSES if attribution.method == "occlusion" else _OUTPUTS
    return known[attribution.output]
