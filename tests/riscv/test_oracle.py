"""Random programs must leave the same registers and memory here as in unicorn, an independent emulator."""

import json
import os
import pathlib
import random
import struct
import subprocess

import pytest

unicorn = pytest.importorskip("unicorn")
from unicorn import riscv_const  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("SOFTMETAL_BUILD_DIR", ROOT / "build")) / "tests" / "riscv" / "riscv_run"

TEXT_BASE = 0x0010_0000
TEXT_POINTER_OFFSET = 0x400  # so that an indirect jump's 12-bit offset reaches all of the text
MEMORY_BYTES = 0x4000
EBREAK = 0x0010_0073
LINK, COUNTER, TEXT_POINTER, LOW_POINTER, HIGH_POINTER = 1, 3, 7, 8, 9
FREE = [0, *range(10, 32)]  # registers that programs may overwrite
SEEDS_PER_CASE, CASES = 25, 24
COUNTS = ("pc", "instret")

R_TYPE = [(f7, f3) for f7 in (0, 1) for f3 in range(8)] + [(0x20, 0), (0x20, 5)]
AMO_FUNCT5 = (0x01, 0x00, 0x04, 0x0C, 0x08, 0x10, 0x14, 0x18, 0x1C)
EDGES = (0, 1, 2, 31, 32, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000)
EDGES += (0x80000001, 0xFFFFFFFE, 0xFFFFFFFF)


def r_type(f7, f3, rd, rs1, rs2, opcode=0x33):
    return f7 << 25 | rs2 << 20 | rs1 << 15 | f3 << 12 | rd << 7 | opcode


def i_type(opcode, f3, rd, rs1, imm):
    return (imm & 0xFFF) << 20 | rs1 << 15 | f3 << 12 | rd << 7 | opcode


def s_type(f3, rs1, rs2, imm):
    return (imm >> 5 & 0x7F) << 25 | rs2 << 20 | rs1 << 15 | f3 << 12 | (imm & 0x1F) << 7 | 0x23


def b_type(f3, rs1, rs2, imm):
    high = (imm >> 12 & 1) << 31 | (imm >> 5 & 0x3F) << 25
    return high | rs2 << 20 | rs1 << 15 | f3 << 12 | (imm >> 1 & 0xF) << 8 | (imm >> 11 & 1) << 7 | 0x63


def j_type(rd, imm):
    high = (imm >> 20 & 1) << 31 | (imm >> 1 & 0x3FF) << 21
    return high | (imm >> 11 & 1) << 20 | (imm >> 12 & 0xFF) << 12 | rd << 7 | 0x6F


class Program:
    """Straight pieces, forward branches and counted loops; every access hits memory, every loop ends."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.words = []
        for _ in range(self.random.randint(2, 5)):
            if self.random.random() < 0.4:
                self.loop()
            else:
                self.block(self.random.randint(5, 40))
        self.words.append(EBREAK)
        self.registers = [0] + [self.value() for _ in range(31)]
        self.registers[TEXT_POINTER] = TEXT_BASE + TEXT_POINTER_OFFSET
        self.registers[LOW_POINTER] = 0x800
        self.registers[HIGH_POINTER] = MEMORY_BYTES - 0x800
        self.memory = self.random.randbytes(MEMORY_BYTES)

    @property
    def text(self):
        return struct.pack(f"<{len(self.words)}I", *self.words)

    def value(self):
        return self.random.choice(EDGES) if self.random.random() < 0.4 else self.random.getrandbits(32)

    def reg(self):
        return self.random.choice(FREE)

    def source(self):
        return self.random.randrange(32)

    def block(self, size):
        end = len(self.words) + size
        while len(self.words) < end:
            self.instruction(end - len(self.words))

    def loop(self):
        self.words.append(i_type(0x13, 0, COUNTER, 0, self.random.randint(1, 9)))
        start = len(self.words)
        self.block(self.random.randint(3, 90))
        self.words.append(i_type(0x13, 0, COUNTER, COUNTER, -1))
        self.words.append(b_type(1, COUNTER, 0, 4 * (start - len(self.words))))

    def instruction(self, room):
        """Appends one instruction; `room` words are left before the block's end, no jump goes past it."""
        pick, rnd = self.random.random(), self.random
        if pick < 0.35:
            self.words.append(r_type(*rnd.choice(R_TYPE), self.reg(), self.source(), self.source()))
        elif pick < 0.50:
            f3 = rnd.choice((0, 2, 3, 4, 6, 7))
            self.words.append(i_type(0x13, f3, self.reg(), self.source(), rnd.getrandbits(12)))
        elif pick < 0.58:
            f7, f3 = rnd.choice(((0, 1), (0, 5), (0x20, 5)))
            self.words.append(r_type(f7, f3, self.reg(), self.source(), rnd.randrange(32), 0x13))
        elif pick < 0.64:
            self.words.append(rnd.getrandbits(20) << 12 | self.reg() << 7 | rnd.choice((0x37, 0x17)))
        elif pick < 0.77:
            f3, align = rnd.choice(((0, 1), (1, 2), (2, 4), (4, 1), (5, 2)))
            self.words.append(i_type(0x03, f3, self.reg(), self.pointer(), self.offset(align)))
        elif pick < 0.87:
            f3, align = rnd.choice(((0, 1), (1, 2), (2, 4)))
            self.words.append(s_type(f3, self.pointer(), self.source(), self.offset(align)))
        elif pick < 0.90:
            f7 = rnd.choice(AMO_FUNCT5) << 2 | rnd.randrange(4)
            self.words.append(r_type(f7, 2, self.reg(), self.pointer(), self.source(), 0x2F))
        elif pick < 0.96:
            f3 = rnd.choice((0, 1, 4, 5, 6, 7))
            self.words.append(b_type(f3, self.source(), self.source(), 4 * rnd.randint(1, min(room, 12))))
        elif pick < 0.98:
            self.words.append(j_type(LINK, 4 * rnd.randint(1, min(room, 12))))
        else:
            target = 4 * (len(self.words) + rnd.randint(1, min(room, 12)))
            self.words.append(i_type(0x67, 0, LINK, TEXT_POINTER, target - TEXT_POINTER_OFFSET + rnd.randrange(2)))

    def pointer(self):
        return self.random.choice((LOW_POINTER, HIGH_POINTER))

    def offset(self, align):
        return self.random.randrange(-2048, 2048, align)


