"""Pictures stand on real axes, and draw any title and any attribution."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import matplotlib.image
import numpy as np
import pytest

from app.evidence import OverlayStyle, shown_map
from app.figures import (
    drawable,
    explanation_lines,
    network_input_figure,
    overlay_figure,
    save_figure,
)
from app.widgets.overlay import overlay_strength
from core.errors import ParameterError
from core.features.mel import LogMel, LogMelConfig
from core.results import AttributionMap, FloatArray, Prediction, Spectrogram

CONFIG = LogMelConfig(sample_rate=8_000, n_fft=800, n_mels=32, n_frames=40, clip_duration=1.0)


@pytest.fixture(scope="module")
def spectrogram() -> Spectrogram:
    time = np.arange(8_000) / 8_000
    return LogMel(CONFIG).transform(np.sin(2 * np.pi * 1_000 * time).astype(np.float32))


def attribution_of(values: FloatArray) -> AttributionMap:
    return AttributionMap(
        values=values,
        members=np.stack([values, values]),
        label="dog",
        target=1,
        output="probability",
        method="integrated-gradients",
        baseline="silence",
        quadrature="gausslegendre",
        n_steps=16,
        output_value=0.8,
        difference=0.7,
        convergence_delta=0.0035,
        member_errors=(0.01, 0.01),
    )


@pytest.fixture
def attribution(spectrogram: Spectrogram) -> AttributionMap:
    values = np.zeros_like(spectrogram.values)
    values[:, 10:14, 20:24] = 0.01
    values[:, 4, 5] = -0.02
    return attribution_of(values)


def saved(figure: object, path: Path) -> np.ndarray:
    save_figure(figure, path)
    return matplotlib.image.imread(path)


def test_image_lies_where_its_sound_is(
    spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    figure = overlay_figure(spectrogram, attribution, start=3.0)
    panels = [axes for axes in figure.axes if len(axes.images) == 2]
    assert len(panels) == 3
    for channel, axes in enumerate(panels):
        left, right = spectrogram.time_extent(channel)
        for image in axes.images:
            assert image.get_extent() == pytest.approx([3 + left, 3 + right, -0.5, 31.5])
            assert image.origin == "lower"
        ticks = dict(
            zip(
                [text.get_text() for text in axes.get_yticklabels()], axes.get_yticks(), strict=True
            )
        )
        assert ticks["1k"] == pytest.approx(spectrogram.row_at(1_000))
        assert axes.get_xlim() == pytest.approx((3.0, 4.0))


def test_evidence_is_drawn_on_its_pixels(
    spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    style = OverlayStyle(smoothing=0.0)
    figure = overlay_figure(spectrogram, attribution, channels=[1], style=style)
    (axes,) = [axes for axes in figure.axes if len(axes.images) == 2]
    opacity = axes.images[1].get_array()[..., 3]
    assert opacity[11, 21] == pytest.approx(0.8)
    assert opacity[4, 5] == 0
    assert np.count_nonzero(opacity) == 16


def test_smoothing_widens_the_drawn_evidence_only(
    spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    drawn = [
        overlay_figure(spectrogram, attribution, channels=[1], style=OverlayStyle(smoothing=size))
        for size in (0.0, 2.0)
    ]
    images = [
        next(axes for axes in figure.axes if len(axes.images) == 2).images[1].get_array()
        for figure in drawn
    ]
    assert np.count_nonzero(images[1][..., 3]) > np.count_nonzero(images[0][..., 3])
    assert any("smoothed by 2 pixels" in axes.get_ylabel() for axes in drawn[1].axes)


def test_signed_evidence_has_two_colours(
    spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    figure = overlay_figure(spectrogram, attribution, style=OverlayStyle("signed"))
    image = next(axes for axes in figure.axes if len(axes.images) == 2).images[1].get_array()
    assert image[4, 5, 3] > 0
    assert tuple(image[4, 5, :3]) != tuple(image[11, 21, :3])


def two_minds(attribution: AttributionMap) -> AttributionMap:
    """Let the second member see something that the first does not."""
    members = attribution.members.copy()
    members[1, :, 20:24, 8:12] = 0.03
    return replace(attribution, members=members, member_errors=(0.01, 0.25))


@pytest.mark.parametrize(
    "style",
    [
        OverlayStyle(),
        OverlayStyle("signed", percentile=90.0, smoothing=0.0),
        OverlayStyle("negative", percentile=99.9),
        OverlayStyle(member=1, opacity=0.6),
        OverlayStyle(disagreement=True),
    ],
    ids=["mean", "signed", "negative", "member", "disagreement"],
)
def test_the_picture_draws_what_the_page_draws(
    spectrogram: Spectrogram, attribution: AttributionMap, style: OverlayStyle
) -> None:
    found = two_minds(attribution)
    figure = overlay_figure(spectrogram, found, channels=[1], style=style)
    image = next(axes for axes in figure.axes if len(axes.images) == 2).images[1].get_array()
    strength = overlay_strength(shown_map(found, style, 1), style.percentile)
    np.testing.assert_allclose(image[..., 3], style.opacity * np.abs(strength), atol=1e-6)
    assert image[..., 3].max() > 0.5


def test_lines_say_whose_evidence_is_drawn(attribution: AttributionMap) -> None:
    row = np.array([0.9, 0.1], dtype=np.float32)
    prediction = Prediction(("rain", "dog"), row, np.stack([row]), row, 1.0, 0.3, 0.0)
    found = two_minds(attribution)
    _, member = explanation_lines("c", "b", prediction, found, OverlayStyle(member=1))
    assert "member 2 of 2 members" in member
    assert "completeness error 25 %" in member
    _, spread = explanation_lines("c", "b", prediction, found, OverlayStyle(disagreement=True))
    assert "standard deviation of 2 members" in spread


def test_the_colour_bar_names_disagreement(
    spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    style = OverlayStyle("negative", disagreement=True)
    figure = overlay_figure(spectrogram, two_minds(attribution), style=style)
    (bar,) = [axes for axes in figure.axes if axes.get_ylabel().startswith("disagreement")]
    assert bar.get_ylim()[0] == 0.0


def test_words_stay_inside_the_picture_and_apart(
    spectrogram: Spectrogram, attribution: AttributionMap
) -> None:
    subtitle = "heard as crying baby 40.2 % · " + "Integrated Gradients of the mean " * 6
    figure = overlay_figure(
        spectrogram, attribution, title="A " + "title " * 40, subtitle=subtitle, channels=[0]
    )
    figure.canvas.draw()
    page = figure.bbox
    words = [*figure.texts, *(axes.yaxis.label for axes in figure.axes)]
    boxes = [text.get_window_extent() for text in words if text.get_text()]
    assert all(page.x0 <= box.x0 and box.x1 <= page.x1 for box in boxes)
    assert all(page.y0 <= box.y0 and box.y1 <= page.y1 for box in boxes)
    assert not any(a.overlaps(b) for n, a in enumerate(boxes) for b in boxes[:n])


@pytest.mark.parametrize("text", ["word " * 60, "\N{CJK UNIFIED IDEOGRAPH-5B57}" * 250])
def test_a_long_heading_becomes_smaller_and_then_shorter(
    spectrogram: Spectrogram, text: str
) -> None:
    title, subtitle = overlay_figure(spectrogram, title=text[:30], subtitle=text).texts
    figure = title.figure
    figure.canvas.draw()
    assert len(title.get_text()) == 30
    assert subtitle.get_text().endswith("…")
    assert subtitle.get_fontsize() < 8.6
    assert subtitle.get_window_extent().x1 <= figure.bbox.x1


@pytest.mark.parametrize("show", ["positive", "negative", "signed", "absolute"])
@pytest.mark.parametrize("scale", [0.0, 1e-12, 1.0, -1.0])
def test_any_attribution_can_be_drawn(
    spectrogram: Spectrogram, tmp_path: Path, show: str, scale: float
) -> None:
    values = np.full_like(spectrogram.values, scale)
    figure = overlay_figure(spectrogram, attribution_of(values), style=OverlayStyle(show))
    assert saved(figure, tmp_path / "a.png").shape[1] == 1430


def test_attribution_changes_the_picture(
    spectrogram: Spectrogram, attribution: AttributionMap, tmp_path: Path
) -> None:
    nothing = replace(attribution, values=np.zeros_like(attribution.values))
    with_it = saved(overlay_figure(spectrogram, attribution), tmp_path / "a.png")
    without = saved(overlay_figure(spectrogram, nothing), tmp_path / "b.png")
    assert with_it.shape == without.shape
    assert np.abs(with_it - without).max() > 0.3


def test_input_is_drawn_in_the_networks_units(spectrogram: Spectrogram, tmp_path: Path) -> None:
    figure = network_input_figure(spectrogram, title="clip")
    labels = [axes.get_ylabel() for axes in figure.axes]
    assert labels.count("frequency in Hz") == 3
    assert any("ln(mel power" in label for label in labels)
    assert saved(figure, tmp_path / "a.png").std() > 0.05


def test_silence_can_be_drawn(tmp_path: Path) -> None:
    silent = LogMel(CONFIG).transform(np.zeros(8_000, dtype=np.float32))
    assert saved(network_input_figure(silent), tmp_path / "a.png").size
    assert saved(overlay_figure(silent), tmp_path / "b.png").size


@pytest.mark.parametrize(
    "title",
    ["$x_1$ is no formula \\frac", "雨の音.wav", os.fsdecode(b"caf\xe9"), "a\nb", "w" * 500],
)
def test_any_name_can_be_a_title(spectrogram: Spectrogram, tmp_path: Path, title: str) -> None:
    figure = network_input_figure(spectrogram, title=title, subtitle=title)
    save_figure(figure, tmp_path / "a.svg")
    save_figure(figure, tmp_path / "a.png")
    assert (tmp_path / "a.svg").read_text(encoding="utf-8").startswith("<?xml")


def test_drawable_keeps_what_the_font_holds() -> None:
    assert drawable("dog 97 % · ü") == "dog 97 % · ü"
    assert drawable("a\x07b") == "a□b"


def test_lines_say_what_is_explained_and_how_well(attribution: AttributionMap) -> None:
    row = np.array([0.9, 0.1], dtype=np.float32)
    prediction = Prediction(("rain", "dog"), row, np.stack([row]), row, 1.0, 0.3, 0.0)
    title, subtitle = explanation_lines("clip.wav", "everyday-sounds", prediction, attribution)
    assert title == "dog 10.0 % · clip.wav"
    for part in ("heard as rain 90.0 %", "16 steps", "completeness error 0.5 %", "everyday-sounds"):
        assert part in subtitle
    vain = replace(attribution, difference=0.0)
    assert "undefined" in explanation_lines("c", "b", prediction, vain)[1]


def test_lines_name_the_other_class_and_a_method_without_error(attribution: AttributionMap) -> None:
    row = np.array([0.1, 0.9], dtype=np.float32)
    prediction = Prediction(("rain", "dog"), row, np.stack([row]), row, 1.0, 0.3, 0.0)
    occluded = replace(
        attribution, method="occlusion", n_steps=None, quadrature=None, difference=None,
        convergence_delta=None, member_errors=(), against="rain",
        settings={"patch": "8 × 4", "stride": "4 × 2", "channels": "each", "baseline": "mean"},
    )  # fmt: skip
    title, subtitle = explanation_lines("clip.wav", "everyday-sounds", prediction, occluded)
    assert title == "dog 90.0 % rather than rain · clip.wav"
    assert subtitle.startswith("Occlusion of the mean probability, patches of 8 × 4 pixels")
    assert "error" not in subtitle
    style = OverlayStyle(member=0)
    assert "error" not in explanation_lines("c", "b", prediction, occluded, style)[1]


def test_wrong_wishes_are_refused(
    spectrogram: Spectrogram, attribution: AttributionMap, tmp_path: Path
) -> None:
    with pytest.raises(ParameterError, match="channels"):
        overlay_figure(spectrogram, attribution, channels=[])
    with pytest.raises(ParameterError, match="shape"):
        overlay_figure(spectrogram, replace(attribution, values=attribution.values[:, :5]))
    with pytest.raises(ParameterError, match=r"\.png or \.svg"):
        save_figure(network_input_figure(spectrogram), tmp_path / "a.gif")
