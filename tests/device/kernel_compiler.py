"""Compiles one kernel for one processor against device/, with minimal generated headers; knows no simulator."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEVICE = ROOT / "device"
FLAVOURS = ("brisc", "ncrisc", "unpack", "math", "pack")
DATA_MOVEMENT = FLAVOURS[:2]
COMPUTE = FLAVOURS[2:]

_TABLES = {
    "src_format": ("unsigned char", 5),
    "dst_format": ("unsigned char", 5),
    "tile_num_faces": ("unsigned char", 4),
    "partial_face": ("unsigned char", 0),
    "tile_face_r_dim": ("unsigned char", 16),
    "narrow_tile": ("unsigned char", 0),
    "tile_r_dim": ("unsigned char", 32),
    "tile_c_dim": ("unsigned char", 32),
    "tile_size": ("unsigned short", 2048),
    "num_faces_r_dim": ("unsigned char", 2),
    "num_faces_c_dim": ("unsigned char", 2),
}


@dataclass
class Settings:
    arch: str = "wormhole"
    compile_args: tuple[int, ...] = ()
    named_args: dict[str, int] = field(default_factory=dict)
    defines: dict[str, str] = field(default_factory=dict)
    include_dirs: tuple[Path, ...] = ()
    fp32_dest: bool = False
    extra_prelude: str = ""


def descriptors(settings: Settings) -> str:
    lines = ["#pragma once", "#include <cstdint>", '#include "runtime/math_types.h"']
    for side in ("unpack", "pack"):
        for name, (kind, value) in _TABLES.items():
            values = ", ".join([str(value)] * 64)
            lines.append(f"constexpr {kind} {side}_{name}[64] = {{{values}}};")
    fp32 = "true" if settings.fp32_dest else "false"
    lines += [
        "constexpr ckernel::MathFidelity MATH_FIDELITY = ckernel::MathFidelity::HiFi4;",
        "constexpr bool APPROX = false;",
        f"constexpr bool DST_ACCUM_MODE = {fp32};",
        "#define DST_SYNC_MODE DstSync::SyncHalf",
    ]
    return "\n".join(lines) + "\n"


def machine(banks: int, cores: int) -> str:
    def table(kind: str, name: str, count: int, rows: str) -> str:
        values = ", ".join(str((1 + i // 8) << 6 | (1 + i % 8)) for i in range(count))
        body = f"{{{{{values}}}, {{{values}}}}}" if rows else f"{{{', '.join(['0'] * count)}}}"
        return f"constexpr {kind} {name}{rows}[{count}] = {body};"

    return "\n".join(
        [
            "#pragma once",
            "#include <cstdint>",
            table("uint16_t", "dram_bank_to_noc_xy", banks, "[2]"),
            table("int32_t", "bank_to_dram_offset", banks, ""),
            table("uint16_t", "l1_bank_to_noc_xy", cores, "[2]"),
            table("int32_t", "bank_to_l1_offset", cores, ""),
            "",
        ]
    )


def flavour_flags(flavour: str) -> list[str]:
    if flavour == "brisc":
        return ["-DCOMPILE_FOR_BRISC", "-DCOMPILE_FOR_DM", "-DPROCESSOR_INDEX=0", "-DNOC_INDEX=0"]
    if flavour == "ncrisc":
        return ["-DCOMPILE_FOR_NCRISC", "-DCOMPILE_FOR_DM", "-DPROCESSOR_INDEX=1", "-DNOC_INDEX=1"]
    thread = COMPUTE.index(flavour)
    name = flavour.upper()
    return [
        f"-DCOMPILE_FOR_TRISC={thread}",
        f"-DPROCESSOR_INDEX={2 + thread}",
        f"-DTRISC_{name}",
        f"-DUCK_CHLKC_{name}",
    ]


def compiler() -> list[str]:
    if "SOFTMETAL_TEST_CXX" in os.environ:
        return os.environ["SOFTMETAL_TEST_CXX"].split()
    found = shutil.which("python-zig", path=str(Path(sys.executable).parent) + os.pathsep + os.environ.get("PATH", ""))
    return [found, "c++"] if found else [sys.executable, "-m", "ziglang", "c++"]


def compile_kernel(
    source: Path, flavour: str, settings: Settings | None = None, *, check_only: bool = True
) -> tuple[bool, str]:
    """Compiles `source` and returns (ok, what the compiler said, or the assembly if `check_only` is false)."""
    settings = settings or Settings()
    banks, cores = (12, 64) if settings.arch == "wormhole" else (8, 120)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        (out / "chlkc_descriptors.h").write_text(descriptors(settings))
        (out / "softmetal_machine_generated.h").write_text(machine(banks, cores))
        named = ", ".join(f'{{"{k}", {v}}}' for k, v in settings.named_args.items())
        lines = ["#pragma once"] + ([f"#define KERNEL_COMPILE_TIME_ARG_MAP {named}"] if named else [])
        lines += [f"#define {k} {v}" for k, v in settings.defines.items()]
        (out / "defines_generated.h").write_text("\n".join(lines) + "\n")
        (out / "kernel.cpp").write_text(
            '#include "defines_generated.h"\n#include "runtime/prelude.h"\n'
            f'{settings.extra_prelude}\n#include "{source}"\n#include "runtime/start.h"\n'
        )
        command = [
            *compiler(),
            "-target",
            "riscv32-linux-musl",
            "-mcpu=generic_rv32+m",
            "-ffreestanding",
            "-std=c++20",
            "-O2",
            "-U__UINT32_TYPE__",
            "-U__INT32_TYPE__",
            "-D__UINT32_TYPE__=long unsigned int",
            "-D__INT32_TYPE__=long int",
            "-include",
            str(DEVICE / "runtime/types.h"),
            "-fno-exceptions",
            "-fno-rtti",
            "-fno-sanitize=all",
            "-fno-threadsafe-statics",
            "-fno-use-cxa-atexit",
            "-w",
            "-Wno-missing-template-arg-list-after-template-kw",
            "-ferror-limit=20",
            "-DKERNEL_BUILD",
            f"-DARCH_{settings.arch.upper()}",
            "-DNOC_MODE=DM_DEDICATED_NOC",
            f"-DNUM_DRAM_BANKS={banks}",
            f"-DNUM_L1_BANKS={cores}",
            "-DKERNEL_COMPILE_TIME_ARGS=" + ",".join(map(str, settings.compile_args)),
            *flavour_flags(flavour),
            f"-I{out}",
            f"-I{source.parent}",
            *(f"-I{d}" for d in settings.include_dirs),
            f"-I{DEVICE}",
            f"-I{ROOT / 'include'}",
            str(out / "kernel.cpp"),
        ]
        command += ["-S", "-o", str(out / "kernel.s")]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        text = run.stderr
        if not check_only and run.returncode == 0:
            text = (out / "kernel.s").read_text()
        return run.returncode == 0, text
