"""TT-NN's Python API on the simulated chip: devices, tensors, programs, and the ops of its tutorials.

    import softmetal.ttnn as ttnn

    device = ttnn.open_device(device_id=0)
    a = ttnn.from_torch(torch.rand(64, 64), dtype=ttnn.bfloat16, layout=ttnn.TILE_LAYOUT, device=device)
    print(ttnn.to_torch(ttnn.exp(a)))
    ttnn.close_device(device)

Wrong use raises the classes of `softmetal`: UserError and its kin, with what, where, the values and what to do.
"""

from softmetal._native.ttnn import *
from softmetal.ttnn.constants import *
from softmetal.ttnn.creation import arange, full, full_like, ones, ones_like, rand, zeros, zeros_like
from softmetal.ttnn.device import (
    GetDefaultDevice,
    SetDefaultDevice,
    close_device,
    close_mesh_device,
    create_mesh_device,
    manage_device,
    open_device,
)
from softmetal.ttnn.eltwise import BINARY as _BINARY
from softmetal.ttnn.eltwise import UNARY as _UNARY
from softmetal.ttnn.eltwise import binary_function as _binary_function
from softmetal.ttnn.eltwise import unary_function as _unary_function
from softmetal.ttnn.grid import CoreGrid
from softmetal.ttnn.matmul import linear, matmul
from softmetal.ttnn.moves import permute, reshape, to_layout, to_memory_config, transpose, typecast
from softmetal.ttnn.softmax import softmax
from softmetal.ttnn.tensor import deallocate, from_device, from_numpy, from_torch, to_device, to_numpy, to_torch

for _name in _UNARY:
    globals()[_name] = _unary_function(_name)
for _name in _BINARY:
    globals()[_name] = _binary_function(_name)
sub, mul, div = subtract, multiply, divide

Device = MeshDevice

Tensor.__add__ = lambda a, b: add(a, b)
Tensor.__sub__ = lambda a, b: subtract(a, b)
Tensor.__mul__ = lambda a, b: multiply(a, b)
Tensor.__rmul__ = lambda a, b: multiply(a, b)
Tensor.__radd__ = lambda a, b: add(a, b)
Tensor.__truediv__ = lambda a, b: divide(a, b)
Tensor.__matmul__ = lambda a, b: matmul(a, b)
Tensor.__neg__ = lambda a: neg(a)
