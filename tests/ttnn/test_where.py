"""Where reports say a kernel stands: its own line, whichever headers the call went through."""

from __future__ import annotations

import re

import pytest

import softmetal
from softmetal import ttnn

MOVER = """#include "api/dataflow/dataflow_api.h"
#include "helper.h"
__attribute__((noinline)) void inner(uint32_t pages) {{
    cb_wait_front(0, pages);
    cb_pop_front(0, pages);
}}
void kernel_main() {{
    {body}
}}
"""
COMPUTE = """#include "api/compute/common.h"
#include "api/compute/tile_move_copy.h"
#include "api/compute/eltwise_binary.h"
void kernel_main() {{
    binary_op_init_common(0, 0, 0);
    {body}
}}
"""
HELPER = """#pragma once
__attribute__((noinline)) inline void deepest(uint32_t pages) {
    cb_wait_front(0, pages);
    cb_pop_front(0, pages);
}
__attribute__((noinline)) inline void deeper(uint32_t pages) {
    deepest(pages);
    deepest(pages);
}
"""
# What a kernel does, and the line that its report names; what is in helper.h is named behind it.
CASES = {
    "inlined": (MOVER, "cb_wait_front(0, 1);", r"{kernel}:8 \(kernel_main\), since"),
    "its own function": (MOVER, "inner(1);", r"{kernel}:4 \(inner\), since"),
    "a header's function": (MOVER, "deepest(1);", r"{kernel}:8 \(kernel_main\), in \S*helper.h:3 \(deepest\), since"),
    "two calls deep": (MOVER, "\n    deeper(1);", r"{kernel}:9 \(kernel_main\), in \S*helper.h:3 \(deepest\), since"),
    "a tile in compute": (COMPUTE, "cb_wait_front(0, 1);", r"{kernel}:6 \(\S+\), since"),
    "Dst in compute": (
        COMPUTE,
        "tile_regs_acquire(); tile_regs_commit(); tile_regs_acquire(); tile_regs_commit();\n tile_regs_acquire();",
        r"{kernel}:7 \(\S+\), since",
    ),
    "a fault": (MOVER, "*reinterpret_cast<volatile uint32_t*>(0x70000000);", r"{kernel}:8 \(kernel_main\), cycle"),
    "a faulty call": (MOVER, "cb_reserve_back(0, 9);", r"{kernel}:8 \(kernel_main\), cycle"),
}


@pytest.mark.parametrize("as_text", [True, False], ids=["text", "file"])
@pytest.mark.parametrize("name", CASES)
def test_reports_name_the_kernels_own_line(device, tmp_path, name, as_text):
    template, body, expected = CASES[name]
    text = template.format(body=body)
    (tmp_path / "helper.h").write_text(HELPER)
    file = tmp_path / "mine.cpp"
    file.write_text(text)
    if as_text:
        text = text.replace('"helper.h"', f'"{tmp_path}/helper.h"')
    core = ttnn.CoreRangeSet([ttnn.CoreRange(ttnn.CoreCoord(0, 0), ttnn.CoreCoord(0, 0))])
    source = ttnn.KernelDescriptor.SourceType
    kernel = ttnn.KernelDescriptor(
        kernel_source=text if as_text else str(file),
        source_type=source.SOURCE_CODE if as_text else source.FILE_PATH,
        core_ranges=core,
        config=ttnn.ComputeConfigDescriptor() if template is COMPUTE else ttnn.ReaderConfigDescriptor(),
    )
    buffer = ttnn.CBDescriptor(2048, core, [ttnn.CBFormatDescriptor(0, ttnn.bfloat16, 2048)])
    tensor = ttnn.zeros((32, 32), device=device)
    with pytest.raises((softmetal.HangError, softmetal.KernelFault)) as caught:
        ttnn.generic_op([tensor, tensor], ttnn.ProgramDescriptor(kernels=[kernel], cbs=[buffer]))
    where = "<kernel string>" if as_text else r"\S*mine.cpp"
    assert re.search(expected.format(kernel=where), str(caught.value)), caught.value
