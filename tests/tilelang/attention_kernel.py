"""Flash attention as TileLang's examples write it, for tests of what the tile engine makes of it."""

import tilelang.language as T


def attention(batch, length, heads, kv_heads, size, block_m, block_n, causal, dtype="bfloat16"):
    """Flash attention forward as TileLang's examples write it."""
    scale = (1.0 / size) ** 0.5 * 1.4426950408889634
    shape, kv_shape = (batch, length, heads, size), (batch, length, kv_heads, size)
    groups = heads // kv_heads

    @T.prim_func
    def attention_kernel(
        Q: T.Tensor(shape, dtype), K: T.Tensor(kv_shape, dtype), V: T.Tensor(kv_shape, dtype), O: T.Tensor(shape, dtype)
    ):
        with T.Kernel(T.ceildiv(length, block_m), heads, batch, threads=128) as (bx, by, bz):
            q = T.alloc_shared((block_m, size), dtype)
            k = T.alloc_shared((block_n, size), dtype)
            v = T.alloc_shared((block_n, size), dtype)
            o = T.alloc_shared((block_m, size), dtype)
            scores = T.alloc_fragment((block_m, block_n), "float32")
            scores_cast = T.alloc_fragment((block_m, block_n), dtype)
            sums = T.alloc_fragment((block_m, size), "float32")
            most = T.alloc_fragment((block_m,), "float32")
            most_before = T.alloc_fragment((block_m,), "float32")
            rescale = T.alloc_fragment((block_m,), "float32")
            part = T.alloc_fragment((block_m,), "float32")
            total = T.alloc_fragment((block_m,), "float32")
            T.copy(Q[bz, bx * block_m : (bx + 1) * block_m, by, :], q)
            T.fill(sums, 0)
            T.fill(total, 0)
            T.fill(most, -T.infinity("float32"))
            steps = (
                T.min(T.ceildiv(length, block_n), T.ceildiv((bx + 1) * block_m, block_n))
                if causal
                else T.ceildiv(length, block_n)
            )
            for n in T.Pipelined(steps, num_stages=2):
                T.copy(K[bz, n * block_n : (n + 1) * block_n, by // groups, :], k)
                if causal:
                    for i, j in T.Parallel(block_m, block_n):
                        scores[i, j] = T.if_then_else(bx * block_m + i >= n * block_n + j, 0, -T.infinity(scores.dtype))
                else:
                    for i, j in T.Parallel(block_m, block_n):
                        scores[i, j] = T.if_then_else(n * block_n + j >= length, -T.infinity(scores.dtype), 0)
                T.gemm(q, k, scores, transpose_B=True, policy=T.GemmWarpPolicy.FullRow)
                T.copy(most, most_before)
                T.fill(most, -T.infinity("float32"))
                T.reduce_max(scores, most, dim=1, clear=False)
                for i in T.Parallel(block_m):
                    most[i] = T.max(most[i], most_before[i])
                for i in T.Parallel(block_m):
                    rescale[i] = T.exp2(most_before[i] * scale - most[i] * scale)
                for i, j in T.Parallel(block_m, block_n):
                    scores[i, j] = T.exp2(scores[i, j] * scale - most[i] * scale)
                T.reduce_sum(scores, part, dim=1)
                for i in T.Parallel(block_m):
                    total[i] = total[i] * rescale[i] + part[i]
                T.copy(scores, scores_cast)
                for i, j in T.Parallel(block_m, size):
                    sums[i, j] *= rescale[i]
                T.copy(V[bz, n * block_n : (n + 1) * block_n, by // groups, :], v)
                T.gemm(scores_cast, v, sums, policy=T.GemmWarpPolicy.FullRow)
            for i, j in T.Parallel(block_m, size):
                sums[i, j] /= total[i]
            T.copy(sums, o)
            T.copy(o, O[bz, bx * block_m : (bx + 1) * block_m, by, :])

    return attention_kernel
