"""A small bundle that is as it should be, and what is changed of it."""

from __future__ import annotations

import functools
import hashlib
import json
import struct
import tempfile
from pathlib import Path
from typing import Any

Contents = dict[str, bytes]
MEMBER = "member-0.safetensors"
MANIFEST = "bundle.json"


@functools.cache
def sound_contents() -> Contents:
    """Files of a small bundle that is as it should be."""
    from core.bundles.bundle import Bundle, save_bundle
    from core.bundles.manifest import BundleManifest
    from core.features.mel import LogMelConfig
    from core.models.registry import architecture

    small = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=32, clip_duration=1.0)
    manifest = BundleManifest(
        name="toy", architecture="mobilenet_v2", labels=("dog", "rain"), features=small
    )
    network = architecture("mobilenet_v2").build(2, seed=0).eval()
    with tempfile.TemporaryDirectory() as folder:
        save_bundle(Bundle(manifest, (network,)), Path(folder, "toy"), half=True)
        return {file.name: file.read_bytes() for file in Path(folder, "toy").iterdir()}


def said(**changes: Any) -> Contents:
    """Give the sound bundle with a manifest that says something else."""
    manifest = json.loads(sound_contents()[MANIFEST]) | changes
    return sound_contents() | {MANIFEST: json.dumps(manifest).encode()}


def with_member(data: bytes) -> Contents:
    """Give the sound bundle with another member, its hash as it should be."""
    files = json.loads(sound_contents()[MANIFEST])["files"]
    files[MEMBER] = hashlib.sha256(data).hexdigest()
    return said(files=files) | {MEMBER: data}


def tensors() -> tuple[dict[str, Any], bytes]:
    """Give the header of the member and what follows it."""
    data = sound_contents()[MEMBER]
    length = struct.unpack("<Q", data[:8])[0]
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def packed(header: object, body: bytes, *, length: int | None = None) -> bytes:
    """Build a safetensors file."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + body
