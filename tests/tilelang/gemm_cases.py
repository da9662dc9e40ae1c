"""The GEMM kernels that the tests compile."""

from dataclasses import dataclass, field

import tilelang.language as T


@dataclass(frozen=True)
class Gemm:
    m: int
    n: int
    k: int
    block: tuple[int, int, int] = (128, 128, 32)
    dtype: str = "bfloat16"
    accumulate: str = "float32"
    out: str = ""
    trans_a: bool = False
    trans_b: bool = False
    stages: int = 2
    configs: dict = field(default_factory=dict, hash=False)

    @property
    def out_dtype(self) -> str:
        return self.out or self.dtype

    def __str__(self) -> str:
        flags = f"{'_ta' * self.trans_a}{'_tb' * self.trans_b}"
        for value in self.configs.values():
            flags += "".join(f"_{k}={v}" for k, v in value.items()) if isinstance(value, dict) else f"_{value}"
        block = "x".join(map(str, self.block))
        return (
            f"{self.m}x{self.n}x{self.k}_{block}_{self.dtype}_{self.accumulate}_{self.out_dtype}_s{self.stages}{flags}"
        )

    def shapes(self) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int]]:
        a = (self.k, self.m) if self.trans_a else (self.m, self.k)
        b = (self.n, self.k) if self.trans_b else (self.k, self.n)
        return a, b, (self.m, self.n)


def gemm(case: Gemm):
    """The usual pipelined GEMM: one block of C for each kernel block, K in a loop."""
    m, n, k = case.m, case.n, case.k
    bm, bn, bk = case.block
    trans_a, trans_b, stages = case.trans_a, case.trans_b, case.stages
    a_shape, b_shape, c_shape = case.shapes()
    dtype, out, accumulate = case.dtype, case.out_dtype, case.accumulate

    @T.prim_func
    def gemm(A: T.Tensor(a_shape, dtype), B: T.Tensor(b_shape, dtype), C: T.Tensor(c_shape, out)):
        with T.Kernel(T.ceildiv(n, bn), T.ceildiv(m, bm), threads=128) as (bx, by):
            A_s = T.alloc_shared((bk, bm) if trans_a else (bm, bk), dtype)
            B_s = T.alloc_shared((bn, bk) if trans_b else (bk, bn), dtype)
            C_l = T.alloc_fragment((bm, bn), accumulate)
            T.clear(C_l)
            for ko in T.Pipelined(T.ceildiv(k, bk), num_stages=stages):
                if trans_a:
                    T.copy(A[ko * bk, by * bm], A_s)
                else:
                    T.copy(A[by * bm, ko * bk], A_s)
                if trans_b:
                    T.copy(B[bx * bn, ko * bk], B_s)
                else:
                    T.copy(B[ko * bk, bx * bn], B_s)
                T.gemm(A_s, B_s, C_l, transpose_A=trans_a, transpose_B=trans_b)
            T.copy(C_l, C[by * bm, bx * bn])

    return gemm


def stored_as(**formats: str) -> dict:
    """The configuration that keeps inputs in a format of their own on the device."""
    return {"tt.data_format": formats}


def fidelity(name: str) -> dict:
    return {"tt.math_fidelity": name}


BFP8 = stored_as(A="bfp8_b", B="bfp8_b")

# Small, ragged, tall, flat, big; every dtype, transposition and pipeline depth; blocks that share tiles.
CASES = [
    Gemm(64, 64, 64, (64, 64, 32)),
    Gemm(64, 64, 64, (32, 32, 32), stages=0),
    Gemm(128, 256, 512, (64, 64, 32), stages=1),
    Gemm(256, 256, 256),
    Gemm(512, 512, 256, stages=3),
    Gemm(512, 512, 512, (64, 64, 64), stages=4),
    Gemm(500, 300, 200, stages=3),
    Gemm(70, 90, 110, (64, 64, 32)),
    Gemm(65, 33, 97, (32, 32, 32)),
    Gemm(1000, 1000, 1000),
    Gemm(96, 96, 64, (48, 48, 16)),
    Gemm(128, 128, 128, (16, 16, 16)),
    Gemm(4096, 64, 256, (128, 64, 32)),
    Gemm(64, 4096, 256, (64, 128, 32)),
    Gemm(2048, 2048, 2048),
    Gemm(4096, 4096, 4096),
    Gemm(1024, 2048, 4096, (128, 256, 64)),
    Gemm(512, 512, 512, dtype="float16"),
    Gemm(512, 512, 512, dtype="float32"),
    Gemm(512, 512, 512, out="float32"),
    Gemm(512, 512, 512, accumulate="bfloat16"),
    Gemm(512, 512, 512, dtype="float16", accumulate="float16"),
    Gemm(512, 512, 512, configs=BFP8),
    Gemm(512, 384, 256, trans_a=True),
    Gemm(512, 384, 256, trans_b=True),
    Gemm(300, 200, 500, trans_a=True, trans_b=True, dtype="float16"),
    Gemm(4096, 4096, 512, dtype="float32"),
    Gemm(224, 160, 352, (224, 160, 32)),
]
