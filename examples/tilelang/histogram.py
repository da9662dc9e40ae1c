"""Histogram by atomic additions from all blocks."""

import tilelang.language as T
import torch

import softmetal  # noqa: F401  registers the target
import tilelang

CASES = [
    {"N": 1000, "bins": 16},
    {"N": 300, "bins": 7},
]


@tilelang.jit(target="tenstorrent")
def histogram(N, bins, block=64):
    """counts[b] += how often b stands in X."""

    @T.prim_func
    def main(X: T.Tensor((N,), "int32"), counts: T.Tensor((bins,), "int32")):
        with T.Kernel(T.ceildiv(N, block), threads=128) as b:
            for i in T.Parallel(block):
                if b * block + i < N:
                    T.atomic_add(counts[X[b * block + i]], 1)

    return main


def check(N, bins):
    """Compare with torch; raises where they differ."""
    x = torch.randint(0, bins, (N,), dtype=torch.int32)
    counts = torch.zeros(bins, dtype=torch.int32)
    histogram(N, bins)(x, counts)
    assert torch.equal(counts.long(), torch.bincount(x, minlength=bins))


def main():
    """Check every case and say so."""
    for case in CASES:
        check(**case)
        print("right:", case)


if __name__ == "__main__":
    main()
