"""What goes into the frozen program, and what of its environment stays outside.

The specification asks this module; nothing here needs PyInstaller. Modules are found in the
packages themselves and not in a list, so that a command, a page or a network that is added later
is inside too, however late it is imported.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = [
    "EXCLUDED",
    "data_files",
    "hidden_imports",
    "is_unwanted",
    "named_imports",
    "program_modules",
]

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("app", "core", "resources")
DEVELOPERS_ONLY = ("app.screenshots", "app.demo", "resources.results", "resources.recipes")
"""Modules that only a checkout needs."""

EXCLUDED = (
    *DEVELOPERS_ONLY,
    # Extras that are asked for before they are used, and told of in a line where they are missing.
    "ray", "pyarrow", "tensorboard",
    # Tools of a checkout.
    "_pytest", "pytest", "hypothesis", "mypy", "ruff", "setuptools", "pip", "wheel",
    "pkg_resources", "py", "coverage", "_hypothesis_globals", "crowsetta", "pandera",
    "IPython", "jupyter_client", "notebook", "virtualenv",
    # Reached by an "if it is installed" of a library that works without.
    "pandas", "tkinter", "networkx", "jinja2", "lxml",
    "PyQt5", "PyQt6", "PySide2", "OpenGL", "cupy", "h5py", "dask", "tensorflow",
    "torch.utils.tensorboard", "torch.utils.benchmark", "PIL._avif",
    "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter",
    "matplotlib.tests", "numpy.tests", "scipy._lib.tests", "sklearn.tests", "sympy.testing",
    # Qt beyond windows, sound, the network among processes and drawings.
    *(f"PySide6.Qt{name}" for name in (
        "3DAnimation", "3DCore", "3DExtras", "3DInput", "3DLogic", "3DRender", "Bluetooth",
        "Charts", "DataVisualization", "Designer", "Graphs", "GraphsWidgets", "Help", "HttpServer",
        "Location", "MultimediaWidgets", "NetworkAuth", "Nfc", "Pdf",
        "PdfWidgets", "Positioning", "PrintSupport", "Qml", "Quick", "Quick3D", "QuickControls2",
        "QuickTest", "QuickWidgets", "RemoteObjects", "Scxml", "Sensors", "SerialBus",
        "SerialPort", "SpatialAudio", "Sql", "StateMachine", "SvgWidgets", "Test",
        "TextToSpeech", "UiTools", "WebChannel", "WebEngineCore", "WebEngineQuick",
        "WebEngineWidgets", "WebSockets", "WebView", "Xml",
    )),
)  # fmt: skip
"""Modules that PyInstaller leaves out."""

NAMED_BY_LIBRARIES = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""Modules that pyqtgraph imports by a string, whether it draws with them or not."""

_UNWANTED = re.compile(
    "|".join(
        (
            r"^torch/(include|share|test|cpp)/",
            r"^torch/bin/(?!torch_shm_manager$)",
            r"^torch/lib/lib(torchbind_test|jitbackend_test|backend_with_compiler|aoti_custom)",
            r"^torch/lib/.*\.(a|lib)$",
            # Python's module has all of onnxruntime inside; the library beside it is for C.
            r"^onnxruntime/capi/libonnxruntime\.(\d+\.)*(so|dylib)",
            r"^(torch|torchgen|numpy|scipy|sklearn|matplotlib|sympy|pyqtgraph)/.*/tests?/",
            r"^torchgen/packaged/",
            r"^matplotlib/mpl-data/(sample_data|plot_directive)/",
            r"^PySide6/(Qt/)?(qml|metatypes|libexec|resources)/",
            r"^PySide6/(Qt/)?translations/(?!qtbase_(de|en|zh_CN)\.qm$)",
            r"^PySide6/(Qt/)?plugins/(designer|qmltooling|sqldrivers|webview|position|sensors|canbus"
            r"|geoservices|renderers|sceneparsers|assetimporters|texttospeech|scxmldatamodel"
            r"|virtualkeyboard|networkinformation|tls|egldeviceintegrations|printsupport)/",
            r"^PySide6/(Qt/)?plugins/(platforms/lib(qeglfs|qlinuxfb|qminimalegl|qvnc|qvkkhrdisplay))",
            r"^PySide6/(Qt/)?plugins/platforminputcontexts/.*virtualkeyboard",
            r"^PySide6/(Qt/)?plugins/imageformats/.*(pdf|tiff|webp|tga|wbmp|icns|gif)\.",
            r"^PySide6/Qt/lib/libQt6(Quick|Qml|Pdf|VirtualKeyboard|WebEngine|Designer|Sql|Test)",
            # GTK's theme brings all of GTK with it; a portal asks the desktop for its file dialogs.
            r"^PySide6/Qt/plugins/platformthemes/libqgtk3",
            # Sounds are decoded by libsndfile; Qt's own players and their FFmpeg are not used.
            r"^PySide6/(Qt/)?plugins/multimedia/",
            r"^PySide6/(Qt/lib/)?(lib)?(avcodec|avformat|avutil|swresample|swscale)",
            r"^PySide6/Qt/lib/libQt6FFmpegStub",
            # Pictures and operators that torchvision brings and its networks do without.
            r"^torchvision/(image|_C)\.",
            r"^torchvision\.libs/",
            r"^pillow\.libs/libavif",
            r"^PySide6/(Qt6)?(Quick|Qml|Pdf|VirtualKeyboard|WebEngine|Designer|opengl32sw)",
            r"(^|/)(__pycache__|\.pytest_cache)/",
            r"^(?!librosa/).*\.pyi$",
            r"dist-info/direct_url\.json$",
        )
    )
)


def program_modules() -> list[str]:
    """Every module of the program that its users can reach, by its full name."""
    files = (path for name in PACKAGES for path in (ROOT / name).rglob("*.py"))
    return sorted(name for name in map(_name_of, files) if not _starts(name, DEVELOPERS_ONLY))


def named_imports() -> set[str]:
    """Modules that the program imports by a string, which no search for imports can see."""
    return {
        name
        for module in program_modules()
        for name in _strings_imported(_file_of(module).read_text(encoding="utf-8"))
    }


def hidden_imports() -> list[str]:
    """Modules that PyInstaller is to take in beyond what it finds from the entry."""
    # Qt's binding makes this one itself, out of an archive of its own.
    made_at_run_time = ("shibokensupport",)
    wanted = {*program_modules(), *named_imports(), *NAMED_BY_LIBRARIES}
    return sorted(
        name
        for name in wanted
        if not _starts(name, EXCLUDED) and not _starts(name, made_at_run_time)
    )


def data_files() -> list[tuple[str, str]]:
    """Files of the program that are no modules: path, and folder inside."""
    left_out = {"__pycache__", "recipes", "pictures"}
    found = []
    for path in sorted((ROOT / "resources").rglob("*")):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and path.suffix not in {".py", ".pyc"} and not left_out & set(parts):
            found.append((str(path), str(path.parent.relative_to(ROOT))))
    return found


def is_unwanted(destination: str) -> bool:
    """Whether a file that PyInstaller collected is one that the program never opens."""
    return _UNWANTED.search(destination.replace("\\", "/")) is not None


def _strings_imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="import_module") | ast.Name(id="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield name
            case _:
                pass


def _name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _file_of(module: str) -> Path:
    path = ROOT.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _starts(name: str, packages: Iterable[str]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)
