"""A Tenstorrent chip in software, with TT-Metalium's host API and a TileLang compiler on top.

Importing the package makes TileLang know the target ``tenstorrent``, whichever of the two is imported first::

    import softmetal
    import tilelang

    @tilelang.jit(target="tenstorrent", out_idx=[-1])
    def gemm(...): ...
"""

import softmetal_ttnn_finder
from softmetal import _on_tilelang
from softmetal._errors import (
    CompileError,
    ConfigError,
    Error,
    HangError,
    InternalError,
    KernelFault,
    StoppedError,
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
    "StoppedError",
    "UnsupportedError",
    "UserError",
    "last_report",
    "machine",
    "machines",
    "run_plan",
]

_on_tilelang.register_when_imported()
softmetal_ttnn_finder.install()  # `import ttnn` works from now on, where the real package is absent
