"""What people see: reprs, the picture of the core grid, reports, progress."""

from __future__ import annotations

import io
import re
import sys
import xml.etree.ElementTree as ET

import pytest
import torch
from rich.console import Console

import softmetal
from softmetal import _progress, ttnn

CORE = ttnn.CoreCoord(0, 0)
GRID = ttnn.CoreRange(CORE, ttnn.CoreCoord(2, 1))
EMPTY = "void kernel_main() {}"


@pytest.fixture
def program():
    made = ttnn.CreateProgram()
    ttnn.CreateKernelFromString(made, EMPTY, GRID, ttnn.ReaderDataMovementConfig())
    ttnn.CreateKernelFromString(made, EMPTY, CORE, ttnn.ComputeConfig())
    ttnn.CreateCircularBuffer(made, GRID, ttnn.CircularBufferConfig(4096, 2048, ttnn.bfloat16, buffer_index=3))
    ttnn.CreateSemaphore(made, GRID, 4)
    return made


def test_a_program_shows_its_parts(program):
    assert repr(ttnn.CreateProgram()) == "Program()"
    text = repr(program)
    assert "kernel 0: inline source (RISCV_1) on {[(x=0,y=0) - (x=2,y=1)]}" in text
    assert "(compute)" in text and "index 3, 4096 bytes" in text and "semaphore 0: 4" in text
    assert [kernel.role for kernel in ttnn.get_kernels(program)] == ["RISCV_1", "compute"]
    assert ttnn.get_circular_buffers(program)[0].config.page_sizes == {3: 2048}
    assert ttnn.get_semaphores(program)[0].initial_value == 4
    assert repr(ttnn.GetKernel(program, 0)) == "Kernel(inline source)"


REPRS = [
    (ttnn.CoreCoord(1, 2), "(x=1,y=2)"),
    (GRID, "[(x=0,y=0) - (x=2,y=1)]"),
    (ttnn.CoreRangeSet([GRID]), "{[(x=0,y=0) - (x=2,y=1)]}"),
    (ttnn.CoreGrid(x=3, y=2), "CoreGrid(x=3, y=2)"),
    (ttnn.Shape([2, 3]), "Shape([2, 3])"),
    (ttnn.CBFormatDescriptor(1, ttnn.bfloat16, 2048), "CBFormatDescriptor(index 1, Float16_b, pages of 2048 bytes)"),
    (ttnn.SubDeviceId(1), "SubDeviceId(1)"),
    (ttnn.MeshCoordinate(1, 2), "MeshCoordinate([1, 2])"),
]


@pytest.mark.parametrize(("thing", "text"), REPRS, ids=[text for _, text in REPRS])
def test_reprs(thing, text):
    assert repr(thing) == text


def drawn(svg):
    """The tooltips of a picture, by core."""
    root = ET.fromstring(svg)
    space = "{http://www.w3.org/2000/svg}"
    titles = [title.text for title in root.iter(f"{space}title")]
    return {tuple(map(int, re.findall(r"\d+", title)[:2])): title for title in titles}, root


def test_the_grid_is_drawn_with_what_stands_on_it(program, device):
    cores, _ = drawn(ttnn.core_grid_svg(program, device))
    size = device.compute_with_storage_grid_size()
    assert len(cores) == size.x * size.y
    assert "compute" in cores[0, 0] and "reader" in cores[2, 1] and "compute" not in cores[2, 1]
    assert "circular buffer 3: 4,096 bytes a core" in cores[1, 1] and cores[3, 0] == "core (x=3, y=0)"
    assert program._repr_svg_() == ttnn.core_grid_svg(program)


def test_other_things_that_stand_on_cores(device):
    cores, _ = drawn(GRID._repr_svg_())
    assert sum("cores" in title for title in cores.values()) == 6
    shards = ttnn.ShardSpec(ttnn.CoreRangeSet([GRID]), [32, 32])
    memory = ttnn.MemoryConfig(ttnn.TensorMemoryLayout.HEIGHT_SHARDED, ttnn.BufferType.L1, shards)
    tensor = ttnn.from_torch(torch.ones(192, 32), layout=ttnn.TILE_LAYOUT, device=device, memory_config=memory)
    cores, _ = drawn(ttnn.core_grid_svg(tensor))
    assert "shards of 32x32" in cores[2, 1]
    kernel = ttnn.KernelDescriptor(
        EMPTY, ttnn.SourceType.SOURCE_CODE, ttnn.CoreCoord(4, 4), config=ttnn.ReaderConfigDescriptor()
    )
    cores, _ = drawn(ttnn.ProgramDescriptor(kernels=[kernel])._repr_svg_())
    assert "inline source (reader)" in cores[4, 4]
    with pytest.raises(TypeError, match="not int"):
        ttnn.core_grid_svg(3)


def test_names_in_a_picture_are_text(tmp_path, device):
    (tmp_path / "a<b>&.cpp").write_text(EMPTY)
    program = ttnn.CreateProgram()
    ttnn.CreateKernel(program, str(tmp_path / "a<b>&.cpp"), CORE)
    cores, _ = drawn(ttnn.core_grid_svg(program, device))
    assert "a<b>&.cpp" in cores[0, 0]


def test_the_report_of_a_run(device, program):
    ttnn.EnqueueProgram(device, program)
    report = ttnn.last_report()
    assert report["cycles"] == softmetal.last_report()["cycles"] > 0
    assert "cycles" in set(report) and report.seconds == report["cycles"] / report["clock_hz"]
    first = str(report)
    assert "cycles" in first and report._repr_html_().startswith("<pre>")
    ttnn.exp(ttnn.ones((32, 32), layout=ttnn.TILE_LAYOUT, device=device))
    assert str(report) == first != str(ttnn.last_report())


def test_long_waits_show_progress_and_take_it_away_again(monkeypatch):
    screen = io.StringIO()
    monkeypatch.setattr(_progress, "_somebody_watches", lambda: True)
    monkeypatch.setattr("rich.console.Console", lambda **_: Console(file=screen, force_terminal=True, width=100))
    line = _progress._Line()
    line.show(1.0, False)
    assert screen.getvalue() == ""
    line.show(2.5, False)
    line.show(2.6, True)
    assert "simulating" in screen.getvalue() and line._shown is None


def test_nobody_watches_a_file(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    assert not _progress._somebody_watches()


def test_timeline(device):
    tensor = ttnn.ones((32, 64), layout=ttnn.TILE_LAYOUT, device=device)
    with ttnn.record_timeline(device) as timeline:
        ttnn.exp(tensor)
    assert timeline.cores == [(0, 0), (0, 1)]  # one tile each
    for core in timeline.cores:
        on_core = [span for span in timeline.spans if span[:2] == core]
        kernels = [span for span in on_core if span[5] == "kernel"]
        assert sorted(span[2] for span in kernels) == [0, 1, 2, 3, 4]
        first, last = min(span[3] for span in kernels), max(span[4] for span in kernels)
        assert {"unpack", "SFPU", "pack", "NoC reads"} <= {span[5] for span in on_core}
        assert all(first <= span[3] <= span[4] <= last for span in on_core)
        assert timeline.waits(*core)["NoC reads"] > 0
    ttnn.exp(tensor)
    count = len(timeline.spans)
    picture = ET.fromstring(timeline._repr_svg_())
    words = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert "core (0,1)" in words and "NCRISC" in words and len(timeline.spans) == count
    assert ET.fromstring(ttnn.Timeline().svg()) is not None
