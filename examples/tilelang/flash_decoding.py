"""Flash decoding: one query over a long cache, split over blocks of keys, and a second launch that joins the parts."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"heads": 2, "seq": 128, "dim": 64, "splits": 2},
    {"heads": 3, "seq": 192, "dim": 32, "splits": 3},
]


@tilelang.jit(target="tenstorrent")
def flash_decoding(heads, seq, dim, splits, block_N=32, dtype="bfloat16"):
    """O = softmax(Q K^T / sqrt(dim)) V for one query a head; M and P are room for the parts."""
    part = seq // splits
    scale = (1.0 / dim) ** 0.5 * 1.44269504

    @T.prim_func
    def main(
        Q: T.Tensor((heads, dim), dtype),
        K: T.Tensor((heads, seq, dim), dtype),
        V: T.Tensor((heads, seq, dim), dtype),
        M: T.Tensor((heads, splits, 2), "float32"),
        P: T.Tensor((heads, splits, dim), "float32"),
        O: T.Tensor((heads, dim), dtype),
    ):
        with T.Kernel(splits, heads, threads=128) as (bs, bh):
            query = T.alloc_shared((1, dim), dtype)
            keys = T.alloc_shared((block_N, dim), dtype)
            values = T.alloc_shared((block_N, dim), dtype)
            scores = T.alloc_fragment((1, block_N), "float32")
            weights = T.alloc_fragment((1, block_N), dtype)
            out = T.alloc_fragment((1, dim), "float32")
            largest = T.alloc_fragment((1,), "float32")
            before = T.alloc_fragment((1,), "float32")
            block_sum = T.alloc_fragment((1,), "float32")
            total = T.alloc_fragment((1,), "float32")
            T.copy(Q[bh : bh + 1, :], query)
            T.clear(out)
            T.clear(total)
            T.fill(largest, -T.infinity("float32"))
            for k in T.serial(T.ceildiv(part, block_N)):
                T.copy(K[bh, bs * part + k * block_N : bs * part + (k + 1) * block_N, :], keys)
                T.copy(V[bh, bs * part + k * block_N : bs * part + (k + 1) * block_N, :], values)
                T.gemm(query, keys, scores, transpose_B=True, clear_accum=True)
                T.copy(largest, before)
                T.reduce_max(scores, largest, dim=1, clear=False)
                for i, j in T.Parallel(1, block_N):
                    scores[i, j] = T.exp2((scores[i, j] - largest[i]) * scale)
                T.reduce_sum(scores, block_sum, dim=1)
                for i in T.Parallel(1):
                    total[i] = total[i] * T.exp2((before[i] - largest[i]) * scale) + block_sum[i]
                for i, j in T.Parallel(1, dim):
                    out[i, j] *= T.exp2((before[i] - largest[i]) * scale)
                T.copy(scores, weights)
                T.gemm(weights, values, out)
            for j in T.Parallel(dim):
                P[bh, bs, j] = out[0, j]
            M[bh, bs, 0] = largest[0]
            M[bh, bs, 1] = total[0]

        with T.Kernel(heads, threads=128) as bh:
            out = T.alloc_fragment((dim,), "float32")
            largest = T.alloc_var("float32")
            total = T.alloc_var("float32")
            largest = -T.infinity("float32")
            total = 0.0
            for s in T.serial(splits):
                largest = T.max(largest, M[bh, s, 0])
            T.clear(out)
            for s in T.serial(splits):
                weight = T.exp2((M[bh, s, 0] - largest) * scale)
                total += M[bh, s, 1] * weight
                for j in T.Parallel(dim):
                    out[j] += P[bh, s, j] * weight
            for j in T.Parallel(dim):
                O[bh, j] = out[j] / total

    return main


def check(heads, seq, dim, splits):
    """Compare with torch; raises where they differ."""
    q = torch.randn(heads, dim).bfloat16()
    k, v = (torch.randn(heads, seq, dim).bfloat16() for _ in range(2))
    out = torch.zeros(heads, dim, dtype=torch.bfloat16)
    flash_decoding(heads, seq, dim, splits)(
        q, k, v, torch.zeros(heads, splits, 2), torch.zeros(heads, splits, dim), out
    )
    expected = torch.softmax((q.float()[:, None] @ k.float().mT) * dim**-0.5, -1) @ v.float()
    error = (out.float() - expected[:, 0]).norm() / expected.norm()
    assert error < 0.01, f"relative error {error:.4f}"


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
