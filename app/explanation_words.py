"""An explanation's method, settings and unit in words for people. No Qt, no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.results import AttributionMap

__all__ = ["METHOD_TITLES", "method_title", "settings_words", "unit_words"]

METHOD_TITLES = {
    "integrated-gradients": "Integrated Gradients",
    "smoothgrad": "SmoothGrad",
    "grad-cam": "Grad-CAM",
    "occlusion": "Occlusion",
}
"""By the names of `core.attribution.methods.METHODS`."""

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


def unit_words(attribution: AttributionMap) -> str:
    """Say what the numbers of a map count."""
    return _UNITS.get(attribution.method, "{}").format(attribution.output)
