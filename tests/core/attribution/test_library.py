from __future__ import annotations

import subprocess
import sys

DRAW_AFTERWARDS = """
import sys
import core.models.registry
from core.attribution import library
assert "matplotlib.pyplot" not in sys.modules
import captum.attr
for name in library.__all__:
    assert getattr(library, name) is getattr(captum.attr, name)
assert captum.attr.visualization.ImageVisualizationMethod.heat_map.value == 1
from captum.attr._utils.visualization import visualize_image_attr
assert visualize_image_attr is captum.attr.visualization.visualize_image_attr
assert "matplotlib.pyplot" in sys.modules
"""


def test_captums_drawing_is_there_once_it_is_used() -> None:
    subprocess.run([sys.executable, "-c", DRAW_AFTERWARDS], check=True, timeout=120)
