from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from evaluations import make_facts, make_view
from pretended import Networks, patiently, write_clip
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import bundle_jobs, evaluation_jobs, jobs, paths
from app.main import Program
from app.models.evaluation_view import EvaluationRequest, EvaluationView, PastEvaluation
from app.models.records import BundleChoice
from app.windows.models_page import ModelsPage
from core.bundles.manifest import BundleManifest
from core.errors import BundleError, DatasetError
from core.progress import Progress


def choice(folder: Path, name: str) -> BundleChoice:
    manifest = BundleManifest(name=name, title=name.title(), architecture="x", labels=("a", "b"))
    return BundleChoice(name, folder / name, manifest, None)


class Work:
    """What the pretended jobs were asked."""

    def __init__(self, folder: Path, networks: Networks) -> None:
        shipped, own = folder / "shipped", paths.bundles_dir()
        broken = BundleChoice("broken", own / "broken", None, f"{own / 'broken'}: lacks a file")
        self.bundles = [choice(shipped, "everyday-sounds"), choice(own, "toy"), broken]
        self.clips = folder / "clips"
        self.view = make_view(folder / "kept")
        self.past: list[PastEvaluation] = []
        self.requests: list[EvaluationRequest] = []
        self.installed: list[tuple[Path, str | None, bool]] = []
        self.removed: list[str] = []
        self.exported: list[Path] = []
        self.taken = ""
        self.failure: BaseException | None = None
        self.networks = networks

    def list_bundles(self, context: jobs.Context) -> list[BundleChoice]:
        return self.bundles

    def look_at_data(self, context: jobs.Context, path: Path, layout: str) -> object:
        if not path.exists():
            raise DatasetError(f"{path}: there is no such folder")
        return make_facts(path)

    def evaluate(self, context: jobs.Context, request: EvaluationRequest) -> EvaluationView:
        self.requests.append(request)
        context.progress(Progress(2, 8, "evaluating a.wav"))
        self.networks.pass_gate(context, "evaluate")
        if self.failure is not None:
            raise self.failure
        self.past = [PastEvaluation(self.view.folder, "toy", "yard", "", "held-out", 8, 0.875)]
        return self.view

    def list_past(self, context: jobs.Context) -> list[PastEvaluation]:
        return self.past

    def open_past(self, context: jobs.Context, folder: Path) -> EvaluationView:
        return self.view

    def look_at(self, context: jobs.Context, path: Path) -> bundle_jobs.Incoming:
        return bundle_jobs.Incoming(path, "toy", self.taken, "toy-2")  # type: ignore[arg-type]

    def install(self, context: jobs.Context, path: Path, name: str | None, replace: bool) -> str:
        self.installed.append((path, name, replace))
        if self.failure is not None:
            raise self.failure
        self.bundles = [*self.bundles, choice(paths.bundles_dir(), name or "new")]
        return name or "new"

    def remove(self, context: jobs.Context, name: str) -> Path:
        self.removed.append(name)
        self.bundles = [bundle for bundle in self.bundles if bundle.name != name]
        return paths.bundles_dir() / name


@pytest.fixture
def work(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, networks: Networks, program: Program
) -> Work:
    made = Work(tmp_path, networks)
    monkeypatch.setattr(jobs, "list_bundles", made.list_bundles)
    for name in ("look_at_data", "evaluate", "list_past", "open_past"):
        monkeypatch.setattr(evaluation_jobs, name, getattr(made, name))
    for name in ("look_at", "install", "remove"):
        monkeypatch.setattr(bundle_jobs, name, getattr(made, name))
    return made


@pytest.fixture
def page(work: Work, program: Program, idle: Callable[[], None]) -> ModelsPage:
    program.window.show()
    program.bundle.warm_up()
    idle()
    program.window.actions_["show_models"].trigger()
    idle()
    assert program.models.page is not None
    return program.models.page


def names(page: ModelsPage) -> list[str]:
    return [row.name for row in page.bundles.rows]


