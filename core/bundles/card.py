"""The model card of a bundle, written from its manifest alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.bundles.manifest import BundleManifest

__all__ = ["model_card"]


def model_card(manifest: BundleManifest) -> str:
    """Markdown for people: what it hears, how good it is, how it was made, whom to thank."""
    parts = [
        f"# {manifest.title or manifest.name}",
        manifest.description,
        _section("What it tells apart", ", ".join(manifest.labels)),
        _section("How good it is", _in_words(_metrics, manifest)),
        _section("How it was made", _in_words(_training, manifest)),
        _section("What it hears", _features(manifest)),
        _section("Confidence", _in_words(_confidence, manifest)),
        _section("Licence", manifest.licence),
        _section("Credits", "\n".join(f"- {credit}" for credit in manifest.credits)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _in_words(say: Callable[[BundleManifest], str], manifest: BundleManifest) -> str:
    """Say figures that somebody else may have written, in whatever form."""
    try:
        return say(manifest)
    except (AttributeError, LookupError, TypeError, ValueError, ArithmeticError):
        return "Given in a form that this program does not know."


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n{text}" if text else ""


def _metrics(manifest: BundleManifest) -> str:
    protocols = manifest.metrics.get("protocols", {})
    if not protocols:
        return "Not measured."
    dataset, n = manifest.metrics.get("dataset", "?"), manifest.metrics.get("n", "?")
    machine = _listed(manifest.metrics.get("machine", {}))
    lines = [
        f"Cross-validated over the official folds of {dataset}, n = {n} clips, "
        f"{manifest.metrics.get('members', '?')} members a fold, seeds "
        f"{_listed(manifest.metrics.get('seeds', []))}; {machine}.",
        "",
        "| protocol | ensemble | 95 % interval | single member, mean ± sd | folds |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [_metrics_row(name, figures) for name, figures in protocols.items()]
    lines += [
        "",
        "*held-out*: the epoch was chosen without the reported fold. *paper*: the best epoch on "
        "the reported fold itself, as published studies often do; it flatters. The networks "
        "measured were trained like the ones in this bundle, each without the reported fold; "
        "the ones in this bundle saw all of them.",
    ]
    return "\n".join(lines)


def _metrics_row(name: str, figures: dict[str, Any]) -> str:
    low, high = figures["ci95"]
    single = figures["single"]
    folds = ", ".join(f"{fold['accuracy']:.1%}" for fold in figures["folds"])
    return (
        f"| {name} | {figures['accuracy']:.1%} | {low:.1%} to {high:.1%} "
        f"| {single['mean']:.1%} ± {100 * single['sd']:.1f} points | {folds} |"
    )


def _training(manifest: BundleManifest) -> str:
    lines = [f"- network: {manifest.architecture}, {manifest.n_members} members"]
    lines += [f"- {_words(key)}: {_listed(value)}" for key, value in manifest.training.items()]
    return "\n".join(lines)


def _listed(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{_words(key)} {_listed(one)}" for key, one in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value) or "none"
    return str(value)


def _words(key: str) -> str:
    return key.replace("_", " ")


def _features(manifest: BundleManifest) -> str:
    features = manifest.features
    windows = "/".join(f"{ms:g}" for ms in features.windows_ms)
    hops = "/".join(f"{ms:g}" for ms in features.hops_ms)
    length = (
        f"{features.clip_duration:g} s, shorter clips padded with silence"
        if features.clip_duration
        else "whole clips of any length"
    )
    return (
        f"Mono at {features.sample_rate} Hz, {length}; log-mel spectrograms with windows of "
        f"{windows} ms and hops of {hops} ms as three channels of {features.n_mels} x "
        f"{features.n_frames}."
    )


def _confidence(manifest: BundleManifest) -> str:
    fitted = manifest.metrics.get("calibration")
    measured = bool(fitted or manifest.metrics.get("protocols"))
    source = "fitted on held-out predictions" if measured else "not fitted"
    if fitted:
        source = f"fitted on {fitted['n']} clips of {fitted['dataset']}, {fitted['protocol']}"
    text = f"Temperature {manifest.temperature:.3f}, {source}."
    if manifest.threshold is None:
        return text
    text += f" Below a confidence of {manifest.threshold:.2f} a sound is called none of these"
    rates = manifest.metrics.get("threshold", {})
    if rejected := rates.get("false_reject_rate"):
        text += f"; so are {rejected:.0%} of the held-out clips"
    accepted = rates.get("false_accept_rate")
    if accepted is None:
        return f"{text}. How many unknown sounds pass was not measured."
    return (
        f"{text}. Of sounds of classes that such networks had never met, {accepted:.0%} pass for a"
        f" known class all the same (n = {rates['n_unknown']})."
    )
