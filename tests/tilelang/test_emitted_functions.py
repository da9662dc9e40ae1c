"""Emitted programs of functions that are more than one GEMM, through find_package(TT-Metalium), against torch."""

import re
import shutil

import numpy as np
import pytest
import tilelang.language as T
import torch
from test_emitted_program import PACKAGE, run
from test_engine_sharing import gemm_of_sums
from test_launches import two_products

from softmetal import tilelang

pytestmark = [
    pytest.mark.skipif(
        not (PACKAGE / "TT-MetaliumConfig.cmake").is_file(), reason=f"no TT-Metalium package in {PACKAGE}"
    ),
    pytest.mark.skipif(shutil.which("cmake") is None, reason="cmake is not on the path"),
]


def scaled_counts(n=200, bins=5, block=32):
    """Numbers as parameters, atomic additions from several cores, a second launch in place."""

    @T.prim_func
    def counts(
        X: T.Tensor((n,), "int32"),
        C: T.Tensor((bins,), "int32"),
        Y: T.Tensor((bins,), "float32"),
        f: T.float32,
        k: T.int32,
    ):
        with T.Kernel(T.ceildiv(n, block), threads=32) as b:
            for i in T.Parallel(block):
                if b * block + i < n:
                    T.atomic_add(C[X[b * block + i]], k)
        with T.Kernel(1, threads=32):
            for i in T.Parallel(bins):
                Y[i] = Y[i] + T.Cast("float32", C[i]) * f

    return counts


def build(func, folder):
    """The program of a function, built; returns its path."""
    source = tilelang.compile_to(func, folder / "source")
    options = [f"-DTT-Metalium_DIR={PACKAGE}", "-DCMAKE_CXX_FLAGS=-O0 -Wall -Wextra -Werror"]
    launcher = shutil.which("ccache")
    if launcher:
        options.append(f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}")
    run("cmake", "-S", source, "-B", folder / "build", *options, folder=folder)
    run("cmake", "--build", folder / "build", folder=folder)
    return folder / "build" / str(func.attrs["global_symbol"])


def test_two_gemms_hand_their_tensors_on(tmp_path):
    program = build(two_products(), tmp_path)
    a, b = torch.randn(64, 32).bfloat16(), torch.randn(32, 96).bfloat16()
    for name, tensor in (("A", a), ("B", b)):
        tensor.view(torch.int16).numpy().tofile(tmp_path / f"{name}.bin")
    assert run(program, tmp_path, folder=tmp_path).endswith("done\n")
    d = torch.from_numpy(np.fromfile(tmp_path / "D.bin", np.int16)).view(torch.bfloat16).reshape(64, 96).float()
    e = torch.from_numpy(np.fromfile(tmp_path / "E.bin", np.float32)).reshape(64, 64)
    assert (d - a.float() @ b.float()).norm() / d.norm() < 0.005
    assert (e - d @ d.T).norm() / e.norm() < 0.005


def test_scalar_headers_go_with_the_project(tmp_path):
    """Every header that a kernel names, and that such a header names beside it, lies in the folder."""
    folder = tilelang.compile_to(guarded_products(), tmp_path)
    included = re.compile(r'^#include "(softmetal/scalar/\w+\.h|\w+\.h)"$', re.MULTILINE)
    named = {(path.parent, name) for path in folder.rglob("*.[ch]*") for name in included.findall(path.read_text())}
    assert {"matrix_unit.h", "numbers.h", "tiles.h"} <= {name.rpartition("/")[2] for _, name in named}
    assert [str(parent / name) for parent, name in named if not (parent / name).is_file()] == []


def test_scalar_code_takes_numbers_and_adds_atomically(tmp_path):
    program = build(scaled_counts(), tmp_path)
    x = np.random.default_rng(0).integers(0, 5, 200, dtype=np.int32)
    x.tofile(tmp_path / "X.bin")
    np.ones(5, np.float32).tofile(tmp_path / "Y.bin")
    run(program, tmp_path, "f=0.5", "k=3", folder=tmp_path)
    counts = 3 * np.bincount(x, minlength=5)
    assert (np.fromfile(tmp_path / "C.bin", np.int32) == counts).all()
    assert (np.fromfile(tmp_path / "Y.bin", np.float32) == 1 + 0.5 * counts).all()


