from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.evidence import OverlayStyle
from app.widgets.explanation_panel import ExplanationPanel
from app.widgets.panel import keep_together
from app.widgets.requests import ExplainRequest
from core.results import AttributionMap, Prediction


@pytest.fixture
def panel(qtbot: QtBot, prediction: Prediction) -> ExplanationPanel:
    widget = ExplanationPanel()
    qtbot.addWidget(widget)
    widget.resize(540, 220)
    widget.set_prediction(prediction)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_nothing_can_be_asked_without_a_prediction(panel: ExplanationPanel) -> None:
    panel.set_prediction(None)
    assert panel.request() is None
    assert not panel.explain.isEnabled()
    assert not panel.target.isEnabled()


def test_setting_does_not_speak(
    panel: ExplanationPanel, prediction: Prediction, attribution: AttributionMap, qtbot: QtBot
) -> None:
    with (
        qtbot.assertNotEmitted(panel.explain_requested),
        qtbot.assertNotEmitted(panel.style_changed),
    ):
        panel.set_prediction(prediction)
        panel.set_target(3)
        panel.set_attribution(attribution)
    assert panel.target.currentText() == "rain"


def test_question_follows_the_form(panel: ExplanationPanel, qtbot: QtBot) -> None:
    assert panel.request() == ExplainRequest("rain")
    with qtbot.waitSignal(panel.explain_requested) as heard:
        panel.target.setCurrentIndex(panel.target.findText("dog"))
    assert heard.args == [ExplainRequest("dog")]
    form = panel.settings
    with qtbot.waitSignal(panel.explain_requested):
        form.output.setCurrentIndex(form.output.findData("logit"))
    with qtbot.waitSignal(panel.explain_requested):
        form.baseline.setCurrentIndex(form.baseline.findData("blurred"))
    with qtbot.waitSignal(panel.explain_requested):
        form.quadrature.setCurrentIndex(form.quadrature.findData("riemann_trapezoid"))
    with qtbot.waitSignal(panel.explain_requested):
        form.auto_steps.setChecked(False)
    with qtbot.waitSignal(panel.explain_requested) as heard:
        form.steps.setValue(64)
    assert heard.args == [ExplainRequest("dog", "logit", "blurred", "riemann_trapezoid", 64)]
    with qtbot.waitSignal(panel.explain_requested):
        qtbot.mouseClick(panel.explain, Qt.MouseButton.LeftButton)


def test_style_follows_the_form(panel: ExplanationPanel, qtbot: QtBot) -> None:
    assert panel.style_chosen() == OverlayStyle()
    with qtbot.waitSignal(panel.style_changed):
        panel.show_choice.setCurrentIndex(panel.show_choice.findData("signed"))
    with qtbot.waitSignal(panel.style_changed):
        panel.view_choice.setCurrentIndex(panel.view_choice.findData(2))
    with qtbot.waitSignal(panel.style_changed):
        panel.settings.percentile.setValue(95.0)
    with qtbot.waitSignal(panel.style_changed) as heard:
        panel.opacity.setValue(35)
    assert heard.args == [OverlayStyle("signed", 95.0, 0.35, 2, False)]
    with qtbot.waitSignal(panel.style_changed) as heard:
        panel.settings.smoothing.setValue(0.0)
    assert heard.args == [OverlayStyle("signed", 95.0, 0.35, 2, False, 0.0)]
    assert panel.opacity_text.text() == "35 %"


def test_disagreement_has_no_sign(panel: ExplanationPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.style_changed) as heard:
        panel.view_choice.setCurrentIndex(panel.view_choice.count() - 1)
    assert heard.args[0].disagreement
    assert heard.args[0].member is None
    assert not panel.show_choice.isEnabled()


def test_style_changes_never_ask_again(panel: ExplanationPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.explain_requested):
        panel.opacity.setValue(10)
        panel.show_choice.setCurrentIndex(1)
        panel.view_choice.setCurrentIndex(2)
        panel.settings.percentile.setValue(90.0)


def test_completeness_is_said_and_explained(
    panel: ExplanationPanel, attribution: AttributionMap
) -> None:
    panel.set_attribution(attribution)
    assert panel.completeness.text() == "completeness error 0.5 %  ✓"
    assert panel.completeness.property("role") == "success"
    assert "0.800 from the baseline" in panel.completeness.toolTip()
    panel.set_attribution(replace(attribution, convergence_delta=-0.04))
    assert panel.completeness.text() == "completeness error 5.0 %"
    assert panel.completeness.property("role") == "accent"


def test_member_shows_its_own_error(panel: ExplanationPanel, attribution: AttributionMap) -> None:
    panel.set_attribution(attribution)
    panel.view_choice.setCurrentIndex(panel.view_choice.findData(2))
    assert panel.completeness.text() == "member 3: completeness error 3.0 %"


def test_map_without_a_change_to_explain(
    panel: ExplanationPanel, attribution: AttributionMap
) -> None:
    panel.set_attribution(replace(attribution, difference=0.0))
    assert "not defined" in panel.completeness.text()


