"""Transposed copy of a matrix, and a running sum along rows, forward and backward."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"name": "transpose", "M": 64, "N": 32},
    {"name": "transpose", "M": 50, "N": 70},
    {"name": "cumsum", "M": 16, "N": 64, "reverse": False},
    {"name": "cumsum", "M": 20, "N": 33, "reverse": True},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def transpose(M, N, block=32, dtype="float32"):
    """Y = X^T."""

    @T.prim_func
    def main(X: T.Tensor((M, N), dtype), Y: T.Tensor((N, M), dtype)):
        with T.Kernel(T.ceildiv(N, block), T.ceildiv(M, block), threads=128) as (bx, by):
            x = T.alloc_shared((block, block), dtype)
            y = T.alloc_shared((block, block), dtype)
            T.copy(X[by * block, bx * block], x)
            T.transpose(x, y)
            T.copy(y, Y[bx * block, by * block])

    return main


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def cumsum(M, N, reverse, block_M=8, dtype="float32"):
    """Y[i, j] = sum of X[i, :j + 1], or of X[i, j:]."""

    @T.prim_func
    def main(X: T.Tensor((M, N), dtype), Y: T.Tensor((M, N), dtype)):
        with T.Kernel(T.ceildiv(M, block_M), threads=128) as b:
            x = T.alloc_shared((block_M, N), dtype)
            T.copy(X[b * block_M, 0], x)
            T.cumsum(x, dim=1, reverse=reverse)
            T.copy(x, Y[b * block_M, 0])

    return main


def check(name, M, N, reverse=False):
    """Compare with torch; raises where they differ."""
    x = torch.randn(M, N)
    if name == "transpose":
        assert torch.equal(transpose(M, N)(x), x.T)
        return
    expected = x.flip(1).cumsum(1).flip(1) if reverse else x.cumsum(1)
    torch.testing.assert_close(cumsum(M, N, reverse)(x), expected, rtol=1e-5, atol=1e-5)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
