"""Rows picked by an index tensor, rows put where an index tensor says, and a scatter that adds."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"name": "gather", "rows": 40, "picked": 25, "N": 33},
    {"name": "scatter", "rows": 40, "picked": 25, "N": 64},
    {"name": "scatter_add", "rows": 10, "picked": 30, "N": 20},
]


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def gather(rows, picked, N, dtype="float32"):
    """Y[i] = X[index[i]]."""

    @T.prim_func
    def main(X: T.Tensor((rows, N), dtype), index: T.Tensor((picked,), "int32"), Y: T.Tensor((picked, N), dtype)):
        with T.Kernel(picked, threads=128) as b:
            row = T.alloc_shared((1, N), dtype)
            T.copy(X[index[b] : index[b] + 1, :], row)
            T.copy(row, Y[b : b + 1, :])

    return main


@tilelang.jit(target="tenstorrent")
def scatter(rows, picked, N, add, dtype="float32"):
    """Y[index[i]] = X[i], or += X[i]."""

    @T.prim_func
    def main(X: T.Tensor((picked, N), dtype), index: T.Tensor((picked,), "int32"), Y: T.Tensor((rows, N), dtype)):
        with T.Kernel(picked, threads=128) as b:
            for j in T.Parallel(N):
                if add:
                    T.atomic_add(Y[index[b], j], X[b, j])
                else:
                    Y[index[b], j] = X[b, j]

    return main


def check(name, rows, picked, N):
    """Compare with torch; raises where they differ."""
    if name == "gather":
        x, index = torch.randn(rows, N), torch.randint(0, rows, (picked,), dtype=torch.int32)
        assert torch.equal(gather(rows, picked, N)(x, index), x[index.long()])
        return
    x, y = torch.randn(picked, N), torch.zeros(rows, N)
    if name == "scatter":
        index = torch.randperm(rows)[:picked].int()
        expected = y.clone().index_copy(0, index.long(), x)
    else:
        index = torch.randint(0, rows, (picked,), dtype=torch.int32)
        expected = y.clone().index_add(0, index.long(), x)
    scatter(rows, picked, N, name == "scatter_add")(x, index, y)
    torch.testing.assert_close(y, expected, rtol=1e-5, atol=1e-5)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
