"""Which calls each processor makes: the three compute builds share the work, and a call costs few instructions."""

import re

import pytest
from kernel_compiler import ROOT, Settings, compile_kernel

KERNELS = ROOT / "tests/device/kernels"


def numbers() -> dict[str, int]:
    text = (ROOT / "include/softmetal/abi/calls.h").read_text()
    block = text[text.index("enum class Call") : text.index("enum class PrintKind")]
    return {name: int(value) for name, value in re.findall(r"\b(k\w+) = (\d+)", block)}


def calls(name: str, flavour: str, settings: Settings | None = None) -> set[str]:
    ok, assembly = compile_kernel(KERNELS / name, flavour, settings, check_only=False)
    assert ok, assembly
    loaded = {int(value) for value in re.findall(r"\bli\s+a7, (\d+)", assembly)}
    return {call for call, number in numbers().items() if number in loaded}


@pytest.mark.parametrize(
    ("flavour", "made", "not_made"),
    [
        (
            "unpack",
            {"kUnpackConfigure", "kUnpack", "kCbWaitFront", "kCbPopFront"},
            {"kFpu", "kPack", "kDstAcquire", "kCbPushBack"},
        ),
        (
            "math",
            {"kMathConfigure", "kFpu", "kDstAcquire", "kDstCommit"},
            {"kUnpack", "kPack", "kDstWait", "kCbWaitFront"},
        ),
        (
            "pack",
            {"kPackConfigure", "kPack", "kDstWait", "kDstRelease", "kCbReserveBack", "kCbPushBack"},
            {"kFpu", "kUnpack", "kDstAcquire"},
        ),
    ],
)
def test_compute_processors_share_the_work(flavour, made, not_made):
    found = calls("matmul_classic.cpp", flavour)
    assert made <= found
    assert not (not_made & found)


def test_sfpu_runs_on_math_alone():
    settings = Settings(defines={"SFPU_CHAIN": ""})
    assert "kSfpu" in calls("sfpu_chain.cpp", "math", settings)
    assert "kSfpu" not in calls("sfpu_chain.cpp", "unpack", settings) | calls("sfpu_chain.cpp", "pack", settings)


def test_semaphore_wait_blocks_in_the_chip():
    found = calls("multicast_semaphores.cpp", "brisc", Settings(compile_args=(0, 1)))
    assert {"kWaitWord", "kNocWrite", "kNocAtomicInc", "kNocBarrier"} <= found


def test_a_wrong_compile_time_argument_is_named():
    ok, text = compile_kernel(KERNELS / "reader_classic.cpp", "brisc", Settings(compile_args=()))
    assert not ok
    assert "get_compile_time_arg_val" in text


def test_tile_product_is_short():
    ok, assembly = compile_kernel(KERNELS / "matmul_new.cpp", "math", check_only=False)
    assert ok, assembly
    body = assembly[assembly.index("kernel_main") :]
    assert body.count("ecall") <= 12