def choose(page: ModelsPage, qtbot: QtBot, name: str) -> None:
    row = names(page).index(name)
    index = page.bundles.model().index(row, 0)
    place = page.bundles.visualRect(index).center()
    qtbot.mouseClick(page.bundles.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_page_is_made_when_it_is_first_opened(program: Program, work: Work) -> None:
    assert program.models.page is None
    program.window.show_page("models")
    assert program.models.page is not None


def test_bundles_are_listed_with_what_they_are(page: ModelsPage) -> None:
    assert names(page) == ["everyday-sounds", "toy", "broken"]
    shipped, toy, broken = page.bundles.rows
    assert (shipped.right, shipped.detail) == ("in use", "shipped · 2 classes")
    assert toy.detail == "installed · 2 classes"
    assert broken.bad
    assert "lacks a file" in broken.detail
    assert page.title.text() == "Everyday-Sounds"
    assert not page.use.isEnabled()
    assert not page.remove.isEnabled()


def test_a_damaged_one_can_only_be_removed(page: ModelsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "broken")
    enabled = [b.isEnabled() for b in (page.use, page.evaluate, page.export, page.remove)]
    assert enabled == [False, False, False, True]


def test_use(page: ModelsPage, qtbot: QtBot, program: Program, idle: Callable[[], None]) -> None:
    choose(page, qtbot, "toy")
    page.use.click()
    idle()
    assert program.session.key.bundle == str(paths.bundles_dir() / "toy")
    assert page.use.text() == "In use"
    assert [row.right for row in page.bundles.rows] == ["", "in use", ""]


def test_install_shows_the_new_one(
    page: ModelsPage, program: Program, work: Work, idle: Callable[[], None], tmp_path: Path
) -> None:
    program.models.files.look_at(tmp_path / "new.sonolens")
    idle()
    assert work.installed == [(tmp_path / "new.sonolens", None, False)]
    assert page.bundles.current_key == str(paths.bundles_dir() / "new")
    assert page.title.text() == "New"


@pytest.mark.parametrize(
    ("answer", "expected"), [(0, [(None, True)]), (1, [("toy-2", False)]), (2, [])]
)
def test_a_taken_name_is_asked_about(
    page: ModelsPage,
    program: Program,
    work: Work,
    idle: Callable[[], None],
    answer: int,
    expected: list[tuple[str | None, bool]],
) -> None:
    work.taken = "installed"
    program.models.files.look_at(Path("toy.sonolens"))
    idle()
    assert work.installed == []
    assert "installed already" in page.question.text
    page.question.buttons[answer].click()
    idle()
    assert [(name, replaced) for _, name, replaced in work.installed] == expected


def test_a_bundle_that_cannot_be_trusted_is_said_on_one_line(
    page: ModelsPage,
    program: Program,
    work: Work,
    idle: Callable[[], None],
    notices: list[str],
) -> None:
    work.failure = BundleError("x.sonolens: member-0.safetensors: has another hash")
    program.models.files.look_at(Path("x.sonolens"))
    idle()
    assert notices[-1] == str(work.failure)
    assert page.install.isEnabled()


def test_remove_asks_and_the_shipped_one_follows(
    page: ModelsPage, qtbot: QtBot, program: Program, work: Work, idle: Callable[[], None]
) -> None:
    choose(page, qtbot, "toy")
    page.use.click()
    idle()
    page.remove.click()
    page.question.buttons[1].click()
    idle()
    assert work.removed == []
    page.remove.click()
    page.question.buttons[0].click()
    idle()
    assert work.removed == ["toy"]
    assert names(page) == ["everyday-sounds", "broken"]
    assert program.session.key.bundle == ""


def begin(page: ModelsPage, qtbot: QtBot, data: Path, idle: Callable[[], None]) -> None:
    choose(page, qtbot, "toy")
    page.evaluate.click()
    page.form.choose_data(data)
    idle()
    page.form.start.click()


def test_measured_shown_and_listed(
    page: ModelsPage, qtbot: QtBot, work: Work, idle: Callable[[], None], tmp_path: Path
) -> None:
    begin(page, qtbot, tmp_path, idle)
    assert page.form.stop.isVisible()
    idle()
    (request,) = work.requests
    assert (request.bundle, request.data) == (str(paths.bundles_dir() / "toy"), tmp_path)
    assert page.seen == "evaluation"
    assert page.evaluation.accuracy.text() == "87.5 %"
    (row,) = page.past.rows
    assert (row.name, row.detail, row.right) == ("toy on yard", "held-out, n = 8", "87.5 %")
    assert page.past.current_key == row.key


def test_wrong_data_are_said_at_the_field(
    page: ModelsPage, qtbot: QtBot, idle: Callable[[], None], tmp_path: Path
) -> None:
    choose(page, qtbot, "toy")
    page.evaluate.click()
    page.form.choose_data(tmp_path / "nowhere")
    idle()
    assert "there is no such folder" in page.form.found.text()
    assert not page.form.start.isEnabled()


def test_cancel_keeps_the_form(
    page: ModelsPage,
    qtbot: QtBot,
    program: Program,
    networks: Networks,
    idle: Callable[[], None],
    tmp_path: Path,
) -> None:
    networks.wait_at("evaluate")
    begin(page, qtbot, tmp_path, idle)
    patiently(qtbot, lambda: "2 of 8" in page.form.said.text())
    page.form.stop.click()
    idle()
    assert page.seen == "form"
    assert "Cancelled" in page.form.said.text()
    assert not program.models.evaluation.busy


def test_who_went_on_is_told_and_not_disturbed(
    page: ModelsPage,
    qtbot: QtBot,
    networks: Networks,
    idle: Callable[[], None],
    notices: list[str],
    tmp_path: Path,
) -> None:
    gate = networks.wait_at("evaluate")
    begin(page, qtbot, tmp_path, idle)
    choose(page, qtbot, "toy")
    gate.set()
    idle()
    assert page.seen == "card"
    assert notices[-1] == "Evaluated toy on yard"
    assert len(page.past.rows) == 1


def test_escape_cancels_only_where_the_evaluation_is_seen(
    page: ModelsPage,
    qtbot: QtBot,
    program: Program,
    networks: Networks,
    idle: Callable[[], None],
    tmp_path: Path,
) -> None:
    networks.wait_at("evaluate")
    begin(page, qtbot, tmp_path, idle)
    patiently(qtbot, lambda: "2 of 8" in page.form.said.text())
    program.window.show_page("listen")
    program.window.actions_["cancel"].trigger()
    assert not program.models.evaluation._running.token.cancelled
    program.window.show_page("models")
    program.window.actions_["cancel"].trigger()
    idle()
    assert "Cancelled" in page.form.said.text()


def test_a_failure_is_said_in_the_form(
    page: ModelsPage, qtbot: QtBot, work: Work, idle: Callable[[], None], tmp_path: Path
) -> None:
    work.failure = DatasetError("yard: no class in common")
    begin(page, qtbot, tmp_path, idle)
    idle()
    assert page.form.said.text() == "yard: no class in common"
    assert page.form.start.isVisible()


def test_a_past_evaluation_opens_and_a_bundle_brings_the_card_back(
    page: ModelsPage, qtbot: QtBot, program: Program, work: Work, idle: Callable[[], None]
) -> None:
    work.past = [
        PastEvaluation(work.view.folder, "toy", "yard", "", "held-out", 8, 0.875),
        PastEvaluation(work.view.folder / "bad", reason="about.json is damaged"),
    ]
    program.models.evaluation.refresh()
    idle()
    assert page.past.rows[1].bad
    qtbot.keyClick(page.past, Qt.Key.Key_Down)
    idle()
    assert page.seen == "evaluation"
    choose(page, qtbot, "toy")
    assert page.seen == "card"
    assert page.past.current_key == ""


def test_a_cell_opens_its_clips_on_the_listen_page(
    page: ModelsPage, qtbot: QtBot, program: Program, work: Work, idle: Callable[[], None]
) -> None:
    wrong = write_clip(work.clips / "dog-like-rain.wav", 0.5)
    work.view = replace(work.view, clips={(0, 1): (wrong,)})
    program.models.evaluation.open_past(work.view.folder)
    idle()
    matrix = page.evaluation.matrix
    place = matrix.cell_rect(0, 1).center().toPoint()
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=place)
    idle()
    assert program.window.pages.current == "listen"
    assert [program.clips.entry(each).path for each in program.clips.ids()] == [wrong]
    assert program.session.shown is not None
