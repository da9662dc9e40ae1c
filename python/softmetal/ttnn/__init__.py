"""TT-NN's Python API on the simulated chip: devices, tensors, programs, and the ops of its tutorials.

    import softmetal.ttnn as ttnn

    device = ttnn.open_device(device_id=0)
    a = ttnn.from_torch(torch.rand(64, 64), dtype=ttnn.bfloat16, layout=ttnn.TILE_LAYOUT, device=device)
    print(ttnn.to_torch(ttnn.exp(a)))
    ttnn.close_device(device)

Wrong use raises the classes of `softmetal`: UserError and its kin, with what, where, the values and what to do.
"""

from softmetal._native.ttnn import *
from softmetal.ttnn import model_preprocessing, transformer
from softmetal.ttnn.binary import binary_function as _binary
from softmetal.ttnn.binary import where
from softmetal.ttnn.constants import *
from softmetal.ttnn.creation import arange, full, full_like, ones, ones_like, rand, zeros, zeros_like
from softmetal.ttnn.device import (
    GetDefaultDevice,
    SetDefaultDevice,
    close_device,
    close_mesh_device,
    create_mesh_device,
    get_arch_name,
    is_blackhole,
    is_wormhole_b0,
    manage_device,
    open_device,
)
from softmetal.ttnn.display import core_grid_svg, last_report
from softmetal.ttnn.fabric import FabricConfig, Topology, set_fabric_config, setup_fabric_connection
from softmetal.ttnn.fallback import get_fallback_function
from softmetal.ttnn.grid import CoreGrid
from softmetal.ttnn.layouts import from_device, to_device, to_layout, to_memory_config, typecast
from softmetal.ttnn.mesh import (
    ConcatMesh2dToTensor,
    ConcatMeshToTensor,
    MeshToTensor,
    ReplicateTensorToMesh,
    ShardTensor2dMesh,
    ShardTensorToMesh,
    TensorToMesh,
    aggregate_tensor,
    concat_mesh_to_tensor_composer,
    distribute_tensor,
    replicate_tensor_to_mesh_mapper,
    shard_tensor_to_mesh_mapper,
)
from softmetal.ttnn.methods import attach as _attach
from softmetal.ttnn.moves import permute, transpose
from softmetal.ttnn.products import linear, matmul
from softmetal.ttnn.reductions import layer_norm, max, mean, min, std, sum, var
from softmetal.ttnn.row_softmax import softmax
from softmetal.ttnn.rows import clone, concat, reshape, squeeze, unsqueeze
from softmetal.ttnn.rows import slice_tensor as slice
from softmetal.ttnn.tensor import deallocate, from_numpy, from_torch, to_numpy, to_torch
from softmetal.ttnn.unary import clamp, elu, leaky_relu
from softmetal.ttnn.unary import unary_function as _unary

abs = _unary("abs")
acos = _unary("acos")
acosh = _unary("acosh")
asin = _unary("asin")
asinh = _unary("asinh")
atan = _unary("atan")
atanh = _unary("atanh")
cbrt = _unary("cbrt")
ceil = _unary("ceil")
cos = _unary("cos")
cosh = _unary("cosh")
eqz = _unary("eqz")
erf = _unary("erf")
erfc = _unary("erfc")
erfinv = _unary("erfinv")
exp = _unary("exp")
exp2 = _unary("exp2")
expm1 = _unary("expm1")
floor = _unary("floor")
frac = _unary("frac")
gelu = _unary("gelu")
gez = _unary("gez")
gtz = _unary("gtz")
hardsigmoid = _unary("hardsigmoid")
isfinite = _unary("isfinite")
isinf = _unary("isinf")
isnan = _unary("isnan")
lez = _unary("lez")
log = _unary("log")
log1p = _unary("log1p")
logical_not = _unary("logical_not")
ltz = _unary("ltz")
mish = _unary("mish")
neg = _unary("neg")
nez = _unary("nez")
reciprocal = _unary("reciprocal")
relu = _unary("relu")
rsqrt = _unary("rsqrt")
sigmoid = _unary("sigmoid")
sign = _unary("sign")
silu = _unary("silu")
sin = _unary("sin")
sinh = _unary("sinh")
softsign = _unary("softsign")
sqrt = _unary("sqrt")
square = _unary("square")
tan = _unary("tan")
tanh = _unary("tanh")
trunc = _unary("trunc")

add = _binary("add")
divide = _binary("divide")
eq = _binary("eq")
ge = _binary("ge")
gt = _binary("gt")
le = _binary("le")
lt = _binary("lt")
maximum = _binary("maximum")
minimum = _binary("minimum")
multiply = _binary("multiply")
ne = _binary("ne")
pow = _binary("pow")
rsub = _binary("rsub")
subtract = _binary("subtract")
div, mul, sub, clip = divide, multiply, subtract, clamp

Device = MeshDevice
DEVICE_STORAGE_TYPE = StorageType.DEVICE
HOST_STORAGE_TYPE = StorageType.HOST

_attach()
