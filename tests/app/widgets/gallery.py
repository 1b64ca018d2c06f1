"""Show every widget filled from a real clip, in both themes, as PNGs.

``python tests/app/widgets/gallery.py OUT [CLIP]``. The prediction and the attribution are made up
here, for the pictures alone: they are nobody's result.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

import numpy as np
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.models.clip_list import ClipListModel, ClipState
from app.theme import apply_theme
from app.widgets.clip_header import ClipHeader
from app.widgets.clip_queue import ClipQueueView
from app.widgets.explanation_panel import ExplanationPanel
from app.widgets.level_meter import LevelMeter
from app.widgets.panel import Panel
from app.widgets.prediction_panel import PredictionPanel
from app.widgets.sound_view import SoundView
from app.widgets.spectrogram_picture import channel_names
from app.widgets.view_bar import ViewBar
from core.audio.decode import read_clip
from core.features.mel import LogMel, LogMelConfig
from core.results import AttributionMap, Prediction, Spectrogram

LABELS = (
    "dog", "rooster", "rain", "sea waves", "crackling fire",
    "crying baby", "sneezing", "clock tick", "helicopter", "chainsaw",
)  # fmt: skip


def made_up_prediction(top: float = 0.97) -> Prediction:
    rng = np.random.default_rng(4)
    logits = rng.normal(0, 1.0, (5, len(LABELS))) + np.eye(len(LABELS))[0] * 12 * top
    members = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    mean = members.mean(axis=0)
    entropy = float(-(mean * np.log(mean)).sum())
    within = float(-(members * np.log(members)).sum(axis=1).mean())
    unknown = top < 0.5
    return Prediction(
        LABELS, mean.astype(np.float32), members.astype(np.float32), mean.astype(np.float32),
        float((members.argmax(axis=1) == mean.argmax()).mean()), entropy, entropy - within,
        unknown, 0.6,
    )  # fmt: skip


def made_up_attribution(spectrogram: Spectrogram) -> AttributionMap:
    rng = np.random.default_rng(1)
    level = spectrogram.values - spectrogram.values.min()
    level = (level / level.max()) ** 3
    members = np.stack([level * rng.normal(0.8, 0.9, level.shape) for _ in range(5)])
    values = members.mean(axis=0)
    scale = 0.95 / values.sum()
    return AttributionMap(
        (values * scale).astype(np.float32), (members * scale).astype(np.float32), "dog", 0,
        "probability", "integrated_gradients", "silence", "gausslegendre", 50, 0.97, 0.955, 0.006,
        (0.004, 0.006, 0.012, 0.002, 0.009),
    )  # fmt: skip


class Gallery(QMainWindow):
    """The Listen page's widgets in the places that the mock gives them."""

    def __init__(self, clip: Path) -> None:
        super().__init__()
        audio = read_clip(clip, 44_100)
        spectrogram = LogMel(LogMelConfig()).transform(audio.waveform)
        self.attribution = made_up_attribution(spectrogram)
        self.queue = ClipQueueView(self._clips(clip))
        self.header, self.sound, self.bar = ClipHeader(), SoundView(), ViewBar()
        self.prediction, self.explanation = PredictionPanel(), ExplanationPanel()
        self._lay_out()
        self.queue.select(1)
        self.header.set_clip(clip.name, "5.0 s · 44.1 kHz · mono", str(clip))
        self.header.set_readout(0.41, 2310.0, -18.2)
        self.bar.set_channel_names(channel_names(spectrogram))
        self.sound.set_waveform(audio.waveform, audio.waveform, audio.duration)
        self.sound.set_spectrogram(spectrogram)
        self.sound.set_cursor(0.41)
        self.prediction.set_prediction(made_up_prediction())
        self.explanation.set_prediction(made_up_prediction())
        self.bar.changed.connect(self.sound.set_view_state)
        self.explanation.style_changed.connect(self.sound.set_overlay_style)

    def _clips(self, clip: Path) -> ClipListModel:
        model = ClipListModel(self)
        names = (clip, Path("rain_courtyard.wav"), Path("harbour_0640.flac"))
        ids = model.add([*names, Path("IMG_0042.mp3"), Path("night_rec_04.wav"), Path("x.ogg")])
        for clip_id, label, share in zip(
            ids, ("dog", "rain", "sea waves"), (0.97, 0.91, 0.62), strict=False
        ):
            model.update(clip_id, state=ClipState.DONE, label=label, probability=share)
        model.update(ids[3], state=ClipState.FAILED, reason="cannot be read: no audio")
        model.update(ids[4], state=ClipState.CLASSIFYING, fraction=0.38)
        return model

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("page", True)
        row = QHBoxLayout(page)
        self.queue.setMinimumWidth(228)
        self.queue.setMaximumWidth(260)
        row.addWidget(self.queue)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        card = Panel()
        for widget, stretch in ((self.header, 0), (self.sound, 1), (self.bar, 0)):
            card.body.addWidget(widget, stretch)
        column.addWidget(card, 1)
        below = QHBoxLayout()
        below.addWidget(self.prediction, 1)
        below.addWidget(self.explanation, 1)
        column.addLayout(below)
        self.setCentralWidget(page)

    def explain(self) -> None:
        self.sound.set_attribution(self.attribution)
        self.explanation.set_attribution(self.attribution)
        self.prediction.set_target(0)


