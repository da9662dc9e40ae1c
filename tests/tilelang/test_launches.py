"""Functions with several launches: programs run in order and hand tensors on, in the same layout or another."""

import json

import pytest
import tilelang.language as T
import torch

import softmetal
import tilelang
from softmetal import tilelang as target

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


def two_products(m=64, n=96, k=32, dtype="bfloat16"):
    """D = A @ B, then E = D @ D^T: the second launch reads what the first one wrote."""

    @T.prim_func
    def chain(
        A: T.Tensor((m, k), dtype),
        B: T.Tensor((k, n), dtype),
        D: T.Tensor((m, n), dtype),
        E: T.Tensor((m, m), "float32"),
    ):
        with T.Kernel(T.ceildiv(n, 32), T.ceildiv(m, 32), threads=128) as (bx, by):
            A_s = T.alloc_shared((32, k), dtype)
            B_s = T.alloc_shared((k, 32), dtype)
            D_l = T.alloc_fragment((32, 32), "float32")
            T.copy(A[by * 32, 0], A_s)
            T.copy(B[0, bx * 32], B_s)
            T.gemm(A_s, B_s, D_l, clear_accum=True)
            T.copy(D_l, D[by * 32, bx * 32])
        with T.Kernel(T.ceildiv(m, 32), T.ceildiv(m, 32), threads=128) as (bx, by):
            D_s = T.alloc_shared((32, n), dtype)
            D_t = T.alloc_shared((32, n), dtype)
            E_l = T.alloc_fragment((32, 32), "float32")
            T.copy(D[by * 32, 0], D_s)
            T.copy(D[bx * 32, 0], D_t)
            T.gemm(D_s, D_t, E_l, transpose_B=True, clear_accum=True)
            T.copy(E_l, E[by * 32, bx * 32])

    return chain


def test_the_second_launch_reads_what_the_first_wrote():
    kernel = tilelang.compile(two_products(), out_idx=[-1], target="tenstorrent")
    torch.manual_seed(0)
    a, b = torch.randn(64, 32).bfloat16(), torch.randn(32, 96).bfloat16()
    d = torch.zeros(64, 96, dtype=torch.bfloat16)
    e = kernel(a, b, d)
    assert (d.float() - a.float() @ b.float()).norm() / d.float().norm() < 0.005
    assert (e - d.float() @ d.float().T).norm() / e.norm() < 0.005


def test_the_plan_names_each_program():
    files = target.files(two_products())
    plan = json.loads(files["plan.json"])
    assert [program["name"] for program in plan["programs"]] == ["chain_1", "chain_2"]
    assert {t["name"]: t["role"] for t in plan["tensors"]} == {"A": "input", "B": "input", "D": "output", "E": "output"}
    kernels = [kernel["file"] for program in plan["programs"] for kernel in program["kernels"]]
    assert kernels[0] == "chain_1_reader.cpp" and all(file in files for file in kernels)
    assert plan["flops"] == sum(program["flops"] for program in plan["programs"]) == 2 * 64 * 96 * 32 + 2 * 64 * 64 * 96


def test_a_vector_in_registers_is_as_long_as_its_indices_reach():
    """On a GPU each thread has its own element, whatever the fragment's size says; shared memory has an end."""

    @T.prim_func
    def kernel(S: T.Tensor((4,), "float32"), B: T.Tensor((4, 64), "float32")):
        with T.Kernel(4, threads=64) as b:
            sinks = T.alloc_fragment((1,), "float32")
            out = T.alloc_fragment((64,), "float32")
            for i in T.Parallel(64):
                sinks[i] = S[b]
            for i in T.Parallel(64):
                out[i] = sinks[i] * i
            T.copy(out, B[b, 0:64])

    (program,) = json.loads(target.files(kernel)["plan.json"])["programs"]
    assert program["notes"]["buffer sinks"] == "has 1 elements, but indices reach 63: it is made as long as that"
    s, b = torch.randn(4), torch.zeros(4, 64)
    tilelang.compile(kernel, target="tenstorrent")(s, b)
    assert torch.equal(b, s[:, None] * torch.arange(64.0))
