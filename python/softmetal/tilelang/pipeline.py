"""The passes from a TileLang module to generated files, in order."""

from __future__ import annotations

import json

import tvm
import tvm_ffi
from tilelang.jit.abi import CALLEE_ALLOCATED_OUTPUTS_ATTR, OUT_IDX_ATTR
from tvm import IRModule, tirx
from tvm.ir import CallingConv
from tvm.target import Target

import tilelang
from softmetal._lines import with_source_text
from softmetal._machines import default_machine

from . import dynamic
from .launch import OUTPUTS
from .settings import check_settings

# The passes of the GEMM path, in the order they run.
PASSES = ("VerifyTTIR", "InferTTMetadata", "ShardToCoreMap", "MemorySpaceLower", "TilePad", "Tensorize", "VerifyTTIR")
# For each path that a launch can take, the passes that show what it does.
PATH_PASSES = {
    "gemm": PASSES,
    "scalar": ("LengthenFragments", "CheckBounds", "SplitParallel", "WithThreadLoops", "LowerTileOps", "GuardGlobals"),
}
FILES_ATTR = "tt.files"


def tt_pass(name: str):
    """One pass of the plugin, as a TVM pass."""
    return tvm_ffi.get_global_func(f"softmetal.tilelang.transform.{name}")()


# TileLang's own passes that hold for every target. The others plan for GPU threads.
FRONT_PASSES = (
    "AddWrapperForSingleBufStore",
    "LegalizeNegativeIndex",
    "Simplify",
    "VerifyBufferInit",
    "IfStmtBinding",
)


def _front_pass(name: str, mod: IRModule) -> IRModule:
    """One of TileLang's own passes; a statement that it makes anew keeps its line in the user's file."""
    made = getattr(tilelang.transform, name)()(mod)
    for var, func in made.functions.items():
        tvm_ffi.get_global_func("softmetal.tilelang.copy_lines")(mod[var], func)
    return made


def front(mod: IRModule) -> IRModule:
    """Run TileLang's own passes."""
    for name in FRONT_PASSES:
        mod = _front_pass(name, mod)
    return mod


def front_steps(func):
    """TileLang's own passes one by one: name, module after it."""
    mod = _module(func)
    for name in FRONT_PASSES:
        mod = _front_pass(name, mod)
        yield name, mod


def launches(func) -> list[dict]:
    """The launches of a function after TileLang's own passes: name, path, func (the launch alone)."""
    return [dict(launch.items()) for launch in tvm_ffi.get_global_func("softmetal.tilelang.launches")(func)]


def engine_steps(func):
    """The passes of the engine path over one launch alone: name, its statements after it."""
    for _, name, text in tvm_ffi.get_global_func("softmetal.tilelang.engine.passes")(func):
        yield str(name), str(text)


def _without_frames(work, *arguments):
    """Call it; an error of the compiler comes without the compiler's own frames, which say nothing to the author."""
    from . import UnsupportedError, UserError

    try:
        return work(*arguments)
    except (UnsupportedError, UserError) as error:
        raise type(error)(str(error)) from None


def run_gemm_passes(mod: IRModule, upto: str | None = None) -> IRModule:
    """Run the passes of the GEMM path, all or up to and including one of them (its first run)."""
    for name in PASSES:
        mod = _without_frames(tt_pass(name), mod)
        if name == upto:
            break
    return mod


def _module(func) -> IRModule:
    return IRModule({func.attrs["global_symbol"]: func})


def _check_is_function(func) -> None:
    from . import UserError

    if isinstance(func, tirx.PrimFunc):
        return
    hint = ".prim_func" if hasattr(func, "prim_func") else ".get_tir(...)" if hasattr(func, "get_tir") else ""
    takes = f"give its {hint}" if hint else "give a T.prim_func"
    raise UserError(f"a {type(func).__name__} is no function that can be compiled: {takes}")


def generate(func, pass_configs: dict | None = None) -> dict[str, str]:
    """All files of one PrimFunc, by name."""
    check_settings(pass_configs)
    _check_is_function(func)
    configs = {"tt.machine": default_machine(), **(pass_configs or {})}
    with tvm.transform.PassContext(opt_level=3, config=configs):
        return _files(next(iter(front(_module(func)).functions.values())))


def _files(func) -> dict[str, str]:
    made = _without_frames(tvm_ffi.get_global_func("softmetal.tilelang.generate"), func)
    return {str(name): with_source_text(str(text)) for name, text in made.items()}


def _outputs(func) -> dict[str, str]:
    """Which parameters a call leaves out, for the launcher to allocate and return; nothing where it gives all."""
    if not func.attrs or CALLEE_ALLOCATED_OUTPUTS_ATTR not in func.attrs:
        return {}
    indices = [int(index) % len(func.params) for index in func.attrs[OUT_IDX_ATTR]]
    dtypes = [str(func.buffer_map[func.params[index]].dtype) for index in indices]
    return {OUTPUTS: json.dumps({"indices": indices, "dtypes": dtypes, "params": len(func.params)})}


def _files_or_source(func, target: Target) -> dict[str, str]:
    """The files of a function, or, where its sizes are known only at its calls, what makes them then."""
    if not dynamic.free_sizes(func):
        return _files(next(iter(front(_module(func)).functions.values())))
    configs = {key: value for key, value in tvm.transform.PassContext.current().config.items() if key.startswith("tt.")}
    return dynamic.source_files(func, {"tt.machine": str(target.attrs["machine"]), **configs})


def lower(mod: IRModule, target: Target) -> IRModule:
    """TileLang's pipeline hook: ends in a host and a device function that carry the files and have no body."""
    mod = tirx.transform.BindTarget(target)(mod)
    functions = {}
    for var, func in mod.functions.items():
        files = {**_files_or_source(func, target), **_outputs(func)}
        host = tirx.PrimFunc([], tirx.Evaluate(0)).with_attr(
            {
                "global_symbol": var.name_hint,
                FILES_ATTR: files,
                "target": target.host,
                "calling_conv": CallingConv.DEFAULT,
            }
        )
        device = tirx.PrimFunc([], tirx.Evaluate(0)).with_attr(
            {
                "global_symbol": f"{var.name_hint}_kernels",
                FILES_ATTR: files,
                "target": target,
                "calling_conv": CallingConv.DEVICE_KERNEL_LAUNCH,
            }
        )
        functions[var.name_hint] = host
        functions[f"{var.name_hint}_kernels"] = device
    return tvm.IRModule(functions)
