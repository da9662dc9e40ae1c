"""Finds and loads the compiler plugin, a shared library built against the installed tilelang."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
from pathlib import Path

_NAME = "libsoftmetal_tilelang.so"
_handle = None


def plugin_path() -> Path:
    """Where the plugin is: SOFTMETAL_TILELANG_PLUGIN, else inside the installed package."""
    override = os.environ.get("SOFTMETAL_TILELANG_PLUGIN")
    package = Path(__file__).parent
    folders = (package.parent, package.parent / "lib")
    candidates = [Path(override)] if override else [folder / _NAME for folder in folders]
    for path in candidates:
        if path.is_file():
            return path
    places = ", ".join(str(path) for path in candidates)
    raise ImportError(
        f"softmetal's TileLang plugin is not at {places}. "
        "Build it (room tilelang) or set SOFTMETAL_TILELANG_PLUGIN to it."
    )


@functools.cache
def plugin_hash() -> str:
    """Changes whenever the compiler does, its library or its Python half; part of TileLang's cache key."""
    digest = hashlib.sha256(plugin_path().read_bytes())
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def _register_errors(register_error) -> None:
    """Errors that cross tvm-ffi, in either direction, keep their class only when it is registered."""
    from . import UnsupportedError, UserError

    classes = {"UnsupportedError": UnsupportedError, "UserError": UserError}
    try:
        from softmetal import CompileError, ConfigError, HangError, KernelFault
    except ImportError:  # without the simulator nothing raises them
        pass
    else:
        classes |= {c.__name__: c for c in (CompileError, ConfigError, HangError, KernelFault)}
    for name, error in classes.items():
        register_error(name, error)


def load_plugin() -> None:
    """Load the plugin once. tilelang has to be imported first: it brings TVM into the process."""
    global _handle
    if _handle is not None:
        return
    import tvm_ffi

    import tilelang  # noqa: F401

    _register_errors(tvm_ffi.register_error)
    # A second handle, which is never closed: TVM destroys some of the library's objects after Python is gone.
    ctypes.CDLL(str(plugin_path()))
    _handle = tvm_ffi.load_module(str(plugin_path()))
