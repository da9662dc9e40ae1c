"""Element-wise kernels: a sum of two matrices, and the activations of neural networks in one kernel factory."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"name": "add", "M": 128, "N": 96, "dtype": "float32"},
    {"name": "add", "M": 50, "N": 70, "dtype": "bfloat16"},
    {"name": "relu", "M": 64, "N": 33, "dtype": "float16"},
    {"name": "gelu", "M": 33, "N": 64, "dtype": "float32"},
    {"name": "gelu_tanh", "M": 32, "N": 32, "dtype": "float32"},
    {"name": "silu", "M": 40, "N": 40, "dtype": "bfloat16"},
    {"name": "sigmoid", "M": 32, "N": 32, "dtype": "float32"},
    {"name": "tanh", "M": 17, "N": 100, "dtype": "float32"},
    {"name": "softplus", "M": 32, "N": 64, "dtype": "float32"},
    {"name": "leaky_relu", "M": 32, "N": 64, "dtype": "float32"},
]

ACTIVATIONS = {
    "relu": (lambda x: T.max(x, T.float32(0)), torch.relu),
    "gelu": (lambda x: x * 0.5 * (1 + T.erf(x * 0.70710678)), torch.nn.functional.gelu),
    "gelu_tanh": (
        lambda x: x * 0.5 * (1 + T.tanh(0.79788456 * (x + 0.044715 * x * x * x))),
        lambda x: torch.nn.functional.gelu(x, approximate="tanh"),
    ),
    "silu": (lambda x: x * T.sigmoid(x), torch.nn.functional.silu),
    "sigmoid": (lambda x: T.sigmoid(x), torch.sigmoid),
    "tanh": (lambda x: T.tanh(x), torch.tanh),
    "softplus": (lambda x: T.log(1 + T.exp(x)), torch.nn.functional.softplus),
    "leaky_relu": (
        lambda x: T.if_then_else(x > 0, x, x * 0.01),
        torch.nn.functional.leaky_relu,
    ),
}


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def add(M, N, block_M=32, block_N=32, dtype="float32"):
    """C = A + B."""

    @T.prim_func
    def main(A: T.Tensor((M, N), dtype), B: T.Tensor((M, N), dtype), C: T.Tensor((M, N), dtype)):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_N), dtype)
            B_shared = T.alloc_shared((block_M, block_N), dtype)
            C_local = T.alloc_fragment((block_M, block_N), dtype)
            T.copy(A[by * block_M, bx * block_N], A_shared)
            T.copy(B[by * block_M, bx * block_N], B_shared)
            for i, j in T.Parallel(block_M, block_N):
                C_local[i, j] = A_shared[i, j] + B_shared[i, j]
            T.copy(C_local, C[by * block_M, bx * block_N])

    return main


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def activation(M, N, name, block_M=32, block_N=32, dtype="float32"):
    """Y = f(X), computed in float32."""
    function = ACTIVATIONS[name][0]

    @T.prim_func
    def main(X: T.Tensor((M, N), dtype), Y: T.Tensor((M, N), dtype)):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            x = T.alloc_fragment((block_M, block_N), "float32")
            T.copy(X[by * block_M, bx * block_N], x)
            for i, j in T.Parallel(block_M, block_N):
                x[i, j] = function(x[i, j])
            T.copy(x, Y[by * block_M, bx * block_N])

    return main


def check(name, M, N, dtype):
    """Compare with torch; raises where they differ."""
    x = torch.randn(M, N).to(getattr(torch, dtype))
    if name == "add":
        y = torch.randn(M, N).to(x.dtype)
        torch.testing.assert_close(add(M, N, dtype=dtype)(x, y), x + y)
        return
    got = activation(M, N, name, dtype=dtype)(x)
    torch.testing.assert_close(got, ACTIVATIONS[name][1](x.float()).to(x.dtype))


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
