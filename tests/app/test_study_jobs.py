"""Studies in the window's jobs, with a network that trains in a blink."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from torch import nn

from app import paths, study_files, study_jobs, study_setup_jobs
from app.models.study_records import RowWritten, StudyBegun, StudyChoices, TrialShare
from core.errors import DatasetError, OperationCancelled, ParameterError, SonolensError
from core.models import registry
from core.models.blocks import Block
from core.models.registry import Architecture
from core.progress import CancelToken, Progress
from core.studies.report import REPORT_FILES
from core.studies.store import FILE

RATE = 44_100


@dataclass
class Context:
    cancel: CancelToken = field(default_factory=CancelToken)
    partials: list[Any] = field(default_factory=list)
    told: list[Progress] = field(default_factory=list)
    on_partial: Callable[[Any], object] = lambda value: None

    def progress(self, point: Progress) -> None:
        self.told.append(point)

    def partial(self, value: Any) -> None:
        self.partials.append(value)
        self.on_partial(value)


def build(n_classes: int) -> nn.Module:
    parts = [nn.Sequential(nn.Conv2d(3, 4, 3, 4), nn.BatchNorm2d(4), nn.ReLU())]
    parts += [nn.Sequential(nn.Conv2d(4, 4, 3, 2), nn.BatchNorm2d(4), nn.ReLU())]
    return nn.Sequential(*parts, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, n_classes))


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = (Block("stem", ("0",)), Block("layer1", ("1",)), Block("head", ("4",)))
    entry = Architecture("tiny", "Tiny", "4", blocks, "None.None", build)
    monkeypatch.setitem(registry._REGISTRY, "tiny", entry)
    monkeypatch.setattr("app.native.give_way", lambda: None)
    monkeypatch.setattr(study_jobs, "give_way", lambda: None)


@pytest.fixture(scope="module")
def frogs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight clips of two classes, a folder each, divided by sources."""
    folder = tmp_path_factory.mktemp("data") / "frogs"
    times = np.arange(RATE // 4) / RATE
    rows = ["path,label,fold"]
    for number in range(8):
        label = "low" if number % 2 else "high"
        name = f"{label}-{number}.wav"
        folder.mkdir(exist_ok=True)
        hertz = (300 if number % 2 else 2_500) + 20 * number
        soundfile.write(folder / name, 0.3 * np.sin(2 * np.pi * hertz * times), RATE)
        rows.append(f"{name},{label},{number // 4 + 1}")
    (folder / "labels.csv").write_text("\n".join(rows), encoding="utf-8")
    return folder / "labels.csv"


@pytest.fixture
def choices(frogs: Path, tmp_path: Path) -> StudyChoices:
    return StudyChoices(
        "weight-freeze", str(frogs), architectures=("tiny",), starts={"tiny": "random"}, epochs=1,
        blocks=("none", "stem"), device="cpu", out=str(tmp_path / "study"),
    )  # fmt: skip


@pytest.fixture
def context() -> Iterator[Context]:
    return Context()


def test_clips_are_looked_at(frogs: Path, context: Context) -> None:
    found = study_setup_jobs.look_at_clips(context, frogs, "auto")
    assert (found.n_clips, found.n_classes, found.folds) == (8, 2, ("1", "2"))
    assert found.layout == "table"
    with pytest.raises(DatasetError):
        study_setup_jobs.look_at_clips(context, frogs.parent / "nowhere", "auto")


def test_a_plan_is_a_product(choices: StudyChoices, context: Context) -> None:
    plan = study_setup_jobs.plan_study(context, replace(choices, seeds=3))
    assert plan.n_trials == 2 * 2 * 3
    assert plan.factors == ((2, "depths"), (2, "folds"), (3, "seeds"))
    assert plan.epochs == (1,)
    assert plan.unknown == ("tiny",)
    assert plan.seconds is None


@pytest.mark.parametrize(
    ("changed", "field_name"),
    [
        ({"data": ""}, "data"),
        ({"architectures": ()}, "architectures"),
        ({"starts": {"tiny": "/nowhere.safetensors"}}, "init"),
        ({"folds": ("9",)}, "folds"),
        ({"blocks": ("9",)}, "blocks"),
        ({"recipe": "slow"}, "recipe"),
        ({"study": "pretraining"}, "init"),
        ({"study": "nothing"}, "study"),
    ],
)
def test_what_cannot_be_used_is_named(
    choices: StudyChoices, context: Context, changed: dict[str, Any], field_name: str
) -> None:
    with pytest.raises(ParameterError) as caught:
        study_setup_jobs.plan_study(context, replace(choices, **changed))
    assert caught.value.field.split(".")[0] == field_name


def test_a_cluster_needs_ray(
    choices: StudyChoices, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(study_setup_jobs.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ParameterError, match="Ray is not installed"):
        study_setup_jobs.plan_study(context, replace(choices, executor="ray"))


def test_what_was_measured_is_remembered(choices: StudyChoices, context: Context) -> None:
    plan = study_setup_jobs.measure(context, choices, ("tiny",))
    assert plan.unknown == ()
    assert plan.basis == "paces"
    assert plan.seconds is not None
    assert plan.seconds > 0
    again = study_setup_jobs.plan_study(context, replace(choices, seeds=2))
    assert again.seconds == pytest.approx(2 * plan.seconds)


def test_a_study_from_choices_to_report(choices: StudyChoices, context: Context) -> None:
    folder = Path(choices.out)
    study_jobs.run(context, folder, choices)
    begun, *rest = context.partials
    assert isinstance(begun, StudyBegun)
    assert begun.device.startswith("CPU")
    written = [one for one in rest if isinstance(one, RowWritten)]
    assert [one.status for one in written] == ["done"] * 4
    assert any(isinstance(one, TrialShare) for one in rest)
    assert all((folder / name).is_file() for name in REPORT_FILES)
    view = study_jobs.read_study_view(context, folder)
    assert view.count("done") == 4
    assert view.seconds_left == 0
    assert [trial.condition for trial in view.trials] == ["none", "stem"] * 2
    assert {line.protocol for line in view.summary} == {"held-out", "paper"}
    assert view.figure.categories == ("none", "stem")
    assert view.choices == choices
    assert "labels" in view.paper_note or "frogs" in view.paper_note
    timed = study_files.read_times(study_setup_jobs.device_key("cpu"))
    assert timed["tiny"][1] == 4
    plan = study_setup_jobs.plan_study(context, choices)
    assert (plan.n_done, plan.seconds) == (4, 0)


def test_a_stopped_study_goes_on_with_what_is_left(choices: StudyChoices, context: Context) -> None:
    folder = Path(choices.out)

    def stop(value: Any) -> None:
        if isinstance(value, RowWritten):
            context.cancel.cancel()

    context.on_partial = stop
    with pytest.raises(OperationCancelled):
        study_jobs.run(context, folder, choices)
    [entry] = study_jobs.list_studies(Context(), folder.parent, [])
    assert (entry.n_done, entry.n_left, entry.can_go_on) == (1, 3, True)
    first = study_jobs.read_study_view(Context(), folder).trials[0]
    fresh = Context()
    study_jobs.run(fresh, folder, None)
    assert sum(isinstance(one, RowWritten) for one in fresh.partials) == 3
    view = study_jobs.read_study_view(Context(), folder)
    assert view.count("done") == 4
    assert view.trials[0] == first


def test_a_failed_trial_is_a_row_with_its_reason(
    choices: StudyChoices, context: Context, tmp_path: Path
) -> None:
    from safetensors.torch import save_file

    weights = tmp_path / "w.safetensors"
    save_file(build(1000).state_dict(), weights)
    asked = replace(choices, starts={"tiny": str(weights)}, folds=("1",))
    folder = Path(asked.out)

    def lose(value: Any) -> None:
        if isinstance(value, RowWritten):
            weights.unlink(missing_ok=True)

    context.on_partial = lose
    study_jobs.run(context, folder, asked)
    view = study_jobs.read_study_view(context, folder)
    assert [trial.status for trial in view.trials] == ["done", "failed"]
    assert "w.safetensors" in view.trials[1].reason
    assert view.trials[0].start == "trained"


def test_a_folder_with_another_study_is_refused(choices: StudyChoices, context: Context) -> None:
    only = replace(choices, folds=("1",), blocks=("none",))
    study_jobs.run(context, Path(only.out), only)
    with pytest.raises(ParameterError) as caught:
        study_setup_jobs.plan_study(context, replace(only, seeds=2))
    assert caught.value.field == "out"
    with pytest.raises(ParameterError):
        study_jobs.run(context, Path(only.out), replace(only, seeds=2))
    assert study_jobs.read_study_view(context, Path(only.out)).choices == only


def test_exports_are_whole_files(choices: StudyChoices, context: Context, tmp_path: Path) -> None:
    only = replace(choices, folds=("1",), blocks=("none",))
    folder = Path(only.out)
    study_jobs.run(context, folder, only)
    study_jobs.save_rows(context, folder, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["status"] for row in csv.DictReader(stream)] == ["done"]
    study_jobs.save_figure(context, folder, tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    study_jobs.save_figure(context, folder, tmp_path / "a.svg")
    assert b"<svg" in (tmp_path / "a.svg").read_bytes()[:2000]
    study_jobs.save_report(context, folder, tmp_path / "a.html")
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!")
    with pytest.raises(OSError, match="nowhere"):
        study_jobs.save_report(context, folder, tmp_path / "nowhere" / "a.html")
    study_jobs.remove_study(context, folder)
    assert not folder.exists()


def test_removing_leaves_what_is_not_the_studys(choices: StudyChoices, context: Context) -> None:
    only = replace(choices, folds=("1",), blocks=("none",))
    folder = Path(only.out)
    study_jobs.run(context, folder, only)
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    study_jobs.remove_study(context, folder)
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]


def test_a_damaged_study_is_listed_with_its_reason(context: Context, tmp_path: Path) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / FILE).write_bytes(b"no database at all, whatever its name says")
    (tmp_path / "empty").mkdir()
    [entry] = study_jobs.list_studies(context, tmp_path, [tmp_path / "gone"])
    assert "no file of a study" in entry.reason
    with pytest.raises(SonolensError):
        study_jobs.run(context, tmp_path / "bad", None)


def test_folders_and_times_that_cannot_be_read_count_as_empty() -> None:
    assert study_jobs.unused_folder("a") == paths.studies_folder() / "a"
    paths.ensure(paths.studies_folder() / "a")
    assert study_jobs.unused_folder("a").name == "a-2"
    study_files.remember_times("CPU", {"tiny": (0.5, 2)})
    study_files.remember_times("CPU", {"other": (1.5, 0)})
    assert study_files.read_times("CPU") == {"tiny": (0.5, 2), "other": (1.5, 0)}
    assert study_files.read_times("GPU") == {}
    (paths.cache_dir() / "study-times.json").write_text("{", encoding="utf-8")
    assert study_files.read_times("CPU") == {}
