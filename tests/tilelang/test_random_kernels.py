"""Random kernels agree with an interpreter of the same IR; none is refused. SOFTMETAL_SEEDS says how many to try."""

import importlib.util
import os

import numpy as np
import pytest
import torch
from ir_interpreter import Interpreter
from random_kernels import FLOATS, kernel_source
from random_programs import program_source
from random_tiles import tiles_source

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

SEEDS = int(os.environ.get("SOFTMETAL_SEEDS", "24"))
# Functions differ in the last place from numpy's; what follows may turn that into one step of the dtype.
TOLERANCE = {"float32": 1e-4, "float16": 4e-3, "bfloat16": 3e-2}
# Of a chain on the tile engine, next to 1 + the value: an operand of the FPU has 10 bits of its fraction.
TILES = {"float32": 2e-2, "float16": 2e-2, "bfloat16": 8e-2}


def load(source, path):
    path.write_text(source)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make()


def inputs(shape, dtype, seed):
    generator = torch.Generator().manual_seed(seed)
    if dtype in FLOATS:
        return [torch.randn(shape, generator=generator).to(getattr(torch, dtype)) for _ in range(2)]
    low = 0 if dtype.startswith("u") else -20
    return [torch.randint(low, 20, shape, generator=generator).to(getattr(torch, dtype)) for _ in range(2)]


def as_numpy(tensor):
    import ml_dtypes

    if tensor.dtype == torch.bfloat16:
        return tensor.view(torch.int16).numpy().view(ml_dtypes.bfloat16).copy()
    return tensor.numpy().copy()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_agrees_with_the_interpreter(seed, tmp_path):
    source, shape, dtype = kernel_source(seed)
    func = load(source, tmp_path / f"kernel_{seed}.py")
    a, b = inputs(shape, dtype, seed)
    c = torch.zeros(shape, dtype=a.dtype)
    expected = [as_numpy(tensor) for tensor in (a, b, c)]
    Interpreter(func, expected)
    tilelang.compile(func, target="tenstorrent")(a, b, c)
    assert_agrees(c, expected[2], dtype, source)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_programs_agree_with_the_interpreter(seed, tmp_path):
    source, shape, dtype = program_source(seed)
    func = load(source, tmp_path / f"program_{seed}.py")
    a, b = inputs(shape, dtype, seed)
    rows = torch.randint(0, shape[0], shape[:1], generator=torch.Generator().manual_seed(seed), dtype=torch.int32)
    c, d = torch.zeros(shape, dtype=a.dtype), torch.zeros(shape[1:], dtype=torch.int32)
    expected = [as_numpy(tensor) for tensor in (a, b, rows, c, d)]
    Interpreter(func, expected)
    tilelang.compile(func, target="tenstorrent")(a, b, rows, c, d)
    assert_agrees(c, expected[3], dtype, source)
    # A value at the edge of a condition counts on the other side.
    assert dtype in FLOATS or (as_numpy(d) == expected[4]).all(), source


@pytest.mark.parametrize("seed", range(SEEDS))
def test_tiles_agree_with_the_interpreter(seed, tmp_path):
    source, shapes, dtype = tiles_source(seed)
    func = load(source, tmp_path / f"tiles_{seed}.py")
    generator = torch.Generator().manual_seed(seed)
    tensors = {
        name: torch.randn(shape, generator=generator).to(getattr(torch, dtype)) for name, shape in shapes.items()
    }
    expected = {name: as_numpy(tensor) for name, tensor in tensors.items()}
    Interpreter(func, list(expected.values()))
    tilelang.compile(func, target="tenstorrent")(*tensors.values())
    for name in tensors:
        got, want = (values.astype(np.float64) for values in (as_numpy(tensors[name]), expected[name]))
        error = np.abs(got - want) / (1 + np.abs(want))
        assert np.isfinite(got).all() and error.max() < TILES[dtype], f"{source}\n{name}: {error.max()}\n{got}\n{want}"


def assert_agrees(tensor, array, dtype, source):
    got, want = as_numpy(tensor).astype(np.float64), array.astype(np.float64)
    if dtype not in FLOATS:
        assert (got == want).all(), f"{source}\n{got}\n{want}"
        return
    close = np.isclose(got, want, rtol=TOLERANCE[dtype], atol=TOLERANCE[dtype], equal_nan=True)
    # A condition or T.floor on a value at its edge may fall to the other side.
    assert close.mean() > 0.98, f"{source}\n{got}\n{want}"
