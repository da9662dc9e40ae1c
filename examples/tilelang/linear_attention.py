"""Linear attention, causal, in chunks: a running sum of K^T V carries what earlier chunks give."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"heads": 2, "seq": 64, "dim": 32},
    {"heads": 1, "seq": 96, "dim": 64},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def linear_attention(heads, seq, dim, chunk=32, dtype="bfloat16"):
    """O[t] = Q[t] sum over s <= t of K[s]^T V[s]."""

    @T.prim_func
    def main(
        Q: T.Tensor((heads, seq, dim), dtype),
        K: T.Tensor((heads, seq, dim), dtype),
        V: T.Tensor((heads, seq, dim), dtype),
        O: T.Tensor((heads, seq, dim), "float32"),
    ):
        with T.Kernel(heads, threads=128) as b:
            q = T.alloc_shared((chunk, dim), dtype)
            k = T.alloc_shared((chunk, dim), dtype)
            v = T.alloc_shared((chunk, dim), dtype)
            scores = T.alloc_fragment((chunk, chunk), "float32")
            masked = T.alloc_shared((chunk, chunk), dtype)
            state = T.alloc_fragment((dim, dim), "float32")
            state_shared = T.alloc_shared((dim, dim), dtype)
            out = T.alloc_fragment((chunk, dim), "float32")
            T.clear(state)
            for c in T.serial(T.ceildiv(seq, chunk)):
                T.copy(Q[b, c * chunk, 0], q)
                T.copy(K[b, c * chunk, 0], k)
                T.copy(V[b, c * chunk, 0], v)
                T.gemm(q, k, scores, transpose_B=True, clear_accum=True)
                for i, j in T.Parallel(chunk, chunk):
                    masked[i, j] = T.if_then_else(i >= j, scores[i, j], 0)
                T.gemm(masked, v, out, clear_accum=True)
                T.copy(state, state_shared)
                T.gemm(q, state_shared, out)
                T.gemm(k, v, state, transpose_A=True)
                T.copy(out, O[b, c * chunk, 0])

    return main


def check(heads, seq, dim):
    """Compare with torch; raises where they differ."""
    q, k, v = (torch.randn(heads, seq, dim).bfloat16() for _ in range(3))
    got = linear_attention(heads, seq, dim)(q, k, v)
    expected = (q.float() @ k.float().mT).tril() @ v.float()
    error = (got - expected).norm() / expected.norm()
    assert error < 0.01, f"relative error {error:.4f}"


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