def test_progress_can_be_cancelled(
    panel: ExplanationPanel, attribution: AttributionMap, qtbot: QtBot
) -> None:
    panel.set_busy("32 of 64 steps", 0.5)
    panel.set_attribution(replace(attribution, final=False))
    assert panel.progress.isVisible()
    assert panel.progress.value() / panel.progress.maximum() == pytest.approx(0.5)
    assert panel.status.text() == keep_together("32 of 64 steps")
    assert "✓" not in panel.completeness.text()
    assert not panel.explain.isVisible()
    with qtbot.waitSignal(panel.cancelled):
        qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    panel.set_busy(None)
    assert not panel.progress.isVisible()
    assert panel.explain.isVisible()
    assert "✓" in panel.completeness.text()
    assert panel.status.text() == keep_together("rain · 50 steps · silence baseline")


def test_failure_is_said_in_its_place(panel: ExplanationPanel) -> None:
    panel.set_busy("working")
    panel.set_message("the memory ran out; try fewer steps")
    assert panel.status.text() == "the memory ran out; try fewer steps"
    assert panel.status.property("role") == "danger"
    panel.set_busy("again")
    assert panel.status.property("role") == "muted"


def test_chosen_member_stays_for_the_next_clip(
    panel: ExplanationPanel, prediction: Prediction
) -> None:
    panel.view_choice.setCurrentIndex(panel.view_choice.findData(3))
    panel.set_prediction(prediction)
    assert panel.style_chosen().member == 3
    panel.set_prediction(replace(prediction, members=prediction.members[:2]))
    assert panel.style_chosen().member is None


def test_settings_open_beside_their_button(panel: ExplanationPanel, qtbot: QtBot) -> None:
    panel.settings.show_at(panel.settings_button)
    assert panel.settings.isVisible()
    assert panel.settings.n_steps() is None
    qtbot.keyClick(panel.settings, Qt.Key.Key_Escape)
    assert not panel.settings.isVisible()


def test_a_contrast_is_offered_by_falling_probability_but_never_with_itself(
    panel: ExplanationPanel, prediction: Prediction, qtbot: QtBot
) -> None:
    ranked = [label for label, _ in prediction.ranking()]
    offered = [panel.against.itemText(row) for row in range(panel.against.count())]
    assert offered == ["any other", *ranked[1:]]
    with qtbot.waitSignal(panel.explain_requested) as heard:
        panel.against.setCurrentIndex(panel.against.findData("dog"))
    assert heard.args == [ExplainRequest("rain", against="dog")]
    with qtbot.waitSignal(panel.explain_requested) as heard:
        panel.target.setCurrentIndex(panel.target.findText("dog"))
    assert heard.args == [ExplainRequest("dog")]
    assert panel.against.findData("dog") < 0
    assert panel.against.findData("rain") > 0


def test_each_method_has_its_own_settings(panel: ExplanationPanel, qtbot: QtBot) -> None:
    form = panel.settings
    form.quadrature.setCurrentIndex(2)
    form.show_at(panel.settings_button)
    fields = {
        "smoothgrad": form.n_samples,
        "occlusion": form.patch_rows,
        "integrated-gradients": form.quadrature,
    }
    for method in ("smoothgrad", "grad-cam", "occlusion"):
        with qtbot.waitSignal(panel.explain_requested) as heard:
            panel.method.setCurrentIndex(panel.method.findData(method))
        assert heard.args == [ExplainRequest("rain", method=method)]
        for name, field in fields.items():
            assert field.isVisible() == (name == method)
        assert form.baseline.isVisible() == (method != "grad-cam")
        assert form.output.isVisible()
    with qtbot.waitSignal(panel.explain_requested):
        panel.method.setCurrentIndex(panel.method.findData("smoothgrad"))
    with qtbot.waitSignal(panel.explain_requested) as heard:
        form.noise.setValue(25)
    assert heard.args == [ExplainRequest("rain", method="smoothgrad", noise=0.25)]
    form.close()


def test_a_method_without_completeness_names_its_settings(
    panel: ExplanationPanel, attribution: AttributionMap
) -> None:
    made = replace(
        attribution, method="grad-cam", baseline=None, n_steps=None, difference=None,
        convergence_delta=None, member_errors=(), against="dog",
        settings={"layer": "last feature map", "grid": "4 × 8"},
    )  # fmt: skip
    panel.set_attribution(made)
    assert panel.completeness.text() == ""
    assert panel.against.currentData() == "dog"
    panel.set_agreement("members agree well (0.90)")
    assert panel.status.text() == keep_together(
        "rain rather than dog · last feature map (4 × 8), one map for all channels"
        " · members agree well (0.90)"
    )
    assert "agree well" in panel.view_choice.toolTip()


def test_tabs_take_no_more_height(panel: ExplanationPanel, qtbot: QtBot) -> None:
    for name in ("listen", "tests", "map"):
        with qtbot.waitSignal(panel.tab_changed) as heard:
            panel.show_tab(name)
        assert heard.args == [name]
        assert panel.tab == name
    assert panel.minimumSizeHint().height() <= 220
