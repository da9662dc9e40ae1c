"""TT-NN's Python API on the simulated chip: devices, tensors, programs, and the ops of its tutorials.

    import softmetal.ttnn as ttnn

    device = ttnn.open_device(device_id=0)
    a = ttnn.from_torch(torch.rand(64, 64), dtype=ttnn.bfloat16, layout=ttnn.TILE_LAYOUT, device=device)
    print(ttnn.to_torch(ttnn.exp(a)))
    ttnn.close_device(device)

Wrong use raises the classes of `softmetal`: UserError and its kin, with what, where, the values and what to do.
"""

from typing import TYPE_CHECKING as _TYPE_CHECKING

from softmetal._native.ttnn import *
from softmetal.ttnn import model_preprocessing as model_preprocessing
from softmetal.ttnn import operations as operations
from softmetal.ttnn import transformer as transformer
from softmetal.ttnn.activations import *
from softmetal.ttnn.binary import binary_function as _binary
from softmetal.ttnn.choice import *
from softmetal.ttnn.constants import *
from softmetal.ttnn.convolution import *
from softmetal.ttnn.creation import *
from softmetal.ttnn.device import *
from softmetal.ttnn.display import *
from softmetal.ttnn.fabric import *
from softmetal.ttnn.fallback import *
from softmetal.ttnn.grid import *
from softmetal.ttnn.layouts import *
from softmetal.ttnn.mesh import *
from softmetal.ttnn.methods import attach as _attach
from softmetal.ttnn.moves import *
from softmetal.ttnn.normalization import *
from softmetal.ttnn.pooling import *
from softmetal.ttnn.products import *
from softmetal.ttnn.reductions import *
from softmetal.ttnn.repetition import *
from softmetal.ttnn.row_softmax import *
from softmetal.ttnn.rows import *
from softmetal.ttnn.rows import slice_tensor as _slice
from softmetal.ttnn.selection import *
from softmetal.ttnn.tensor import *
from softmetal.ttnn.ternary import *
from softmetal.ttnn.timeline import *
from softmetal.ttnn.unary import unary_function as _unary
from softmetal.ttnn.unary_numbers import *

slice = _slice
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
deg2rad = _unary("deg2rad")
digamma = _unary("digamma")
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
hardswish = _unary("hardswish")
i0 = _unary("i0")
i1 = _unary("i1")
identity = _unary("identity")
isfinite = _unary("isfinite")
isinf = _unary("isinf")
isnan = _unary("isnan")
isneginf = _unary("isneginf")
isposinf = _unary("isposinf")
lez = _unary("lez")
log = _unary("log")
log10 = _unary("log10")
log1p = _unary("log1p")
log2 = _unary("log2")
log_sigmoid = _unary("log_sigmoid")
logical_not = _unary("logical_not")
ltz = _unary("ltz")
mish = _unary("mish")
neg = _unary("neg")
nez = _unary("nez")
rad2deg = _unary("rad2deg")
reciprocal = _unary("reciprocal")
relu = _unary("relu")
relu6 = _unary("relu6")
rsqrt = _unary("rsqrt")
sigmoid = _unary("sigmoid")
sign = _unary("sign")
signbit = _unary("signbit")
silu = _unary("silu")
sin = _unary("sin")
sinh = _unary("sinh")
softsign = _unary("softsign")
sqrt = _unary("sqrt")
square = _unary("square")
tan = _unary("tan")
tanh = _unary("tanh")
tanhshrink = _unary("tanhshrink")
trunc = _unary("trunc")

add = _binary("add")
atan2 = _binary("atan2")
bitwise_and = _binary("bitwise_and")
bitwise_left_shift = _binary("bitwise_left_shift")
bitwise_or = _binary("bitwise_or")
bitwise_right_shift = _binary("bitwise_right_shift")
bitwise_xor = _binary("bitwise_xor")
divide = _binary("divide")
eq = _binary("eq")
floor_div = _binary("floor_div")
fmod = _binary("fmod")
ge = _binary("ge")
gt = _binary("gt")
hypot = _binary("hypot")
le = _binary("le")
logaddexp = _binary("logaddexp")
logaddexp2 = _binary("logaddexp2")
logical_and = _binary("logical_and")
logical_or = _binary("logical_or")
logical_xor = _binary("logical_xor")
lt = _binary("lt")
maximum = _binary("maximum")
minimum = _binary("minimum")
multiply = _binary("multiply")
ne = _binary("ne")
pow = _binary("pow")
remainder = _binary("remainder")
rsub = _binary("rsub")
squared_difference = _binary("squared_difference")
subtract = _binary("subtract")
xlogy = _binary("xlogy")
div, mul, sub, clip, swish = divide, multiply, subtract, clamp, silu

Device = MeshDevice
DEVICE_STORAGE_TYPE = StorageType.DEVICE
HOST_STORAGE_TYPE = StorageType.HOST

_attach()


if not _TYPE_CHECKING:  # a type checker would take any name to be there

    def __getattr__(name: str) -> object:
        """Say which names are near one that is not here."""
        from softmetal.ttnn.near_names import missing

        raise missing(name, globals())
