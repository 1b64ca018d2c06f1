"""Colour maps that keep their order for every kind of colour vision, and on paper."""

from __future__ import annotations

__all__ = ["COLOUR_MAP_NAMES"]

COLOUR_MAP_NAMES = ("grey", "viridis", "magma", "cividis", "inferno")
