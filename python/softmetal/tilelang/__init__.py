"""The target "tenstorrent" for TileLang.

``register()`` loads the compiler plugin and makes ``@tilelang.jit(target="tenstorrent")`` and
``tilelang.compile(func, target="tenstorrent")`` work. ``compile_to(func, directory)`` writes the generated project.

>>> import softmetal.tilelang                                                                  # doctest: +SKIP
>>> softmetal.tilelang.register()                                                              # doctest: +SKIP
>>> kernel = tilelang.compile(gemm, out_idx=[-1], target="tenstorrent")                        # doctest: +SKIP
>>> c = kernel(a, b)                                                                           # doctest: +SKIP
"""

from __future__ import annotations

try:
    from softmetal._errors import UnsupportedError, UserError
except ImportError:  # the compiler also works where the simulator is not built

    class UserError(RuntimeError):
        """The kernel, its configuration or its tensors are wrong. The text says what, and what to do."""

    class UnsupportedError(RuntimeError):
        """The compiler does not take this part of the kernel. The text names it."""


from .plugin import plugin_path
from .target import register

__all__ = [
    "UnsupportedError",
    "UserError",
    "compile_to",
    "configs_of",
    "files",
    "plugin_path",
    "program_directory",
    "register",
]


def files(func, pass_configs: dict | None = None) -> dict[str, str]:
    """All generated files of a TileLang PrimFunc, by name.

    Raises UnsupportedError for what the compiler does not take, UserError for wrong settings and for sizes that do not
    fit the chip.
    """
    register()
    from . import pipeline

    return pipeline.generate(func, pass_configs)


def compile_to(func, directory, pass_configs: dict | None = None):
    """Write reader.cpp, compute.cpp, writer.cpp, main.cpp, CMakeLists.txt and plan.json into a directory.

    Headers that scalar kernels include go with them, so that the project builds against an SDK that lacks them.
    """
    from .launch import write_files
    from .scalar_headers import scalar_headers

    made = files(func, pass_configs)
    return write_files({**made, **scalar_headers(made)}, directory)


def configs_of(kernel) -> dict:
    """The settings that a compiled kernel (``tilelang.compile`` or a jit factory's result) was compiled with."""
    return {"tt.machine": str(kernel.target.attrs["machine"]), **(kernel.pass_configs or {})}


def program_directory(kernel):
    """Folder of the program that a compiled kernel (``tilelang.compile`` or a jit factory's result) runs."""
    from .launch import kernel_directory

    return kernel_directory(files(kernel.prim_func, configs_of(kernel)))
