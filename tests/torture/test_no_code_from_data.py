"""No path of the program makes code out of data: imports and calls of all its sources."""

from __future__ import annotations

import pytest
from forbidden import ROOT, faults_in, sources


def test_sources_have_none() -> None:
    files = sources()
    assert len(files) > 300
    assert [
        fault
        for path in files
        for fault in faults_in(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    ] == []


@pytest.mark.parametrize(
    "planted",
    [
        "import pickle",
        "import pickle as json",
        "from pickle import loads",
        "def late():\n    import marshal",
        "import shelve, os",
        "import yaml",
        "import xml.etree.ElementTree",
        "import requests",
        "eval(text)",
        "exec(text)",
        "compile(text, '', 'exec')",
        "__import__(name)",
        "import torch\ntorch.load(path)",
        "import torch as t\nt.load(path, weights_only=False)",
        "from torch import load\nload(path)",
        "import torch\ntorch.load(path, weights_only=maybe)",
        "import torch\ntorch.jit.load(path)",
        "import torch\ntorch.hub.load('a', 'b')",
        "import numpy as np\nnp.load(path)",
        "import numpy\nnumpy.load(path, allow_pickle=True)",
        "import numpy as np\nnp.save(path, values)",
        "import os\nos.system('ls')",
        "from os import popen\npopen('ls')",
        "import os\nos.execv('a', [])",
        "import subprocess\nsubprocess.run(words, shell=True)",
        "import subprocess\nsubprocess.run(words, **options)",
        "import subprocess\nsubprocess.run('ls ' + name)",
        "import subprocess\nsubprocess.Popen(f'ls {name}')",
        "import importlib\nimportlib.import_module(name)",
        "archive.extractall(folder)",
        "import shutil\nshutil.unpack_archive(path)",
        "import zipfile\nzipfile.ZipFile(path)",
        "import tarfile\ntarfile.open(path)",
        "import urllib.request\nurllib.request.urlopen(url)",
        "import csv\ncsv.writer(file)",
        "from csv import DictWriter\nDictWriter(file, names)",
        "import tempfile\ntempfile.mktemp()",
    ],
)
def test_planted_ones_are_found(planted: str) -> None:
    assert faults_in(planted, "core/planted.py")


@pytest.mark.parametrize(
    "harmless",
    [
        "import re\nre.compile('a')",
        "import torch\ntorch.compile(model)",
        "model.eval()",
        "import torch\ntorch.load(path, weights_only=True)",
        "import numpy as np\nnp.load(path, allow_pickle=False)",
        "import subprocess\nsubprocess.run(['ls', name], check=False)",
        "import importlib\nimportlib.import_module('torch')",
    ],
)
def test_harmless_ones_pass(harmless: str) -> None:
    assert faults_in(harmless, "core/planted.py") == []


def test_an_exception_is_for_one_name_of_one_file() -> None:
    caught = "import pickle\ntry:\n    x()\nexcept pickle.UnpicklingError:\n    pass\n"
    assert faults_in(caught, "core/models/weights.py") == []
    assert faults_in(caught, "core/models/other.py")
    assert faults_in(caught + "pickle.loads(data)\n", "core/models/weights.py")
