"""What people do with a file in the window, as `window_server` is asked for it.

Each gives what is right about the result, or nothing where the window refused in words.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from window_driver import ENDED, Driver, wrong_shares

from app import paths
from app.dialogs.training_wizard import TrainingWizard
from app.models.clip_list import ClipState
from app.models.records import Question
from app.screenshots.camera import drag_enter
from app.windows.models_binding import ModelsBinding
from app.windows.models_page import ModelsPage

__all__ = ["ACTIONS"]

Served = dict[str, Any]
_STEPS = 4


def _drop(on: QWidget, path: Path) -> bool:
    """Let a file go over a widget; False where its name cannot be dropped."""
    url = QUrl.fromLocalFile(str(path))
    if Path(url.toLocalFile()) != path:
        return False
    data = QMimeData()
    data.setUrls([url])
    centre = on.rect().center()
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
           Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(on, drag_enter(centre, *how))
    QApplication.sendEvent(on, QDropEvent(QPointF(centre), *how))
    return True


def drop_sound(driver: Driver, path: str) -> Served:
    """Drop a clip on the window, hear and explain it, and take it from the list."""
    program, file = driver.program, Path(path)
    program.window.show_page("listen")
    if not _drop(program.window, file):
        program.classify.add_paths([file])

    def ended() -> bool:
        long = [program.timeline.kept(clip_id) for clip_id in program.clips.ids()]
        waits = program.classify.busy and not any(kept is not None and len(kept) for kept in long)
        return not waits and (program.clips.rowCount() > 0 or driver.is_quiet())

    driver.until(ended)
    served: Served = {}
    for clip_id in program.clips.ids():
        entry, heard = program.clips.entry(clip_id), program.classify.heard(clip_id)
        if entry.state is ClipState.FAILED:
            driver.said.append(entry.reason)
            served = {}
            break
        if heard is not None and heard.prediction is not None:
            served |= {"wrong": wrong_shares(heard.prediction.probabilities)}
            _explain(driver)
        else:
            kept = program.timeline.kept(clip_id)
            served |= {"windows": 0 if kept is None else len(kept)}
    driver.paint()
    program.classify.cancel()
    program.classify.remove(program.clips.ids())
    driver.until(driver.is_quiet)
    return served


def _explain(driver: Driver) -> None:
    program = driver.program
    shown = program.session.shown
    if shown is None or shown.prediction is None:
        return
    failed: list[str] = []
    program.explain.failed.connect(failed.append)
    program.explain.ask(Question(shown.prediction.labels[0], n_steps=_STEPS))
    driver.until(lambda: not program.explain.busy)
    program.explain.failed.disconnect(failed.append)
    driver.said += failed


# Bundles ----------------------------------------------------------------------------------------


def open_bundle(driver: Driver, path: str) -> Served:
    """Let a bundle hear, and the one before again."""
    program = driver.program
    program.bundle.choose_bundle(path)
    driver.until(lambda: not program.bundle.loading and driver.is_quiet())
    if program.session.key.bundle != path:
        return {}
    served = {"wrong": driver.hear()}
    program.bundle.choose_bundle(driver.bundle)
    driver.until(lambda: not program.bundle.loading and driver.is_quiet())
    return served


def install_bundle(driver: Driver, path: str) -> Served:
    """Install a bundle by the Models page, and remove it."""
    program = driver.program
    page = _models_page(driver)
    binding = page.findChild(ModelsBinding)
    assert binding is not None
    before = {bundle.path for bundle in program.bundle.bundles}
    binding.install(Path(path))
    files = program.models.files
    driver.until(lambda: not files.busy and driver.is_quiet())
    driver.paint()
    fresh = [bundle for bundle in program.bundle.bundles if bundle.path not in before]
    for bundle in fresh:
        files.remove(bundle.name, bundle.path)
        driver.until(lambda: not files.busy and driver.is_quiet())
    return {"installed": len(fresh)} if fresh else {}


def _models_page(driver: Driver) -> ModelsPage:
    driver.program.window.show_page("models")
    driver.until(driver.is_quiet)
    page = driver.program.models.page
    assert page is not None
    return page


# Datasets ---------------------------------------------------------------------------------------


def evaluation_data(driver: Driver, path: str, layout: str) -> Served:
    """Choose data to evaluate a bundle on."""
    form = _models_page(driver).form
    found: list[Any] = []
    evaluation = driver.program.models.evaluation
    evaluation.data_found.connect(found.append)
    evaluation.data_failed.connect(driver.said.append)
    form.choose_data(Path(path))
    if layout != "auto":
        form.layouts.setCurrentIndex(form.layouts.findData(layout))
        form.data_chosen.emit(Path(path), layout)
    driver.until(driver.is_quiet)
    evaluation.data_found.disconnect(found.append)
    evaluation.data_failed.disconnect(driver.said.append)
    driver.paint()
    return {"clips": found[-1].n} if found else {}


def _wizard(driver: Driver) -> TrainingWizard:
    if (found := driver.wizard) is None:
        driver.program.window.actions_["new_training"].trigger()
        found = driver.wizard
        assert found is not None
        _settle(driver, found)
    return found


def _settle(driver: Driver, wizard: TrainingWizard) -> None:
    """Wait until the wizard has looked at its settings, too."""
    driver.until(lambda: driver.is_quiet() and not wizard._timer.isActive())


def training_data(driver: Driver, path: str, layout: str, whole: bool) -> Served:
    """Drop data on the wizard's first step; ``whole`` where they must be fit to train on."""
    page = _wizard(driver).data
    _wizard(driver).go_to(0)
    if layout == "auto":
        if not _drop(page, Path(path)):
            page.set_data(Path(path))
    else:
        page.draft.replace({"layout": layout})
        page.draft.set("data", path)
    driver.until(driver.is_quiet)
    driver.paint()
    if page.view is None:
        driver.said.append(page.error.text())
        return {}
    if page.view.problem and whole:
        driver.said.append(page.view.problem)
        return {}
    return {"clips": page.view.n_clips, "left out": len(page.view.left_out)}