def guarded_products(rows=4):
    """Blocks that multiply on the matrix unit under a condition, meet, and hand sums on in memory of their own."""

    @T.prim_func
    def products(
        A: T.Tensor((rows, 32, 64), "bfloat16"),
        B: T.Tensor((64, 32), "bfloat16"),
        Wanted: T.Tensor((rows,), "int32"),
        C: T.Tensor((rows, 32, 32), "float32"),
    ):
        Sums = T.alloc_global((rows, 32, 32), "float32")
        with T.Kernel(rows, threads=32) as row:
            a = T.alloc_shared((32, 64), "bfloat16")
            b = T.alloc_shared((64, 32), "bfloat16")
            c = T.alloc_fragment((32, 32), "float32")
            T.clear(c)
            if Wanted[row] > 0:
                T.copy(A[row, 0, 0], a)
                T.copy(B, b)
                T.gemm(a, b, c)
            T.copy(c, Sums[row, 0, 0])
            T.sync_grid()
            T.copy(Sums[rows - 1 - row, 0, 0], c)
            T.copy(c, C[row, 0, 0])

    return products


def test_scalar_code_multiplies_and_its_blocks_meet(tmp_path):
    program = build(guarded_products(), tmp_path)
    a, b = torch.randn(4, 32, 64).bfloat16(), torch.randn(64, 32).bfloat16()
    for name, tensor in (("A", a), ("B", b)):
        tensor.view(torch.int16).numpy().tofile(tmp_path / f"{name}.bin")
    np.array([1, 0, 1, 1], np.int32).tofile(tmp_path / "Wanted.bin")
    run(program, tmp_path, folder=tmp_path)
    c = torch.from_numpy(np.fromfile(tmp_path / "C.bin", np.float32)).reshape(4, 32, 32)
    expected = a.float() @ b.float() * torch.tensor([1, 0, 1, 1])[:, None, None]
    assert torch.allclose(c, expected.flip(0), rtol=1e-4, atol=1e-4)


def scaled_rows():
    """A program of the tile engine: a number as parameter, a reduction, blocks that are no whole tiles."""

    @T.prim_func
    def scaled(A: T.Tensor((64, 96), "float32"), R: T.Tensor((64,), "float32"), f: T.float32):
        with T.Kernel(4, threads=32) as block:
            a = T.alloc_fragment((16, 96), "float32")
            r = T.alloc_fragment((16,), "float32")
            T.copy(A[block * 16, 0], a)
            for i, j in T.Parallel(16, 96):
                a[i, j] = T.exp(a[i, j]) * f
            T.copy(a, A[block * 16, 0])
            T.reduce_max(a, r, dim=1)
            T.copy(r, R[block * 16])

    return scaled


def test_a_program_of_the_tile_engine_runs_alone(tmp_path):
    program = build(scaled_rows(), tmp_path)
    a = torch.randn(64, 96)
    a.numpy().tofile(tmp_path / "A.bin")
    run(program, tmp_path, "f=0.5", folder=tmp_path)
    got = torch.from_numpy(np.fromfile(tmp_path / "A.bin", np.float32)).reshape(64, 96)
    assert torch.allclose(got, a.exp() / 2, rtol=1e-3)
    assert torch.equal(torch.from_numpy(np.fromfile(tmp_path / "R.bin", np.float32)), got.amax(1))


def shared_operands():
    """Teams of five cores share an operand; beside them stand cores without blocks."""
    return gemm_of_sums(1, 160, 160, 64)


def test_cores_that_share_run_alone(tmp_path):
    program = build(shared_operands(), tmp_path)
    a, b = torch.randn(160, 64).bfloat16(), torch.randn(64, 160).bfloat16()
    for name, tensor in (("A", a), ("B", b)):
        tensor.view(torch.int16).numpy().tofile(tmp_path / f"{name}.bin")
    run(program, tmp_path, folder=tmp_path)
    c = torch.from_numpy(np.fromfile(tmp_path / "C.bin", np.int16)).view(torch.bfloat16).reshape(160, 160).float()
    assert (c - torch.relu(a.float() @ b.float())).norm() / c.norm() < 0.005