def main() -> None:
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    clip = Path(sys.argv[2])
    app = QApplication(sys.argv[:1])
    font = app.font()
    font.setPointSizeF(9.5)
    app.setFont(font)

    def save(widget: QWidget, name: str) -> None:
        for _ in range(4):
            app.processEvents()
        widget.grab().save(str(out / f"{name}.png"))

    for theme in ("dark", "light"):
        apply_theme(app, theme)  # type: ignore[arg-type]
        empty = SoundView()
        empty.resize(1000, 480)
        save(empty, f"{theme}-0-empty")
        window = Gallery(clip)
        window.resize(1360, 800)
        window.show()
        save(window, f"{theme}-1-composite")
        window.explain()
        save(window, f"{theme}-2-explained")
        window.bar.segments[0].click()
        window.sound.set_selection((1.0, 1.6))
        save(window, f"{theme}-3-one-channel")
        window.explanation.show_choice.setCurrentIndex(2)
        window.bar.exact.click()
        window.explanation.set_busy("refining, 24 of 50 steps", 0.48)
        window.prediction.set_prediction(made_up_prediction(0.15))
        window.sound.waveform.setFocus()
        save(window, f"{theme}-4-signed-unknown-busy")
        window.sound.set_attribution(None)
        window.bar.colour_map.setCurrentIndex(2)
        window.prediction.set_prediction(None)
        window.prediction.set_busy("classifying")
        window.explanation.set_prediction(None)
        window.explanation.set_message("this bundle has no member that can be explained")
        save(window, f"{theme}-5-magma-empty")
        window.explanation.set_prediction(made_up_prediction())
        window.explanation.settings.show_at(window.explanation.settings_button)
        save(window.explanation.settings, f"{theme}-6-settings")
        window.explanation.settings.hide()
        meter = LevelMeter()
        meter.resize(360, meter.sizeHint().height())
        meter.set_level(-22.0, -9.0)
        save(meter, f"{theme}-7-meter")
        window.close()
    apply_theme(app, "dark", text_scale=1.5)
    window = Gallery(clip)
    window.explain()
    window.resize(1600, 1000)
    window.show()
    save(window, "large-text")
    window.resize(1280, 720)
    save(window, "large-text-1280")
    assert window.minimumSizeHint().width() <= 1280, window.minimumSizeHint()
    apply_theme(app, "dark", text_scale=1.0)
    window.resize(1280, 640)
    save(window, "small-window")
    assert window.minimumSizeHint().width() <= 1280, window.minimumSizeHint()
    window.close()


if __name__ == "__main__":
    main()
