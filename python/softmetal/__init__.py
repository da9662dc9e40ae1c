"""A Tenstorrent chip in software, with TT-Metalium's host API and a TileLang compiler on top.

Importing the package registers TileLang's target ``tenstorrent`` when TileLang is installed::

    import softmetal
    import tilelang

    @tilelang.jit(target="tenstorrent", out_idx=[-1])
    def gemm(...): ...
"""

import importlib.util

from softmetal._errors import (
    CompileError,
    ConfigError,
    Error,
    HangError,
    InternalError,
    KernelFault,
    UnsupportedError,
    UserError,
)
from softmetal.runtime import last_report, machine, machines, run_plan

__version__ = "0.1.0"
__all__ = [
    "CompileError",
    "ConfigError",
    "Error",
    "HangError",
    "InternalError",
    "KernelFault",
    "UnsupportedError",
    "UserError",
    "last_report",
    "machine",
    "machines",
    "run_plan",
]

if importlib.util.find_spec("tilelang") is not None:
    from softmetal import tilelang as _tilelang

    _tilelang.register()
