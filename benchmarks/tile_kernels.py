"""`make bench`: simulated time of compiled kernels that are no plain GEMM: DRAM bandwidth and share of peak."""

from __future__ import annotations

import sys
from pathlib import Path

import torch

import softmetal
import tilelang

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "examples" / "tilelang"))

ATTENTION = {"batch": 1, "heads": 32, "groups": 1, "seq": 2048, "dim": 128, "causal": True}
BLOCKS = [(128, 128), (256, 256)]


def report_of(kernel, *tensors) -> dict:
    kernel(*tensors)
    return softmetal.last_report()


def bandwidth() -> None:
    """Kernels that do little for each byte, against what DRAM can do (bytes a cycle)."""
    from elementwise import activation, add
    from norms import layer_norm
    from softmax import softmax

    print(f"\n{'kernel':<34} {'cycles':>10} {'bytes/cycle':>12} {'of DRAM':>8}")
    a, b = (torch.randn(2048, 2048).bfloat16() for _ in range(2))
    rows_of_1024 = torch.randn(8192, 1024)
    rows = [
        ("add, bfloat16, 2048 x 2048", add(2048, 2048, 128, 128, "bfloat16"), (a, b)),
        ("add, float32, 2048 x 2048", add(2048, 2048, 64, 128, "float32"), (a.float(), b.float())),
        ("gelu, bfloat16, 2048 x 2048", activation(2048, 2048, "gelu", 128, 128, "bfloat16"), (a,)),
        ("silu, float32, 2048 x 2048", activation(2048, 2048, "silu", 64, 128, "float32"), (a.float(),)),
        (
            "softmax, bfloat16, 8192 x 1024",
            softmax(8192, 1024, 32, "bfloat16"),
            (rows_of_1024.bfloat16(),),
        ),
        ("softmax, float32, 8192 x 1024", softmax(8192, 1024, 32, "float32"), (rows_of_1024,)),
        (
            "layer norm, float32, 8192 x 1024",
            layer_norm(8192, 1024, 32, "float32"),
            (rows_of_1024, torch.randn(1024), torch.randn(1024)),
        ),
    ]
    for name, kernel, tensors in rows:
        report = report_of(kernel, *tensors)
        rate = (report["dram_read_bytes"] + report["dram_write_bytes"]) / report["cycles"]
        peak = report["dram_peak_gb_per_s"] * 1e9 / report["clock_hz"]
        print(f"{name:<34} {report['cycles']:>10,} {rate:>12.1f} {rate / peak:>8.1%}", flush=True)


def attention() -> None:
    """Causal flash attention: tile products that ran over peak, and the half square that is wanted over peak."""
    from flash_attention import flash_attention

    print(f"\n{'causal attention, 2048 x 128':<34} {'cycles':>10} {'of peak':>8} {'wanted':>8}")
    batch, heads, seq, dim = (ATTENTION[name] for name in ("batch", "heads", "seq", "dim"))
    tensors = [torch.randn(batch, seq, heads, dim).bfloat16() for _ in range(3)]
    for block_m, block_n in BLOCKS:
        for approximate in (False, True):
            kernel = tilelang.compile(
                flash_attention.get_tir(**ATTENTION, block_M=block_m, block_N=block_n),
                out_idx=[-1],
                target="tenstorrent",
                pass_configs={"tt.approximate_exp": approximate},
            )
            report = report_of(kernel, *tensors)
            products = 2 * batch * heads * (seq // 32) ** 2 * (dim // 32) / 2
            cores = report["grid"][0] * report["grid"][1]
            wanted = products * 64 / cores / report["cycles"]
            name = f"blocks {block_m} x {block_n}, exp " + ("approximate" if approximate else "exact")
            print(
                f"{name:<34} {report['cycles']:>10,} {report['grid_matrix_utilisation']:>8.1%} {wanted:>8.1%}",
                flush=True,
            )


def products() -> None:
    """GEMMs by format and fidelity; layers with a bias and an activation, which take the engine path."""
    from gemm import gemm
    from linear import linear

    print(f"\n{'GEMM':<34} {'cycles':>10} {'of peak':>8}")
    a, b = (torch.randn(2048, 2048).bfloat16() for _ in range(2))
    for formats, fidelity in (({}, "HiFi4"), ({}, "HiFi2"), ({"A": "bfp8_b", "B": "bfp8_b"}, "LoFi")):
        kernel = tilelang.compile(
            gemm.get_tir(2048, 2048, 2048),
            out_idx=[-1],
            target="tenstorrent",
            pass_configs={"tt.data_format": formats, "tt.math_fidelity": fidelity},
        )
        report = report_of(kernel, a, b)
        name = f"2048 x 2048 x 2048, {'bfp8' if formats else 'bfloat16'}, {fidelity}"
        print(f"{name:<34} {report['cycles']:>10,} {report['grid_matrix_utilisation']:>8.1%}", flush=True)
    for activation in ("relu", "silu", "gelu"):
        layer = tilelang.compile(linear.get_tir(2048, 2048, 2048, activation), out_idx=[-1], target="tenstorrent")
        report = report_of(layer, a, b, torch.randn(2048).bfloat16())
        name = f"the same, bfloat16, HiFi4, {activation}"
        print(f"{name:<34} {report['cycles']:>10,} {report['grid_matrix_utilisation']:>8.1%}", flush=True)


if __name__ == "__main__":
    products()
    bandwidth()
    attention()
