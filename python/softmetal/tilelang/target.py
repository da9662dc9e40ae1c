"""Registers the target kind, the pipeline and the code generators with TileLang."""

from __future__ import annotations

import os

_registered = False


def _normalize(target):
    """ "tenstorrent" or {"kind": "tenstorrent", "machine": ...} -> Target whose key changes with plugin and machine."""
    from tvm.target import Target

    from softmetal._machines import default_machine

    from .plugin import plugin_hash

    if isinstance(target, Target):
        if target.kind.name != "tenstorrent":
            return None
        if "machine" in target.attrs:
            return target
        target = {"kind": "tenstorrent", **{name: str(value) for name, value in target.attrs.items()}}
    if isinstance(target, str):
        if target.strip() != "tenstorrent":
            return None
        target = {"kind": "tenstorrent"}
    if target.get("kind") != "tenstorrent":
        return None
    return Target({"compiler": plugin_hash(), "machine": default_machine(), **target})


def register() -> None:
    """Make target="tenstorrent" known to TileLang. Calling it again does nothing."""
    global _registered
    if _registered:
        return
    # Two lines of TileLang's for each compilation, in which the user learns nothing; who wants them sets it to 1.
    os.environ.setdefault("TILELANG_PRINT_ON_COMPILATION", "0")
    from .plugin import load_plugin

    load_plugin()

    import tvm_ffi
    from tilelang.backend.device_codegen import DeviceCodegen, global_func_device_codegen
    from tilelang.backend.execution_backend import ExecutionBackendSpec
    from tilelang.backend.host_codegen import HostCodegen, global_func_host_codegen
    from tilelang.backend.module import BackendModule, register_backend
    from tilelang.backend.pass_pipeline import PassPipeline
    from tilelang.backend.target import register_target_normalizer

    from . import calls, launch, pipeline, profiling, spans

    calls.hook_calls()
    profiling.hook_profiler()
    spans.hook_spans()
    tvm_ffi.register_global_func("softmetal.tilelang.launch", launch.launch, override=True)
    register_target_normalizer("tenstorrent", _normalize, override=True)
    build = global_func_device_codegen("target.build.tenstorrent")
    host = global_func_host_codegen("target.build.tenstorrent")
    register_backend(
        BackendModule(
            name="tenstorrent",
            target_kinds=("tenstorrent",),
            pipelines={"tenstorrent": PassPipeline("tenstorrent", pipeline.lower)},
            device_codegens={"tenstorrent": DeviceCodegen("tenstorrent", build=build, build_without_compile=build)},
            host_codegens={name: HostCodegen(name, build=host) for name in ("c", "llvm")},
            # "tvm_ffi" is one of TileLang's closed set of names; the module it runs is ours.
            execution_backends=(
                ExecutionBackendSpec(
                    "tvm_ffi",
                    enable_host_codegen=True,
                    enable_device_compile=True,
                    supports_callee_allocated_outputs=True,
                ),
            ),
        )
    )
    _registered = True
