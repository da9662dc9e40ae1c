"""The two sets of public headers: the host API and the device API, and how each is compiled."""

from __future__ import annotations

from pathlib import Path

from .parse import ROOT, World

# Headers outside device/api with names that kernels use.
ELSEWHERE = (
    "core/arguments.h",
    "core/formats.h",
    "core/print_manipulators.h",
    "internal/dataflow/dataflow_api_addrgen.h",
)

# What the kernel build generates for each kernel, here with values of no consequence.
_TABLES = {
    "src_format": "unsigned char",
    "dst_format": "unsigned char",
    "tile_num_faces": "unsigned char",
    "partial_face": "unsigned char",
    "tile_face_r_dim": "unsigned char",
    "narrow_tile": "unsigned char",
    "tile_r_dim": "unsigned char",
    "tile_c_dim": "unsigned char",
    "tile_size": "unsigned short",
    "num_faces_r_dim": "unsigned char",
    "num_faces_c_dim": "unsigned char",
}
_DATA_MOVEMENT = ["-DCOMPILE_FOR_BRISC", "-DCOMPILE_FOR_DM", "-DPROCESSOR_INDEX=0", "-DNOC_INDEX=0"]
_COMPUTE = ["-DCOMPILE_FOR_TRISC=1", "-DPROCESSOR_INDEX=3", "-DTRISC_MATH", "-DUCK_CHLKC_MATH"]


def is_forward(path: Path) -> bool:
    """Whether a header only includes another one (an older place of the same names), or only says why it is empty."""
    text = path.read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("//")]
    return all(line.startswith("#") for line in lines) and not any(line.startswith("#define") for line in lines)


def host() -> World:
    """All of include/ but what host, chip and kernels have between them, and names of older versions."""
    folder = ROOT / "include"
    left_out = (folder / "softmetal/abi", folder / "older")
    headers = sorted(p for p in folder.rglob("*.h*") if not any(p.is_relative_to(out) for out in left_out))
    names = [str(p.relative_to(folder)) for p in headers if not is_forward(p)]
    return World("include", names, [f"-I{folder}"])


def device() -> list[World]:
    """The headers of data-movement kernels and those of compute kernels, which no one kernel can include together."""
    folder = ROOT / "device"
    headers = sorted(p for p in (folder / "api").rglob("*.h*") if not is_forward(p))
    names = [str(p.relative_to(folder)) for p in headers]
    compute = [n for n in names if n.startswith("api/compute/")]
    movement = [*(n for n in names if n not in compute), *ELSEWHERE]
    return [_world(movement, _DATA_MOVEMENT), _world(compute, _COMPUTE)]


def _world(headers: list[str], processor: list[str]) -> World:
    folder = ROOT / "device"
    arguments = [
        "-fno-exceptions",
        "-include",
        str(folder / "runtime/prelude.h"),
        "-DKERNEL_BUILD",
        "-DARCH_WORMHOLE",
        "-DNOC_MODE=DM_DEDICATED_NOC",
        "-DNUM_DRAM_BANKS=12",
        "-DNUM_L1_BANKS=64",
        "-DKERNEL_COMPILE_TIME_ARGS=",
        *processor,
        f"-I{folder}",
        f"-I{ROOT / 'include'}",
    ]
    return World("device", headers, arguments, _generated())


def _generated() -> dict[str, str]:
    descriptors = ["#pragma once", "#include <cstdint>", '#include "runtime/math_types.h"']
    for side in ("unpack", "pack"):
        descriptors += [f"constexpr {kind} {side}_{name}[64] = {{}};" for name, kind in _TABLES.items()]
    descriptors += [
        "constexpr ckernel::MathFidelity MATH_FIDELITY = ckernel::MathFidelity::HiFi4;",
        "constexpr bool APPROX = false;",
        "constexpr bool DST_ACCUM_MODE = false;",
        "#define DST_SYNC_MODE DstSync::SyncHalf",
    ]
    machine = ["#pragma once", "#include <cstdint>"]
    for bank, count in (("dram", 12), ("l1", 64)):
        machine.append(f"constexpr uint16_t {bank}_bank_to_noc_xy[2][{count}] = {{}};")
        machine.append(f"constexpr int32_t bank_to_{bank}_offset[{count}] = {{}};")
    return {
        "chlkc_descriptors.h": "\n".join(descriptors) + "\n",
        "softmetal_machine_generated.h": "\n".join(machine) + "\n",
        "defines_generated.h": "#pragma once\n",
    }
