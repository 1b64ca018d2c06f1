"""An explanation's method, settings and unit in words for people. No Qt, no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.results import AttributionMap

__all__ = [
    "METHOD_FIELDS",
    "METHOD_TITLES",
    "agreement_words",
    "explained_words",
    "method_title",
    "question_words",
    "settings_words",
    "unit_words",
]

METHOD_TITLES = {
    "integrated-gradients": "Integrated Gradients",
    "smoothgrad": "SmoothGrad",
    "grad-cam": "Grad-CAM",
    "occlusion": "Occlusion",
}
"""By the names of `core.attribution.methods.METHODS`."""

METHOD_FIELDS = {
    "integrated-gradients": ("output", "baseline", "quadrature", "n_steps"),
    "smoothgrad": ("output", "baseline", "n_samples", "noise", "seed"),
    "grad-cam": ("output",),
    "occlusion": ("output", "baseline", "patch", "channels"),
}
"""Settings that each method has and people may choose, by the names of its configuration."""

_UNITS = {"occlusion": "{} lost", "grad-cam": "activation"}


def method_title(method: str) -> str:
    """Name of a method as it is written."""
    return METHOD_TITLES.get(method, method)


def settings_words(attribution: AttributionMap) -> str:
    """Name the settings that an attribution was made with, on one line."""
    known = attribution.settings
    if attribution.method == "smoothgrad":
        return (
            f"{known['n_samples']} samples, noise {known['noise']:g} of the input's range, "
            f"seed {known['seed']}, times input minus {known['baseline']}"
        )
    if attribution.method == "grad-cam":
        return f"{known['layer']} ({known['grid']}), one map for all channels"
    if attribution.method == "occlusion":
        channels = "at once" if known["channels"] == "together" else "one by one"
        return (
            f"patches of {known['patch']} pixels every {known['stride']}, "
            f"channels {channels}, hidden by {known['baseline']}"
        )
    return f"baseline {attribution.baseline}, {attribution.n_steps} steps"


def question_words(attribution: AttributionMap) -> str:
    """Say which class was explained, and against which."""
    rather = "" if attribution.against is None else f" rather than {attribution.against}"
    return f"{attribution.label}{rather}"


def explained_words(attribution: AttributionMap) -> str:
    """Say what was explained and how, for the name of a file; the first method goes unsaid."""
    method = attribution.method
    how = "" if method not in METHOD_TITLES or method == "integrated-gradients" else method
    return f"{question_words(attribution)} {how}".strip()


def agreement_words(correlation: float | None) -> str:
    """Say how far members' maps agree; empty where nothing can be said.

    Parameters
    ----------
    correlation : float or None
        Mean over the pairs of maps, in [-1, 1].
    """
    if correlation is None:
        return ""
    words = ((0.75, "agree well"), (0.5, "agree largely"), (0.25, "agree in part"))
    said = next((text for least, text in words if correlation >= least), "hardly agree")
    return f"members {said} ({correlation:.2f})"


def unit_words(attribution: AttributionMap) -> str:
    """Say what the numbers of a map count."""
    return _UNITS.get(attribution.method, "{}").format(attribution.output)
