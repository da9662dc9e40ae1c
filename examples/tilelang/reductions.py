"""Reductions of a matrix: every kind, along rows and along columns."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"kind": "sum", "M": 64, "N": 96, "dim": 1},
    {"kind": "sum", "M": 50, "N": 70, "dim": 0},
    {"kind": "max", "M": 33, "N": 40, "dim": 1},
    {"kind": "min", "M": 32, "N": 64, "dim": 0},
    {"kind": "abssum", "M": 40, "N": 30, "dim": 1},
    {"kind": "absmax", "M": 64, "N": 64, "dim": 1},
    {"kind": "bitand", "M": 32, "N": 32, "dim": 1, "dtype": "int32"},
    {"kind": "bitor", "M": 20, "N": 40, "dim": 0, "dtype": "int32"},
    {"kind": "bitxor", "M": 32, "N": 32, "dim": 1, "dtype": "int32"},
]


def _fold(operation):
    def reference(x, dim):
        result = x.select(dim, 0).clone()
        for i in range(1, x.shape[dim]):
            result = operation(result, x.select(dim, i))
        return result

    return reference


REFERENCES = {
    "sum": lambda x, dim: x.sum(dim),
    "max": lambda x, dim: x.amax(dim),
    "min": lambda x, dim: x.amin(dim),
    "abssum": lambda x, dim: x.abs().sum(dim),
    "absmax": lambda x, dim: x.abs().amax(dim),
    "bitand": _fold(torch.bitwise_and),
    "bitor": _fold(torch.bitwise_or),
    "bitxor": _fold(torch.bitwise_xor),
}


@tilelang.jit(target="tenstorrent", out_idx=[-1])
def reduce(M, N, dim, kind, block=32, dtype="float32"):
    """R = reduction of X over a dimension; a block reduces whole rows, or whole columns."""
    reducer = getattr(T, f"reduce_{kind}")
    size, tile = (M, (block, N)) if dim == 1 else (N, (M, block))

    @T.prim_func
    def main(X: T.Tensor((M, N), dtype), R: T.Tensor((size,), dtype)):
        with T.Kernel(T.ceildiv(size, block), threads=128) as b:
            x = T.alloc_fragment(tile, dtype)
            r = T.alloc_fragment((block,), dtype)
            if dim == 1:
                T.copy(X[b * block, 0], x)
            else:
                T.copy(X[0, b * block], x)
            reducer(x, r, dim=dim)
            T.copy(r, R[b * block])

    return main


def check(kind, M, N, dim, dtype="float32"):
    """Compare with torch; raises where they differ."""
    x = torch.randn(M, N) if dtype == "float32" else torch.randint(-(2**31), 2**31 - 1, (M, N), dtype=torch.int32)
    got = reduce(M, N, dim, kind, dtype=dtype)(x)
    # Sums round once a step, in another order than torch's; everything else is exact.
    tolerance = 5e-7 * x.shape[dim] if "sum" in kind else 0
    torch.testing.assert_close(got, REFERENCES[kind](x, dim), rtol=0, atol=tolerance)


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
