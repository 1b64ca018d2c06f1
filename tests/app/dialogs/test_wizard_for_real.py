"""The wizard with its own jobs, on small folders of synthesised clips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from app.dialogs.training_wizard import TrainingWizard
from core.training.config_file import load_config

Open = Callable[..., TrainingWizard]
Wait = Callable[[Callable[[], bool]], None]

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def quick(data: Path) -> dict[str, Any]:
    recipe = {"name": "quick", "epochs": 1, "warmup": 0.0, "batch_size": 4}
    return {
        "data": str(data), "architecture": "mobilenet_v2", "members": 1, "init": "random",
        "recipe": recipe,
        "features": {"sample_rate": 8_000, "n_fft": 800, "n_mels": 32, "n_frames": 40,
                     "clip_duration": 1.0},
    }  # fmt: skip


def ready(wizard: TrainingWizard, wait: Wait) -> None:
    wait(lambda: wizard.data.view is not None and not wizard.model.blocked())


def test_from_a_folder_to_a_configuration(
    open_wizard: Open, wait: Wait, clips: Path, tmp_path: Path
) -> None:
    (clips / "bell" / "broken.wav").write_text("no sound")
    wizard = open_wizard(quick(clips))
    ready(wizard, wait)
    assert "13 clips · 2 classes" in wizard.data.facts.text()
    wizard.next.click()
    wait(lambda: wizard.check.diagnosis is not None)
    assert "stands in the way" in wizard.check.blocked()
    for row in wizard.check.findings.rows:
        if row.finding.severity == "error":
            row.button.click()
    assert wizard.draft.get("exclude") == ["bell/broken.wav"]
    wait(wizard.next.isEnabled)
    wizard.next.click()
    wizard.next.click()
    wait(lambda: wizard.recipe.audition.result is not None)
    result = wizard.recipe.audition.result
    assert result is not None
    assert result.before.sample_rate == result.after.sample_rate == 8_000
    wait(wizard.next.isEnabled)
    wizard.next.click()
    wait(lambda: wizard.summary.cost["Time"].text().startswith("about"))
    assert "CPU" in wizard.summary.device_reason.text()
    wizard.save_settings(tmp_path / "saved.toml")
    wait((tmp_path / "saved.toml").is_file)
    accepted: list[dict[str, Any]] = []
    wizard.accepted_config.connect(accepted.append)
    wizard.next.click()
    wait(lambda: bool(accepted))
    assert accepted[0]["name"] == "street"
    assert accepted[0]["exclude"] == ["bell/broken.wav"]
    assert load_config(tmp_path / "saved.toml").model_dump(mode="json") == accepted[0]


def test_an_empty_folder(open_wizard: Open, wait: Wait, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    wizard = open_wizard({"data": str(tmp_path / "nothing")})
    wait(wizard.data.error.isVisible)
    assert "is empty" in wizard.data.error.text()


def test_one_class_only(open_wizard: Open, wait: Wait, clips: Path) -> None:
    (clips / "horn").rename(clips.parent / "horn")
    wizard = open_wizard({"data": str(clips)})
    wait(wizard.data.error.isVisible)
    assert "two are needed" in wizard.data.error.text()


def test_a_row_without_its_file(open_wizard: Open, wait: Wait, clips: Path) -> None:
    rows = [f"{p.relative_to(clips).as_posix()},{p.parent.name}" for p in clips.rglob("*.wav")]
    table = clips / "labels.csv"
    table.write_text("\n".join(["path,label", *rows, "horn/gone.wav,horn"]) + "\n")
    wizard = open_wizard(quick(table))
    ready(wizard, wait)
    wizard.next.click()
    wait(lambda: wizard.check.diagnosis is not None)
    gone = [r for r in wizard.check.findings.rows if "horn/gone.wav" in r.names]
    assert len(gone) == 1
    assert not wizard.next.isEnabled()
    gone[0].button.click()
    wait(wizard.next.isEnabled)


def test_weights_of_another_network(
    open_wizard: Open, wait: Wait, clips: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.pth"
    torch.save({"layer.weight": torch.zeros(2)}, other)
    wizard = open_wizard(quick(clips) | {"init": str(other)})
    wait(lambda: "not weights of mobilenet_v2" in wizard.model.blocked())
    assert not wizard.model.form.errors["init"].isHidden()


def test_a_value_out_of_range_is_named_by_the_configuration(
    open_wizard: Open, wait: Wait, clips: Path
) -> None:
    wizard = open_wizard(quick(clips))
    ready(wizard, wait)
    wizard.draft.set("recipe.learning_rate", 0.0)
    wait(lambda: not wizard.recipe.form.errors["recipe.learning_rate"].isHidden())
    assert not wizard.next.isEnabled()
    assert "Recipe: recipe.learning_rate" in wizard.status.text()
