"""Where the members of an ensemble give different reasons. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.results import AttributionMap, FloatArray

__all__ = ["MemberAgreement", "member_agreement"]


@dataclass(frozen=True)
class MemberAgreement:
    """How far the members' maps agree.

    Attributes
    ----------
    spread : ndarray [shape=(3, n_mels, n_frames)]
        Standard deviation over the members, in the map's units.
    same_sign : ndarray [shape=(3, n_mels, n_frames)]
        Share of members whose sign is that of their mean, in [0, 1].
    time_spread, time_same_sign : ndarray [shape=(n_frames,)]
        The same of the members' time marginals, all channels and rows summed.
    frequency_spread, frequency_same_sign : ndarray [shape=(n_mels,)]
        The same of the members' frequency marginals.
    correlation : float or None
        Mean Pearson correlation over all pairs of members' maps, in [-1, 1]; None for a single
        member, or where some map is constant.
    sign_share : float or None
        Mean of ``same_sign``, each pixel weighted by the size of the members' mean; None where
        that is 0 everywhere.
    """

    spread: FloatArray
    same_sign: FloatArray
    time_spread: FloatArray
    time_same_sign: FloatArray
    frequency_spread: FloatArray
    frequency_same_sign: FloatArray
    correlation: float | None
    sign_share: float | None


def member_agreement(attribution: AttributionMap) -> MemberAgreement:
    """Compare the members' maps with each other."""
    members = attribution.members
    times, pitches = members.sum(axis=(1, 2)), members.sum(axis=(1, 3))
    same_sign = _same_sign(members)
    weights = np.abs(members.mean(axis=0, dtype=np.float64))
    total = float(weights.sum())
    return MemberAgreement(
        spread=members.std(axis=0),
        same_sign=same_sign,
        time_spread=times.std(axis=0),
        time_same_sign=_same_sign(times),
        frequency_spread=pitches.std(axis=0),
        frequency_same_sign=_same_sign(pitches),
        correlation=_correlation(members),
        sign_share=float((same_sign * weights).sum()) / total if total > 0 else None,
    )


def _same_sign(members: FloatArray) -> FloatArray:
    """Share along the first axis of signs that are those of the mean."""
    signs = np.sign(members)
    return np.asarray((signs == np.sign(members.mean(axis=0))).mean(axis=0), dtype=np.float32)


def _correlation(members: FloatArray) -> float | None:
    flat = members.reshape(len(members), -1).astype(np.float64)
    flat -= flat.mean(axis=1, keepdims=True)
    lengths = np.linalg.norm(flat, axis=1, keepdims=True)
    if len(flat) < 2 or not lengths.all():
        return None
    flat /= lengths
    pairs = np.triu_indices(len(flat), k=1)
    return float(np.clip((flat @ flat.T)[pairs], -1.0, 1.0).mean())
