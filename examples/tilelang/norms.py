"""RMS norm and layer norm of the rows of a matrix, with weights."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"name": "rms_norm", "M": 64, "N": 96, "dtype": "float32"},
    {"name": "rms_norm", "M": 50, "N": 70, "dtype": "bfloat16"},
    {"name": "layer_norm", "M": 32, "N": 128, "dtype": "float32"},
    {"name": "layer_norm", "M": 33, "N": 100, "dtype": "float16"},
]
EPSILON = 1e-5


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def rms_norm(M, N, block_M=32, dtype="float32"):
    """Y = X / rms(X) * W, row by row."""

    @T.prim_func
    def main(X: T.Tensor((M, N), dtype), W: T.Tensor((N,), dtype), Y: T.Tensor((M, N), dtype)):
        with T.Kernel(T.ceildiv(M, block_M), threads=128) as b:
            x = T.alloc_fragment((block_M, N), "float32")
            squares = T.alloc_fragment((block_M, N), "float32")
            scale = T.alloc_fragment((block_M,), "float32")
            w = T.alloc_shared((N,), dtype)
            T.copy(X[b * block_M, 0], x)
            T.copy(W[0], w)
            for i, j in T.Parallel(block_M, N):
                squares[i, j] = x[i, j] * x[i, j]
            T.reduce_sum(squares, scale, dim=1)
            for i in T.Parallel(block_M):
                scale[i] = T.rsqrt(scale[i] / N + EPSILON)
            for i, j in T.Parallel(block_M, N):
                x[i, j] = x[i, j] * scale[i] * w[j]
            T.copy(x, Y[b * block_M, 0])

    return main


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def layer_norm(M, N, block_M=32, dtype="float32"):
    """Y = (X - mean(X)) / std(X) * W + B, row by row."""

    @T.prim_func
    def main(
        X: T.Tensor((M, N), dtype), W: T.Tensor((N,), dtype), B: T.Tensor((N,), dtype), Y: T.Tensor((M, N), dtype)
    ):
        with T.Kernel(T.ceildiv(M, block_M), threads=128) as b:
            x = T.alloc_fragment((block_M, N), "float32")
            squares = T.alloc_fragment((block_M, N), "float32")
            mean = T.alloc_fragment((block_M,), "float32")
            scale = T.alloc_fragment((block_M,), "float32")
            w = T.alloc_shared((N,), dtype)
            bias = T.alloc_shared((N,), dtype)
            T.copy(X[b * block_M, 0], x)
            T.copy(W[0], w)
            T.copy(B[0], bias)
            T.reduce_sum(x, mean, dim=1)
            for i in T.Parallel(block_M):
                mean[i] = mean[i] / N
            for i, j in T.Parallel(block_M, N):
                x[i, j] = x[i, j] - mean[i]
                squares[i, j] = x[i, j] * x[i, j]
            T.reduce_sum(squares, scale, dim=1)
            for i in T.Parallel(block_M):
                scale[i] = T.rsqrt(scale[i] / N + EPSILON)
            for i, j in T.Parallel(block_M, N):
                x[i, j] = x[i, j] * scale[i] * w[j] + bias[j]
            T.copy(x, Y[b * block_M, 0])

    return main


def check(name, M, N, dtype):
    """Compare with torch; raises where they differ."""
    x, w, b = torch.randn(M, N), torch.randn(N), torch.randn(N)
    x, w, b = (value.to(getattr(torch, dtype)) for value in (x, w, b))
    if name == "rms_norm":
        got = rms_norm(M, N, dtype=dtype)(x, w)
        expected = torch.nn.functional.rms_norm(x.float(), (N,), w.float(), EPSILON)
    else:
        got = layer_norm(M, N, dtype=dtype)(x, w, b)
        expected = torch.nn.functional.layer_norm(x.float(), (N,), w.float(), b.float(), EPSILON)
    torch.testing.assert_close(
        got,
        expected.to(x.dtype),
        rtol=2e-2 if x.dtype != torch.float32 else 1e-5,
        atol=1e-2 if x.dtype != torch.float32 else 1e-5,
    )


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
