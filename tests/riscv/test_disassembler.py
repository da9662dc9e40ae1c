"""What the disassembler prints, an independent assembler (LLVM's, inside ziglang) turns back into the same words."""

import json
import os
import pathlib
import random
import re
import struct
import subprocess
import sys

import pytest

pytest.importorskip("ziglang")

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("SOFTMETAL_BUILD_DIR", ROOT / "build")) / "tests" / "riscv" / "riscv_run"
ROW = re.compile(r'^RV_INSTRUCTION\(\w+, "([^"]+)", .*, (\w+), (\w+), \w+\)$')
BASE = 0x0010_0000
WORDS = 40_000


def mnemonics():
    rows = [ROW.match(line) for line in (ROOT / "src/riscv/encodings.def").read_text().splitlines()]
    return {row[1] for row in rows if row}


def disassemble(words):
    text = struct.pack(f"<{len(words)}I", *words).hex()
    request = {"text": text, "memory": "", "base": BASE, "registers": [0] * 32, "disassemble": True, "cycle_limit": 0}
    done = subprocess.run([RUNNER], input=json.dumps(request), capture_output=True, text=True, check=True, timeout=60)
    return json.loads(done.stdout)["disassembly"]


def assemble(lines, folder):
    source, object_file, image = folder / "a.s", folder / "a.o", folder / "a.bin"
    source.write_text("\n".join([".option norelax", *lines]) + "\n")
    zig = [sys.executable, "-m", "ziglang"]
    cpu = "-mcpu=generic_rv32+m+a+zba+zbb+zicsr+zifencei"
    subprocess.run([*zig, "cc", "-target", "riscv32-freestanding", cpu, "-c", source, "-o", object_file], check=True)
    subprocess.run([*zig, "objcopy", "-O", "binary", "--only-section=.text", object_file, image], check=True)
    return [word for (word,) in struct.iter_unpack("<I", image.read_bytes())]


def relative(line, pc):
    """Branch targets as LLVM takes them without a relocation: their distance."""
    name, _, operands = line.partition(" ")
    if name not in {"jal", "beq", "bne", "blt", "bge", "bltu", "bgeu"}:
        return line
    *registers, target = operands.split(", ")
    distance = (int(target, 16) - pc + 0x8000_0000) % 0x1_0000_0000 - 0x8000_0000
    return f"{name} {', '.join([*registers, str(distance)])}"


def test_llvm_assembles_our_text_to_the_same_words(tmp_path):
    if not RUNNER.exists():
        pytest.skip(f"{RUNNER} is not built; build target riscv_run or set SOFTMETAL_BUILD_DIR")
    rng = random.Random(3)
    opcodes = (0x03, 0x0F, 0x13, 0x17, 0x23, 0x2F, 0x33, 0x37, 0x63, 0x67, 0x6F, 0x73)
    funct7 = (0x00, 0x01, 0x05, 0x10, 0x20, 0x30)
    words = [0x0FF0000F, 0x0000100F, 0x00000073, 0x00100073, 0x28755513, 0x69855513]
    words += [rng.getrandbits(25) << 7 | rng.choice(opcodes) for _ in range(WORDS)]
    words += [rng.choice(funct7) << 25 | rng.getrandbits(18) << 7 | rng.choice((0x13, 0x33)) for _ in range(WORDS)]
    words += [
        0x30 << 25 | rng.getrandbits(3) << 20 | rng.getrandbits(5) << 15 | 0x1013 | rng.getrandbits(5) << 7
        for _ in range(99)
    ]
    words += [0x04 << 25 | rng.getrandbits(5) << 15 | 0x4033 | rng.getrandbits(5) << 7 for _ in range(99)]
    words = [w for w in words if w & 0x7F != 0x0F or w in (0x0FF0000F, 0x0000100F)]  # a fence's sets are not printed
    lines = disassemble(words)
    known = [
        (w, relative(line, BASE + 4 * i))
        for i, (w, line) in enumerate(zip(words, lines, strict=True))
        if line[0] != "."
    ]
    names = {re.sub(r"\.(aq|rl|aqrl)$", "", line.split(" ")[0]) for _, line in known}
    assert names == mnemonics()
    again = assemble([line for _, line in known], tmp_path)
    wrong = [f"{w:#010x} -> {line} -> {a:#010x}" for (w, line), a in zip(known, again, strict=True) if w != a]
    assert not wrong, "\n".join(wrong[:20])
