"""Checks what TileLang's JIT is given for this target, settings and arguments, before TileLang uses it."""

from __future__ import annotations

import functools

from .settings import check_settings

_FIRST_PAGE = 4096  # of a process's memory: never the place of data


def _is_ours(target) -> bool:
    return str(getattr(getattr(target, "kind", None), "name", "")) == "tenstorrent"


def _parameters(kernel) -> list[str]:
    """The parameters of a kernel in words, as `A: (64, 64) bfloat16`."""
    func = kernel.prim_func
    words = []
    for param in func.params:
        buffer = func.buffer_map.get(param)
        shape = "" if buffer is None else f"({', '.join(map(str, buffer.shape))}{',' * (len(buffer.shape) == 1)}) "
        words.append(f"{param.name if buffer is None else buffer.name}: {shape}{(buffer or param).dtype}")
    return words


def _check_count(kernel, args: tuple, keywords: dict) -> None:
    from . import UserError

    made = {index % len(kernel.adapter.params) for index in kernel.adapter.result_idx}
    if not keywords and len(args) == len(kernel.adapter.params) - len(made):
        return
    parameters = _parameters(kernel)
    taken = [text for index, text in enumerate(parameters) if index not in made]
    name = str(kernel.prim_func.attrs["global_symbol"])
    takes = f"{name} takes {len(taken)} argument{'s' * (len(taken) != 1)} ({', '.join(taken)})"
    makes = "".join(f"; it makes {parameters[index]} itself (out_idx)" for index in sorted(made))
    if keywords:
        raise UserError(f"{takes}, in this order and without names; got {', '.join(keywords)} by name{makes}")
    raise UserError(f"{takes}, got {len(args)}{makes}")


def _check_address(name: str, value: int, is_pointer: bool) -> None:
    """Refuse a number for a T.Tensor, and for a T.ptr one that can be no address."""
    from . import UserError

    if not is_pointer:
        raise UserError(f"{name} is {value!r}; give a tensor (only a T.ptr takes an address)")
    if value < _FIRST_PAGE:
        raise UserError(f"{name} is {value!r}, which is no address: give tensor.data_ptr(), or the tensor itself")


def _check_call(kernel, args: tuple, keywords: dict) -> None:
    import torch

    from softmetal.runtime import check_tensor

    _check_count(kernel, args, keywords)
    made = {index % len(kernel.adapter.params) for index in kernel.adapter.result_idx}
    func = kernel.prim_func
    taken = [param for index, param in enumerate(func.params) if index not in made]
    for param, value in zip(taken, args, strict=True):
        buffer = func.buffer_map.get(param)
        name = param.name if buffer is None else buffer.name
        if isinstance(value, torch.Tensor):
            check_tensor(name, value)
        elif buffer is not None and isinstance(value, int):
            _check_address(name, value, is_pointer=param.name != f"{buffer.name}_handle")


def _before(original, check):
    @functools.wraps(original)
    def checked(self, *args, **keywords):
        check(self, args, keywords)
        return original(self, *args, **keywords)

    checked.of_softmetal = True
    return checked


def _check_settings_of(_, args: tuple, keywords: dict) -> None:
    context = keywords.get("backend_context")
    if _is_ours(keywords.get("target") if context is None else context.target):
        check_settings(keywords.get("pass_configs"))


def hook_calls() -> None:
    """Make TileLang's JIT check settings and arguments for kernels of this target; others are left as they are."""
    from tilelang.cache.kernel_cache import KernelCache
    from tilelang.jit.kernel import JITKernel

    if getattr(JITKernel.__call__, "of_softmetal", False):
        return

    def check(kernel, args, keywords):
        if _is_ours(kernel.target):
            _check_call(kernel, args, keywords)

    # The cache makes a key of the settings before a kernel sees them.
    KernelCache.cached = _before(KernelCache.cached, _check_settings_of)
    JITKernel.__init__ = _before(JITKernel.__init__, _check_settings_of)
    JITKernel.__call__ = _before(JITKernel.__call__, check)
