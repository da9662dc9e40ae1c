"""Runs compiled kernels: puts the generated files where the runtime finds them and hands over the tensors."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from pathlib import Path


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
        handle, temporary = tempfile.mkstemp(dir=directory, prefix=f".{name}.")
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


def launch(files, values) -> None:
    """Called by the compiled module with its files and the caller's arguments, one for each parameter."""
    from softmetal import UserError, runtime

    from . import dynamic

    values = [_tensor(value) for value in values]
    files = dynamic.files_for({str(name): str(text) for name, text in files.items()}, values)
    plan = json.loads(files["plan.json"])
    tensors = []
    for tensor in plan["tensors"]:
        value = values[tensor["param_index"]]
        if list(value.shape) != tensor["shape"] or str(value.dtype) != f"torch.{tensor['dtype']}":
            raise UserError(
                f"{plan['name']}: {tensor['name']} is {tuple(value.shape)} {value.dtype}, "
                f"the kernel was compiled for {tuple(tensor['shape'])} torch.{tensor['dtype']}"
            )
        tensors.append(value)
    scalars = {}
    for scalar in plan["scalars"]:
        scalars |= _scalar_words(scalar["name"], scalar["dtype"], values[scalar["param_index"]])
    runtime.run_plan(str(kernel_directory(files)), tensors, scalars)
