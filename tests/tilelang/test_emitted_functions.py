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


def converted_tensors():
    """Tensors that lie on the device in other formats: int8 and float8 as bfloat16, int32 and float16 as float32."""

    @T.prim_func
    def converted(
        A: T.Tensor((64, 96), "int8"),
        B: T.Tensor((96, 64), "int8"),
        C: T.Tensor((64, 64), "int32"),
        F: T.Tensor((64, 96), "float16"),
        G: T.Tensor((96, 64), "float16"),
        H: T.Tensor((64, 64), "float16"),
        E: T.Tensor((32, 64), "float8_e4m3fn"),
        D: T.Tensor((64, 32), "float8_e5m2"),
        R: T.Tensor((32, 32), "bfloat16"),
    ):
        with T.Kernel(2, 2, threads=32) as (bx, by):
            a = T.alloc_shared((32, 96), "int8")
            b = T.alloc_shared((96, 32), "int8")
            c = T.alloc_fragment((32, 32), "int32")
            T.copy(A[by * 32, 0], a)
            T.copy(B[0, bx * 32], b)
            T.clear(c)
            T.gemm(a, b, c)
            T.copy(c, C[by * 32, bx * 32])
        with T.Kernel(2, 2, threads=32) as (bx, by):
            f = T.alloc_shared((32, 32), "float16")
            g = T.alloc_shared((32, 32), "float16")
            h = T.alloc_fragment((32, 32), "float32")
            T.clear(h)
            for ko in T.Pipelined(3):
                T.copy(F[by * 32, ko * 32], f)
                T.copy(G[ko * 32, bx * 32], g)
                T.gemm(f, g, h)
            T.copy(h, H[by * 32, bx * 32])
        with T.Kernel(1, threads=32):
            e = T.alloc_shared((32, 64), "float8_e4m3fn")
            d = T.alloc_shared((64, 32), "float8_e5m2")
            r = T.alloc_fragment((32, 32), "float32")
            T.copy(E, e)
            T.copy(D, d)
            T.clear(r)
            T.gemm(e, d, r)
            for i, j in T.Parallel(32, 32):
                r[i, j] = r[i, j] * 0.5
            T.copy(r, R)

    return converted


def test_tensors_change_their_format_on_the_way(tmp_path):
    program = build(converted_tensors(), tmp_path)
    given = {
        "A": torch.randint(-128, 128, (64, 96)).to(torch.int8),
        "B": torch.randint(-128, 128, (96, 64)).to(torch.int8),
        "F": torch.randn(64, 96).half(),
        "G": torch.randn(96, 64).half(),
        "E": torch.randn(32, 64).to(torch.float8_e4m3fn),
        "D": torch.randn(64, 32).to(torch.float8_e5m2),
    }
    for name, tensor in given.items():
        tensor.view(torch.uint8).numpy().tofile(tmp_path / f"{name}.bin")
    run(program, tmp_path, folder=tmp_path)
    made = {
        name: torch.from_numpy(np.fromfile(tmp_path / f"{name}.bin", np.uint8)).view(dtype).double()
        for name, dtype in [("C", torch.int32), ("H", torch.float16), ("R", torch.bfloat16)]
    }
    given = {name: tensor.double() for name, tensor in given.items()}
    assert torch.equal(made["C"].reshape(64, 64), given["A"] @ given["B"])
    for name, expected, limit in [("H", given["F"] @ given["G"], 5e-4), ("R", given["E"] @ given["D"] / 2, 4e-3)]:
        difference = made[name].reshape(expected.shape) - expected
        assert difference.norm() / expected.norm() < limit, name


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
