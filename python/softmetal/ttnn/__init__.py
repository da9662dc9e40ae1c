"""TT-NN's Python API on the simulated chip: devices, tensors, programs, and the ops of its tutorials.

    import softmetal.ttnn as ttnn

    device = ttnn.open_device(device_id=0)
    a = ttnn.from_torch(torch.rand(64, 64), dtype=ttnn.bfloat16, layout=ttnn.TILE_LAYOUT, device=device)
    print(ttnn.to_torch(ttnn.exp(a)))
    ttnn.close_device(device)

Wrong use raises the classes of `softmetal`: UserError and its kin, with what, where, the values and what to do.
"""

from softmetal._native.ttnn import *
from softmetal.ttnn import model_preprocessing as model_preprocessing
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
from softmetal.ttnn.pooling import *
from softmetal.ttnn.products import *
from softmetal.ttnn.reductions import *
from softmetal.ttnn.row_softmax import *
from softmetal.ttnn.rows import *
from softmetal.ttnn.rows import slice_tensor as _slice
from softmetal.ttnn.tensor import *
from softmetal.ttnn.unary import *
from softmetal.ttnn.unary import unary_function as _unary

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
