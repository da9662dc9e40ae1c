"""Emitted projects against the SDK's own headers, as far as they go.

Nothing is linked, and compute kernels, whose headers need the SDK's compiler, are left out.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from gemm_cases import Gemm, gemm
from test_emitted_functions import converted_tensors, guarded_products, scaled_counts, scaled_rows, shared_operands
from test_launches import two_products

from softmetal import tilelang

pytestmark = pytest.mark.skipif(
    not {"SOFTMETAL_SDK_DIR", "SOFTMETAL_SDK_INCLUDES"} <= set(os.environ),
    reason="SOFTMETAL_SDK_DIR (an SDK's source tree) and SOFTMETAL_SDK_INCLUDES (folders of the headers it needs: "
    "fmt 11, nlohmann_json, spdlog, tt-logger, enchantum, umd; separated by colons) are not set",
)

FUNCTIONS = {
    "gemm": lambda: gemm(Gemm(256, 192, 1024, (64, 64, 32))),
    "two_products": two_products,
    "scaled_counts": scaled_counts,
    "guarded_products": guarded_products,
    "scaled_rows": scaled_rows,
    "shared_operands": shared_operands,
    "converted_tensors": converted_tensors,
}


def sdk() -> Path:
    return Path(os.environ["SOFTMETAL_SDK_DIR"]) / "tt_metal"


def compile_only(*command):
    with tempfile.TemporaryDirectory() as folder:  # zig writes beside, whatever -o says
        done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stderr[-6000:]


def host_program(source: Path):
    folders = [sdk() / "api", sdk().parent / "tt_stl", sdk() / "hostdevcommon/api"]
    folders += os.environ["SOFTMETAL_SDK_INCLUDES"].split(":")
    options = ["-std=c++20", "-fsyntax-only", "-w", "-DSPDLOG_FMT_EXTERNAL", "-DFMT_HEADER_ONLY"]
    compile_only("g++", *options, *(f"-I{folder}" for folder in folders), source)


# As the SDK's build of kernels sets them for a data-movement processor of Wormhole.
DEFINES = {
    "ARCH_WORMHOLE": 1,
    "KERNEL_BUILD": 1,
    "TENSIX_FIRMWARE": 1,
    "LOCAL_MEM_EN": 0,
    "COMPILE_FOR_NCRISC": 1,
    "PROCESSOR_INDEX": 1,
    "NOC_INDEX": 0,
    "NOC_MODE": 0,
    "NUM_DRAM_BANKS": 12,
    "IS_NOT_POW2_NUM_DRAM_BANKS": 1,
    "LOG_BASE_2_OF_NUM_DRAM_BANKS": 4,
    "NUM_L1_BANKS": 64,
    "LOG_BASE_2_OF_NUM_L1_BANKS": 6,
    "PCIE_NOC_X": 0,
    "PCIE_NOC_Y": 3,
    "MY_NOC_ENCODING(n)": 0,
    "KERNEL_COMPILE_TIME_ARGS": ",".join(["2,2048"] * 8),
}


def data_movement_kernel(source: Path):
    """Pointers of 32 bits are what matters; the processor is not."""
    inc, llk, ckernels = sdk() / "hw/inc", sdk() / "tt-llk", sdk() / "hw/ckernels/wormhole_b0/metal"
    wormhole = inc / "internal/tt-1xx/wormhole"
    folders = [inc, inc / "internal", wormhole.parent, wormhole, wormhole / "wormhole_b0_defines", wormhole / "noc"]
    folders += [ckernels / "llk_io", ckernels / "llk_api", ckernels / "common", llk / "common"]
    folders += [llk / "tt_llk_wormhole_b0/common/inc", llk / "tt_llk_wormhole_b0/llk_lib"]
    folders += [sdk() / "hostdevcommon/api", sdk() / "api", sdk(), sdk().parent]
    first = [sdk() / "hostdevcommon/api/hostdevcommon/kernel_structs.h", "cstdint", inc / "internal/risc_attribs.h"]
    first.append(wormhole / "noc_nonblocking_api.h")
    options = [f"-D{name}={value}" for name, value in DEFINES.items()]
    options += [f"-I{folder}" for folder in folders] + [word for header in first for word in ("-include", header)]
    compiler = [sys.executable, "-m", "ziglang", "c++", "-target", "x86-linux-musl", "-std=c++17", "-w"]
    # Not down to a processor's own instructions, which stand in the SDK's headers.
    compile_only(*compiler, "-S", "-emit-llvm", "-o", os.devnull, *options, source)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_compiles(name, tmp_path):
    folder = tilelang.compile_to(FUNCTIONS[name](), tmp_path)
    host_program(folder / "main.cpp")
    sources = [path for path in folder.glob("*.cpp") if path.name != "main.cpp"]
    kernels = [path for path in sources if "products.cpp" not in path.name and "api/compute" not in path.read_text()]
    assert kernels
    for kernel in kernels:
        data_movement_kernel(kernel)
