"""What tensors do as Python objects: arithmetic, slices, printing, iteration over elements as lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softmetal._native import UserError
from softmetal._native.ttnn import MeshDevice, Tensor
from softmetal.ttnn import binary, device, display, layouts, products, rows, unary

if TYPE_CHECKING:
    pass


_EDGE = 3  # elements shown at each end of a dimension
_WHOLE = 256  # elements of a tensor that is shown whole


def _operator(name: str, reverse: bool = False) -> Any:
    function = binary.binary_function(name)

    def apply(a: Tensor, b: Tensor | float) -> Tensor:
        if not isinstance(b, (Tensor, int, float)):
            return NotImplemented
        return function(a, b)

    def apply_reversed(a: Tensor, b: float) -> Tensor:
        if not isinstance(b, (int, float)):
            return NotImplemented
        return function(a, b)

    return apply_reversed if reverse else apply


def _divided_by(a: Tensor, b: float) -> Tensor:
    return binary.binary_function("multiply")(unary.unary_function("reciprocal")(a), b)


def _repr(self: Tensor) -> str:
    where = "freed" if not self.is_allocated() else "on device" if self.is_on_device() else "on host"
    head = f"shape={self.shape}, dtype={self.dtype}, layout={self.layout}, {where}"
    if where == "freed":
        return f"ttnn.Tensor({head})"
    parts = self.tensor_topology().mesh_coords()
    if len(parts) > 1 and any(dim is not None for dim in self.tensor_topology().placements()):
        return f"ttnn.Tensor({len(parts)} parts, each {head})"
    import numpy as np

    with np.printoptions(precision=5, suppress=True, threshold=_WHOLE, edgeitems=_EDGE):
        body = np.array2string(self.to_numpy(), separator=", ", prefix="ttnn.Tensor(")
    return f"ttnn.Tensor({body},\n            {head})"


def _array(self: Tensor, dtype: Any = None, copy: bool | None = None) -> Any:
    if copy is False:
        raise ValueError("a ttnn.Tensor has no memory that numpy could share; ask for a copy")
    return self.to_numpy() if dtype is None else self.to_numpy().astype(dtype)


def _item(self: Tensor) -> float:
    """Return the one element. UserError for a tensor with more."""
    if self.logical_volume() != 1:
        raise UserError(f"item: a tensor of shape {self.shape} has {self.logical_volume()} elements, not one")
    return float(self.to_numpy().reshape(-1)[0])


def _bool(self: Tensor) -> bool:
    """Tell whether the one element is not 0. UserError for a tensor with more, as of a comparison."""
    if self.logical_volume() != 1:
        raise UserError(f"a tensor of shape {self.shape} is neither true nor false; compare ttnn.to_torch of it")
    return bool(_item(self))


def _to_list(self: Tensor) -> Any:
    """Return the elements as nested lists of numbers."""
    return self.to_numpy().tolist()


def _reshape(self: Tensor, *shape: Any) -> Tensor:
    """Give the elements another shape, as ttnn.reshape."""
    return rows.reshape(self, shape[0] if len(shape) == 1 and not isinstance(shape[0], int) else list(shape))


def _dlpack(self: Tensor, **settings: Any) -> Any:
    return self.to_torch().__dlpack__(**settings)


_METHODS = {
    "__add__": _operator("add"),
    "__radd__": _operator("add", reverse=True),
    "__sub__": _operator("subtract"),
    "__rsub__": _operator("rsub", reverse=True),
    "__mul__": _operator("multiply"),
    "__rmul__": _operator("multiply", reverse=True),
    "__truediv__": _operator("divide"),
    "__rtruediv__": _divided_by,
    "__pow__": _operator("pow"),
    "__lt__": _operator("lt"),
    "__le__": _operator("le"),
    "__gt__": _operator("gt"),
    "__ge__": _operator("ge"),
    "__eq__": _operator("eq"),
    "__ne__": _operator("ne"),
    "__hash__": lambda self: hash(self.tensor_id),
    "__bool__": _bool,
    "__neg__": unary.unary_function("neg"),
    "__abs__": unary.unary_function("abs"),
    "__matmul__": lambda a, b: products.matmul(a, b),
    "__getitem__": rows.get_item,
    "__len__": lambda self: self.shape[0],
    "__repr__": _repr,
    "__str__": _repr,
    "__array__": _array,
    "__dlpack__": _dlpack,
    "__dlpack_device__": lambda self: (1, 0),  # memory of the host
    "item": _item,
    "to_list": _to_list,
    "reshape": _reshape,
    "to_layout": layouts.to_layout,
    "typecast": layouts.typecast,
}


def attach() -> None:
    """Give the native classes what is written in Python."""
    for name, method in _METHODS.items():
        setattr(Tensor, name, method)
    display.attach_pictures()
    setattr(MeshDevice, "core_grid", property(device.core_grid, doc="The worker grid as a CoreGrid."))  # noqa: B010
