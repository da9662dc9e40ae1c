"""Pytest plugin: runs TileLang's own tests and examples on the simulated chip with only their target changed.

What asks for CUDA gets the CPU's tensors and the target "tenstorrent"; marks that skip where there is no GPU are
lifted.
"""

import contextlib
import functools
import importlib
import json
import os
import sys
import types
from pathlib import Path

os.environ.setdefault("TILELANG_DEFAULT_TARGET", "tenstorrent")
os.environ.setdefault("TILELANG_PRINT_ON_COMPILATION", "0")

import pytest
import torch

import tilelang

FACTORIES = (
    *(
        "arange",
        "empty",
        "empty_like",
        "eye",
        "full",
        "full_like",
        "linspace",
        "ones",
        "ones_like",
        "rand",
        "rand_like",
    ),
    *("randint", "randint_like", "randn", "randn_like", "randperm", "tensor", "zeros", "zeros_like", "as_tensor"),
    *("empty_strided", "logspace"),
)


def _on_cpu(device):
    return "cpu" if str(device).startswith("cuda") else device


def _redirected(function):
    @functools.wraps(function)
    def call(*args, **kwargs):
        if "device" in kwargs:
            kwargs["device"] = _on_cpu(kwargs["device"])
        return function(*args, **kwargs)

    return call


def _redirected_to(function):
    @functools.wraps(function)
    def call(self, *args, **kwargs):
        args = tuple(_on_cpu(arg) if isinstance(arg, (str, torch.device)) else arg for arg in args)
        if "device" in kwargs:
            kwargs["device"] = _on_cpu(kwargs["device"])
        return function(self, *args, **kwargs)

    return call


class _Event:
    def __init__(self, *args, **kwargs):
        pass

    def record(self, *args):
        pass

    def synchronize(self):
        pass

    def elapsed_time(self, other):
        return 1.0


class _Stream:
    def synchronize(self):
        pass

    def wait_stream(self, other):
        pass

    def wait_event(self, event):
        pass


class _Properties:
    """Of the chip, where a kernel asks a GPU for its own."""

    name, major, minor, multi_processor_count = "tenstorrent", 9, 0, 64
    shared_memory_per_block_optin = 232448
    total_memory = 12 << 30


class _Generator(torch.Generator):
    def __new__(cls, device="cpu"):
        return super().__new__(cls, device=_on_cpu(device))


class _Anything(types.ModuleType):
    """A module whose names decorate, configure and annotate, and do nothing."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name)

    def __call__(self, *args, **options):
        return args[0] if len(args) == 1 and callable(args[0]) and not options else self


def _patch_triton():
    """Examples import it for a comparison that they do not need."""
    with contextlib.suppress(ImportError):
        import triton  # noqa: F401

        return
    for name in ("triton", "triton.language", "triton.testing"):
        sys.modules[name] = _Anything(name)
    sys.modules["triton.testing"].do_bench = lambda function, **options: 1.0


def _patch_torch():
    for name in FACTORIES:
        setattr(torch, name, _redirected(getattr(torch, name)))
    torch.Tensor.cuda = lambda self, *args, **kwargs: self
    torch.Tensor.to = _redirected_to(torch.Tensor.to)
    torch.nn.Module.cuda = lambda self, *args, **kwargs: self
    torch.cuda.synchronize = lambda *args: None
    torch.cuda.is_available = lambda: True
    torch.cuda.current_device = lambda: 0
    torch.cuda.device_count = lambda: 1
    torch.cuda.manual_seed = torch.cuda.manual_seed_all = lambda seed: None
    torch.cuda.get_device_capability = lambda *args: (9, 0)
    torch.cuda.get_device_name = lambda *args: "tenstorrent"
    torch.cuda.empty_cache = lambda: None
    torch.cuda.Event = _Event
    torch.cuda.Stream = torch.cuda.current_stream = lambda *args, **options: _Stream()
    torch.cuda.stream = lambda stream: contextlib.nullcontext(stream)
    torch.cuda.set_device = lambda *args: None
    torch.cuda.get_device_properties = lambda *args: _Properties()
    torch.Generator = _Generator


def _patch_tilelang():
    import softmetal.tilelang

    softmetal.tilelang.register()

    def with_target(function):
        @functools.wraps(function)
        def call(*args, **kwargs):
            target = kwargs.get("target")
            if target is None or "cuda" in str(target) or str(target) == "auto":
                kwargs["target"] = "tenstorrent"
            if kwargs.get("execution_backend") not in (None, "auto", "tvm_ffi"):
                kwargs["execution_backend"] = "auto"
            return function(*args, **kwargs)

        return call

    jit = sys.modules["tilelang.jit"]  # the package's attribute of that name is the decorator
    tilelang.compile = jit.compile = with_target(jit.compile)
    jit.JITImpl.__init__ = with_target_attribute(jit.JITImpl.__init__)
    from tilelang.autotuner import AutoTuner

    AutoTuner.set_compile_args = with_target(AutoTuner.set_compile_args)
    for module in list(sys.modules.values()):
        if module.__name__.startswith("tilelang.") and callable(getattr(module, "get_current_device", None)):
            module.get_current_device = lambda *args: torch.device("cpu")
    profiler, bench = sys.modules["tilelang.profiler"], importlib.import_module("tilelang.profiler.bench")
    profiler.Profiler.do_bench = lambda self, *args, **kwargs: 1.0
    profiler.do_bench = bench.do_bench = lambda *args, **kwargs: 1.0


def with_target_attribute(init):
    @functools.wraps(init)
    def call(self, *args, **kwargs):
        init(self, *args, **kwargs)
        if str(getattr(self, "target", None)) in ("None", "auto", "cuda"):
            self.target = "tenstorrent"
        if getattr(self, "execution_backend", None) not in (None, "auto", "tvm_ffi"):
            self.execution_backend = "auto"

    return call


_patch_triton()
_patch_torch()
_patch_tilelang()


LOG, DONE = os.environ.get("SOFTMETAL_UPSTREAM_LOG"), os.environ.get("SOFTMETAL_UPSTREAM_DONE")


def _note(event: str, **facts) -> None:
    if LOG:
        with Path(LOG).open("a") as log:
            log.write(json.dumps({"event": event, **facts}) + "\n")


def pytest_runtest_logstart(nodeid):
    _note("start", case=nodeid.split("::", 1)[-1])


def pytest_runtest_logreport(report):
    if report.when == "teardown" or (report.when == "setup" and report.outcome == "passed"):
        return
    lines = str(report.longrepr or "").splitlines()
    errors = [line[1:].strip() for line in lines if line.startswith("E ")]
    text = "\n".join(errors) if errors else "\n".join(lines)
    case = report.nodeid.split("::", 1)[-1]
    _note("end", case=case, outcome=report.outcome, text=text[:3000], seconds=round(report.duration, 2))


def pytest_collection_modifyitems(items):
    done = set(json.loads(Path(DONE).read_text())) if DONE else set()
    items[:] = [item for item in items if item.nodeid.split("::", 1)[-1] not in done]
    for item in items:
        item.own_markers = [mark for mark in item.own_markers if mark.name not in ("skipif", "cuda", "gpu")]
        for node in item.listchain():
            node.own_markers = [mark for mark in node.own_markers if mark.name not in ("skipif",)]


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    for mark in ("cuda", "gpu", "uses_gpu", "requires_cuda"):
        config.addinivalue_line("markers", f"{mark}: lifted")
