"""Compiles kernels for the simulated chip, sees that the tile engine ran them, and measures their error."""

import json

import torch

import softmetal.tilelang
import tilelang


def program_of(func, pass_configs=None):
    """Path, reasons and kernels of a function's launches, as its plan says."""
    return json.loads(softmetal.tilelang.files(func, pass_configs)["plan.json"])["programs"]


def run(func, *tensors, path="engine"):
    """Runs a function in place; every launch has to take the given path."""
    programs = program_of(func)
    assert [program["path"] for program in programs] == [path] * len(programs), [p["fallbacks"] for p in programs]
    tilelang.compile(func, target="tenstorrent")(*tensors)


def error(result, expected):
    """Relative Frobenius error in per cent."""
    result, expected = result.double(), expected.double()
    assert torch.isfinite(result).all()
    return 100 * ((result - expected).norm() / expected.norm()).item()


# The last rounding of a result: 2^-9 of a value at most in bfloat16, 0.2 % in the mean square; float32 loses bits
# where the FPU reads 19 of them.
LIMITS = {"bfloat16": 0.3, "float16": 0.1, "float32": 0.1}
