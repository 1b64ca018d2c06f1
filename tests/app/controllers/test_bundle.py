from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pretended import Networks, patiently
from pytestqt.qtbot import QtBot

from app import jobs
from app.main import Program
from app.models.records import BundleChoice, DeviceChoice, ModelKey
from core.errors import BundleError

Idle = Callable[[], None]


def test_the_bundle_is_loaded_after_the_window_shows(
    qtbot: QtBot, program: Program, networks: Networks, idle: Idle
) -> None:
    program.start()
    assert networks.loaded == []
    patiently(qtbot, lambda: program.session.model is not None)
    idle()
    assert networks.loaded == [ModelKey()]
    assert program.window.header.bundle_text == "pretended · 5 members"


def test_a_wrong_hash_is_one_line_and_the_bundle_before_stays(
    program: Program, networks: Networks, clip_files: list[Path], idle: Idle, notices: list[str]
) -> None:
    program.bundle.warm_up()
    program.classify.add_paths(clip_files[:1])
    idle()
    networks.fail_bundle = "/damaged"
    notices.clear()
    program.bundle.choose_bundle("/damaged")
    idle()
    assert notices == ["/damaged: member-0.safetensors: the hash is another"]
    assert program.session.key == ModelKey()
    assert program.session.model is not None
    assert program.settings.values.bundle == ""
    assert program.session.shown is not None
    assert program.session.shown.prediction is not None


def test_a_remembered_bundle_that_is_gone_gives_way_to_the_shipped_one(
    program: Program, networks: Networks, idle: Idle, notices: list[str]
) -> None:
    networks.fail_bundle = "/gone"
    program.session.set_key(ModelKey("/gone"))
    program.bundle.warm_up()
    idle()
    assert networks.loaded == [ModelKey("/gone"), ModelKey()]
    assert program.session.model is not None
    assert len(notices) == 1


def test_when_no_bundle_loads_the_header_says_so(
    program: Program, networks: Networks, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(context: object, key: ModelKey) -> None:
        raise BundleError("no bundle")

    monkeypatch.setattr(jobs, "load_model", fail)
    program.bundle.warm_up()
    idle()
    assert program.window.header.bundle_text == "no bundle"


def test_menus_give_the_reason_for_what_cannot_be_had(program: Program) -> None:
    header = program.window.header
    header.set_bundles([BundleChoice("odd", Path("/odd"), None, "bundle.json: not JSON")], [])
    (action,) = header.bundle_menu.actions()[:1]
    assert not action.isEnabled()
    assert action.toolTip() == "bundle.json: not JSON"
    header.set_devices([DeviceChoice("cuda", "CUDA", False, "CUDA cannot be used: no driver")])
    texts = [a.text() for a in header.device_menu.actions()]
    assert texts == ["Automatic", "CUDA: no driver"]


def test_the_menu_ticks_the_bundle_in_use(program: Program, idle: Idle) -> None:
    header = program.window.header
    choices = [BundleChoice(name, Path(f"/b/{name}"), None, None) for name in ("one", "two")]
    header.set_bundles(choices, [])

    def ticked() -> list[str]:
        return [action.text() for action in header.bundle_menu.actions() if action.isChecked()]

    assert ticked() == []
    header.bundle_menu.actions()[1].trigger()
    idle()
    assert program.session.key.bundle == "/b/two"
    assert ticked() == ["two"]
    header.set_bundles(choices, [])
    assert ticked() == ["two"]


def test_a_device_is_chosen_and_remembered(program: Program, idle: Idle) -> None:
    program.window.header.device_chosen.emit("cpu")
    idle()
    assert program.session.key == ModelKey("", "cpu")
    assert program.settings.values.device == "cpu"


def test_escape_ends_loading_and_the_bundle_before_stays(
    qtbot: QtBot, program: Program, networks: Networks, idle: Idle, notices: list[str]
) -> None:
    program.bundle.warm_up()
    idle()
    networks.wait_at("load other")
    program.bundle.choose_bundle("other")
    patiently(qtbot, lambda: networks.loaded[-1] == ModelKey("other"))
    patiently(qtbot, lambda: program.window.status.work == "loading the bundle …")
    program.window.actions_["cancel"].trigger()
    idle()
    assert not program.bundle.loading
    assert program.session.key == ModelKey()
    assert program.session.model is not None
    assert program.window.header.bundle_text == "pretended · 5 members"
    assert notices[-1] == "Loading the bundle was cancelled."


def test_a_bundle_whose_loading_was_cancelled_is_known_once_it_hears(
    qtbot: QtBot, program: Program, networks: Networks, clip_files: list[Path], idle: Idle
) -> None:
    gate = networks.wait_at("load ")
    program.bundle.warm_up()
    patiently(qtbot, lambda: len(networks.loaded) == 1)
    program.bundle.cancel()
    idle()
    assert program.session.model is None
    gate.set()
    program.classify.add_paths(clip_files[:1])
    idle()
    assert program.session.model is not None


def test_devices_are_looked_for_once_the_networks_are_there(
    qtbot: QtBot, program: Program, networks: Networks, idle: Idle
) -> None:
    seen: list[str] = []
    program.bundle.bundles_changed.connect(lambda _: seen.append("bundles"))
    program.bundle.devices_changed.connect(lambda _: seen.append("devices"))
    gate = networks.wait_at("load ")
    program.bundle.warm_up()
    patiently(qtbot, lambda: seen == ["bundles"])
    program.bundle.refresh()
    patiently(qtbot, lambda: seen == ["bundles", "bundles"])
    gate.set()
    idle()
    assert seen == ["bundles", "bundles", "devices"]
    program.bundle.choose_device("cpu")
    idle()
    assert seen.count("devices") == 1
    program.bundle.refresh()
    idle()
    assert seen.count("devices") == 2


def test_devices_are_looked_for_where_loading_is_cancelled(
    qtbot: QtBot, program: Program, networks: Networks, idle: Idle
) -> None:
    seen: list[object] = []
    program.bundle.devices_changed.connect(seen.append)
    networks.wait_at("load ")
    program.bundle.warm_up()
    program.bundle.cancel()
    patiently(qtbot, lambda: len(seen) == 1)
    idle()
    assert program.session.model is None


def test_devices_are_looked_for_where_no_bundle_loads(
    program: Program, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(context: object, key: ModelKey) -> None:
        raise BundleError("no bundle")

    monkeypatch.setattr(jobs, "load_model", fail)
    seen: list[object] = []
    program.bundle.devices_changed.connect(seen.append)
    program.bundle.warm_up()
    idle()
    assert len(seen) == 1
