"""Runs compiled kernels: puts the generated files where the runtime finds them and hands over the tensors."""

from __future__ import annotations

import hashlib
import json
import math
import os
import tempfile
from pathlib import Path

OUTPUTS = "outputs.json"  # which outputs a call leaves to the launcher


def cache_directory() -> Path:
    """Where generated kernels are kept: SOFTMETAL_CACHE_DIR, else the user's cache folder."""
    root = os.environ.get("SOFTMETAL_CACHE_DIR")
    if root:
        return Path(root)
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "softmetal"


def write_files(files: dict[str, str], directory) -> Path:
    """Write generated files into a directory; each appears whole or not at all."""
    directory = Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = directory / str(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(str(text))
        Path(temporary).replace(path)
    return directory


def kernel_directory(files: dict[str, str]) -> Path:
    """The directory of these files, made on first use and named by what is in them."""
    plan = json.loads(str(files["plan.json"]))
    digest = hashlib.sha256(
        "\0".join(f"{name}\0{files[name]}" for name in sorted(map(str, files))).encode()
    ).hexdigest()
    directory = cache_directory() / "kernels" / f"{plan['name']}-{digest[:16]}"
    if not (directory / "plan.json").exists():
        write_files({name: text for name, text in files.items() if name != "plan.json"}, directory)
        write_files({"plan.json": files["plan.json"]}, directory)
    return directory


def checked_number(name: str, dtype: str, value, kernel: str):
    """The value, where the dtype has it."""
    import numpy as np

    from softmetal import UserError

    if hasattr(value, "item") and math.prod(value.shape) == 1:  # of numpy or torch
        value = value.item()
    if "float" in dtype:
        fits = isinstance(value, (int, float))
        largest = float(np.finfo("float64" if dtype == "float64" else "float32").max)
        fits = fits and (not math.isfinite(value) or abs(value) <= largest)
        what = "a number"
    elif dtype == "bool":
        fits, what = isinstance(value, (bool, int)) and value in (0, 1), "True or False"
    else:
        low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
        fits = isinstance(value, int) and low <= value <= high
        what = f"a whole number from {low} to {high}"
    if not fits:
        raise UserError(f"{kernel}: {name} is {value!r}; it takes {what} ({dtype})")
    return value


def _scalar_words(name: str, dtype: str, value) -> dict[str, int]:
    """The 32-bit words of a number as the plan's runtime arguments name them."""
    import numpy as np

    if dtype in ("float16", "bfloat16"):
        dtype = "float32"
    raw = np.array(value).astype(dtype).tobytes()
    words = np.frombuffer(raw.ljust(4, b"\0"), np.uint32)
    return {name + suffix: int(word) for suffix, word in zip(("", ".high"), words, strict=False)}


def _tensor(value):
    """A caller's tensor as torch sees it; numbers stay what they are."""
    import torch

    return torch.from_dlpack(value) if hasattr(value, "__dlpack__") else value


def _at_address(address: int, tensor: dict):
    """The tensor at an address of host memory: what a kernel gets for a T.ptr."""
    import ctypes

    import torch

    dtype = getattr(torch, tensor["dtype"])
    memory = (ctypes.c_char * (math.prod(tensor["shape"]) * dtype.itemsize)).from_address(address)
    return torch.frombuffer(memory, dtype=dtype).reshape(tensor["shape"])


def _as_stored(value, dtype: str):
    """The tensor with the dtype of the plan where its own is another name for the same bytes."""
    import torch

    wanted = getattr(torch, dtype)
    bytes_alone = (torch.uint8, torch.int8, getattr(torch, "float4_e2m1fn_x2", torch.uint8))
    if value.dtype != wanted and value.dtype in bytes_alone and wanted in bytes_alone:
        return value.view(wanted)
    return value


def _workspace(tensor: dict):
    """Memory that a kernel allocates for itself; every call gets its own, zeroed."""
    import torch

    return torch.zeros(tensor["shape"], dtype=getattr(torch, tensor["dtype"]))


def _with_outputs(values: list, outputs: dict) -> list:
    """All arguments in the order of the parameters, None for an output; the last one given only carries a device."""
    given = iter(values[:-1])
    return [None if index in outputs["indices"] else next(given) for index in range(outputs["params"])]


def _allocated(tensor: dict, dtype: str):
    """An output, with the dtype that TileLang gives such tensors in torch."""
    import torch

    stored = torch.empty(tensor["shape"], dtype=getattr(torch, tensor["dtype"]))
    packed = getattr(torch, "float4_e2m1fn_x2", None)
    return stored.view(packed) if dtype == "float4_e2m1fn" and packed else stored


def _checked(value, tensor: dict, kernel: str):
    """A caller's argument as the plan's tensor."""
    from softmetal import UserError

    if value is None:
        raise UserError(f"{kernel}: None is given for {tensor['name']}, which the kernel uses")
    if not isinstance(value, int) and not hasattr(value, "dtype"):
        raise UserError(
            f"{kernel}: {tensor['name']} is a {type(value).__name__}; "
            f"give a tensor of {tuple(tensor['shape'])} torch.{tensor['dtype']}"
        )
    value = _at_address(value, tensor) if isinstance(value, int) else _as_stored(value, tensor["dtype"])
    if list(value.shape) != tensor["shape"] or str(value.dtype) != f"torch.{tensor['dtype']}":
        raise UserError(
            f"{kernel}: {tensor['name']} is {tuple(value.shape)} {value.dtype}, "
            f"the kernel was compiled for {tuple(tensor['shape'])} torch.{tensor['dtype']}"
        )
    return value


def launch(files, values):
    """Called by the compiled module with its files and the caller's arguments; gives the outputs that it allocates."""
    from softmetal import runtime

    from . import dynamic

    values = [_tensor(value) for value in values]
    files = {str(name): str(text) for name, text in files.items()}
    outputs = json.loads(files[OUTPUTS]) if OUTPUTS in files else {"indices": []}
    if outputs["indices"]:
        values = _with_outputs(values, outputs)
    files = dynamic.files_for(files, values)
    plan = json.loads(files["plan.json"])
    by_index = {tensor["param_index"]: tensor for tensor in plan["tensors"]}
    for index, dtype in zip(outputs["indices"], outputs.get("dtypes", ()), strict=True):
        values[index] = _allocated(by_index[index], dtype)
    used = {tensor["param_index"] for program in plan["programs"] for tensor in program["tensors"]}
    tensors = []
    for tensor in plan["tensors"]:
        index = tensor["param_index"]
        if tensor.get("workspace") or (values[index] is None and index not in used):
            tensors.append(_workspace(tensor))
        else:
            tensors.append(_checked(values[index], tensor, plan["name"]))
    scalars = {}
    for scalar in plan["scalars"]:
        name, dtype = scalar["name"], scalar["dtype"]
        number = checked_number(name, dtype, values[scalar["param_index"]], plan["name"])
        scalars |= _scalar_words(name, dtype, number)
    if plan["programs"]:  # none where a tensor without elements leaves nothing to do
        runtime.run_plan(str(kernel_directory(files)), tensors, scalars)
    made = [values[index] for index in outputs["indices"]]
    return made[0] if len(made) == 1 else made or None
