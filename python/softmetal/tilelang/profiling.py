"""TileLang's profiler and autotuner on the simulated chip: how long a kernel takes is what the chip's clock says."""

from __future__ import annotations

import functools


def _simulated_milliseconds(adapter, inputs) -> float:
    """One call, in milliseconds of simulated time; of a kernel of several launches, the last one."""
    from softmetal import runtime

    adapter(*inputs)
    report = runtime.last_report()
    return 1e3 * report["cycles"] / report["clock_hz"]


def hook_profiler() -> None:
    """Makes Profiler.do_bench time kernels of this target by the chip's clock; others are timed as before."""
    import torch
    from tilelang.profiler import Profiler

    if getattr(Profiler.do_bench, "of_softmetal", False):
        return
    measured = Profiler.do_bench

    @functools.wraps(measured)
    def do_bench(self, func=None, *args, **kwargs):
        kind = getattr(getattr(getattr(self, "adapter", None), "target", None), "kind", None)
        # A function that is not the kernel, a reference say, is timed as TileLang does, on the host.
        if str(getattr(kind, "name", "")) != "tenstorrent":
            return measured(self, func, *args, **kwargs)
        if func is not None and func is not self.adapter and not hasattr(func, "adapter"):
            return measured(self, func, *args, **{**kwargs, "backend": "wall", "device": torch.device("cpu")})
        inputs = kwargs.get("input_tensors")
        if inputs is None:
            constraints = kwargs.get("dynamic_symbolic_constraints")
            inputs = self._get_inputs(dynamic_symbolic_constraints=constraints)
        return _simulated_milliseconds(self.adapter, inputs)

    do_bench.of_softmetal = True
    Profiler.do_bench = do_bench
