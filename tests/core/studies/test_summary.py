"""Figures of a study from its rows, against figures worked out by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.evaluation.metrics import bootstrap_interval
from core.studies.figures import figure_bytes, figure_of
from core.studies.paper import paper_dataset, paper_figure
from core.studies.plan import StudyPlan
from core.studies.report import (
    REPORT_FILES,
    report_page,
    rows_csv,
    summary_csv,
    write_report,
)
from core.studies.store import FILE, StudyRow, StudyStore
from core.studies.summary import summarise_study
from core.studies.trial import Start
from core.studies.work import TrialFailure

ESC50 = {"layout": "ESC-50", "clips": 2_000, "classes": 50, "dataset": "ESC-50"}


@pytest.fixture
def rows_of(tmp_path: Path, outcome: Callable) -> Callable[..., list[StudyRow]]:
    """Write made-up outcomes in the order of the plan, and read them back."""

    def make(plan: StudyPlan, right: list[tuple[bool, ...] | str | None]) -> list[StudyRow]:
        with StudyStore(tmp_path / str(plan.identity[:8]) / FILE, plan) as store:
            for trial, one in zip(plan.trials, right, strict=True):
                if isinstance(one, str):
                    store.write(trial, TrialFailure(one))
                elif one is not None:
                    store.write(trial, outcome(one))
            return store.rows()

    return make


YES, NO = True, False


def changed_block(svcca: float | None, cka: float | None) -> dict[str, object]:
    return {"block": "stem", "svcca": svcca, "cka": cka, "n_samples": 201, "n_kept": [20, 40]}


def test_means_and_spreads_over_folds_and_seeds(plan_of: Callable, rows_of: Callable) -> None:
    plan = plan_of("weight-freeze", blocks=("stem",), seeds=(0, 1))
    rows = rows_of(plan, [(YES, YES, YES, YES), (YES, NO, NO, NO), (YES, YES, NO, NO), (NO,) * 4])
    [line] = summarise_study(plan.to_json(), rows)
    assert (line["blocks"], line["how"], line["trials"], line["done"]) == ("stem", "frozen", 4, 4)
    found = line["protocols"]["held-out"]
    assert found["accuracy"] == pytest.approx(np.mean([1, 0.25, 0.5, 0]))
    assert found["sd"] == pytest.approx(np.std([1, 0.25, 0.5, 0], ddof=1))
    assert found["sd_folds"] == pytest.approx(np.std([0.75, 0.125], ddof=1))
    assert found["sd_seeds"] == pytest.approx(np.std([0.625, 0.25], ddof=1))
    assert (found["n"], found["folds"], found["seeds"]) == (8, 2, 2)
    low, high = found["ci95"]
    shares = np.array([1, 1, 0.5, 0.5, 0.5, 0, 0, 0])
    drawn = np.random.default_rng(1).choice(shares, (20_000, 8)).mean(axis=1)
    assert (low, high) == pytest.approx(np.quantile(drawn, [0.025, 0.975]), abs=0.04)


def test_one_seed_has_the_interval_of_its_clips(plan_of: Callable, rows_of: Callable) -> None:
    plan = plan_of("weight-freeze", blocks=("stem",))
    rows = rows_of(plan, [(YES, NO, NO, YES), (YES, YES, YES, YES)])
    [line] = summarise_study(plan.to_json(), rows)
    right = np.array([YES, NO, NO, YES, YES, YES, YES, YES])
    assert line["protocols"]["held-out"]["ci95"] == list(bootstrap_interval(right))


def test_failed_and_waiting_trials_are_counted_apart(plan_of: Callable, rows_of: Callable) -> None:
    plan = plan_of("weight-freeze", blocks=("stem", "layer1"))
    rows = rows_of(plan, [(YES, YES), "no weights", None, "no weights"])
    first, second = summarise_study(plan.to_json(), rows)
    assert (first["done"], first["failed"], first["trials"]) == (1, 0, 2)
    assert first["protocols"]["held-out"]["accuracy"] == 1
    assert (second["done"], second["failed"], second["protocols"]) == (0, 2, {})


def test_ensemble_is_the_mean_of_members_that_every_fold_has(
    plan_of: Callable, rows_of: Callable
) -> None:
    plan = plan_of("ensemble", seeds=(0, 1, 2, 3))
    right = [
        (YES, YES, NO, NO), (YES,) * 4, (YES, NO, YES, NO), (YES,) * 4,
        (YES, NO, NO, YES), (YES,) * 4, (NO, NO, NO, NO), None,
    ]  # fmt: skip
    single, joint = summarise_study(plan.to_json(), rows_of(plan, right))
    assert (single["of"], joint["of"], joint["members"]) == ("single", "ensemble", 3)
    assert joint["protocols"]["held-out"]["accuracy"] == pytest.approx(5 / 8)
    assert single["protocols"]["held-out"]["sd_seeds"] == pytest.approx(0)
    sizes = joint["ensemble_size"]["held-out"]
    assert [size["members"] for size in sizes] == [1, 2, 3]
    assert sizes[0]["accuracy"] == pytest.approx(0.75)
    assert sizes[2]["accuracy"] == pytest.approx(5 / 8)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "ESC-50"),
        ({"clips": 400, "classes": 10, "dataset": "ESC-10"}, None),
        ({"clips": 1_999}, None),
        ({"layout": "folders"}, None),
        ({"layout": "GTZAN", "clips": 999, "classes": 10}, "GTZAN"),
        ({"layout": "UrbanSound8K", "clips": 8_732, "classes": 10}, "UrbanSound8K"),
        ({"layout": "UrbanSound8K", "clips": 873, "classes": 10}, None),
    ],
)
def test_paper_stands_beside_its_own_datasets_only(changed: dict, expected: str | None) -> None:
    assert paper_dataset(ESC50 | changed) == expected


@pytest.mark.parametrize(
    ("study", "group", "expected"),
    [
        ("pretraining", {"architecture": "resnet50", "init": "random"}, 0.674),
        ("pretraining", {"architecture": "densenet201", "init": "w.pth"}, 0.9116),
        ("pretraining", {"architecture": "densenet169", "init": "pretrained"}, None),
        ("ensemble", {"architecture": "inception_v3", "of": "ensemble"}, 0.897),
        ("ensemble", {"architecture": "inception_v3", "of": "single"}, 0.8734),
        ("ensemble", {"architecture": "inception_v3", "init": "random"}, None),
        ("weight-fusion", {"blocks": "block3"}, 0.9),
        ("weight-fusion", {"blocks": "stem"}, None),
        ("model-cutoff", {"blocks": "block2"}, 0.85),
        ("model-cutoff", {"blocks": "block2", "architecture": "resnet50"}, None),
        ("grid-search", {}, None),
    ],
)
def test_paper_figures(study: str, group: dict, expected: float | None) -> None:
    usual = {"architecture": "densenet201", "init": "pretrained", "blocks": "none", "of": "single"}
    found = paper_figure(ESC50 | {"study": study}, usual | group)
    assert (None if found is None else found["accuracy"]) == expected
    elsewhere = ESC50 | {"study": study, "clips": 400, "classes": 10}
    assert paper_figure(elsewhere, usual | group) is None


def test_report_is_whole_and_loads_nothing(
    plan_of: Callable, rows_of: Callable, tmp_path: Path
) -> None:
    plan = plan_of("weight-freeze", starts={"tiny": Start("<b>.pth", "0" * 64)})
    right = [(YES, NO, YES, YES)] * 5 + ["bad <script> luck", None, (YES,) * 4]
    rows = rows_of(plan, right)
    write_report(plan.to_json(), rows, tmp_path, command="sonolens study weight-freeze")
    for name in REPORT_FILES:
        assert (tmp_path / name).stat().st_size > 100, name
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "6 of 8 trials done" in page
    assert "1 trials are still to be carried out" in page
    assert "bad &lt;script&gt; luck" in page
    assert "<script" not in page
    assert "<b>.pth" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "The paper has no figures for this dataset" in page
    assert (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")
    lines = (tmp_path / "rows.csv").read_text().splitlines()
    assert len(lines) == 9
    assert lines[0].startswith("study,architecture,init,how,blocks")
    assert rows_csv(rows) == (tmp_path / "rows.csv").read_text()


def test_report_of_a_paper_dataset_has_its_numbers(plan_of: Callable, rows_of: Callable) -> None:
    plan = plan_of("model-cutoff", blocks=("stem",), folds=("1",))
    rows = rows_of(plan, [(YES, NO)])
    trial = replace(rows[0].trial, architecture="densenet201", blocks="block3", start=Start("p"))
    said = plan.to_json() | ESC50
    summary = summarise_study(said, [replace(rows[0], trial=trial)])
    assert "still about 90 % without block 4" in summary_csv(summary)
    data = figure_of(said, summary)
    assert [(one.kind, one.points[0].value) for one in data.series] == [
        ("ours", 0.5), ("ours-paper-protocol", 0.5), ("paper", 0.9)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("study", "changed"),
    [
        ("ensemble", {"seeds": (0, 1)}),
        ("pretraining", {"starts": {}}),
        ("weight-change", {"starts": {}}),
        ("resolutions", {}),
        ("representations", {}),
        ("grid-search", {"learning_rates": (0.1, 0.01), "weight_decays": (0.0,)}),
    ],
)
def test_every_study_can_be_drawn(
    study: str, changed: dict, plan_of: Callable, rows_of: Callable
) -> None:
    plan = plan_of(study, **changed)
    rows = rows_of(plan, [(YES, NO, YES, YES)] * len(plan.trials))
    change = {"change": [changed_block(0.5, None)]}
    rows = [replace(row, details=change if study == "weight-change" else {}) for row in rows]
    data = figure_of(plan.to_json(), summarise_study(plan.to_json(), rows))
    assert data.series
    assert data.categories
    svg = figure_bytes(data, "svg")
    assert svg == figure_bytes(data, "svg")
    assert b"<svg" in svg
    empty = figure_of(plan.to_json(), summarise_study(plan.to_json(), []))
    assert empty.series == ()
    assert figure_bytes(empty, "png").startswith(b"\x89PNG")


def test_change_is_drawn_beside_what_unrelated_outputs_would_give(
    plan_of: Callable, rows_of: Callable
) -> None:
    plan = plan_of("weight-change", starts={}, folds=("1",), seeds=(0, 1))
    rows = rows_of(plan, [(YES, NO)] * 4)
    values = ((0.8, 0.9), (0.2, None), (0.6, 0.7), (None, 0.3))
    rows = [
        replace(row, details={"change": [changed_block(*pair)]})
        for row, pair in zip(rows, values, strict=True)
    ]
    summary = summarise_study(plan.to_json(), rows)
    trained, random = (line["change"][0] for line in summary)
    assert (trained["svcca"], trained["cka"]) == pytest.approx((0.7, 0.8))
    assert trained["svcca_sd"] == pytest.approx(np.std([0.8, 0.6], ddof=1))
    assert (random["svcca"], random["svcca_sd"], random["cka"]) == (0.2, None, 0.3)
    generator = np.random.default_rng(0)
    first, second = (np.linalg.qr(generator.normal(size=(200, k)))[0] for k in (20, 40))
    expected = np.linalg.svd(first.T @ second, compute_uv=False).mean()
    assert trained["unrelated"] == random["unrelated"] == pytest.approx(expected, abs=0.02)
    data = figure_of(plan.to_json(), summary)
    assert [one.kind for one in data.series] == ["ours", "unrelated"] * 2
    assert data.series[1].points[0].value == trained["unrelated"]
    assert data.series[2].points[0].low is None
    page = report_page(plan.to_json(), rows, summary, b"<svg/>")
    assert "0.700 ± 0.141" in page
    assert page.index("<td>random</td>") < page.index("0.200")


def test_table_leaves_out_what_never_differs(plan_of: Callable, rows_of: Callable) -> None:
    plan = plan_of("weight-freeze", blocks=("stem", "layer1"))
    rows = rows_of(plan, [(YES, NO)] * 4)
    page = report_page(plan.to_json(), rows, summarise_study(plan.to_json(), rows), b"<svg/>")
    head = page.split("<thead>")[1].split("</thead>")[0]
    assert ">blocks<" in head
    assert ">accuracy<" in head
    assert ">inputs<" not in head
    assert ">rate<" not in head
