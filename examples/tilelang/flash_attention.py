"""Flash attention, forward: causal or not, with as many heads of K and V as of Q or fewer (grouped queries)."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"batch": 1, "heads": 2, "groups": 1, "seq": 64, "dim": 64, "causal": False},
    {"batch": 1, "heads": 1, "groups": 1, "seq": 96, "dim": 64, "causal": True},
    {"batch": 1, "heads": 4, "groups": 2, "seq": 64, "dim": 32, "causal": True},
    {"batch": 2, "heads": 1, "groups": 1, "seq": 64, "dim": 128, "causal": True},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def flash_attention(batch, heads, groups, seq, dim, causal, block_M=32, block_N=32, dtype="bfloat16"):
    """O = softmax(Q K^T / sqrt(dim)) V; `groups` heads of Q share one of K and V."""
    scale = (1.0 / dim) ** 0.5 * 1.44269504
    kv_heads = heads // groups
    q_shape, kv_shape = (batch, seq, heads, dim), (batch, seq, kv_heads, dim)

    @T.prim_func
    def main(
        Q: T.Tensor(q_shape, dtype),
        K: T.Tensor(kv_shape, dtype),
        V: T.Tensor(kv_shape, dtype),
        O: T.Tensor(q_shape, dtype),
    ):
        with T.Kernel(T.ceildiv(seq, block_M), heads, batch, threads=128) as (bx, by, bz):
            Q_shared = T.alloc_shared((block_M, dim), dtype)
            K_shared = T.alloc_shared((block_N, dim), dtype)
            V_shared = T.alloc_shared((block_N, dim), dtype)
            O_shared = T.alloc_shared((block_M, dim), dtype)
            scores = T.alloc_fragment((block_M, block_N), "float32")
            weights = T.alloc_fragment((block_M, block_N), dtype)
            out = T.alloc_fragment((block_M, dim), "float32")
            largest = T.alloc_fragment((block_M,), "float32")
            largest_before = T.alloc_fragment((block_M,), "float32")
            rescale = T.alloc_fragment((block_M,), "float32")
            block_sum = T.alloc_fragment((block_M,), "float32")
            total = T.alloc_fragment((block_M,), "float32")

            T.copy(Q[bz, bx * block_M : (bx + 1) * block_M, by, :], Q_shared)
            T.fill(out, 0)
            T.fill(total, 0)
            T.fill(largest, -T.infinity("float32"))
            blocks = (
                T.min(T.ceildiv(seq, block_N), T.ceildiv((bx + 1) * block_M, block_N))
                if causal
                else T.ceildiv(seq, block_N)
            )
            for k in T.Pipelined(blocks, num_stages=2):
                T.copy(K[bz, k * block_N : (k + 1) * block_N, by // groups, :], K_shared)
                if causal:
                    for i, j in T.Parallel(block_M, block_N):
                        scores[i, j] = T.if_then_else(
                            bx * block_M + i >= k * block_N + j, T.float32(0), -T.infinity("float32")
                        )
                else:
                    for i, j in T.Parallel(block_M, block_N):
                        scores[i, j] = T.if_then_else(k * block_N + j < seq, T.float32(0), -T.infinity("float32"))
                T.gemm(Q_shared, K_shared, scores, transpose_B=True, policy=T.GemmWarpPolicy.FullRow)
                T.copy(largest, largest_before)
                T.reduce_max(scores, largest, dim=1, clear=False)
                for i in T.Parallel(block_M):
                    rescale[i] = T.exp2(largest_before[i] * scale - largest[i] * scale)
                for i, j in T.Parallel(block_M, block_N):
                    scores[i, j] = T.exp2(scores[i, j] * scale - largest[i] * scale)
                T.reduce_sum(scores, block_sum, dim=1)
                for i in T.Parallel(block_M):
                    total[i] = total[i] * rescale[i] + block_sum[i]
                T.copy(scores, weights)
                for i, j in T.Parallel(block_M, dim):
                    out[i, j] *= rescale[i]
                T.copy(V[bz, k * block_N : (k + 1) * block_N, by // groups, :], V_shared)
                T.gemm(weights, V_shared, out, policy=T.GemmWarpPolicy.FullRow)
            for i, j in T.Parallel(block_M, dim):
                out[i, j] /= total[i]
            T.copy(out, O_shared)
            T.copy(O_shared, O[bz, bx * block_M : (bx + 1) * block_M, by, :])

    return main


def check(batch, heads, groups, seq, dim, causal):
    """Compare with torch; raises where they differ."""
    q = torch.randn(batch, seq, heads, dim).bfloat16()
    k, v = (torch.randn(batch, seq, heads // groups, dim).bfloat16() for _ in range(2))
    got = flash_attention(batch, heads, groups, seq, dim, causal)(q, k, v)
    wide = [x.float().repeat_interleave(n, dim=2).transpose(1, 2) for x, n in ((q, 1), (k, groups), (v, groups))]
    expected = torch.nn.functional.scaled_dot_product_attention(*wide, is_causal=causal).transpose(1, 2)
    error = (got.float() - expected).norm() / expected.norm()
    assert error < 0.01, f"relative error {error:.4f}"


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
