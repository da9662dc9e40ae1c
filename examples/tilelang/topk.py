"""The k largest of each row, with their places, largest first."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"M": 32, "N": 64, "k": 4},
    {"M": 21, "N": 50, "k": 3},
]


@tilelang.jit(target="tenstorrent", out_idx=[-2, -1])
def topk(M, N, k, block_M=8):
    """Values and places of the k largest of each row of X."""

    @T.prim_func
    def main(X: T.Tensor((M, N), "float32"), values: T.Tensor((M, k), "float32"), places: T.Tensor((M, k), "int32")):
        with T.Kernel(T.ceildiv(M, block_M), threads=128) as b:
            x = T.alloc_fragment((block_M, N), "float32")
            largest = T.alloc_fragment((block_M,), "float32")
            candidate = T.alloc_fragment((block_M, N), "int32")
            place = T.alloc_fragment((block_M,), "int32")
            T.copy(X[b * block_M, 0], x)
            for n in T.serial(k):
                T.reduce_max(x, largest, dim=1)
                for i, j in T.Parallel(block_M, N):
                    candidate[i, j] = T.if_then_else(x[i, j] == largest[i], j, N)
                T.reduce_min(candidate, place, dim=1)
                for i, j in T.Parallel(block_M, N):
                    x[i, j] = T.if_then_else(j == place[i], -T.infinity("float32"), x[i, j])
                for i in T.Parallel(block_M):
                    if b * block_M + i < M:
                        values[b * block_M + i, n] = largest[i]
                        places[b * block_M + i, n] = place[i]

    return main


def check(M, N, k):
    """Compare with torch; raises where they differ."""
    x = torch.randn(M, N)
    values, places = topk(M, N, k)(x)
    expected = torch.topk(x, k)
    assert torch.equal(values, expected.values)
    assert torch.equal(places.long(), expected.indices)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