def check_data(driver: Driver, stop: bool) -> Served:
    """Let the wizard's second step check the clips, and stop it where it would take long."""
    wizard = _wizard(driver)
    wizard.go_to(1)
    page = wizard.check
    if wizard.place != 1:
        return {"not reached": True}
    if stop:
        driver.until(lambda: page.busy("check"))
        page.work.button.click()
    driver.until(driver.is_quiet)
    driver.paint()
    served = {} if page.diagnosis is None else {"findings": len(page.diagnosis.findings)}
    if not page.error.isHidden():
        driver.said.append(page.error.text())
    wizard.go_to(0)
    return served


# Settings of trainings, weights -----------------------------------------------------------------


def open_recipe(driver: Driver, path: str) -> Served:
    """Open a file of settings in the wizard, and walk through its steps."""
    wizard = _wizard(driver)
    wizard.open_settings(Path(path))
    _settle(driver, wizard)
    said = wizard._refused or (wizard.status.text() if _is_trouble(wizard) else "")
    for page in wizard.pages:
        wizard.stack.setCurrentIndex(wizard.pages.index(page))
        driver.paint()
    wizard.open_draft({})
    _settle(driver, wizard)
    if said:
        driver.said.append(said)
        return {}
    return {"opened": True}


def _is_trouble(wizard: TrainingWizard) -> bool:
    return wizard.status.property("role") == "danger"


def choose_weights(driver: Driver, path: str) -> Served:
    """Choose a file of weights to start a training from."""
    page = _wizard(driver).model
    page.draft.set("architecture", "mobilenet_v2")
    page.draft.set("init", path)
    driver.until(driver.is_quiet)
    driver.paint()
    said = page._fit_problem
    served = {"fits": page.fit.text()} if page.fit.text() else {}
    page.draft.set("init", "random")
    driver.until(driver.is_quiet)
    if said:
        driver.said.append(said)
    return served


# Labels, kept evaluations -----------------------------------------------------------------------


def import_labels(driver: Driver, path: str) -> Served:
    """Lay labels over a recording."""
    program = driver.program
    program.window.show_page("listen")
    if not program.clips.ids():
        program.classify.add_paths([driver.recording])
        driver.until(lambda: program.clips.count(*ENDED) == 1 and driver.is_quiet())
    program.recordings.files.import_labels(Path(path))
    driver.until(driver.is_quiet)
    driver.paint()
    track = program.timeline.marks(program.clips.ids()[0])
    served = {} if track is None else {"marks": len(track.events)}
    program.recordings.files.remove_marks()
    return served


def open_kept(driver: Driver, path: str) -> Served:
    """Open an evaluation that lies among those that were kept, and save its report."""
    place = paths.evaluations_folder() / "20260101T000000-x"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(path)
    try:
        return _opened(driver, place)
    finally:
        place.unlink()


def _opened(driver: Driver, place: Path) -> Served:
    page, evaluation = _models_page(driver), driver.program.models.evaluation
    found: list[Any] = []
    evaluation.opened.connect(found.append)
    evaluation.refresh()
    driver.until(driver.is_quiet)
    driver.paint()
    page.past.chosen.emit(str(place))
    driver.until(driver.is_quiet)
    evaluation.opened.disconnect(found.append)
    driver.paint()
    if not found:
        return {}
    report = paths.data_dir() / "report.html"
    evaluation.save_report(found[0], report)
    driver.until(driver.is_quiet)
    page.bundles.chosen.emit("")
    written = report.is_file()
    report.unlink(missing_ok=True)
    return {"n": found[0].n, "wrong": "" if written else "no report was written"}


# Homes ------------------------------------------------------------------------------------------


def start_in(driver: Driver, home: str, small: bool) -> Served:
    """Start the window in a home, look at each page, hear a clip, and close it."""
    if driver.is_open:
        driver.close()
    driver.open(Path(home), small=small)
    pages = driver.program.window.header.page_names
    for name in pages:
        driver.program.window.show_page(name)
        driver.until(driver.is_quiet)
        driver.paint()
    served = {"wrong": driver.hear(), "pages": len(pages)}
    driver.close()
    return served


def misbehave(driver: Driver, what: str, folder: str) -> Served:
    """Do what the watch must see."""
    import core_actions

    if what == "raise":
        driver.program.runner.submit(lambda _: 1 / 0, name="misbehave")
    elif what == "wait":
        driver.until(lambda: False)
    else:
        core_actions.misbehave(what, folder)
    driver.until(driver.is_quiet)
    return {}


ACTIONS: dict[str, Callable[..., Served]] = {
    each.__name__: each
    for each in (
        drop_sound, open_bundle, install_bundle, evaluation_data, training_data, check_data,
        open_recipe, choose_weights, import_labels, open_kept, start_in, misbehave,
    )
}  # fmt: skip
"""By the name that the server is told."""
