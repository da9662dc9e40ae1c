"""The tutorial notebooks, from the first cell to the last, and what they show."""

from __future__ import annotations

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

import softmetal

FOLDER = Path(__file__).parents[2] / "examples/notebooks"


@pytest.fixture
def run(monkeypatch, tmp_path):
    paths = [str(Path(softmetal.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))
    monkeypatch.setenv("JUPYTER_PLATFORM_DIRS", "1")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))

    def execute(name):
        notebook = nbformat.read(FOLDER / name, as_version=4)
        assert all(not cell.get("outputs") for cell in notebook.cells), "commit notebooks without outputs"
        NotebookClient(
            notebook, timeout=100, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
        ).execute()
        return [output for cell in notebook.cells for output in cell.get("outputs", [])]

    return execute


def test_custom_kernel(run):
    outputs = run("custom_kernel.ipynb")
    kinds = [kind for output in outputs for kind in output.get("data", {})]
    text = "".join(output.get("text", "") for output in outputs)
    assert kinds.count("image/svg+xml") == 3 and kinds.count("text/html") >= 3
    assert "undeclared identifier 'relu_tiel'" in text
    assert "cb_reserve_back(cb 0, 1 pages): 0 of 2 pages are free" in text
    assert "past the end of L1" in text
    assert "times as fast as at first" in text