def run_unicorn(program):
    machine = unicorn.Uc(unicorn.UC_ARCH_RISCV, unicorn.UC_MODE_RISCV32)
    machine.mem_map(0, MEMORY_BYTES)
    machine.mem_map(TEXT_BASE, 0x10000)
    machine.mem_write(0, program.memory)
    machine.mem_write(TEXT_BASE, program.text)
    registers = [riscv_const.UC_RISCV_REG_X0 + i for i in range(32)]
    for register, value in zip(registers[1:], program.registers[1:], strict=True):
        machine.reg_write(register, value)
    executed = []
    machine.hook_add(unicorn.UC_HOOK_CODE, lambda *_: executed.append(1))
    end = TEXT_BASE + len(program.text) - 4
    machine.emu_start(TEXT_BASE, end)
    return {
        "pc": machine.reg_read(riscv_const.UC_RISCV_REG_PC),
        "registers": [machine.reg_read(r) & 0xFFFFFFFF for r in registers],
        "memory": bytes(machine.mem_read(0, MEMORY_BYTES)).hex(),
        "instret": len(executed),
    }


def run_softmetal(programs):
    common = {"base": TEXT_BASE, "disassemble": True}
    requests = [common | {"text": p.text.hex(), "memory": p.memory.hex(), "registers": p.registers} for p in programs]
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run([RUNNER], input=lines, capture_output=True, text=True, check=True, timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()]


def differences(ours, theirs):
    found = [f"{key}: {ours[key]:#x}, unicorn {theirs[key]:#x}" for key in COUNTS if ours[key] != theirs[key]]
    pairs = zip(ours["registers"], theirs["registers"], strict=True)
    found += [f"x{i}: {a:#010x}, unicorn {b:#010x}" for i, (a, b) in enumerate(pairs) if a != b]
    mine, other = bytes.fromhex(ours["memory"]), bytes.fromhex(theirs["memory"])
    wrong = [i for i in range(MEMORY_BYTES) if mine[i] != other[i]]
    found += [f"memory[{i:#x}]: {mine[i]:#04x}, unicorn {other[i]:#04x}" for i in wrong[:20]]
    return found


@pytest.mark.parametrize("case", range(CASES))
def test_random_programs_end_as_in_unicorn(case):
    if not RUNNER.exists():
        pytest.skip(f"{RUNNER} is not built; build target riscv_run or set SOFTMETAL_BUILD_DIR")
    seeds = range(case * SEEDS_PER_CASE, (case + 1) * SEEDS_PER_CASE)
    programs = [Program(seed) for seed in seeds]
    for seed, program, ours in zip(seeds, programs, run_softmetal(programs), strict=True):
        assert ours["stop"] == "breakpoint", f"seed {seed}: stopped by {ours['stop']}, fault {ours['fault']}"
        found = differences(ours, run_unicorn(program))
        if found:
            listing = "\n".join(f"{TEXT_BASE + 4 * i:#x}: {line}" for i, line in enumerate(ours["disassembly"]))
            pytest.fail(f"seed {seed} differs:\n" + "\n".join(found) + "\nprogram:\n" + listing)
