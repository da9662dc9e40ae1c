"""A linear layer in one kernel: Y = act(X @ W^T + b), with the weights as torch keeps them."""

import tilelang.language as T
import torch

import softmetal
import tilelang

CASES = [
    {"M": 256, "N": 256, "K": 128, "activation": "gelu"},
    {"M": 100, "N": 70, "K": 50, "activation": "relu"},
    {"M": 64, "N": 320, "K": 96, "activation": "silu"},
]

ACTIVATIONS = {
    "relu": lambda x: T.max(x, 0.0),
    "silu": lambda x: x * T.sigmoid(x),
    "gelu": lambda x: 0.5 * x * (1.0 + T.erf(x * 0.70710678)),
}


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def linear(M, N, K, activation, block_M=128, block_N=128, block_K=32, dtype="bfloat16"):
    """Kernel factory: X is (M, K), W is (N, K), b is (N,), Y is (M, N)."""
    act = ACTIVATIONS[activation]

    @T.prim_func
    def main(
        X: T.Tensor((M, K), dtype), W: T.Tensor((N, K), dtype), b: T.Tensor((N,), dtype), Y: T.Tensor((M, N), dtype)
    ):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            X_shared = T.alloc_shared((block_M, block_K), dtype)
            W_shared = T.alloc_shared((block_N, block_K), dtype)
            b_shared = T.alloc_shared((block_N,), dtype)
            Y_local = T.alloc_fragment((block_M, block_N), "float32")
            T.clear(Y_local)
            T.copy(b[bx * block_N], b_shared)
            for ko in T.Pipelined(T.ceildiv(K, block_K), num_stages=2):
                T.copy(X[by * block_M, ko * block_K], X_shared)
                T.copy(W[bx * block_N, ko * block_K], W_shared)
                T.gemm(X_shared, W_shared, Y_local, transpose_B=True)
            for i, j in T.Parallel(block_M, block_N):
                Y_local[i, j] = act(Y_local[i, j] + b_shared[j])
            T.copy(Y_local, Y[by * block_M, bx * block_N])

    return main


def check(M, N, K, activation):
    """Compare with torch; raises where they differ."""
    x, w, b = torch.randn(M, K).bfloat16(), torch.randn(N, K).bfloat16(), torch.randn(N).bfloat16()
    y = linear(M, N, K, activation)(x, w, b).float()
    act = getattr(torch.nn.functional, activation)
    expected = act(torch.nn.functional.linear(x.float(), w.float(), b.float()))
    error = (y - expected).norm() / expected.norm()
    assert error < 0.005, f"relative error {error:.2e}"


def main():
    """Check every case and say so."""
    for case in [*CASES, {"M": 1024, "N": 1024, "K": 1024, "activation": "gelu"}]:
        check(**case)
        print("right:", case, softmetal.last_report()["cycles"], "cycles")


if __name__ == "__main__":
    main()
