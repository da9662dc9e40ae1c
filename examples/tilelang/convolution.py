"""2-D convolution as a product with im2col: images N, H, W, C and filters KH, KW, C, F."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"N": 1, "C": 16, "H": 8, "W": 8, "F": 32, "K": 3, "S": 1, "D": 1, "P": 1},
    {"N": 2, "C": 8, "H": 9, "W": 7, "F": 20, "K": 3, "S": 2, "D": 1, "P": 0},
    {"N": 1, "C": 4, "H": 12, "W": 12, "F": 16, "K": 3, "S": 1, "D": 2, "P": 2},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def convolution(N, C, H, W, F, K, S, D, P, block_M=32, block_N=32, block_K=32, dtype="bfloat16"):
    """out[n, y, x] = sum over the window round (y, x) of image * filter."""
    OH, OW = ((size + 2 * P - D * (K - 1) - 1) // S + 1 for size in (H, W))

    @T.prim_func
    def main(
        image: T.Tensor((N, H, W, C), dtype),
        filters: T.Tensor((K * K * C, F), dtype),
        out: T.Tensor((N * OH * OW, F), "float32"),
    ):
        with T.Kernel(T.ceildiv(F, block_N), T.ceildiv(N * OH * OW, block_M), threads=128) as (bx, by):
            columns = T.alloc_shared((block_M, block_K), dtype)
            weights = T.alloc_shared((block_K, block_N), dtype)
            sums = T.alloc_fragment((block_M, block_N), "float32")
            T.clear(sums)
            for k in T.Pipelined(T.ceildiv(K * K * C, block_K), num_stages=2):
                T.im2col(image, columns, by, k, K, S, D, P)
                T.copy(filters[k * block_K, bx * block_N], weights)
                T.gemm(columns, weights, sums)
            T.copy(sums, out[by * block_M, bx * block_N])

    return main


def check(N, C, H, W, F, K, S, D, P):
    """Compare with torch; raises where they differ."""
    image, filters = torch.randn(N, H, W, C).bfloat16(), torch.randn(K, K, C, F).bfloat16()
    got = convolution(N, C, H, W, F, K, S, D, P)(image, filters.reshape(-1, F))
    expected = torch.nn.functional.conv2d(
        image.float().permute(0, 3, 1, 2), filters.float().permute(3, 2, 0, 1), stride=S, dilation=D, padding=P
    )
    torch.testing.assert_close(got, expected.permute(0, 2, 3, 1).reshape(-1, F), rtol=1e-4, atol=1e-4)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
