"""`softmetal demo`: a TileLang GEMM from source to a checked result on the simulated chip, with a report."""

from __future__ import annotations

import linecache
import shutil
import time
from pathlib import Path

from rich.console import Console

# A bf16 result is rounded to 8 bits: half a unit in the last place is 2^-9 of a value, 0.2 %; inputs are exact.
TOLERANCE = 0.005

KERNEL = """\
@tilelang.jit(target="tenstorrent", out_idx=[-1])
def gemm(M, N, K, block_M=128, block_N=128, block_K=32):
    @T.prim_func
    def main(A: T.Tensor((M, K), "bfloat16"), B: T.Tensor((K, N), "bfloat16"), C: T.Tensor((M, N), "bfloat16")):
        with T.Kernel(T.ceildiv(N, block_N), T.ceildiv(M, block_M), threads=128) as (bx, by):
            A_shared = T.alloc_shared((block_M, block_K), "bfloat16")
            B_shared = T.alloc_shared((block_K, block_N), "bfloat16")
            C_local = T.alloc_fragment((block_M, block_N), "float32")
            T.clear(C_local)
            for ko in T.Pipelined(T.ceildiv(K, block_K), num_stages=3):
                T.copy(A[by * block_M, ko * block_K], A_shared)
                T.copy(B[ko * block_K, bx * block_N], B_shared)
                T.gemm(A_shared, B_shared, C_local)
            T.copy(C_local, C[by * block_M, bx * block_N])
    return main
"""


def _gemm(size: int):
    import tilelang.language as T

    import tilelang

    # Compiled from its text, so that what is shown is what runs; inspect.getsource finds it in the line cache.
    name = "<softmetal demo>"
    linecache.cache[name] = (len(KERNEL), None, KERNEL.splitlines(keepends=True), name)
    scope = {"tilelang": tilelang, "T": T}
    exec(compile(KERNEL, name, "exec"), scope)
    return scope["gemm"](size, size, size)


def run_demo(size: int, keep: Path | None) -> int:
    """Run the demo; 0 when the result agrees with torch."""
    import torch

    from softmetal import _native
    from softmetal import tilelang as target
    from softmetal.commands import check_folder

    if keep is not None:
        check_folder(keep)
    console = Console(highlight=False)
    console.print(f"[bold]TileLang GEMM[/bold]  C = A @ B, {size} x {size} x {size}, bf16, fp32 accumulation\n")
    console.print(KERNEL, style="dim", markup=False, soft_wrap=True)

    start = time.perf_counter()
    kernel = _gemm(size)
    directory = target.program_directory(kernel)
    if keep is not None:
        shutil.copytree(directory, keep, dirs_exist_ok=True)
        directory = keep
    console.print(f"compiled in {time.perf_counter() - start:.2f} s to {directory}")
    for file in sorted(Path(directory).iterdir()):
        if file.is_file():
            console.print(f"  {file.name:<16}{len(file.read_text().splitlines()):>5} lines", style="dim")

    torch.manual_seed(0)
    a = torch.randn(size, size, dtype=torch.bfloat16)
    b = torch.randn(size, size, dtype=torch.bfloat16)
    start = time.perf_counter()
    c = kernel(a, b)
    console.print(f"simulated in {time.perf_counter() - start:.2f} s\n")

    expected = a.float() @ b.float()
    error = ((c.float() - expected).norm() / expected.norm()).item()
    good = error < TOLERANCE
    verdict = "[green]agrees with torch[/green]" if good else "[red]DOES NOT AGREE with torch[/red]"
    console.print(f"{verdict}: relative Frobenius error {error:.2e} (limit {TOLERANCE:.0e})\n")
    print(_native.last_report_table())
    return 0 if good else 1
